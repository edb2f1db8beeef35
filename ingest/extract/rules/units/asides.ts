// Words that stand in the way of what a sentence tells: those between commas that open a list ("with, among others, A and
// B", "avec, par exemple, A"), and those that say that it came as it was foreseen ("hat wie geplant A übernommen").
import type { Vocabulary } from '../vocabulary';
import type { Unit } from './unit';

/** The units without those words. */
export function withoutAsides(units: Unit[], vocabulary: Vocabulary, opened: number): Unit[] {
  return withoutForeseen(withoutAlso(withoutOpened(units), vocabulary), vocabulary, opened);
}

// "propriétaire aussi de A", "actionnaire également de B": between a noun that bears a relation and its complement.
function withoutAlso(units: Unit[], { also, senses, grammar }: Vocabulary): Unit[] {
  const isBetween = (at: number) =>
    also.has(units[at]?.lower ?? '') &&
    (units[at - 1]?.noun?.relational.length ?? 0) > 0 &&
    senses.of.has(units[at + 1]?.preposition?.name ?? '');
  if (!grammar.articles || !units.some((_, at) => isBetween(at))) return units;
  return units.filter((_, at) => !isBetween(at));
}

function withoutOpened(units: Unit[]): Unit[] {
  const opened = (at: number) => units[at]?.tag === 'preposition' && isAside(units, at + 1);
  if (!units.some(({ tag }, at) => tag === 'example' && opened(at - 2))) return units;
  return units.filter((_, at) => !(opened(at - 1) || opened(at - 2) || opened(at - 3)));
}

const isAside = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'comma' && units[at + 1]?.tag === 'example' && units[at + 2]?.tag === 'comma';

// "hat, wie erwartet, A übernommen": what was foreseen has happened, and its words tell no plan.
function withoutForeseen(units: Unit[], { cues: { foreseen }, senses }: Vocabulary, opened: number): Unit[] {
  if ((opened & foreseen.bit) === 0) return units;
  const isForeseen = (at: number) => {
    const unit = units[at];
    return (
      unit !== undefined &&
      unit.to - unit.from > 1 &&
      foreseen.has(unit.lower) &&
      !hasClause(units, at, senses.agent)
    );
  };
  const isComma = (at: number) => units[at]?.tag === 'comma';
  const isPaired = (at: number) => isForeseen(at) && isComma(at - 1) && isComma(at + 1);
  if (!units.some((_, at) => isForeseen(at))) return units;
  return units.filter((_, at) => !(isForeseen(at) || isPaired(at - 1) || isPaired(at + 1)));
}

// "Wie erwartet wird, …", "as expected by analysts": more is told of who foresees it.
const hasClause = (units: readonly Unit[], at: number, agent: ReadonlySet<string>): boolean => {
  const [next, behind] = [units[at + 1], units[at + 2]];
  const isAgent = next?.tag === 'preposition' && agent.has(next.preposition?.name ?? next.lower);
  return isAgent || (next?.tag === 'verb' && (!behind || ENDS.has(behind.tag)));
};

const ENDS: ReadonlySet<Unit['tag']> = new Set(['comma', 'stop']);
