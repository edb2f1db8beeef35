// Firms that are called after a place: "der Konzern Formosa Wafer", "der Cloudanbieter Nordheim".

import type { EntityKind } from '../../../../../graph/entities';
import { findPlace } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isAdjacent } from '../grow';
import type { NameSpan } from '../span';
import { heads, isFirm } from './described';

// "der Konzern Formosa Wafer": behind what it is a firm may be called after a place, with more than the place.
export function calledAfterPlace(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens } = sentence;
  const kind = isAdjacent(sentence, at) ? heads(sentence, at - 1, vocabulary) : undefined;
  const place = findPlace((tokens[at] as Token).text, 'de');
  if (!isFirm(kind) || place?.via !== 'name') return undefined;
  const next = tokens[at + 1];
  const hints: NameSpan['hints'] = [[kind as EntityKind, 2]];
  if (!next?.capital || !isAdjacent(sentence, at + 1))
    // "der Cloudanbieter Nordheim": of a trade a firm, no town, is told.
    return place.place.kind === 'City' && isTrade(sentence, at - 1, vocabulary)
      ? { from: at, to: at + 1, hints: [...hints, [kind as EntityKind, 1]] }
      : undefined;
  return !free(at + 1) || /(?:en|e|s)$/u.test(next.text) ? undefined : { from: at, to: at + 2, hints };
}

// "Cloudanbieter", "Start-up": no bank, fair or airport, which towns have.
const isTrade = ({ lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean => {
  const noun = vocabulary.noun(lowers, at)?.value;
  return (
    noun?.head?.generic === true || (noun?.relational ?? []).some(({ relation }) => TRADES.has(relation))
  );
};

const TRADES: ReadonlySet<string> = new Set(['SUPPLIES', 'BUILDS']);
