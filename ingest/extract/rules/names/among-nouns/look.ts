// How much a word looks like a name by itself, in a language that writes all nouns with a capital.

import {
  findPlace,
  isCommonWord,
  isFirstName,
  isListed,
  isSpelled,
  knownName,
  lookup,
  splitCompound,
} from '../../../lexicon';
import type { HeadClass } from '../../frames';
import { opensCompounds } from '../../inflection/german';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { hasOddForm, isPluralOfLetters } from '../../words/shape';
import type { Look } from '../../words/written-words';

/** How much a word looks like a name by itself; a compound that no dictionary has may be one. */
export function look(token: Token | undefined, vocabulary: Vocabulary): Look {
  if (token?.kind !== 'word' || token.text.endsWith('-')) return 'none';
  const { word } = token;
  word.look ??= lookOf(token, vocabulary);
  return word.look;
}

function lookOf(token: Token, vocabulary: Vocabulary): Look {
  const { lower } = token;
  const { form: text } = token.word;
  if (!token.capital && isNever(token, vocabulary)) return 'none';
  if (!token.capital)
    return hasOddForm(text) ? (text.includes('-') ? hyphened(text, vocabulary) : 'name') : 'none';
  if (isNever(token, vocabulary) || vocabulary.isLegalForm(text) || isPluralOfLetters(text)) return 'none';
  const language = vocabulary.language;
  if (
    text.length > 1 &&
    text === text.toUpperCase() &&
    /\p{Lu}{2}/u.test(text) &&
    !text.includes('-') &&
    !vocabulary.inNames.has(lower)
  )
    return isSpelled(text, language) && text.length < 4 ? 'none' : 'name';
  // "SAP-CEO" is an office.
  if (text.includes('-') && text === text.toUpperCase()) return hyphened(text, vocabulary);
  // "HealthTech", "HealthTechs": a word of the tables, whatever its capitals.
  if (isTabled(lower, vocabulary)) return 'word';
  if (/\p{L}\p{N}/u.test(text) || (/\p{Ll}\p{Lu}/u.test(text) && !text.includes('-')))
    return text.includes('-') ? hyphened(text, vocabulary) : 'name';
  const place = findPlace(text, language);
  if (place?.via === 'demonym' || (place && !place.ambiguous)) return 'none';
  if (/[^s]s$/u.test(text) && findPlace(text.slice(0, -1), language)?.ambiguous === false) return 'none';
  if (vocabulary.groups.has(text.slice(text.lastIndexOf('-') + 1)) && text.includes('-'))
    return hyphened(text, vocabulary);
  if (
    isCalledAfter(text) &&
    isHouse(text.slice(0, text.lastIndexOf('-')), lower.slice(lower.lastIndexOf('-') + 1), vocabulary)
  )
    return 'name';
  if (isCommonWord(text, language)) return 'word';
  // "Photonik" stands in names and is none.
  if (vocabulary.inNames.has(lower)) return 'word';
  if (text.includes('-')) return hyphened(text, vocabulary);
  if (/^\p{Lu}\p{Ll}+s$/u.test(text) && isCommonWord(text.slice(0, -1), language)) return 'word';
  const noun = vocabulary.noun([lower], 0)?.value;
  const head = noun?.head;
  if (DERIVED.test(text)) return 'word';
  if (isBorrowed(lower)) return 'word';
  if (hasListedTail(lower, true)) return 'word';
  if (splitCompound(text))
    return head && (!countable(head.classes) || !lower.endsWith(noun.lemma)) ? 'word' : 'compound';
  // "Neobank"
  const isOpened = noun !== undefined && opensCompounds(lower.slice(0, lower.lastIndexOf(noun.lemma)));
  return head && (noun.lemma === lower || lower.length > 9 || isOpened) ? 'word' : 'name';
}

/** A noun of the tables, or its plural. */
function isTabled(lower: string, vocabulary: Vocabulary): boolean {
  const noun = vocabulary.noun([lower], 0)?.value;
  return noun?.head !== undefined && (noun.lemma === lower || `${noun.lemma}s` === lower);
}

// "das Packaging", "das Fundraising": what is done, in the language of the trade.
const isBorrowed = (lower: string): boolean => /\p{L}{3}ing$/u.test(lower) && isCommonWord(lower, 'en');

