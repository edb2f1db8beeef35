// A language's figure words in the form the parsers look them up in, built once on first use.
import type { Bound } from '../../../graph/qualifiers';
import type { Language } from '../../../graph/source';
import { FIGURE_WORDS } from '../../languages/figures';
import { CURRENCY_CODES, CURRENCY_SIGNS, isoCurrency } from './currencies';
import { DateVocabulary } from './date-vocabulary';
import { type PhraseMatch, PhraseTable } from './phrases';
import type { Token } from './tokens';
import type { FigureWords, QuantityWords } from './words';

const flags = (phrases: readonly string[]): Record<string, true> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, true]));

/** The language's words about counted things, ready to be asked. */
export interface QuantityVocabulary {
  readonly noun: QuantityWords['noun'];
  readonly units: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
}

const quantityVocabulary = (words: QuantityWords): QuantityVocabulary => ({
  noun: words.noun,
  units: new Set(words.units),
  plurals: new Set(words.plurals),
  stops: new Set(words.stops),
  never: new Set(words.never),
  modifiers: new Set(words.modifiers),
  numbered: new Set(words.numbered),
});

/** Letters of a currency's code, ISO 4217. */
const CODE_LENGTH = 3;

export class Vocabulary {
  readonly numbers: PhraseTable<number>;
  readonly beforeScale: PhraseTable<number>;
  readonly roundNumbers: PhraseTable<number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly letterScales: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
  readonly andAHalf: PhraseTable<true>;
  readonly ofWords: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly bounds: PhraseTable<Bound>;
  readonly boundsAfter: PhraseTable<Bound>;
  readonly between: PhraseTable<true>;
  readonly rangeWords: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  readonly percent: PhraseTable<true>;
  readonly fractions: PhraseTable<number>;
  readonly afterFraction: ReadonlySet<string>;
  readonly wholes: PhraseTable<number>;
  readonly quantity: QuantityVocabulary;
  readonly dates: DateVocabulary;
  private readonly currencyWords: PhraseTable<string>;
  private readonly starts: ReadonlySet<string>;
  private readonly bare: ReadonlySet<string>;

  constructor(readonly words: FigureWords) {
    this.numbers = new PhraseTable(words.numbers);
    this.beforeScale = new PhraseTable(words.beforeScale);
    this.roundNumbers = new PhraseTable(words.roundNumbers);
    this.scales = new Map(Object.entries(words.scales));
    this.letterScales = new Map(Object.entries(words.letterScales));
    this.abbreviations = new Set(words.abbreviations);
    this.andAHalf = new PhraseTable(flags(words.andAHalf));
    this.ofWords = new Set(words.ofWords);
    this.joiners = new Set(words.joiners);
    this.bounds = new PhraseTable(words.bounds);
    this.boundsAfter = new PhraseTable(words.boundsAfter);
    this.between = new PhraseTable(flags(words.between));
    this.rangeWords = new Set(words.rangeWords);
    this.andWords = new Set(words.andWords);
    this.percent = new PhraseTable(flags(words.percent));
    this.fractions = new PhraseTable(words.fractions);
    this.afterFraction = new Set(words.afterFraction);
    this.wholes = new PhraseTable(words.wholes);
    this.quantity = quantityVocabulary(words.quantity);
    this.dates = new DateVocabulary(words.dates, this);
    this.currencyWords = new PhraseTable(words.currencies);
    const bare = [this.numbers, this.beforeScale, this.roundNumbers, this.fractions, this.wholes];
    const first = (tables: readonly { firstWords(): Iterable<string> }[]) =>
      new Set(tables.flatMap((table) => [...table.firstWords()]));
    this.starts = first([...bare, this.bounds, this.between]);
    this.bare = first([...bare, this.currencyWords]);
  }

  /** Whether an amount, a share or a count may begin with this token. */
  startsAmount(text: string, token: Token): boolean {
    return (token.kind === 'word' && this.starts.has(token.lower)) || this.isCurrencyOrNumber(text, token);
  }

  /** Whether an amount may go on with this token behind "more than" or "between". */
  continuesAmount(text: string, token: Token | undefined): boolean {
    return token !== undefined && (this.bare.has(token.lower) || this.isCurrencyOrNumber(text, token));
  }

  private isCurrencyOrNumber(text: string, { kind, lower, start, end }: Token): boolean {
    if (kind === 'number') return true;
    if (kind === 'sign') return lower in CURRENCY_SIGNS;
    return end - start === CODE_LENGTH && CURRENCY_CODES.has(text.slice(start, end));
  }

  /** A currency by sign, code or word. */
  currency(text: string, tokens: readonly Token[], index: number): PhraseMatch<string> | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    const sign = token.kind === 'sign' ? CURRENCY_SIGNS[token.lower] : undefined;
    if (sign) return { value: sign, next: index + 1 };
    if (token.kind !== 'word') return undefined;
    const written = text.slice(token.start, token.end);
    if (CURRENCY_CODES.has(written)) return { value: isoCurrency(written), next: index + 1 };
    return this.currencyWords.match(tokens, index);
  }

  /** Whether a hyphenated word is cut open: "Zwei-Milliarden-Euro-Deal", not "twenty-five". */
  readonly splits = (first: string, second: string): boolean =>
    (first in this.words.numbers || first in this.words.beforeScale) &&
    (second in this.words.scales || second in this.words.currencies);
}

const built = new Map<Language, Vocabulary>();

export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = built.get(language);
  if (!vocabulary) {
    vocabulary = new Vocabulary(FIGURE_WORDS[language]);
    built.set(language, vocabulary);
  }
  return vocabulary;
}
