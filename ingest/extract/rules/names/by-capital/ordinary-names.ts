// Ordinary words at the head of a sentence that are names all the same: they act without an article or are introduced.

import { findPlace, isCommonWord } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isNameWord } from '../written';

/** Where nouns need an article, one that acts, is told more of or is joined to a name without an article is a name. */
export function standsWithoutArticle(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers, heading } = sentence;
  const word = lowers[at] ?? '';
  return (
    vocabulary.grammar.articles &&
    !heading &&
    vocabulary.isNoun(word) &&
    !vocabulary.prenominal.has(word) &&
    (acts(sentence, at, vocabulary) ||
      isToldOf(sentence, at, vocabulary) ||
      isJoined(sentence, at, vocabulary))
  );
}

// "Pigment lève …", "Pigment s'offre …", "Pigment ne vend plus …"
function acts({ lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  let verb = at + 1;
  while (isBeforeVerb(lowers[verb] ?? '', vocabulary)) verb++;
  const [next = '', after = ''] = [lowers[verb], lowers[verb + 1]];
  if (verb === at + 1 && vocabulary.isNoun(next) && vocabulary.verbForms(lowers[at] ?? '').length > 0)
    return false;
  return (
    vocabulary.mayBeFinite(next) &&
    (verb > at + 1 ||
      !vocabulary.isNoun(next) ||
      vocabulary.prepositions.has(after) ||
      vocabulary.determiners.has(after))
  );
}

/** "se", "ne": what stands before a verb alone. */
const isBeforeVerb = (lower: string, { reflexives, cues }: Vocabulary): boolean =>
  reflexives.has(lower) || cues.negationPairs.opens(lower);

// "Alvéole, que dirige …", "Mosaïque, avec qui …", "Perle, fondée en 2019, …"; of a person the trade may stand so.
function isToldOf({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  if (tokens[at + 1]?.text !== ',') return false;
  const [next = '', after = ''] = [lowers[at + 2], lowers[at + 3]];
  if (vocabulary.relatives.has(next)) return true;
  if (vocabulary.prepositions.has(next) && vocabulary.relatives.has(after)) return true;
  const noun = vocabulary.noun(lowers, at)?.value;
  if (noun?.head?.classes.has('person') || noun?.relational.length) return false;
  return vocabulary
    .verbForms(next)
    .some(({ form, lemma }) => form === 'past-participle' && vocabulary.verbs.has(lemma));
}

// "Pigment et Siemens ont …": beside a name that is no word stands another.
function isJoined({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const mate = tokens[at + 2];
  return (
    vocabulary.coordinators.has(lowers[at + 1] ?? '') &&
    isNameWord(mate) &&
    !isCommonWord(mate?.lower ?? '', vocabulary.language)
  );
}

/** So many words behind the comma a description may have before its noun. */
const LONGEST_DESCRIPTION = 7;

// "Hive, the Zurich start-up …", "Fennec (Lyon), …": an ordinary word that a town or a noun for firms introduces.
export function isIntroduced({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const mark = tokens[at + 1]?.text;
  if (mark === '(') return findPlace(tokens[at + 2]?.text ?? '', vocabulary.language)?.via === 'name';
  if (mark !== ',' || /ly$/u.test(lowers[at] ?? '') || !vocabulary.determiners.has(lowers[at + 2] ?? ''))
    return false;
  for (let k = at + 3; k < at + 3 + LONGEST_DESCRIPTION && tokens[k]?.kind === 'word'; k++) {
    const classes = vocabulary.noun(lowers, k)?.value.head?.classes;
    if (classes?.has('company') || classes?.has('investor')) return goesOnBehind(tokens, k);
  }
  return false;
}

/** Whether a second comma closes the description. */
const goesOnBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2 * LONGEST_DESCRIPTION).some(({ text }) => text === ',');
