// The unit of knowledge: what one passage of one source says. Everything on the map is derived from statements.
import { hash } from 'node:crypto';
import type { Qualifiers } from './qualifiers';
import type { RelationName } from './relations';

export const MODALITIES = ['asserted', 'planned', 'reported', 'denied'] as const;
/** `reported` is rumour ("according to insiders"); a denied or negated sentence is never `asserted`. */
export type Modality = (typeof MODALITIES)[number];

export const STATUSES = ['proposed', 'accepted', 'rejected'] as const;
export type Status = (typeof STATUSES)[number];

export const CHECKS = ['quote', 'ends', 'figures', 'modality'] as const;
/** The four grounding checks of a statement, in order; see `ingest/ground.ts`. */
export type Check = (typeof CHECKS)[number];

/**
 * A span `[start, end)` of UTF-16 code units in the source's stored text; `quote === text.slice(start, end)`.
 * `prefix` and `suffix` are a little text before and after (W3C Web Annotation, TextQuoteSelector).
 */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What one passage says. `subject` and `object` are the entity ids as read; merges re-point them in the graph only. */
export interface Statement {
  readonly id: string;
  readonly source: string;
  readonly relation: RelationName;
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  /** The quote first; then passages linked to it by a resolved reference ("das Unternehmen"). Never empty. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The words in the first quote that carry the relation ("pumpt", "CEO von"), where the reader named them. */
  readonly trigger?: Pick<Evidence, 'start' | 'end'>;
  /** Who read it: `rules-de`, `llm`, `person`. */
  readonly extractor: string;
  readonly extractorVersion: string;
  /** 0 to 1; calibrated so that of statements at 0.9 about nine in ten are right. */
  readonly confidence: number;
  /** As it left the reader; decisions change the status in the graph, never here. */
  readonly status: Status;
  /** Grounding checks that failed; a statement with one stays `proposed`. */
  readonly failed: readonly Check[];
  /** For a revision made by an edit: the statement it stands in for. */
  readonly revises?: string;
}

/** The same words of the same source read the same way are the same statement, whoever reads them, however often. */
export function statementId(
  statement: Pick<
    Statement,
    'source' | 'relation' | 'subject' | 'object' | 'modality' | 'qualifiers' | 'evidence'
  >,
): string {
  const { source, relation, subject, object, modality, qualifiers, evidence } = statement;
  const [{ start, end }] = evidence;
  const sorted = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([source, relation, subject, object, modality, start, end, sorted]);
  return `st-${hash('sha256', content).slice(0, 20)}`;
}
