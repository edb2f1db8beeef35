// What a passage has talked about so far: answers whom "sie", "das Unternehmen" or "the Norwegian group" means.

import type { Draft } from '../draft';
import type { Entity, Family } from '../names/entity';
import type { Speaker } from '../speakers/speaker';
import type { PhraseTable } from '../vocabulary/phrase-table';
import type { Referent, Voice } from '../vocabulary/word-kinds';
import type { About } from './about';
import type { Answer } from './answer';
import { fitOf, hasHomeElsewhere, isResearch, type Wanted } from './description-fit';
import { NEVER, type Noted, Salience, SENTENCES } from './salience';

/** How sure "this" means what the subject of the last sentence did. */
const ACTOR = 0.93;

/** How sure "both" means the two firms of a list, or of the sentence before. */
export const PAIR = 0.93;

/** A noun for things that the text has not called it by means it so much less surely. */
const UNCALLED = 0.7;

/** How sure "the latter" means who is named last: something without a name may be. */
const LATTER = 0.88;

/** A pronoun means the last subject rather than whom the document is about. */
const PRONOUN_SHARE = 0.7;

/** What speaks against a large group where one is asked for that raises money. */
const LARGE = 3;

/** How sure a deal must be told for its target to be meant further on. */
const SURE_DEAL = 0.75;

/** What speaks for the target of the deal that was told right before, against who bought it and was the subject. */
const TARGET = 2.5;

/** Whose deal the text is about: of a rival it may tell in passing who bought it. */
const TOLD_OF = 0.4;

const isLarge = ({ sizes }: Entity): boolean => sizes.has('large') && !sizes.has('small');

interface Target {
  readonly entity: Entity;
  readonly buyer: Entity;
  readonly sentence: number;
  /** A sentence since has gone on to tell of it. */
  readonly told: boolean;
}

interface Topic {
  readonly reach?: number;
  readonly asides?: boolean;
  readonly raises?: boolean;
}

export class Discourse {
  /** What has been named so far. */
  readonly salience: Salience;
  #listed: { readonly answers: readonly Answer[]; readonly sentence: number } | undefined;
  /** Who speaks, where the passage is an interview. */
  #speaker: Speaker | undefined;

  /** Who was bought or invested in last, and the sentence that told so or meant it by a description since. */
  #target: Target | undefined;

  /** The last sentence whose subject is a firm that could not be told. */
  #stranger: number | undefined;

  /** Who stands in a list behind a preposition. */
  #complements: { readonly entities: ReadonlySet<Entity>; readonly sentence: number } | undefined;

  /** People that stand in one list, for "they". */
  #people: { readonly answers: readonly Answer[]; readonly sentence: number } | undefined;

  constructor(
    private readonly about: About,
    private readonly voices: PhraseTable<Voice>,
  ) {
    this.salience = new Salience(about);
  }

  /** Says who "I" and "we" are in what follows. */
  speak(speaker: Speaker | undefined): void {
    this.#speaker = speaker;
  }

  /** Whom a word of the first or second person means in an interview: the firm before who speaks for it. */
  spoken(word: string): Answer[] | undefined {
    const voice = this.#speaker && this.voices.get(word);
    if (!voice || !this.#speaker) return undefined;
    const { person, firm, asks } = this.#speaker;
    if (voice === 'polite') return asks ? [firm, person].filter((one) => one !== undefined) : undefined;
    // Who asks is nobody of the article.
    if (asks !== (voice === 'addressee')) return [];
    return [voice === 'speaker' ? undefined : firm, person].filter((one) => one !== undefined);
  }

  /** Whom "he" and "it" cannot mean in an interview: the two that are "I" and "we". */
  #isSpoken(entity: Entity): boolean {
    const { person, firm, quoted } = this.#speaker ?? {};
    if (quoted) return false;
    return entity === person?.entity || entity === firm?.entity;
  }

  /**
   * @param other who acts in the same clause: nobody acts on himself
   * @param agrees whether the gender of the pronoun is that of what the text has called a firm
   */
  pronoun(
    referent: Referent,
    now: number,
    other: ReadonlySet<Entity>,
    agrees: (entity: Entity) => boolean = () => true,
    introduced = false,
  ): Answer[] {
    const target = introduced ? this.#targetBefore(now, true) : undefined;
    const passed = this.#besideStranger(now - 1);
    const of =
      (...families: Family[]) =>
      (entity: Entity) =>
        families.includes(entity.family) &&
        !other.has(entity) &&
        !this.#isSpoken(entity) &&
        !passed?.has(entity) &&
        (entity.family !== 'organization' || agrees(entity))
          ? entity === target
            ? TARGET
            : 0
          : NEVER;
    if (referent === 'spoken') return [];
    if (referent === 'group') return [...this.#pair(now), ...this.#group(now, other)];
    if (referent === 'event') return this.#actor(now, other);
    if (referent === 'latter') return this.#latter(now, other);
    const answers: (Answer | undefined)[] = [];
    if (referent !== 'thing')
      answers.push(this.salience.best(now, of('person'), { reach: 2, share: PRONOUN_SHARE }));
    if (referent !== 'person')
      answers.push(
        this.#meant(
          this.salience.best(now, of('organization'), { reach: 3, share: PRONOUN_SHARE, told: target }),
          now,
        ),
      );
    return answers.filter((answer): answer is Answer => answer !== undefined);
  }

