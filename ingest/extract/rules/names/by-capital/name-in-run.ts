// Whether a run of capitals is a name: its first word may be a sentence's, the whole a round, a portfolio or a people.

import { findPlace, isCommonWord, isFirstName } from '../../../lexicon';
import { isFieldBefore, isPortfolio } from '../../offices/fields';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isShout } from '../../words/shape';
import { isAdjacent } from '../grow';
import { hintsOf } from '../hints';
import type { NameSpan } from '../span';
import { atStart, isNameWord } from '../written';
import { isIntroduced, standsWithoutArticle } from './ordinary-names';
import { personHints } from './person-hints';

export function nameIn(
  sentence: Sentence,
  at: number,
  to: number,
  vocabulary: Vocabulary,
): NameSpan | undefined {
  const { tokens, lowers } = sentence;
  const { language } = vocabulary;
  let from = at;
  // "Former Mistral engineer", "Separately": the capital of a sentence's first word is not the name's.
  const initial = atStart(sentence, from);
  if (initial && to - from > 1 && isCommonWord(lowers[from] as string, language)) {
    const rest = tokens[from + 1] as Token;
    const odd = !isCommonWord(rest.lower, language) && !isFirstName((tokens[from] as Token).text);
    const verbal =
      !isFirstName((tokens[from] as Token).text) &&
      vocabulary.verbForms(lowers[from] as string).length > 0 &&
      !vocabulary.isNoun(lowers[from] as string);
    const legal = vocabulary.isLegalForm((tokens[to - 1] as Token).text);
    if (
      !legal &&
      !isOfficeBehind(sentence, to, vocabulary) &&
      ((odd &&
        to - from === 2 &&
        !vocabulary.inNames.has(rest.lower) &&
        maySayWhat(sentence, from, vocabulary)) ||
        verbal)
    )
      from++;
  }
  // "ministre chargée du Numérique Clara Vasseur": what the office is for is none of the name.
  from += fieldBefore(sentence, from, to, vocabulary);
  const first = tokens[from] as Token;
  const words = tokens.slice(from, to);
  const single = words.length === 1;
  if (isPlaceOfTrade(sentence, from, to, vocabulary)) return undefined;
  // "Series C" is a round, no name.
  if (vocabulary.inNames.get(first.lower) === 'round') return undefined;
  if (isPortfolio(sentence, from, to, vocabulary) || isEvent(words, vocabulary)) return undefined;
  if (isTitleOfLaw(sentence, from, to, vocabulary)) return undefined;
  // "Artificial Intelligence", "Foreign Affairs"
  if (words.length < 3 && words.every(({ lower }) => vocabulary.neverAlone.has(lower))) return undefined;
  // "Co-founded by A, B …": a verb of two parts.
  if (single && initial && first.text.includes('-') && vocabulary.verbForms(first.lower).length > 0)
    return undefined;
  if (single && (vocabulary.honours.has(first.text) || saysWhat(sentence, from, vocabulary)))
    return undefined;
  if (single && isPeople(sentence, from, vocabulary)) return undefined;
  if (single && isFieldBefore(sentence, from, vocabulary)) return undefined;
  if (single && (isPlainNumber(first.text) || CENTURY.test(first.text))) return undefined;
  // "(X 03)", "B 2": a letter with a number.
  if (words.length === 2 && first.text.length < 2 && isPlainNumber((words[1] as Token).text))
    return undefined;
  const letter = single && first.text.length < 2;
  if (single && !isDefiniteBody(sentence, from, vocabulary)) return undefined;
  const weak = letter
    ? !isFirmOfOneLetter(sentence, from, vocabulary)
    : single &&
      initial &&
      from === at &&
      isCommonWord(first.lower, language) &&
      !first.word.odd &&
      !isShout(first.text) &&
      !isJoinedName(sentence, from, vocabulary) &&
      !standsWithoutArticle(sentence, from, vocabulary) &&
      !isIntroduced(sentence, from, vocabulary);
  if (single && isShout(first.text) && first.text.length < 3) return undefined;
  const also: string[] = [];
  if (!single && findPlace(first.text, language)?.via === 'demonym')
    also.push(
      words
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    );
  return {
    from,
    to,
    hints: [...hintsOf(words, vocabulary), ...personHints(sentence, from, to, vocabulary)],
    ...(weak && { weak }),
    ...(also.length > 0 && { also }),
  };
}

