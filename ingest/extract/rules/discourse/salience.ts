// Whom a passage has named so far, and who of them is likeliest meant: weighed by nearness, by having been a subject, and
// by how often the document names them.
import type { Span } from '../../reading';
import { lastOf } from '../last-of';
import type { Entity } from '../names/entity';
import type { About } from './about';
import { type Answer, answerOf } from './answer';

export interface Noted {
  readonly entity: Entity;
  readonly span: Span;
  readonly sentence: number;
  readonly subject: boolean;
  readonly bare: boolean;
  /** Inside another phrase: "der ehemalige Google-Chef", "Spotify founder Daniel Ek". */
  readonly inside: boolean;
  /** One of several in a list: "OpenAI and Google spend more". */
  readonly listed: boolean;
}

/** How many mentions back are looked at. */
const REACH = 40;
/** How many sentences back, where nothing else is asked for. */
export const SENTENCES = 5;
/** Whom so much of a document is about is remembered longer, and is no further away than this. */
const LASTING = 0.7;
const NEAR = 2;

// Who is named only to tell whose chief speaks ("Intel manager A said") does not act in the sentence.
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
  person: 1.2,
  inside: 1,
  listed: 1.5,
};

/** What a second candidate and other firms in the document take from a certainty at most. */
const DOUBT = { second: 0.2, rivals: 0.25 };
/** A document that names one firm so many times as often as any other is about it. */
const CLEAR_LEAD = 1.5;

/** What the one who asks knows of whom is meant. */
interface Asked {
  /** How many sentences back. */
  readonly reach?: number;
  /** The weight of how much of the document is about somebody. */
  readonly share?: number;
  /** Whom the document is about is remembered longer than the others. */
  readonly lasting?: boolean;
  /** Who is remembered throughout, as the words that ask fit no other. */
  readonly remembered?: (entity: Entity) => boolean;
  /** Beyond the reach it may be the one firm that the document is clearly about. */
  readonly clear?: boolean;
  /** Of whom the text has just begun to tell, whoever else it is about. */
  readonly told?: Entity | undefined;
  /** Whether the only person of the sentence before is rather meant than who was told of for longer. */
  readonly ofPeople?: boolean;
}

/** No candidate. */
export const NEVER = Number.NEGATIVE_INFINITY;

export class Salience {
  #noted: Noted[] = [];
  /** The firm that a heading ("About X") or a label ("X: …") puts a passage under. */
  #section: Entity | undefined;
  /** The firm that alone is named in the first sentence of a paragraph. */
  #opening: Entity | undefined;

  constructor(private readonly about: About) {}

  note(noted: Noted): void {
    // A paper that is quoted is not what the passage is about.
    if (noted.entity.medium && this.about.shareOf(noted.entity) < 1) return;
    this.#noted.push(noted);
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

  /** What a sentence names, in reading order. */
  in(sentence: number): readonly Noted[] {
    return this.#noted.filter((one) => one.sentence === sentence);
  }

  /** The last named that is one of these. */
  last(is: (entity: Entity) => boolean): Noted | undefined {
    return lastOf(this.#noted, ({ entity }) => is(entity));
  }

  #score(
    { entity, sentence, subject, bare, inside, listed }: Noted,
    now: number,
    share: number,
    lasting: boolean,
  ): number {
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
      (inside ? WEIGHT.inside : 0) -
      (listed ? WEIGHT.listed : 0) -
      WEIGHT.distance * Math.min(lasting && this.about.isClearly(entity) ? NEAR : SENTENCES, now - sentence)
    );
  }

  /** The only one of its family that the sentence before speaks of: "Beteiligt ist auch SAP. Das Unternehmen …". */
  #aloneBefore(now: number, family: Entity['family']): Entity | undefined {
    let only: Entity | undefined;
    for (let k = this.#noted.length - 1; k >= 0; k--) {
      const { entity, sentence, inside } = this.#noted[k] as Noted;
      if (sentence < now - 1) break;
      if (sentence >= now || inside || entity.family !== family || entity === only) continue;
      if (only) return undefined;
      only = entity;
    }
    return only;
  }

  /** The best candidate by salience plus fit; `suits` gives NEVER to what cannot be meant. */
  best(
    now: number,
    suits: (entity: Entity) => number,
    {
      reach = SENTENCES,
      share = WEIGHT.share,
      lasting = false,
      clear = false,
      remembered,
      told,
      ofPeople,
    }: Asked = {},
  ): Answer | undefined {
    let best: Noted | undefined;
    let most = NEVER;
    let second = NEVER;
    const scores = new Map<Entity, number>();
    const alone = this.#aloneBefore(now, 'organization');
    const person = ofPeople ? this.#aloneBefore(now, 'person') : undefined;
    for (let k = this.#noted.length - 1; k >= Math.max(0, this.#noted.length - REACH); k--) {
      const one = this.#noted[k] as Noted;
      // Whom the document is about is remembered longer than the others.
      const isRemembered =
        (lasting && this.about.shareOf(one.entity) >= LASTING) || remembered?.(one.entity) === true;
      const isBeyond = now - one.sentence > reach && !isRemembered;
      if (isBeyond && !(clear && now - one.sentence <= SENTENCES && this.about.isClearly(one.entity)))
        continue;
      const fit = suits(one.entity);
      if (fit === NEVER) continue;
      const isBefore = one.sentence === now - 1;
      const near =
        isBefore && one.entity === alone
          ? WEIGHT.alone
          : isBefore && one.entity === person
            ? WEIGHT.person
            : 0;
      const score = this.#score(one, now, share, lasting) + near + fit;
      const old = scores.get(one.entity);
      if (old !== undefined && old >= score) continue;
      scores.set(one.entity, score);
      if (score > most) {
        if (best && best.entity !== one.entity) second = most;
        best = one;
        most = score;
      } else if (best?.entity !== one.entity && score > second && !isBeyond) second = score;
    }
    if (!best) return undefined;
    const rivals = () =>
      best.entity === told
        ? []
        : [...scores.keys(), ...(this.about.main ? [this.about.main.entity] : [])].filter(
            (entity) => suits(entity) !== NEVER,
          );
    return answerOf(best, this.#certainty(best.entity, most - second, rivals));
  }

  /**
   * How likely the best candidate is meant: the further it is ahead of the second, and the more the document is about
   * it and not about others that may be meant. The two figures are fitted to the articles of the corpora.
   */
  #certainty(entity: Entity, ahead: number, rivals: () => readonly Entity[]): number {
    const rivalled =
      entity === this.#section || entity.family !== 'organization' ? 0 : this.#rivalled(entity, rivals());
    return 1 - DOUBT.second * Math.exp(-ahead) - DOUBT.rivals * rivalled;
  }

  /** How much the document is about others beside the entity: 0 where it is far ahead, 1 where it is about others alone. */
  #rivalled(entity: Entity, rivals: readonly Entity[]): number {
    let most = 0.01;
    for (const rival of rivals) if (rival !== entity) most = Math.max(most, this.about.shareOf(rival));
    return Math.max(0, 1 - this.about.shareOf(entity) / most / CLEAR_LEAD);
  }
}
