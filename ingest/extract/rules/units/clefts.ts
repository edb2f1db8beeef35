// "C'est à Lyon que A a son siège", "It was with B that A signed": what a sentence puts first by a clause of its own. Its
// words are taken out and a comma left, as "À Lyon, A a son siège" tells the same.
import type { Vocabulary } from '../vocabulary';
import type { Tag, Unit } from './unit';

/** So many units may stand between "c'est" and "que". */
const LONGEST = 8;

/** The units without those words; "ce n'est pas à Lyon que" stays, as nothing may be taken from it. */
export function withoutClefts(units: Unit[], vocabulary: Vocabulary): Unit[] {
  const { cleftOpeners, cleftClosers } = vocabulary;
  const at = units.findIndex(
    (_, k) => cleftOpeners.has(units[k]?.lower ?? '') && isBe(units[k + 1], vocabulary),
  );
  if (at < 0) return units;
  if (isNamed(units, at)) return [...units.slice(0, at - 1), ...units.slice(at + 1)];
  let begin = at + 2;
  while (units[begin]?.tag === 'adverb') begin++;
  if (units[begin]?.tag !== 'preposition') return units;
  // "that" looks like a determiner still.
  const end = units.findIndex(
    ({ lower, tag }, k) => k > begin && (cleftClosers.has(lower) || !INSIDE.has(tag)),
  );
  const closer = units[end];
  if (!closer || end - begin > LONGEST || !cleftClosers.has(closer.lower)) return units;
  return [...units.slice(0, at), ...units.slice(begin, end), asComma(closer), ...units.slice(end + 1)];
}

// "Son principal client, c'est A": what stands first is what A is.
function isNamed(units: readonly Unit[], at: number): boolean {
  const [first, next] = [units[0], units[at + 2]];
  return (
    units[at - 1]?.tag === 'comma' &&
    first?.tag === 'determiner' &&
    next?.tag === 'name' &&
    !units.slice(0, at - 1).some(({ tag }) => tag === 'verb' || tag === 'comma') &&
    !units.slice(at + 2).some(({ tag }) => tag === 'verb' || tag === 'relative')
  );
}

const INSIDE: ReadonlySet<Tag> = new Set([
  'preposition',
  'determiner',
  'adjective',
  'noun',
  'name',
  'figure',
]);

/** "c'est", "c'était"; "ce serait" is hearsay. */
const isBe = (unit: Unit | undefined, { be, cues }: Vocabulary): boolean =>
  unit?.verbs.some(({ lemma }) => be.has(lemma)) === true &&
  !cues.rumourForms.has(unit.lower) &&
  !cues.planForms.has(unit.lower);

const asComma = ({ from, to, start, end, capital, title }: Unit): Unit => ({
  tag: 'comma',
  from,
  to,
  start,
  end,
  text: ',',
  lower: ',',
  capital,
  maybe: new Set(),
  verbs: [],
  title,
});
