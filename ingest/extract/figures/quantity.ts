// Counts of things: "18.000 wegweisende KI-Chips", "512 accelerator cards", "180 groupes", "60 Megawatt".
// The counted noun is found by form, as each language prints it: capitalised in German, a plural elsewhere.
import { type Amount, readAmount, readOpening } from './amounts';
import type { QuantityFigure } from './figure';
import type { Parsed } from './money';
import type { Scan } from './scan';
import type { QuantityVocabulary } from './vocabulary';

const THOUSAND = 1_000;
const MILLION = 1_000_000;

/** So many words are looked at for the noun. */
const REACH = 5;

interface Noun {
  readonly first: number;
  readonly next: number;
}

export function parseQuantity(scan: Scan, index: number): Parsed<QuantityFigure> | undefined {
  const opening = readOpening(scan, index);
  const amount = readAmount(scan, opening);
  if (!amount || amount.open || !isCount(scan, opening.next, amount)) return undefined;
  const { ofWords, quantity } = scan.vocabulary;
  const borrowed = amount.numeral.scale > 1 || amount.numeral.about;
  // "100 millions apportés par A": French counts millions of something, and no noun follows them at once.
  const bare = quantity.noun === 'plural-first' && amount.numeral.scale >= MILLION;
  if (bare && !ofWords.has(scan.lower(amount.next))) return undefined;
  const at =
    borrowed && ofWords.has(scan.lower(amount.next)) ? amount.next + 1 : scan.skipUnitTie(amount.next);
  const noun = unitAt(scan, at, quantity) ?? FINDERS[quantity.noun](scan, at, quantity);
  if (!noun) return undefined;
  const { start, end, text } = scan.span(index, noun.next);
  const place = scan.span(noun.first, noun.next);
  return {
    figure: {
      type: 'quantity',
      start,
      end,
      value: { value: amount.value, bound: amount.bound, text },
      noun: { start: place.start, end: place.end },
    },
    next: noun.next,
  };
}

// A number glued to letters ("5G") counts nothing.
const isCount = (scan: Scan, numberAt: number, amount: Amount): boolean =>
  mayCount(scan, numberAt, amount) &&
  (!scan.attached(amount.next) ||
    scan.vocabulary.quantity.units.has(scan.lower(amount.next)) ||
    scan.lower(amount.next) === '-');

/** A year, a letter scale ("9B", but "10k GPUs") or a reference ("Artikel 5") counts nothing. */
export function mayCount(scan: Scan, numberAt: number, { numeral, value }: Amount): boolean {
  if ((numeral.letterScale && numeral.scale !== THOUSAND) || value === 0) return false;
  if (numeral.yearLike && value <= 2035) return false;
  const { numbered } = scan.vocabulary.quantity;
  if (numbered.has(scan.lower(numberAt - 1))) return false;
  if (scan.lower(numberAt - 1) === '.' && numbered.has(scan.lower(numberAt - 2))) return false;
  return !(scan.attached(numberAt) && /[-–.,/:+#§&]/.test(scan.lower(numberAt - 1)));
}

function unitAt(scan: Scan, at: number, words: QuantityVocabulary): Noun | undefined {
  return words.units.has(scan.lower(at)) ? { first: at, next: at + 1 } : undefined;
}

const isWordAt = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.word.kind === 'word' && !scan.startsLine(at);

const FINDERS: Record<
  QuantityVocabulary['noun'],
  (scan: Scan, at: number, words: QuantityVocabulary) => Noun | undefined
> = {
  // German: adjectives in lower case with an ending, then a capital.
  capitalised: (scan, first, { stops, never }) => {
    for (let at = first; at < first + REACH - 1 && isWordAt(scan, at); at++) {
      const lower = scan.lower(at);
      if (/^\p{Lu}/u.test(scan.written(at))) {
        return never.has(lower) || !isGermanPlural(scan.written(at)) ? undefined : { first, next: at + 1 };
      }
      if (stops.has(lower) || !/e[nrsm]?$/.test(lower)) return undefined;
    }
    return undefined;
  },
  // English: the head is the last noun before the phrase ends, the first plural that is no modifier.
  'plural-last': (scan, first, words) => firstPlural(scan, first, words),
  // French: the noun comes first, adjectives in the plural may follow it.
  'plural-first': (scan, first, words) => {
    const noun = firstPlural(scan, first, words);
    if (!noun) return undefined;
    let { next } = noun;
    while (next < noun.next + 2 && isWordAt(scan, next) && isFrenchAdjective(scan.lower(next), words)) next++;
    return { first, next };
  },
};

function firstPlural(scan: Scan, first: number, words: QuantityVocabulary): Noun | undefined {
  let short: Noun | undefined;
  for (let at = first; at < first + REACH && isWordAt(scan, at); at++) {
    const lower = scan.lower(at);
    if (words.never.has(lower) || words.stops.has(lower)) return short;
    if (words.modifiers.has(lower)) continue;
    if (!isPlural(scan.written(at), words)) {
      if (words.noun === 'plural-first') return undefined;
      continue;
    }
    const noun = { first, next: at + 1 };
    // "four new AI data centers": capitals may stand before the noun that is counted.
    if (words.noun === 'plural-first' || !ACRONYM.test(scan.written(at))) return noun;
    short ??= noun;
  }
  return short;
}

const ACRONYM = /^[A-Z]{2,}$/;

const isGermanPlural = (noun: string): boolean => /(?:[enrsl]|[A-ZÄÖÜ])$/.test(noun) && noun.length > 2;

function isPlural(word: string, { plurals }: QuantityVocabulary): boolean {
  const lower = word.toLowerCase();
  if (plurals.has(lower)) return true;
  if (/^[A-Z]{2,}s?$/.test(word)) return true;
  return lower.length > 3 && /[sx]$/.test(lower) && !/(?:ss|us|is|ous)$/.test(lower);
}

const isFrenchAdjective = (lower: string, { stops, never }: QuantityVocabulary): boolean =>
  !stops.has(lower) &&
  !never.has(lower) &&
  /(?:[éi]s|ées|ies|iques|ales|elles|euses|rices|aires|ables|ants|antes|ifs|ives)$/.test(lower);
