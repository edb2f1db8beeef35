// Case, gender and number of a word as a set, and how the words of one phrase narrow it down together.
// A set is a bit mask over the sixteen pairs of case (n a d g) and gender or plural (m f n p).

/** A set of pairs like "nm" (nominative, masculine). */
export type Features = number;

const CASES = 'nadg';
const GENDERS = 'mfnp';

export const ALL_FEATURES: Features = 0xffff;

const bit = (grammaticalCase: string, gender: string): Features =>
  1 << (CASES.indexOf(grammaticalCase) * 4 + GENDERS.indexOf(gender));

/** The set that a list of pairs such as "nm df gf gp" names. */
export function features(pairs: string): Features {
  let set = 0;
  for (const pair of pairs.split(' ')) set |= bit(pair[0] as string, pair[1] as string);
  return set;
}

/** All pairs with one of these cases: "ad". */
export function inCases(cases: string): Features {
  let set = 0;
  for (const one of cases) set |= 0xf << (CASES.indexOf(one) * 4);
  return set;
}

/** All pairs with one of these genders: "m", "p", "mfn". */
export function inGenders(genders: string): Features {
  let set = 0;
  for (const grammaticalCase of CASES) for (const gender of genders) set |= bit(grammaticalCase, gender);
  return set;
}

/** Whether a member of the set has this case. */
export const hasCase = (set: Features, grammaticalCase: string): boolean =>
  (set & inCases(grammaticalCase)) !== 0;

/** Whether every member of the set has one of these cases. */
export const onlyCases = (set: Features, cases: string): boolean =>
  set !== 0 && (set & ~inCases(cases)) === 0;

/** The common part of both, or the first where they contradict each other. */
export const narrow = (set: Features, by: Features): Features => set & by || set;
