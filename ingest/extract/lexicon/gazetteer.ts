// Builds the tables behind findPlace: names in all languages, demonyms per language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityId } from '../../../graph/ids';
import type { Language } from '../../../graph/source';
import { englishForms, frenchForms, germanForms } from './demonym-forms';
import { withoutMarks } from './marks';
import type { Place } from './place';
import { CITIES, CITY_DEMONYMS } from './tables/cities';
import { COUNTRY_DEMONYMS, COUNTRY_NAMES } from './tables/countries';
import { REGIONS } from './tables/regions';

export interface Named {
  readonly place: Place;
  readonly region?: string;
  /** In the hand-written tables: well known enough to need no further evidence. */
  readonly major: boolean;
  /** At least 50,000 people. */
  readonly large: boolean;
  /** German -er words are made from it. */
  readonly derives: boolean;
}

export interface Gazetteer {
  readonly names: ReadonlyMap<string, Named>;
  readonly demonyms: Readonly<Record<Language, ReadonlyMap<string, Named>>>;
}

const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
const listed = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

class Builder implements Gazetteer {
  readonly names = new Map<string, Named>();
  readonly demonyms: Record<Language, Map<string, Named>> = { de: new Map(), en: new Map(), fr: new Map() };
  private readonly countries = new Map<string, Named>();

  add(place: Omit<Place, 'id'>, options: { major: boolean; large: boolean }): Named {
    const full: Place = { id: entityId(place.kind, place.name), ...place };
    const named: Named = {
      place: full,
      ...options,
      derives: options.major || GERMAN_SPEAKING.has(place.iso),
    };
    for (const name of [place.name, ...place.aliases]) this.name(name, named);
    return named;
  }

  name(name: string, named: Named): void {
    if (!this.names.has(name)) this.names.set(name, named);
  }

  addCountries(): void {
    const extra = new Map(
      rows(COUNTRY_NAMES).map(([iso = '', name = '', more]) => [iso, { name, more: listed(more) }]),
    );
    const languages = (['en', 'de', 'fr'] as const).map((language) => countryNames(language));
    const codes = new Set([...Object.keys(languages[0] ?? {}), ...extra.keys()]);
    for (const iso of codes) {
      const given = languages.flatMap((names) => names[iso] ?? []).flat();
      const name = extra.get(iso)?.name ?? given[0];
      if (!name) continue;
      const aliases = [...new Set([...given, ...(extra.get(iso)?.more ?? [])])].filter(
        (alias) => alias !== name,
      );
      this.countries.set(
        iso,
        this.add({ kind: 'Country', name, iso, aliases }, { major: true, large: true }),
      );
    }
  }

  addDemonyms(): void {
    for (const [iso = '', stems, people, english, french] of rows(COUNTRY_DEMONYMS)) {
      const country = this.countries.get(iso);
      if (!country) continue;
      const words = {
        stems: listed(stems),
        people: listed(people),
        english: listed(english),
        french: listed(french),
      };
      this.demonymsOf(country, words);
    }
  }

  addCities(): void {
    for (const [name = '', iso = '', de, fr, more] of rows(CITIES)) {
      const given = [de, fr].filter((word) => word && word !== '-') as string[];
      const shown = displayName(name, [...given, ...listed(more)]);
      const aliases = [...new Set([name, ...given, ...listed(more)])].filter((alias) => alias !== shown);
      this.add({ kind: 'City', name: shown, iso, aliases }, { major: true, large: true });
    }
    for (const [name = '', english, french, german] of rows(CITY_DEMONYMS)) {
      const city = this.names.get(name);
      if (city)
        this.demonymsOf(city, {
          stems: [],
          people: listed(german),
          english: listed(english),
          french: listed(french),
        });
    }
  }

  addRegions(): void {
    for (const [iso = '', name = '', de, fr, german, other] of rows(REGIONS)) {
      const country = this.countries.get(iso);
      if (!country) continue;
      const named: Named = { ...country, region: name, derives: false };
      for (const word of [name, de, fr]) if (word && word !== '-') this.name(word, named);
      const words = listed(german);
      const foreign = listed(other);
      this.demonymsOf(named, {
        stems: words.filter((word) => word === word.toLowerCase()),
        people: words.filter((word) => word !== word.toLowerCase()),
        english: foreign.filter((word) => /^\p{Lu}/u.test(word)),
        french: foreign.filter((word) => !/^\p{Lu}/u.test(word)),
      });
    }
  }

  addTowns(): void {
    const lines = readFileSync(join(__dirname, 'tables', 'towns.txt'), 'utf8').split('\n');
    for (const line of lines) {
      if (line.startsWith('#')) continue;
      const [code = '', ...towns] = line.split('|');
      const large = code.endsWith('+');
      const iso = code.slice(0, 2);
      for (const name of towns) {
        if (!this.names.has(name))
          this.add({ kind: 'City', name, iso, aliases: [] }, { major: false, large });
      }
    }
  }

  private demonymsOf(
    named: Named,
    words: { stems: string[]; people: string[]; english: string[]; french: string[] },
  ): void {
    const forms: Record<Language, string[]> = {
      de: germanForms(words.stems, words.people),
      en: englishForms(words.english),
      fr: frenchForms(words.french),
    };
    for (const language of ['de', 'en', 'fr'] as const) {
      for (const form of forms[language])
        if (!this.demonyms[language].has(form)) this.demonyms[language].set(form, named);
    }
  }
}

// ASCII names in the table stand for names that English prints with their marks: Linköping, Düsseldorf.
function displayName(name: string, aliases: readonly string[]): string {
  const marked = aliases.find(
    (alias) =>
      alias !== name && [withoutMarks(alias), withoutMarks(alias.replace(/ü/g, 'ue'))].includes(name),
  );
  return marked && !ENGLISH_BARE.has(name) ? marked : name;
}

const ENGLISH_BARE = new Set([
  'Zurich',
  'Bogota',
  'Montreal',
  'Krakow',
  'Gdansk',
  'Wroclaw',
  'Poznan',
  'Lodz',
  'Reykjavik',
  'Sao Paulo',
  'San Sebastian',
  'Rzeszow',
  'Chisinau',
  'Izmir',
  'Valencia',
  'Timisoara',
  'Liege',
]);

function countryNames(language: Language): Record<string, string | string[]> {
  return (
    require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> }
  ).countries;
}

/** Reads all tables; about 20,000 names. */
export function loadGazetteer(): Gazetteer {
  const builder = new Builder();
  builder.addCities();
  builder.addCountries();
  builder.addDemonyms();
  builder.addRegions();
  builder.addTowns();
  return builder;
}
