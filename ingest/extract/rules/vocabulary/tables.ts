// Reads the tables of a grammar: lines of cells into frames. A line that breaks a rule stops the program with its words.
import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import { InvalidInput } from '../../../../graph/errors';
import { QUALIFIERS, type QualifierName } from '../../../../graph/qualifiers';
import { isRelation, type RelationName } from '../../../../graph/relations';
import {
  type EventFrame,
  HEAD_CLASSES,
  type Head,
  type HeadClass,
  type Options,
  type Relational,
  type Slot,
  type VerbFrame,
} from '../frames';

type Row = readonly string[];

const isEntityKind = (name: string): name is EntityKind => Object.hasOwn(ENTITY_KINDS, name);
const isQualifier = (name: string): name is QualifierName => Object.hasOwn(QUALIFIERS, name);
const fault = (message: string) => new InvalidInput('grammar', `A grammar ${message}.`);

/** @throws {InvalidInput} with the words of the line that breaks a rule */
export function rowsOf(table: string, cells: readonly [least: number, most: number]): Row[] {
  return table
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/u, '').trim())
    .filter(Boolean)
    .map((line) => {
      const row = line.split('|').map((cell) => cell.trim());
      if (row.length < cells[0] || row.length > cells[1])
        throw fault(`has a line of ${row.length} cells where ${cells.join(' to ')} are asked for: "${line}"`);
      return row;
    });
}

export const wordsOf = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** "a=b, c=": what stands for what. */
export const pairsOf = (cell: string): ReadonlyMap<string, string> =>
  new Map(wordsOf(cell).map((pair) => pair.split('=') as [string, string]));

const slot = (cell: string): Slot =>
  cell
    .split('+')
    .flatMap((one) => one.trim().split('/'))
    .filter(Boolean);

function relationOf(name: string): RelationName {
  if (!isRelation(name)) throw fault(`names the relation "${name}", which is not in the registry`);
  return name;
}

const NOTHING: Options = {
  fills: [],
  sets: [],
  classes: [],
  figures: [],
  kinds: [],
  modality: undefined,
  former: false,
  role: false,
  public: false,
  country: false,
  town: false,
  asks: [],
  state: false,
  passive: false,
  active: false,
  grant: false,
  joint: false,
  weight: 1,
};

function optionsOf(cell = ''): Options {
  let options = NOTHING;
  for (const option of cell.split(/\s+/u).filter(Boolean))
    options = { ...options, ...readOption(option, options) };
  return options;
}

function readOption(option: string, so: Options): Partial<Options> {
  const [, name = '', sign, value = ''] = /^([a-z]+)(?:([=:!])(.+))?$/u.exec(option) ?? [];
  const bad = (): never => {
    throw fault(`has the option "${option}", which is none`);
  };
  if (!sign) {
    if (name === 'former') return { former: true };
    if (name === 'role' || name === 'board') return { role: true };
    if (['state', 'public', 'country', 'town', 'passive', 'active', 'grant', 'joint'].includes(name))
      return { [name]: true };
    return bad();
  }
  if (name === 'with')
    return {
      classes: value
        .split('/')
        .map((one) => (HEAD_CLASSES.includes(one as HeadClass) ? (one as HeadClass) : bad())),
    };
  if (name === 'figure') return { figures: value.split('/') };
  if (name === 'kind') return { kinds: value.split('/').map((one) => (isEntityKind(one) ? one : bad())) };
  if (name === 'modality') return { modality: value as Exclude<Options['modality'], undefined> };
  if (name === 'weight') return { weight: Number(value) };
  if (!isQualifier(name)) return bad();
  if (sign === ':') return { sets: [...so.sets, [name, value]] };
  const fills = [...so.fills, [name, slot(value)] as const];
  return sign === '!' ? { fills, asks: [...so.asks, name] } : { fills };
}

export function readVerbs(table: string): VerbFrame[] {
  return rowsOf(table, [4, 5]).flatMap(([relation = '', lemmas = '', from = '', to = '', options]) =>
    wordsOf(lemmas).map((word) => {
      const reflexive = /^(?:sich\s+|se\s+|s'\s*)/u.exec(word)?.[0];
      const lemma = reflexive ? word.slice(reflexive.length) : word;
      return {
        relation: relationOf(relation),
        lemma,
        behind: lemma.toLowerCase().split(' ').slice(1),
        reflexive: reflexive !== undefined,
        from: slot(from),
        to: slot(to),
        plan: undefined,
        ...optionsOf(options),
      };
    }),
  );
}

export function readEvents(table: string): (readonly [string, EventFrame])[] {
  return rowsOf(table, [4, 5]).flatMap(([relation = '', nouns = '', from = '', to = '', options]) =>
    wordsOf(nouns).map(
      (noun) =>
        [
          noun,
          { relation: relationOf(relation), from: slot(from), to: slot(to), ...optionsOf(options) },
        ] as const,
    ),
  );
}

export function readRelational(table: string): (readonly [string, Relational])[] {
  return rowsOf(table, [3, 4]).flatMap(([relation = '', nouns = '', bearer = '', options]) => {
    if (bearer !== 'from' && bearer !== 'to')
      throw fault(`has "${bearer}" for the bearer of "${nouns}" where from or to is asked for`);
    return wordsOf(nouns).map(
      (noun) => [noun, { relation: relationOf(relation), bearer, ...optionsOf(options) }] as const,
    );
  });
}

/** Nouns with their classes; a noun of several lines has the classes of all. */
export function readHeads(table: string): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const [name = '', nouns = ''] of rowsOf(table, [2, 2])) {
    if (!HEAD_CLASSES.includes(name as HeadClass)) throw fault(`has the head class "${name}", which is none`);
    for (const word of wordsOf(nouns)) {
      const noun = word.replace('*', '');
      const old = heads.get(noun);
      heads.set(noun, {
        classes: new Set([...(old?.classes ?? []), name as HeadClass]),
        generic: word.endsWith('*') || old?.generic === true,
      });
    }
  }
  return heads;
}
