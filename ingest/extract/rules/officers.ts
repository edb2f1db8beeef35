// Nouns for who holds an office: "Geschäftsführer", "CEO", "directrice générale". Members, partners and staff hold none.
import type { Noun } from './vocabulary';

/** Whoever is called so is a person. */
export const isOfficer = (noun: Noun | undefined): boolean =>
  noun?.relational.some(({ relation, weight }) => relation === 'HOLDS_ROLE' && weight === 1) === true;
