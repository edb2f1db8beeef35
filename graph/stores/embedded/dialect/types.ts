// What can be known of a value before a query runs: the kinds it may be of, what is in it, and how large it may get.
import type { QueryParameters } from '../../../values';

export const KINDS = [
  ...['null', 'boolean', 'integer', 'float', 'string', 'list', 'map', 'node', 'relationship', 'path'],
  ...['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration'],
] as const as readonly Kind[];

export type Kind =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'
  | 'date'
  | 'datetime'
  | 'localdatetime'
  | 'time'
  | 'localtime'
  | 'duration';

export interface Type {
  readonly kinds: ReadonlySet<Kind>;
  /** Of a list: what its items may be; nothing where it is empty. */
  readonly item?: Type;
  /** A list as it is in a property, which not all of Neo4j's functions take. */
  readonly isStored?: true;
  /** A list whose order nobody promises: of labels or keys. */
  readonly isUnordered?: true;
  /** Of a map: its keys, where all of them are known. */
  readonly fields?: ReadonlyMap<string, Type>;
  /** Of a whole number: no larger than this, without its sign. */
  readonly most?: number;
  /** A float that may be NaN. */
  readonly mayBeNaN?: boolean;
  /** A float that may be the zero below zero, which Neo4j takes for smaller than zero in <= and >=. */
  readonly mayBeMinusZero?: boolean;
  /** A map of the properties of a node or relationship. */
  readonly ofGraph?: true;
  /** Of a node: its id and its label, where the pattern that found it names them. */
  readonly id?: unknown;
  readonly label?: string;
  /** The value itself, where it stands in the query or is a parameter. */
  readonly constant?: unknown;
}

export const of = (...kinds: readonly Kind[]): Type => ({ kinds: new Set(kinds) });

export const NOTHING: Type = of();
export const NULL: Type = { ...of('null'), constant: null };
export const BOOLEAN = of('boolean');
export const STRING = of('string');
export const FLOAT = of('float');
export const ANYTHING: Type = { kinds: new Set(KINDS), mayBeNaN: true, mayBeMinusZero: true };

/** Whole numbers up to here are all told apart by floats. */
export const MOST_EXACT = Number.MAX_SAFE_INTEGER;
/** No list, text or path has more items, and no graph more rows: what is counted stays exact. */
const MOST_COUNTED = 2 ** 32;

export const integer = (most = MOST_COUNTED): Type => ({ ...of('integer'), most });
export const INTEGER = integer();
export const LARGE_INTEGER = integer(Number.POSITIVE_INFINITY);
export const listOf = (item: Type): Type => ({ ...of('list'), item });
export const mapOf = (fields: ReadonlyMap<string, Type>): Type => ({ ...of('map'), fields });

export const orNull = (type: Type): Type => union(type, of('null'));

export function without(type: Type, ...kinds: readonly Kind[]): Type {
  const { constant: _, ...rest } = type;
  return { ...rest, kinds: new Set([...type.kinds].filter((kind) => !kinds.includes(kind))) };
}

/** The very same where no value is known. */
export function withoutConstant(type: Type): Type {
  if (type.constant === undefined) return type;
  const { constant: _, ...rest } = type;
  return rest;
}

export const has = (type: Type, ...kinds: readonly Kind[]): boolean =>
  kinds.some((kind) => type.kinds.has(kind));

/** Whether it is of one of these kinds whatever it is. */
export const isOnly = (type: Type, ...kinds: readonly Kind[]): boolean =>
  [...type.kinds].every((kind) => kinds.includes(kind));

/** A float that was calculated: it may be no number, and zero may have either sign. */
export const CALCULATED: Type = { ...FLOAT, mayBeNaN: true, mayBeMinusZero: true };

export const isNumber = (type: Type): boolean => has(type, 'integer', 'float');
export const itemOf = (type: Type): Type => type.item ?? (has(type, 'list') ? ANYTHING : NOTHING);

function unionOfFields(a: Type, b: Type): ReadonlyMap<string, Type> | undefined {
  if (!has(a, 'map')) return b.fields;
  if (!has(b, 'map')) return a.fields;
  if (!a.fields || !b.fields) return undefined;
  const keys = new Set([...a.fields.keys(), ...b.fields.keys()]);
  return new Map(
    [...keys].map((key) => [key, union(a.fields?.get(key) ?? NULL, b.fields?.get(key) ?? NULL)]),
  );
}

function unionOfItems(a: Type, b: Type): Type | undefined {
  if (!has(a, 'list')) return b.item;
  if (!has(b, 'list')) return a.item;
  return a.item && b.item ? union(a.item, b.item) : undefined;
}

export function union(a: Type, b: Type): Type {
  if (a.kinds.size === 0) return b;
  if (b.kinds.size === 0) return a;
  const item = unionOfItems(a, b);
  const fields = unionOfFields(a, b);
  const sizes = [a, b]
    .filter((type) => has(type, 'integer'))
    .map(({ most }) => most ?? Number.POSITIVE_INFINITY);
  return {
    kinds: new Set([...a.kinds, ...b.kinds]),
    ...(item && { item }),
    ...(fields && { fields }),
    ...(sizes.length > 0 && { most: Math.max(...sizes) }),
    ...((a.isStored || b.isStored) && { isStored: true }),
    ...((a.isUnordered || b.isUnordered) && { isUnordered: true }),
    ...((a.mayBeNaN || b.mayBeNaN) && { mayBeNaN: true }),
    ...((a.mayBeMinusZero || b.mayBeMinusZero) && { mayBeMinusZero: true }),
  };
}

export const unionOf = (types: readonly Type[]): Type => types.reduce(union, NOTHING);

/** Of a value that a query is given or that is written in it. Whole numbers are integers, as the store sends them. */
export function typeOfValue(value: unknown): Type {
  if (value === null || value === undefined) return NULL;
  if (typeof value === 'boolean') return { ...BOOLEAN, constant: value };
  if (typeof value === 'string') return { ...STRING, constant: value };
  if (typeof value === 'bigint') return { ...LARGE_INTEGER, constant: value };
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return { ...integer(Math.abs(value)), constant: value };
    return {
      ...FLOAT,
      ...(Number.isNaN(value) && { mayBeNaN: true }),
      ...(Object.is(value, -0) && { mayBeMinusZero: true }),
      constant: value,
    };
  }
  if (Array.isArray(value)) return { ...listOf(unionOf(value.map(typeOfValue))), constant: value };
  if (typeof value !== 'object') return ANYTHING;
  return mapOf(new Map(Object.entries(value).map(([key, item]) => [key, typeOfValue(item)])));
}

export const typeOfParameter = (name: string, parameters: QueryParameters): Type =>
  typeOfValue(parameters[name]);

const ARTICLES: Readonly<Partial<Record<Kind, string>>> = {
  null: 'null',
  boolean: 'a truth value',
  integer: 'a whole number',
  float: 'a decimal number',
  string: 'text',
  node: 'a node',
};

/** For people: "text or a whole number". */
export function described(type: Type): string {
  if (type.kinds.size > 6) return 'something of an unknown kind';
  return [...type.kinds].map((kind) => ARTICLES[kind] ?? `a ${kind}`).join(' or ') || 'nothing';
}
