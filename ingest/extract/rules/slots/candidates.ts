// Finds what fills a slot of a frame: the subject, the object, the phrase behind a preposition.
import type { Predicate } from '../clauses/clause';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import type { Candidate, View } from '../view';
import { isOfAgents } from './agents';
import { argumentsOf, byDistance, hangsOnNoun, isInner } from './arguments';
import { datives } from './datives';
import { objects } from './objects';
import { isOfAside, isOfCareer, isOfPart, isOfPerson, isPastAside, isRange } from './passed-over';
import { stranded } from './stranded';
import { subjects } from './subjects';

/** Candidates for one slot name, best first; looked for once. */
export function candidates(name: string, predicate: Predicate, view: View): readonly Candidate[] {
  let known = view.candidates.get(predicate);
  if (!known) {
    known = new Map();
    view.candidates.set(predicate, known);
  }
  let found = known.get(name);
  if (!found) {
    found = candidatesFor(name, predicate, view);
    known.set(name, found);
  }
  return found;
}

function candidatesFor(name: string, predicate: Predicate, view: View): Candidate[] {
  if (name === 'subj') return subjects(predicate, view);
  if (name === 'obj') return objects(predicate, view);
  if (name === 'dat') return datives(predicate, view);
  if (isOfAgents(name, predicate, view)) return [];
  const own = argumentsOf(predicate).filter(
    (phrase) =>
      phrase.prep === name &&
      !isInner(phrase, predicate, view) &&
      !isOfOwnVerb(phrase, predicate, view) &&
      !isOfAside(phrase, view) &&
      !isOfPart(phrase, view) &&
      !isOfCareer(phrase, view) &&
      !isPastAside(phrase, view) &&
      !isRange(phrase, view),
  );
  // "verkauft Anteile an A an B": what hangs on the shares tells whose they are, and that is asked first.
  if (own.length > 1)
    own
      .sort(byDistance(predicate.at))
      .sort((a, b) => Number(isOfShare(b, view)) - Number(isOfShare(a, view)));
  const found = own.map((phrase, index) => ({
    phrase,
    fit: isOfPerson(phrase, view) ? 0.8 : index === 0 || isOfFirst(phrase, own, view) ? 1 : 0.85,
  }));
  // "the firms A invested in": before whom the preposition would stand.
  if (stranded(predicate, view).includes(name))
    return [{ phrase: predicate.clause.antecedent as Phrase, fit: 0.98 }, ...found];
  // "Luleå, wo Isbre seine Zentrale hat"; "in Riga and Luleå, where it has its seat": the last of a list.
  const { opener, antecedent } = predicate.clause;
  return opener?.relative === 'place' &&
    antecedent &&
    (view.vocabulary.senses.location.has(name) || (name === antecedent.prep && boardOf(antecedent, view)))
    ? [{ phrase: alone(antecedent), fit: 0.95 }, ...found]
    : found;
}

/** "au conseil de A, où siège B": the board of the firm that the relative clause is about. */
export function boardOf(
  { index, from, prep, genitive }: Phrase,
  { phrases, vocabulary }: View,
): Phrase | undefined {
  const before = phrases[index - 1];
  const isBoard = before?.to === from && before.noun?.head?.classes.has('board') === true;
  return isBoard && (genitive || vocabulary.senses.of.has(prep)) ? before : undefined;
}

// "bekommt zwölf Millionen, angeführt von A": who does what the participle right before tells of.
const isOfOwnVerb = ({ prep, from }: Phrase, predicate: Predicate, { vocabulary }: View): boolean =>
  vocabulary.senses.agent.has(prep) &&
  predicate.clause.predicates.some(
    (other) => other !== predicate && other.form === 'participle' && other.at === from - 1,
  );

function isOfShare(phrase: Phrase, { phrases }: View): boolean {
  let next = phrase;
  let share = phrases[next.index - 1];
  // "einen Anteil in Höhe von 12 Prozent an A": how large it is stands between.
  while (share?.to === next.from && share.prep !== '' && (next !== phrase || isShare(share))) {
    next = share;
    share = phrases[next.index - 1];
  }
  return (
    share?.to === next.from &&
    share.prep === '' &&
    (share.noun?.head?.classes.has('share') === true || isShare(share))
  );
}

const isShare = ({ figures }: Phrase): boolean => figures.some(({ type }) => type === 'share');

// "von den Chips von A": what hangs on the first is as good.
const isOfFirst = (phrase: Phrase, [first]: readonly Phrase[], view: View): boolean =>
  hangsOnNoun(phrase, view) && view.phrases[phrase.index - 1] === first;
