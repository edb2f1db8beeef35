// What each language makes of the names of places.
import type { Language } from '../../../graph/source';
import { wordList } from './common-words';
import { germanCityStems } from './german-demonyms';
import { townOfDistrict } from './german-districts';

interface PlaceHabits {
  /** Words for the people and things of a place keep their capital everywhere. */
  readonly capitalDemonyms: boolean;
  /** The towns, likeliest first, that a word for their people and things may be made from. */
  readonly cityStems?: (word: string) => readonly string[];
  /** The town of a town and its district. */
  readonly townOfDistrict?: (words: string) => string | undefined;
  /** The place that has what is named behind it. */
  readonly owner?: (words: string) => string | undefined;
  /** An adjective of a place and of what is done there: the place is its first group. */
  readonly based?: RegExp;
  /** Words made from cities that are surnames before they tell of a small one: "Ahlers", and hardly of Ahlen. */
  readonly alsoSurnames?: RegExp;
  /** Well-known cities and words made from them that are ordinary words or given names as well. */
  readonly alsoWords: ReadonlySet<string>;
}

export const PLACE_HABITS: Readonly<Record<Language, PlaceHabits>> = {
  de: {
    capitalDemonyms: false,
    cityStems: (word) => (/^\p{Lu}/u.test(word) ? germanCityStems(word) : []),
    townOfDistrict,
    owner: inGenitive,
    based: /^(.+)-(?:stämmig|basiert\p{L}*|ansässig\p{L}*)$/u,
    alsoSurnames: /ers$/u,
    alsoWords: new Set(),
  },
  en: {
    capitalDemonyms: true,
    based: /^(.+)-(?:based|headquartered|born)$/u,
    alsoWords: new Set(['Nice', 'Roman']),
  },
  fr: { capitalDemonyms: false, alsoWords: new Set(['Roman']) },
};

const SHORTEST_GENITIVE = 6;

// "Finnlands KI-Firma X", "Münchens Start-ups".
function inGenitive(words: string): string | undefined {
  const isGenitive =
    words.length >= SHORTEST_GENITIVE && words.endsWith('s') && !wordList('de').has(words.toLowerCase());
  return isGenitive ? words.slice(0, -1) : undefined;
}
