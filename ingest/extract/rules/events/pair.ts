// Two names that a sign joins beside a noun for what both have with each other: "the Microsoft-OpenAI partnership", "das
// Konsortium A-B", "le duo A–B".

import type { EntityKind } from '../../../../graph/entities';
import type { Mention } from '../names/mention';
import { JOINT } from '../names/pairs';
import type { Phrase } from '../phrases/phrase';
import { namedBy } from '../reference/end';
import type { View } from '../view';
import type { Found } from './found';

/** Rather two partners than one of a double name. */
const OF_TWO = 0.95;

export function paired(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const both = inOneWord(phrase) ?? aroundSign(phrase, view);
  const ends = both?.filter(({ entity }) => kinds.includes(entity.kind)).map((one) => namedBy(one, OF_TWO));
  return ends?.length === 2 ? { ends, fit: 0.97 } : undefined;
}

const inOneWord = ({ name, modifiers }: Phrase): readonly Mention[] | undefined =>
  name?.pair ?? modifiers.find(({ pair }) => pair)?.pair;

// The noun stands before the first of the two ("le partenariat A–B") or behind the second ("the A–B partnership").
function aroundSign(
  { name, modifiers, from, to, headAt }: Phrase,
  view: View,
): readonly Mention[] | undefined {
  if (headAt < 0) return undefined;
  if (name && (view.units[headAt]?.start ?? 0) < name.start) return joined(name, to, to + 1, view);
  const behind = name ?? modifiers[0];
  return behind && joined(behind, from - 1, from - 2, view)?.toReversed();
}

function joined(one: Mention, sign: number, next: number, { units }: View): readonly Mention[] | undefined {
  const other = units[next]?.mention;
  return other && JOINT.test(units[sign]?.lower ?? '') ? [one, other] : undefined;
}
