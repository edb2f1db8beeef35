// How German is written: what ends with a dot and no sentence, and what stands before a name.
import type { Writing } from '../grammar/writing';

export const WRITING: Writing = {
  abbreviations: `
mrd, mio, mill, mia, mln, rd, lt, evtl, tsd, dr, prof, st, nr, str, inkl, bzw, ca, etwa, usw, vgl, geb, ggf, z.b, u.a, d.h, jan, feb, apr, aug, sept, okt,
nov, dez, dipl, ing, hr, fr, abs, art, co
`,
  elided: '',
  prefixes: 'ex, noch, neu, alt',
  possessive: "'s",
  dotOrdinals: true,
  openers: '',
  inclusive: `
:in=in, *in=in, _in=in, ·in=in, /in=in, /-in=in, :innen=innen, *innen=innen, _innen=innen, ·innen=innen, /innen=innen, /-innen=innen, Innen=innen
`,
};
