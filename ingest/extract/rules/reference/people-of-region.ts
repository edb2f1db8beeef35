// The people of a region for its firm: "die Sachsen".

import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy } from './end';
import { named } from './named';
import { othersInClause, type Scene } from './scene';

/** "die Sachsen", "der Bayern": with an article the people of a region, which takes none. */
export function arePeople({ name, determiner, headAt, adjectives }: Phrase, scene: Scene): boolean {
  const place = name?.entity.place;
  if (
    scene.vocabulary.grammar.order !== 'case' ||
    !name ||
    !place ||
    determiner !== 'definite' ||
    headAt >= 0 ||
    adjectives.length > 0
  )
    return false;
  const text = scene.units.find(({ mention }) => mention === name)?.text ?? '';
  return place.kind === 'Country' && place.name !== text && !place.aliases.includes(text);
}

export function firmOfPeople(phrase: Phrase, scene: Scene): End[] {
  const mention = phrase.name as NonNullable<Phrase['name']>;
  const found = scene.discourse.describe(
    {
      families: ['organization'],
      classes: new Set(),
      field: '',
      generic: true,
      places: [mention.entity.place as NonNullable<Entity['place']>],
      other: othersInClause(phrase, scene),
    },
    scene.sentence,
  );
  return found ? [meantBy(mention, found)] : [named(phrase, scene.units)];
}
