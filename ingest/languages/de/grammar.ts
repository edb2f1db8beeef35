// German, as the rules read it: words and frames only, a table a file.
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

export const GERMAN: Grammar = {
  language: 'de',
  order: 'case',
  capitalNouns: true,
  tables: { heads: HEADS, relational: RELATIONAL, callings: CALLINGS, events: EVENTS, verbs: VERBS },
  writing: WRITING,
  words: WORDS,
  prepositions: PREPOSITIONS,
  names: NAMES,
  cues: CUES,
  compounds: true,
  perfectIsPast: true,
  articles: false,
  verbOfMany: /(?<!^bi)n$|^sind$/u,
  declined: /(?:e|en|er|es|em)$/u,
  superlative: /[^e](?:s|ß)t(?:e|en|er|es)$/u,
  nameGenitive: /[^s]s$/u,
  makers: /^(.+?)-?(?:hersteller|bauer|produzent|fabrikant)$|^(?:hersteller|produzent) von (.+)$/u,
  roundName: 'Finanzierungsrunde',
};
