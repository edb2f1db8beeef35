// Where a run of capitals may begin a name, and where a title, an office or a nationality does.

import { findPlace, isCommonWord, isFirstName } from '../../../lexicon';
import { wordsOfOffice } from '../../offices/office-words';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isPluralOfLetters, isShout } from '../../words/shape';
import { isFunctionWord } from '../function-words';
import { isAdjacent } from '../grow';
import { atStart, isNameWord } from '../written';

export function startsName(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const token = sentence.tokens[at];
  if (!token || !isNameWord(token)) return false;
  const { lower, text } = token;
  if (vocabulary.titles.has(lower)) return false;
  if (
    vocabulary.never.has(lower) &&
    !opensLonger(sentence, at, vocabulary) &&
    // "European Cloud Alliance"
    !(vocabulary.continents.has(lower) && startsInstitution(sentence, at, vocabulary))
  )
    return false;
  if (isPluralOfLetters(text)) return false;
  // "Ex-Google, A dirige B": what stands before a name and joins it.
  if (text.endsWith('-') && vocabulary.cues.former.has(lower)) return false;
  // "I've", "We'll": a pronoun with its verb.
  const contracted = lower.indexOf("'");
  if (contracted > 0 && vocabulary.never.has(lower.slice(0, contracted))) return false;
  // "Solicitors Regulation Authority": a body for those of a trade.
  const isTrade = lower.endsWith('s') && startsInstitution(sentence, at, vocabulary);
  if (!isTrade && wordsOfOffice(sentence, at, vocabulary) > 0 && !opensFund(sentence, at, vocabulary))
    return false;
  // "Does Brussels help?"
  if (vocabulary.modals.has(lower) && !isFirstName(text)) return false;
  if (isFunctionWord(lower, vocabulary) && !(isShout(text) && text.length > 2 && !atStart(sentence, at)))
    return false;
  const place = findPlace(text, vocabulary.language);
  if (place?.via === 'demonym' && !startsInstitution(sentence, at, vocabulary) && !isFirstName(text))
    return false;
  if (isShoutedHeading(sentence, at, vocabulary)) return false;
  return !isAdjectival(lower, vocabulary) && !isWhoseOffice(text, vocabulary);
}

// "Entrepreneur Venture", "Financière Capital": where offices are written small, a trade with a capital before what ends the
// names of funds is a part of the name; "Directrice Investissements" is an office.
function opensFund(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const noun = vocabulary.noun([lowers[at] as string], 0)?.value;
  return (
    vocabulary.grammar.smallTitles === true &&
    !atStart(sentence, at) &&
    noun?.relational.some(({ role }) => role) !== true &&
    isNameWord(tokens[at + 1]) &&
    isAdjacent(sentence, at + 1) &&
    vocabulary.inNames.get(lowers[at + 1] as string) === 'investor'
  );
}

// "AI Weather Register": letters that are a field open the name of what two more capitals of ordinary words tell.
function opensLonger(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  if (!isShout((tokens[at] as Token).text) || !vocabulary.inNames.has(lowers[at] as string)) return false;
  return [at + 1, at + 2].every(
    (k) =>
      isNameWord(tokens[k]) &&
      isAdjacent(sentence, k) &&
      isCommonWord(lowers[k] as string, vocabulary.language) &&
      !isFirstName(tokens[k]?.text ?? '') &&
      wordsOfOffice(sentence, k, vocabulary) === 0,
  );
}

const LONGEST_RUBRIC = 4;

// "DEAL: …", "HEALTHTECH.", "RÉSULTATS ANNUELS." above a paragraph: a rubric of ordinary words.
function isShoutedHeading({ tokens }: Sentence, at: number, { language }: Vocabulary): boolean {
  if (at > 0) return false;
  const end = tokens.findIndex(({ text }) => /^[.:|–—]$/u.test(text));
  const words = end < 0 ? tokens : tokens.slice(0, end);
  const isOrdinary = ({ text, lower }: Token): boolean =>
    isShout(text) && text.length > 3 && (isCommonWord(lower, language) || /tech$/u.test(lower));
  return words.length > 0 && words.length <= LONGEST_RUBRIC && words.every(isOrdinary);
}

// "ChatGPT-maker", "TikTok-owner": a name before a noun that tells what somebody is to it.
export function isWhoseOffice(text: string, vocabulary: Vocabulary): boolean {
  const rest = text.slice(text.lastIndexOf('-') + 1);
  return (
    rest.length < text.length &&
    rest === rest.toLowerCase() &&
    (vocabulary.noun([rest], 0)?.value.relational.length ?? 0) > 0
  );
}

// "Munich-based": an adjective, and what stands before it ("Bay Area-based") belongs to it.
export const isAdjectival = (lower: string, vocabulary: Vocabulary): boolean => {
  const rest = lower.slice(lower.lastIndexOf('-') + 1);
  // "Miller co-founded" has a verb, and no adjective.
  if (rest.length === lower.length || vocabulary.verbForms(lower).length > 0) return false;
  // "AI-controlled", "GPU-accelerated"
  const participle =
    vocabulary.grammar.compounds &&
    rest.endsWith('ed') &&
    vocabulary.verbForms(rest).some(({ form }) => form === 'past-participle');
  return participle || vocabulary.adjectival.has(rest);
};

// "French Competition Authority", "British Antarctic Survey": a nationality that opens the name of a body, or of what
// is called by ordinary words alone.
function startsInstitution(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  let k = at + 1;
  while (isNameWord(tokens[k]) && k < at + 7 && wordsOfOffice(sentence, k, vocabulary) === 0) k++;
  if (k === at + 1) return false;
  const last = lowers[k - 1] as string;
  if (vocabulary.bodies.has(last) || vocabulary.inNames.get(last) === 'body') return true;
  const words = lowers.slice(at + 1, k);
  return (
    words.length > 1 &&
    words.every((word) => isCommonWord(word, vocabulary.language) && !vocabulary.never.has(word))
  );
}
