// Figures told once in a sentence and beside the clause of their fact: "invested in A and receives an 11% stake",
// "was sold to B, which paid $75m", "a $95m Series C, $1.2bn post-money".

import { RELATIONS, type RelationName } from '../../../graph/relations';
import type { Figure } from '../figures';
import { changed, type Draft } from './draft';
import { flatMapped } from './flat-mapped';
import type { VerbFrame } from './frames';
import type { Entity } from './names/entity';
import { figuresIn, isCued } from './qualify';
import type { Unit } from './units/unit';
import type { View } from './view';

type Name = 'stake' | 'valuation' | 'amount';

/** Which facts lack the figure when it stands elsewhere in their sentence. */
const LACKING: Readonly<Record<Name, readonly RelationName[]>> = {
  stake: ['INVESTED_IN', 'SUBSIDIARY_OF'],
  valuation: ['RAISED'],
  amount: ['ACQUIRED', 'INVESTED_IN'],
};

const LEAD = 'lead';

/** Whoever invests beside the leader of a round takes part in it. */
export function withParticipants(drafts: readonly Draft[]): Draft[] {
  const isInvestment = ({ relation, modality }: Draft) => relation === 'INVESTED_IN' && modality !== 'denied';
  const led = new Set(
    drafts
      .filter((draft) => isInvestment(draft) && draft.qualifiers.role?.text === LEAD)
      .map(({ to }) => to.entity),
  );
  const leaders = new Set(
    drafts.filter(({ qualifiers }) => qualifiers.role?.text === LEAD).map(({ from }) => from.entity),
  );
  return drafts.map((draft) => {
    const { role, stake } = draft.qualifiers;
    if (!isInvestment(draft) || role || stake || !led.has(draft.to.entity)) return draft;
    if (leaders.has(draft.from.entity)) return draft;
    return changed(draft, { qualifiers: { ...draft.qualifiers, role: { text: 'participant' } } });
  });
}

/** Of a whole document: whoever leads a round in one sentence does not merely take part in it in another. */
export function withLeaders(drafts: readonly Draft[]): Draft[] {
  const led = new Map<Entity, Set<Entity>>();
  for (const { from, to, qualifiers } of drafts)
    if (qualifiers.role?.text === LEAD)
      led.set(from.entity, (led.get(from.entity) ?? new Set()).add(to.entity));
  return drafts.map((draft) => {
    const { relation, from, to, qualifiers } = draft;
    return led.get(from.entity)?.has(to.entity) && relation === 'INVESTED_IN' && qualifiers.role
      ? changed(draft, { qualifiers: { ...qualifiers, role: { text: LEAD } } })
      : draft;
  });
}

/**
 * What a firm holds of another is what that one's belonging to it rests on: "the unit of A, which holds 66 %". Whoever
 * holds all of it is its owner and no investor beside others.
 */
export function withOwnersStakes(drafts: readonly Draft[]): Draft[] {
  const owns = (owned: Draft, held: Draft) =>
    owned.relation === 'SUBSIDIARY_OF' &&
    held.relation === 'INVESTED_IN' &&
    held.from.entity === owned.to.entity &&
    held.to.entity === owned.from.entity;
  return flatMapped(drafts, (draft) => {
    const { relation, qualifiers } = draft;
    if (qualifiers.stake?.percent === WHOLE && drafts.some((owned) => owns(owned, draft))) return [];
    if (relation !== 'SUBSIDIARY_OF' || qualifiers.stake) return [draft];
    const stake = drafts.find((held) => held.qualifiers.stake && owns(draft, held))?.qualifiers.stake;
    return [stake ? changed(draft, { qualifiers: { ...qualifiers, stake } }) : draft];
  });
}

const WHOLE = 100;

/** Gives a figure that nobody has to the one fact of its sentence that lacks it. */
export function withSharedFigures(drafts: readonly Draft[], view: View): Draft[] {
  let completed = [...drafts];
  for (const name of Object.keys(LACKING) as Name[]) {
    const used = completed.some(({ qualifiers }) => qualifiers[name] !== undefined);
    const lacking = completed.filter(
      ({ relation, modality }) =>
        LACKING[name].includes(relation) &&
        (RELATIONS[relation].qualifiers as readonly string[]).includes(name) &&
        modality !== 'denied',
    );
    const pairs = new Set(lacking.map(({ from, to }) => `${from.entity.name} ${to.entity.name}`));
    if (used || pairs.size !== 1) continue;
    const [figure, another] = candidates(name, view);
    if (!figure || another) continue;
    completed = completed.map((draft) =>
      lacking.includes(draft)
        ? changed(draft, { qualifiers: { ...draft.qualifiers, [name]: figure.value } })
        : draft,
    );
  }
  return completed;
}

function candidates(name: Name, view: View): Figure[] {
  const all = figuresIn(
    view.units.map((_, at) => at),
    view,
  );
  if (name === 'valuation') return all.filter(({ valuation }) => valuation).map(({ figure }) => figure);
  const wanted = all.filter(({ figure, valuation, at }) =>
    name === 'stake' ? figure.type === 'share' && isOfShares(at, view) : isPaid(at, valuation, view),
  );
  return wanted.map(({ figure }) => figure);
}

// "66 % des parts", "an 11.2% shareholding": a share of the firm and not of a market.
const isOfShares = (at: number, { phrases }: View): boolean => {
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const next = phrase && phrases[phrase.index + 1];
  return [phrase, next?.from === phrase?.to ? next : undefined].some((one) =>
    one?.noun?.head?.classes.has('share'),
  );
};

// "which paid roughly $75m", "der Kaufpreis beläuft sich auf": money of a verb that buys for it, or beside a word of price.
const isPaid = (at: number, valuation: boolean, { clauses, units, vocabulary }: View): boolean => {
  const clause = clauses.find((one) => one.units.includes(at));
  if (valuation || units[at]?.figure?.type !== 'money' || !clause) return false;
  const buys = ({ relation, figures, to }: VerbFrame) =>
    relation === 'ACQUIRED' && figures.includes('money') && !to.includes('obj');
  return (
    clause.units.some((one) => isCued(units[one] as Unit, vocabulary.cues.price)) ||
    clause.predicates.some(({ lemma }) => vocabulary.verbs.get(lemma)?.some(buys))
  );
};
