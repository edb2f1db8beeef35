// "the appointment of A as chief", "sa nomination au poste de directrice": whom the event names bears the title behind it.

import type { EntityKind } from '../../../../graph/entities';
import type { EventFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';
import type { Found } from './found';

/** So many phrases before the title the event may stand. */
const REACH = 4;

export function appointed(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  if (phrase.prep === '' || phrase.name || !phrase.noun) return undefined;
  for (let k = phrase.index - 1; k >= Math.max(0, phrase.index - REACH); k--) {
    const event = view.phrases[k] as Phrase;
    if (!event.noun?.events.some((frame) => makes(frame, phrase))) continue;
    if (clauseOf(view, event) !== clauseOf(view, phrase)) return undefined;
    for (const complement of complementsSaying(event, ['of'], view)) {
      const ends = endsOf(complement, kinds);
      if (ends.length > 0 && complement.to <= phrase.from) return { ends, fit: 0.97, rule: 'as' };
    }
    return undefined;
  }
  return undefined;
}

const makes = ({ relation, fills }: EventFrame, { prep }: Phrase): boolean =>
  relation === 'HOLDS_ROLE' && fills.some(([name, slot]) => name === 'role' && slot.includes(prep));
