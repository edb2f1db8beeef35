// Which organisation a text is about at a point, for facts that leave it out: "Zu den Kunden zählen …", "Geschäftsführerin X".
import { ENTITY_KINDS } from '../../../graph/entities';
import type { Cluster } from './clusters';
import type { Phrase, PhraseEnd } from './phrases';

/** How much of its weight an organisation keeps from one sentence to the next. */
const MEMORY = 0.75;
/** Ahead of all others by this factor, or there is no topic. */
const CLEAR = 1.4;

/** Follows the text sentence by sentence; who is spoken of most, and as subject, is the topic. */
export class Topic {
  readonly #weights = new Map<Cluster, { weight: number; end: PhraseEnd }>();

  /** The topic once these phrases have been read; undefined where two compete. */
  after(phrases: readonly Phrase[]): PhraseEnd | undefined {
    for (const entry of this.#weights.values()) entry.weight *= MEMORY;
    phrases.forEach((phrase, k) => {
      const subject = k === 0 && phrase.prep === '';
      for (const end of phrase.ends) this.#add(end, (subject ? 1.5 : 1) / phrase.ends.length);
    });
    const [first, second] = [...this.#weights.values()].sort((a, b) => b.weight - a.weight);
    return first && first.weight >= CLEAR * (second?.weight ?? 0) ? first.end : undefined;
  }

  #add(end: PhraseEnd, weight: number): void {
    const { kind } = end.cluster;
    if (ENTITY_KINDS[kind].family !== 'organization' || kind === 'PublicBody') return;
    const entry = this.#weights.get(end.cluster) ?? { weight: 0, end };
    this.#weights.set(end.cluster, { weight: entry.weight + weight, end });
  }
}
