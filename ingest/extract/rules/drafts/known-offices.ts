// Whose founder or chief somebody is, where the text has said it once: "Gründer Andrulis" later means the same firm.

import type { RelationName } from '../../../../graph/relations';
import { changed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import { newEnd } from '../reference/end';
import type { Sentence } from '../sentences';

/** Relations that tie a person to a firm for longer than a sentence. */
const TIES: ReadonlySet<RelationName> = new Set(['FOUNDED', 'HOLDS_ROLE']);

/** How sure a tie must be told to stand for what later sentences leave out. */
const SURE = 0.85;

/** How sure it must be told that somebody has left a firm for its being no more his. */
const LEAVING = 0.6;

const isImplied = ({ rule }: Draft): boolean => rule.endsWith(':implied');

/** "an engineer with stints at A": all that a career names is over. */
const isCareer = ({ rule, confidence, from, to }: Draft): boolean =>
  rule.startsWith('event:') && confidence * from.certainty * to.certainty >= CAREER;

/** "Neuer Chef wird der bisherige Finanzchef A", "der bisherige Finanzchef A übernimmt die Leitung": what stands beside the name is left for what the sentence says of it. */
const isPromotion = (draft: Draft, left: Draft): boolean =>
  SAID.test(draft.rule) && BESIDE.test(left.rule) && draft.trigger.start !== left.trigger.start;

const SAID = /^(?:noun:.*:(?:copula|as):|verb:)/u;
const BESIDE = /^noun:.*:beside:/u;

/** How sure a career must be told for that; "takes the job at A" is read as one, too, but less surely. */
const CAREER = 0.73;

/**
 * Drafts whose firm was only implied, with the firm that the text names elsewhere for the same person and relation.
 * People with several firms stay as they were read, and a firm that somebody has left is none of theirs.
 */
export function withKnownOffices(drafts: readonly Draft[]): Draft[] {
  const left = new Map<Entity, Set<Entity>>();
  const leftIn = new Map<Sentence, Draft[]>();
  for (const draft of drafts) {
    const { relation, from, to, sentence } = draft;
    if (relation !== 'FORMERLY_AT' || draft.confidence * from.certainty * to.certainty < LEAVING) continue;
    left.set(from.entity, (left.get(from.entity) ?? new Set()).add(to.entity));
    leftIn.set(sentence, [...(leftIn.get(sentence) ?? []), draft]);
  }
  // Of a post that one sentence is read to tell and to end, the surer reading stays, unless the end is a career's.
  const isLeftHere = (draft: Draft): boolean => {
    const { relation, from, to, sentence, confidence } = draft;
    return (
      relation === 'HOLDS_ROLE' &&
      (leftIn.get(sentence) ?? []).some(
        (one) =>
          one.from.entity === from.entity &&
          one.to.entity === to.entity &&
          (one.confidence >= confidence || isCareer(one)) &&
          !isPromotion(draft, one),
      )
    );
  };
  const told = new Map<RelationName, Map<Entity, Draft[]>>();
  for (const draft of drafts) {
    const { relation, from, modality, confidence } = draft;
    if (!TIES.has(relation) || isImplied(draft) || modality !== 'asserted' || confidence < SURE) continue;
    if (left.get(from.entity)?.has(draft.to.entity)) continue;
    const byPerson = told.get(relation) ?? new Map<Entity, Draft[]>();
    byPerson.set(from.entity, [...(byPerson.get(from.entity) ?? []), draft]);
    told.set(relation, byPerson);
  }
  const firmOf = (relation: RelationName, person: Entity): Draft | undefined => {
    const ties = told.get(relation)?.get(person) ?? [];
    return new Set(ties.map(({ to }) => to.entity)).size === 1 ? ties[0] : undefined;
  };
  return flatMapped(drafts, (draft) => {
    const { relation, from, to } = draft;
    if (isLeftHere(draft)) return [];
    if (!TIES.has(relation) || !isImplied(draft)) return [draft];
    const known = firmOf(relation, from.entity);
    if (!known) {
      const isLeft = relation === 'HOLDS_ROLE' && left.get(from.entity)?.has(to.entity);
      const isPromoted = () => (leftIn.get(draft.sentence) ?? []).some((one) => isPromotion(draft, one));
      return isLeft && !isPromoted() ? [] : [draft];
    }
    if (known.to.entity === to.entity) return [draft];
    const { entity, antecedent, mention } = known.to;
    return [changed(draft, { to: newEnd(entity, to.mention, to.certainty, antecedent ?? mention, to.part) })];
  });
}
