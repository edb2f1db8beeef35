// An order that is no command: "an order for 500 drones", which a ministry gives as any customer does.
import type { Predicate } from '../clauses/clause';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';
import { candidates } from './candidates';
import { chainOf } from './complements-of';

/** Whether a noun for an order or a contract has goods behind it that it is for, or what it is worth. */
export const isTradeOrder = (phrase: Phrase, view: View): boolean =>
  phrase.noun?.head?.classes.has('purchase') === true &&
  (isMoney(phrase) ||
    chainOf(phrase, view)
      .slice(0, 1)
      .some(
        (one) =>
          one.prep !== '' && !one.name && (one.noun?.head?.classes.has('product') === true || isMoney(one)),
      ));

// "an order worth €20m", "a €20m order"
const isMoney = ({ figures }: Phrase): boolean => figures.some(({ type }) => type === 'money');

/** "The navy ordered A's drones": verbs of ordering have goods for their object where they tell of a purchase. */
export const isOrderOfGoods = (predicate: Predicate, view: View): boolean => {
  const object = candidates('obj', predicate, view)[0]?.phrase;
  return (
    object?.owner !== undefined &&
    !object.name &&
    object.noun?.head?.classes.has('product') === true &&
    view.vocabulary.verbs
      .get(predicate.lemma)
      ?.some(
        ({ relation, to, behind }) => relation === 'SUPPLIES' && to[0] === 'subj' && behind.length === 0,
      ) === true
  );
};

/** "haben 30 Roboter bei A bestellt" */
export const holdsCountedGoods = ({ clause }: Predicate): boolean =>
  clause.phrases.some(
    ({ prep, name, counted, noun }) =>
      prep === '' && !name && counted && noun?.head?.classes.has('product') === true,
  );
