// Who leads a round and who takes part in it.

import { changed, type Draft } from '../draft';
import type { Entity } from '../names/entity';
import { withValue } from './qualify';

const LEAD = 'lead';

/** Whoever invests beside others takes part in a round: beside its leader, or several who are told of together. */
export function withParticipants(drafts: readonly Draft[]): Draft[] {
  const leads = ({ qualifiers }: Draft) => qualifiers.role?.text === LEAD;
  // Who is told to hold a share need not take part in any round.
  const invested = drafts.filter(
    (draft) =>
      draft.relation === 'INVESTED_IN' &&
      draft.modality !== 'denied' &&
      (!draft.qualifiers.stake || leads(draft)),
  );
  const investors = new Map<Entity, Set<Entity>>();
  for (const { from, to } of invested)
    investors.set(to.entity, (investors.get(to.entity) ?? new Set()).add(from.entity));
  const leaders = new Set(drafts.filter(leads).map(({ from }) => from.entity));
  const takesPart = (draft: Draft) =>
    invested.includes(draft) &&
    !draft.qualifiers.role &&
    !leaders.has(draft.from.entity) &&
    (investors.get(draft.to.entity)?.size ?? 0) > 1;
  return drafts.map((draft) =>
    takesPart(draft)
      ? changed(draft, { qualifiers: withValue(draft.qualifiers, 'role', { text: 'participant' }) })
      : draft,
  );
}

/** "leads a €90m investment in A": all put that in together, as long as the sentence does not say that the leader does. */
export function withoutRoundsSum(drafts: readonly Draft[]): Draft[] {
  const leads = drafts.filter(({ qualifiers }) => qualifiers.role?.text === LEAD && !qualifiers.amount);
  if (leads.length === 0) return [...drafts];
  const isLed = ({ from, to }: Draft) =>
    leads.some((lead) => lead.from.entity === from.entity && lead.to.entity === to.entity);
  return drafts.map((draft) => {
    const { amount, ...others } = draft.qualifiers;
    return draft.relation === 'INVESTED_IN' && amount && isLed(draft)
      ? changed(draft, { qualifiers: others })
      : draft;
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
      ? changed(draft, { qualifiers: withValue(qualifiers, 'role', { text: LEAD }) })
      : draft;
  });
}
