// What may be names in one sentence, the surest first: bodies, registry, quotation marks, places, capitals.
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { placeOfWord } from '../words/written-words';
import { inflectedKnown } from './among-nouns/inflected-known';
import { nounNames } from './among-nouns/noun-names';
import { titled } from './among-nouns/titled';
import { capitals } from './by-capital/capitals';
import { initialed } from './initials';
import { headedAtEnd } from './institutions/headed-at-end';
import { institutions } from './institutions/institutions';
import { isSurname, lengthened } from './lengthened';
import { described } from './noun-before';
import { placeOf, placesIn } from './places';
import { quoted } from './quoted';
import { isWithin, type NameSpan, nameSpan, type Taken } from './span';
import { toldTowns } from './told-towns';

/** One way to see names in a sentence; `known` are those of the registry, `taken` what surer ways have found. */
type Look = (
  sentence: Sentence,
  known: readonly NameSpan[],
  vocabulary: Vocabulary,
  taken: Taken,
) => Iterable<NameSpan>;

function* bodies(
  sentence: Sentence,
  known: readonly NameSpan[],
  vocabulary: Vocabulary,
): Generator<NameSpan> {
  // "der Technischen Universität München"
  const others = vocabulary.grammar.capitalNouns ? [...known, ...inflectedKnown(sentence)] : known;
  const isNew = (span: NameSpan, names: readonly NameSpan[]) =>
    !isWithin(span, names) && !isKnownBehindPlace(span, known, sentence, vocabulary);
  for (const span of institutions(sentence, vocabulary)) if (isNew(span, others)) yield span;
  for (const span of headedAtEnd(sentence, vocabulary)) if (isNew(span, known)) yield span;
}

// "the UK Competition and Markets Authority": the land says where that is.
const isKnownBehindPlace = (
  { from, to }: NameSpan,
  known: readonly NameSpan[],
  { tokens }: Sentence,
  { language }: Vocabulary,
): boolean => {
  const first = tokens[from];
  return (
    first !== undefined &&
    placeOfWord(first.word, language) !== undefined &&
    known.some((span) => span.from === from + 1 && span.to === to)
  );
};

function* inflected(
  sentence: Sentence,
  known: readonly NameSpan[],
  vocabulary: Vocabulary,
): Generator<NameSpan> {
  if (!vocabulary.grammar.capitalNouns) return;
  yield* inflectedKnown(sentence);
  for (const span of titled(sentence, vocabulary)) if (!isWithin(span, known)) yield span;
}

function* registered(
  sentence: Sentence,
  known: readonly NameSpan[],
  vocabulary: Vocabulary,
): Generator<NameSpan> {
  for (const span of known)
    if (!isSurname(sentence, span)) yield lengthened(sentence, span, vocabulary) ?? span;
}

function* quotations(
  sentence: Sentence,
  _: readonly NameSpan[],
  vocabulary: Vocabulary,
): Generator<NameSpan> {
  const isFirm = (at: number) => vocabulary.nounAt(sentence, at)?.value.head?.classes.has('firm') === true;
  const isSpoken = (at: number) => vocabulary.voices.has(sentence.lowers[at] ?? '');
  for (const span of quoted(sentence, isFirm, isSpoken)) {
    const kind = described(sentence, span.from - 2, vocabulary);
    if (kind) yield nameSpan(span, { hints: [[kind, 2.5]] });
    // "unter dem Namen „Grecale“"
    else yield nameSpan(span, { weak: !vocabulary.naming.has(sentence.lowers[span.from - 2] ?? '') });
  }
}

function* written(
  sentence: Sentence,
  _: readonly NameSpan[],
  vocabulary: Vocabulary,
  taken: Taken,
): Generator<NameSpan> {
  const free = (at: number) => taken.free(at, at + 1);
  if (vocabulary.grammar.capitalNouns) {
    yield* nounNames(sentence, vocabulary, free);
    return;
  }
  for (const span of capitals(sentence, vocabulary, free)) {
    const place = placeOf(sentence, span, vocabulary);
    yield place ? nameSpan(span, { place, hints: [], weak: false }) : span;
  }
}

/** The surest first: what one has taken is not free for the next. */
export const FIRST_LOOKS: readonly Look[] = [
  bodies,
  inflected,
  registered,
  quotations,
  (sentence, _, vocabulary) => initialed(sentence, vocabulary),
  // "Palo Alto", "St. Gallen": a place of several words before its words are taken for names.
  (sentence, _, vocabulary, taken) => placesIn(sentence, vocabulary, taken, 2),
  (sentence, _, vocabulary, taken) => toldTowns(sentence, vocabulary, taken),
  written,
  (sentence, _, vocabulary, taken) => placesIn(sentence, vocabulary, taken),
];
