// Words between commas that open a list and stand in its way: "with, among others, A and B", "avec, par exemple, A".
import type { Unit } from './unit';

/** The units without those words behind a preposition. */
export function withoutAsides(units: Unit[]): Unit[] {
  const opened = (at: number) => units[at]?.tag === 'preposition' && isAside(units, at + 1);
  if (!units.some(({ tag }, at) => tag === 'example' && opened(at - 2))) return units;
  return units.filter((_, at) => !(opened(at - 1) || opened(at - 2) || opened(at - 3)));
}

const isAside = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'comma' && units[at + 1]?.tag === 'example' && units[at + 2]?.tag === 'comma';
