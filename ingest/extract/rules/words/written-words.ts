// What a written word is wherever it stands: its form in the tables, whether it is capital, and where it is cut in two.
// Texts repeat their words, so this is found out once a word and kept; sharing one string a word also makes every later
// look-up in a table cheaper, as a string keeps its hash.
import type { Language } from '../../../../graph/source';
import { GRAMMARS } from '../../../languages';
import type { FigureWord } from '../../figures/figure-word';
import {
  findPlace,
  isFirstName,
  mayOpenLongPlace,
  opensKnownName,
  type PlaceMatch,
  sharpSpelling,
} from '../../lexicon';
import { Remembered } from '../../remembered';
import { pairsOf, wordsOf } from '../vocabulary/tables';
import { InclusiveForms } from './inclusive';
import { hasOddForm } from './shape';
import type { WordRecord } from './word-record';

/** How much a word among nouns looks like a name (names/among-nouns/look.ts). */
export type Look = 'name' | 'compound' | 'word' | 'none';

export interface WrittenWord {
  readonly text: string;
  /** As it is written, but for endings that name all genders: "Gründerinnen" for "Gründer:innen". */
  readonly form: string;
  /** In the form of the tables: in lower case, with the plain apostrophe. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Letters and digits mixed, a capital inside or the address of a site (`hasOddForm`). */
  readonly odd: boolean;
  /** Capital or odd, or a surname with its particle: as names are written. */
  readonly asName: boolean;
  /** Letters of a word of its own at the beginning: "l'" of "l'entreprise", "ex-" of "ex-Withings"; 0 of most. */
  readonly opening: number;
  /** Letters of the possessive at the end: "'s" of "Mistral's"; 0 of most. */
  readonly possessive: number;
  /** What the ending stands for that is a word of its own, "are" in "they're", and its letters. */
  readonly contracted: { readonly word: string; readonly length: number } | undefined;
  /** Letters alone: figures cut it as names do. */
  readonly isPlain: boolean;
  /** What is known of it in lower case; looked up by the vocabulary when first asked for. */
  record: WordRecord | undefined;
  /** The place that it names or is made of, null for none; likewise (`placeOfWord`). */
  place: PlaceMatch | null | undefined;
  /** Whether a place of several words may begin with it; likewise (`opensPlace`). */
  opensPlace: boolean | undefined;
  /** Whether a name of the registry begins in it; likewise (`opensKnown`). */
  opensKnown: boolean | undefined;
  /** Whether it is a given name; likewise (`isGivenName`). */
  given: boolean | undefined;
  /** How much it looks like a name; likewise (names/among-nouns/look.ts). */
  look: Look | undefined;
  /** What it may do in a figure; likewise. */
  figure: FigureWord | undefined;
}

export class WrittenWords {
  readonly #known = new Remembered<WrittenWord>((text) => this.#read(text));
  readonly #elided: ReadonlySet<string>;
  readonly #prefixes: ReadonlySet<string>;
  readonly #possessive: string;
  readonly #contracted: ReadonlyMap<string, string>;
  readonly #inclusive: InclusiveForms;

  constructor(private readonly language: Language) {
    const { capitalNouns, writing } = GRAMMARS[language];
    this.#elided = new Set(wordsOf(writing.elided));
    // In a compound ("Ex-Zalando-Managerin") the prefix stays where it is.
    this.#prefixes = new Set(capitalNouns ? [] : wordsOf(writing.prefixes));
    this.#possessive = writing.possessive;
    this.#contracted = pairsOf(writing.contracted ?? '');
    this.#inclusive = new InclusiveForms(pairsOf(writing.inclusive ?? ''));
  }

  of(word: string): WrittenWord {
    return this.#known.of(word);
  }

  // Swiss texts write "gemäss" and "ausserdem": in the tables stands the letter that they do without.
  #inTables(lower: string): string {
    return sharpSpelling(lower, this.language) ?? lower;
  }

  /** Where the word goes on to that ends at `at`, if it names all genders there; else `at`. */
  endFrom(text: string, at: number): number {
    return this.#inclusive.endFrom(text, at);
  }

  #read(text: string): WrittenWord {
    const form = this.#inclusive.plainOf(text);
    const lower = this.#inTables(plain(form));
    const hyphen = lower.indexOf('-');
    const elision = lower.slice(0, lower.indexOf("'") + 1);
    const isPrefix = this.#prefixes.has(lower.slice(0, hyphen)) && isCapital(text.slice(hyphen + 1));
    const isPossessive =
      this.#possessive !== '' && lower.endsWith(this.#possessive) && lower !== this.#possessive;
    const ending = lower.slice(Math.max(1, lower.lastIndexOf("'")));
    const contracted = this.#contracted.get(ending);
    const [capital, odd] = [isCapital(text), hasOddForm(form)];
    return {
      text,
      form,
      lower,
      capital,
      odd,
      asName: capital || odd || PARTICLE.test(text),
      opening: this.#elided.has(elision) ? elision.length : isPrefix ? hyphen + 1 : 0,
      possessive: isPossessive ? this.#possessive.length : 0,
      contracted: contracted === undefined ? undefined : { word: contracted, length: ending.length },
      isPlain: /^[\p{L}\p{M}]+$/u.test(text),
      record: undefined,
      place: undefined,
      opensPlace: undefined,
      opensKnown: undefined,
      given: undefined,
      look: undefined,
      figure: undefined,
    };
  }
}

/** What `findPlace` says of the word alone. */
export function placeOfWord(word: WrittenWord, language: Language): PlaceMatch | undefined {
  if (word.place === undefined) word.place = findPlace(word.text, language) ?? null;
  return word.place ?? undefined;
}

/** What `mayOpenLongPlace` says of the word. */
export function opensPlace(word: WrittenWord): boolean {
  word.opensPlace ??= mayOpenLongPlace(word.text);
  return word.opensPlace;
}

/** What `isFirstName` says of the word; false where there is none. */
export function isGivenName(word: WrittenWord | undefined): boolean {
  if (word === undefined) return false;
  word.given ??= isFirstName(word.text);
  return word.given;
}

/** What `opensKnownName` says of the word. */
export function opensKnown(word: WrittenWord): boolean {
  word.opensKnown ??= opensKnownName(word.text);
  return word.opensKnown;
}

/** "d’Arnaud": a surname with its particle. */
const PARTICLE = /^d['’]\p{Lu}/u;

/** A capital letter, also behind the digits that open a name: "9KQ4". */
const isCapital = (text: string): boolean => /^(?:\p{Lu}|\p{N}+\p{Lu}\p{L}+[-‑]?\p{N})/u.test(text);

/** A word in the form of the tables. */
export const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");
