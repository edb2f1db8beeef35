// How far a run of capitals goes on as one name: through particles, joints of bodies, numbers and signs.

import { findPlace, isCommonWord, isFirstName, isNameParticle } from '../../../lexicon';
import { isOfLeader } from '../../offices/office';
import { wordsOfOffice } from '../../offices/office-words';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isShout } from '../../words/shape';
import { isOf } from '../between';
import { isUnitOfName } from '../country-units';
import { isFunctionWord } from '../function-words';
import { isGoods } from '../goods';
import { grow, isAdjacent, isJoiningSign, isOwnNumber } from '../grow';
import { described } from '../noun-before';
import { isNameWord } from '../written';
import { isAdjectival, isWhoseOffice } from './run-start';

export function runEnd(
  sentence: Sentence,
  from: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): number {
  const end = grow(sentence, from + 1, free, (at) => goingOn(sentence, from, at, vocabulary, free));
  // "Bay Area-based"
  return isAdjacent(sentence, end) && isAdjectival(sentence.lowers[end] as string, vocabulary) ? from : end;
}

function goingOn(
  sentence: Sentence,
  from: number,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): number {
  const { tokens, lowers } = sentence;
  const token = tokens[at] as Token;
  if (isAdjectival(token.lower, vocabulary)) return 0;
  // "Oakhollow Ventures", "Azulejo AI": words of names go on with any name.
  if (token.capital && vocabulary.inNames.has(token.lower)) return 1;
  if (isBearerBehind(sentence, from, at, vocabulary)) return 0;
  if (isNameWord(token)) return isPartOfName(sentence, from, at, vocabulary) ? 1 : 0;
  // "Harbourline plc"
  if (vocabulary.isLegalForm(token.text)) return 1;
  // "acquired at Leeds 9 hectares": what stands behind a town counts.
  if (isOwnNumber(sentence, at, vocabulary))
    return at === from + 1 && findPlace((tokens[from] as Token).text, vocabulary.language) ? 0 : 1;
  if (isMiddleInitial(sentence, from, at)) return 2;
  if (isJoiningSign(sentence, at, vocabulary) || isJoint(sentence, from, at, vocabulary)) {
    // "Kestrel & Partners": a word of names, whatever else it is.
    const next = tokens[at + 1];
    if (next?.capital && vocabulary.inNames.has(next.lower) && free(at + 1)) return 2;
    // "Kestrel & Daughters": no office is joined so.
    const behindSign =
      isJoiningSign(sentence, at, vocabulary) &&
      vocabulary.noun(lowers, at + 1)?.value.relational.length === 0;
    if (
      isNameWord(tokens[at + 1]) &&
      free(at + 1) &&
      (behindSign || wordsOfOffice(sentence, at + 1, vocabulary) === 0)
    )
      return 2;
    // "Domaine de la Vieille-Borderie": an article between.
    const article = vocabulary.determiners.get(lowers[at + 1] ?? '') === 'definite';
    if (article && isNameWord(tokens[at + 2]) && free(at + 2)) return 3;
  }
  if (isSecondComplement(sentence, from, at, vocabulary)) return 3;
  return particles(sentence, from, at, vocabulary);
}

// "le directeur général de Norvanta Anna Roux": behind an office and its firm begins who holds it.
const isBearerBehind = (sentence: Sentence, from: number, at: number, vocabulary: Vocabulary): boolean => {
  const { tokens, lowers } = sentence;
  return (
    isFirstName((tokens[at] as Token).text) &&
    isNameWord(tokens[at + 1]) &&
    !vocabulary.inNames.has(lowers[at + 1] as string) &&
    !isFirstName((tokens[from] as Token).text) &&
    vocabulary.senses.of.has(lowers[from - 1] ?? '') &&
    (described(sentence, from - 2, vocabulary) === 'Person' || endsOffice(sentence, from - 2, vocabulary))
  );
};

