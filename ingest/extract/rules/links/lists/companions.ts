// Who does something along with its subject: "A, along with B, supplies C", "A, aux côtés de B, fournit C".

import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import type { Head } from '../head';

/** Puts whoever stands between commas right behind a subject, with a preposition of company, into one list with it. */
export function joinCompanions(
  { phrase, at, ends }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  { senses }: Vocabulary,
): void {
  if (!isBareName(phrase) || phrase.prep !== '') return;
  const next = heads[at + 1];
  const isBeside =
    next !== undefined &&
    isBareName(next.phrase) &&
    senses.companions.has(next.phrase.prep) &&
    // "A, with B, supplies C" may tell of another thing that they do.
    !senses.mayRelate.has(next.phrase.prep);
  if (!isBeside || next.phrase.name?.entity.family !== phrase.name?.entity.family) return;
  const isInserted =
    ends.some((end) => units[end]?.tag === 'comma' && end + 1 === next.from) &&
    next.ends.some((end) => units[end]?.tag === 'comma' && units[end + 1]?.tag === 'verb');
  if (!isInserted) return;
  const list = [phrase, next.phrase];
  next.phrase.prep = '';
  for (const member of list) member.list = list;
}

const isBareName = ({ name, headAt, list, owner }: Phrase): boolean =>
  name !== undefined && name.entity.family !== 'place' && headAt < 0 && !owner && list.length === 1;
