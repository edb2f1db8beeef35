// Which spellings are whose: "Saltmarsh" is "Saltmarsh Robotics", "Wittkamp" is "Jonas Wittkamp", "Hüttner" the
// "Hüttner SE", "(BSI)" what stands before the bracket. Within one document only.

import { findPlace, isCommonWord, isFirstName, knownName } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { bare } from './among-nouns/bare';
import { ENOUGH } from './among-nouns/evidence';
import { Entity } from './entity';
import { isPartOfPerson, mayShorten } from './short-forms';
import { isSubsequence, type NameSpan, type Taken } from './span';
import { joined, type Spelled, spelled, wordsOf } from './spelled';

export class Spellings {
  readonly #entities = new Map<string, Entity>();
  readonly #byKey = new Map<string, Spelled>();
  readonly #byFirst = new Map<string, Spelled[]>();
  /** The sentence of the running text that has a spelling first; a headline may be short before all. */
  readonly #first = new Map<string, number>();
  readonly #against = new Map<string, number>();
  readonly #weak = new Map<string, { words: string[]; span: NameSpan; strength: number }>();

  constructor(private readonly vocabulary: Vocabulary) {}

  add(sentence: Sentence, span: NameSpan): void {
    const words = wordsOf(sentence, span);
    const entity = this.#entityFor(words, span);
    const key = this.#key(words);
    if (!sentence.heading && !this.#first.has(key)) this.#first.set(key, sentence.index);
    entity.named(joined(words));
    if (span.first) entity.aliases.add(joined([sentence.tokens[span.from]?.text ?? '', ...words.slice(1)]));
    for (const alias of span.also ?? []) entity.aliases.add(alias);
    for (const [kind, weight] of span.hints) entity.speaksFor(kind, weight);
    this.#acronym(sentence, span, entity);
  }

  addWeak(sentence: Sentence, span: NameSpan): void {
    this.#addWeak(wordsOf(sentence, span), span, span.strength ?? 1);
  }

  /** A name that is the first part of a word, and how much that shows it to be one. */
  addInner(name: string, strength: number): void {
    this.#addWeak([name], { from: 0, to: 0, hints: [['Company', 1]] }, strength);
  }

  /** A word with an article before it: what the text uses so is no name. */
  speaksAgainst(word: string): void {
    this.#against.set(word, (this.#against.get(word) ?? 0) + 1);
  }

  #addWeak(words: string[], span: NameSpan, strength: number): void {
    const key = joined(words);
    const known = this.#weak.get(key);
    this.#weak.set(key, { words, span, strength: (known?.strength ?? 0) + strength });
  }

  #entityFor(words: readonly string[], { known, place }: NameSpan): Entity {
    const key = this.#key(words);
    if (known || place) {
      const id = known?.id ?? (place?.id as string);
      const entity =
        this.#entities.get(id) ??
        (known ? Entity.known(known) : Entity.place(place as NonNullable<typeof place>));
      this.#entities.set(id, entity);
      if (!this.#byKey.has(key)) this.#byKey.set(key, spelled(words, entity));
      return entity;
    }
    const found = this.#byKey.get(key);
    if (found) return found.entity;
    const entry = knownName(joined(words));
    const entity = entry ? (this.#entities.get(entry.id) ?? Entity.known(entry)) : new Entity();
    if (entry) this.#entities.set(entry.id, entity);
    this.#byKey.set(key, spelled(words, entity));
    return entity;
  }

  // "Bundesamt für Sicherheit in der Informationstechnik (BSI)".
  #acronym({ tokens }: Sentence, { to }: NameSpan, entity: Entity): void {
    const [open, word, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
    if (open?.text !== '(' || close?.text !== ')' || !word || !/^\p{Lu}[\p{L}\p{N}-]{1,7}$/u.test(word.text))
      return;
    // "Karin Gastinger (BZÖ)": a party, no name of hers.
    if (
      word.text !== word.text.toUpperCase() ||
      entity.family === 'person' ||
      !abbreviates(word.text, entity)
    )
      return;
    entity.aliases.add(word.text);
    this.#byKey.set(this.#key([word.text]), spelled([word.text], entity));
  }

  /** Without legal form, case and the quirks of writing. */
  #key(words: readonly string[]): string {
    let end = words.length;
    while (end > 1 && this.vocabulary.isLegalForm(words[end - 1] as string)) end--;
    const key = (end === 1 ? (words[0] as string) : words.slice(0, end).join(' ')).toLowerCase();
    return key.includes('‑') ? key.replaceAll('‑', '-') : key;
  }