/** "CEO", "chief technology officer": whether the words up to `at` are an office. */
const endsOffice = ({ lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  [3, 2, 1].some((length) => {
    const match = at >= length - 1 ? vocabulary.noun(lowers, at - length + 1) : undefined;
    return match?.length === length && match.value.relational.some(isOfLeader);
  });

// "Centre de Botanique et de Mycologie": the complement of what opens the name, and another one.
function isSecondComplement(
  { tokens, lowers }: Sentence,
  from: number,
  at: number,
  vocabulary: Vocabulary,
): boolean {
  return (
    vocabulary.coordinators.has(lowers[at] ?? '') &&
    vocabulary.inNames.has(lowers[from] as string) &&
    vocabulary.grammar.smallTitles === true &&
    isOf(lowers[from + 1] ?? '', vocabulary) &&
    isOf(lowers[at + 1] ?? '', vocabulary) &&
    isNameWord(tokens[at + 2])
  );
}

// "Thomas F. Hofmann": the dot behind the letter of a second given name, and the surname.
function isMiddleInitial({ tokens }: Sentence, from: number, at: number): boolean {
  const letter = tokens[at - 1] as Token;
  return (
    tokens[at]?.text === '.' &&
    at - 1 > from &&
    /^\p{Lu}$/u.test(letter.text) &&
    isFirstName((tokens[from] as Token).text) &&
    isNameWord(tokens[at + 1])
  );
}

function isPartOfName(sentence: Sentence, from: number, at: number, vocabulary: Vocabulary): boolean {
  const { text, lower } = sentence.tokens[at] as Token;
  if (vocabulary.honours.has(text) || isGoods(sentence.tokens[at] as Token, vocabulary)) return false;
  if (isSurname(sentence, from, at, vocabulary)) return true;
  // "Iliad Group-owner Xavier Niel"
  if (isWhoseOffice(text, vocabulary)) return false;
  const place = findPlace(text, vocabulary.language);
  if (place?.via === 'demonym' && place.place.kind === 'Country') return false;
  if (isSomebodyOf(sentence, from, at, vocabulary)) return false;
  if (vocabulary.never.has(lower))
    return isFieldOfBody(sentence, at, vocabulary) || isUnitOfName(sentence, from, at, vocabulary);
  return wordsOfOffice(sentence, at, vocabulary) === 0;
}

// "Prudential Regulation Authority": what the body behind it is for.
const isFieldOfBody = ({ tokens, lowers }: Sentence, at: number, { inNames }: Vocabulary): boolean =>
  isNameWord(tokens[at + 1]) && inNames.get(lowers[at + 1] ?? '') === 'body';

// "the CEO of DVKL Nadia Brandt": letters, and then the whole name of somebody.
function isSomebodyOf({ tokens }: Sentence, from: number, at: number, vocabulary: Vocabulary): boolean {
  const [letters, first, last] = [tokens[from] as Token, tokens[at] as Token, tokens[at + 1]];
  return (
    at === from + 1 &&
    isShout(letters.text) &&
    letters.text.length > 2 &&
    !isShout(first.text) &&
    isFirstName(first.text) &&
    isNameWord(last) &&
    !vocabulary.inNames.has(last?.lower ?? '') &&
    !vocabulary.bodies.has(last?.lower ?? '')
  );
}

// "Ludovic de Vries": particles inside the name of a person, and the surname behind them.
function particles({ tokens, lowers }: Sentence, from: number, at: number, vocabulary: Vocabulary): number {
  const isWordToo = isFunctionWord(lowers[at] as string, vocabulary);
  if (isWordToo && !isFirstName((tokens[from] as Token).text)) return 0;
  let k = at;
  while (isNameParticle(lowers[k] ?? '') && k < at + 3) k++;
  if (k === at || !isNameWord(tokens[k])) return 0;
  // "la ministre Anna Koski des Affaires économiques": behind a whole name comes what the office is for.
  if (isWordToo && at > from + 1 && isCommonWord(lowers[k] as string, vocabulary.language)) return 0;
  return k + 1 - at;
}

// "François Provost", "Denis Lombard", "Warren East": behind a given name alone even an office, a people or a direction is a
// surname.
function isSurname(
  { tokens }: Sentence,
  from: number,
  at: number,
  { language, grammar, surnames }: Vocabulary,
): boolean {
  const [first, word] = [tokens[from] as Token, tokens[at] as Token];
  return (
    at === from + 1 &&
    (grammar.smallTitles === true || surnames.has(word.text)) &&
    isFirstName(first.text) &&
    !findPlace(first.text, language) &&
    !isShout(word.text)
  );
}

// "Bank of Ireland", "Competition and Markets Authority", "Caisse des Dépôts".
function isJoint(sentence: Sentence, from: number, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const lower = lowers[at] as string;
  const { language } = vocabulary;
  if (vocabulary.coordinators.has(lower)) {
    // Both sides are ordinary words and a body ends the name.
    const before = tokens[at - 1] as Token;
    if (!isCommonWord(before.lower, language) || findPlace(before.text, language)) return false;
    let k = at + 1;
    while (isNameWord(tokens[k])) k++;
    const last = lowers[k - 1] as string;
    return (
      k > at + 1 &&
      !vocabulary.inNames.has(before.lower) &&
      (vocabulary.bodies.has(last) || vocabulary.inNames.get(last) === 'body')
    );
  }
  for (let k = from; k < at; k++) {
    const joints = vocabulary.bodies.get(lowers[k] as string);
    if (joints?.has(lower)) return true;
  }
  // "Investment Fund of Denmark"
  if (
    vocabulary.senses.of.has(lower) &&
    vocabulary.inNames.has(lowers[at - 1] as string) &&
    lowers.slice(from, at).every((word) => isCommonWord(word, language)) &&
    findPlace(tokens[at + 1]?.text ?? '', language)?.via === 'name'
  )
    return true;
  // "Mutuelle des Phares", "Banque de Savoie": a common noun with a capital that goes on.
  return (
    vocabulary.inNames.has(lowers[from] as string) &&
    vocabulary.grammar.smallTitles === true &&
    isOf(lower, vocabulary) &&
    at === from + 1
  );
}
