// A remark behind a figure, between dashes or in brackets: "raised €20m – its largest sum so far – from A", "20 Millionen
// Euro (ohne Schulden)". Where it names nobody and counts nothing it only stands between what belongs together.
import type { Vocabulary } from '../vocabulary';
import { isDash, type Unit } from './unit';

/** A longer one is no remark but a sentence between two others. */
const LONGEST = 10;

/** The units without such remarks. */
export function withoutRemarks(units: Unit[], vocabulary: Vocabulary): Unit[] {
  let kept = units;
  for (let at = 0; at + 2 < kept.length; at++) {
    if (kept[at]?.figure === undefined) continue;
    const end = endOf(kept, at + 1, vocabulary);
    if (end > 0) kept = [...kept.slice(0, at + 1), ...kept.slice(end + 1)];
  }
  return kept;
}

/** The mark that closes the remark that the one at `at` opens; -1 where none is. */
function endOf(units: readonly Unit[], at: number, vocabulary: Vocabulary): number {
  const [opens, closes] = isDash(units[at]) ? [true, isDash] : [units[at]?.tag === 'open', isClosing];
  if (!opens) return -1;
  for (let k = at + 1; k < units.length && k - at <= LONGEST; k++) {
    const unit = units[k] as Unit;
    if (closes(unit)) return k > at + 1 ? k : -1;
    if (!isRemark(unit, vocabulary)) return -1;
  }
  return -1;
}

const isClosing = (unit: Unit | undefined): boolean => unit?.tag === 'close';

// What a figure is told to be stays: "(Kaufpreis)", "(Series A)", "(pre-money valuation)".
const isRemark = (unit: Unit, { cues }: Vocabulary): boolean =>
  unit.mention === undefined &&
  unit.figure === undefined &&
  !TELLING.has(unit.tag) &&
  !unit.noun?.head?.classes.has('round') &&
  ![cues.valuation, cues.price, cues.cost, cues.turnover].some((cue) => cue.has(unit.lower));

const TELLING: ReadonlySet<Unit['tag']> = new Set(['name', 'verb', 'stop', 'open', 'relative', 'pronoun']);
