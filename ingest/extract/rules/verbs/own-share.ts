// "Hat ihre Anteile an A verkauft": what is said behind somebody's own shares is whose they are, and not who gets them,
// where the preposition may say either and stands but once.
import type { Predicate } from '../clauses/clause';
import type { VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** Whether the frame takes the firm whose shares are sold for their buyer. */
export function sellsOwnShare(
  { relation, from, to, modality }: VerbFrame,
  { clause }: Predicate,
  { phrases }: View,
): boolean {
  if (relation !== 'INVESTED_IN' || modality === 'ended' || !to.includes('subj')) return false;
  // "a cédé ses 12 % à A": what it held of another; "ses 12 % de B à A" tells of whom.
  const isOfNamed = ({ index, to: end }: Phrase) => {
    const next = phrases[index + 1];
    const isShared = next && from.includes(next.prep) && !clause.phrases.some(isBehind(next, from));
    return next?.from === end && next.name !== undefined && to.includes(next.prep) && !isShared;
  };
  const isOwn = ({ prep, headAt, determiner, figures }: Phrase) =>
    prep === '' && headAt < 0 && determiner === 'possessive' && figures.some(({ type }) => type === 'share');
  const own = clause.phrases.find(isOwn);
  if (own) return !isOfNamed(own);
  const told = clause.phrases.filter(({ prep }) => from.includes(prep));
  const [only] = told;
  const share = only && told.length === 1 ? phrases[only.index - 1] : undefined;
  return (
    share !== undefined &&
    share.to === only?.from &&
    share.prep === '' &&
    share.determiner === 'possessive' &&
    to.includes(only.prep) &&
    share.noun?.head?.classes.has('share') === true
  );
}

const isBehind =
  ({ index }: Phrase, slot: readonly string[]) =>
  (phrase: Phrase): boolean =>
    phrase.index > index && slot.includes(phrase.prep);
