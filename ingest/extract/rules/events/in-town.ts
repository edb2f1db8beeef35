// Where an office or a plant stands, told without "in": "son usine de Crolles", "ses bureaux parisiens", "its Paris office".

import { flatMapped } from '../flat-mapped';
import type { HeadClass } from '../frames';
import { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { newEnd } from '../reference/end';
import { placesOf } from '../reference/places-of';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import type { View } from '../view';
import type { Found } from './found';

const SITES: readonly HeadClass[] = ['office', 'facility'];

/** The town that a complement or an adjective of the noun names. */
export function inTown(phrase: Phrase, view: View): Found | undefined {
  const { noun } = phrase;
  if (!SITES.some((one) => noun?.head?.classes.has(one))) return undefined;
  // "a Vienna subsidiary of X": a firm of its own is there, and not X.
  if (noun?.relational.some(({ relation }) => relation === 'SUBSIDIARY_OF')) return undefined;
  const [named] = complementsSaying(phrase, ['of'], view)
    .map((one) => ({ ends: endsOf(one, ['City']), phrase: one }))
    .filter(({ ends }) => ends.length > 0);
  if (named) return { ends: named.ends, fit: 0.97, phrase: named.phrase };
  const ends = flatMapped(placesOf(phrase), ({ place, span }) =>
    place.kind === 'City' ? [newEnd(Entity.place(place), span, 1)] : [],
  );
  return ends.length > 0 ? { ends, fit: 0.95 } : undefined;
}
