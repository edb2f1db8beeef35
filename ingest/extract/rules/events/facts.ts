// The facts of an event, every end of one slot with every end of the other.

import type { RelationName } from '../../../../graph/relations';
import type { Clause } from '../clauses/clause';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { EventFrame } from '../frames';
import { lemmaCue } from '../modality/cue-words';
import { nounModality } from '../modality/modality';
import { outlook } from '../modality/outlook';
import { stronger } from '../modality/strength';
import type { Phrase } from '../phrases/phrase';
import { isBareShare, isKnownSum } from '../qualifiers/apart-figures';
import { withOwnFigures } from '../qualifiers/own-figures';
import { byType, withText } from '../qualifiers/qualify';
import { type End, isAuthority, spanOf } from '../reference/end';
import { OF_PLACES } from '../relation-groups';
import { endsOf } from '../slots/ends-of';
import { clauseOf, phraseOf, type View } from '../view';
import { figureUnits, unitsAround } from './conditions';
import type { Found } from './found';

/** @param given the noun speaks of what there is: "the A-B partnership is no case for the regulator" */
export function factsOf(
  from: Found,
  to: Found,
  phrase: Phrase,
  frame: EventFrame,
  view: View,
  given = false,
): Draft[] {
  const { relation } = frame;
  const clause = clauseOf(view, phrase);
  // "The joint venture of A and B plans …": what partners do together may be a plan, not that they are partners.
  const verb = clause?.predicates[0];
  const acts =
    relation === 'PARTNERED_WITH' &&
    (given || (clause?.subject === phrase && verb?.voice === 'active')) &&
    !(verb && lemmaCue(view.vocabulary.cues.failing, verb, view)) &&
    // "A tie-up of A and B would create a giant": one that may come.
    !(verb && phrase.determiner === 'indefinite' && outlook(verb, view) !== 'asserted');
  let modality = nounModality(phrase, acts ? undefined : clause, view);
  if (frame.modality && frame.modality !== 'ended') modality = stronger(modality, frame.modality);
  const head = view.units[phrase.headAt];
  if (!head) return [];
  const around = unitsAround(phrase, view);
  const told =
    clause && !isOfOthers(clause, [...from.ends, ...to.ends])
      ? clause.units.filter(
          (at) => !isKnownSum(at, view) && !isBareShare(at, view) && !isOfRound(at, relation, clause, view),
        )
      : [];
  const values = byType(relation, figureUnits(around, told, view), view);
  for (const [name, value] of frame.sets) withText(values, name, value);
  const own = withOwnFigures(relation, from.ends, values, view);
  return flatMapped(from.ends, (one) =>
    (ownTown(one, from, relation, view) ?? to.ends)
      .filter(({ entity }) => entity !== one.entity)
      // "Le bras de fer entre l'Agence et A": an authority has no rivals.
      .filter((other) => relation !== 'COMPETES_WITH' || ![one, other].some(isAuthority))
      .map((other) => ({
        relation,
        from: one,
        to: other,
        qualifiers: own.get(one) ?? values,
        modality,
        trigger: spanOf(head),
        confidence: BASE * frame.weight * from.fit * to.fit * 0.98,
        rule: `event:${phrase.noun?.lemma}`,
        sentence: view.sentence,
      })),
  );
}

// "raised €2bn with the entry of A": the sum of the round, of which A gives a part.
const isOfRound = (
  at: number,
  relation: RelationName,
  { predicates }: Clause,
  { units, vocabulary: { raising } }: View,
): boolean =>
  relation === 'INVESTED_IN' &&
  units[at]?.figure?.type === 'money' &&
  predicates.some(({ lemma }) => raising.has(lemma));

// "Fabriken von A in X und B in Y": of several firms each has the town that stands right behind it.
function ownTown(
  { mention }: End,
  { ends }: Found,
  relation: RelationName,
  view: View,
): readonly End[] | undefined {
  if (ends.length < 2 || !OF_PLACES.has(relation)) return undefined;
  const firm = phraseOf(mention, view);
  const next = firm && view.phrases[firm.index + 1];
  const isTown = next?.from === firm?.to && view.vocabulary.senses.location.has(next?.prep ?? '');
  const towns = next && isTown ? endsOf(next, ['City']) : [];
  return towns.length > 0 ? towns : undefined;
}

// "led by A, which takes 14 %, with the participation of B": what a verb tells of somebody else.
const isOfOthers = ({ subject }: Clause, ends: readonly End[]): boolean =>
  subject !== undefined &&
  subject.ends.length > 0 &&
  !subject.ends.some(({ entity }) => ends.some((end) => end.entity === entity));
