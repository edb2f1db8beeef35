// Where a sentence has names of the document: whole, shortened, or in the genitive.
import { isCommonWord } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { bare } from './among-nouns/bare';
import type { Entity } from './entity';
import { withoutGenitive } from './genitive';
import type { Taken } from './span';
import type { Spelled } from './spelled';

interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
}

/**
 * The names among the free tokens of a sentence, which are taken then.
 * @param byFirst the spellings by their first words, the longest first
 */
export function* matchesIn(
  sentence: Sentence,
  taken: Taken,
  byFirst: ReadonlyMap<string, readonly Spelled[]>,
  vocabulary: Vocabulary,
): Generator<NameMatch> {
  const { tokens } = sentence;
  const { capitalNouns } = vocabulary.grammar;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !taken.free(at, at + 1)) continue;
    const base = withoutGenitive(token.text, vocabulary);
    const whole = byFirst.get(token.text);
    const inflected = base === undefined ? undefined : byFirst.get(base);
    if (!whole && !inflected) continue;
    const candidates = [...(whole ?? []), ...(inflected ?? []).filter(({ words }) => words.length === 1)];
    for (const { words, entity } of candidates) {
      const to = at + words.length;
      const isSpelled = words.every(
        (word, k) => k === 0 || isWord(word, tokens[at + k]?.text ?? '', at + k + 1 === to, vocabulary),
      );
      if (!isSpelled || !taken.free(at, to)) continue;
      if (
        capitalNouns &&
        words.length === 1 &&
        !entity.spellings.has(token.text) &&
        !isBareName(sentence, at, vocabulary)
      )
        continue;
      taken.take({ from: at, to, hints: [] });
      yield { from: at, to, entity };
      break;
    }
  }
}

// "Lesezeichen Datas": the last word of a name may be in the genitive.
const isWord = (word: string, written: string, isLast: boolean, { grammar }: Vocabulary): boolean =>
  written === word || (isLast && grammar.nameGenitive !== undefined && written === `${word}s`);

// "erzielt Wacholder": a word that is also a common noun, without the article that one would have.
const isBareName = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  !isCommonWord(sentence.tokens[at]?.text ?? '', vocabulary.language) || bare(sentence, at, vocabulary);
