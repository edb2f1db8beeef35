// French, as the rules read it: words and frames only, a table a file.
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

export const FRENCH: Grammar = {
  language: 'fr',
  order: 'position',
  capitalNouns: false,
  tables: { heads: HEADS, relational: RELATIONAL, callings: CALLINGS, events: EVENTS, verbs: VERBS },
  writing: WRITING,
  words: WORDS,
  prepositions: PREPOSITIONS,
  names: NAMES,
  cues: CUES,
  compounds: false,
  perfectIsPast: true,
  postnominal: true,
  smallTitles: true,
  reflexiveBe: true,
  // "vient", "obtient", "dément" and "consent" are of one.
  verbOfMany:
    /^(?:sont|ont|vont|font)$|ront$|^(?!(?:dé)?ment$|(?:con|pres|res)?sent$).*(?<!vi|(?:^|[^i])ti)ent$/u,
  conditional: /rai(?:t|ent)$/u,
  imperfect: /ai(?:t|ent)$/u,
  future: /(?:er|ir|r)(?:a|ont)$/u,
  articles: true,
  makers: /^(?:fabricant|constructeur|producteur) (?:de |d'|d' )(.+)$/u,
  roundName: 'tour de table',
};
