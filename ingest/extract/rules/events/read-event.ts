// Facts of nouns that name what happened: "die Übernahme von X durch Y", "its investment in Z", "l'entrée au capital de".

import type { Draft } from '../draft';
import { asPurchase } from '../drafts/purchases';
import type { EventFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { Rounds } from '../rounds';
import type { View } from '../view';
import { fill } from './fill';
import { raised } from './raised';

export function readEvent(phrase: Phrase, view: View, rounds: Rounds): Draft[] {
  const events = phrase.noun?.events;
  if (!events || events.length === 0) return [];
  // A round first: whose it is tells what its investors give to.
  const round = surest(
    events.filter(({ relation }) => relation === 'RAISED'),
    (frame) => raised(phrase, frame, view, rounds),
  );
  const other = surest(
    events.filter(({ relation }) => relation !== 'RAISED'),
    (frame) => fill(phrase, frame, view, rounds).map((draft) => asPurchase(draft, [phrase])),
  );
  if (round.length > 0 && other[0]?.relation === 'INVESTED_IN') return [...round, ...other];
  return (round[0]?.confidence ?? 0) >= (other[0]?.confidence ?? 0) ? round : other;
}

function surest(frames: readonly EventFrame[], read: (frame: EventFrame) => Draft[]): Draft[] {
  let best: Draft[] = [];
  for (const frame of frames) {
    const drafts = read(frame);
    if ((drafts[0]?.confidence ?? 0) > (best[0]?.confidence ?? 0)) best = drafts;
  }
  return best;
}
