// Who did what and when, beside the log of decisions: logins, accounts, tokens, and each decision by its id in that log.
// One JSON object a line in DATA_DIR/audit.jsonl and the fuller files beside it, readable by its owner alone: who reads
// the graph has no business with who logs in from where.
import { z } from 'zod';
import { cursorOf, keysOf, type Page, type PageRequest } from '../../graph/pages';
import { RotatedLines, type Rotation } from './rotated-lines';

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

/** Half a gigabyte in all: some three million entries. */
const ROTATION: Rotation = { fileBytes: 16 * 1024 * 1024, keptFiles: 31 };

export class AuditTrail {
  readonly #lines: RotatedLines;

  constructor(dataDir: string, rotation = ROTATION) {
    this.#lines = new RotatedLines(dataDir, 'audit', rotation);
  }

  /** Entries are written in the order of the calls. */
  record({ event, by, about, from, request }: Omit<AuditEntry, 'at'>): Promise<void> {
    return this.#lines.add(JSON.stringify({ at: new Date().toISOString(), event, by, about, from, request }));
  }

  /** Latest first; a cursor is a place in all that was ever written, which nothing moves. */
  async read({ by, event }: AuditFilter, { limit, cursor }: PageRequest): Promise<Page<AuditEntry>> {
    const given = Number(keysOf(cursor, 1)?.[0] ?? Number.MAX_SAFE_INTEGER);
    const items: AuditEntry[] = [];
    for await (const { text, place } of this.#lines.before(Number.isSafeInteger(given) ? given : 0)) {
      const entry = entryOf(text);
      if (!entry || (by && entry.by !== by) || (event && entry.event !== event)) continue;
      items.push(entry);
      if (items.length === limit) return { items, next: place > 0 ? cursorOf(String(place)) : null };
    }
    return { items, next: null };
  }
}

function entryOf(text: string): AuditEntry | undefined {
  try {
    return entryForm.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
