// Which words a language has anyway: what is in no dictionary is probably a name.
import type { Language } from '../../../graph/source';
import { Remembered } from '../remembered';
import { SortedWords } from './sorted-words';

const PACKAGES: Readonly<Record<Language, string>> = {
  de: 'all-the-german-words/woerter.json',
  en: 'an-array-of-english-words/index.json',
  fr: 'an-array-of-french-words/index.json',
};

const opened = new Map<Language, SortedWords>();

/** The word list of a language, opened on first use. */
export function wordList(language: Language): SortedWords {
  let words = opened.get(language);
  if (!words) {
    words = new SortedWords(require.resolve(PACKAGES[language]));
    opened.set(language, words);
  }
  return words;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Exactly this spelling: of a German noun the one with a capital. */
export const isSpelled = (word: string, language: Language): boolean => wordList(language).has(word);

/** Exactly this spelling, or the same in lower case, or as a German noun. */
export const isListed = (word: string, language: Language): boolean => LISTED[language].of(word);

function isInList(word: string, language: Language): boolean {
  const words = wordList(language);
  if (words.has(word)) return true;
  const lower = word.toLowerCase();
  return words.has(lower) || (language === 'de' && words.has(capitalised(word)));
}

/**
 * Whether this is a word of the language, in any inflected form and any case; of a hyphenated word every part
 * must be one. German compounds that no list has are asked for with `splitCompound`.
 * Some first names and places are listed too, as every dictionary has them.
 */
export const isCommonWord = (word: string, language: Language): boolean => COMMON[language].of(word);

function isCommon(word: string, language: Language): boolean {
  if (isListed(word, language)) return true;
  const parts = word.split(/[-’']/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => isListed(part, language));
}

/**
 * The spelling that the list has of a German word which Swiss texts write without its sharp s: "gemäß" for "gemäss",
 * "Größter" for "Grösster"; undefined for every other word.
 */
export function sharpSpelling(word: string, language: Language): string | undefined {
  if (language !== 'de' || !word.includes('ss') || isInList(word, language)) return undefined;
  return sharpSpellings(word).find((sharp) => isInList(sharp, language));
}

/** The word with each of its "ss" written as a sharp s in turn. */
export function sharpSpellings(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = word.indexOf('ss'); at >= 0; at = word.indexOf('ss', at + 1))
    found.push(`${word.slice(0, at)}ß${word.slice(at + 2)}`);
  return found;
}

const rememberedBy = (is: (word: string, language: Language) => boolean) => ({
  de: new Remembered((word) => is(word, 'de')),
  en: new Remembered((word) => is(word, 'en')),
  fr: new Remembered((word) => is(word, 'fr')),
});
const LISTED = rememberedBy(
  (word, language) => isInList(word, language) || sharpSpelling(word, language) !== undefined,
);
const COMMON = rememberedBy(isCommon);
