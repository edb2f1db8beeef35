// Words that make an office a past one.
import type { Phrase } from '../phrases';
import type { View } from '../view';

/** "früherer", "ex-", "former" before the noun, or "bis Freitag" behind it. */
export function isFormer(phrase: Phrase, { units, vocabulary }: View): boolean {
  const head = units[phrase.headAt];
  if (head && /^ex-/iu.test(head.lower)) return true;
  const words = units.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  if (phrase.figures.some((figure) => figure.type === 'date' && figure.aspect === 'until')) return true;
  const before = units[phrase.from - 1]?.lower;
  if (before && ['bis', 'until'].includes(before)) return true;
  return (
    words.some((_, k) => vocabulary.cues.former.match(words, k) !== undefined) ||
    (before !== undefined && vocabulary.cues.former.has(before))
  );
}
