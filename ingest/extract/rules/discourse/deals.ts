// Whom the last deal was about: what is told right behind to introduce a firm is told of who was bought or invested in.
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import type { Entity } from '../names/entity';
import type { End } from '../reference/end';
import type { About } from './about';
import { type Answer, answerFrom } from './answer';
import type { Salience } from './salience';

/** How sure a deal must be told for its target to be meant further on. */
const SURE = 0.75;

/** How sure it must be whom a description means for it to be the target of a deal. */
const DESCRIBED = 0.9;

/** Whose deal the text is about: of a rival it may tell in passing who bought it. */
const TOLD_OF = 0.4;

/** What two firms do with one another. */
const BETWEEN_TWO: ReadonlySet<RelationName> = new Set<RelationName>([
  'ACQUIRED',
  'INVESTED_IN',
  'PARTNERED_WITH',
  'SUPPLIES',
]);

/** How sure "the two firms" means whom the last deal was between, when nothing nearer names a pair. */
const PARTIES = 0.88;

/** How sure "the takeover" means the last one told. */
const BOUGHT = 0.97;

/** How many sentences on the two are still "the two firms". */
const REACH = 6;

interface Parties {
  readonly ends: readonly [End, End];
  readonly sentence: number;
  /** The sentence tells of others as well. */
  readonly more: boolean;
}

interface Target {
  readonly entity: Entity;
  readonly buyer: Entity;
  readonly sentence: number;
  /** The sentence that told of it names it; one that only describes it ("du capital de la start-up") goes on from another. */
  readonly named: boolean;
  /** A sentence since has gone on to tell of it. */
  readonly told: boolean;
}

export class Deals {
  /** Who was bought or invested in last, and the sentence that told so or meant it by a description since. */
  #target: Target | undefined;

  /** Whom the last deal of any kind was between. */
  #parties: Parties | undefined;

  /** Who was told to be sold last. */
  #sold: { readonly end: End; readonly sentence: number } | undefined;

  /** Who was bought last. */
  #bought: { readonly end: End; readonly sentence: number } | undefined;

  constructor(
    private readonly about: About,
    private readonly salience: Salience,
  ) {}

  /** Notes whom a sentence tells to be bought or invested in: what is told right behind to introduce a firm is told of it. */
  note({ relation, from, to, sentence, confidence }: Draft): void {
    if (BETWEEN_TWO.has(relation) && confidence >= SURE && isFirm(from) && isFirm(to))
      this.#between(from, to, sentence.index);
    if (relation === 'ACQUIRED' && confidence >= SURE) this.#bought = { end: to, sentence: sentence.index };
    if ((relation !== 'ACQUIRED' && relation !== 'INVESTED_IN') || confidence < SURE) return;
    if (this.about.shareOf(to.entity) < TOLD_OF) return;
    if (to.antecedent && (this.#target?.named || to.certainty < DESCRIBED)) return;
    const named = to.antecedent === undefined;
    this.#target = { entity: to.entity, buyer: from.entity, sentence: sentence.index, named, told: false };
  }

  /** "A, B and C work together": where a sentence tells of more than two, nobody is a pair. */
  #between(from: End, to: End, sentence: number): void {
    const known = this.#parties;
    const isOfMore =
      known?.sentence === sentence &&
      new Set([...known.ends, from, to].map(({ entity }) => entity)).size > known.ends.length;
    this.#parties = {
      ends: [from, to],
      sentence,
      more: isOfMore || (known?.sentence === sentence && known.more),
    };
  }

  /** "les deux sociétés": whom the last deal was between. */
  parties(now: number): Answer[] {
    if (!this.#parties || this.#parties.more || now - this.#parties.sentence > REACH) return [];
    return this.#parties.ends.map((end) => answerFrom(end, PARTIES));
  }

  /** Notes who is told to be sold. */
  noteSold(end: End | undefined, sentence: number): void {
    if (end) this.#sold = { end, sentence };
  }

  /** "The buyer is A": of whom the sentence before has told that it is sold. */
  soldBefore(now: number): Answer | undefined {
    return this.#sold?.sentence === now - 1 ? answerFrom(this.#sold.end, BOUGHT) : undefined;
  }

  /** "das Vorhaben", "the takeover": who is to be bought, as told shortly before. */
  boughtBefore(now: number, reach = REACH): Answer | undefined {
    if (!this.#bought || now - this.#bought.sentence > reach) return undefined;
    return answerFrom(this.#bought.end, BOUGHT);
  }

  /** Goes on telling of the target of a deal where a sentence means it. */
  goOn(answer: Answer | undefined, now: number): Answer | undefined {
    if (this.#target?.named && answer?.entity === this.#target.entity && now > this.#target.sentence)
      this.#target = { ...this.#target, sentence: now, told: true };
    return answer;
  }

  /**
   * Whom a deal was about that was told right before, or whom the sentences since have gone on to tell of.
   * @param introduced whether a firm is asked for that is introduced; any other may be who bought
   */
  targetBefore(now: number, introduced: boolean): Entity | undefined {
    const target = this.#target;
    if (target?.sentence !== now - 1 || !(introduced || target.told)) return undefined;
    const buyerActs =
      target.told &&
      this.salience.in(now - 1).some(({ entity, subject }) => subject && entity === target.buyer);
    return buyerActs ? undefined : target.entity;
  }
}

const isFirm = ({ entity }: End): boolean =>
  (entity.kind === 'Company' || entity.kind === 'Investor') && !entity.medium;
