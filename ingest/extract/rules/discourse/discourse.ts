// What a passage has talked about so far: answers whom "sie", "das Unternehmen" or "the Norwegian group" means.

import type { Entity, Family } from '../names/entity';
import type { PhraseTable } from '../vocabulary/phrase-table';
import type { Referent, Voice } from '../vocabulary/word-kinds';
import type { About } from './about';
import { type Answer, answerOf } from './answer';
import { Bearers } from './bearers';
import { Conversation } from './conversation';
import { Deals } from './deals';
import { fitOf, hasHomeElsewhere, isResearch, type Wanted } from './description-fit';
import { Lists } from './lists';
import { NEVER, Salience } from './salience';

/** How many "both" are. */
export const TWO = 2;

/** How sure "this" means what the subject of the last sentence did. */
const ACTOR = 0.93;

/** A noun for things that the text has not called it by means it so much less surely. */
const UNCALLED = 0.7;

/** How sure "the latter" means who is named last: something without a name may be. */
const LATTER = 0.88;

/** A pronoun means the last subject rather than whom the document is about. */
const PRONOUN_SHARE = 0.7;

/** What speaks against a large group where one is asked for that raises money. */
const LARGE = 3;

/** What speaks against a public body where a firm is asked for. */
const BODY = 3;

/** What speaks for the target of the deal that was told right before, against who bought it and was the subject. */
const TARGET = 2.5;

const isLarge = ({ sizes }: Entity): boolean => sizes.has('large') && !sizes.has('small');

interface Topic {
  readonly reach?: number;
  readonly asides?: boolean;
  readonly raises?: boolean;
}

export class Discourse {
  /** Who governs the countries and regions that have acted, by their names. */
  readonly states = new Map<string, Entity>();

  /** What has been named so far. */
  readonly salience: Salience;
  /** Who speaks. */
  readonly conversation: Conversation;
  /** Who stood together. */
  readonly lists: Lists;
  /** Who was bought or invested in. */
  readonly deals: Deals;
  /** Who was last told to stand in which relation. */
  readonly bearers = new Bearers();

  /** The last sentence whose subject is a firm that could not be told. */
  #stranger: number | undefined;

  constructor(
    private readonly about: About,
    voices: PhraseTable<Voice>,
  ) {
    this.salience = new Salience(about);
    this.conversation = new Conversation(voices);
    this.lists = new Lists(this.salience);
    this.deals = new Deals(about, this.salience);
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
    const target = introduced ? this.deals.targetBefore(now, true) : undefined;
    const passed = this.#besideStranger(now - 1);
    const of =
      (...families: Family[]) =>
      (entity: Entity) =>
        families.includes(entity.family) &&
        !other.has(entity) &&
        !this.conversation.isSpoken(entity) &&
        !passed?.has(entity) &&
        (entity.family !== 'organization' || agrees(entity))
          ? this.#introducedFit(entity, introduced, target)
          : NEVER;
    if (referent === 'spoken') return [];
    if (referent === 'group') return this.several(TWO, now, other);
    if (referent === 'event') return this.#actor(now, other);
    if (referent === 'latter') return this.#latter(now, other);
    if (referent === 'former') return this.#ofTwo(now).slice(0, 1);
    const person =
      referent === 'thing'
        ? undefined
        : this.salience.best(now, of('person'), { reach: 2, share: PRONOUN_SHARE });
    const asked = { reach: 3, share: PRONOUN_SHARE, clear: !person, told: target };
    const firm =
      referent === 'person'
        ? undefined
        : this.deals.goOn(this.salience.best(now, of('organization'), asked), now);
    return [person, firm].filter((answer): answer is Answer => answer !== undefined);
  }

  /** "both", "the two companies", "all three": so many that stood together, or whom the last deal was between. */
  several(count: number, now: number, other: ReadonlySet<Entity>): Answer[] {
    const listed = this.lists.several(count, now, other);
    return listed.length > 0 || count !== TWO ? listed : this.deals.parties(now);
  }

