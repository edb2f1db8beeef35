// Which frame of a predicate wins: how much it asks for, who acts, and which readings of one clause exclude each other.
import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import type { VerbFrame } from '../frames';
import type { Entity } from '../names/entity';
import { OF_PLACES } from '../relation-groups';

/** How likely this reading of the verb is the one that is meant. */
export function scoreOf(frame: VerbFrame, { confidence, from, to, trigger }: Draft): number {
  // A plant that is built says more than that its builder is there.
  const built = frame.relation === 'BUILDS' && to.entity.kind === 'Facility' ? 1.2 : 0;
  // Who sells something to somebody named says more than that he sells.
  const sold = frame.relation === 'ACQUIRED' && frame.from[0] !== 'subj' ? 0.1 : 0;
  // Whoever stands in the clause is meant before whoever the passage is about.
  const elsewhere = [from, to].some(({ mention }) => mention.start === trigger.start) ? 1 : 0;
  // "bestellt drei Roboter vom Typ X bei A": what is ordered is no customer, where one is named.
  const thing = frame.relation === 'SUPPLIES' && to.entity.kind === 'Product' ? 1 : 0;
  const befitting = befits(frame.relation, from.entity.kind, to.entity);
  return built + sold + asked(frame) + confidence + befitting - elsewhere - thing;
}

/** How much a frame asks for: the more, the likelier it is meant. */
const asked = ({ classes, figures, kinds, asks, lemma, behind, reflexive, former }: VerbFrame): number =>
  (classes.length > 0 ? 1 : 0) +
  (figures.length > 0 ? 0.9 : 0) +
  (kinds.length > 0 ? 0.4 : 0) +
  // "stieg bei A als Technikchefin ein": who is told to come as something has bought no share.
  (asks.length > 0 ? 0.6 : 0) +
  (lemma.includes(' ') ? 0.5 : 0) +
  // "gives A a run for its money" tells of no money.
  (behind.length > 2 ? 0.7 : 0) +
  (reflexive ? 0.5 : 0) +
  (former ? 1.2 : 0);

/** Public bodies support and regulate, funds invest: who acts tells which reading is meant. */
function befits(relation: RelationName, kind: EntityKind, to: Entity): number {
  if (relation === 'SUPPORTS' || relation === 'REGULATES') return kind === 'PublicBody' ? 1 : -0.2;
  // "sold the company Tarn to the government": a state buys firms that are known for firms.
  if (relation === 'ACQUIRED' && kind === 'PublicBody' && to.kind === 'Company' && to.certain) return 0;
  // "le projet Colibri lancé par A": nobody founds a thing.
  if (relation === 'FOUNDED' && to.family === 'thing') return -0.1;
  if (kind === 'PublicBody' && ['SUPPLIES', 'INVESTED_IN', 'ACQUIRED'].includes(relation)) return -0.6;
  return relation === 'INVESTED_IN' && kind === 'Investor' ? 0.5 : 0;
}

/** Readings of one clause that exclude each other: a stake bought is no firm bought. */
const EXCLUSIVE: readonly ReadonlySet<RelationName>[] = [
  // Who raises money names who gives it: RAISED and INVESTED_IN go together.
  new Set(['INVESTED_IN', 'ACQUIRED', 'SUPPORTS', 'SUPPLIES']),
  new Set(['RAISED', 'ACQUIRED', 'SUPPORTS', 'SUPPLIES']),
  // "a reçu de la Cnil une amende de 2 millions": who fines has given nothing.
  new Set(['INVESTED_IN', 'REGULATES']),
  // "gives A a run for its money": not the money.
  new Set(['INVESTED_IN', 'COMPETES_WITH']),
  new Set(['HOLDS_ROLE', 'BOARD_SEAT', 'INVESTED_IN']),
  new Set(['HOLDS_ROLE', 'ACQUIRED']),
  // "sells A to B": who sells a firm does not make it.
  new Set(['BUILDS', 'ACQUIRED']),
  new Set(['BUILDS', 'FOUNDED', 'SUPPLIES']),
  new Set(['OPERATES_IN', 'FOUNDED', 'SUPPLIES']),
  new Set(['SUPPORTS', 'REGULATES', 'PARTNERED_WITH', 'SUPPLIES']),
];

interface Read {
  readonly frame: VerbFrame;
  readonly score: number;
  readonly drafts: readonly Draft[];
}

/** "joined A from B" tells of two firms; of one firm and one person it is one thing or the other. */
const isSameCareer = (one: Read, other: Read): boolean =>
  [one, other].every(({ frame }) => frame.relation === 'HOLDS_ROLE' || frame.relation === 'FORMERLY_AT') &&
  one.drafts.some(({ from, to }) =>
    other.drafts.some((draft) => draft.to.entity === to.entity && draft.from.entity === from.entity),
  );

/** "a son siège à A et des bureaux à B" tells of two places; a firm is at home in one or has an office there. */
const isSamePlace = (one: Read, other: Read): boolean =>
  [one, other].every(({ frame }) => OF_PLACES.has(frame.relation)) &&
  one.drafts.some(({ to }) => other.drafts.some((draft) => draft.to.entity.place === to.entity.place));

// "dépend du groupe A": whoever belongs to it is not supplied by it.
const isOfOwner = (one: Read, other: Read): boolean =>
  one.frame.relation === 'SUPPLIES' && other.frame.relation === 'SUBSIDIARY_OF';

// "has led a round for A": whoever put money into a firm by this verb has not left it by the same.
const isOfRound = (one: Read, other: Read): boolean =>
  one.frame.relation === 'FORMERLY_AT' &&
  other.frame.relation === 'INVESTED_IN' &&
  one.drafts.some(({ from, to }) =>
    other.drafts.some((draft) => draft.to.entity === to.entity && draft.from.entity === from.entity),
  );

/** The readings that no better reading of the same clause excludes. */
export function exclusive<T extends Read>(found: readonly T[]): T[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          (isOfRound(one, other) ||
            (other.score > one.score + 0.01 &&
              (isSameCareer(one, other) ||
                isOfOwner(one, other) ||
                isSamePlace(one, other) ||
                EXCLUSIVE.some((set) => set.has(one.frame.relation) && set.has(other.frame.relation))))),
      ),
  );
}
