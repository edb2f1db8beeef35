// How French is written: what ends with a dot and no sentence, and what is cut from a word.
import type { Writing } from '../grammar/writing';

export const WRITING: Writing = {
  abbreviations: `
m, mm, mme, mlle, dr, pr, st, ste, av, env, janv, févr, avr, juil, sept, oct, nov, déc, art, n, cf, p.ex
`,
  elided: "l', d', j', m', t', s', n', c', qu', jusqu', lorsqu', puisqu', quelqu'",
  prefixes: 'ex',
  possessive: '',
  openers: 'A=à, Ca=ça',
  accents: 'E=é',
};
