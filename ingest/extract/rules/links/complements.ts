// The complements of a phrase: "CEO | von Mistral | in Paris".
import { phraseFrom } from '../phrases/before';
import type { Phrase } from '../phrases/phrase';

/** The phrases that directly follow as complements: "CEO | von Mistral | in Paris". */
export function complements(phrase: Phrase, phrases: readonly Phrase[]): Phrase[] {
  // "chief A's investment in B": what follows hangs on what he owns.
  const owned = phrases[phrase.index + 1];
  if (phrase.name && owned?.owner === phrase && owned.headAt >= 0 && !owned.name) return [];
  const found: Phrase[] = [];
  let end = phrase.to;
  for (let k = phrase.index + 1; k < phrases.length; k++) {
    const first = phraseFrom(end, k, phrases);
    if (!first) break;
    // "of Japan's SoftBank": the owner stands before what it owns.
    let next = first;
    while (phrases[next.index + 1]?.owner === next) next = phrases[next.index + 1] as Phrase;
    if ((next.prep === '' && !next.genitive) || next.prep === 'example' || next.relative) break;
    found.push(next);
    // "l'usine de A et B à C": the list goes on to its last.
    const isList = next.list[0] === next && next.list.every(({ name, headAt }) => name && headAt < 0);
    const last = isList ? (next.list.at(-1) as Phrase) : next;
    end = last.to;
    k = last.index;
  }
  return found;
}
