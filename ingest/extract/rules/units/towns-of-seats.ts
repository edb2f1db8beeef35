// "Eindhoven, Netherlands-based": a town before its country, and one adjective of both.

import { findPlace } from '../../lexicon';
import type { Mention } from '../names/mention';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { placeOfWord } from '../words/written-words';
import { type Fields, plainFields } from './found';

/** What the adjective carries that the name of a town opens; undefined where none follows it. */
export function seatOpenedBy(
  { tokens }: Sentence,
  { entity: { kind, place, name }, to }: Mention,
  { language }: Vocabulary,
): Fields | undefined {
  const adjective = tokens[to + 1];
  if (kind !== 'City' || tokens[to]?.text !== ',' || !adjective || !/-\p{Ll}/u.test(adjective.text))
    return undefined;
  const country = placeOfWord(adjective.word, language);
  if (country?.place.kind !== 'Country' || country.region || country.place.iso !== place?.iso)
    return undefined;
  const fields = plainFields();
  fields.place = findPlace(name, language);
  return fields.place && fields;
}
