// Whom "l'entreprise", "la jeune pousse" or "elle" stands for where order shows the grammatical role: subjects before
// objects, objects before what hangs on a preposition, near before far, and whom the document is about before all.
import { ENTITY_KINDS, type EntityKind } from '../../../graph/entities';
import type { Span } from '../reading';
import type { Cluster } from './clusters';

export type Standing = 'subject' | 'doer' | 'object' | 'oblique' | 'reference';

interface Spoken {
  readonly cluster: Cluster;
  readonly span: Span;
  readonly sentence: number;
  readonly standing: Standing;
}

const STANDING: Readonly<Record<Standing, number>> = {
  subject: 1.2,
  doer: 0.7,
  object: 0.3,
  oblique: -0.4,
  reference: 1,
};
const LONGEST = 400;
/** Whoever comes this near to the likeliest leaves the reference open. */
const MARGIN = 0.5;
const family = (kind: EntityKind) => ENTITY_KINDS[kind].family;

export interface Sought {
  readonly kind: EntityKind | 'person' | 'organization' | 'any';
  /** Noun of a description; '' for a pronoun. */
  readonly head: string;
  /** The noun fits any firm and tells none from another. */
  readonly generic: boolean;
  readonly places: readonly { readonly id: string; readonly city: boolean }[];
  readonly reach: number;
}

export class Salience {
  readonly #spoken: Spoken[] = [];

  note(cluster: Cluster, span: Span, sentence: number, standing: Standing): void {
    if (family(cluster.kind) === 'place') return;
    this.#spoken.push({ cluster, span, sentence, standing });
    if (this.#spoken.length > 2 * LONGEST) this.#spoken.splice(0, LONGEST);
  }

  /** The likeliest entity spoken of before; undefined where none fits. */
  resolve(sentence: number, sought: Sought): { cluster: Cluster; span: Span; doubtful: boolean } | undefined {
    const scores = new Map<Cluster, number>();
    let best: { one: Spoken; score: number } | undefined;
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const one = this.#spoken[i] as Spoken;
      const distance = sentence - one.sentence;
      if (distance > sought.reach) break;
      const fit = fitOf(one.cluster, sought);
      if (fit <= 0) continue;
      const score =
        fit +
        STANDING[one.standing] -
        0.6 * distance -
        // Inside one sentence a description seldom takes up what stands behind a preposition.
        (distance === 0 && one.standing === 'oblique' ? 1 : 0) +
        2 * Math.min(1, one.cluster.occurrences.length / 5) +
        (one.sentence < 2 ? 0.4 : 0);
      scores.set(one.cluster, Math.max(score, scores.get(one.cluster) ?? Number.NEGATIVE_INFINITY));
      if (!best || score > best.score + 1e-9) best = { one, score };
    }
    if (!best) return undefined;
    const { one, score } = best;
    const rival = [...scores].some(([cluster, other]) => cluster !== one.cluster && score - other < MARGIN);
    return { cluster: one.cluster, span: one.span, doubtful: rival };
  }
}

function fitOf(cluster: Cluster, { kind, head, generic, places }: Sought): number {
  const group = family(cluster.kind);
  if (kind === 'any') return group === 'person' || group === 'organization' ? 2 : 0;
  if (kind === 'person' || kind === 'organization') return group === kind ? 2 : 0;
  if (group !== family(kind)) return 0;
  let fit = 2;
  if (!generic && cluster.heads.has(head)) fit += 3;
  else if (cluster.kind !== kind && !(kind === 'Company' && cluster.kind === 'Investor')) return 0;
  else if (cluster.kind !== kind) fit -= 1;
  if (!generic && !cluster.heads.has(head)) fit -= 0.8;
  for (const { id, city } of places) {
    if (cluster.places.has(id)) fit += 3;
    else fit -= city ? 1.5 : cluster.places.size > 0 ? 1.5 : 0.5;
  }
  return fit;
}
