// "Un accord en vue du rachat de A", "signed an agreement to buy A": what is agreed on is a purchase, and neither a
// partnership nor a supply.
import type { RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { chainOf } from '../slots/complements-of';
import type { View } from '../view';

const OF_CONTRACTS: ReadonlySet<RelationName> = new Set(['PARTNERED_WITH', 'SUPPLIES']);

/** Whether the contract that the frame asks for is one about who buys whom. */
export function isOfPurchase({ relation, classes }: VerbFrame, predicate: Predicate, view: View): boolean {
  if (!OF_CONTRACTS.has(relation) || !classes.includes('contract')) return false;
  const contracts = predicate.clause.phrases.filter(({ noun }) => noun?.head?.classes.has('contract'));
  return (
    contracts.some((contract) => chainOf(contract, view).some(isPurchase)) ||
    (contracts.length > 0 && governsPurchase(predicate, view))
  );
}

const isPurchase = ({ noun }: Phrase): boolean =>
  noun?.events.some(({ relation }) => relation === 'ACQUIRED') === true;

// "signe un accord pour racheter A"
const governsPurchase = (predicate: Predicate, { clauses, vocabulary }: View): boolean =>
  clauses.some(
    ({ kind, predicates: [one] }) =>
      kind === 'infinitive' &&
      one?.governor === predicate &&
      vocabulary.verbs
        .get(one.lemma)
        ?.some(({ relation, kinds }) => relation === 'ACQUIRED' && kinds.length === 0),
  );
