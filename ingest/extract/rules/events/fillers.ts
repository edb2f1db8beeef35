// Who stands in a slot: beside the noun, in its clause, in the text before.

import type { EntityKind } from '../../../../graph/entities';
import type { Predicate } from '../clauses/clause';
import { answerOf } from '../discourse/answer';
import { flatMapped } from '../flat-mapped';
import type { Slot } from '../frames';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy } from '../reference/end';
import { OF_PLACES } from '../relation-groups';
import type { Rounds } from '../rounds';
import { hangsOnNoun } from '../slots/arguments';
import { candidates } from '../slots/candidates';
import { complementsOf, isPreposition } from '../slots/complements-of';
import { endsOf, insideEnds } from '../slots/ends-of';
import { isOfAside } from '../slots/passed-over';
import { clauseOf, type View } from '../view';
import { type Found, refitted } from './found';
import { possessors } from './possessors';

export function find(
  slot: Slot,
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  taken: readonly End[],
): Found | undefined {
  const free = (ends: readonly End[]) =>
    ends.filter(({ entity }) => !taken.some((end) => end.entity === entity));
  let best: Found | undefined;
  slot.forEach((name, rank) => {
    const found = inSlot(name, phrase, kinds, view, rounds, free);
    if (!found) return;
    const fit = found.fit * (1 - 0.02 * rank);
    if (!best || fit > best.fit) best = refitted(found, fit);
  });
  return best;
}

function inSlot(
  name: string,
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  free: (ends: readonly End[]) => End[],
): Found | undefined {
  if (name === 'poss') return possessors(phrase, kinds, view, free);
  if (name === 'topic' || name === 'round') {
    const round = rounds.current(view.sentence.index);
    // "with support from B": in whose round, where the sentence tells of one.
    const isBeside = view.vocabulary.senses.together.has(phrase.prep) && rounds.told(view.sentence.index);
    if (name === 'round' && !isBeside) return undefined;
    const answer = round
      ? answerOf(round, 0.95)
      : // In what the passage is about, and not in who has invested.
        view.discourse.topic(
          view.sentence.index,
          ({ kind }) => kinds.includes(kind) && !(kind === 'Investor' && kinds.includes('Company')),
        );
    const head = view.units[phrase.headAt];
    if (!answer || !head) return undefined;
    const ends = free([meantBy(head, answer)]);
    // The round that the sentence itself tells of is surely meant.
    const raising = rounds.told(view.sentence.index) ? 0.95 : 0.9;
    return ends.length > 0 ? { ends, fit: round ? raising : 0.85 } : undefined;
  }
  if (name === 'gen' || isPreposition(name)) {
    const own = ownComplements(phrase, complementsOf(phrase, [name], view), view);
    // "A subsidiary B creates a platform in C": where a firm with a name is told to act, that firm does.
    const acts = kinds.includes('City') && phrase.name?.entity.family === 'organization';
    for (const complement of acts ? own : [...own, ...ofParticiple(phrase, name, view)]) {
      const ends = free(endsOf(heldIn(complement, phrase, view) ?? complement, kinds));
      if (ends.length > 0) return { ends, fit: 1, phrase: complement };
      // "by Spotify founder A": the person, and not the firm before the name.
      const inside = mayActInside(complement, kinds) ? free(insideEnds(complement, kinds)) : [];
      if (inside.length > 0) return { ends: inside, fit: 0.88, phrase: complement };
    }
    // "Unlike its rivals, A sells software to B": what several of somebody's are beside has nothing further on.
    if (
      acts ||
      name === 'gen' ||
      (phrase.prep !== '' && phrase.determiner === 'possessive' && isMany(phrase, view.units))
    )
      return undefined;
    // "die Übernahme ist gescheitert durch …": the phrase stands elsewhere in the clause.
    const clause = clauseOf(view, phrase);
    const apart = clause?.phrases.find(
      (one) =>
        one.prep === name &&
        one.from > phrase.from &&
        // Where the list hangs is told before its first.
        one.list[0] === one &&
        // "la nomination de A, directeur chez B, au poste": where who is described works.
        !isOfAside(one, view) &&
        !(kinds.includes('City') && hangsOnOther(one, phrase, view)) &&
        !(view.vocabulary.senses.agent.has(name) && hangsApart(one, phrase, view)) &&
        free(endsOf(one, kinds)).length > 0,
    );
    return apart ? { ends: free(endsOf(apart, kinds)), fit: 0.86, phrase: apart } : undefined;
  }
  // "According to A, chair of B, C will grow": what is told of somebody is not of whoever acts.
  if (phrase.explains?.name && phrase.explains.from < phrase.from) return undefined;
  const predicate = clauseOf(view, phrase)?.predicates[0];
  for (const one of predicate ? candidates(name, predicate, view) : []) {
    const ends = free(endsOf(one.phrase, kinds));
    if (ends.length > 0 && one.phrase !== phrase) return { ends, fit: 0.9 * one.fit, phrase: one.phrase };
  }
  return undefined;
}

