// Names that the text has in the genitive alone: "Orvantas Kauf von Kelvane" is a purchase of Orvanta, though nothing else names
// it. Where nouns have capitals and names an -s, a name and a noun beside each other at the head of a clause are no other.
import { isFirstName, lookup } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { isDeclined, withoutEnding } from '../vocabulary/adjectives';
import { withoutGenitive } from './genitive';
import { isAdjacent } from './grow';
import type { NameSpan } from './span';
import { wordsOf } from './spelled';
import { atStart } from './written';

export class Owners {
  /** By key the words of the name without its ending; undefined once it has been seen elsewhere. */
  readonly #seen = new Map<string, readonly string[] | undefined>();

  constructor(private readonly vocabulary: Vocabulary) {}

  note(sentence: Sentence, span: NameSpan, key: string): void {
    if (!this.vocabulary.grammar.nameGenitive) return;
    const isOnly = !this.#seen.has(key) || this.#seen.get(key) !== undefined;
    this.#seen.set(key, isOnly ? this.#baseOf(sentence, span) : undefined);
  }

  *bases(): Generator<readonly [key: string, base: readonly string[]]> {
    for (const [key, base] of this.#seen) if (base) yield [key, base];
  }

  #baseOf(sentence: Sentence, span: NameSpan): readonly string[] | undefined {
    const words = wordsOf(sentence, span);
    const last = words.at(-1) as string;
    if (span.known || span.place || span.genitive || !this.#ownsNext(sentence, span)) return undefined;
    if (words.length === 1 && endsInAdjective(last, this.vocabulary)) return undefined;
    const isWhole = words.length === 1 ? isFirstName(last) : this.vocabulary.inNames.has(last.toLowerCase());
    const base = isWhole ? undefined : withoutGenitive(last, this.vocabulary);
    return base === undefined ? undefined : [...words.slice(0, -1), base];
  }

  // At the start or behind a preposition; behind a verb the noun may be its object.
  #ownsNext(sentence: Sentence, { from, to }: NameSpan): boolean {
    const { tokens, lowers } = sentence;
    const before = this.vocabulary.prepositions.get(lowers[from - 1] ?? '');
    if (!atStart(sentence, from) && (!before || before.article)) return false;
    const noun = this.vocabulary.nounAt(sentence, to)?.value;
    const isHad = noun && noun.events.length + noun.relational.length + (noun.head ? 1 : 0) > 0;
    return isHad === true && tokens[to]?.capital === true && isAdjacent(sentence, to);
  }
}

/** So many letters of a word may be another that it ends in. */
const SHORTEST = 5;

// "Featuregespicktes Gerät": a compound that no list has stands before its noun likewise.
function endsInAdjective(text: string, vocabulary: Vocabulary): boolean {
  if (!isDeclined(text, vocabulary)) return false;
  const stem = withoutEnding(text.toLowerCase(), vocabulary);
  for (let at = 0; at <= stem.length - SHORTEST; at++)
    if (
      lookup(stem.slice(at), vocabulary.language).some(
        ({ pos, form }) => pos === 'adjective' || form === 'past-participle',
      )
    )
      return true;
  return false;
}
