// What a later sentence tells to be over: a stake sold, a partnership ended, a post left. What earlier sentences said of it
// is no fact of the text any more.
import type { Qualifiers } from '../../../../graph/qualifiers';
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import type { Entity } from '../names/entity';

/** One relation of two that is over from a sentence on. */
export interface Ending {
  readonly relation: RelationName;
  readonly from: Entity;
  readonly to: Entity;
  readonly sentence: number;
  readonly stake: Qualifiers['stake'] | undefined;
}

/** The drafts without those that a later sentence ends. */
export function withoutEnded(drafts: readonly Draft[], endings: readonly Ending[]): Draft[] {
  if (endings.length === 0) return [...drafts];
  return drafts.filter(
    (draft) =>
      draft.modality !== 'asserted' ||
      !endings.some((ending) => isOf(draft, ending) && !isOther(draft, ending)),
  );
}

const isOf = ({ relation, from, to, sentence }: Draft, ending: Ending): boolean =>
  relation === ending.relation &&
  from.entity === ending.from &&
  to.entity === ending.to &&
  sentence.index < ending.sentence;

// "hält 20 Prozent … verkauft 5 Prozent": whoever sells a part keeps the rest.
const isOther = ({ qualifiers }: Draft, { stake }: Ending): boolean =>
  stake !== undefined && qualifiers.stake !== undefined && stake.percent !== qualifiers.stake.percent;
