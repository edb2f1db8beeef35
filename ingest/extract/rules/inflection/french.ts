// French inflection.
import { lookup } from '../../lexicon';
import { dictionaryNoun } from './dictionary-noun';
import type { Inflection, RegularEndings } from './inflection';

const LINKS = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  'le',
  "l'",
  'à',
  'au',
  'en',
  'par',
  'et',
  'pour',
  'un',
  'une',
]);

const feminine = (word: string): string[] => {
  if (word.endsWith('e')) return [word];
  if (/teur$/u.test(word)) return [`${word.slice(0, -4)}trice`, `${word.slice(0, -1)}se`];
  if (/eur$/u.test(word)) return [`${word.slice(0, -1)}se`, `${word}e`];
  if (/(?:ien|on|el)$/u.test(word)) return [`${word}${word.at(-1)}e`];
  if (/er$/u.test(word)) return [`${word.slice(0, -2)}ère`];
  if (/if$/u.test(word)) return [`${word.slice(0, -1)}ve`];
  if (/x$/u.test(word)) return [`${word.slice(0, -1)}se`];
  return [`${word}e`];
};

const plural = (word: string): string => {
  if (/[sxz]$/u.test(word)) return word;
  if (/(?:au|eu)$/u.test(word)) return `${word}x`;
  if (/al$/u.test(word)) return `${word.slice(0, -2)}aux`;
  return `${word}s`;
};

/** "accords-cadres", "présidents-directeurs": both nouns in the plural. */
const pluralOfBoth = (word: string): string => word.split('-').map(plural).join('-');

/** Plural and feminine of each word of a French phrase up to its first link ("chef d'état-major" → "cheffe", "chefs"). */
function nounForms(phrase: string): string[] {
  const words = phrase.split(' ');
  // "série d": a letter has no other form.
  const link = words.findIndex((word) => LINKS.has(word) || word.length === 1);
  const end = link < 0 ? words.length : link;
  const rest = words.slice(end);
  const own = words.slice(0, end);
  const joined = (change: (word: string) => string) => [...own.map(change), ...rest].join(' ');
  const forms = [joined(plural), joined(pluralOfBoth)];
  for (const index of [0, 1]) {
    const form = (word: string) => feminine(word)[index] ?? (feminine(word)[0] as string);
    forms.push(
      joined(form),
      joined((word) => plural(form(word))),
    );
  }
  return [...new Set(forms)].filter((form) => form !== phrase && !isVerb(form));
}

/** "accorde", "emploie", "fusionne": the feminine that no "accord" has is a verb, and nothing else. */
function isVerb(form: string): boolean {
  if (form.includes(' ')) return false;
  const readings = lookup(form, 'fr');
  return (
    readings.some((one) => one.pos === 'verb' && one.form === 'finite') &&
    !readings.some(({ pos }) => pos === 'noun')
  );
}

/** Endings of the persons of an interview, and those of the persons that word lists have. */
const PERSONS: readonly (readonly [string, string])[] = [
  ['iez', 'ait'],
  ['ions', 'ait'],
  ['ez', 'ons'],
  ['ais', 'ait'],
];

/** The same French verb in another person: "venez" → "venons", "dirigeais" → "dirigeait". */
function otherPersons(word: string): string[] {
  return PERSONS.flatMap(([ending, other]) =>
    word.endsWith(ending) && word.length > ending.length + 1 ? [word.slice(0, -ending.length) + other] : [],
  );
}

const REGULAR: RegularEndings = [
  [
    'er',
    [
      ['er', 'infinitive'],
      ['é', 'past-participle'],
      ['ée', 'past-participle'],
      ['és', 'past-participle'],
      ['ées', 'past-participle'],
      ['e', 'finite', 'present'],
      ['ent', 'finite', 'present'],
      ['ait', 'finite', 'past'],
      ['aient', 'finite', 'past'],
      ['a', 'finite', 'past'],
      ['era', 'finite'],
      ['eront', 'finite'],
      ['erait', 'finite'],
      ['eraient', 'finite'],
      ['ant', 'present-participle'],
    ],
  ],
];

export const FRENCH: Inflection = {
  nounForms,
  nounIn: dictionaryNoun('fr'),
  verbBases: () => [],
  otherPersons,
  regular: REGULAR,
};
