// Whom a document is about: what it names, weighed by how often and in which places. Reckoned before anything is read.
import type { Span } from '../../reading';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';

export interface Named {
  readonly entity: Entity;
  readonly span: Span;
}

/** A name that stands by itself, one behind a preposition, and the firm whose round is told of. */
const WEIGHT = { bare: 1, oblique: 0.7, round: 1.5, lead: 1 };
/** The headline and what opens the text tell what it is about. */
const LEAD_SENTENCES = 2;
/** The largest share that another firm has in a document about one. */
const CLEAR = 0.7;

export class About {
  /** The firm that it is most about; of several the one named first. */
  readonly main: Named | undefined;
  /** It is about this one firm, and the others stand far behind. */
  readonly clear: boolean;

  /** @param sentences the phrases of each, in reading order */
  constructor(sentences: readonly (readonly Phrase[])[]) {
    const weights = new Map<Entity, number>();
    const first = new Map<Entity, Span>();
    const leading = new Set<Entity>();
    const later = new Set<Entity>();
    sentences.forEach((phrases, index) => {
      for (const { entity, span, weight } of weighed(phrases)) {
        weights.set(entity, (weights.get(entity) ?? 0) + weight);
        if (index < LEAD_SENTENCES) leading.add(entity);
        else later.add(entity);
        if (!first.has(entity)) first.set(entity, span);
      }
    });
    // What only the headline names may be the name of a newsletter.
    for (const entity of leading)
      if (later.has(entity)) weights.set(entity, (weights.get(entity) ?? 0) + WEIGHT.lead);
    let most = 1;
    for (const weight of weights.values()) most = Math.max(most, weight);
    for (const [entity, weight] of weights) entity.share = weight / most;
    let main: Named | undefined;
    for (const [entity, span] of first)
      if (
        entity.kind === 'Company' &&
        !entity.medium &&
        (!main || this.shareOf(entity) > this.shareOf(main.entity))
      )
        main = { entity, span };
    this.main = main;
    const rivals = [...first.keys()].filter(
      (entity) => entity !== main?.entity && entity.kind === 'Company' && !entity.medium,
    );
    this.clear =
      main !== undefined && rivals.every((one) => this.shareOf(one) < CLEAR * this.shareOf(main.entity));
  }

  /** It is about this one firm. */
  isClearly(entity: Entity): boolean {
    return this.clear && entity === this.main?.entity;
  }

  /** How much of it is about the entity, beside the one that it is most about: 0 to 1. */
  shareOf(entity: Entity): number {
    return entity.share;
  }
}

function* weighed(phrases: readonly Phrase[]): Generator<Named & { weight: number }> {
  const owners = new Set(phrases.filter(isRound).map(({ owner }) => owner));
  for (const phrase of phrases) {
    if (!phrase.name || phrase.name.entity.place) continue;
    const { entity, start, end } = phrase.name;
    const itsRound = owners.has(phrase) || isOfRound(phrase, phrases);
    const weight = itsRound ? WEIGHT.round : phrase.prep === '' ? WEIGHT.bare : WEIGHT.oblique;
    yield { entity, span: { start, end }, weight };
  }
}

const isRound = ({ noun }: Phrase): boolean => noun?.head?.classes.has('round') === true;

// "la levée de fonds de X", "die Runde von X".
function isOfRound({ index, from, prep, genitive }: Phrase, phrases: readonly Phrase[]): boolean {
  const before = phrases[index - 1];
  return before?.to === from && isRound(before) && (prep !== '' || genitive);
}