// "Aster-Volt buys", "Solar-Link, a": behind a hyphen ordinary words have no capital; nations have one before their noun,
// and offices.
function isJoinedName({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { text, lower } = tokens[at] as Token;
  const rest = text.slice(text.lastIndexOf('-') + 1);
  const next = tokens[at + 1];
  return (
    rest.length + 1 < text.length &&
    /^\p{Lu}/u.test(rest) &&
    (next?.kind === 'mark' || mayGoOn(lowers[at + 1] ?? '', vocabulary)) &&
    !findPlace(rest, vocabulary.language) &&
    !vocabulary.prefixes.has(lower.slice(0, lower.indexOf('-'))) &&
    (vocabulary.noun([rest.toLowerCase()], 0)?.value.relational.length ?? 0) === 0
  );
}

const mayGoOn = (lower: string, vocabulary: Vocabulary): boolean =>
  vocabulary.mayBeFinite(lower) ||
  vocabulary.coordinators.has(lower) ||
  vocabulary.grammar.adverb?.test(lower) === true;

// "Spécialiste Nordal", "Hier Nordal": what tells something of the name behind it; where nouns have articles, any other
// ordinary word is the first of the name.
const maySayWhat = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  !vocabulary.grammar.articles ||
  vocabulary.nounAt(sentence, at) !== undefined ||
  vocabulary.functional.has(sentence.lowers[at] as string) ||
  vocabulary.prenominal.opens(sentence.lowers[at] as string);

// "le Fonds Eurazeo": a word for what the known name behind it is.
const saysWhat = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  vocabulary.grammar.articles &&
  vocabulary.inNames.has(sentence.lowers[at] as string) &&
  vocabulary.nounAt(sentence, at)?.value.head !== undefined &&
  isNameWord(sentence.tokens[at + 1]) &&
  isAdjacent(sentence, at + 1);

/** "Numérique Clara Vasseur", "Economic Affairs Anna Koski": so many words tell what the office of the person is for. */
function fieldBefore(
  { tokens, lowers }: Sentence,
  from: number,
  to: number,
  { neverAlone }: Vocabulary,
): number {
  let at = from;
  while (neverAlone.has(lowers[at] as string)) at++;
  return at > from && to - at > 1 && isFirstName(tokens[at]?.text ?? '') ? at - from : 0;
}

// "Sari Baldauf, chair of …": who holds an office has two names, though the first may be a word.
const isOfficeBehind = ({ lowers }: Sentence, to: number, vocabulary: Vocabulary): boolean =>
  lowers[to] === ',' && vocabulary.noun(lowers, to + 1)?.value.relational.some(({ role }) => role) === true;

// "AI Safety Summit", "Sommet de Paris": what takes place is nobody.
const isEvent = (words: readonly Token[], { inNames, grammar }: Vocabulary): boolean =>
  inNames.get((grammar.compounds ? words.at(-1) : words[0])?.lower ?? '') === 'event';

// "the Data Governance Act", "the Quantum Leap Programme": what is written or planned is nobody.
const isTitleOfLaw = ({ tokens }: Sentence, from: number, to: number, { laws }: Vocabulary): boolean =>
  laws.has(tokens[to]?.text ?? '') || (to - from > 1 && laws.has(tokens[to - 1]?.text ?? ''));

// "a Norway AI facility", "the London AI start-up Corvid": a place and a trade before the noun, no firm called so.
function isPlaceOfTrade(
  { tokens, lowers }: Sentence,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): boolean {
  if (to - from !== 2 || !vocabulary.never.has(lowers[from + 1] as string)) return false;
  const kind = findPlace((tokens[from] as Token).text, vocabulary.language)?.place.kind;
  if (kind === 'Country') return true;
  return kind === 'City' && !tokens[to]?.capital && vocabulary.noun(lowers, to)?.value.head !== undefined;
}

/** So many words behind the comma the description of a letter may have before its noun. */
const LONGEST_DESCRIPTION = 5;

// "la start-up H", "H, cette start-up", "X's": one letter is a name where the text says so, and then wherever it stands.
function isFirmOfOneLetter({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const isFirm = (k: number) => vocabulary.noun(lowers, k)?.value.head?.classes.has('company') === true;
  if (at > 0 && isFirm(at - 1)) return true;
  if (tokens[at + 1]?.text !== ',' || !vocabulary.determiners.has(lowers[at + 2] ?? '')) return false;
  for (let k = at + 3; k < at + 3 + LONGEST_DESCRIPTION && tokens[k]?.kind === 'word'; k++)
    if (isFirm(k)) return true;
  return false;
}

// "les Ottomans", "des Floridiens", "un Belfortain": one word with an article of the plural or of one among many is a
// people, or a kind of thing.
function isPeople({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.grammar.articles) return false;
  const before = lowers[at - 1] ?? '';
  const determiner = vocabulary.determiners.get(before);
  if (determiner === 'indefinite' || determiner === 'demonstrative') return true;
  const plural = before.endsWith('s') && (determiner || vocabulary.prepositions.get(before)?.article);
  return Boolean(plural) && /\p{Ll}[sx]$/u.test((tokens[at] as Token).text);
}

// "l'État", "la Commission": an ordinary word for a body is its name only behind "the".
function isDefiniteBody({ lowers, tokens }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const lower = lowers[at] as string;
  if (
    !vocabulary.grammar.articles ||
    vocabulary.inNames.get(lower) !== 'body' ||
    isShout((tokens[at] as Token).text)
  )
    return true;
  const before = lowers[at - 1] ?? '';
  const definite =
    vocabulary.determiners.get(before) === 'definite' || vocabulary.prepositions.get(before)?.article;
  // "l'État de droit", "un État membre": more than its name.
  const next = lowers[at + 1] ?? '';
  const goes =
    vocabulary.senses.of.has(vocabulary.prepositions.get(next)?.name ?? '') ||
    vocabulary.noun([next], 0) !== undefined;
  return definite === true && !goes;
}

/** "XIXe siècle" */
const CENTURY = /^[IVX]+(?:e|er|ème|th)$/u;

const isPlainNumber = (word: string): boolean => /^[\p{N}.,]+$/u.test(word);
