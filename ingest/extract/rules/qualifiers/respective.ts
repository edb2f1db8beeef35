// "fines of €100m and €35m on A and B respectively", "A und B halten 51 beziehungsweise 49 Prozent": as many figures as ends,
// each for the one in its place. "A et B ont été rachetés respectivement par C et D": of two lists of ends as well.

import type { QualifierName } from '../../../../graph/qualifiers';
import { RELATIONS } from '../../../../graph/relations';
import type { Figure } from '../../figures';
import { changed, type Draft } from '../draft';
import type { Entity } from '../names/entity';
import type { View } from '../view';
import { figuresIn } from './figures-in';
import { textOf } from './qualify';

const NAMES: readonly (readonly [Figure['type'], QualifierName])[] = [
  ['money', 'amount'],
  ['share', 'stake'],
  ['quantity', 'quantity'],
];

/** The facts of a sentence; where it says so, those of a list have the figures of a list, one by one. */
export function withRespective(drafts: readonly Draft[], view: View): Draft[] {
  const { units, vocabulary } = view;
  if (drafts.length < 2 || !units.some(({ lower }) => vocabulary.cues.respective.has(lower)))
    return [...drafts];
  const told = figuresIn([...units.keys()], view).filter(({ valuation }) => !valuation);
  let dealt: readonly Draft[] = drafts;
  for (const [type, name] of NAMES) {
    const values = told.flatMap(({ figure }) => (figure.type === type ? [figure.value] : []));
    if (values.length < 2) continue;
    for (const [same, other] of SIDES) {
      dealt = dealt.map((draft) => {
        const allowed: readonly QualifierName[] = RELATIONS[draft.relation].qualifiers;
        if (!allowed.includes(name)) return draft;
        const ends = inOrder(draft, same, other, drafts);
        const value = ends.length === values.length ? values[ends.indexOf(draft[other].entity)] : undefined;
        return value ? changed(draft, { qualifiers: { ...draft.qualifiers, [name]: value } }) : draft;
      });
    }
  }
  return withOwnOffices(dealt, view).filter((draft) => isInPlace(draft, dealt));
}

// "A et B ont été nommés respectivement présidente et directeur": as many offices as people; of fewer people than offices
// nothing tells who has which.
function withOwnOffices(drafts: readonly Draft[], view: View): readonly Draft[] {
  const offices = view.phrases.filter(
    ({ name, noun, prep, explains }) =>
      !name &&
      !explains &&
      prep !== 'of' &&
      noun?.relational.some(({ role, relation }) => role && relation === 'HOLDS_ROLE'),
  );
  if (offices.length < 2) return drafts;
  return drafts.map((draft) => {
    if (draft.relation !== 'HOLDS_ROLE') return draft;
    const people = inOrder(draft, 'to', 'from', drafts);
    const own = people.length === offices.length ? offices[people.indexOf(draft.from.entity)] : undefined;
    const text = own && textOf(own, view);
    const { role, ...others } = draft.qualifiers;
    return changed(draft, { qualifiers: text ? { ...others, role: { text } } : others });
  });
}

// Only where each of the one list is told with each of the other.
function isInPlace(draft: Draft, drafts: readonly Draft[]): boolean {
  const [tos, froms] = [inOrder(draft, 'from', 'to', drafts), inOrder(draft, 'to', 'from', drafts)];
  if (tos.length < 2 || tos.length !== froms.length) return true;
  return tos.indexOf(draft.to.entity) === froms.indexOf(draft.from.entity);
}

const SIDES = [
  ['from', 'to'],
  ['to', 'from'],
] as const;

/** The other ends of the facts of this verb or noun with the same end, as the sentence names them. */
function inOrder(
  draft: Draft,
  same: 'from' | 'to',
  other: 'from' | 'to',
  drafts: readonly Draft[],
): readonly Entity[] {
  const beside = drafts.filter(
    (one) =>
      one.relation === draft.relation &&
      one.trigger.start === draft.trigger.start &&
      one[same].entity === draft[same].entity,
  );
  const places = new Map(beside.map((one) => [one[other].entity, one[other].mention.start]));
  return [...places].sort(([, one], [, two]) => one - two).map(([entity]) => entity);
}
