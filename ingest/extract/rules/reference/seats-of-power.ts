// Capitals that act: "Bruxelles a ouvert une enquête" means the body that sits there, where the text has named it.

import type { Place } from '../../lexicon';
import { answerOf } from '../discourse/answer';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy } from './end';
import type { Scene } from './scene';

/** The ids of capitals, and in the registry of whom each stands for. */
const SEATED: ReadonlyMap<string, string> = new Map([
  ['brussels-city', 'european-commission'],
  ['berlin-city', 'bundesregierung'],
  ['paris-city', 'french-government'],
  ['london-city', 'uk-government'],
  ['the-hague-city', 'dutch-government'],
  ['washington-city', 'us-government'],
  ['beijing-city', 'chinese-government'],
  ['rome-city', 'italian-government'],
  ['madrid-city', 'spanish-government'],
]);

/** How sure a capital that acts stands for the body that the text has named. */
const SURE = 0.95;

/** The id of the body for which the name of a place may stand. */
export const bodySeatedIn = ({ id }: Place): string | undefined => SEATED.get(id);

/** The body for which the name of a capital stands as a subject. */
export function seatedAt({ name, prep, determiner }: Phrase, { discourse, units }: Scene): End[] {
  const place = name?.entity.place;
  const body = place && prep === '' && determiner === undefined ? bodySeatedIn(place) : undefined;
  const named = body === undefined ? undefined : discourse.salience.last(({ id }) => id === body);
  const unit = units.find(({ mention }) => mention === name);
  if (!named || !unit) return [];
  return [meantBy(unit, answerOf(named, SURE))];
}
