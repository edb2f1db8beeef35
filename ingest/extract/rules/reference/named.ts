// Phrases that a name stands in or explains.
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units';
import { type End, spanOf } from './end';

// "deux anciens de X, A et B": many are the whole list, one is its first.
export function explained({ headAt, noun }: Phrase, { list, ends }: Phrase, units: readonly Unit[]): End[] {
  const lower = units[headAt]?.lower ?? '';
  const several = noun !== undefined && lower !== noun.lemma && /[sx]$/u.test(lower);
  const all = several && list.length > 1 ? list.flatMap((member) => member.ends) : ends;
  return all.map((end) => ({ ...end, certainty: end.certainty * 0.98 }));
}

export function named(phrase: Phrase): End {
  const mention = phrase.name as NonNullable<Phrase['name']>;
  return { entity: mention.entity, mention: spanOf(mention), certainty: mention.entity.certain ? 1 : 0.97 };
}
