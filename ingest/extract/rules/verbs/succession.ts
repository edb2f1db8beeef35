// One house after the other: who "joined A, then B" is at the last of them and has left those before.

import { changed, type Draft } from '../draft';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** The drafts of somebody's houses, where a word tells that the last came after the others. */
export function succeeding(drafts: readonly Draft[], { list }: Phrase, view: View): Draft[] {
  const last = list.at(-1);
  const joint = last && view.units[last.from - 1];
  if (list.length < 2 || !joint || !view.vocabulary.cues.afterwards.has(joint.lower)) return [...drafts];
  return drafts.map((draft) =>
    draft.relation === 'HOLDS_ROLE' && !last.ends.some(({ entity }) => entity === draft.to.entity)
      ? changed(draft, { relation: 'FORMERLY_AT' })
      : draft,
  );
}
