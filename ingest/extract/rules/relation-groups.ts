// Groups of relations that the readers of facts treat alike.
import { RELATIONS, type RelationName } from '../../../graph/relations';

/** Two have them with each other. */
export const isSymmetric = (relation: RelationName): boolean => 'symmetric' in RELATIONS[relation];

/** Of people to the firms that they found, lead, work at or oversee. */
export const OF_PEOPLE: ReadonlySet<RelationName> = new Set([
  'HOLDS_ROLE',
  'FORMERLY_AT',
  'FOUNDED',
  'BOARD_SEAT',
]);

/** Of firms to the places that they have. */
export const OF_PLACES: ReadonlySet<RelationName> = new Set(['HEADQUARTERED_IN', 'OPERATES_IN']);

/** Told of a product they are told of its maker, who is put in its place when the document has been read. */
export const TOLD_OF_PRODUCTS: ReadonlySet<RelationName> = new Set([
  'SUPPLIES',
  'COMPETES_WITH',
  'PARTNERED_WITH',
  'REGULATES',
]);

/** Of firms, which texts also tell of what is theirs: "die Modelle von A laufen auf Chips von B". */
export const OF_FIRMS: ReadonlySet<RelationName> = new Set([...TOLD_OF_PRODUCTS, 'SUPPORTS']);
