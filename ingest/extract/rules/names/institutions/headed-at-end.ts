// Bodies whose head stands at the end and that join ordinary words: "Competition and Markets Authority".

import { findPlace } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import type { NameSpan } from '../span';
import { isOrdinary } from './chain';

/** "Competition and Markets Authority", "Business and Innovation Agency": the head stands at the end. */
export function* headedAtEnd({ tokens, lowers }: Sentence, vocabulary: Vocabulary): Generator<NameSpan> {
  if (vocabulary.grammar.capitalNouns) return;
  const isCapital = (k: number) => tokens[k]?.capital === true && tokens[k]?.kind === 'word';
  const adjacent = (k: number) => (tokens[k]?.start ?? 0) - (tokens[k - 1]?.end ?? 0) <= 1;
  for (let at = 0; at < tokens.length; at++) {
    if (
      !isCapital(at) ||
      tokens[at - 1]?.text === '&' ||
      vocabulary.determiners.has(lowers[at] as string) ||
      vocabulary.prepositions.has(lowers[at] as string)
    )
      continue;
    let last = -1;
    let joined = false;
    let k = at + 1;
    for (; k < at + 8 && adjacent(k); k++) {
      if (isCapital(k)) {
        if (
          joined &&
          (vocabulary.bodies.has(lowers[k] as string) ||
            vocabulary.inNames.get(lowers[k] as string) === 'body')
        )
          last = k;
      } else if (
        vocabulary.coordinators.has(lowers[k] ?? '') &&
        tokens[k]?.text !== '&' &&
        isCapital(k + 1) &&
        isOrdinary(tokens[k - 1]?.text ?? '', vocabulary) &&
        vocabulary.inNames.get(lowers[k - 1] ?? '') !== 'body'
      )
        joined = true;
      else break;
    }
    if (last < 0) {
      at = k - 1;
      continue;
    }
    const demonym = findPlace(tokens[at]?.text ?? '', vocabulary.language)?.via === 'demonym';
    const also = tokens
      .slice(at + 1, last + 1)
      .map(({ text }) => text)
      .join(' ');
    yield { from: at, to: last + 1, hints: [['PublicBody', 3]], ...(demonym && { also: [also] }) };
    at = last;
  }
}
