// Which kinds of entity the two ends of a verb frame may be.
import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import { TOLD_OF_PRODUCTS } from '../relation-groups';

/** Who may be the subject, narrower than the registry: a firm that pays for another does not support it. */
export const ACTORS: Partial<Record<RelationName, readonly EntityKind[]>> = {
  SUPPORTS: ['Person', 'PublicBody', 'Country'],
  REGULATES: ['PublicBody'],
};

/** Who gives grants, loans and guarantees: banks of the state count among the investors. */
export const GIVERS: readonly EntityKind[] = ['Person', 'PublicBody', 'Investor', 'Country'];

export const withProducts = (kinds: readonly EntityKind[], relation: RelationName): readonly EntityKind[] =>
  TOLD_OF_PRODUCTS.has(relation) && !kinds.includes('Product') ? [...kinds, 'Product'] : kinds;

/** The kinds that a frame asks for among those of the relation. */
export const narrowed = (
  kinds: readonly EntityKind[],
  wanted: readonly EntityKind[],
): readonly EntityKind[] => (wanted.length > 0 ? kinds.filter((kind) => wanted.includes(kind)) : kinds);
