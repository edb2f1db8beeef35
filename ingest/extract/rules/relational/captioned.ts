// "said Nora Falk, President, EMEA, Equinix", "Nora Falk (President, Equinix)": as a caption has it, the office, perhaps its
// field, and last where it is held.
import type { EntityKind } from '../../../../graph/entities';
import { commaBehindField } from '../offices/areas';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { endsOf } from '../slots/ends-of';
import type { Tag } from '../units/unit';
import type { View } from '../view';
import type { Found } from './found';

/** What may stand behind a caption. */
const CLOSES: ReadonlySet<Tag> = new Set(['stop', 'comma', 'close', 'quote']);

/** Where the office of a caption is held; undefined where a sentence goes on behind it. */
export function captioned(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  { units, phrases }: View,
): Found | undefined {
  const opener = units[phrase.from - 1]?.tag;
  if (phrase.name || phrase.determinerAt >= 0 || (opener !== 'comma' && opener !== 'open')) return undefined;
  if (units[phrase.to]?.tag !== 'comma') return undefined;
  const behind = phrase.to + 1;
  const field = commaBehindField(units, behind);
  for (const at of field === undefined ? [behind] : [behind, field + 1]) {
    const firm = phrases.find(({ from, name }) => from === at && name);
    const ends = firm ? not(endsOf(firm, kinds)) : [];
    const next = firm && units[firm.to];
    if (ends.length > 0 && (next === undefined || CLOSES.has(next.tag)))
      return { ends, fit: 0.97, rule: 'caption' };
  }
  return undefined;
}
