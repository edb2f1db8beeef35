// A purchase that the text told of and that came to nothing: "but the deal collapsed", "la fusion a capoté". Noted sentence
// by sentence while a text is read; when it has been read, the purchase is no fact of it.
import type { Predicate } from '../clauses/clause';
import type { Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { lastOf } from '../last-of';
import { lemmaCue } from '../modality/cue-words';
import { modalityOf } from '../modality/modality';
import type { Phrase } from '../phrases/phrase';
import { candidates } from '../slots/candidates';
import type { View } from '../view';

/** So many sentences before a deal fails it may have been told of. */
const REACH = 6;

export class FallenDeals {
  /** The sentences that tell of a failure. */
  readonly #at: number[] = [];

  note(view: View): void {
    const told = view.clauses.some(({ predicates }) =>
      predicates.some((predicate) => fails(predicate, view)),
    );
    if (told) this.#at.push(view.sentence.index);
  }

  /** The drafts without the purchase that was told of last before each failure. */
  without(drafts: readonly Draft[]): Draft[] {
    if (this.#at.length === 0) return [...drafts];
    const purchases = drafts.filter(({ relation }) => relation === 'ACQUIRED');
    const fallen = flatMapped(this.#at, (at) => {
      const last = lastOf(purchases, ({ sentence: { index } }) => index <= at && index >= at - REACH);
      return last ? [last] : [];
    });
    return drafts.filter(
      (draft) => draft.relation !== 'ACQUIRED' || !fallen.some((one) => isSamePurchase(draft, one)),
    );
  }
}

/** Wherever the text tells of it. */
const isSamePurchase = (one: Draft, other: Draft): boolean =>
  one.from.entity === other.from.entity && one.to.entity === other.to.entity;

// "the takeover was called off", "regulators blocked the merger": of the purchase told of before, with no name of its own.
function fails(predicate: Predicate, view: View): boolean {
  if (!lemmaCue(view.vocabulary.cues.failing, predicate, view)) return false;
  const object = candidates('obj', predicate, view)[0]?.phrase;
  const deal = object ?? candidates('subj', predicate, view)[0]?.phrase;
  return deal !== undefined && isToldBefore(deal, view) && modalityOf(predicate, view) === 'asserted';
}

function isToldBefore({ noun, determiner, owner, modifiers, name, index, to }: Phrase, view: View): boolean {
  const next = view.phrases[index + 1];
  const hasOwn = owner !== undefined || modifiers.length > 0 || (next?.from === to && next.ends.length > 0);
  return (
    !name &&
    !hasOwn &&
    (determiner === 'definite' || determiner === 'demonstrative') &&
    noun?.head?.classes.has('deal') === true
  );
}
