// What a passage has talked about so far: answers whom "sie", "das Unternehmen" or "the Norwegian group" means.
// Candidates are weighed by nearness, by having been a subject, and by how often the document names them.

import type { Place } from '../lexicon';
import type { Span } from '../reading';
import type { About } from './about';
import type { Speaker } from './interview';
import type { Entity, Family } from './names/entity';
import type { PhraseTable } from './phrase-table';
import type { HeadClass } from './tables';
import type { Referent, Voice } from './vocabulary';

export interface Answer {
  readonly entity: Entity;
  /** Where the name stands. */
  readonly span: Span;
  readonly certainty: number;
}

export interface Wanted {
  readonly families: readonly Family[];
  readonly classes: ReadonlySet<HeadClass>;
  readonly lemma?: string;
  /** What stands before the noun in its compound. */
  readonly field: string;
  readonly generic: boolean;
  readonly places: readonly Place[];
  readonly other: ReadonlySet<Entity>;
}

interface Noted {
  readonly entity: Entity;
  readonly span: Span;
  readonly sentence: number;
  readonly subject: boolean;
  readonly bare: boolean;
  /** Inside another phrase: "der ehemalige Google-Chef", "Spotify founder Daniel Ek". */
  readonly inside: boolean;
}

/** How many mentions back are looked at. */
const REACH = 40;
const SENTENCES = 5;
/** Whom so much of a document is about is remembered longer, and is no further away than this. */
const LASTING = 0.7;
const NEAR = 2;

const WEIGHT = {
  distance: 0.6,
  subject: 1,
  bare: 0.3,
  share: 1.8,
  main: 0.4,
  section: 2.5,
  opening: 1.6,
  beside: 0.8,
  same: 0.4,
  alone: 0.4,
};

/** What speaks for whom the text has called so: by any noun for firms, by one that says more, by the same compound. */
const FIT = { plain: 0.8, described: 2.5, field: 1.5 };

/** What a second candidate and other firms in the document take from a certainty at most. */
const DOUBT = { second: 0.2, rivals: 0.25 };
/** A document that names one firm so many times as often as any other is about it. */
const CLEAR_LEAD = 1.5;

/** How sure "this" means what the subject of the last sentence did. */
const ACTOR = 0.93;

/** How sure "both" means the two firms of a list, or of the sentence before. */
export const PAIR = 0.93;

/** A pronoun means the last subject rather than whom the document is about. */
const PRONOUN_SHARE = 0.7;

/** "der Konzern" is not the one that the text has called a start-up. */
function misfit(classes: ReadonlySet<HeadClass>, { sizes }: Entity): number {
  if (!classes.has('large') && !classes.has('small')) return 0;
  const other = (['large', 'small'] as const).find((size) => !classes.has(size) && sizes.has(size));
  const own = (['large', 'small'] as const).some((size) => classes.has(size) && !sizes.has(size));
  return own && other ? 2 : 0;
}

/** Kept among the firms of the registry, and named as a public body. */
const isResearch = (entity: Entity): boolean => entity.kind === 'Company' && entity.weight('PublicBody') >= 1;

export class Discourse {
  #noted: Noted[] = [];
  #listed: { readonly answers: readonly Answer[]; readonly sentence: number } | undefined;
  /** The firm that a heading ("About X") or a label ("X: …") puts a passage under. */
  #section: Entity | undefined;

  /** Who speaks, where the passage is an interview. */
  #speaker: Speaker | undefined;

  #opening: Entity | undefined;

  /** People that stand in one list, for "they". */
  #people: { readonly answers: readonly Answer[]; readonly sentence: number } | undefined;

  constructor(
    private readonly about: About,
    private readonly voices: PhraseTable<Voice>,
  ) {}

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

