// How a run is shown while it goes: JSON lines for programs, a progress bar on a terminal, plain lines elsewhere.
import type { Writable } from 'node:stream';
import type { AppError } from '../../graph/errors';
import { type Summary, summaryLines } from './summary';
import { count } from './words';

/** What became of one document. */
export type DocumentEvent =
  | {
      readonly state: 'loaded' | 'checked';
      readonly name: string;
      readonly id: string;
      readonly title: string;
      readonly format: string;
      readonly language: string;
      readonly publisher?: string;
      readonly published?: string;
      readonly found: number;
      readonly grounded: number;
      readonly accepted: number;
      /** The original, where this one is a reprint. */
      readonly reprintOf?: string;
      /** Documents of nearly the same text, reprints of this one where it is none itself. */
      readonly similar?: readonly string[];
    }
  | { readonly state: 'skipped'; readonly name: string; readonly id: string }
  | { readonly state: 'failed'; readonly name: string; readonly error: AppError };

export interface Reporter {
  /** `done` of `total` inputs; the total grows when a feed turns out to hold several. */
  document(event: DocumentEvent, done: number, total: number): void;
  /** Something for people that is no document: the cost of a run, an interruption. */
  note(line: string): void;
  summary(summary: Summary, dryRun: boolean): void;
}

function lineOf(event: DocumentEvent): string {
  // Errors of documents name them.
  if (event.state === 'failed')
    return event.error.message.includes(event.name)
      ? `failed   ${event.error.message}`
      : `failed   ${event.name}: ${event.error.message}`;
  if (event.state === 'skipped') return `skipped  ${event.name}: already stored as ${event.id}`;
  const { state, name, format, language, published, found, accepted } = event;
  const about = [format, language, published].filter(Boolean).join(', ');
  return `${state.padEnd(8)} ${name} (${about}): ${count(found, 'statement')}, ${accepted} accepted${likeness(event)}`;
}

function likeness({ reprintOf, similar }: Extract<DocumentEvent, { state: 'loaded' | 'checked' }>): string {
  if (reprintOf) return `, a reprint of ${reprintOf}`;
  return similar ? `, the original of ${similar.join(', ')}` : '';
}

export function plainReporter(out: Writable): Reporter {
  const say = (line: string) => out.write(`${line}\n`);
  return {
    document: (event) => say(lineOf(event)),
    note: say,
    summary: (summary, dryRun) => say(`\n${summaryLines(summary, dryRun).join('\n')}`),
  };
}

export function jsonReporter(out: Writable): Reporter {
  const say = (value: object) => out.write(`${JSON.stringify(value)}\n`);
  return {
    document: (event) => {
      if (event.state !== 'failed') return say({ type: 'document', ...event });
      const { code, message, details } = event.error;
      say({ type: 'document', state: event.state, name: event.name, code, message, details });
    },
    note: (message) => say({ type: 'note', message }),
    summary: (summary, dryRun) => say({ type: 'summary', dryRun, ...summary }),
  };
}

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\x1b[2K';

/** How long the rest takes at the pace so far; nothing before the pace is known. */
function timeLeft(elapsedMs: number, done: number, total: number): string {
  const seconds = ((elapsedMs / done) * (total - done)) / 1000;
  if (elapsedMs < 2_000 || seconds < 1) return '';
  return seconds < 90 ? ` ${Math.round(seconds)} s left,` : ` ${Math.round(seconds / 60)} min left,`;
}

/** The bar stays in the last line; failures and notes scroll above it, documents that went well do not. */
export function terminalReporter(
  out: Writable & { readonly columns?: number },
  now: () => number = () => performance.now(),
): Reporter {
  const plain = plainReporter(out);
  const began = now();
  let bar = '';
  const above = (write: () => void) => {
    out.write(CLEAR_LINE);
    write();
    out.write(bar);
  };
  return {
    document(event, done, total) {
      const filled = Math.round((done / total) * BAR_WIDTH);
      const left = timeLeft(now() - began, done, total);
      const text = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}${left} ${event.name}`;
      bar = text.slice(0, (out.columns ?? 80) - 1);
      above(() => event.state === 'failed' && plain.document(event, done, total));
    },
    note: (line) => above(() => plain.note(line)),
    summary(summary, dryRun) {
      out.write(CLEAR_LINE);
      plain.summary(summary, dryRun);
    },
  };
}
