// Nouns for who holds an office: "Geschäftsführer", "CEO", "directrice générale". Members, partners and staff hold none.
import type { Relational } from './frames';
import type { Noun } from './vocabulary/word-kinds';

const isPost = ({ relation, weight }: Relational): boolean => relation === 'HOLDS_ROLE' && weight === 1;

/** Whether the noun is told of who holds an office of a firm, or has founded it. */
export const isOfLeader = (frame: Relational): boolean => isPost(frame) || frame.relation === 'FOUNDED';

/** Whoever is called so is a person. */
export const isOfficer = (noun: Noun | undefined): boolean => noun?.relational.some(isPost) === true;
