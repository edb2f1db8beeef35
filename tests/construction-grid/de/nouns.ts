// The cells of the nouns: each text of a family with each noun of it, names and articles filled in.

import type { Cell, Names } from '../cell';
import { joined } from './clauses';
import { FAMILIES, type Family } from './families';
import { type Case, DER, type Gender, type Kind, type Np, nameOf } from './names';

interface Noun {
  readonly gender: Gender;
  readonly forms: Readonly<Record<Case, string>>;
  readonly plural: string;
  readonly pluralDative: string;
}

const EIN: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  m: { nom: 'ein', acc: 'einen', dat: 'einem', gen: 'eines' },
  f: { nom: 'eine', acc: 'eine', dat: 'einer', gen: 'einer' },
  n: { nom: 'ein', acc: 'ein', dat: 'einem', gen: 'eines' },
  p: { nom: '', acc: '', dat: '', gen: '' },
};

/** Which names the letters of a text stand for. */
const LETTERS: Readonly<Record<string, readonly [Kind, number]>> = {
  A: ['firm', 0],
  B: ['firm', 1],
  C: ['firm', 2],
  F: ['fund', 0],
  G: ['fund', 1],
  // Women, as the nouns for persons are those of women.
  P: ['person', 0],
  Q: ['person', 2],
  O: ['place', 0],
  R: ['product', 0],
  X: ['body', 0],
  D: ['donor', 0],
};

function nounOf(row: string): Noun {
  const [gender, noun, genitive, plural, pluralDative, others = noun] = row.split(' | ') as [
    Gender,
    string,
    string,
    string,
    string,
    string?,
  ];
  return { gender, forms: { nom: noun, acc: others, dat: others, gen: genitive }, plural, pluralDative };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function filled(text: string, noun: Noun, names: Readonly<Record<string, Np>>): string {
  const written = text.replace(
    /\{(\w+)(?: (nom|acc|dat|gen))?\}(s(?= ))?/g,
    (found, key: string, at: Case = 'nom', genitive = '') => {
      const name = names[key];
      if (name) {
        const bare = key === 'X' || key === 'D' ? name.bare[at] : name.name;
        return genitive && /[sxz]$/.test(bare) ? `${bare}’` : bare + genitive;
      }
      switch (key) {
        case 'N':
          return noun.forms.nom;
        case 'Nacc':
          return noun.forms.acc;
        case 'Ndat':
          return noun.forms.dat;
        case 'Ns':
          return noun.plural;
        case 'Nsn':
          return noun.pluralDative;
        case 'der':
          return `${DER[noun.gender][at]} ${noun.forms[at]}`;
        case 'ein':
        case 'einer':
          return `${EIN[noun.gender][at]} ${noun.forms[at]}`;
        case 'kein':
          return `k${EIN[noun.gender][at]} ${noun.forms[at]}`;
        case 'sein':
          return `s${EIN[noun.gender][at]} ${noun.forms[at]}`;
        default:
          return found;
      }
    },
  );
  return upper(
    joined('', written).replace(/\b(von|bei|zu|in|an) dem (?=[A-Z])/gi, (found) => {
      const short = joined(found.split(' ')[0]?.toLowerCase() as string, 'dem x').slice(0, -2);
      return `${found.startsWith(found.charAt(0).toUpperCase()) ? upper(short) : short} `;
    }),
  ).replace(/\b[Zz]u der (?=[A-ZÜ])/g, (found) => (found.startsWith('Z') ? 'Zur ' : 'zur '));
}

function factOf(fact: string, relation: string, noun: Noun, names: Readonly<Record<string, Np>>): string {
  const [sign = '', ...words] = fact.trim().split(' ');
  const told = /^[A-Z_]{3,}$/.test(words[0] ?? '') ? (words.shift() as string) : relation;
  const [from = '', ...to] = words;
  const name = (word: string) => names[word]?.name ?? filled(word, noun, names);
  return `${sign} ${told} | ${name(from)} | ${to.map(name).join(' ')}`;
}

function familyCells({ relation, nouns, told }: Family, names: Names, first: number): Cell[] {
  const rows = told.trim().split('\n');
  return nouns.flatMap((row, of) => {
    const noun = nounOf(row);
    return rows.map((line, index) => {
      const [text = '', facts = ''] = line.split(' | ');
      const next = first + of * 3 + index * 3;
      const filling = Object.fromEntries(
        Object.entries(LETTERS).map(([letter, [kind, k]]) => [
          letter,
          nameOf(names, kind, (kind === 'person' ? 2 * next : next) + k),
        ]),
      );
      return {
        construction: text,
        word: `${relation} ${noun.forms.nom}`,
        text: filled(text, noun, filling),
        facts: facts.split(';').map((fact) => factOf(fact, relation, noun, filling)),
      };
    });
  });
}

export const nounCells = (names: Names): Cell[] =>
  FAMILIES.flatMap((family, index) => familyCells(family, names, index * 7));
