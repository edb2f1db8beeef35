// What may be names in one sentence, the surest first: bodies, registry, quotation marks, places, capitals.
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { inflectedKnown } from './among-nouns/inflected-known';
import { nounNames } from './among-nouns/noun-names';
import { titled } from './among-nouns/titled';
import { capitals } from './by-capital/capitals';
import { headedAtEnd } from './institutions/headed-at-end';
import { institutions } from './institutions/institutions';
import { isSurname, lengthened } from './lengthened';
import { described } from './noun-before';
import { placeOf, placesIn } from './places';
import { quoted } from './quoted';
import { type NameSpan, nameSpan, type Taken } from './span';
import { toldTowns } from './told-towns';

export function* firstLook(
  sentence: Sentence,
  known: readonly NameSpan[],
  vocabulary: Vocabulary,
  taken: Taken,
): Generator<NameSpan> {
  for (const span of [...institutions(sentence, vocabulary), ...headedAtEnd(sentence, vocabulary)]) {
    const whole = known.find(({ from, to }) => from <= span.from && to >= span.to);
    if (!whole) yield span;
  }
  if (vocabulary.grammar.capitalNouns) {
    yield* inflectedKnown(sentence);
    for (const span of titled(sentence, vocabulary))
      if (!known.some(({ from, to }) => from <= span.from && to >= span.to)) yield span;
  }
  for (const span of known) {
    if (isSurname(sentence, span)) continue;
    const longer = lengthened(sentence, span, vocabulary);
    yield longer ?? span;
  }
  for (const span of quoted(sentence)) {
    const kind = described(sentence, span.from - 2, vocabulary);
    if (kind) yield nameSpan(span, { hints: [[kind, 2.5]] });
    // "unter dem Namen „Grecale“"
    else yield nameSpan(span, { weak: !vocabulary.naming.has(sentence.lowers[span.from - 2] ?? '') });
  }
  // "Palo Alto", "St. Gallen": a place of several words before its words are taken for names.
  yield* placesIn(sentence, vocabulary, taken, 2);
  yield* toldTowns(sentence, vocabulary, taken);
  const free = (at: number) => taken.free(at, at + 1);
  const named = vocabulary.grammar.capitalNouns ? nounNames : capitals;
  for (const span of named(sentence, vocabulary, free)) {
    const place = vocabulary.grammar.capitalNouns ? undefined : placeOf(sentence, span, vocabulary);
    yield place ? nameSpan(span, { place, hints: [], weak: false }) : span;
  }
}
