// English inflection.
import { dictionaryNoun } from './dictionary-noun';
import type { Inflection, RegularEndings } from './inflection';

/** English plurals of the last word, and the possessive of nothing: "board member" → "board members". */
function plurals(phrase: string): string[] {
  if (/(?:[sxz]|ch|sh)$/u.test(phrase)) return [`${phrase}es`];
  if (/[^aeiou]y$/u.test(phrase)) return [`${phrase.slice(0, -1)}ies`];
  if (/man$/u.test(phrase)) return [`${phrase.slice(0, -2)}en`];
  return [`${phrase}s`];
}

const REGULAR: RegularEndings = [
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
];

export const ENGLISH: Inflection = {
  nounForms: plurals,
  nounIn: dictionaryNoun('en'),
  apart: new Set(['post-', 'pre-', 'anti-', 'non-']),
  verbBases: () => [],
  otherPersons: () => [],
  regular: REGULAR,
};
