// What the reading of a verb says its ends are, where nothing else tells: who fines a firm is an authority, what is built
// a thing. An actor is settled with every reading that can be filled, as who acts tells which one is meant (choice.ts);
// what is acted on by the chosen reading alone, or "hosts A" would make a product of every A.
import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { Draft } from '../draft';
import type { VerbFrame } from '../frames';
import type { Entity } from '../names/entity';
import type { View } from '../view';
import { ACTORS, withProducts } from './kinds';
import { isGrant } from './raised';

/** Outweighs the prior of a name that nothing else tells of. */
const SETTLED = 0.9;

/** Who does what the frame says. */
export function settleActor(entity: Entity, frame: VerbFrame, predicate: Predicate, view: View): void {
  if (isOfBodies(frame, predicate, view) && !isOfAnybody(frame)) settleKind(entity, ACTORS[frame.relation]);
}

/** Those to whom it is done by the chosen reading. */
export function settleObjects(drafts: readonly Draft[]): void {
  for (const { relation, to } of drafts)
    settleKind(to.entity, withProducts(RELATIONS[relation].to, relation));
}

/** Firms back others as well as authorities do; grants are of authorities. */
const isOfBodies = ({ relation }: VerbFrame, { clause }: Predicate, view: View): boolean =>
  relation !== 'SUPPORTS' || clause.phrases.some((phrase) => isGrant(phrase, view));

/** "A hat B verklagt": firms accuse and sue as well as authorities do, so that it makes no authority of a name. */
const isOfAnybody = ({ relation, weight }: VerbFrame): boolean =>
  relation === 'REGULATES' && weight <= OF_ANYBODY;

const OF_ANYBODY = 0.8;

function settleKind(entity: Entity, kinds: readonly EntityKind[] | undefined): void {
  const [kind] = kinds?.slice(-1) ?? [];
  if (!kinds || !kind || entity.certain || kinds.includes(entity.kind)) return;
  entity.speaksFor(kinds.includes('Product') ? 'Product' : kind, SETTLED);
}
