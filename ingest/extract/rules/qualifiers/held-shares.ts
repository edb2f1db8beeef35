// A share that a clause tells an investor to hold without naming of what.
import type { Predicate } from '../clauses/clause';
import type { Draft } from '../draft';
import type { HeadClass, VerbFrame } from '../frames';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { candidates } from '../slots/candidates';
import type { View } from '../view';

// "Il prend 12 % des parts", "zahlt für 25 Prozent der Anteile": what a verb of holding tells of the investor himself.
export function isHeld(at: number, { from, to }: Draft, view: View): boolean {
  const clause = view.clauses.find(({ units }) => units.includes(at));
  if (!clause || !isOfFirm(at, to.entity, view)) return false;
  const holds = (predicate: Predicate) => {
    const [subject] = candidates('subj', predicate, view)[0]?.phrase.ends ?? [];
    return (
      predicate.voice === 'active' &&
      subject?.entity === from.entity &&
      view.vocabulary.verbs.get(predicate.lemma)?.some(isHolding) === true
    );
  };
  // "einen Marktanteil von 12 Prozent": a share of something else.
  const isOther = ({ noun, field, ends }: Phrase) =>
    (noun?.head?.classes.has('share') === true && field !== '') ||
    ends.some(({ entity }) => entity !== from.entity && entity !== to.entity);
  return clause.predicates.some(holds) && !clause.phrases.some(isOther);
}

/** So many sentences further on a share of no named firm is still that of the fact. */
const NEAR = 2;

// "The group takes a 15 percent stake", "Damit kommt er auf 15 Prozent der Stimmrechte", "Part acquise : 15 %".
export function isGot(at: number, { sentence, from: holder, to: firm }: Draft, view: View): boolean {
  const { phrases, clauses, ended } = view;
  if (view.sentence.index - sentence.index > NEAR) return false;
  const clause = clauses.find(({ units }) => units.includes(at));
  if (clause && ended.has(clause)) return false;
  // "The founders keep 62 percent of the shares": somebody else.
  const isOther = ({ ends, noun }: Phrase) =>
    ends.length > 0
      ? ends.every(({ entity }) => entity !== holder.entity && entity !== firm.entity)
      : OTHERS.some((one) => noun?.head?.classes.has(one));
  const subjectOf = (one: Predicate) => candidates('subj', one, view)[0]?.phrase;
  if (clause?.predicates.some((one) => [subjectOf(one)].some((phrase) => phrase && isOther(phrase))))
    return false;
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const next = phrase && phrases[phrase.index + 1];
  // "gives it 15% of the start-up"
  const isOfBought = ({ ends }: Phrase) => ends.some(({ entity }) => entity === firm.entity);
  const isOwn = (one: Phrase) =>
    (isOfShares(one) && one.field === '' && one.determiner !== 'possessive') ||
    (one !== phrase && isOfBought(one));
  return [phrase, next?.from === phrase?.to ? next : undefined].some((one) => one && isOwn(one));
}

const OTHERS: readonly HeadClass[] = ['person', 'investor', 'company', 'body'];

/** A verb that tells its subject to hold or get a share. */
export const isHolding = ({ relation, figures, classes, from }: VerbFrame): boolean =>
  relation === 'INVESTED_IN' &&
  from[0] === 'subj' &&
  (figures.includes('share') || classes.includes('share'));

// "now owns 22%", "für 25 Prozent der Anteile", and not "holds 60% of the market", "a leader with 60%".
function isOfFirm(at: number, firm: Entity, { phrases }: View): boolean {
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const next = phrase && phrases[phrase.index + 1];
  const behind = next?.from === phrase?.to ? next : undefined;
  if (behind && isOfShares(behind)) return true;
  const isOfOther =
    behind?.prep && (behind.headAt >= 0 || behind.name) && !behind.ends.some(({ entity }) => entity === firm);
  return phrase?.prep === '' && phrase.headAt < 0 && !isOfOther;
}

/** "of the shares", "du capital": what a share is counted in. */
export const isOfShares = ({ noun }: Phrase): boolean =>
  noun?.head?.classes.has('share') === true ||
  noun?.events.some(({ relation }) => relation === 'INVESTED_IN') === true;