const LEAST_FIRST = 4;
const LEAST_TAIL = 5;

// "Stickstoffausstoß", "Einspeisetarife": a compound whose first part no list has, here in its base form or in another.
export function hasListedTail(lower: string, inflected: boolean): boolean {
  for (let at = LEAST_FIRST; at <= lower.length - LEAST_TAIL; at++) {
    const tail = lower.charAt(at).toUpperCase() + lower.slice(at + 1);
    const nouns = lookup(tail, 'de').filter(({ pos }) => pos === 'noun');
    if (nouns.length === 0 || findPlace(tail, 'de') || isFirstName(tail)) continue;
    return nouns.every(({ lemma }) => lemma !== tail) === inflected;
  }
  return false;
}

// "Renationalisierung", "Beidhändigkeit": endings that make nouns, also such as no dictionary has.
export const DERIVED = /\p{Ll}{3}(?:ung|heit|keit|schaft|ismus|ität)(?:s|en)?$/u;

export const isNever = ({ lower }: Token, vocabulary: Vocabulary): boolean =>
  (vocabulary.never.has(lower) && !vocabulary.inNames.has(lower)) || isTitle(lower, vocabulary);

// "KI-Firma" and "Mistral-Chef" are nouns; "Brandt-Ohlsen", "Maasdal-Invest" and "Unruh-Gruppe" are names.
function hyphened(text: string, vocabulary: Vocabulary): Look {
  const hyphen = text.lastIndexOf('-');
  const last = text.slice(hyphen + 1);
  if (vocabulary.isLegalForm(last)) return 'name';
  const own =
    !isCommonWord(text.slice(0, hyphen), vocabulary.language) && !findPlace(text.slice(0, hyphen), 'de');
  const first = text.slice(0, hyphen);
  if (
    vocabulary.groups.has(last) &&
    !knownName(first) &&
    !vocabulary.noun([first.toLowerCase()], 0) &&
    /\p{Ll}/u.test(first)
  )
    return 'name';
  if (own && isHouse(first, last.toLowerCase(), vocabulary)) return 'name';
  const noun = vocabulary.noun([last.toLowerCase()], 0);
  if (!noun && own && vocabulary.inNames.has(last.toLowerCase())) return 'name';
  // "OpenOrva-X"
  if (own && last.length === 1 && first.length > 3) return 'name';
  // "Startup-Bubble", "Tesla-Supporter": German compounds end in English nouns, too.
  if ((!own || knownName(first)) && isCommonWord(last.toLowerCase(), 'en')) return 'word';
  return noun || isListed(last, vocabulary.language) || splitCompound(last) ? 'word' : 'name';
}

/** Shorter letters are those of a field: "KI-Institut". */
const LETTERS = /^\p{Lu}{1,3}$/u;

/** "Justus-Liebig-Universität": words of the dictionary, the first of them a given name. */
const isCalledAfter = (text: string): boolean =>
  text.indexOf('-') < text.lastIndexOf('-') && isFirstName(text.slice(0, text.indexOf('-')));

/** "Barkow-Institut", "des ORAN-Instituts": a house of learning that is called after somebody. */
const isHouse = (first: string, last: string, vocabulary: Vocabulary): boolean =>
  vocabulary.compoundBodies.has(last) &&
  !LETTERS.test(first) &&
  !knownName(first) &&
  !vocabulary.noun([first.toLowerCase()], 0);

/** Whether the word is such a house in the genitive. */
export const isHouseOf = ({ text }: Token, vocabulary: Vocabulary): boolean =>
  /\p{L}-\p{Lu}\p{Ll}+[^s]s$/u.test(text) &&
  vocabulary.compoundBodies.has(text.slice(text.lastIndexOf('-') + 1, -1).toLowerCase());

// "Zettelwerk" without an article is a name; "Risikokapital" and "Rechenleistung" need none.
export const countable = (classes: ReadonlySet<HeadClass>): boolean =>
  ['company', 'investor', 'body', 'facility'].some((name) => classes.has(name as HeadClass)) &&
  !classes.has('money');

export const isTitle = (lower: string, { titleWords }: Vocabulary): boolean => titleWords.has(lower);
