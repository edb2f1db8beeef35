// Who stands together in a list, for "both", "they" and "the two", and who stands in one behind a preposition alone.
import type { Entity } from '../names/entity';
import { type Answer, answerOf } from './answer';
import { type Noted, type Salience, SENTENCES } from './salience';

/** How sure "both" means the two firms of a list, or of the sentence before. */
export const PAIR = 0.93;

/** How sure "they" means the firms that have acted together in the sentence before. */
const THEY = 0.97;

interface Listed {
  readonly answers: readonly Answer[];
  readonly sentence: number;
  /** It was the subject. */
  readonly subject?: boolean;
}

export class Lists {
  #listed: Listed | undefined;

  /** People that stand in one list, for "they". */
  #people: Listed | undefined;

  /** Who stands in a list behind a preposition. */
  #complements: { readonly entities: ReadonlySet<Entity>; readonly sentence: number } | undefined;

  constructor(private readonly salience: Salience) {}

  /** Notes names that stand in one list, for "both", "all three" and "they". */
  noteGroup(answers: readonly Answer[], sentence: number, subject: boolean): void {
    this.#listed = { answers, sentence, subject };
  }

  /** Notes who stands in a list behind a preposition: "with participation from A, B and C" is about none of them. */
  noteComplements(entities: ReadonlySet<Entity>, sentence: number): void {
    const known = this.#complements?.sentence === sentence ? this.#complements.entities : [];
    this.#complements = { entities: new Set([...known, ...entities]), sentence };
  }

  /** Whom the sentence names in such a list alone. */
  listedOnly(now: number): readonly Entity[] {
    if (this.#complements?.sentence !== now) return [];
    const bare = new Set(this.salience.in(now).flatMap(({ entity, bare }) => (bare ? [entity] : [])));
    return [...this.#complements.entities].filter((entity) => !bare.has(entity));
  }

  /** Notes people that stand in one list, for "they". */
  notePeople(answers: readonly Answer[], sentence: number): void {
    this.#people = { answers, sentence };
  }

  /** "they": the people of the last list. */
  people(now: number, reach = SENTENCES): readonly Answer[] {
    return this.#people && now - this.#people.sentence <= reach ? this.#people.answers : [];
  }

  /** "both", "the two", "all three": as many people of one list, or as many firms. */
  several(count: number, now: number, other: ReadonlySet<Entity>): Answer[] {
    return [...this.#counted(count, now), ...this.#group(count, now, other)];
  }

  /** "They": the firms of a list that was the subject of the sentence before. */
  acting(now: number): readonly Answer[] {
    const listed = this.#listed;
    if (!listed?.subject || listed.sentence !== now - 1) return [];
    return listed.answers.map((answer) => answerOf(answer, THEY));
  }

  /** As many people of one list, unless firms stood in a later one. */
  #counted(count: number, now: number): readonly Answer[] {
    const people = this.people(now);
    const isLater = (this.#listed?.sentence ?? -1) > (this.#people?.sentence ?? -1);
    return people.length === count && !isLater ? people : [];
  }

  /** So many firms named last, in one list or alone in the sentence before. */
  #group(count: number, now: number, other: ReadonlySet<Entity>): Answer[] {
    const listed = this.#listed?.answers.length === count ? this.#listed : undefined;
    if (listed?.sentence === now) return [...listed.answers];
    if (listed && now - listed.sentence <= 1)
      return listed.answers.filter(({ entity }) => !other.has(entity));
    const firms = new Map<Entity, Noted>();
    for (const noted of this.salience.in(now - 1))
      if (noted.entity.family === 'organization' && !noted.inside) firms.set(noted.entity, noted);
    if (firms.size !== count) return [];
    return [...firms.values()].map((firm) => answerOf(firm, PAIR));
  }
}
