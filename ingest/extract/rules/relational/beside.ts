// What the words beside a name tell without a frame: "Yuri Milners DST Global", "she and her co-founder".
import { BASE, type Draft } from '../draft';
import type { Phrase } from '../phrases';
import { type End, spanOf } from '../reference';
import type { View } from '../view';

/** "er und seine Mitgründer", "she and her co-founder": whoever has co-founders has founded the firm of the passage. */
export function readCofounder(phrase: Phrase, view: View): Draft[] {
  const head = view.units[phrase.headAt];
  const isCofounder =
    head &&
    /^(?:mit|co)/u.test(head.lower) &&
    phrase.noun?.relational.some(({ relation }) => relation === 'FOUNDED');
  const determiner = view.units[phrase.determinerAt];
  if (!head || !isCofounder || phrase.determiner !== 'possessive' || phrase.owner || !determiner) return [];
  const person = view.discourse.possessor(view.sentence.index, ({ kind }) => kind === 'Person');
  const firm = view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company');
  if (!person || !firm) return [];
  return [
    {
      relation: 'FOUNDED',
      from: {
        entity: person.entity,
        mention: spanOf(determiner),
        antecedent: person.span,
        certainty: person.certainty,
      },
      to: { entity: firm.entity, mention: spanOf(head), antecedent: firm.span, certainty: firm.certainty },
      qualifiers: {},
      modality: 'asserted',
      trigger: spanOf(head),
      confidence: BASE * 0.95,
      rule: 'noun:cofounder:beside',
      sentence: view.sentence,
    },
  ];
}

/** "Yuri Milners DST Global", "Daniel Ek's Prima Materia": whose firm it is. */
export function readOwner(phrase: Phrase, view: View): Draft[] {
  const owner = phrase.owner?.name;
  const firm = phrase.name;
  if (owner?.entity.kind !== 'Person' || !firm || phrase.headAt >= 0 || firm.entity.family !== 'organization')
    return [];
  const end = ({ entity, start, end }: NonNullable<Phrase['name']>): End => ({
    entity,
    mention: { start, end },
    certainty: 0.97,
  });
  return [
    {
      relation: 'HOLDS_ROLE',
      from: end(owner),
      to: end(firm),
      qualifiers: {},
      modality: 'asserted',
      trigger: spanOf(owner),
      confidence: BASE * 0.9,
      rule: 'noun:owner:beside',
      sentence: view.sentence,
    },
  ];
}