  /** "the latter", "ce dernier": who is named last, here or in the sentence before. */
  #latter(now: number, other: ReadonlySet<Entity>): Answer[] {
    const noted = this.salience.last(
      (entity) => (entity.family === 'person' || entity.family === 'organization') && !other.has(entity),
    );
    if (!noted || now - noted.sentence > 1) return [];
    return [answerOf(noted, LATTER)];
  }

  /** The two that this sentence or the one before names, for "ersterer". */
  #ofTwo(now: number): Answer[] {
    for (const at of [now, now - 1]) {
      const named = this.salience
        .in(at)
        .filter(
          ({ entity, inside }) => !inside && (entity.family === 'person' || entity.family === 'organization'),
        );
      const two = named.filter(({ entity }, k) => named.findIndex((one) => one.entity === entity) === k);
      if (two.length > 0) return two.length === TWO ? two.map((noted) => answerOf(noted, LATTER)) : [];
    }
    return [];
  }

  /** Notes that a firm acts in the sentence whom nobody knows: "it" further on means that one, and none it dealt with. */
  noteStranger(sentence: number): void {
    this.#stranger = sentence;
  }

  /** Who did what the last sentence tells: "Dies führt eine Runde an". */
  #actor(now: number, other: ReadonlySet<Entity>): Answer[] {
    const noted = this.salience
      .in(now - 1)
      .find(({ entity, subject }) => subject && entity.family === 'organization' && !other.has(entity));
    return noted ? [answerOf(noted, ACTOR)] : [];
  }

  describe(wanted: Wanted, now: number): Answer | undefined {
    const { families, classes, generic, places } = wanted;
    const lasting = generic && places.length === 0 && classes.has('company');
    // Of people the last one told of is nearer than the most often named.
    const ofPeople = families.length === 1 && families[0] === 'person';
    // "Le groupe" is who bought.
    const target =
      classes.has('large') || classes.has('group')
        ? undefined
        : this.deals.targetBefore(now, classes.has('small') || wanted.introduced === true);
    const suits = (entity: Entity) => fitOf(wanted, entity) + (entity === target ? TARGET : 0);
    const answer = this.salience.best(now, suits, {
      lasting,
      told: target,
      // "die Freiburger": who is at home there, however long ago that was told.
      ...(places.length > 0 && {
        remembered: ({ homes }: Entity) => places.some(({ id, kind }) => kind === 'City' && homes.has(id)),
      }),
      ...(ofPeople && { share: PRONOUN_SHARE, ofPeople }),
    });
    if (answer && hasHomeElsewhere(places, answer.entity)) return undefined;
    // "das System", "die Cloud": of things the text tells of many more than it names.
    const ofThings = families.every((family) => family === 'thing');
    if (answer && ofThings && !answer.entity.descriptions.has(wanted.lemma ?? ''))
      return answerOf(answer, answer.certainty * UNCALLED);
    if (answer) return this.deals.goOn(answer, now);
    const main = this.about.main;
    if (
      places.length > 0 ||
      !main ||
      fitOf(wanted, main.entity) === NEVER ||
      !generic ||
      !families.includes('organization') ||
      !classes.has('company')
    )
      return undefined;
    return answerOf(main, 0.8);
  }

  /** What speaks for and against somebody of whom is told what introduces a firm: its founders, its backers, its owner. */
  #introducedFit(entity: Entity, introduced: boolean, target: Entity | undefined): number {
    if (!introduced) return 0;
    if (entity === target) return TARGET;
    return entity.kind === 'PublicBody' ? -BODY : 0;
  }

  /** The firms that a sentence names only beside a subject that could not be told. */
  #besideStranger(sentence: number): ReadonlySet<Entity> | undefined {
    if (this.#stranger !== sentence) return undefined;
    const named = this.salience.in(sentence).filter(({ entity }) => entity.family === 'organization');
    const acting = new Set(named.filter(({ subject }) => subject).map(({ entity }) => entity));
    return new Set(named.map(({ entity }) => entity).filter((entity) => !acting.has(entity)));
  }

  /** The public body that the text has described with this noun and put in this country. */
  bodyOf(lemma: string, country: string): Answer | undefined {
    const noted = this.salience.last(
      ({ kind, descriptions, homes }) =>
        kind === 'PublicBody' && descriptions.has(lemma) && homes.has(country),
    );
    return noted && answerOf(noted, 0.95);
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
    const spoken = this.conversation.spoken(word);
    if (spoken) return spoken.find(({ entity }) => allowed(entity) && !other.has(entity));
    const passed = this.#besideStranger(now - 1);
    const target = introduced ? this.deals.targetBefore(now, true) : undefined;
    const answer = this.salience.best(
      now,
      (entity) =>
        allowed(entity) && !isResearch(entity) && !other.has(entity) && !passed?.has(entity)
          ? this.#introducedFit(entity, introduced, target)
          : NEVER,
      { reach: 2, clear: true, told: target, ...(ofPeople && { share: PRONOUN_SHARE }) },
    );
    return this.deals.goOn(answer, now);
  }

  /** Whom the sentence names only to tell who others are. */
  #inside(now: number): ReadonlySet<Entity> {
    const named = this.salience.in(now);
    const others = new Set(named.filter(({ inside }) => !inside).map(({ entity }) => entity));
    return new Set(named.map(({ entity }) => entity).filter((entity) => !others.has(entity)));
  }

  /** It is the firm that the text is most about. */
  isMostAbout(entity: Entity): boolean {
    return entity === this.about.main?.entity;
  }

  /**
   * The firm that the passage is about.
   * @param asides whether a firm may be it that the sentence names only to tell who somebody is
   * @param raises whether it is asked for as who gets money, which a group known to be large or a public body seldom is
   */
  topic(
    now: number,
    allowed: (entity: Entity) => boolean,
    { reach = 3, asides = false, raises = false }: Topic = {},
  ): Answer | undefined {
    const passed = new Set([
      ...(asides ? [] : this.#inside(now)),
      ...(this.#besideStranger(now - 1) ?? []),
      ...this.lists.listedOnly(now),
    ]);
    const answer = this.salience.best(
      now,
      (entity) => {
        if (!allowed(entity) || isResearch(entity) || passed.has(entity)) return NEVER;
        if (!raises) return 0;
        if (entity.kind === 'PublicBody') return -BODY;
        // A maker of robots that the text is about may be small, whom the registry knows as large is not.
        return isLarge(entity) && (entity.fixed || !this.about.isClearly(entity)) ? -LARGE : 0;
      },
      { reach, lasting: true },
    );
    if (answer) return answer;
    const main = this.about.main;
    return main && allowed(main.entity) && !passed.has(main.entity) ? answerOf(main, 0.8) : undefined;
  }
}
