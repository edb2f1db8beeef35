// Several whose one thing is: "A, B and C's investment".

import { isMany } from '../../phrases/number';
import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import { gap, type Head } from '../head';

/** The owner of what happened, or of several things, has those as its list that a conjunction joins to it. */
export function joinOwners({ phrase, from, at }: Head, heads: readonly Head[], units: readonly Unit[]): void {
  const { owner, noun } = phrase;
  if (!owner || owner.list.length > 1 || !isBareFirm(owner)) return;
  if (noun?.events.length === 0 && !isMany(phrase, units)) return;
  const members = [owner];
  for (let k = at - 1, begin = from; k >= 0; k--) {
    const { phrase: before, from: start } = heads[k] as Head;
    const kind = gap(before.to, begin, units);
    if (kind !== (members.length === 1 ? 'and' : 'comma') || !isBareFirm(before)) break;
    members.unshift(before);
    begin = start;
    if (before.prep !== '' && before.list[0] === before) break;
  }
  const [first] = members as [Phrase];
  // "has bought A and B's shares": what is bought is A.
  const isObject = first.prep === '' && units[first.from - 1]?.tag === 'verb';
  if (members.length > 1 && !isObject && !isOfEvent(first, phrase, heads)) owner.list = members;
}

// "A's purchase of B and C's of D": the first two have one thing, and C another.
const isOfEvent = ({ from, prep }: Phrase, { noun }: Phrase, heads: readonly Head[]): boolean =>
  prep !== '' &&
  (noun?.events.length ?? 0) > 0 &&
  heads.some(({ phrase: before }) => before.to === from && (before.noun?.events.length ?? 0) > 0);

const isBareFirm = ({ name, headAt, determinerAt, owner, explains }: Phrase): boolean =>
  name?.entity.family === 'organization' && headAt < 0 && determinerAt < 0 && !owner && !explains;