  note(entity: Entity, span: Span, sentence: number, subject: boolean, bare: boolean, inside = false): void {
    // A paper that is quoted is not what the passage is about.
    if (entity.medium && this.about.shareOf(entity) < 1) return;
    this.#noted.push({ entity, span, sentence, subject, bare, inside });
    if (this.#noted.length > 2 * REACH) this.#noted = this.#noted.slice(-REACH);
  }

  /** Says which firm alone the first sentence of a paragraph names. */
  open(entity: Entity | undefined): void {
    this.#opening = entity;
  }

  /** Puts what follows under a firm, or under none. */
  enter(entity: Entity | undefined): void {
    this.#section = entity;
  }

  #score({ entity, sentence, subject, bare }: Noted, now: number, share: number, lasting: boolean): number {
    const often = share * this.about.shareOf(entity);
    return (
      often -
      (sentence === now && !subject ? WEIGHT.beside : 0) +
      (sentence === now && subject ? WEIGHT.same : 0) +
      (entity === this.about.main?.entity ? WEIGHT.main : 0) +
      (entity === this.#section ? WEIGHT.section : 0) +
      (entity === this.#opening ? WEIGHT.opening : 0) +
      (subject ? WEIGHT.subject : 0) +
      (bare ? WEIGHT.bare : 0) -
      WEIGHT.distance *
        Math.min(
          lasting && this.about.clear && entity === this.about.main?.entity ? NEAR : SENTENCES,
          now - sentence,
        )
    );
  }

  /** The only firm that the sentence before speaks of: "Beteiligt ist auch SAP. Das Unternehmen …". */
  #aloneBefore(now: number): Entity | undefined {
    const firms = new Set<Entity>();
    for (const { entity, sentence, inside } of this.#noted)
      if (sentence === now - 1 && entity.family === 'organization' && !inside) firms.add(entity);
    const [firm] = firms;
    return firms.size === 1 ? firm : undefined;
  }

  /** The best candidate by salience plus fit; `suits` gives -Infinity to what cannot be meant. */
  #best(
    now: number,
    suits: (entity: Entity) => number,
    reach = SENTENCES,
    share = WEIGHT.share,
    lasting = false,
  ): Answer | undefined {
    let best: Noted | undefined;
    let most = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    const scores = new Map<Entity, number>();
    const alone = this.#aloneBefore(now);
    for (let k = this.#noted.length - 1; k >= Math.max(0, this.#noted.length - REACH); k--) {
      const one = this.#noted[k] as Noted;
      // Whom the document is about is remembered longer than the others.
      if (now - one.sentence > reach && (!lasting || this.about.shareOf(one.entity) < LASTING)) continue;
      const fit = suits(one.entity);
      if (fit === Number.NEGATIVE_INFINITY) continue;
      const near = one.entity === alone && one.sentence === now - 1 ? WEIGHT.alone : 0;
      const score = this.#score(one, now, share, lasting) + near + fit;
      const old = scores.get(one.entity);
      if (old !== undefined && old >= score) continue;
      scores.set(one.entity, score);
      if (score > most) {
        if (best && best.entity !== one.entity) second = most;
        [best, most] = [one, score];
      } else if (best?.entity !== one.entity && score > second) second = score;
    }
    if (!best) return undefined;
    const rivals = [...scores.keys(), ...(this.about.main ? [this.about.main.entity] : [])].filter(
      (entity) => suits(entity) !== Number.NEGATIVE_INFINITY,
    );
    return {
      entity: best.entity,
      span: best.span,
      certainty: this.#certainty(best.entity, most - second, rivals),
    };
  }

  /**
   * How likely the best candidate is meant: the further it is ahead of the second, and the more the document is about
   * it and not about others that may be meant. The two figures are fitted to the articles of the corpora.
   */
  #certainty(entity: Entity, ahead: number, rivals: readonly Entity[]): number {
    const shares = rivals.filter((rival) => rival !== entity).map((rival) => this.about.shareOf(rival));
    const lead = this.about.shareOf(entity) / Math.max(0.01, ...shares);
    const rivalled =
      entity === this.#section || entity.family !== 'organization' ? 0 : Math.max(0, 1 - lead / CLEAR_LEAD);
    return 1 - DOUBT.second * Math.exp(-ahead) - DOUBT.rivals * rivalled;
  }