  /** Puts short forms to long ones; after this the document's names are known. */
  settle(): void {
    for (const { words, span, strength } of this.#weak.values()) {
      const capitalNouns = this.vocabulary.grammar.capitalNouns;
      const against = this.#against.get(words[0] as string) ?? 0;
      if (
        capitalNouns
          ? strength - against >= ENOUGH
          : this.#byKey.has(this.#key(words)) || this.#opensFirm(words)
      ) {
        const entity = this.#entityFor(words, span);
        entity.named(joined(words));
        for (const [kind, weight] of span.hints) entity.speaksFor(kind, weight);
      }
    }
    this.#shortened();
    this.#surnames();
    const all = [...this.#byKey.entries()].sort(([, a], [, b]) => b.words.length - a.words.length);
    const longer = all.map(([, one]) => one);
    for (const [key, short] of all) {
      if (short.entity.fixed || this.#isFull(short.entity)) continue;
      const long = this.#longFormOf(short, longer);
      if (!long) continue;
      long.absorb(short.entity);
      for (const [other, one] of this.#byKey)
        if (one.entity === short.entity) this.#byKey.set(other, { ...one, entity: long });
      this.#byKey.set(key, { ...short, entity: long });
    }
    for (const one of this.#byKey.values()) this.#index(one);
    for (const one of [...this.#byKey.values()])
      for (const words of this.#shortForms(one)) {
        if (!this.#byKey.has(this.#key(words))) this.#index(spelled(words, one.entity));
      }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  // "Dravena SE" is no short form of "Dravena Optik".
  #isFull({ spellings }: Entity): boolean {
    return [...spellings.keys()].some((spelling) => {
      const words = spelling.split(' ');
      return words.length > 1 && this.vocabulary.isLegalForm(words.at(-1) as string);
    });
  }

  // "Tamarinier" at the head of a sentence, where "Tamarinier Ventures" is a firm of the document.
  #opensFirm([word, more]: readonly string[]): boolean {
    if (word === undefined || more !== undefined || word.length < 4) return false;
    const inNames =
      this.vocabulary.inNames.has(word.toLowerCase()) || this.vocabulary.bodies.has(word.toLowerCase());
    return (
      !inNames &&
      [...this.#byKey.values()].some(
        ({ words, entity }) =>
          words.length > 1 && words[0] === word && entity.family === 'organization' && !entity.fixed,
      )
    );
  }

  // People are called by their last name, firms by their first: how a text shortens a name tells which it is.
  #shortened(): void {
    const single = new Set(
      [...this.#byKey.values()]
        .filter(({ words }) => words.length === 1)
        .map(({ words }) => words[0] as string),
    );
    for (const { words, entity } of this.#byKey.values()) {
      if (words.length < 2 || words.length > 4 || entity.fixed) continue;
      const [first = ''] = words;
      const last = words.at(-1) as string;
      if (/\p{N}/u.test(last) || this.vocabulary.inNames.has(last.toLowerCase())) continue;
      if (single.has(last) && !single.has(first)) entity.speaksFor('Person', 1.5);
      else if (single.has(first) && !single.has(last) && !isFirstName(first)) entity.speaksFor('Company', 1);
    }
  }

  // "Oudewater" is a town, and here the surname of somebody who is named in full.
  #surnames(): void {
    const people = [...this.#byKey.values()].filter(
      ({ entity, words }) => words.length > 1 && entity.kind === 'Person',
    );
    for (const [key, { words, text, entity }] of this.#byKey) {
      if (!entity.place || words.length > 1 || entity.place.kind === 'Country') continue;
      const person = people.find(({ words: full }) => full.at(-1) === words[0]);
      if (person) this.#byKey.set(key, { words, text, entity: person.entity });
    }
  }

  #index(one: Spelled): void {
    const first = one.words[0] as string;
    const list = this.#byFirst.get(first) ?? [];
    if (!list.some(({ text }) => text === one.text)) list.push(one);
    this.#byFirst.set(first, list);
  }

  #longFormOf(short: Spelled, all: readonly Spelled[]): Entity | undefined {
    const own = short.text;
    const genitive = this.vocabulary.language === 'de' && /[^s]s$/u.test(own) ? own.slice(0, -1) : undefined;
    const found = new Set<Entity>();
    for (const long of all) {
      if (long.entity === short.entity) continue;
      if (genitive && long.text === genitive) return long.entity;
      if (long.words.length <= short.words.length) continue;
      const person = long.entity.kind === 'Person';
      if (
        person
          ? isPartOfPerson(short, long)
          : long.text.startsWith(`${own} `) &&
            mayShorten(short, long, this.vocabulary) &&
            !this.#isOlder(short, long)
      )
        found.add(long.entity);
    }
    const [one, two] = [...found];
    if (two) return [...found].find(({ kind }) => kind !== 'Person' && kind !== 'Product');
    return one;
  }

  // A full name comes first and is shortened later; what is lengthened later is another: "Asclévia", "Asclévia Formation".
  #isOlder(short: Spelled, long: Spelled): boolean {
    const [own, other] = [this.#first.get(this.#key(short.words)), this.#first.get(this.#key(long.words))];
    return own !== undefined && other !== undefined && own < other;
  }

  // Spellings that the text may use later: the surname, the name without its legal form, the first word of a firm's.
  *#shortForms({ words, entity }: Spelled): Generator<readonly string[]> {
    if (entity.family === 'place') return;
    const legal = words.findIndex((word, index) => index > 0 && this.vocabulary.isLegalForm(word));
    if (legal > 0) yield words.slice(0, legal);
    if (words.length < 2) return;
    const last = words.at(-1) as string;
    const [first = ''] = words;
    if (entity.kind === 'Person') {
      if (last.length > 2) yield [last];
      return;
    }
    // A word of the language is a German short name where it stands without an article (see matches).
    const { grammar, language } = this.vocabulary;
    const distinct =
      first.length > 3 &&
      !isFirstName(first) &&
      (!isCommonWord(first, language) ||
        (grammar.capitalNouns &&
          !this.vocabulary.noun([first.toLowerCase()], 0) &&
          !isFunctionWord(first, this.vocabulary)));
    if (
      entity.family === 'organization' &&
      distinct &&
      !this.#isNoName(first) &&
      !knownName(first) &&
      !findPlace(first, this.vocabulary.language)
    )
      yield [first];
  }

  // "European Commission": what opens many names is none by itself.
  #isNoName(word: string): boolean {
    const { never, neverAlone } = this.vocabulary;
    return never.has(word.toLowerCase()) || neverAlone.has(word.toLowerCase());
  }

  /** Whose name the span is; undefined for a word that the text does not use as a name. */
  entityOf(sentence: Sentence, span: NameSpan): Entity | undefined {
    return this.#byKey.get(this.#key(wordsOf(sentence, span)))?.entity;
  }

  /** The entity of this document or of the registry with exactly this spelling. */
  named(spelling: string): Entity | undefined {
    const known = this.#byFirst.get(spelling.split(' ')[0] as string)?.find(({ text }) => text === spelling);
    if (known) return known.entity.family === 'place' ? undefined : known.entity;
    const entry = knownName(spelling);
    if (!entry) return undefined;
    const entity = this.#entities.get(entry.id) ?? Entity.known(entry);
    this.#entities.set(entry.id, entity);
    return entity;
  }

  /** Names of the document among the free tokens of a sentence. */
  *matches(sentence: Sentence, taken: Taken): Generator<{ from: number; to: number; entity: Entity }> {
    const { tokens } = sentence;
    const german = this.vocabulary.language === 'de';
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !taken.free(at, at + 1)) continue;
      const stem = german && /[^s]s$/u.test(token.text) ? token.text.slice(0, -1) : undefined;
      const whole = this.#byFirst.get(token.text);
      const inflected = stem === undefined ? undefined : this.#byFirst.get(stem);
      if (!whole && !inflected) continue;
      const candidates = [...(whole ?? []), ...(inflected ?? []).filter(({ words }) => words.length === 1)];
      for (const { words, entity } of candidates) {
        const to = at + words.length;
        if (
          !words.every(
            (word, k) => k === 0 || isWord(word, tokens[at + k]?.text, german && at + k + 1 === to),
          ) ||
          !taken.free(at, to)
        )
          continue;
        if (
          german &&
          words.length === 1 &&
          !entity.spellings.has(token.text) &&
          !isBareName(sentence, at, this.vocabulary)
        )
          continue;
        taken.take({ from: at, to, hints: [] });
        yield { from: at, to, entity };
        break;
      }
    }
  }
}

// "Quantum Systems", "Lesezeichen Datas": the last word of a German name may have the -s of a genitive.
const isWord = (word: string, written: string | undefined, inflects: boolean): boolean =>
  written === word || (inflects && written === `${word}s`);

// "erzielt Wacholder": a word that is also a common noun, without the article that one would have.
const isBareName = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  !isCommonWord((sentence.tokens[at] as Sentence['tokens'][number]).text, 'de') ||
  bare(sentence, at, vocabulary);

const isFunctionWord = (word: string, { prepositions, determiners }: Vocabulary): boolean =>
  prepositions.has(word.toLowerCase()) || determiners.has(word.toLowerCase());

/** A body may have its letters from another language. */
const abbreviates = (acronym: string, { name, kind }: Entity): boolean =>
  kind === 'PublicBody' || isSubsequence(acronym.toLowerCase(), name.toLowerCase());
