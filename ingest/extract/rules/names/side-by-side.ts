// Two names with nothing between: "Im Mai kaufte Orvanta Kelvane", "dass Orvanta Kelvane kauft". Where a language writes its
// nouns with capitals, subject and object stand so behind a verb or a conjunction, and look like one name. They are two
// where the text has each of them alone, or where the verb would be left without one of its sides (two-sides.ts).
import { isFirstName, knownName } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { hintsOf } from './hints';
import type { NameSpan } from './span';
import { asksTwoSides } from './two-sides';

export class SideBySide {
  /** What has been seen in such places alone, by the keys of the whole; undefined once it has been seen elsewhere. */
  readonly #seen = new Map<string, readonly string[] | undefined>();
  /** Those that a clause asks to be two, as they stand there. */
  readonly #asked = new Map<string, readonly Token[]>();

  constructor(private readonly vocabulary: Vocabulary) {}

  note(sentence: Sentence, span: NameSpan, words: readonly string[], key: string): void {
    if (words.length < 2 || !this.vocabulary.grammar.capitalNouns) return;
    const isOnly = !this.#seen.has(key) || this.#seen.get(key) !== undefined;
    const isAsked = !span.known && !span.place && asksTwoSides(sentence, span, this.vocabulary);
    if (isAsked) this.#asked.set(key, sentence.tokens.slice(span.from, span.to));
    this.#seen.set(key, isOnly && (isAsked || this.#mayBeTwo(sentence, span)) ? words : undefined);
  }

  /** The keys of what is two names that the text has alone as well. */
  *parted(isName: (words: readonly string[]) => boolean): Generator<Parted> {
    for (const [key, words] of this.#seen) {
      if (!words) continue;
      let at = 1;
      while (at < words.length && !(isName(words.slice(0, at)) && isName(words.slice(at)))) at++;
      if (at === words.length) at = this.#asked.has(key) ? this.#cut(words) : 0;
      if (at > 0) yield { key, halves: [this.#half(key, words, 0, at), this.#half(key, words, at)] };
    }
  }

  #half(key: string, words: readonly string[], from: number, to?: number): Half {
    const tokens = this.#asked.get(key)?.slice(from, to) ?? [];
    return { words: words.slice(from, to), hints: hintsOf(tokens, this.vocabulary) };
  }

  // Behind the whole name of a person or of the registry, or behind the first word where none goes with the next.
  #cut(words: readonly string[]): number {
    const { inNames } = this.vocabulary;
    const belongs = (word: string) =>
      inNames.has(word.toLowerCase()) || this.vocabulary.isLegalForm(word) || /^\p{N}/u.test(word);
    const isPerson = isFirstName(words[0] as string);
    let at = isPerson ? 2 : 1;
    for (let k = words.length - 1; k > at; k--) if (knownName(words.slice(0, k).join(' '))) at = k;
    while (at < words.length && belongs(words[at] as string)) at++;
    const rest = words.slice(at);
    return rest.length === 1 || (rest.length > 0 && rest.slice(1).every(belongs)) ? at : 0;
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

interface Half {
  readonly words: readonly string[];
  readonly hints: NameSpan['hints'];
}

interface Parted {
  readonly key: string;
  readonly halves: readonly Half[];
}

/** "kaufte das Münchner Softwareunternehmen Orvanta": so many words from the verb to the name. */
const SUBJECT = 5;
