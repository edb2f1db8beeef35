// Fills the templates of the English grid: who stands for {A}, {B}, {F} …, and the lines of what is told.

import type { Names } from '../cell';

/** Letters of the templates: A to D firms, F and G funds, P and Q persons, R and S authorities, M and N public purses, X and Y products, T, U and L towns, W a person who speaks. */
export type Cast = Readonly<Record<string, string>>;

const FIRMS: Readonly<Record<Names, readonly string[]>> = {
  invented: [
    ...['Orvanta', 'Telsor', 'Kelvane', 'Brindlo', 'Velmora', 'Torven', 'Quarnix', 'Solbrenn'],
    ...['Havrik', 'Mirvane', 'Dralto', 'Fenquil', 'Zarnovo', 'Pelquist', 'Lumetrik', 'Cravelle'],
  ],
  known: [
    ...['Siemens', 'Airbus', 'SAP', 'Nvidia', 'Bosch', 'Thales', 'Ericsson', 'Nokia'],
    ...['Philips', 'Renault', 'BASF', 'Intel', 'Amazon', 'Spotify', 'Infineon', 'Volkswagen'],
  ],
};
const FUNDS: Readonly<Record<Names, readonly string[]>> = {
  invented: ['Norrvik Capital', 'Halden Ventures', 'Tarnbrook Partners', 'Ostmark Ventures'],
  known: ['Sequoia', 'Accel', 'Index Ventures', 'Balderton'],
};
const PRODUCTS: Readonly<Record<Names, readonly string[]>> = {
  invented: ['Lumora', 'Brivex', 'Caldro', 'Nerith'],
  known: ['Gemini', 'Claude', 'Grok', 'Llama'],
};
const PERSONS = [
  'Mara Lindqvist',
  'Jonas Ebert',
  'Clara Duval',
  'Tom Hargreaves',
  'Ines Moreau',
  'Erik Sandgren',
];
const AUTHORITIES = ['the CNIL', 'BaFin', 'the European Commission', 'the Competition and Markets Authority'];
const PURSES = [
  'the European Innovation Council',
  'the European Union',
  'Bpifrance',
  'the European Investment Bank',
];
const TOWNS = ['Graz', 'Porto', 'Leeds', 'Turin', 'Bremen', 'Ghent'];

const turned = (list: readonly string[], by: number, at: number): string =>
  list[(by + at) % list.length] as string;

/** The cast of one word; `turn` has each word meet other names. */
export function castOf(names: Names, turn: number): Cast {
  const firm = (at: number): string => turned(FIRMS[names], turn * 5, at);
  const other = (list: readonly string[], at: number): string => turned(list, turn, at);
  return {
    ...{ A: firm(0), B: firm(1), C: firm(2), D: firm(3) },
    ...{ F: other(FUNDS[names], 0), G: other(FUNDS[names], 1) },
    ...{ X: other(PRODUCTS[names], 0), Y: other(PRODUCTS[names], 1) },
    ...{ P: other(PERSONS, 0), Q: other(PERSONS, 1) },
    ...{ R: other(AUTHORITIES, 0), S: other(AUTHORITIES, 1), M: other(PURSES, 0), N: other(PURSES, 1) },
    ...{ T: other(TOWNS, 0), U: other(TOWNS, 1), L: 'Lyon', W: 'Anna Weir' },
  };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with its letters filled in, each sentence with a capital. */
export function filled(template: string, cast: Cast): string {
  const text = template.replace(/\{([A-Z])\}/g, (_, letter: string) => cast[letter] as string);
  return upper(text).replace(/([.?!] )(the )/g, (_, stop: string, word: string) => stop + upper(word));
}

/** `+ ACQUIRED A B` as the line of a fact; what is no letter of the cast stands for itself. */
export function lineOf(fact: string, cast: Cast): string {
  const [sign, relation, from, to] = fact.split(' ') as [string, string, string, string?];
  const name = (letter: string): string => (cast[letter] ?? letter).replace(/^the /, '');
  return `${sign} ${relation} | ${name(from)} | ${to ? name(to) : ''}`;
}
