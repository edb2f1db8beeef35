// Articles without number: sentences of the annotated corpora in new orders, so that no two are alike and each reads as
// news does. The same seed gives the same articles.
import { type Language, type Source, sourceId } from '../../graph/source';
import { CORPORA, readCorpus } from '../evaluate/corpus';

/** A fixed pseudo-random sequence from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PARAGRAPH_SENTENCES = 4;

function sentencesByLanguage(): ReadonlyMap<Language, readonly string[]> {
  const byLanguage = new Map<Language, string[]>();
  for (const { source } of CORPORA.flatMap((folder) => readCorpus(folder).articles)) {
    const segments = new Intl.Segmenter(source.language, { granularity: 'sentence' });
    const sentences = [...segments.segment(source.text)]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence.split(' ').length > 4 && !sentence.includes('\n'));
    byLanguage.set(source.language, [...(byLanguage.get(source.language) ?? []), ...sentences]);
  }
  return byLanguage;
}

/** Endless articles of about `words` words, the languages in turn. */
export function* articles(words: number, seed = 1): Generator<Source> {
  const random = randomFrom(seed);
  const languages = [...sentencesByLanguage()];
  for (let number = 0; ; number++) {
    const [language, sentences] = languages[number % languages.length] as [Language, readonly string[]];
    const title = `${number}: ${sentences[Math.floor(random() * sentences.length)]}`;
    let text = title;
    for (let count = 0, at = 0; count < words; at++) {
      const sentence = sentences[Math.floor(random() * sentences.length)] as string;
      text += `${at % PARAGRAPH_SENTENCES === 0 ? '\n\n' : ' '}${sentence}`;
      count += sentence.split(' ').length;
    }
    yield { id: sourceId(text), title, text, language, published: '2026-03-10' };
  }
}
