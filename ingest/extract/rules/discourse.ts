// What a passage has talked about so far: answers whom "sie", "das Unternehmen" or "the Norwegian group" means.
// Candidates are weighed by nearness, by having been a subject, and by how often the document names them.
import type { Place } from '../lexicon';
import type { Span } from '../reading';
import type { Entity, Family } from './names/entity';
import type { HeadClass } from './tables';
import type { Referent } from './vocabulary';

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
}

/** How many mentions back are looked at. */
const REACH = 40;
const SENTENCES = 5;

const WEIGHT = { distance: 0.6, subject: 1, bare: 0.3, share: 1.8, main: 0.4, section: 2.5, beside: 0.8 };

/** A pronoun means the last subject rather than whom the document is about. */
const PRONOUN_SHARE = 0.7;

/** "der Konzern" is not the one that the text has called a start-up. */
function misfit(classes: ReadonlySet<HeadClass>, { sizes }: Entity): number {
  const other = (['large', 'small'] as const).find((size) => !classes.has(size) && sizes.has(size));
  const own = (['large', 'small'] as const).some((size) => classes.has(size) && !sizes.has(size));
  return own && other ? 2 : 0;
}

/** Kept among the firms of the registry, and named as a public body. */
const isResearch = (entity: Entity): boolean => entity.kind === 'Company' && entity.weight('PublicBody') >= 1;

export class Discourse {
  #noted: Noted[] = [];
  readonly #most: number;
  /** The firm of the headline or the first sentence. */
  #main: Noted | undefined;
  /** The firm that a heading ("About X") or a label ("X: …") puts a passage under. */
  #section: Entity | undefined;

  /** @param entities all that the document names: how often it does tells what it is about */
  constructor(entities: Iterable<Entity>) {
    let most = 1;
    for (const { said } of entities) most = Math.max(most, said);
    this.#most = most;
  }

  note(entity: Entity, span: Span, sentence: number, subject: boolean, bare: boolean): void {
    // A paper that is quoted is not what the passage is about.
    if (entity.medium && entity.said < this.#most) return;
    const noted = { entity, span, sentence, subject, bare };
    this.#noted.push(noted);
    if (this.#noted.length > 2 * REACH) this.#noted = this.#noted.slice(-REACH);
    if (!this.#main && entity.kind === 'Company') this.#main = noted;
  }

  /** Puts what follows under a firm, or under none. */
  enter(entity: Entity | undefined): void {
    this.#section = entity;
  }

  #score({ entity, sentence, subject, bare }: Noted, now: number, share: number): number {
    const often = share * Math.min(1, entity.said / this.#most);
    return (
      often -
      (sentence === now && !subject ? WEIGHT.beside : 0) +
      (entity === this.#main?.entity ? WEIGHT.main : 0) +
      (entity === this.#section ? WEIGHT.section : 0) +
      (subject ? WEIGHT.subject : 0) +
      (bare ? WEIGHT.bare : 0) -
      WEIGHT.distance * Math.min(SENTENCES, now - sentence)
    );
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
    for (let k = this.#noted.length - 1; k >= Math.max(0, this.#noted.length - REACH); k--) {
      const one = this.#noted[k] as Noted;
      // Whom the document is about is remembered longer than the others.
      if (now - one.sentence > reach && (!lasting || one.entity.said < 0.7 * this.#most)) continue;
      const fit = suits(one.entity);
      if (fit === Number.NEGATIVE_INFINITY) continue;
      const score = this.#score(one, now, share) + fit;
      const old = scores.get(one.entity);
      if (old !== undefined && old >= score) continue;
      scores.set(one.entity, score);
      if (score > most) {
        if (best && best.entity !== one.entity) second = most;
        [best, most] = [one, score];
      } else if (best?.entity !== one.entity && score > second) second = score;
    }
    if (!best) return undefined;
    const gap = most - second;
    return { entity: best.entity, span: best.span, certainty: gap > 1 ? 0.95 : gap > 0.4 ? 0.9 : 0.82 };
  }

  /** @param other who acts in the same clause: nobody acts on himself */
  pronoun(referent: Referent, now: number, other: ReadonlySet<Entity>): Answer[] {
    const of =
      (...families: Family[]) =>
      (entity: Entity) =>
        families.includes(entity.family) && !other.has(entity) ? 0 : Number.NEGATIVE_INFINITY;
    if (referent === 'group') return [];
    const answers: (Answer | undefined)[] = [];
    if (referent !== 'thing') answers.push(this.#best(now, of('person'), 2, PRONOUN_SHARE));
    if (referent !== 'person') answers.push(this.#best(now, of('organization'), 3, PRONOUN_SHARE));
    return answers.filter((answer): answer is Answer => answer !== undefined);
  }

  describe(
    { families, classes, lemma, generic, places, other }: Wanted,
    now: number,
    _at: number,
  ): Answer | undefined {
    const suits = (entity: Entity): number => {
      if (other.has(entity) || !families.includes(entity.family)) return Number.NEGATIVE_INFINITY;
      let fit = 0;
      const described = lemma !== undefined && entity.descriptions.has(lemma);
      if (described) fit += 2.5;
      else if (!generic) fit -= 0.8;
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
        // A firm from France may be the one from Paris, a firm from the Netherlands is not.
        else if (entity.countries.has(place.iso)) fit += 1.2;
        else if (entity.homes.size > 0) fit -= 2.4;
      }
      return fit > -2.5 ? fit : Number.NEGATIVE_INFINITY;
    };
    const lasting = generic && places.length === 0 && classes.has('company');
    const answer = this.#best(now, suits, SENTENCES, WEIGHT.share, lasting);
    if (answer) return answer;
    const main = this.#main;
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

  /** Whose "its", "seine", "sa" is: the last subject that fits. */
  possessor(
    now: number,
    allowed: (entity: Entity) => boolean,
    other: ReadonlySet<Entity> = new Set(),
  ): Answer | undefined {
    return this.#best(
      now,
      (entity) =>
        allowed(entity) && !isResearch(entity) && !other.has(entity) ? 0 : Number.NEGATIVE_INFINITY,
      2,
    );
  }

  /** The firm that the passage is about. */
  topic(now: number, allowed: (entity: Entity) => boolean, reach = 3): Answer | undefined {
    const answer = this.#best(
      now,
      (entity) => (allowed(entity) && !isResearch(entity) ? 0 : Number.NEGATIVE_INFINITY),
      reach,
    );
    if (answer) return answer;
    const main = this.#main;
    return main && allowed(main.entity)
      ? { entity: main.entity, span: main.span, certainty: 0.8 }
      : undefined;
  }
}