  /** Whom "he" and "it" cannot mean in an interview: the two that are "I" and "we". */
  #isSpoken(entity: Entity): boolean {
    const { person, firm } = this.#speaker ?? {};
    return entity === person?.entity || entity === firm?.entity;
  }

  /** @param other who acts in the same clause: nobody acts on himself */
  pronoun(referent: Referent, now: number, other: ReadonlySet<Entity>): Answer[] {
    const of =
      (...families: Family[]) =>
      (entity: Entity) =>
        families.includes(entity.family) && !other.has(entity) && !this.#isSpoken(entity)
          ? 0
          : Number.NEGATIVE_INFINITY;
    if (referent === 'spoken') return [];
    if (referent === 'group') return this.#group(now, other);
    if (referent === 'event') return this.#actor(now, other);
    const answers: (Answer | undefined)[] = [];
    if (referent !== 'thing') answers.push(this.#best(now, of('person'), 2, PRONOUN_SHARE));
    if (referent !== 'person') answers.push(this.#best(now, of('organization'), 3, PRONOUN_SHARE));
    return answers.filter((answer): answer is Answer => answer !== undefined);
  }

  /** Notes names that stand in one list, for "both". */
  noteGroup(answers: readonly Answer[], sentence: number): void {
    this.#listed = { answers, sentence };
  }

  /** Notes people that stand in one list, for "they". */
  notePeople(answers: readonly Answer[], sentence: number): void {
    this.#people = { answers, sentence };
  }

  /** "they": the people of the last list. */
  people(now: number): readonly Answer[] {
    return this.#people && now - this.#people.sentence <= SENTENCES ? this.#people.answers : [];
  }

  /** "both", "the two": the pair named last, in one list or alone in the sentence before. */
  #group(now: number, other: ReadonlySet<Entity>): Answer[] {
    const listed = this.#listed;
    if (listed?.sentence === now) return [...listed.answers];
    if (listed && now - listed.sentence <= 1)
      return listed.answers.filter(({ entity }) => !other.has(entity));
    const firms = new Map<Entity, Noted>();
    for (const noted of this.#noted)
      if (noted.sentence === now - 1 && noted.entity.family === 'organization' && !noted.inside)
        firms.set(noted.entity, noted);
    if (firms.size !== 2) return [];
    return [...firms.values()].map(({ entity, span }) => ({ entity, span, certainty: PAIR }));
  }

  /** Who did what the last sentence tells: "Dies führt eine Runde an". */
  #actor(now: number, other: ReadonlySet<Entity>): Answer[] {
    const noted = this.#noted.find(
      ({ entity, sentence, subject }) =>
        sentence === now - 1 && subject && entity.family === 'organization' && !other.has(entity),
    );
    return noted ? [{ entity: noted.entity, span: noted.span, certainty: ACTOR }] : [];
  }

  describe(
    { families, classes, lemma, field, generic, places, other }: Wanted,
    now: number,
    _at: number,
  ): Answer | undefined {
    const suits = (entity: Entity): number => {
      if (other.has(entity) || !families.includes(entity.family)) return Number.NEGATIVE_INFINITY;
      let fit = 0;
      const described = lemma !== undefined && entity.descriptions.has(lemma);
      if (described) fit += classes.size === 1 && classes.has('company') ? FIT.plain : FIT.described;
      else if (!generic) fit -= 0.8;
      if (field && entity.fields.has(field)) fit += FIT.field;
      if (!described) fit -= misfit(classes, entity);
      const wantsInvestor = classes.has('investor') && !classes.has('company');
      // "das Unternehmen" is no university, even where the registry keeps it among the firms.
      if (classes.has('company') && !classes.has('body') && isResearch(entity)) fit -= 3;
      const wantsBody = classes.has('body') && !classes.has('company');
      if (
        wantsInvestor !== (entity.kind === 'Investor') &&
        entity.certain &&
        entity.family === 'organization'
      )
        fit -= wantsInvestor ? 3 : 1.5;
      if (wantsBody !== (entity.kind === 'PublicBody') && entity.family === 'organization') fit -= 3;
      if (
        classes.has('facility') &&
        entity.kind !== 'Facility' &&
        entity.certain &&
        entity.family === 'thing'
      )
        fit -= 2;
      for (const place of places) {
        if (entity.homes.has(place.id)) fit += 2.5;
        // The firm from Heidelberg is not the one from Neckarsulm.
        else if (place.kind === 'City' && entity.inTown) fit -= 2.4;
        // A firm from France may be the one from Paris, a firm from the Netherlands is not.
        else if (entity.countries.has(place.iso)) fit += 1.2;
        else if (entity.countries.size > 0) fit -= 2.4;
      }
      return fit > -2.5 ? fit : Number.NEGATIVE_INFINITY;
    };
    const lasting = generic && places.length === 0 && classes.has('company');
    const answer = this.#best(now, suits, SENTENCES, WEIGHT.share, lasting);
    if (answer) return answer;
    const main = this.about.main;
    if (
      !main ||
      other.has(main.entity) ||
      !generic ||
      !families.includes('organization') ||
      !classes.has('company')
    )
      return undefined;
    return { entity: main.entity, span: main.span, certainty: 0.8 };
  }

  /** The public body that the text has described with this noun and put in this country. */
  bodyOf(lemma: string, country: string): Answer | undefined {
    const noted = this.#noted.findLast(
      ({ entity }) =>
        entity.kind === 'PublicBody' && entity.descriptions.has(lemma) && entity.homes.has(country),
    );
    return noted && { entity: noted.entity, span: noted.span, certainty: 0.95 };
  }

  /**
   * Whose "its", "seine", "sa" is: the last subject that fits, who speaks for "our".
   * @param ofPeople whether only people can be meant, of whom the last one told of is nearer than the most often named
   */
  possessor(
    word: string,
    now: number,
    allowed: (entity: Entity) => boolean,
    other: ReadonlySet<Entity> = new Set(),
    ofPeople = false,
  ): Answer | undefined {
    const spoken = this.spoken(word);
    if (spoken) return spoken.find(({ entity }) => allowed(entity) && !other.has(entity));
    return this.#best(
      now,
      (entity) =>
        allowed(entity) && !isResearch(entity) && !other.has(entity) ? 0 : Number.NEGATIVE_INFINITY,
      2,
      ofPeople ? PRONOUN_SHARE : WEIGHT.share,
    );
  }

  /** Whom the sentence names only to tell who others are. */
  #inside(now: number): ReadonlySet<Entity> {
    const named = this.#noted.filter(({ sentence }) => sentence === now);
    const others = new Set(named.filter(({ inside }) => !inside).map(({ entity }) => entity));
    return new Set(named.map(({ entity }) => entity).filter((entity) => !others.has(entity)));
  }

  /**
   * The firm that the passage is about.
   * @param asides whether a firm may be it that the sentence names only to tell who somebody is
   */
  topic(now: number, allowed: (entity: Entity) => boolean, reach = 3, asides = false): Answer | undefined {
    const inside = asides ? new Set<Entity>() : this.#inside(now);
    const answer = this.#best(
      now,
      (entity) =>
        allowed(entity) && !isResearch(entity) && !inside.has(entity) ? 0 : Number.NEGATIVE_INFINITY,
      reach,
      WEIGHT.share,
      true,
    );
    if (answer) return answer;
    const main = this.about.main;
    return main && allowed(main.entity) && !inside.has(main.entity)
      ? { entity: main.entity, span: main.span, certainty: 0.8 }
      : undefined;
  }
}
