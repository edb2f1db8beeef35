// "said Nora Falk, President, EMEA, Equinix": as a caption has it, the office, perhaps its field, and last where it is held.
import type { EntityKind } from '../../../../graph/entities';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { endsOf } from '../slots/ends-of';
import type { Tag, Unit } from '../units/unit';
import type { View } from '../view';
import type { Found } from './found';

/** A field has so many words at most: "President, Data Centre Sales, Equinix". */
const LONGEST_FIELD = 4;

/** What no field has. */
const ENDS_FIELD: ReadonlySet<Tag> = new Set([
  'verb',
  'stop',
  'open',
  'close',
  'quote',
  'determiner',
  'preposition',
  'coordinator',
  'relative',
  'subordinator',
]);

/** What may stand behind a caption. */
const CLOSES: ReadonlySet<Tag> = new Set(['stop', 'comma', 'close', 'quote']);

/** Where the office of a caption is held; undefined where a sentence goes on behind it. */
export function captioned(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  { units, phrases }: View,
): Found | undefined {
  if (phrase.name || phrase.determinerAt >= 0 || units[phrase.from - 1]?.tag !== 'comma') return undefined;
  if (units[phrase.to]?.tag !== 'comma') return undefined;
  for (const at of [phrase.to + 1, fieldEnd(phrase.to + 1, units) + 1]) {
    const firm = phrases.find(({ from, name }) => from === at && name);
    const ends = firm ? not(endsOf(firm, kinds)) : [];
    const next = firm && units[firm.to];
    if (ends.length > 0 && (next === undefined || CLOSES.has(next.tag)))
      return { ends, fit: 0.97, rule: 'caption' };
  }
  return undefined;
}

/** Where the comma behind a field stands; -2 where none does. */
function fieldEnd(from: number, units: readonly Unit[]): number {
  for (let at = from; at <= from + LONGEST_FIELD; at++) {
    const tag = units[at]?.tag;
    if (tag === 'comma') return at;
    if (tag === undefined || ENDS_FIELD.has(tag)) break;
  }
  return -2;
}
