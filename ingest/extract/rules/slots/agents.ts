// Who acts in a passive clause: "wird von B genutzt".
import type { Predicate } from '../clauses/clause';
import type { Phrase } from '../phrases/phrase';
import type { Candidate, View } from '../view';
import { argumentsOf, byDistance, hangsOnNoun, isInner } from './arguments';

// "Die Software von A wird von B genutzt": who does it stands by itself, what hangs on a noun comes after.
export const agents = (predicate: Predicate, view: View): Candidate[] => {
  const own = agentsOf(predicate, view);
  const next = own.length > 0 ? undefined : joinedPassive(predicate, view);
  return next ? agentsOf(next, view) : own;
};

// "is owned and run by A": joined right to the next verb, whoever does that does both.
const joinedPassive = ({ at, clause }: Predicate, { clauses, units }: View): Predicate | undefined =>
  units[at + 1]?.tag === 'coordinator'
    ? clauses
        .filter(({ parent }) => parent === clause)
        .flatMap(({ predicates }) => predicates)
        .find((other) => other.at === at + 2 && other.voice === 'passive')
    : undefined;

const agentsOf = (predicate: Predicate, view: View): Candidate[] =>
  argumentsOf(predicate)
    .filter(
      (phrase) =>
        view.vocabulary.senses.agent.has(phrase.prep) &&
        !isOfNextVerb(phrase, predicate, view) &&
        !isOfSubject(phrase, predicate, view) &&
        !isOfPeople(phrase, view) &&
        !isOfRole(phrase, view),
    )
    .sort(byDistance(predicate.at))
    .sort((a, b) => hanging(a, view) - hanging(b, view))
    .map((phrase, index) => ({ phrase, fit: index === 0 ? 1 : 0.85 }));

// "Angeführt wurde die Runde von A von B": the first hangs on the noun, and the second on no "von A".
function hanging(phrase: Phrase, view: View): number {
  if (!hangsOnNoun(phrase, view)) return 0;
  const before = view.phrases[phrase.index - 1];
  return before?.name !== undefined && view.vocabulary.senses.agent.has(before.prep) ? 1 : 2;
}

// "von ehemaligen Forschern von A gegründet": where those come from did nothing.
const isOfPeople = (phrase: Phrase, view: View): boolean => {
  const before = view.phrases[phrase.index - 1];
  return (
    view.vocabulary.grammar.order === 'case' &&
    hangsOnNoun(phrase, view) &&
    before !== undefined &&
    before.name === undefined &&
    before.prep === phrase.prep &&
    before.noun?.head?.classes.has('person') === true
  );
};

// "Als Tochter von A ist B gut versorgt": whose daughter it is does nothing.
const isOfRole = (phrase: Phrase, view: View): boolean =>
  hangsOnNoun(phrase, view) && view.phrases[phrase.index - 1]?.prep === 'as';

// "Die Chips von A werden bei B gefertigt": before a verb in second place it is of the noun, and does nothing.
const isOfSubject = (phrase: Phrase, predicate: Predicate, view: View): boolean =>
  view.vocabulary.grammar.order === 'case' &&
  predicate.helpers.length > 0 &&
  isInner(phrase, predicate, view);

// "2021 gegründet und von A finanziert": in a language with its verbs at the end what follows one belongs to the next.
const isOfNextVerb = (phrase: Phrase, { at, clause }: Predicate, { units, vocabulary }: View): boolean =>
  vocabulary.grammar.order === 'case' &&
  phrase.from > at &&
  units.slice(at, phrase.from).some(({ tag }) => tag === 'coordinator') &&
  clause.predicates.some((other) => other.at > phrase.from && other.form !== 'infinitive');

// "Die Runde von A wurde von B angeführt".
/** Whether behind this preposition stands who acts in a passive clause, and so no source or owner of something. */
export const isOfAgents = (name: string, { voice }: Predicate, { vocabulary }: View): boolean =>
  voice === 'passive' && vocabulary.senses.agent.has(name);
