// The names of the German construction grid, with their forms in the cases and a noun that introduces them.

import type { Names } from '../cell';

export type Case = 'nom' | 'acc' | 'dat' | 'gen';
export type Kind = 'firm' | 'fund' | 'body' | 'donor' | 'person' | 'product' | 'place' | 'money';

/** A noun phrase: bare as papers write it, and described by a noun ("das Start-up Telsor"). */
export interface Np {
  readonly name: string;
  readonly bare: Readonly<Record<Case, string>>;
  readonly described: Readonly<Record<Case, string>>;
  /** The relative pronoun that points back at the description. */
  readonly relative: Readonly<Record<Case, string>>;
  /** The noun alone, where it may point back: "Start-up". */
  readonly noun: string;
  readonly gender: Gender;
}

export type Gender = 'm' | 'f' | 'n' | 'p';

export const DER: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  m: { nom: 'der', acc: 'den', dat: 'dem', gen: 'des' },
  f: { nom: 'die', acc: 'die', dat: 'der', gen: 'der' },
  n: { nom: 'das', acc: 'das', dat: 'dem', gen: 'des' },
  p: { nom: 'die', acc: 'die', dat: 'den', gen: 'der' },
};
const DESSEN = { m: 'dessen', f: 'deren', n: 'dessen', p: 'deren' } as const;

const LISTS: Readonly<Record<Names, Readonly<Record<'firm' | 'fund' | 'product', readonly string[]>>>> = {
  invented: {
    firm: 'Orvanta, Telsor, Kelvane, Brivonik, Quarnexa, Dalvetis, Nuvarro, Semtrix, Polvanta, Ruvelo, Haltrane, Zenvora, Mirelka, Tarvion, Ostrega, Covelin'.split(
      ', ',
    ),
    fund: 'Tornvik Ventures, Belmaro Capital, Nordhavn Partners, Quellmark Ventures'.split(', '),
    product: 'Kivoro, Lumaro, Kestoma, Pelvira'.split(', '),
  },
  known: {
    firm: 'Siemens, Helsing, Airbus, DeepL, SAP, Celonis, Infineon, Aleph Alpha, Bosch, Quantum Systems, Nvidia, Mistral AI, Thales, Black Forest Labs, Ericsson, Silo AI'.split(
      ', ',
    ),
    fund: 'Earlybird, Lakestar, Index Ventures, Cherry Ventures'.split(', '),
    product: 'Kivoro, Lumaro, Kestoma, Pelvira'.split(', '),
  },
};

const PEOPLE = ['Anna Kern', 'Tom Roth', 'Jana Vogt', 'Milan Brand'];
const PLACES = ['Ulm', 'Leipzig', 'Erfurt', 'Gera'];
const MONEY = ['30 Millionen Euro', '12 Millionen Euro', '45 Millionen Euro', '8 Millionen Euro'];
// gender | name | genitive
const BODIES = [
  'f | Bundesnetzagentur | Bundesnetzagentur',
  'n | Bundeskartellamt | Bundeskartellamts',
  'f | BaFin | BaFin',
  'f | Finma | Finma',
];
const DONORS = [
  'n | Land Thüringen | Landes Thüringen',
  'f | Stadt Leipzig | Stadt Leipzig',
  'm | Freistaat Bayern | Freistaats Bayern',
  'f | Bundesregierung | Bundesregierung',
];

const same = (text: string): Record<Case, string> => ({
  nom: text,
  acc: text,
  dat: text,
  gen: `von ${text}`,
});

function described(gender: Gender, noun: string, genitive: string, name: string): Record<Case, string> {
  const of = (at: Case) => `${DER[gender][at]} ${at === 'gen' ? genitive : noun}${name && ` ${name}`}`;
  return { nom: of('nom'), acc: of('acc'), dat: of('dat'), gen: of('gen') };
}

function phrase(name: string, gender: Gender, noun: string, genitive: string): Np {
  return {
    name,
    bare: same(name),
    described: described(gender, noun, genitive, name),
    relative: { ...DER[gender], dat: gender === 'p' ? 'denen' : DER[gender].dat, gen: DESSEN[gender] },
    noun,
    gender,
  };
}

function body(row: string): Np {
  const [gender, name, genitive] = row.split(' | ') as [Gender, string, string];
  const forms = described(gender, name, genitive, '');
  return { ...phrase(name, gender, name, genitive), bare: forms, described: forms };
}

/** The `index`th name of a kind. */
export function nameOf(names: Names, kind: Kind, index: number): Np {
  const of = (list: readonly string[]) => list[index % list.length] as string;
  switch (kind) {
    case 'firm':
      return index % 2 === 0
        ? phrase(of(LISTS[names].firm), 'm', 'Sensorhersteller', 'Sensorherstellers')
        : phrase(of(LISTS[names].firm), 'n', 'Start-up', 'Start-ups');
    case 'fund':
      return phrase(of(LISTS[names].fund), 'm', 'Investor', 'Investors');
    case 'product': {
      const one = phrase(of(LISTS[names].product), 'm', 'Roboter', 'Roboters');
      return { ...one, bare: one.described };
    }
    case 'person':
      return index % 2 === 0
        ? phrase(of(PEOPLE), 'f', 'Informatikerin', 'Informatikerin')
        : phrase(of(PEOPLE), 'm', 'Informatiker', 'Informatikers');
    case 'place':
      return phrase(of(PLACES), 'f', 'Stadt', 'Stadt');
    case 'money':
      return { ...phrase(of(MONEY), 'p', '', ''), described: same(of(MONEY)) };
    case 'body':
      return body(of(BODIES));
    case 'donor':
      return body(of(DONORS));
  }
}
