// Who did what and when, beside the log of decisions: logins, accounts, tokens, and each decision by its id in that log.
// One JSON object a line in DATA_DIR/audit.jsonl, only ever added to, readable by its owner alone: who reads the graph
// has no business with who logs in from where.
import { appendFile, type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { cursorOf, keysOf, type Page, type PageRequest } from '../../graph/pages';

export const AUDIT_EVENTS = [
  'login',
  'wrong-login',
  'locked-out',
  'logout',
  'session-ended',
  'password-changed',
  'account-made',
  'account-changed',
  'account-removed',
  'token-made',
  'token-revoked',
  'decision',
  'document',
  'job-cancelled',
  'view-saved',
  'view-deleted',
  'layout-saved',
  'layout-cleared',
  'setting-saved',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

const entryForm = z.object({
  /** ISO 8601 time. */
  at: z.string(),
  event: z.enum(AUDIT_EVENTS),
  /** An account; for a login that failed, the name that was tried. */
  by: z.string(),
  /** The id or name of what it was done to. */
  about: z.string().nullable(),
  /** Network address; null on the command line. */
  from: z.string().nullable(),
  /** The id of the request; null on the command line. */
  request: z.string().nullable(),
});

export type AuditEntry = z.output<typeof entryForm>;

export interface AuditFilter {
  readonly by?: string;
  readonly event?: AuditEvent;
}

const BLOCK_BYTES = 64 * 1024;
const NEW_LINE = 0x0a;

export class AuditTrail {
  readonly #path: string;
  #last: Promise<unknown> | undefined;

  constructor(dataDir: string) {
    this.#path = join(dataDir, 'audit.jsonl');
  }

  /** Entries are written in the order of the calls. */
  record(entry: Omit<AuditEntry, 'at'>): Promise<void> {
    this.#last ??= this.#begin();
    const { event, by, about, from, request } = entry;
    const line = JSON.stringify({ at: new Date().toISOString(), event, by, about, from, request });
    const written = this.#last.then(() => appendFile(this.#path, `${line}\n`, { mode: 0o600 }));
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** Latest first; a cursor is a place in the file, which nothing moves. */
  async read({ by, event }: AuditFilter, { limit, cursor }: PageRequest): Promise<Page<AuditEntry>> {
    const file = await open(this.#path).catch(() => undefined);
    if (!file) return { items: [], next: null };
    try {
      const { size } = await file.stat();
      const start = Math.min(size, Number(keysOf(cursor, 1)?.[0] ?? size));
      const items: AuditEntry[] = [];
      for await (const { text, offset } of linesBackwards(file, start)) {
        const entry = entryOf(text);
        if (!entry || (by && entry.by !== by) || (event && entry.event !== event)) continue;
        items.push(entry);
        if (items.length === limit) return { items, next: offset > 0 ? cursorOf(String(offset)) : null };
      }
      return { items, next: null };
    } finally {
      await file.close();
    }
  }

  /** A line that a crash cut off is left as it is, and the next one begins anew. */
  async #begin(): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const file = await open(this.#path).catch(() => undefined);
    if (!file) return;
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    await file.close();
    if (size > 0 && buffer[0] !== NEW_LINE) await appendFile(this.#path, '\n');
  }
}

function entryOf(text: string): AuditEntry | undefined {
  try {
    return entryForm.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The lines that end before `end`, last first, each with the place where it begins. */
async function* linesBackwards(
  file: FileHandle,
  end: number,
): AsyncGenerator<{ readonly text: string; readonly offset: number }> {
  let rest = Buffer.alloc(0);
  let position = Number.isSafeInteger(end) && end > 0 ? end : 0;
  while (position > 0) {
    const size = Math.min(BLOCK_BYTES, position);
    position -= size;
    const { buffer } = await file.read(Buffer.alloc(size), 0, size, position);
    rest = Buffer.concat([buffer, rest]);
    for (let at = rest.lastIndexOf(NEW_LINE); at !== -1; at = rest.lastIndexOf(NEW_LINE)) {
      const line = rest.subarray(at + 1);
      rest = rest.subarray(0, at);
      if (line.length > 0) yield { text: line.toString(), offset: position + at + 1 };
    }
  }
  if (rest.length > 0) yield { text: rest.toString(), offset: 0 };
}
