// Nouns for offices and for who holds them: "Geschäftsführer", "CEO", "directrice générale". Members, partners and staff
// are no officers.
import type { Relational } from '../frames';
import type { Noun } from '../vocabulary/word-kinds';

const isPost = ({ relation, weight }: Relational): boolean => relation === 'HOLDS_ROLE' && weight === 1;

/** Trades are trusted no more than this in the tables. */
export const TRADE = 0.9;

/** Whether the noun is told of who holds an office of a firm, or has founded it. */
export const isOfLeader = (frame: Relational): boolean => isPost(frame) || frame.relation === 'FOUNDED';

/** Whoever is called so is a person. */
export const isOfficer = (noun: Noun | undefined): boolean => noun?.relational.some(isPost) === true;

/** Whether somebody bears the noun as the title of an office. */
export const isTitle = (noun: Noun | undefined): boolean =>
  noun?.relational.some(({ relation, role }) => role && relation === 'HOLDS_ROLE') === true;
