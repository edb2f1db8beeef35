// A language's figure words in the form the parsers look them up in, built once on first use.
import type { Bound } from '../../../graph/qualifiers';
import type { Language } from '../../../graph/source';
import { FIGURE_WORDS } from '../../languages/figures';
import { Remembered } from '../remembered';
import { CURRENCY_CODES, CURRENCY_SIGNS, isoCurrency } from './currencies';
import { DateVocabulary } from './date-vocabulary';
import { type FigureWord, kindOf } from './figure-word';
import { type PhraseMatch, PhraseTable } from './phrases';
import {
  CONTINUES_AMOUNT,
  CURRENCY_CODE,
  IN_DATE,
  OF_CURRENCIES,
  OF_NUMBERS,
  OPENS_AMOUNT,
  OPENS_DATE,
} from './roles';
import type { Token } from './tokens';
import type { FigureWords, QuantityWords } from './words';

/** Of a whole number that the engine keeps without an object. */
const BITS = 31;

const flags = (phrases: readonly string[]): Record<string, true> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, true]));

/** The language's words about counted things, ready to be asked. */
export interface QuantityVocabulary {
  readonly noun: QuantityWords['noun'];
  readonly units: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
}

const quantityVocabulary = (words: QuantityWords): QuantityVocabulary => ({
  noun: words.noun,
  units: new Set(words.units),
  pieces: new Set(words.pieces),
  plurals: new Set(words.plurals),
  stops: new Set(words.stops),
  never: new Set(words.never),
  modifiers: new Set(words.modifiers),
  numbered: new Set(words.numbered),
});

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
  readonly partWords: ReadonlySet<string>;
  readonly changeFrom: ReadonlySet<string>;
  readonly changeTo: ReadonlySet<string>;
  readonly percent: PhraseTable<true>;
  readonly ownedWords: ReadonlySet<string>;
  readonly ownerWords: ReadonlySet<string>;
  readonly fractions: PhraseTable<number>;
  readonly afterFraction: ReadonlySet<string>;
  readonly beforeFraction: ReadonlySet<string>;
  readonly wholes: PhraseTable<number>;
  readonly quantity: QuantityVocabulary;
  readonly dates: DateVocabulary;
  private readonly currencyWords: PhraseTable<string>;
  private readonly roles = new Map<string, number>();
  private readonly tables = new Map<string, number>();
  private readonly read = new Remembered((written) => this.readWord(written));
  private readonly splitFirst: ReadonlySet<string>;
  private readonly splitSecond: ReadonlySet<string>;

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
    this.partWords = new Set(words.partWords);
    this.changeFrom = new Set(words.changeFrom);
    this.changeTo = new Set(words.changeTo);
    this.percent = new PhraseTable(flags(words.percent));
    this.ownedWords = new Set(words.ownedWords);
    this.ownerWords = new Set(words.ownerWords);
    this.fractions = new PhraseTable(words.fractions);
    this.afterFraction = new Set(words.afterFraction);
    this.beforeFraction = new Set(words.beforeFraction);
    this.wholes = new PhraseTable(words.wholes);
    this.quantity = quantityVocabulary(words.quantity);
    this.dates = new DateVocabulary(words.dates, this);
    this.currencyWords = new PhraseTable(words.currencies);
    const bare = [this.numbers, this.beforeScale, this.roundNumbers, this.fractions, this.wholes];
    this.addRole(OPENS_AMOUNT, [...bare, this.bounds, this.between]);
    this.addRole(CONTINUES_AMOUNT, [...bare, this.currencyWords]);
    this.addRole(OPENS_DATE, this.dates.starts);
    this.addRole(IN_DATE, this.dates.cores);
    const all = [...Object.values(this), ...Object.values(this.dates)];
    this.numberTables(all.filter((table) => table instanceof PhraseTable));
    for (const code of CURRENCY_CODES) this.addTo(code.toLowerCase(), CURRENCY_CODE);
    const keys = (...lists: readonly object[]) => new Set(lists.flatMap((list) => Object.keys(list)));
    this.splitFirst = keys(words.numbers, words.beforeScale);
    this.splitSecond = keys(words.scales, words.currencies);
  }

  private addRole(role: number, tables: readonly { firstWords(): Iterable<string> }[]): void {
    for (const table of tables) for (const word of table.firstWords()) this.addTo(word, role);
  }

  private addTo(word: string, role: number): void {
    this.roles.set(word, (this.roles.get(word) ?? 0) | role);
  }

  // A bit each, so that a token tells at once which of them may know it: of most none does.
  private numberTables(tables: readonly PhraseTable<unknown>[]): void {
    if (tables.length > BITS)
      throw new Error(`${tables.length} tables of phrases, and a number has ${BITS} bits.`);
    for (const [index, table] of tables.entries()) {
      table.setBit(1 << index);
      for (const word of table.firstWords())
        this.tables.set(word, (this.tables.get(word) ?? 0) | (1 << index));
    }
  }

  readonly wordOf = (written: string): FigureWord => this.read.of(written);

  private readWord(written: string): FigureWord {
    const kind = kindOf(written);
    const lower = kind === 'word' ? written.toLowerCase().replace('’', "'") : written;
    const roles = this.rolesOf(kind, written, lower);
    const hyphen = kind === 'word' ? Math.max(0, written.indexOf('-')) : 0;
    const [first = '', second = ''] = hyphen > 0 ? written.toLowerCase().split('-') : [];
    const startsFigure = this.splitFirst.has(first) && this.splitSecond.has(second);
    return { kind, lower, roles, tables: this.tables.get(lower) ?? 0, hyphen, startsFigure };
  }

  // What a token may do (see roles.ts), by its kind, as written and in lower case.
  private rolesOf(kind: FigureWord['kind'], written: string, lower: string): number {
    if (kind === 'number') return OF_NUMBERS;
    const roles = this.roles.get(lower) ?? 0;
    // An amount begins with a sign only where it is a currency's.
    if (kind === 'sign') return CURRENCY_SIGNS.has(lower) ? roles | OF_CURRENCIES : roles & ~OPENS_AMOUNT;
    return roles & CURRENCY_CODE && CURRENCY_CODES.has(written) ? roles | OF_CURRENCIES : roles;
  }

  /** A currency by sign, code or word. */
  currency(text: string, tokens: readonly Token[], index: number): PhraseMatch<string> | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    const { kind, lower } = token.word;
    const sign = kind === 'sign' ? CURRENCY_SIGNS.get(lower) : undefined;
    if (sign) return { value: sign, next: index + 1 };
    if (kind !== 'word') return undefined;
    const written = text.slice(token.start, token.end);
    if (CURRENCY_CODES.has(written)) return { value: isoCurrency(written), next: index + 1 };
    return this.currencyWords.match(tokens, index);
  }
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
