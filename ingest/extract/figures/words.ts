// What a language must say about its figures. One table a language, in ingest/languages/<code>/figures.ts.
// All keys are lower case; a key may be a phrase, its words separated by spaces ("mehr als", "d' ici à").
import type { Bound } from '../../../graph/qualifiers';
import type { DateAspect } from './figure';

/** A date counted from the day of publication. */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly offset: number;
  /** Only after a stage: "Ende des Jahres" is a date, "Deal des Jahres" is none. */
  readonly staged?: true;
}

export interface FigureWords {
  readonly decimal: ',' | '.';
  readonly groupBySpace: boolean;
  /** Spelled numbers; those below 100 and above may follow one another ("two hundred and fifty"). */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that count only before a scale: articles and halves ("eine", "half a"). */
  readonly beforeScale: Readonly<Record<string, number>>;
  /** Round numbers that mean "about" ("une dizaine de"). */
  readonly roundNumbers: Readonly<Record<string, number>>;
  /** Words inside a spelled number ("and", "et"). */
  readonly joiners: readonly string[];
  readonly scales: Readonly<Record<string, number>>;
  /** Scales that are written with a stop ("Mio."). */
  readonly abbreviations: readonly string[];
  /** Letters that scale only an amount of money ("$30m"). */
  readonly letterScales: Readonly<Record<string, number>>;
  /** After a scale: "un milliard et demi". */
  readonly andAHalf: readonly string[];
  /** Between a scale and a currency or noun: "millions d'euros". */
  readonly ofWords: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
  readonly bounds: Readonly<Record<string, Bound>>;
  readonly boundsAfter: Readonly<Record<string, Bound>>;
  readonly between: readonly string[];
  readonly rangeWords: readonly string[];
  readonly andWords: readonly string[];
  /** Between a part and the whole: "30 der insgesamt 45 Millionen", "30 of the 45 million". */
  readonly partWords: readonly string[];
  /** Around what a share was before: "from 10 to 25 per cent". */
  readonly changeFrom: readonly string[];
  readonly changeTo: readonly string[];
  readonly percent: readonly string[];
  /** Tied to the sign: "75%-owned". */
  readonly ownedWords: readonly string[];
  /** Behind those, before who owns: "75%-owned by". */
  readonly ownerWords: readonly string[];
  /** Fractions in words, in percent. */
  readonly fractions: Readonly<Record<string, number>>;
  /** What must follow a fraction, as "third" and "tiers" mean other things too. Empty: nothing. */
  readonly afterFraction: readonly string[];
  /** Shortly before a fraction at the end of a clause they make it a share: "en possède un quart", "now owns a third". */
  readonly beforeFraction: readonly string[];
  /** Words for all of a firm, with what has to follow them: "wholly owned subsidiary"; how many of them say it. */
  readonly wholes: Readonly<Record<string, number>>;
  readonly quantity: QuantityWords;
  readonly dates: DateWords;
}

export interface QuantityWords {
  /** Where the counted noun ends, given the words after the number; see quantity.ts. */
  readonly noun: 'capitalised' | 'plural-last' | 'plural-first';
  /** Units that count as nouns in any form ("MW", "Megawatt"). */
  readonly units: readonly string[];
  /** Words that count pieces of any goods, though they name parts of a firm as well: units, Einheiten. */
  readonly pieces: readonly string[];
  /** Plurals that the rule does not see ("people"), in lower case. */
  readonly plurals: readonly string[];
  /** Words that end the search for a noun. */
  readonly stops: readonly string[];
  /** Nouns that are never counted things: times, durations, parts of the calendar. */
  readonly never: readonly string[];
  /** Plural-looking words that only begin a longer noun ("graphics cards", "nouveaux serveurs"). */
  readonly modifiers: readonly string[];
  /** Words before a number that make it a name or a reference ("Artikel 5"). */
  readonly numbered: readonly string[];
}

export interface DateWords {
  /** "October 13" beside "13 October". */
  readonly monthFirst: boolean;
  /** Months are written with a capital; "may" and "march" are no dates. */
  readonly capitalMonths: boolean;
  readonly months: Readonly<Record<string, number>>;
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Words after a weekday that belong to it ("evening", "soir", "dernier"). */
  readonly afterWeekday: Readonly<Record<string, 'same' | 'last' | 'next'>>;
  readonly beforeWeekday: Readonly<Record<string, 'same' | 'last' | 'next'>>;
  readonly seasons: readonly string[];
  /** "drittes Quartal", "first half", "T3", as the month in which the part ends. */
  readonly partsOfYear: Readonly<Record<string, number>>;
  /** "Anfang", "early", "fin". */
  readonly stages: readonly string[];
  /** Words before a date; a bare month needs one. */
  readonly prepositions: Readonly<Record<string, DateAspect | 'from'>>;
  /** "im Jahr", "the year", "l'année": before a year. */
  readonly yearWords: readonly string[];
  /** After the day of the month: ".", "st", "er". */
  readonly ordinalMarks: readonly string[];
  /** Between day and month or month and year ("of"). */
  readonly dateJoiners: readonly string[];
  /** Before a year: ten of them and no one year, "les années 1990". */
  readonly decades?: readonly string[];
  /** Words that make a sentence speak of what is to come ("wird", "will"). */
  readonly futureCues: readonly string[];
  readonly relative: Readonly<Record<string, RelativeDate>>;
  /** "vor zwei Jahren", "il y a": before a count of units. */
  readonly agoBefore: readonly string[];
  /** "two years ago": after it. */
  readonly agoAfter: readonly string[];
  readonly aheadBefore: readonly string[];
  readonly units: Readonly<Record<string, RelativeDate['unit']>>;
}
