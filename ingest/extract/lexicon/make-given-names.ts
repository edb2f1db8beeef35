// Writes tables/given-names.txt from the npm package @faker-js/faker (MIT): run once after it is updated with
// `npx ts-node ingest/extract/lexicon/make-given-names.ts`. Names of Europe and of the English-speaking world; short
// ones that are also words are left out, since a given name makes a person of the word behind it. With each stands the
// form without marks ("Łukasz", "Lukasz"), as English prints it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isListed } from './common-words';
import { loadGazetteer } from './gazetteer';
import { withoutMarks } from './marks';
import { FIRST_NAMES } from './tables/first-names';

const LOCALES =
  'en en_GB en_IE en_US en_IN en_NG de de_AT de_CH fr fr_BE fr_CH it es pt_PT nl nl_BE sv nb_NO da fi pl cs_CZ sk hu ro hr sl_SI lv tr sr_RS_latin'.split(
    ' ',
  );
const SHORT = 4;
/** Given to people now and then, but in a text about firms a word, a nationality or the name of a firm. */
const WORDS = new Set(
  `Alone Alpha Andromeda Apollo Arcade Ascension Atlas Autumn Blaze Blessing Brain Brown Caesar Cerise Chance Charity
   Chase Cicero Conception Constant Crystal Delta Destiny Diamond Easter Ebony Emerald Ender Faith Fender Forest Franc
   Gemini General Genesis German Georgian Golden Gunner Harmony Haven Heaven Helios Honor Innocent Islam Ivory Jewel
   Judge Junior Justice Lander Lyric Magnolia Major Marine Maverick Maxima Melody Merlin Mille Miracle Misty Modest
   Noble Norman Octave Parfait Patience Philippine Precious Price Primo Prince Princess Prudence Prune Quarto Queen Raven
   River Romaine Rover Royal Salvo Savanna Senna Serenity Server Sever Shade Sierra Sister Sterling Stone Storm Summer
   Sunny Sylvan Talon Tiara Trinity Unique Urban Valid Vesper Vesta Vital Zephyr`.split(/\s+/u),
);

type Locales = Readonly<Record<string, { readonly person?: { readonly first_name?: unknown } }>>;

/** A large town or a country that is also somebody's name ("Milan", "France") stays a place. */
const places = loadGazetteer().names;
const isPlace = (name: string): boolean => {
  const named = places.get(name);
  return named !== undefined && (named.major || named.large);
};

const isInDictionary = (name: string): boolean =>
  (['de', 'en', 'fr'] as const).some((language) => isListed(name.toLowerCase(), language));

const isWord = (name: string): boolean => name.length <= SHORT && isInDictionary(name);

/** Forms without marks that are no words: "Germán" has none. */
const bareForms = (names: Iterable<string>): string[] =>
  [...names].map(withoutMarks).filter((name) => !isInDictionary(name));

async function make(): Promise<void> {
  const { allLocales } = await import('@faker-js/faker');
  const names = new Set<string>();
  for (const locale of LOCALES) {
    const first = (allLocales as Locales)[locale]?.person?.first_name as
      | Record<string, readonly string[]>
      | undefined;
    for (const list of Object.values(first ?? {})) for (const name of list ?? []) names.add(name);
  }
  const own = FIRST_NAMES.split(/\s+/u).filter((name) => name !== withoutMarks(name));
  for (const name of bareForms([...names, ...own])) names.add(name);
  const kept = [...names]
    .filter(
      (name) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(name) && !isWord(name) && !WORDS.has(name) && !isPlace(name),
    )
    .sort();
  const notice = '# Given names by way of the npm package @faker-js/faker, MIT.';
  writeFileSync(join(__dirname, 'tables', 'given-names.txt'), `${notice}\n${kept.join('\n')}\n`);
}

make();
