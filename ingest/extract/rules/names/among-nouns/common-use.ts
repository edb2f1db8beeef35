// Nouns that stand as common nouns do: counted, in a rubric, or as the object of a verb.

import { isFirstName, isListed, lookup } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { atStart } from '../written';
import { isAdjective } from './described';
import { DERIVED } from './look';

// "GELD", "DIE DETAILS": a heading that shouts an ordinary word.
export const isRubric = ({ heading }: Sentence, { text }: Token, { language }: Vocabulary): boolean =>
  heading && text.length > 1 && text === text.toUpperCase() && isListed(text, language);

// "ein Jahrzent", "zwei EVUs", "keine Impairments": what is counted is a kind of thing and no name.
export function isCounted({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    isAdjective(tokens[before], vocabulary) &&
    !vocabulary.determiners.has(lowers[before] as string)
  )
    before--;
  const kind = vocabulary.determiners.get(lowers[before] ?? '');
  return kind === 'indefinite' || kind === 'none';
}

// "dem spanischen Pro-Gamer Carlos Rubio": a compound with an article before somebody's name is a trade.
export function isTradeOf({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]?.text.includes('-') || !next?.capital || !isFirstName(next.text)) return false;
  return vocabulary.determiners.has(lowers[at - 1] ?? '') || isAdjective(tokens[at - 1], vocabulary);
}

// "dass das Unternehmen Verluste schreibt": a plural beside a noun may be an object of its own.
export const isObject = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean => {
  const { text } = sentence.tokens[at] as Token;
  const many =
    DERIVED.test(text) ||
    (/(?:e|en|ern|s)$/u.test(text) &&
      lookup(text, 'de').some(({ lemma, pos }) => pos === 'noun' && lemma !== text));
  const governed = vocabulary.verbForms(sentence.lowers[at + 1] ?? '').length > 0;
  return many && governed && isListed(text, 'de') && !isOpening(sentence, at, vocabulary);
};

// "Das Start-up Sonderling", "bei der Firma Nebelhorn": nothing that could make the noun a subject with an object.
function isOpening(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  let head = at - 1;
  while (head > 0 && !tokens[head]?.capital) head--;
  let before = head - 1;
  while (isAdjective(tokens[before], vocabulary) && !vocabulary.determiners.has(lowers[before] as string))
    before--;
  if (vocabulary.prepositions.get(lowers[before] ?? '')?.article) return true;
  if (vocabulary.determiners.has(lowers[before] ?? '')) before--;
  return before < 0 || atStart(sentence, before + 1) || vocabulary.prepositions.has(lowers[before] as string);
}
