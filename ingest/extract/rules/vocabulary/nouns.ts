// The nouns of a grammar's tables in all their forms: heads, nouns of relations and events.
import type { Grammar } from '../../../languages/grammar/grammar';
import { Remembered } from '../../remembered';
import type { EventFrame, Head, Relational } from '../frames';
import type { Inflection } from '../inflection/inflection';
import { type Match, PhraseTable } from './phrase-table';
import { readEvents, readHeads, readRelational } from './tables';
import type { Noun, NounForms } from './word-kinds';

type MutableNoun = { lemma: string; head?: Head; relational: Relational[]; events: EventFrame[] };

export class Nouns {
  readonly #nouns = new PhraseTable<Noun>();
  readonly #forms = new Remembered<NounForms>((word) => {
    const value = this.#nouns.get(word) ?? this.#derived(word);
    return { alone: value && { value, length: 1 }, opens: this.#nouns.opens(word) };
  });

  constructor(
    tables: Grammar['tables'],
    private readonly inflection: Inflection,
  ) {
    const nouns = new Map<string, MutableNoun>();
    const entry = (word: string): MutableNoun => {
      const lemma = word.toLowerCase();
      const known = nouns.get(lemma) ?? { lemma, relational: [], events: [] };
      nouns.set(lemma, known);
      return known;
    };
    for (const [word, head] of readHeads(tables.heads)) entry(word).head = head;
    for (const [word, relational] of readRelational(tables.relational))
      entry(word).relational.push(relational);
    for (const [word, event] of readEvents(tables.events)) entry(word).events.push(event);
    const forms = (word: string) => this.inflection.nounForms(word);
    // "years" stands in a table of its own and is still a "year".
    for (const [word, noun] of nouns)
      for (const form of forms(word)) {
        const other = nouns.get(form);
        if (other && !other.head && noun.head) other.head = noun.head;
      }
    for (const [word, noun] of nouns) this.#nouns.add(word, noun);
    for (const [word, noun] of nouns) for (const form of forms(word)) this.#nouns.add(form, noun);
  }

  /** What is known of a word in lower case as a noun. */
  formsOf(word: string): NounForms {
    return this.#forms.of(word);
  }

  /** The noun, also of several words, that begins at `at`, where `forms` are those of the word there. */
  match(words: readonly string[], at: number, forms: NounForms): Match<Noun> | undefined {
    return (forms.opens ? this.#nouns.match(words, at) : undefined) ?? forms.alone;
  }

  /** Inflected forms and the last part of compounds. */
  #derived(word: string): Noun | undefined {
    if (word.length > 60) return undefined;
    if (this.inflection.apart?.has(word.slice(0, word.indexOf('-') + 1))) return undefined;
    // "KI-Start-up" is a start-up: the longest part behind a hyphen that is a noun.
    for (let hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
      const found = this.formsOf(word.slice(hyphen + 1)).alone?.value;
      if (found) return found;
    }
    return this.inflection.nounIn(word, (form) => this.#nouns.get(form));
  }
}
