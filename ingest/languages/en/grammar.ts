// English, as the rules read it: words and frames only. Longer tables stand in the files beside this one.
import type { Grammar } from '../../extract/rules/grammar';
import { CUES } from './cues';
import { FOUNDERS, HEADS, ROLES } from './nouns';
import { VERBS } from './verbs';
import { ENGLISH_POSITION } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const same = (words: string): Record<string, string> =>
  Object.fromEntries(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, word]),
  );

export const ENGLISH: Grammar = {
  language: 'en',
  order: 'position',
  position: ENGLISH_POSITION,
  verbs: VERBS,
  verbFrames: [],
  nounFrames: [],
  determiners: Object.fromEntries(
    'the a an this that these those another some any every each both all no several many few'
      .split(' ')
      .map((word) => [word, 'na']),
  ),
  prepositions: same(
    `of in on at by for from with to into onto under over between against about around through near outside inside within
    behind among including like as after before since until than toward towards per via during across alongside above
    below beyond despite without upon out off up worth`,
  ),
  coordinators: set('and or but nor & plus'),
  subordinators: set('that because while when although though if whether unless once where how why whereas'),
  relatives: set('which who whom whose that'),
  pronouns: {
    it: { cases: 'na', of: 'organization' },
    he: { cases: 'n', of: 'person' },
    she: { cases: 'n', of: 'person' },
    him: { cases: 'a', of: 'person' },
    they: { cases: 'n', of: 'any' },
    them: { cases: 'a', of: 'any' },
    we: { cases: 'n', of: 'any' },
    us: { cases: 'a', of: 'any' },
    i: { cases: 'n', of: 'person' },
    you: { cases: 'na', of: 'person' },
    there: { cases: 'n', of: 'any' },
  },
  heads: HEADS,
  roles: ROLES,
  founders: FOUNDERS,
  former: 'former ex formerly previously onetime',
  capitalised: set(
    `internet board state congress chapter article figure table monday series web university english morning brief`,
  ),
  titles: set('mr mrs ms miss dr prof professor sir dame lord lady'),
  acronyms: set(
    'AI CEO CFO CTO COO GPU GPUs CPU API IPO R&D M&A VC VCs PR HR IT USD EUR GBP CHF LLM LLMs Q1 Q2 Q3 Q4 H1 H2 TV HQ SaaS B2B',
  ),
  originPrepositions: set('of'),
  naming: set('called named dubbed'),
  generic: set('company companies firm firms start-up startup group business'),
  exemplars: set('like'),
  stateRoles: set('president minister chancellor'),
  abstract: set('project scheme'),
  including: set('including'),
  rounds: { word: /round|funding|series [a-k]|seed/u, generic: 'funding round' },
  auxiliaries: {
    passive: set('is are was were be been being'),
    perfect: set('has have had having'),
    modal: set('will would shall should can could may might must'),
    copula: set('is are was were be'),
  },
  cues: CUES,
};
