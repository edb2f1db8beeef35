// The noun that a dictionary says a word is a form of.
import type { Language } from '../../../../graph/source';
import { lookup } from '../../lexicon';
import type { Inflection } from './inflection';

export const dictionaryNoun =
  (language: Language): Inflection['nounIn'] =>
  (word, get) => {
    const lemma = lookup(word, language).find(({ pos }) => pos === 'noun')?.lemma;
    return lemma && lemma !== word ? get(lemma) : undefined;
  };
