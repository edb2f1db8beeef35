// English, as the rules read it: words and frames only, a table a file.
import type { Grammar } from '../grammar/grammar';
import { CUES } from './cues';
import { EVENTS } from './events';
import { WORDS } from './function-words';
import { HEADS } from './heads';
import { NAMES } from './names';
import { PREPOSITIONS } from './prepositions';
import { CALLINGS, RELATIONAL } from './relational';
import { VERBS } from './verbs';
import { WRITING } from './writing';

export const ENGLISH: Grammar = {
  language: 'en',
  order: 'position',
  capitalNouns: false,
  tables: { heads: HEADS, relational: RELATIONAL, callings: CALLINGS, events: EVENTS, verbs: VERBS },
  writing: WRITING,
  words: WORDS,
  prepositions: PREPOSITIONS,
  names: NAMES,
  cues: CUES,
  compounds: true,
  perfectIsPast: false,
  articles: false,
  pluralPossessive: true,
  contactClauses: true,
  verbOfMany: /^(?:are|were|have)$/u,
  verbOfOne: /^(?:is|was)$|[^s]s$/u,
  makers:
    /^(.+?)[ -]?(?:maker|manufacturer|producer|builder)$|^(?:maker|manufacturer|producer|builder) of (.+)$/u,
  adverb: /[a-z]{3}ly$/u,
  roundName: 'funding round',
};
