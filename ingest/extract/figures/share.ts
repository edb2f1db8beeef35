// Shares: "11 %", "rund vier Prozent", "49-percent", "ein Drittel der Anteile", "half of", "un quart du capital", "wholly owned".
// Whether a share is a stake or the change of an index is the caller's question.
import type { Bound } from '../../../graph/qualifiers';
import { type Amount, readAmount, readClosing, readOpening } from './amounts';
import type { ShareFigure } from './figure';
import type { Parsed } from './money';
import { readNumeral } from './numerals';
import type { Scan } from './scan';

const WHOLE = 100;

/** So many words back another share makes a fraction without its noun one. */
const NEAR = 20;

export function parseShare(scan: Scan, index: number): Parsed<ShareFigure> | undefined {
  const whole = scan.vocabulary.wholes.match(scan.tokens, index);
  if (whole) return share(scan, index, index + whole.value, WHOLE, 'exact', true);
  const opening = readOpening(scan, index);
  if (isFormer(scan, index, opening.next)) return undefined;
  const fraction = scan.vocabulary.fractions.match(scan.tokens, opening.next);
  if (fraction && followsWell(scan, opening.next, fraction.next)) {
    return share(scan, index, fraction.next, fraction.value, opening.bound, true);
  }
  const amount = readAmount(scan, opening);
  if (!amount || amount.open || amount.numeral.scale !== 1) return undefined;
  const sign = scan.vocabulary.percent.match(scan.tokens, scan.skipTie(amount.next));
  if (!sign) return sharedSign(scan, index, amount);
  // "a 75%-owned unit", and not "75%-owned by A", which is a verb.
  const { ownedWords, ownerWords } = scan.vocabulary;
  const owned =
    scan.isTie(sign.next) &&
    ownedWords.has(scan.lower(sign.next + 1)) &&
    !ownerWords.has(scan.lower(sign.next + 2));
  return share(scan, index, owned ? sign.next + 2 : sign.next, amount.value, amount.bound, false);
}

// "51 and 49 per cent": the sign belongs to both.
function sharedSign(
  scan: Scan,
  index: number,
  { numeral, value, bound, next }: Amount,
): Parsed<ShareFigure> | undefined {
  const { andWords, percent } = scan.vocabulary;
  if (!numeral.printed || numeral.yearLike || value > WHOLE || !andWords.has(scan.lower(next)))
    return undefined;
  if (scan.isNamePart(index)) return undefined;
  const other = readNumeral(scan, scan.lower(next + 1) === '.' ? next + 2 : next + 1);
  if (!other?.printed || other.scale !== 1 || !percent.match(scan.tokens, scan.skipTie(other.next)))
    return undefined;
  return share(scan, index, next, value, bound, false);
}

// "from 10 to 25 per cent", "von 10 auf 25 Prozent": what a share was before it is no more.
function isFormer(scan: Scan, index: number, at: number): boolean {
  const { changeFrom, changeTo, percent, fractions } = scan.vocabulary;
  const opens = [scan.lower(index - 1), scan.lower(at - 1)];
  if (!opens.some((word) => changeFrom.has(word))) return false;
  const old = readNumeral(scan, at) ?? fractions.match(scan.tokens, at);
  if (!old) return false;
  const connector = percent.match(scan.tokens, scan.skipTie(old.next))?.next ?? old.next;
  if (!changeTo.has(scan.lower(connector))) return false;
  const now = readOpening(scan, connector + 1).next;
  return readNumeral(scan, now) !== undefined || fractions.match(scan.tokens, now) !== undefined;
}

// "a third of" is a share, "a third party" and "the first half" are not.
function followsWell(scan: Scan, first: number, next: number): boolean {
  const { afterFraction } = scan.vocabulary;
  const { partsOfYear } = scan.vocabulary.words.dates;
  if (`${scan.lower(first - 1)} ${scan.lower(next - 1)}` in partsOfYear) return false;
  if (afterFraction.size === 0 || afterFraction.has(scan.lower(next))) return true;
  // "A détient un quart du capital, B un tiers.": behind another share the noun may be left out.
  return ENDS.has(scan.lower(next)) && (isHeld(scan, first) || hasShareBefore(scan, first));
}

/** So many words may stand between who holds and the fraction: "en possède désormais près d'un quart". */
const HELD = 6;

function isHeld({ tokens, vocabulary }: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - HELD); at--) {
    const lower = tokens[at]?.word.lower ?? '';
    if (vocabulary.beforeFraction.has(lower)) return true;
    if (ENDS.has(lower)) return false;
  }
  return false;
}

const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', ')']);

function hasShareBefore({ tokens, vocabulary }: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--)
    if (vocabulary.percent.match(tokens, at) || vocabulary.fractions.match(tokens, at)) return true;
  return false;
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
