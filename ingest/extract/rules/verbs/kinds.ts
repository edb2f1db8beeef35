// Which kinds of entity the two ends of a verb frame may be.
import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';

/** Who may be the subject, narrower than the registry: a firm that pays for another does not support it. */
export const ACTORS: Partial<Record<RelationName, readonly EntityKind[]>> = {
  SUPPORTS: ['Person', 'PublicBody'],
  REGULATES: ['PublicBody'],
};

/** Who gives grants, loans and guarantees: banks of the state count among the investors. */
export const GIVERS: readonly EntityKind[] = ['Person', 'PublicBody', 'Investor'];

/** What is told of a product in these is told of its maker, who is put in its place when the document has been read. */
const TOLD_OF_PRODUCTS: ReadonlySet<RelationName> = new Set([
  'SUPPLIES',
  'COMPETES_WITH',
  'PARTNERED_WITH',
  'REGULATES',
]);

/** Relations of firms that texts tell of what is theirs: "die Modelle von A laufen auf Chips von B". */
export const OF_FIRMS: ReadonlySet<RelationName> = new Set([...TOLD_OF_PRODUCTS, 'SUPPORTS']);

export const withProducts = (kinds: readonly EntityKind[], relation: RelationName): readonly EntityKind[] =>
  TOLD_OF_PRODUCTS.has(relation) && !kinds.includes('Product') ? [...kinds, 'Product'] : kinds;

/** The kinds that a frame asks for among those of the relation. */
export const narrowed = (
  kinds: readonly EntityKind[],
  wanted: readonly EntityKind[],
): readonly EntityKind[] => (wanted.length > 0 ? kinds.filter((kind) => wanted.includes(kind)) : kinds);

/** Relations of people to the firms that they found, lead, work at or oversee. */
export const OF_PEOPLE: ReadonlySet<RelationName> = new Set([
  'HOLDS_ROLE',
  'FORMERLY_AT',
  'FOUNDED',
  'BOARD_SEAT',
]);
