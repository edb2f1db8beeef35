// What became of a run: counted as it goes, said at the end to people or programs.
import type { Check, Statement } from '../../graph/statement';
import type { Dropped, DropReason } from '../ground';
import { count } from './words';

/** Why a statement was not accepted by itself: a failed check, what it is by nature, or its confidence. */
export type Why = Exclude<Check, 'quote'> | 'reported' | 'denied' | 'confidence';

// Each completes "3 …".
const PROPOSED: Readonly<Record<Why, string>> = {
  ends: 'with a quote that does not name both ends',
  figures: 'with a quote that does not carry the relation or a figure',
  modality: 'with a quote that speaks of a denial, plan or rumour',
  reported: 'told as a rumour',
  denied: 'denied',
  confidence: 'below the confidence of acceptance',
};

const DROPPED: Readonly<Record<DropReason, string>> = {
  quote: 'with a quote that is not in the text',
  kinds: 'between kinds of entity that the relation does not join',
  'same-ends': 'with one entity at both ends',
};

/** What of one document the summary counts. */
export interface Counted {
  readonly found: number;
  readonly grounded: number;
  readonly statements: readonly Pick<Statement, 'status' | 'failed' | 'modality'>[];
  readonly dropped: readonly Pick<Dropped, 'reason'>[];
}

export interface Summary {
  documents: number;
  loaded: number;
  /** Already in the store. */
  skipped: number;
  reprints: number;
  failed: number;
  /** Loaded without a date of publication, so that relative dates in them stay unread. */
  undated: number;
  /** `repeated`: found again in the same words of the same place. */
  statements: {
    found: number;
    grounded: number;
    accepted: number;
    proposed: number;
    dropped: number;
    repeated: number;
  };
  /** How many statements stay proposed for each reason; one statement may have several. */
  proposedWhy: Partial<Record<Why, number>>;
  droppedWhy: Partial<Record<DropReason, number>>;
  seconds: number;
}

export function emptySummary(): Summary {
  return {
    documents: 0,
    loaded: 0,
    skipped: 0,
    reprints: 0,
    failed: 0,
    undated: 0,
    statements: { found: 0, grounded: 0, accepted: 0, proposed: 0, dropped: 0, repeated: 0 },
    proposedWhy: {},
    droppedWhy: {},
    seconds: 0,
  };
}

function whyProposed({ failed, modality }: Counted['statements'][number]): readonly Why[] {
  if (failed.length > 0) return failed.filter((check) => check !== 'quote');
  return modality === 'reported' || modality === 'denied' ? [modality] : ['confidence'];
}

function raise<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** Counts what was read out of one document. */
export function countStatements(summary: Summary, { found, grounded, statements, dropped }: Counted): void {
  const counts = summary.statements;
  counts.found += found;
  counts.grounded += grounded;
  counts.dropped += dropped.length;
  counts.repeated += found - dropped.length - statements.length;
  for (const { reason } of dropped) raise(summary.droppedWhy, reason);
  for (const statement of statements) {
    if (statement.status === 'accepted') counts.accepted++;
    if (statement.status !== 'proposed') continue;
    counts.proposed++;
    for (const why of whyProposed(statement)) raise(summary.proposedWhy, why);
  }
}

function withReasons<K extends string>(
  count: number,
  why: Partial<Record<K, number>>,
  words: Readonly<Record<K, string>>,
): string {
  const reasons = (Object.keys(words) as K[])
    .filter((reason) => why[reason])
    .map((reason) => `${why[reason]} ${words[reason]}`);
  return reasons.length > 0 ? `${count}: ${reasons.join(', ')}` : String(count);
}

/** Only what there is: "3 loaded (1 a reprint), 1 failed". */
function documentsInWords(summary: Summary, dryRun: boolean): string {
  const { documents, loaded, reprints, skipped, failed } = summary;
  const parts = [
    `${loaded} ${dryRun ? 'checked' : 'loaded'}${reprints > 0 ? ` (${reprints} of them reprints)` : ''}`,
    ...(skipped > 0 ? [`${skipped} already stored`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return `${documents} found: ${parts.join(', ')}`;
}

function timeInWords({ seconds, loaded }: Summary, dryRun: boolean): string {
  const pace = seconds > 1 && loaded > 1 ? `, ${(loaded / seconds).toFixed(1)} documents a second` : '';
  return `${seconds.toFixed(1)} s${pace}${dryRun ? '; a dry run, nothing was stored' : ''}`;
}

/** The summary in lines for people. */
export function summaryLines(summary: Summary, dryRun: boolean): string[] {
  const { statements, undated } = summary;
  const { found, grounded, accepted, proposed, dropped, repeated } = statements;
  const lines: (readonly [string, string])[] = [['Documents', documentsInWords(summary, dryRun)]];
  const read: typeof lines = [
    ['Statements', `${found} found, ${grounded} grounded${repeated > 0 ? `, ${repeated} told twice` : ''}`],
    ['  accepted', String(accepted)],
    ['  proposed', withReasons(proposed, summary.proposedWhy, PROPOSED)],
    ['  dropped', withReasons(dropped, summary.droppedWhy, DROPPED)],
  ];
  if (summary.loaded > 0) lines.push(...read);
  if (undated > 0)
    lines.push([
      'No date',
      `${count(undated, 'document does', 'documents do')} not say when published, so their "last year" stays unread: give --published with --again, or NAME.meta.json beside the file`,
    ]);
  lines.push(['Time', timeInWords(summary, dryRun)]);
  return lines.map(([name, words]) => `${name.padEnd(11)} ${words}`);
}
