// Who has the money that a phrase of means tells of: "With backing from A, B has moved to Lyon".
import { RELATIONS } from '../../../../graph/relations';
import type { EventFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { Rounds } from '../rounds';
import type { View } from '../view';
import { haver } from './doers';
import { find } from './fillers';
import type { Found } from './found';

/** How sure who acts with somebody's backing has it. */
const HAD = 0.99;

/** The firm that acts with the money; that of a public body is no investment. */
export function backedBy(
  phrase: Phrase,
  { from }: EventFrame,
  view: View,
  rounds: Rounds,
): Found | undefined {
  const giver = find(from, phrase, RELATIONS.INVESTED_IN.from, view, rounds, []);
  if (!giver || giver.ends.some(({ entity }) => entity.kind === 'PublicBody')) return undefined;
  const backed = haver(phrase, ['Company'], view);
  const isOne = backed?.ends.some(({ entity }) => giver.ends.some((end) => end.entity === entity));
  return backed && !isOne ? { ...backed, fit: HAD } : undefined;
}
