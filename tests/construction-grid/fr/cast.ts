// Who acts in the French cells, and how French joins a preposition and a name.
import type { Names } from '../cell';

export type Kind = 'firm' | 'investor' | 'person' | 'body' | 'town' | 'product';

/** Firms come first by their sound: a vowel elides ("d'Orvanta"), a consonant does not. */
const FIRMS: Readonly<Record<Names, readonly string[]>> = {
  invented: [
    'Orvanta',
    'Telsor',
    'Kelvane',
    'Velmora',
    'Torven',
    'Orlune',
    'Bravel',
    'Norbec',
    'Ardisol',
    'Quelmar',
    'Solverre',
    'Tarvel',
  ],
  known: [
    'Airbus',
    'SAP',
    'Siemens',
    'Nvidia',
    'Thales',
    'Ericsson',
    'Dassault Systèmes',
    'Bosch',
    'ASML',
    'Nokia',
    'Renault',
    'Mistral AI',
  ],
};
const INVESTORS: Readonly<Record<Names, readonly string[]>> = {
  invented: ['Polwerk Ventures', 'Ardena Capital', 'Serval Partners', 'Orvanta'],
  known: ['Eurazeo', 'Partech', 'Index Ventures', 'Sequoia'],
};
const PRODUCTS: Readonly<Record<Names, readonly string[]>> = {
  invented: ['le modèle Orka 2', 'le robot Velia', 'le drone Nimbax', 'la puce Torka'],
  known: ['le modèle Claude', 'le robot Optimus', 'le drone Bayraktar', 'la puce Blackwell'],
};
const PEOPLE = ['Ida Kern', 'Jean Morel', 'Nora Vidal', 'Paul Astier'];
const BODIES = [
  'la Cnil',
  'la région Bretagne',
  'le ministère de la Défense',
  "l'Autorité de la concurrence",
];
const TOWNS = ['Lyon', 'Toulouse', 'Grenoble', 'Nantes'];

/** The `at`-th of its kind; `turn` changes from word to word, so that no construction hangs on one name. */
export function called(kind: Kind, at: number, turn: number, names: Names): string {
  const pool = {
    firm: FIRMS[names],
    investor: INVESTORS[names],
    person: PEOPLE,
    body: BODIES,
    town: TOWNS,
    product: PRODUCTS[names],
  }[kind];
  return pool[(at + turn) % pool.length] as string;
}

/** The name without its article, as a statement has it. */
export const bare = (name: string): string =>
  name.replace(/^(?:le modèle|le robot|le drone|la puce|le|la|les) |^l'/u, '');

/** Preposition and name, contracted or elided: "de Telsor", "d'Orvanta", "du ministère", "à la région". */
export function joined(preposition: string, name: string): string {
  if (preposition === '') return name;
  const contracted: Readonly<Record<string, string>> = {
    'de le ': 'du ',
    'à le ': 'au ',
    'de les ': 'des ',
    'à les ': 'aux ',
  };
  const both = `${preposition} ${name}`;
  for (const [apart, together] of Object.entries(contracted))
    if (both.includes(apart)) return both.replace(apart, together);
  return /(?:^| )de$/u.test(preposition) && /^[aeiouyéèêh]/iu.test(name)
    ? `${preposition.slice(0, -1)}'${name}`
    : both;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "que Telsor", "qu'Orvanta". */
export const that = (word: string, name: string): string =>
  /^[aeiouyéèêh]/iu.test(name) ? `${word.slice(0, -1)}'${name}` : `${word} ${name}`;

/** What else a sentence may say of somebody, without a fact. */
export const pastime = (kind: Kind): string =>
  ({
    firm: 'emploie 40 personnes',
    investor: 'emploie 40 personnes',
    person: 'a 42 ans',
    body: 'publie son rapport annuel',
    town: 'compte 300 000 habitants',
    product: 'pèse 12 kilos',
  })[kind];
