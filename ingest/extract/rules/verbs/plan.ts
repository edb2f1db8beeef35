// How the two slots of a frame are filled, in every clause the same: which comes first, which kinds of entity fit, and
// what else the relation tells of whoever is looked for. Worked out when a frame is first filled.
import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Slot, VerbFrame } from '../frames';
import { OF_FIRMS, OF_PEOPLE } from '../relation-groups';
import { isPreposition } from '../slots/complements-of';
import type { Asked } from './fillers';
import { ACTORS, narrowed, withProducts } from './kinds';

export interface Side {
  readonly slot: Slot;
  readonly kinds: readonly EntityKind[];
  readonly asked: Asked;
}

export interface Plan {
  /** Who may act, before what the frame itself narrows. */
  readonly subjects: readonly EntityKind[];
  readonly from: Side;
  readonly to: Side;
  /** The slot that is harder to fill comes first: a preposition, then the object, then the subject. */
  readonly toFirst: boolean;
}

export function planOf(frame: VerbFrame): Plan {
  frame.plan ??= made(frame);
  return frame.plan;
}

function made(frame: VerbFrame): Plan {
  const { relation, from, to } = frame;
  const subjects = ACTORS[relation] ?? RELATIONS[relation].from;
  const joining = isJoining(frame) ? subjects.filter((kind) => kind !== 'Person') : subjects;
  const buyers = relation === 'SUPPLIES' ? WITH_STATES : RELATIONS[relation].to;
  const objects = narrowed(buyers, frame.kinds);
  // "verkauft seine Anteile an X an den Konzern Y": beside the share stands what it is of, behind it who gets it.
  const shared = from.some((name) => isPreposition(name) && to.includes(name));
  return {
    subjects,
    from: { slot: from, kinds: withProducts(joining, relation), asked: askedOf(relation, 'from') },
    to: { slot: to, kinds: withProducts(objects, relation), asked: askedOf(relation, 'to') },
    toFirst: from[0] === 'subj' || from[0] === 'topic' || shared,
  };
}

/** "Poland orders drones from A", "A a vendu des drones à la Pologne" */
const WITH_STATES: readonly EntityKind[] = [...RELATIONS.SUPPLIES.to, 'Country'];

/** "was joined by A": a firm joins investors, where no word of money says that a person does. */
const isJoining = ({ relation, passive, classes }: VerbFrame): boolean =>
  relation === 'INVESTED_IN' && passive && classes.length === 0;

const askedOf = (relation: RelationName, side: 'from' | 'to'): Asked => ({
  ofFirms: OF_FIRMS.has(relation),
  ofPeople: OF_PEOPLE.has(relation),
  receives: relation === 'SUPPLIES' && side === 'to',
  joins: relation === 'PARTNERED_WITH' && side === 'to',
  whole:
    ((relation === 'ACQUIRED' || relation === 'FOUNDED') && side === 'to') ||
    (relation === 'HEADQUARTERED_IN' && side === 'from'),
  invests: relation === 'INVESTED_IN' && side === 'from',
  raises: relation === 'INVESTED_IN' && side === 'to',
  made: relation === 'BUILDS' && side === 'to',
});
