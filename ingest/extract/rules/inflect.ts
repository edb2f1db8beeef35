// The forms in which words of the tables stand in a text: of nouns made ahead for English and French and undone for
// German; of verbs that no dictionary has, the regular ones.
import type { Language } from '../../../graph/source';
import type { Analysis, VerbForm } from '../lexicon';

/** English plurals of the last word, and the possessive of nothing: "board member" → "board members". */
export function plurals(phrase: string): string[] {
  if (/(?:[sxz]|ch|sh)$/u.test(phrase)) return [`${phrase}es`];
  if (/[^aeiou]y$/u.test(phrase)) return [`${phrase.slice(0, -1)}ies`];
  if (/man$/u.test(phrase)) return [`${phrase.slice(0, -2)}en`];
  return [`${phrase}s`];
}

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

/** Plural and feminine of each word of a French phrase up to its first link ("chef d'état-major" → "cheffe", "chefs"). */
export function frenchForms(phrase: string): string[] {
  const words = phrase.split(' ');
  const link = words.findIndex((word) => LINKS.has(word));
  const end = link < 0 ? words.length : link;
  const rest = words.slice(end);
  const own = words.slice(0, end);
  const joined = (change: (word: string) => string) => [...own.map(change), ...rest].join(' ');
  const forms = [joined(plural)];
  for (const index of [0, 1]) {
    const form = (word: string) => feminine(word)[index] ?? (feminine(word)[0] as string);
    forms.push(
      joined(form),
      joined((word) => plural(form(word))),
    );
  }
  return [...new Set(forms)].filter((form) => form !== phrase);
}

/** Endings of the persons of an interview, and those of the persons that word lists have. */
const PERSONS: readonly (readonly [string, string])[] = [
  ['iez', 'ait'],
  ['ions', 'ait'],
  ['ez', 'ons'],
  ['ais', 'ait'],
];

/** The same French verb in another person: "venez" → "venons", "dirigeais" → "dirigeait". */
export function frenchPersons(word: string): string[] {
  return PERSONS.flatMap(([ending, other]) =>
    word.endsWith(ending) && word.length > ending.length + 1 ? [word.slice(0, -ending.length) + other] : [],
  );
}

const ENDINGS = ['', 's', 'n', 'en', 'e', 'es', 'er', 'ern', 'in', 'innen', 'nen', 'ens'];
const VOWELS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** What a German noun may be a form of: "Geldgebern" → "geldgeber", "Gründerinnen" → "gründer", "Häuser" → "haus". */
export function* strippedGerman(word: string): Generator<string> {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = ending ? word.slice(0, -ending.length) : word;
    yield stem;
    if (ending === 'en' || ending === 'n') yield `${stem}e`;
    if (ending === 'in' || ending === 'innen') yield `${stem}e`;
    const back = stem.replace(
      /([äöü])(u?[^aeiouäöü]*)$/u,
      (_, vowel: string, rest: string) => VOWELS[vowel] + rest,
    );
    if (back !== stem) yield back;
  }
}

type Ending = readonly [ending: string, form: VerbForm, tense?: 'present' | 'past'];

const REGULAR: Readonly<Record<Language, readonly [infinitive: string, endings: readonly Ending[]][]>> = {
  en: [
    [
      '',
      [
        ['', 'infinitive'],
        ['s', 'finite', 'present'],
        ['es', 'finite', 'present'],
        ['ed', 'past-participle'],
        ['ed', 'finite', 'past'],
        ['ing', 'present-participle'],
      ],
    ],
    [
      'e',
      [
        ['ed', 'past-participle'],
        ['ed', 'finite', 'past'],
        ['ing', 'present-participle'],
      ],
    ],
  ],
  fr: [
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
  ],
  de: [
    [
      'en',
      [
        ['en', 'infinitive'],
        ['t', 'finite', 'present'],
        ['te', 'finite', 'past'],
        ['ten', 'finite', 'past'],
      ],
    ],
  ],
};

/** The regular verb of the tables that a word unknown to the dictionaries is a form of: "auditera" → auditer. */
export function regularForms(
  word: string,
  language: Language,
  lemmas: { has(lemma: string): boolean },
): Analysis[] {
  return REGULAR[language].flatMap(([infinitive, endings]) =>
    endings.flatMap(([ending, form, tense]) => {
      if (!word.endsWith(ending) || word.length - ending.length < 3) return [];
      const lemma = word.slice(0, word.length - ending.length) + infinitive;
      return lemmas.has(lemma) ? [{ lemma, pos: 'verb' as const, form, ...(tense && { tense }) }] : [];
    }),
  );
}
