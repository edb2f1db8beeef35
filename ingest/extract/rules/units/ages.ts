// How old somebody is, between commas behind the name: "Anna Lund, 55, chief of X", "Anna Roux, 55 ans et ancienne de X",
// "Anna Roth, 55 Jahre alt, Chefin von X". Taken out before anything is read, as it parts the name from what is told of it.
import type { Unit } from './unit';

/** The units without ages. */
export function withoutAges(units: Unit[]): Unit[] {
  let kept = units;
  for (let at = 0; at + 2 < kept.length; at++) {
    if (kept[at]?.mention?.entity.kind !== 'Person' || kept[at + 1]?.tag !== 'comma') continue;
    const end = ageEnd(kept, at + 2);
    const mark = kept[end];
    if (end < 0 || !mark) continue;
    // The comma before the age stays, where more is told behind it; before a verb none is left.
    const next = kept[end + 1];
    // "41 ans, président de X": what may be a verb elsewhere and is an office.
    const isOffice = next?.noun?.relational.some(({ role }) => role) === true;
    const more = mark.tag === 'coordinator' || isOffice || !VERBAL.has(next?.tag ?? 'stop');
    kept = [...kept.slice(0, more ? at + 2 : at + 1), ...kept.slice(end + 1)];
  }
  return kept;
}

/** Where a second comma or an "and" closes the age that begins here; -1 where no age does. */
function ageEnd(units: readonly Unit[], from: number): number {
  if (!isAge(units[from])) return -1;
  let end = from + 1;
  // "55 ans", "55 years old", "55 Jahre alt"
  if (units[end]?.noun?.head?.classes.has('time')) end++;
  if (end > from + 1 && units[end]?.tag === 'adjective') end++;
  const closes = units[end]?.tag === 'comma' || (end > from + 1 && units[end]?.tag === 'coordinator');
  return closes ? end : -1;
}

const isAge = (unit: Unit | undefined): boolean => unit !== undefined && /^[1-9]\d$/u.test(unit.text);

const VERBAL: ReadonlySet<Unit['tag']> = new Set(['verb', 'reflexive', 'stop']);
