// Members of a list whose name stands behind a comma: "A and its parent, B, are based in Toulouse".

import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import type { Gap, Head } from '../head';
import { isOrganization } from './same-sort';

/** Whether a description behind "and" goes on with firms that are named, as its own name follows between commas. */
export function isNamedBehind(
  first: Phrase,
  { phrase, ends }: Head,
  kind: Gap,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean {
  if (kind !== 'and' || first.name?.entity.family !== 'organization') return false;
  if (phrase.name || phrase.determinerAt < 0 || !isOrganization(phrase)) return false;
  return ends.some((end) => {
    if (units[end]?.tag !== 'comma') return false;
    const name = heads.find(({ from }) => from === end + 1);
    if (name?.phrase.name?.entity.family !== 'organization' || name.phrase.prep !== '') return false;
    return name.ends.some((after) => ['comma', 'stop'].includes(units[after]?.tag ?? 'stop'));
  });
}

/** Puts the name into the list in the place of what describes it. */
export function joinNamedBehind({ phrase }: Head): void {
  const { explains: named, list } = phrase;
  const isLast = list.length > 1 && list.at(-1) === phrase && list[0]?.name !== undefined;
  if (!isLast || phrase.name || !named?.name || named.from < phrase.to || named.list.length > 1) return;
  const joined = [...list.slice(0, -1), named];
  for (const member of joined) member.list = joined;
  named.prep = phrase.prep;
  phrase.list = [phrase];
}
