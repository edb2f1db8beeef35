// Which spellings are whose: "Saltmarsh" is "Saltmarsh Robotics", "Wittkamp" is "Jonas Wittkamp", "Hüttner" the
// "Hüttner SE", "(BSI)" what stands before the bracket. Within one document only.

import { knownName } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { ENOUGH } from './among-nouns/evidence';
import { Entity } from './entity';
import { matchesIn } from './name-matches';
import { Owners } from './owners';
import { isFull, longFormOf, ownerOf, shortFormsOf, tellByShortening } from './short-forms';
import { SideBySide } from './side-by-side';
import { isSubsequence, type NameSpan, type Taken } from './span';
import { joined, type Spelled, spelled, wordsOf } from './spelled';

export class Spellings {
  readonly #entities = new Map<string, Entity>();
  readonly #byKey = new Map<string, Spelled>();
  /** The keys of the spans that were added. */
  readonly #keys = new Map<NameSpan, string>();
  readonly #byFirst = new Map<string, Spelled[]>();
  /** The sentence of the running text that has a spelling first; a headline may be short before all. */
  readonly #first = new Map<string, number>();
  readonly #against = new Map<string, number>();
  readonly #weak = new Map<string, { words: string[]; span: NameSpan; strength: number }>();

  readonly #sideBySide: SideBySide;
  readonly #owners: Owners;

  constructor(private readonly vocabulary: Vocabulary) {
    this.#sideBySide = new SideBySide(vocabulary);
    this.#owners = new Owners(vocabulary);
  }

  add(sentence: Sentence, span: NameSpan): void {
    const words = wordsOf(sentence, span);
    const key = this.#key(words);
    this.#keys.set(span, key);
    this.#sideBySide.note(sentence, span, words, key);
    this.#owners.note(sentence, span, key);
    const entity = this.#entityFor(words, key, span);
    if (!sentence.heading && !this.#first.has(key)) this.#first.set(key, sentence.index);
    entity.named(joined(words));
    if (span.first) entity.aliases.add(joined([sentence.tokens[span.from]?.text ?? '', ...words.slice(1)]));
    for (const alias of span.also ?? []) entity.aliases.add(alias);
    entity.looksLike(span.hints);
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

  #entityFor(words: readonly string[], key: string, { known, place, hints }: NameSpan): Entity {
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
    const spelling = joined(words);
    const called = knownName(spelling);
    // "der Supercomputer Leonardo": a thing is not the firm that shares its name with many.
    const entry = called?.ambiguous.includes(spelling) && hints.some(isOfThing) ? undefined : called;
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
    if (entity.family === 'person' || !abbreviates(word.text, entity)) return;
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
    this.#proveWeak();
    this.#partNames();
    this.#nameOwners();
    tellByShortening([...this.#byKey.values()], this.vocabulary);
    this.#surnames();
    this.#joinShort();
    this.#indexAll();
  }

  /** What only perhaps was a name is one where the document shows it often enough. */
  #proveWeak(): void {
    const { capitalNouns } = this.vocabulary.grammar;
    for (const { words, span, strength } of this.#weak.values()) {
      const against = this.#against.get(words[0] as string) ?? 0;
      const key = this.#key(words);
      const proven = capitalNouns
        ? strength - against >= ENOUGH
        : this.#byKey.has(key) || this.#opensFirm(words);
      if (!proven) continue;
      const entity = this.#entityFor(words, key, span);
      entity.named(joined(words));
      entity.looksLike(span.hints);
    }
  }

  /** What is two names is looked for once more, and each of them found. */
  #partNames(): void {
    const isName = (words: readonly string[]) =>
      this.#byKey.get(this.#key(words))?.words.length === words.length;
    for (const { key, halves } of [...this.#sideBySide.parted(isName)]) {
      this.#byKey.delete(key);
      for (const { words, hints } of halves) {
        if (isName(words)) continue;
        const entity = this.#entityFor(words, this.#key(words), { from: 0, to: 0, hints });
        entity.named(joined(words));
        entity.looksLike(hints);
      }
    }
  }

  /** "Orvantas Kauf von A": the owner is called without the ending that only stands before a noun. */
  #nameOwners(): void {
    for (const [key, base] of this.#owners.bases()) {
      const found = this.#byKey.get(key);
      if (!found || found.entity.fixed || this.#byKey.has(this.#key(base))) continue;
      found.entity.spellings.delete(found.text);
      found.entity.named(joined(base));
      this.#byKey.set(this.#key(base), spelled(base, found.entity));
    }
  }

  #joinShort(): void {
    const keys = [...this.#byKey].sort(([, a], [, b]) => b.words.length - a.words.length).map(([key]) => key);
    const all = keys.map((key) => this.#byKey.get(key) as Spelled);
    for (let at = 0; at < keys.length; at++) {
      const short = all[at] as Spelled;
      if (short.entity.fixed || isFull(short.entity, this.vocabulary)) continue;
      const long =
        longFormOf(short, all, this.vocabulary, this.#isOlder) ??
        ownerOf(short, all, this.vocabulary, this.#isOlder);
      if (!long) continue;
      long.absorb(short.entity);
      // "Neikes" is of whom "Neike" is short for.
      for (const [other, { words, entity }] of all.entries())
        if (entity === short.entity) {
          all[other] = spelled(words, long);
          this.#byKey.set(keys[other] as string, all[other] as Spelled);
        }
    }
  }

  #indexAll(): void {
    const all = [...this.#byKey.values()];
    for (const one of all) this.#index(one);
    for (const one of all)
      for (const words of shortFormsOf(one, this.vocabulary)) {
        // "Axonis-Chefin" of the "Axonis GmbH", which has the same key.
        const known = this.#byKey.get(this.#key(words));
        if (!known || known.entity === one.entity) this.#index(spelled(words, one.entity));
      }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
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

  // A full name comes first and is shortened later; what is lengthened later is another: "Asclévia", "Asclévia Formation".
  readonly #isOlder = (short: Spelled, long: Spelled): boolean => {
    const [own, other] = [this.#first.get(this.#key(short.words)), this.#first.get(this.#key(long.words))];
    return own !== undefined && other !== undefined && own < other;
  };

  /** Whose name the span is; undefined for a word that the text does not use as a name. */
  entityOf(sentence: Sentence, span: NameSpan): Entity | undefined {
    const key = this.#keys.get(span) ?? this.#key(wordsOf(sentence, span));
    return this.#byKey.get(key)?.entity;
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
  matches(sentence: Sentence, taken: Taken): ReturnType<typeof matchesIn> {
    return matchesIn(sentence, taken, this.#byFirst, this.vocabulary);
  }
}

const isOfThing = ([kind]: NameSpan['hints'][number]): boolean => kind === 'Product' || kind === 'Facility';

/** A body may have its letters from another language; "QuIC" has small ones between those of its words. */
function abbreviates(acronym: string, { name, kind }: Entity): boolean {
  const isShort = isSubsequence(acronym.toLowerCase(), name.toLowerCase());
  if (acronym === acronym.toUpperCase()) return kind === 'PublicBody' || isShort;
  return isShort && name.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(acronym);
}
