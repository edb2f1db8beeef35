// Words that make an office a past one.
import type { Phrase } from '../phrases';
import type { View } from '../view';

/** "früherer", "ex-", "former" before the noun, or "bis Freitag" behind it. */
export function isFormer(phrase: Phrase, { units, vocabulary }: View): boolean {
  const head = units[phrase.headAt];
  const { former } = vocabulary.cues;
  // "ex-chief", "then-chief", "then chief": a word that the table has with a hyphen stands before an office alone, too.
  if (head && former.has(head.lower.slice(0, head.lower.indexOf('-') + 1))) return true;
  const words = units.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  if (phrase.figures.some((figure) => figure.type === 'date' && figure.aspect === 'until')) return true;
  const before = units[phrase.from - 1]?.lower;
  if (before && ['bis', 'until'].includes(before)) return true;
  return (
    words.some((_, k) => former.match(words, k) !== undefined) ||
    (before !== undefined && (former.has(before) || former.has(`${before}-`)))
  );
}