// "l'entrée de A au capital de B": whose the shares are.
function heldIn(complement: Phrase, event: Phrase, view: View): Phrase | undefined {
  const { index, to, name, noun } = complement;
  const next = view.phrases[index + 1];
  const isHeld = name === undefined && noun?.head?.classes.has('share') === true && next?.from === to;
  if (!isHeld || isOfNearer(complement, event, view)) return undefined;
  // "l'entrée au capital de A": right behind the noun it may be whoever enters.
  if (index === event.index + 1 && event.determiner !== 'possessive') return undefined;
  return next.genitive || view.vocabulary.senses.of.has(next.prep) ? next : undefined;
}

/** "le feu vert au rachat de A par B": whether another event stands between. */
export const isOfNearer = ({ index }: Phrase, event: Phrase, { phrases }: View): boolean =>
  phrases
    .slice(event.index + 1, index)
    .some(({ noun, determiner }) => determiner === 'definite' && (noun?.events.length ?? 0) > 0);

// Nor do "conditions set by EU rules" come from the EU, as those of "EU regulators" do.
const mayActInside = ({ name, noun }: Phrase, kinds: readonly EntityKind[]): boolean =>
  name?.entity.kind !== 'Person' &&
  (noun?.head?.classes.has('body') || kinds.some((kind) => kind !== 'PublicBody'));

// "the takeover is near, says a filing by B": of another thing, while "Kauf von Chips von B" goes on.
function hangsApart(one: Phrase, event: Phrase, view: View): boolean {
  if (!hangsOnNoun(one, view)) return false;
  let { index } = one;
  while (index > event.index && view.phrases[index - 1]?.to === view.phrases[index]?.from) index--;
  return index > event.index;
}

// "A's operations have announced a plant in B": where another thing is.
const hangsOnOther = (one: Phrase, event: Phrase, view: View): boolean =>
  hangsOnNoun(one, view) && view.phrases[one.index - 1] !== event;

// Who buys belongs to the nearer event.
const ownComplements = (event: Phrase, found: readonly Phrase[], view: View): readonly Phrase[] =>
  found.filter((one) => !view.vocabulary.senses.agent.has(one.prep) || !isOfNearer(one, event, view));

// "l'alliance nouée entre A et B", "dix ans passés chez C": what stands behind the participle belongs to its noun.
function ofParticiple(phrase: Phrase, name: string, { clauses, vocabulary }: View): Phrase[] {
  if (name === 'gen') return [];
  const isRound = phrase.noun?.events.some(({ relation }) => relation === 'RAISED') === true;
  // "a raise led by A": who leads a round does not raise it.
  const leads = ({ lemma }: Predicate) => isRound && vocabulary.tells(lemma, 'INVESTED_IN');
  // "a spin-off of A founded by B": what B has founded the verb tells.
  const isSpinOff = phrase.noun?.events.some(({ relation }) => relation === 'FOUNDED') === true;
  const founds = ({ lemma }: Predicate) => isSpinOff && vocabulary.tells(lemma, 'FOUNDED');
  // "a lab in Paris paid for by A": nor has anybody a house there who does not build or run it.
  const isHouse = phrase.noun?.events.some(({ relation }) => OF_PLACES.has(relation)) === true;
  const others = ({ lemma }: Predicate) =>
    isHouse &&
    vocabulary.senses.agent.has(name) &&
    !(vocabulary.verbs.get(lemma) ?? []).some(
      ({ relation, from }) => from[0] === 'subj' && (relation === 'BUILDS' || OF_PLACES.has(relation)),
    );
  return flatMapped(
    clauses.filter(
      ({ kind, antecedent, predicates }) =>
        kind === 'participle' &&
        antecedent === phrase &&
        ![leads, founds, others].some((tells) => predicates.some(tells)),
    ),
    ({ phrases }) => phrases.filter(({ prep, list }, at) => prep === name && list[0] === phrases[at]),
  );
}
