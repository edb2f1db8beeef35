// Relations that the sentence ends: "ended its partnership with X", "le partenariat a pris fin".
import type { RelationName } from '../../../../graph/relations';
import type { Clause } from '../clauses/clause';
import { lemmaCue } from '../modality/cue-words';
import { governor, nounModality } from '../modality/modality';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { isOfSale } from '../verbs/no-goods';
import type { View } from '../view';

/** Relations that last until somebody ends them. */
export const LASTING: ReadonlySet<RelationName> = new Set([
  'PARTNERED_WITH',
  'SUPPLIES',
  'SUBSIDIARY_OF',
  'OPERATES_IN',
  'HEADQUARTERED_IN',
]);

// "ended its partnership with X", "le partenariat a pris fin".
export function isEnded(phrase: Phrase, clause: Clause | undefined, view: View): boolean {
  const { ending } = view.vocabulary.cues;
  const ends = ({ predicates }: Clause) => predicates.some((predicate) => lemmaCue(ending, predicate, view));
  // "la fin de son partenariat", "fermé l'an dernier, le bureau de X".
  if (governor(phrase, view).some((word) => ending.has(word)) || isSold(phrase, clause, view)) return true;
  if (view.clauses.some((one) => one.kind === 'participle' && one.antecedent === phrase && ends(one)))
    return true;
  return phrase.prep === '' && clause !== undefined && ends(clause);
}

// "hat den Verkauf seines Werks in Austin abgeschlossen"
function isSold(phrase: Phrase, clause: Clause | undefined, view: View): boolean {
  const { senses } = view.vocabulary;
  const sale = view.phrases[phrase.index - 1];
  const isOf = sale?.to === phrase.from && (phrase.genitive || senses.of.has(phrase.prep));
  return (
    isOf &&
    sale.noun?.events.some(
      ({ relation, from: [buyer = ''] }) =>
        relation === 'ACQUIRED' && buyer.split('/').some((name) => senses.recipient.has(name)),
    ) === true &&
    nounModality(sale, clause, view) === 'asserted'
  );
}

// "exited its investment in X": an investment may end something, and whoever leaves it has it no more.
export const isLeft = (phrase: Phrase, clause: Clause | undefined, view: View): boolean =>
  isEnded(phrase, clause, view) &&
  clause?.predicates[0] !== undefined &&
  phrase.from > clause.predicates[0].at;

/**
 * "buys A's stake in B", "A's stake in B was bought by C": whoever had what somebody else buys has it no more.
 * @param holder whose stake it is said to be
 */
export function isBoughtFrom(
  holder: readonly End[],
  phrase: Phrase,
  clause: Clause | undefined,
  { vocabulary }: View,
): boolean {
  const predicate = clause?.predicates[0];
  if (!predicate || phrase.prep !== '' || !isOfSale(predicate.lemma, vocabulary)) return false;
  const isObject = predicate.voice === 'passive' ? phrase === clause.subject : phrase.from > predicate.at;
  const buyers = predicate.voice === 'passive' ? [] : (clause.subject?.ends ?? []);
  return isObject && !holder.some(({ entity }) => buyers.some((buyer) => buyer.entity === entity));
}
