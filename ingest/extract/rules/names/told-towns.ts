// Towns that no list has, told by what stands around them: "in Ashmere, Georgia", "à Valbrume (Essonne)", "im
// kalifornischen Ashmere".
import { entityId } from '../../../../graph/ids';
import { findPlace, knownName, type Place } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { look } from './among-nouns/look';
import { isAdjacent } from './grow';
import { type NameSpan, nameSpan, type Taken } from './span';
import { isNameWord } from './written';

const LONGEST = 3;
const LONGEST_REGION = 3;

/** The unknown towns of a sentence: behind a preposition of place and before the region or country they lie in. */
export function* toldTowns(sentence: Sentence, vocabulary: Vocabulary, taken: Taken): Generator<NameSpan> {
  const { tokens, lowers } = sentence;
  for (let at = 1; at < tokens.length; at++) {
    if (!tokens[at]?.capital) continue;
    const before = landBefore(sentence, at, vocabulary);
    const preposition = vocabulary.prepositions.get(lowers[at - 1] ?? '')?.name ?? '';
    if (!before && !vocabulary.senses.location.has(preposition)) continue;
    const end = townEnd(sentence, at, vocabulary);
    if (end === at || !taken.free(at, end) || (!before && tokens[end]?.kind !== 'mark')) continue;
    const name = tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    if (findPlace(name, vocabulary.language) || knownName(name)) continue;
    const iso = before ?? landBehind(sentence, end, vocabulary);
    if (!iso) continue;
    const place: Place = { id: entityId('City', name), kind: 'City', name, iso, aliases: [] };
    yield nameSpan({ from: at, to: end, hints: [] }, { place });
  }
}

function townEnd(sentence: Sentence, from: number, vocabulary: Vocabulary): number {
  let end = from;
  while (
    end - from < LONGEST &&
    isTownWord(sentence, end, vocabulary) &&
    (end === from || isAdjacent(sentence, end))
  )
    end++;
  return end;
}

function isTownWord({ tokens }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  if (
    !token ||
    !isNameWord(token) ||
    vocabulary.never.has(token.lower) ||
    vocabulary.inNames.has(token.lower)
  )
    return false;
  return !vocabulary.grammar.capitalNouns || look(token, vocabulary) === 'name';
}

/** The country of the region or country whose adjective stands between a preposition with its article and the town. */
function landBefore({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): string | undefined {
  const adjective = tokens[at - 1];
  if (!vocabulary.grammar.capitalNouns || adjective?.kind !== 'word' || adjective.capital) return undefined;
  const last = vocabulary.prepositions.get(lowers[at - 2] ?? '');
  const isArticle = vocabulary.determiners.get(lowers[at - 2] ?? '') === 'definite';
  const preposition = last?.article
    ? last
    : isArticle
      ? vocabulary.prepositions.get(lowers[at - 3] ?? '')
      : undefined;
  const { place, workplace } = vocabulary.senses;
  // "beim finnischen Velmont" is a firm.
  if (!preposition || !place.has(preposition.name) || workplace.has(preposition.name)) return undefined;
  const found = findPlace(adjective.text, vocabulary.language);
  return found?.via === 'demonym' && !found.ambiguous ? found.place.iso : undefined;
}

/** The country of the region or country between the commas or in the brackets; its code. */
function landBehind({ tokens, lowers }: Sentence, at: number, { language }: Vocabulary): string | undefined {
  const open = lowers[at];
  if (open !== ',' && open !== '(') return undefined;
  for (let length = LONGEST_REGION; length > 0; length--) {
    const words = tokens.slice(at + 1, at + 1 + length);
    const found = findPlace(words.map(({ text }) => text).join(' '), language);
    if (found?.via !== 'name' || (found.place.kind !== 'Country' && !found.region)) continue;
    const close = lowers[at + 1 + length] ?? '.';
    const isClosed = open === '(' ? close === ')' : /^[,.;:)]$/u.test(close);
    if (isClosed) return found.place.iso;
  }
  return undefined;
}
