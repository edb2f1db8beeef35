// How English is written: what ends with a dot and no sentence, and what is cut from a word.
import type { Writing } from '../grammar/writing';

export const WRITING: Writing = {
  abbreviations: `
mr, mrs, ms, dr, prof, st, inc, corp, ltd, co, jr, sr, vs, no, nos, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov,
dec, u.s, u.k, e.g, i.e, approx, gen, sen, rep, gov
`,
  elided: '',
  prefixes: 'ex',
  possessive: "'s",
  contracted: "'re=are, 've=have, 'll=will",
  openers: '',
};
