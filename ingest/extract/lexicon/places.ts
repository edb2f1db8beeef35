// Places by name or by the words made from it: "München", "Münchner", "Munich-based", "parisienne", "die Niederländer".
// Called by the extractor for every candidate; the tables are built on first use, about 20,000 names.
import { entityId } from '../../../graph/ids';
import type { Language } from '../../../graph/source';
import { Remembered } from '../remembered';
import { wordList } from './common-words';
import { type Gazetteer, loadGazetteer, type Named } from './gazetteer';
import { isFirstName } from './person-names';
import type { Place } from './place';
import { PLACE_HABITS } from './place-habits';

export interface PlaceMatch {
  readonly place: Place;
  /** `demonym`: an adjective or the people of the place. */
  readonly via: 'name' | 'demonym';
  /** The word is also an ordinary word or a given name ("Nice", "Essen", "Georgia"): ask for more evidence. */
  readonly ambiguous: boolean;
  /** At least 50,000 people, or well known. */
  readonly large: boolean;
  /** The words name a part of the country ("Bayern", "Californian"): its English name. */
  readonly region?: string;
}

let gazetteer: Gazetteer | undefined;
const tables = (): Gazetteer => {
  gazetteer ??= loadGazetteer();
  return gazetteer;
};

/** The place that one word or a short phrase stands for in a text of this language. */
export function findPlace(words: string, language: Language): PlaceMatch | undefined {
  return remembered[language].of(words) ?? undefined;
}

/**
 * Whether a place of several words may begin with this one, a dot behind it aside ("St. Gallen"): of most words none
 * does, and no longer one need be looked up.
 */
export function mayOpenLongPlace(word: string): boolean {
  longFirsts ??= new Set([...tables().names.keys()].flatMap(firstOfSeveral));
  const plain = word.replace('’', "'");
  return longFirsts.has(plain) || (isUpper(plain) && longFirsts.has(titled(plain)));
}

let longFirsts: ReadonlySet<string> | undefined;

const firstOfSeveral = (name: string): string[] =>
  name.includes(' ') ? [name.slice(0, name.indexOf(' ')).replace(/\.$/, '')] : [];

const rememberedIn = (language: Language) =>
  new Remembered<PlaceMatch | null>((words) => lookUp(words, language) ?? null);
const remembered = { de: rememberedIn('de'), en: rememberedIn('en'), fr: rememberedIn('fr') };

function lookUp(words: string, language: Language): PlaceMatch | undefined {
  const plain = words.normalize('NFC').replace(/’/g, "'").trim();
  if (plain.length < 2 || plain.length > 60) return undefined;
  return (
    byName(plain, language) ??
    byDemonym(plain, language) ??
    byForm(plain, language) ??
    byDistrict(plain, language) ??
    byOwner(plain, language) ??
    frenchTown(plain)
  );
}

/** "Bois-le-Roi", "Verneuil-sur-Avre": only towns have such names, and most of them no list. */
const FRENCH_TOWN = /^\p{Lu}\p{Ll}+-(?:sur|sous|le|la|les|lès|lez|en|aux|au)-\p{Lu}\p{Ll}+$/u;

function frenchTown(words: string): PlaceMatch | undefined {
  if (!FRENCH_TOWN.test(words)) return undefined;
  const place: Place = { id: entityId('City', words), kind: 'City', name: words, iso: 'FR', aliases: [] };
  return { place, via: 'name', ambiguous: false, large: false };
}

function byName(words: string, language: Language): PlaceMatch | undefined {
  const { names } = tables();
  const named = names.get(words) ?? (isShouted(words) ? names.get(titled(words)) : undefined);
  if (!named) return undefined;
  const ambiguous = !named.place.iso || isAmbiguous(words, named, language);
  return match(named, 'name', ambiguous);
}

function byDemonym(words: string, language: Language): PlaceMatch | undefined {
  const { demonyms } = tables();
  const { alsoWords, alsoSurnames, capitalDemonyms, cityStems } = PLACE_HABITS[language];
  const word = demonyms[language];
  const named = word.get(words) ?? (capitalDemonyms ? undefined : word.get(words.toLowerCase()));
  if (named) return match(named, 'demonym', named.place.kind === 'City' && alsoWords.has(words));
  for (const stem of cityStems?.(words) ?? []) {
    const city = tables().names.get(stem);
    if (city?.place.kind !== 'City' || !city.derives) continue;
    // "Sender" is a word before it is somebody from Senden.
    if (!city.large && wordList(language).has(words)) continue;
    if (!city.large && alsoSurnames?.test(words)) continue;
    return match(city, 'demonym', !city.large);
  }
  return undefined;
}

// "Munich-based", "US-Konzern" is the caller's to cut; "US-" and "London-headquartered" are read here.
function byForm(words: string, language: Language): PlaceMatch | undefined {
  const based = PLACE_HABITS[language].based?.exec(words);
  const name = based?.[1] ?? (words.endsWith('-') ? words.slice(0, -1) : undefined);
  if (!name) return undefined;
  const found = byName(name, language) ?? byDemonym(name, language);
  return found && { ...found, ambiguous: false };
}

function byDistrict(words: string, language: Language): PlaceMatch | undefined {
  const town = PLACE_HABITS[language].townOfDistrict?.(words);
  const found = town ? byName(town, language) : undefined;
  return found?.large && !found.ambiguous && found.place.kind === 'City' ? found : undefined;
}

// "Finnlands KI-Firma X": what a place has is of the place.
function byOwner(words: string, language: Language): PlaceMatch | undefined {
  const owner = PLACE_HABITS[language].owner?.(words);
  const found = owner ? byName(owner, language) : undefined;
  return found && !found.ambiguous ? { ...found, via: 'demonym' } : undefined;
}

function match(named: Named, via: PlaceMatch['via'], ambiguous: boolean): PlaceMatch {
  return {
    place: named.place,
    via,
    ambiguous,
    large: named.large || named.major,
    ...(named.region ? { region: named.region } : {}),
  };
}

const isUpper = (words: string): boolean => words === words.toUpperCase();
const isShouted = (words: string): boolean => words.length > 3 && isUpper(words);

const titled = (words: string): string =>
  words.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());

function isAmbiguous(words: string, named: Named, language: Language): boolean {
  if (isFirstName(words)) return true;
  const isWord = wordList(language).has(words.toLowerCase());
  if (named.major) return isWord && PLACE_HABITS[language].alsoWords.has(named.place.name);
  return isWord || (words.length < 5 && !named.large);
}