  /** "the latter", "ce dernier": who is named last, here or in the sentence before. */
  #latter(now: number, other: ReadonlySet<Entity>): Answer[] {
    const noted = this.salience.last(
      (entity) => (entity.family === 'person' || entity.family === 'organization') && !other.has(entity),
    );
    if (!noted || now - noted.sentence > 1) return [];
    return [{ entity: noted.entity, span: noted.span, certainty: LATTER }];
  }

  /** Notes whom a sentence tells to be bought or invested in: what is told right behind to introduce a firm is told of it. */
  noteDeal({ relation, from, to, sentence, confidence }: Draft): void {
    if ((relation !== 'ACQUIRED' && relation !== 'INVESTED_IN') || confidence < SURE_DEAL) return;
    if (to.antecedent === undefined && this.about.shareOf(to.entity) >= TOLD_OF)
      this.#target = { entity: to.entity, buyer: from.entity, sentence: sentence.index, told: false };
  }

  /** Goes on telling of the target of a deal where a sentence means it. */
  #meant(answer: Answer | undefined, now: number): Answer | undefined {
    if (this.#target && answer?.entity === this.#target.entity && now > this.#target.sentence)
      this.#target = { ...this.#target, sentence: now, told: true };
    return answer;
  }

  /** Notes that a firm acts in the sentence whom nobody knows: "it" further on means that one, and none it dealt with. */
  noteStranger(sentence: number): void {
    this.#stranger = sentence;
  }

  /** Notes names that stand in one list, for "both". */
  noteGroup(answers: readonly Answer[], sentence: number): void {
    this.#listed = { answers, sentence };
  }

  /** Notes who stands in a list behind a preposition: "with participation from A, B and C" is about none of them. */
  noteComplements(entities: ReadonlySet<Entity>, sentence: number): void {
    const known = this.#complements?.sentence === sentence ? this.#complements.entities : [];
    this.#complements = { entities: new Set([...known, ...entities]), sentence };
  }

  /** Whom the sentence names in such a list alone. */
  #listedOnly(now: number): readonly Entity[] {
    if (this.#complements?.sentence !== now) return [];
    const bare = new Set(this.salience.in(now).flatMap(({ entity, bare }) => (bare ? [entity] : [])));
    return [...this.#complements.entities].filter((entity) => !bare.has(entity));
  }

  /** Notes people that stand in one list, for "they". */
  notePeople(answers: readonly Answer[], sentence: number): void {
    this.#people = { answers, sentence };
  }

  /** "they": the people of the last list. */
  people(now: number): readonly Answer[] {
    return this.#people && now - this.#people.sentence <= SENTENCES ? this.#people.answers : [];
  }

  /** "both", "the two": two people of one list, unless two firms stood in a later one. */
  #pair(now: number): readonly Answer[] {
    const people = this.people(now);
    const isLater = (this.#listed?.sentence ?? -1) > (this.#people?.sentence ?? -1);
    return people.length === 2 && !isLater ? people : [];
  }

  /** "both", "the two": the pair of firms named last, in one list or alone in the sentence before. */
  #group(now: number, other: ReadonlySet<Entity>): Answer[] {
    const listed = this.#listed;
    if (listed?.sentence === now) return [...listed.answers];
    if (listed && now - listed.sentence <= 1)
      return listed.answers.filter(({ entity }) => !other.has(entity));
    const firms = new Map<Entity, Noted>();
    for (const noted of this.salience.in(now - 1))
      if (noted.entity.family === 'organization' && !noted.inside) firms.set(noted.entity, noted);
    if (firms.size !== 2) return [];
    return [...firms.values()].map(({ entity, span }) => ({ entity, span, certainty: PAIR }));
  }

  /** Who did what the last sentence tells: "Dies führt eine Runde an". */
  #actor(now: number, other: ReadonlySet<Entity>): Answer[] {
    const noted = this.salience
      .in(now - 1)
      .find(({ entity, subject }) => subject && entity.family === 'organization' && !other.has(entity));
    return noted ? [{ entity: noted.entity, span: noted.span, certainty: ACTOR }] : [];
  }

  describe(wanted: Wanted, now: number): Answer | undefined {
    const { families, classes, generic, places, other } = wanted;
    const lasting = generic && places.length === 0 && classes.has('company');
    // Of people the last one told of is nearer than the most often named.
    const ofPeople = families.length === 1 && families[0] === 'person';
    // "Le groupe" is who bought.
    const target =
      classes.has('large') || classes.has('group')
        ? undefined
        : this.#targetBefore(now, classes.has('small') || wanted.introduced === true);
    const suits = (entity: Entity) => fitOf(wanted, entity) + (entity === target ? TARGET : 0);
    const answer = this.salience.best(now, suits, {
      lasting,
      told: target,
      // "die Freiburger": who is at home there, however long ago that was told.
      ...(places.length > 0 && {
        remembered: ({ homes }: Entity) => places.some(({ id, kind }) => kind === 'City' && homes.has(id)),
      }),
      ...(ofPeople && { share: PRONOUN_SHARE }),
    });
    if (answer && hasHomeElsewhere(places, answer.entity)) return undefined;
    // "das System", "die Cloud": of things the text tells of many more than it names.
    const ofThings = families.every((family) => family === 'thing');
    if (answer && ofThings && !answer.entity.descriptions.has(wanted.lemma ?? ''))
      return { ...answer, certainty: answer.certainty * UNCALLED };
    if (answer) return this.#meant(answer, now);
    const main = this.about.main;
    if (
      places.length > 0 ||
      !main ||
      other.has(main.entity) ||
      !generic ||
      !families.includes('organization') ||
      !classes.has('company')
    )
      return undefined;
    return { entity: main.entity, span: main.span, certainty: 0.8 };
  }

  /** The firms that a sentence names only beside a subject that could not be told. */
  #besideStranger(sentence: number): ReadonlySet<Entity> | undefined {
    if (this.#stranger !== sentence) return undefined;
    const named = this.salience.in(sentence).filter(({ entity }) => entity.family === 'organization');
    const acting = new Set(named.filter(({ subject }) => subject).map(({ entity }) => entity));
    return new Set(named.map(({ entity }) => entity).filter((entity) => !acting.has(entity)));
  }

  /**
   * Whom a deal was about that was told right before, or whom the sentences since have gone on to tell of.
   * @param introduced whether a firm is asked for that is introduced; any other may be who bought
   */
  #targetBefore(now: number, introduced: boolean): Entity | undefined {
    const target = this.#target;
    if (target?.sentence !== now - 1 || !(introduced || target.told)) return undefined;
    const buyerActs =
      target.told &&
      this.salience.in(now - 1).some(({ entity, subject }) => subject && entity === target.buyer);
    return buyerActs ? undefined : target.entity;
  }

  /** The public body that the text has described with this noun and put in this country. */
  bodyOf(lemma: string, country: string): Answer | undefined {
    const noted = this.salience.last(
      ({ kind, descriptions, homes }) =>
        kind === 'PublicBody' && descriptions.has(lemma) && homes.has(country),
    );
    return noted && { entity: noted.entity, span: noted.span, certainty: 0.95 };
  }

  /**
   * Whose "its", "seine", "sa" is: the last subject that fits, who speaks for "our".
   * @param ofPeople whether only people can be meant, of whom the last one told of is nearer than the most often named
   * @param introduced whether what it has is what a firm is introduced with
   */
  possessor(
    word: string,
    now: number,
    allowed: (entity: Entity) => boolean,
    other: ReadonlySet<Entity> = new Set(),
    ofPeople = false,
    introduced = false,
  ): Answer | undefined {
    const spoken = this.spoken(word);
    if (spoken) return spoken.find(({ entity }) => allowed(entity) && !other.has(entity));
    const passed = this.#besideStranger(now - 1);
    const target = introduced ? this.#targetBefore(now, true) : undefined;
    const answer = this.salience.best(
      now,
      (entity) =>
        allowed(entity) && !isResearch(entity) && !other.has(entity) && !passed?.has(entity)
          ? entity === target
            ? TARGET
            : 0
          : NEVER,
      { reach: 2, told: target, ...(ofPeople && { share: PRONOUN_SHARE }) },
    );
    return this.#meant(answer, now);
  }

  /** Whom the sentence names only to tell who others are. */
  #inside(now: number): ReadonlySet<Entity> {
    const named = this.salience.in(now);
    const others = new Set(named.filter(({ inside }) => !inside).map(({ entity }) => entity));
    return new Set(named.map(({ entity }) => entity).filter((entity) => !others.has(entity)));
  }

  /**
   * The firm that the passage is about.
   * @param asides whether a firm may be it that the sentence names only to tell who somebody is
   * @param raises whether it is asked for as who gets money, which a group known to be large seldom is
   */
  topic(
    now: number,
    allowed: (entity: Entity) => boolean,
    { reach = 3, asides = false, raises = false }: Topic = {},
  ): Answer | undefined {
    const passed = new Set([
      ...(asides ? [] : this.#inside(now)),
      ...(this.#besideStranger(now - 1) ?? []),
      ...this.#listedOnly(now),
    ]);
    const answer = this.salience.best(
      now,
      (entity) => {
        if (!allowed(entity) || isResearch(entity) || passed.has(entity)) return NEVER;
        return raises && isLarge(entity) ? -LARGE : 0;
      },
      { reach, lasting: true },
    );
    if (answer) return answer;
    const main = this.about.main;
    return main && allowed(main.entity) && !passed.has(main.entity)
      ? { entity: main.entity, span: main.span, certainty: 0.8 }
      : undefined;
  }
}
