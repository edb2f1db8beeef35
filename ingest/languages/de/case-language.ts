// German for the reader of languages with cases: everything the engine asks, in one object.
import type { CaseLanguage } from '../../extract/rules/case/language';
import { cues, rounds } from './cues';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  particles,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './function-words';
import { heads } from './head-nouns';
import { names } from './name-words';
import { nounFrames } from './noun-frames';
import { relational } from './relational-nouns';
import { verbFrames } from './verb-frames';

export const german: CaseLanguage = {
  adverbs,
  auxiliaries,
  coordinators,
  cues,
  determiners,
  heads,
  names,
  nounFrames,
  particles,
  prepositions,
  pronouns,
  relational,
  relatives,
  rounds,
  subordinators,
  verbFrames,
};
