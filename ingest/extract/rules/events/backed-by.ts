// Who has the money that a phrase of means tells of: "With backing from A, B has moved to Lyon".

import { RELATIONS } from '../../../../graph/relations';
import { answerOf } from '../discourse/answer';
import type { EventFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { meantBy } from '../reference/end';
import type { Rounds } from '../rounds';
import { clauseOf, type View } from '../view';
import { haver } from './doers';
import { find } from './fillers';
import { type Found, refitted } from './found';

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
  const backed = raiser(phrase, view, rounds) ?? haver(phrase, ['Company'], view);
  const isOne = backed?.ends.some(({ entity }) => giver.ends.some((end) => end.entity === entity));
  return backed && !isOne ? refitted(backed, HAD) : undefined;
}

// "A led the round with backing from B": both give it to whoever raises.
function raiser(phrase: Phrase, view: View, rounds: Rounds): Found | undefined {
  const head = view.units[phrase.headAt];
  const ofRound = clauseOf(view, phrase)?.phrases.some(({ noun }) => noun?.head?.classes.has('round'));
  const now = ofRound && head ? rounds.current(view.sentence.index) : undefined;
  return now && head
    ? {
        ends: [meantBy(head, answerOf(now, 0.97))],
        fit: HAD,
      }
    : undefined;
}
