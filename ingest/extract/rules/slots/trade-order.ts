// An order that is no command: "an order for 500 drones", which a ministry gives as any customer does.
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';
import { chainOf } from './complements-of';

/** Whether a noun for an order or a contract has goods behind it that it is for. */
export const isTradeOrder = (phrase: Phrase, view: View): boolean =>
  phrase.noun?.head?.classes.has('purchase') === true &&
  chainOf(phrase, view)
    .slice(0, 1)
    .some(({ prep, noun, name }) => prep !== '' && !name && noun?.head?.classes.has('product') === true);
