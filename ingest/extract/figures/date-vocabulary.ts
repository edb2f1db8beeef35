// A language's words of time in the form the date parsers look them up in.
import type { Bound } from '../../../graph/qualifiers';
import type { DateAspect } from './figure';
import { PhraseTable } from './phrases';
import type { DateWords, RelativeDate } from './words';

const flags = (phrases: readonly string[]): Record<string, true> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, true]));

/** The names that open a longer one of the same month. */
const shortened = (months: Readonly<Record<string, number>>): string[] =>
  Object.keys(months).filter((name) =>
    Object.entries(months).some(
      ([other, month]) => other !== name && other.startsWith(name) && month === months[name],
    ),
  );

/** The tables of numbers a count of years may begin with. */
interface NumberTables {
  readonly numbers: PhraseTable<number>;
  readonly beforeScale: PhraseTable<number>;
  readonly roundNumbers: PhraseTable<number>;
  readonly bounds: PhraseTable<Bound>;
}

export class DateVocabulary {
  readonly months: PhraseTable<number>;
  /** Months cut short, which may be given names, too: "Jan". */
  readonly shortMonths: ReadonlySet<string>;
  readonly weekdays: PhraseTable<number>;
  readonly beforeWeekday: PhraseTable<'same' | 'last' | 'next'>;
  readonly afterWeekday: PhraseTable<'same' | 'last' | 'next'>;
  readonly seasons: PhraseTable<true>;
  readonly partsOfYear: PhraseTable<number>;
  readonly stages: PhraseTable<true>;
  readonly prepositions: PhraseTable<DateAspect | 'from'>;
  readonly yearWords: PhraseTable<true>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly dateJoiners: ReadonlySet<string>;
  readonly decades: ReadonlySet<string>;
  readonly futureCues: ReadonlySet<string>;
  readonly relative: PhraseTable<RelativeDate>;
  readonly agoBefore: PhraseTable<true>;
  readonly agoAfter: PhraseTable<true>;
  readonly aheadBefore: PhraseTable<true>;
  readonly units: ReadonlyMap<string, RelativeDate['unit']>;
  /** Tables of the words a date may begin with. */
  readonly starts: readonly PhraseTable<unknown>[];
  /** Tables of the words that may follow "seit" or "im Jahr", or stand without them. */
  readonly cores: readonly PhraseTable<unknown>[];

  constructor(words: DateWords, { numbers, beforeScale, roundNumbers, bounds }: NumberTables) {
    this.months = new PhraseTable(words.months);
    this.shortMonths = new Set(shortened(words.months));
    this.weekdays = new PhraseTable(words.weekdays);
    this.beforeWeekday = new PhraseTable(words.beforeWeekday);
    this.afterWeekday = new PhraseTable(words.afterWeekday);
    this.seasons = new PhraseTable(flags(words.seasons));
    this.partsOfYear = new PhraseTable(words.partsOfYear);
    this.stages = new PhraseTable(flags(words.stages));
    this.prepositions = new PhraseTable(words.prepositions);
    this.yearWords = new PhraseTable(flags(words.yearWords));
    this.ordinalMarks = new Set(words.ordinalMarks);
    this.dateJoiners = new Set(words.dateJoiners);
    this.decades = new Set(words.decades ?? []);
    this.futureCues = new Set(words.futureCues);
    this.relative = new PhraseTable(words.relative);
    this.agoBefore = new PhraseTable(flags(words.agoBefore));
    this.agoAfter = new PhraseTable(flags(words.agoAfter));
    this.aheadBefore = new PhraseTable(flags(words.aheadBefore));
    this.units = new Map(Object.entries(words.units));
    this.starts = [
      this.months,
      this.weekdays,
      this.beforeWeekday,
      this.seasons,
      this.partsOfYear,
      this.stages,
      this.prepositions,
      this.yearWords,
      this.relative,
      this.agoBefore,
      this.aheadBefore,
      numbers,
      beforeScale,
    ];
    this.cores = [
      this.months,
      this.weekdays,
      this.beforeWeekday,
      this.seasons,
      this.partsOfYear,
      this.relative,
      this.agoBefore,
      this.aheadBefore,
      bounds,
      numbers,
      beforeScale,
      roundNumbers,
    ];
  }
}
