// What a firm says itself, inserted behind its name: "A, it said on Tuesday, has bought B", "A, the company said, works with B".
import type { Vocabulary } from '../vocabulary';
import type { Unit } from './unit';

/** A longer one tells more than that it was said. */
const LONGEST = 7;

/** The units without such insertions and their commas: the clause around them is the firm's own word. */
export function withoutOwnWord(units: Unit[], vocabulary: Vocabulary): Unit[] {
  if (vocabulary.grammar.order !== 'position') return units;
  for (let at = 1; at + 2 < units.length; at++) {
    if (units[at]?.tag !== 'comma' || units[at - 1]?.mention === undefined) continue;
    const end = endOf(units, at, vocabulary);
    if (end > 0) return [...units.slice(0, at), ...units.slice(end + 1)];
  }
  return units;
}

/** The comma that closes the insertion, behind whoever says it and a verb of saying; -1 where it is none. */
function endOf(units: readonly Unit[], at: number, { saying }: Vocabulary): number {
  const says = units[at + 1]?.referent === 'thing' ? at + 2 : isFirm(units, at + 1) ? at + 3 : -1;
  const verb = units[says];
  if (!verb?.verbs.some(({ lemma, form }) => form === 'finite' && saying.has(lemma))) return -1;
  for (let k = says + 1; k < units.length && k - at <= LONGEST; k++) {
    if (units[k]?.tag === 'comma') return k;
    if (units[k]?.mention || units[k]?.verbs.length) return -1;
  }
  return -1;
}

// "the company", "the firm"
const isFirm = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'determiner' && units[at + 1]?.noun?.head?.classes.has('firm') === true;
