// Whom pronouns and descriptions stand for: "it", "the company", "the Norwegian group".
import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import type { Place } from '../../lexicon';
import type { Span } from '../../reading';
import type { Cluster } from '../clusters';
import type { PhraseEnd } from '../phrases';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Mention } from './entities';
import type { PositionWords } from './words';

const family = (kind: EntityKind) => ENTITY_KINDS[kind].family;
const REACH_OF_PRONOUNS = 2;
const REACH_OF_DESCRIPTIONS = 8;
const REACH_OF_PEOPLE = 3;
// What a sentence between costs, what being its subject or much spoken of is worth.
const DISTANCE = { pronoun: 1.5, description: 0.8 };
const STANDING: Readonly<Record<Standing, number>> = { subject: 1.1, object: 0, owner: 0, oblique: -0.7 };
// Whoever the text is mostly about is meant where others are named in passing.
const MAIN = { pronoun: 0.5, description: 0.9 };
const SALIENCE = 1.2;

/** How a name stood in its sentence. */
export type Standing = 'subject' | 'object' | 'owner' | 'oblique';

interface Named {
  readonly cluster: Cluster;
  readonly span: Span;
  readonly sentence: number;
  readonly standing: Standing;
}

/** Keeps who was named; one a document, fed in reading order. */
export class References {
  readonly #named: Named[] = [];

  constructor(
    readonly position: PositionWords,
    /** The firm the document names most. */
    readonly main: Cluster | undefined,
  ) {}

  name(mention: Mention, sentence: Sentence, standing: Standing): PhraseEnd {
    const span = { start: mention.start, end: mention.end };
    if (family(mention.cluster.kind) !== 'place')
      this.#named.push({ cluster: mention.cluster, span, sentence: sentence.index, standing });
    return { cluster: mention.cluster, mention: span, via: 'name' };
  }

  describe(cluster: Cluster, nouns: readonly string[], origins: readonly { readonly place: Place }[]): void {
    for (const noun of nouns.slice(-1)) cluster.heads.add(noun);
    for (const { place } of origins) cluster.places.set(place.id, place.iso);
  }

  pronoun(sentence: Sentence, token: Token, standing: Standing): PhraseEnd | undefined {
    const group = this.position.possessives[token.lower] ?? this.position.personPronouns[token.lower];
    if (!group || group === 'any') return undefined;
    return this.#resolve(
      sentence,
      { start: token.start, end: token.end },
      'pronoun',
      ({ kind }) => (family(kind) === group ? (kind === 'PublicBody' || kind === 'Investor' ? 2.4 : 3) : 0),
      REACH_OF_PRONOUNS,
      standing,
    );
  }

  description(
    sentence: Sentence,
    tokens: readonly Token[],
    from: number,
    to: number,
    head: string,
    kind: EntityKind,
    origins: readonly { readonly place: Place }[],
  ): PhraseEnd | undefined {
    const group = family(kind);
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    const found = this.#resolve(
      sentence,
      { start: first.start, end: last.end },
      'description',
      (cluster) => {
        if (family(cluster.kind) !== group) return 0;
        let fit = 2;
        if (cluster.heads.has(head)) fit += 2;
        else if (cluster.kind !== kind || kind === 'PublicBody') return 0;
        for (const { place } of origins) fit += this.#from(cluster, place);
        return fit;
      },
      group === 'person' ? REACH_OF_PEOPLE : REACH_OF_DESCRIPTIONS,
      'object',
    );
    if (found) this.describe(found.cluster, [head], origins);
    return found;
  }

  // A firm of Oslo may be "the Norwegian group"; one of another country is not.
  #from(cluster: Cluster, place: Place): number {
    if (cluster.places.has(place.id)) return 3;
    if (place.kind === 'Country' && [...cluster.places.values()].includes(place.iso)) return 3;
    const cities = [...cluster.places.keys()].filter((id) => id.endsWith('-city'));
    if (place.kind === 'City' && cities.length > 0) return -3;
    // Only its country is known so far, and the town is there.
    const countries = [...cluster.places.values()];
    if (place.kind === 'City' && countries.includes(place.iso)) return 1.5;
    return cluster.places.size > 0 ? -3 : -0.5;
  }

  #resolve(
    sentence: Sentence,
    mention: Span,
    via: 'pronoun' | 'description',
    fits: (cluster: Cluster) => number,
    reach: number,
    standing: Standing,
  ): PhraseEnd | undefined {
    let best: { one: Named; score: number } | undefined;
    for (let i = this.#named.length - 1; i >= 0; i--) {
      const one = this.#named[i] as Named;
      const distance = sentence.index - one.sentence;
      if (distance > reach) break;
      const fit = fits(one.cluster);
      if (fit <= 0) continue;
      const score =
        fit -
        DISTANCE[via] * distance +
        STANDING[one.standing] +
        (one.cluster === this.main ? MAIN[via] : 0) +
        SALIENCE * Math.min(1, one.cluster.occurrences.length / 6);
      if (!best || score > best.score + 1e-9) best = { one, score };
    }
    if (!best) return undefined;
    const { cluster, span } = best.one;
    // What was referred to is spoken of again.
    this.#named.push({ cluster, span, sentence: sentence.index, standing });
    return { cluster, mention, antecedent: span, via };
  }
}
