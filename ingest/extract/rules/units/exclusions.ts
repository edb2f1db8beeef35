// What a sentence names only to say that it is not meant: "A, not B, has bought C", "nicht an A, sondern an B", "c'est
// A, et non B, qui". Taken out before anything is read, as the rest says what is so.

import type { Vocabulary } from '../vocabulary';
import type { Tag, Unit } from './unit';
import { unitWords } from './unit-words';

/** So many units may be excluded at once. */
const LONGEST = 8;

/** The units without those that are excluded; what is excluded alone is told of nobody. */
export function withoutExclusions(units: Unit[], vocabulary: Vocabulary, opened: number): Unit[] {
  const { excluding, instead, beyond } = vocabulary.cues;
  if ((opened & (excluding.bit | instead.bit | beyond.bit)) === 0) return units;
  let kept = units;
  for (let at = 0; at < kept.length; at++) {
    const { lower } = kept[at] as Unit;
    const range = excluding.has(lower)
      ? (contrasted(kept, at, vocabulary) ?? setApart(kept, at))
      : instead.has(lower)
        ? replaced(kept, at)
        : beyond.has(lower)
          ? abroad(kept, at)
          : undefined;
    if (!range) continue;
    const [from, to] = range;
    kept = [...kept.slice(0, from), ...kept.slice(to)];
    // What moved up to its place has not been looked at.
    at = from - 1;
  }
  return kept;
}

// "nicht an A, sondern an B": up to the word of contrast, where the same sort of phrase stands on both sides.
function contrasted(
  units: readonly Unit[],
  at: number,
  { cues, grammar }: Vocabulary,
): [number, number] | undefined {
  if (cues.notOnly.match(unitWords(units, at + 1, at + 4), 0)) return undefined;
  const contrast = units.findIndex((unit, k) => k > at && cues.contrasting.has(unit.lower));
  if (contrast < at + 2 || contrast > at + LONGEST) return undefined;
  if (units.slice(at + 1, contrast).some(({ tag }) => tag === 'verb')) return undefined;
  const [own, other] = [units[at + 1], units[contrast + 1]];
  if (!own || !other || isPrepositional(own) !== isPrepositional(other)) return undefined;
  if (!isPrepositional(other) && !NOMINAL.has(other.tag)) return undefined;
  // "is not the buyer, but B is": a clause of its own.
  const ends = units.findIndex(({ tag }, k) => k > contrast && !NOMINAL.has(tag));
  const clause = units[ends]?.tag === 'verb' && units.slice(0, at).some(({ tag }) => tag === 'verb');
  return clause && grammar.order === 'position' ? undefined : [at, contrast + 1];
}

// ", not B,", ", et non B,", "A und nicht B": behind a mark or between a name and its verb.
function setApart(units: readonly Unit[], at: number): [number, number] | undefined {
  const joined = units[at - 1]?.tag === 'coordinator' ? at - 1 : at;
  const comma = units[joined - 1]?.tag === 'comma';
  let to = at + 1;
  if (comma && units[to]?.tag === 'preposition') to++;
  while (to < at + LONGEST && NOMINAL.has(units[to]?.tag ?? 'stop')) to++;
  if (units[to - 1]?.tag !== 'name') return undefined;
  const next = units[to]?.tag;
  if (comma && (next === undefined || next === 'stop')) return [joined - 1, to];
  if (comma && next === 'comma') return [joined - 1, to + 1];
  const isSubject = joined < at && units[joined - 1]?.tag === 'name';
  return isSubject && (next === 'verb' || next === 'relative') ? [joined, to] : undefined;
}

// "statt bei A", "statt A": whom somebody else stands for.
function replaced(units: readonly Unit[], at: number): [number, number] | undefined {
  let to = at + 1;
  if (units[to]?.tag === 'preposition') to++;
  while (to < at + LONGEST && NOMINAL.has(units[to]?.tag ?? 'stop') && units[to - 1]?.tag !== 'name') to++;
  return units[to - 1]?.tag === 'name' ? [at, to] : whole(units, at);
}

// "sans participation au capital de A,": all up to the mark that ends it.
function whole(units: readonly Unit[], at: number): [number, number] | undefined {
  let to = at + 1;
  while (to < at + LONGEST && WHOLE.has(units[to]?.tag ?? 'stop')) to++;
  const isEnd = units[to] === undefined || units[to]?.tag === 'comma' || units[to]?.tag === 'stop';
  return isEnd && units[to - 1]?.tag === 'name' ? [at, to] : undefined;
}

// "its first office outside the US": anywhere but there; "outside Berlin" is near it.
function abroad(units: readonly Unit[], at: number): [number, number] | undefined {
  let to = at + 1;
  while (units[to]?.tag === 'determiner') to++;
  return units[to]?.mention?.entity.kind === 'Country' ? [at, to + 1] : undefined;
}

const NOMINAL: ReadonlySet<Tag> = new Set(['name', 'noun', 'adjective', 'determiner']);

/** What a noun and its complements are made of. */
const WHOLE: ReadonlySet<Tag> = new Set([...NOMINAL, 'preposition', 'possessive']);

const isPrepositional = ({ tag }: Unit): boolean => tag === 'preposition';
