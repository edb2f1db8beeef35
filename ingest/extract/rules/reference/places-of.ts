// The places that a phrase tells of: "der Münchner Anbieter", "the Norwegian group".

import type { Span } from '../../reading';
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { spanOf } from './end';

/** The places that adjectives, compounds and names before the noun put on a phrase. */
export function placesOf(
  phrase: Phrase,
): { place: NonNullable<Unit['place']>['place']; span: Span; adjective: boolean }[] {
  const adjectives = flatMapped([...phrase.adjectives], (unit) =>
    // "breton", "bayerisch": a region tells of a country at most, and no firm is at home in a country by that.
    unit.place && !unit.place.ambiguous && !unit.place.region
      ? [{ place: unit.place.place, span: spanOf(unit), adjective: true }]
      : [],
  );
  const modifiers = flatMapped(phrase.modifiers, (mention) =>
    mention.entity.place ? [{ place: mention.entity.place, span: spanOf(mention), adjective: true }] : [],
  );
  return [...adjectives, ...modifiers];
}
