// How sure a fact is that a language model told. A model's own word for it is worth little, so it is not asked: a fact
// starts at the share that such facts are right by experience (LLM_TRUST), and each thing that can be seen in the text
// without the model moves it, as odds (Bayes). The same scale as the rules', so that one threshold serves both.
import { RELATIONS, type RelationName } from '../../../graph/relations';
import type { Language } from '../../../graph/source';
import { tokenize } from '../rules/tokens';
import { vocabularyOf } from '../rules/vocabulary/vocabularies';

/** What was found in the text of a fact that a model told. */
export interface Findings {
  readonly relation: RelationName;
  readonly language: Language;
  /** The words that carry the relation, and the sentence they stand in. */
  readonly trigger: string;
  readonly quote: string;
  /** The object of a relation of place is a place that is known. */
  readonly knownPlace: boolean;
  /** Ends that the quote names by a pronoun or a description only. */
  readonly references: number;
  /** Figures that the words of the text do not bear out. */
  readonly missing: number;
}

/**
 * Odds. A sentence that states a relation holds a word of its vocabulary in 95 of 100 cases of the annotated corpora
 * (relations of place apart), any other sentence of these articles in 53: so 0.1 where it has none, and more than 1.8
 * where not the sentence but the very words that carry the fact have one. Both are taken with caution. What had to be
 * inferred counts as it does for the rules.
 */
const ODDS = { word: 2, noWord: 0.2, knownPlace: 2, reference: 0.5, missing: 0.6 } as const;

/** Two readers of the same words may err the same way, so of the less sure one half of its evidence counts. */
const SECOND_READER = 0.5;

const LEAST = 0.01;
const MOST = 0.99;

const within = (probability: number) => Math.min(Math.max(probability, LEAST), MOST);
const oddsOf = (probability: number) => within(probability) / (1 - within(probability));
const rounded = (odds: number) => Math.round(within(odds / (1 + odds)) * 1000) / 1000;

/** Whether these words hold one that the grammar of the language lists for the relation. */
function holdsWordOf(relation: RelationName, words: string, language: Language): boolean {
  const vocabulary = vocabularyOf(language);
  const lowers = tokenize(words, 0, words.length, language).map(({ lower }) => lower);
  const isOf = (frame: { readonly relation: RelationName }) => frame.relation === relation;
  return lowers.some((word, at) => {
    const verb = vocabulary.verbForms(word).some(({ lemma }) => vocabulary.verbs.get(lemma)?.some(isOf));
    const noun = vocabulary.noun(lowers, at)?.value;
    return verb || noun?.relational.some(isOf) || noun?.events.some(isOf);
  });
}

function wordOdds({ relation, trigger, quote, language, knownPlace }: Findings): number {
  if (RELATIONS[relation].lens === 'place') return knownPlace ? ODDS.knownPlace : 1;
  if (holdsWordOf(relation, trigger, language)) return ODDS.word;
  return holdsWordOf(relation, quote, language) ? 1 : ODDS.noWord;
}

/** The confidence of one fact, 0 to 1. `trust` is the share of a model's facts that are right by experience. */
export function confidenceOf(findings: Findings, trust: number): number {
  const { references, missing } = findings;
  return rounded(oddsOf(trust) * wordOdds(findings) * ODDS.reference ** references * ODDS.missing ** missing);
}

/** The confidence of a fact that two readers found: that of the surer one, and half the evidence of the other. */
export function confidenceOfBoth(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a];
  return rounded(oddsOf(more) * Math.max(1, oddsOf(less)) ** SECOND_READER);
}
