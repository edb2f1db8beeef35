// How long lists are handed out: page by page, each with the cursor that the next one is asked for with.
import type { Decision } from './decision';
import type { EntityKind } from './entities';
import { InvalidInput } from './errors';
import type { Lens, RelationName } from './relations';
import type { Modality, Status } from './statement';

export const MAX_PAGE = 1_000;

export interface PageRequest {
  /** 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** `next` of the page before; absent for the first one. */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the page after this one; null at the end. */
  readonly next: string | null;
}

/** Every condition that is given must hold. */
export interface EntityFilter {
  readonly kinds?: readonly EntityKind[];
  /** ISO 3166-1 alpha-2, or null for those that no source places. */
  readonly country?: string | null;
}

export interface EdgeFilter {
  /** One end of the edge. */
  readonly entity?: string;
  readonly relations?: readonly RelationName[];
  readonly lenses?: readonly Lens[];
  readonly modality?: Modality;
  readonly disputed?: boolean;
  readonly minConfidence?: number;
}

export interface StatementFilter {
  readonly source?: string;
  /** Either end, after merges. */
  readonly entity?: string;
  readonly status?: Status;
  readonly modality?: Modality;
  readonly relations?: readonly RelationName[];
}

export interface DecisionFilter {
  /** At most one of these three. */
  readonly statement?: string;
  readonly entity?: string;
  readonly source?: string;
  readonly by?: string;
  readonly action?: Decision['action'];
}

export interface EgoRequest {
  /** Steps from the centre, 1 to 3. */
  readonly depth: number;
  /** The most entities beside the centre; nearest first, then those with most edges to what is shown already. */
  readonly limit: number;
  readonly relations?: readonly RelationName[];
}

export interface SearchRequest extends EntityFilter {
  readonly limit: number;
}

/** A cursor is opaque to whoever carries it; inside it are the sort keys of the last item. */
export function cursorOf(...keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The sort keys in a cursor; undefined for the first page. @throws InvalidInput `cursor` */
export function keysOf(cursor: string | undefined, count: number): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === count && keys.every((key) => typeof key === 'string'))
      return keys;
  } catch {
    // Not JSON: told below.
  }
  throw new InvalidInput(
    'cursor',
    `The cursor "${cursor.slice(0, 40)}" is none; give the "next" of the page before, or leave it out.`,
    { details: { field: 'cursor' } },
  );
}

/** @throws InvalidInput when a number is not whole or out of its range */
export function within(name: string, value: number, from: number, to: number): number {
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new InvalidInput(name, `${name} is ${value}, but must be a whole number from ${from} to ${to}.`, {
    details: { field: name },
  });
}
