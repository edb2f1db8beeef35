// Which phrase goes on with a list: the next of the same sort, also over what is told of the last one.

import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { type Gap, gap, type Head, isInserted } from '../head';
import { overElided } from './elided';
import { overAdverbial, overApposition, overClause, overCountry, overShare } from './insertions';
import { isNamedBehind } from './named-behind';
import {
  hasNearer,
  hasOwnAgent,
  hasOwnFigure,
  isBehindAside,
  isOfOffice,
  isOfPersonBefore,
  isSecondOffice,
  isTitleBehind,
  isTwoBehindComma,
  opensClause,
} from './no-member';
import {
  areBothPlaces,
  areExamples,
  areFunds,
  areGeneralAndNamed,
  isOwnFamily,
  isSameSort,
  mayFollowIn,
  repeats,
} from './same-sort';

export function nextMember(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): { head: Head; gap: Gap } | undefined {
  const town = overCountry(last, first, heads, units);
  if (town) return town;
  for (const end of last.ends) {
    const next = heads.find(({ at, from }) => at > last.at && from > end - 1);
    if (!next) continue;
    const head = bearerOf(next, heads);
    const kind = gap(end, next.from, units);
    // "A, bodkin and B": a word that nobody knows in the midst of names ends no list.
    if (kind === 'comma' && first.phrase.name && isUnknown(next.phrase)) {
      const after = nextMember(next, first, heads, units, vocabulary);
      if (after?.head.phrase.name) return after;
    }
    if (
      kind === 'none' ||
      !(
        isSameSort(first.phrase, head.phrase) ||
        areFunds(first, head, heads, vocabulary) ||
        isOwnFamily(first.phrase, head.phrase, kind) ||
        isNamedBehind(first.phrase, head, kind, heads, units) ||
        areExamples(first.phrase, head.phrase) ||
        (vocabulary.grammar.order === 'case' && areGeneralAndNamed(first.phrase, head.phrase)) ||
        repeats(head.phrase, first.phrase, kind)
      )
    )
      continue;
    if (!mayFollowIn(head.phrase, first.phrase) && !areBothPlaces(head.phrase, first.phrase, vocabulary))
      continue;
    if (isOfOffice(first, head.phrase, heads) || isSecondOffice(first, next, heads)) continue;
    if (
      (hasNearer(last, first, next, heads) && !isInserted(heads[next.at - 1] as Head, last, end, units)) ||
      isBehindAside(last, first, head.phrase, next.from, heads, units)
    )
      continue;
    if (isOfPersonBefore(head, heads, units) || isTitleBehind(head, first, heads, units)) continue;
    if (opensClause(end, head, first, last, units) || isTwoBehindComma(end, head, first, last, units))
      continue;
    if (hasOwnFigure(head.phrase, first.phrase, units) || hasOwnAgent(head, first, heads)) continue;
    return { head, gap: kind };
  }
  return (
    overApposition(last, first, heads, units, vocabulary) ??
    overShare(last, first, heads, units) ??
    overAdverbial(last, first, heads, units) ??
    overClause(last, first, heads, units) ??
    overElided(last, first, heads, units)
  );
}

const isUnknown = ({
  name,
  headAt,
  pronoun,
  relative,
  figures,
  prep,
  determinerAt,
  from,
  to,
}: Phrase): boolean =>
  !name &&
  headAt < 0 &&
  !pronoun &&
  !relative &&
  figures.length === 0 &&
  prep === '' &&
  determinerAt < 0 &&
  to - from === 1;

// "A et l'ancien patron d'Airbus B": whose name stands behind the complements is the member of the list.
function bearerOf(head: Head, heads: readonly Head[]): Head {
  const { explains } = head.phrase;
  const own = explains && explains.from > head.from && explains.list.length === 1;
  return (own && heads.find(({ phrase }) => phrase === explains)) || head;
}
