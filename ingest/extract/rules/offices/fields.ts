// What an office is in charge of, written with capitals as a name is: "Vice-Président Croissance et Partenariats de A",
// "Cluster Director at A", "Minister Delegate for Artificial Intelligence". Asked before such words are taken for names;
// a field that has passed for no name is taken out later (areas.ts).
import { findPlace, isCommonWord, isFirstName, knownName } from '../../lexicon';
import type { Relational } from '../frames';
import { isNameWord } from '../names/written';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { wordsOfOffice } from './office-words';

const LONGEST = 7;

/** How many words from `at`, where an office ends, tell its field: they stand before whose it is and none is a name. */
export function fieldBehind(sentence: Sentence, at: number, vocabulary: Vocabulary): number {
  const { tokens, lowers } = sentence;
  const { language, senses } = vocabulary;
  let to = at;
  while (to < at + LONGEST && (isNameWord(tokens[to]) || (to > at && isJoint(lowers[to], vocabulary)))) to++;
  const words = tokens.slice(at, to).filter(isNameWord);
  if (words.length === 0 || words.some(({ text }) => isFirstName(text) || knownName(text))) return 0;
  const before = beforeName(sentence, to, vocabulary);
  if (before === undefined) return 0;
  // "Marketing France", "Data & IA": countries and the letters of a trade stand in fields as well.
  const isOfField = ({ lower, text }: Token) =>
    isCommonWord(lower, language) ||
    vocabulary.never.has(lower) ||
    findPlace(text, language)?.place.kind === 'Country';
  if (words.every(isOfField)) return saysWhere(before, vocabulary) ? to - at : 0;
  // "Président Gas, Renewables & Power chez A": no name of a person stands in a list before that.
  return to > at + 2 && senses.workplace.has(before) && !senses.of.has(before) ? to - at : 0;
}

/** So many words an office has that is told with its field. */
const LONGEST_TITLE = 4;

/** Where a field ends that begins behind the "of" at `at`: "Vice President of AI Policy and Product Management"; `at` for none. */
export function endOfFieldBehindOf(sentence: Sentence, at: number, vocabulary: Vocabulary): number {
  const { tokens, lowers } = sentence;
  const { cues, inNames, never, neverAlone, senses } = vocabulary;
  if (!senses.of.has(lowers[at] ?? '') || !isNameWord(tokens[at + 1])) return at;
  let to = at + 1;
  while (isNameWord(tokens[to]) || (joinsFields(lowers[to] ?? '', vocabulary) && isNameWord(tokens[to + 1])))
    to++;
  const words = tokens.slice(at + 1, to);
  const isOfField = ({ lower, text }: Token) =>
    joinsFields(lower, vocabulary) ||
    [cues.areas, inNames, never, neverAlone].some((words) => words.has(lower)) ||
    /^\p{Lu}{2}$/u.test(text);
  const endsMember = (k: number) =>
    k === words.length - 1 || joinsFields(words[k + 1]?.lower ?? '', vocabulary);
  if (!words.every(isOfField)) return at;
  if (words.some(({ lower }, k) => endsMember(k) && !cues.areas.has(lower))) return at;
  for (let from = Math.max(0, at - LONGEST_TITLE); from < at; from++) {
    const match = vocabulary.noun(lowers, from);
    if (match?.length === at - from && match.value.relational.some(isOfOffice)) return to;
  }
  return at;
}

/** An office of a firm, and no trade. */
const isOfOffice = ({ relation, role, weight, public: isPublic }: Relational): boolean =>
  relation === 'HOLDS_ROLE' && role && weight === 1 && !isPublic;

/** "Cluster Director at Aarhus Dynamics": whether an ordinary word stands before an office that is held elsewhere. */
export function isFieldBefore(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const lower = sentence.lowers[at] as string;
  if (!vocabulary.grammar.compounds || !isCommonWord(lower, vocabulary.language)) return false;
  const words = wordsOfOffice(sentence, at + 1, vocabulary);
  const before = words > 0 ? beforeName(sentence, at + 1 + words, vocabulary) : undefined;
  return before !== undefined && saysWhere(before, vocabulary);
}

/** So many words before its preposition an office of state may begin. */
const LONGEST_OFFICE = 4;

/** "ministre chargée du Numérique": whether what stands from `from` to `to` is what an office of state is for. */
export function isPortfolio({ lowers }: Sentence, from: number, to: number, vocabulary: Vocabulary): boolean {
  if (!lowers.slice(from, to).every((lower) => isCommonWord(lower, vocabulary.language))) return false;
  let k = from - 1;
  while (vocabulary.determiners.has(lowers[k] ?? '')) k--;
  if (!vocabulary.prepositions.has(lowers[k] ?? '') && !vocabulary.coordinators.has(lowers[k] ?? ''))
    return false;
  for (let at = k - 1; at >= Math.max(0, k - LONGEST_OFFICE); at--)
    if (vocabulary.noun(lowers, at)?.value.relational.some((frame) => frame.public)) return true;
  return false;
}

/** The preposition at `at` where a name stands behind it. */
const beforeName = (
  { tokens, lowers }: Sentence,
  at: number,
  { prepositions }: Vocabulary,
): string | undefined => (isNameWord(tokens[at + 1]) ? prepositions.get(lowers[at] ?? '')?.name : undefined);

/** Whether a preposition leads from an office to where it is held. */
export const saysWhere = (preposition: string, { senses }: Vocabulary): boolean =>
  senses.of.has(preposition) || senses.workplace.has(preposition);

const isJoint = (lower = '', vocabulary: Vocabulary): boolean =>
  lower === ',' || joinsFields(lower, vocabulary);

/** "Croissance et Partenariats", "Renewables & Power" */
export const joinsFields = (lower: string, { coordinators }: Vocabulary): boolean =>
  lower === '&' || coordinators.has(lower);
