// The vocabulary of each language, built when first asked for.
import type { Language } from '../../../../graph/source';
import { GRAMMARS } from '../../../languages';
import { Vocabulary } from '../vocabulary';

const vocabularies = new Map<Language, Vocabulary>();

export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language) ?? new Vocabulary(GRAMMARS[language]);
  vocabularies.set(language, known);
  return known;
}
