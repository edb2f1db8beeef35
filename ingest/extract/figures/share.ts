// Shares: "11 %", "rund vier Prozent", "49-percent", "ein Drittel der Anteile", "half of", "un quart du capital", "wholly owned".
// Whether a share is a stake or the change of an index is the caller's question.
import type { Bound } from '../../../graph/qualifiers';
import { readAmount, readClosing, readOpening } from './amounts';
import type { ShareFigure } from './figure';
import type { Parsed } from './money';
import type { Scan } from './scan';

const WHOLE = 100;

export function parseShare(scan: Scan, index: number): Parsed<ShareFigure> | undefined {
  const whole = scan.vocabulary.wholes.match(scan.tokens, index);
  if (whole) return share(scan, index, index + whole.value, WHOLE, 'exact', true);
  const opening = readOpening(scan, index);
  const fraction = scan.vocabulary.fractions.match(scan.tokens, opening.next);
  if (fraction && followsWell(scan, opening.next, fraction.next)) {
    return share(scan, index, fraction.next, fraction.value, opening.bound, true);
  }
  const amount = readAmount(scan, opening);
  if (!amount || amount.open || amount.numeral.scale !== 1) return undefined;
  const sign = scan.vocabulary.percent.match(scan.tokens, scan.skipTie(amount.next));
  if (!sign) return undefined;
  return share(scan, index, sign.next, amount.value, amount.bound, false);
}

// "a third of" is a share, "a third party" and "the first half" are not.
function followsWell(scan: Scan, first: number, next: number): boolean {
  const { afterFraction } = scan.vocabulary;
  const { partsOfYear } = scan.vocabulary.words.dates;
  if (`${scan.lower(first - 1)} ${scan.lower(next - 1)}` in partsOfYear) return false;
  return afterFraction.size === 0 || afterFraction.has(scan.lower(next));
}

function share(
  scan: Scan,
  first: number,
  next: number,
  percent: number,
  bound: Bound,
  fraction: boolean,
): Parsed<ShareFigure> {
  const closing = readClosing(scan, next, bound);
  const { start, end, text } = scan.span(first, closing.next);
  const value = { percent, bound: closing.bound, text };
  return { figure: { type: 'share', start, end, value, fraction }, next: closing.next };
}
