// What tells that two words are a person's name though no list has the given name: who speaks, a trade or an office before,
// an office behind.
import { findPlace, isNameParticle } from '../../../lexicon';
import { isOfficer } from '../../offices/office';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isAdjacent } from '../grow';
import { heads, isAdjective } from './described';

// "sagt Momme Clausnitzer", "die Linguistin Thekla Wendorff", "Bertrada von Elmsloh, Direktorin des Instituts".
export function introducesPerson(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers, tokens } = sentence;
  if (vocabulary.noun(lowers, at) || findPlace((tokens[at] as Token).text, 'de')) return false;
  if (isAdjacent(sentence, at) && heads(sentence, at - 1, vocabulary) === 'Person') return true;
  // "CTO: Vinzenz Schorn"
  if (lowers[at - 1] === ':' && heads(sentence, at - 2, vocabulary) === 'Person') return true;
  const saying = (k: number) =>
    vocabulary.verbForms(lowers[k] ?? '').some(({ lemma }) => vocabulary.saying.has(lemma));
  if (saying(at - 1) || (saying(at - 2) && !tokens[at - 1]?.capital)) return true;
  let end = at + 1;
  while (end < at + 4 && (tokens[end]?.capital || isNameParticle(lowers[end] ?? ''))) end++;
  if (tokens[end]?.text === ',') return explainsPerson(sentence, end + 1, vocabulary);
  return isCalledOfficer(sentence, end, vocabulary);
}

// ", Direktorin des Instituts", ", den neuen Direktor des Instituts"
function explainsPerson(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  if (!vocabulary.determiners.has(lowers[at] ?? '')) return heads(sentence, at, vocabulary) === 'Person';
  let head = at + 1;
  while (head < at + 4 && isAdjective(tokens[head], vocabulary)) head++;
  return isOfficer(vocabulary.noun(lowers, head)?.value);
}

/** So many words may tell since when somebody is what the verb says. */
const SINCE = 7;

// "Zdislav Kuchta ist seit Mai 2019 Geschäftsführer": the verb, and the office as the first noun behind it.
function isCalledOfficer({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { be, become } = vocabulary;
  if (!vocabulary.mayBeFinite(lowers[at] ?? '', (lemma) => be.has(lemma) || become.has(lemma))) return false;
  for (let k = at + 1; k < at + SINCE; k++) {
    const token = tokens[k];
    if (!token || (token.kind === 'mark' && token.text !== '.')) return false;
    const isMonth = tokens[k + 1]?.kind === 'number' || tokens[k - 1]?.text === '.';
    if (token.capital && !isMonth) return isOfficer(vocabulary.noun(lowers, k)?.value);
  }
  return false;
}
