// Phrases behind a preposition that tell of somebody beside, and nothing that the verb has.
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';
import { hangsOnNoun } from './arguments';

// "sitzt A von der ETH Zürich": told of the person, and not of what the verb says.
export const isOfPerson = (phrase: Phrase, view: View): boolean =>
  view.vocabulary.grammar.order === 'case' &&
  hangsOnNoun(phrase, view) &&
  view.phrases[phrase.index - 1]?.name?.entity.kind === 'Person' &&
  view.phrases[phrase.index - 1]?.noun !== undefined;

// "als Partner der Rüstungstochter von A": whose part it is, and nothing that the verb has.
export function isOfPart(phrase: Phrase, view: View): boolean {
  const before = view.phrases[phrase.index - 1];
  return (
    view.vocabulary.grammar.order === 'case' &&
    view.vocabulary.senses.of.has(phrase.prep) &&
    hangsOnNoun(phrase, view) &&
    before?.name === undefined &&
    before?.noun?.relational.some(
      ({ relation, bearer }) => relation === 'SUBSIDIARY_OF' && bearer === 'from',
    ) === true
  );
}

// "a succédé à A après une carrière chez B": where somebody was before is nothing that the verb has. Years are a career
// when something comes after them, and else how long it takes: "invested €25m over three years in B".
export function isOfCareer({ index, from, prep }: Phrase, { phrases, vocabulary }: View): boolean {
  const before = phrases[index - 1];
  return (
    vocabulary.grammar.order === 'position' &&
    before?.to === from &&
    before.prep !== '' &&
    // "invested in a surprise move in A": a move is one from somewhere.
    before.noun?.events.some(({ relation, to }) => relation === 'FORMERLY_AT' && to.includes(prep)) ===
      true &&
    (!before.noun.head?.classes.has('time') || vocabulary.senses.settled.has(before.prep))
  );
}

// "appointed X, previously at Y, as chief": told of somebody beside, and nothing that the verb has.
export const isPastAside = ({ from }: Phrase, { units, vocabulary }: View): boolean =>
  units[from - 2]?.tag === 'comma' && vocabulary.cues.former.has(units[from - 1]?.lower ?? '');

// "From A to B, capital is coming": all of a sort, from one to the other, and nobody of whom something comes.
export function isRange({ from, to, prep, name, index }: Phrase, { phrases, vocabulary }: View): boolean {
  const next = phrases[index + 1];
  const { origin, recipient, until } = vocabulary.senses;
  return (
    from === 0 &&
    name?.entity.family === 'organization' &&
    origin.has(prep) &&
    next?.from === to &&
    next.name?.entity.family === 'organization' &&
    (recipient.has(next.prep) || until.has(next.prep))
  );
}

// "Clara Menguy, associée chez A, entre …": what hangs on a description is no argument of the verb.
export function isOfAside(phrase: Phrase, { phrases }: View): boolean {
  // "A, start-up avec laquelle B a signé": it belongs to the verb behind it.
  if (phrase.relative) return false;
  for (
    let next = phrase, before = phrases[next.index - 1];
    before?.to === next.from;
    before = phrases[next.index - 1]
  ) {
    // "A, Gründer und Chef von B"
    const opener = before.explains ? before : before.list[0];
    if (opener?.explains && !opener.presents && opener.explains.from < opener.from) return true;
    next = before;
  }
  return false;
}
