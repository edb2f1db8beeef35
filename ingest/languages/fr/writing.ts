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
  inclusive: `
·e=, ·es=s, ·e·s=s, .e.s=s, -e-s=s, ·ne=, ·nes=s, ·ne·s=s, .ne.s=s, -ne-s=s, ·ère=, ·ères=s, ·ère·s=s, .ère.s=s, -ère-s=s, ·ière=, ·ières=s,
·ière·s=s, .ière.s=s, -ière-s=s, ·ice=, ·ices=s, ·ice·s=s, .ice.s=s, -ice-s=s, ·rice=, ·rices=s, ·rice·s=s, .rice.s=s, -rice-s=s, ·trice=, ·trices=s,
·trice·s=s, .trice.s=s, -trice-s=s, ·euse=, ·euses=s, ·euse·s=s, .euse.s=s, -euse-s=s, ·se=, ·ses=s, ·se·s=s, .se.s=s, -se-s=s, ·ve=, ·ves=s, ·ve·s=s,
.ve.s=s, -ve-s=s, ·le=, ·les=s, ·le·s=s, .le.s=s, -le-s=s
`,
};
