// Two names with nothing between: "Im Mai kaufte Orvanta Kelvane", "dass Orvanta Kelvane kauft". Where a language writes its
// nouns with capitals, subject and object stand so behind a verb or a conjunction, and look like one name. They are two
// where the text has each of them alone.
import { isFirstName } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import type { NameSpan } from './span';

export class SideBySide {
  /** What has been seen in such places alone, by the keys of the whole; undefined once it has been seen elsewhere. */
  readonly #seen = new Map<string, readonly string[] | undefined>();

  constructor(private readonly vocabulary: Vocabulary) {}

  note(sentence: Sentence, span: NameSpan, words: readonly string[], key: string): void {
    if (words.length < 2 || !this.vocabulary.grammar.capitalNouns) return;
    const isOnly = !this.#seen.has(key) || this.#seen.get(key) !== undefined;
    this.#seen.set(key, isOnly && this.#mayBeTwo(sentence, span) ? words : undefined);
  }

  /** The keys of what is two names that the text has alone as well. */
  *parted(isName: (words: readonly string[]) => boolean): Generator<string> {
    for (const [key, words] of this.#seen)
      for (let at = 1; words && at < words.length; at++)
        if (isName(words.slice(0, at)) && isName(words.slice(at))) {
          yield key;
          break;
        }
  }

  // Behind a verb or a conjunction, or behind the noun of a subject that stands there.
  #mayBeTwo({ tokens, lowers }: Sentence, { from, known, place }: NameSpan): boolean {
    if (known || place || from < 1 || isFirstName(tokens[from]?.text ?? '')) return false;
    let at = from - 1;
    if (tokens[at]?.capital && at > 0) while (at > from - SUBJECT && !this.#opens(lowers, at)) at--;
    return this.#opens(lowers, at);
  }

  /** A verb, a conjunction or a relative pronoun. */
  #opens(lowers: readonly string[], at: number): boolean {
    const { prepositions, determiners, subordinators, relatives } = this.vocabulary;
    const word = lowers[at] ?? '';
    if (relatives.has(word)) return lowers[at - 1] === ',';
    if (prepositions.has(word) || determiners.has(word)) return false;
    return subordinators.has(word) || this.vocabulary.mayBeFinite(word, () => true);
  }
}

/** "kaufte das Münchner Softwareunternehmen Orvanta": so many words from the verb to the name. */
const SUBJECT = 5;
