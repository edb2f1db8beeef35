// Names in languages where only names are written with a capital (English, French): runs of capitalised words, cut
// where a title, an office or a nationality begins.

import { fieldBehind } from '../../offices/fields';
import { wordsOfOffice } from '../../offices/office-words';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import type { NameSpan } from '../span';
import { isTitleCase } from '../written';
import { nameIn } from './name-in-run';
import { runEnd } from './run-end';
import { startsName } from './run-start';

/** The capitalised runs of a sentence that may be names. */
export function* capitals(
  sentence: Sentence,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): Generator<NameSpan> {
  const { tokens } = sentence;
  if (isTitleCase(sentence) && !hasSmallVerb(sentence, vocabulary)) return;
  for (let at = 0; at < tokens.length; ) {
    if (!free(at) || !startsName(sentence, at, vocabulary)) {
      // "Chief Commercial Officer": all of the office is none of the name.
      const office = wordsOfOffice(sentence, at, vocabulary);
      at += office > 0 ? office + fieldBehind(sentence, at + office, vocabulary) : 1;
      continue;
    }
    const end = runEnd(sentence, at, vocabulary, free);
    const span = nameIn(sentence, at, end, vocabulary);
    if (span) yield span;
    at = Math.max(end, at + 1);
  }
}

// "Kestrel Growth Fund leads Orvanta's Series A": a headline that capitalises everything does so with its verb.
const hasSmallVerb = ({ tokens }: Sentence, vocabulary: Vocabulary): boolean =>
  tokens.some(
    ({ kind, capital, lower }) =>
      kind === 'word' &&
      !capital &&
      /s$/u.test(lower) &&
      vocabulary.verbForms(lower).some(({ form, lemma }) => form === 'finite' && vocabulary.verbs.has(lemma)),
  );
