// Politicians who back a firm: "the president has backed A" is political support where others invest.
import type { Qualifiers } from '../../../../graph/qualifiers';
import { changed, type Draft } from '../draft';
import type { Entity } from '../names/entity';

/** The drafts in which whoever holds an office of state and is told to back a firm, without a share of it, supports it. */
export const withPoliticalSupport = (drafts: Draft[]): Draft[] =>
  drafts.some(isBacking) ? drafts.map((draft) => (isBacking(draft) ? asSupport(draft) : draft)) : drafts;

const isBacking = ({ relation, from, qualifiers }: Draft): boolean =>
  relation === 'INVESTED_IN' && isPolitician(from.entity) && !qualifiers.stake && !qualifiers.role;

const isPolitician = ({ kind, state }: Entity): boolean => kind === 'Person' && state;

function asSupport(draft: Draft): Draft {
  const { amount, date } = draft.qualifiers;
  const qualifiers: Qualifiers = { ...(amount && { amount }), ...(date && { date }) };
  return changed(draft, { relation: 'SUPPORTS', qualifiers });
}
