// Countries and parts of the world behind the name of a firm: "Thales Belgium", "Thales Europe".

import { findPlace, isCommonWord } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { isShout } from '../words/shape';

const CLOSES = /^[,.;:)»”"]$/u;

// "Thales Belgium signed", "patron de Google France,", "Siemens Schweiz AG": right behind the firm's name, and nothing that
// makes more of it ("Nvidia Germany-based").
export function isOwnUnit(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { text } = sentence.tokens[at] as Token;
  if (isPartOfWorld(text, vocabulary)) return isEnd(sentence, at + 1, vocabulary);
  const place = findPlace(text, vocabulary.language);
  if (place?.via !== 'name' || place.place.kind !== 'Country' || place.region !== undefined) return false;
  return isEnd(sentence, at + 1, vocabulary);
}

/** "Orvanta Europe" against "Eastern Europe", "Horizon Europe": behind words of which one can only be a name. */
export const isUnitOfName = (sentence: Sentence, from: number, at: number, vocabulary: Vocabulary): boolean =>
  isPartOfWorld((sentence.tokens[at] as Token).text, vocabulary) &&
  isEnd(sentence, at + 1, vocabulary) &&
  !vocabulary.cues.areas.has((sentence.tokens[at - 1] as Token).lower) &&
  sentence.tokens
    .slice(from, at)
    .some(
      ({ text, lower }) =>
        !vocabulary.neverAlone.has(lower) &&
        (isShout(text) || !isCommonWord(lower, vocabulary.language)) &&
        !findPlace(text, vocabulary.language),
    );

/** Where a hyphen joins no noun to the name, its branches are called after parts of the world. */
const isPartOfWorld = (text: string, { branches, grammar }: Vocabulary): boolean =>
  !grammar.capitalNouns && branches.has(text);

function isEnd({ tokens }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at];
  if (next === undefined || CLOSES.test(next.text) || vocabulary.isLegalForm(next.text)) return true;
  return next.kind === 'word' && !next.capital;
}
