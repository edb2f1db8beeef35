// What came later than what a clause tells: "before her appointment as head of A, she worked at B".
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** Whether the phrase belongs to what stands behind a "before". */
export function isLater({ index, from, prep }: Phrase, { phrases, vocabulary }: View): boolean {
  // "war vor ihrer Zeit bei A Chefin von B": said of her by the verb.
  if (prep === '') return false;
  let begin = from;
  for (let at = index; at >= 0; at--) {
    const one = phrases[at];
    if (!one || (at < index && one.to !== begin)) return false;
    if (vocabulary.senses.earlier.has(one.prep)) return true;
    begin = one.from;
  }
  return false;
}
