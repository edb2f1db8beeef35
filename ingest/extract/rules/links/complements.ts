// The complements of a phrase: "CEO | von Mistral | in Paris".
import type { Phrase } from '../phrases/phrase';

/** The phrases that directly follow as complements: "CEO | von Mistral | in Paris". */
export function complements(phrase: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const found: Phrase[] = [];
  let end = phrase.to;
  for (let k = phrase.index + 1; k < phrases.length; k++) {
    const first = phrases[k] as Phrase;
    // "of Japan's SoftBank": the owner stands before what it owns.
    let next = first;
    while (phrases[next.index + 1]?.owner === next) next = phrases[next.index + 1] as Phrase;
    if (
      first.from !== end ||
      (next.prep === '' && !next.genitive) ||
      next.prep === 'example' ||
      next.relative
    )
      break;
    found.push(next);
    end = next.to;
    k = next.index;
  }
  return found;
}
