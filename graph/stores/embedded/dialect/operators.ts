// What the operators do with which kinds of values on both engines alike, and how those are written that differ.
// One function an operator: it gives the type of the result, and another text where the engine has to be asked
// otherwise. What it does not take is a type error in Neo4j, where the embedded engine would answer null.
import {
  BOOLEAN,
  CALCULATED,
  described,
  FLOAT,
  has,
  isNumber,
  isOnly,
  itemOf,
  type Kind,
  listOf,
  MOST_EXACT,
  NULL,
  of,
  orNull,
  STRING,
  type Type,
  union,
  unionOf,
  without,
  withoutConstant,
} from './types';

export interface Side {
  readonly type: Type;
  /** How it is asked for. */
  readonly text: string;
}

export interface Outcome {
  readonly type: Type;
  readonly text?: string;
}

/** Why it is refused: what is different, and what to write instead. */
export class Refused extends Error {}

type Operator = (left: Side, right: Side) => Outcome;

const NUMBERS = ['integer', 'float', 'null'] as const;
const ENTITIES = ['node', 'relationship', 'path'] as const;
const TIMES = ['date', 'datetime', 'localdatetime', 'time', 'localtime'] as const;

/** Nodes, relationships or paths, in it however deep. */
export function holdsEntities(type: Type): boolean {
  if (has(type, ...ENTITIES)) return true;
  if (has(type, 'list') && type.item && holdsEntities(type.item)) return true;
  return [...(type.fields?.values() ?? [])].some(holdsEntities);
}

/** Null in a list or a map, however deep. */
function holdsNull(type: Type): boolean {
  if (has(type, 'list')) {
    const item = itemOf(type);
    if (has(item, 'null') || holdsNull(item)) return true;
  }
  if (!has(type, 'map')) return false;
  return !type.fields || [...type.fields.values()].some((field) => has(field, 'null') || holdsNull(field));
}

const mayBeNull = (...sides: readonly Side[]): boolean => sides.some(({ type }) => has(type, 'null'));
const nullable = (type: Type, ...sides: readonly Side[]): Type => (mayBeNull(...sides) ? orNull(type) : type);
const isNullOnly = ({ type }: Side): boolean => isOnly(type, 'null');

const mixesNumberAndText = (a: Type, b: Type): boolean =>
  (isNumber(a) && has(b, 'string')) || (isNumber(b) && has(a, 'string'));

function isTooLargeForFloats(a: Type, b: Type): boolean {
  const one = (whole: Type, other: Type) =>
    has(whole, 'integer') && has(other, 'float') && (whole.most ?? Number.POSITIVE_INFINITY) > MOST_EXACT;
  return one(a, b) || one(b, a);
}

export const NO_ORDER =
  'a place in the labels or keys, whose order nobody promises; use n.kind, IN labels(n) or a property';

/** Why values of these types are not compared alike; undefined where they are. */
export function differenceOfEquality(a: Type, b: Type): string | undefined {
  const [left, right] = [without(a, 'null'), without(b, 'null')];
  if (mixesNumberAndText(left, right))
    return "a number compared with text; compare like with like, as in x = '2023' or toInteger(x) = 2023";
  if (isTooLargeForFloats(left, right))
    return 'a whole number beyond 2^53 compared with a decimal number; compare like with like';
  if (has(left, 'list') && has(right, 'list')) {
    if (left.isUnordered || right.isUnordered) return NO_ORDER;
    if (holdsEntities(left) || holdsEntities(right)) return 'lists of nodes compared; compare their ids';
    if (holdsNull(left) || holdsNull(right))
      return 'a list with null in it compared with another list; compare the elements';
    return differenceOfEquality(itemOf(left), itemOf(right));
  }
  if (has(left, 'map') && has(right, 'map')) {
    if (!left.fields || !right.fields || holdsNull(left) || holdsNull(right))
      return 'a map with null in it compared with another; compare the values';
    const types = (fields: ReadonlyMap<string, Type>) => unionOf([...fields.values()]);
    return differenceOfEquality(types(left.fields), types(right.fields));
  }
  if (has(left, 'datetime') && has(right, 'datetime'))
    return 'times with zones compared, which are equal only in the same zone; compare their texts';
  return undefined;
}

function canBeEqual(a: Type, b: Type): boolean {
  if (isNumber(a) && isNumber(b)) return true;
  return [...a.kinds].some((kind) => b.kinds.has(kind));
}

/** Values of different kinds are unequal; null makes null. */
export const equality: Operator = (left, right) => {
  const says = differenceOfEquality(left.type, right.type);
  if (says) throw new Refused(says);
  return { type: nullable(BOOLEAN, left, right) };
};

const IN_ORDER: readonly Kind[] = ['string', 'date', 'localdatetime', 'time', 'localtime'];

export const order: Operator = (left, right) => {
  const [a, b] = [without(left.type, 'null'), without(right.type, 'null')];
  if (mixesNumberAndText(a, b))
    throw new Refused(
      "a number compared with text; compare like with like, as in x = '2023' or toInteger(x) = 2023",
    );
  if (isTooLargeForFloats(a, b))
    throw new Refused('a whole number beyond 2^53 compared with a decimal number; compare like with like');
  const alike = [...a.kinds].filter((kind) => b.kinds.has(kind));
  const strange = alike.find((kind) => !IN_ORDER.includes(kind) && kind !== 'integer' && kind !== 'float');
  if (strange) {
    throw new Refused(
      `lists, maps or truth values put in order (here ${described(of(strange))}); compare numbers, texts or dates`,
    );
  }
  const isCertain =
    (isOnly(a, 'integer', 'float') && isOnly(b, 'integer', 'float')) ||
    (a.kinds.size === 1 && b.kinds.size === 1 && canBeEqual(a, b));
  return { type: isCertain ? nullable(BOOLEAN, left, right) : orNull(BOOLEAN) };
};

/** `<=` and `>=`: Neo4j takes the zero below zero for the smaller one there. */
export const orderOrEqual =
  (operator: string): Operator =>
  (left, right) => {
    const { type } = order(left, right);
    if (!left.type.mayBeMinusZero && !right.type.mayBeMinusZero) return { type };
    const [a, b] = [left.text, right.text];
    const isOrdered = `${a} ${operator} ${b}`;
    return { type, text: `(${isOrdered} AND (${a} <> 0 OR ${b} <> 0 OR 1.0 / ${a} ${operator} 1.0 / ${b}))` };
  };

function numbers(left: Side, right: Side): Type {
  const floats = has(left.type, 'float') || has(right.type, 'float') || isNullOnly(left) || isNullOnly(right);
  const wholes = has(left.type, 'integer') && has(right.type, 'integer');
  const kinds = unionOf([...(floats ? [FLOAT] : []), ...(wholes ? [of('integer')] : [])]);
  const isPlain = (type: Type) => !has(type, 'float') || type.mayBeNaN !== true;
  return {
    ...nullable(kinds, left, right),
    ...(!(isPlain(left.type) && isPlain(right.type)) && { mayBeNaN: true }),
    ...(floats && { mayBeMinusZero: true }),
  };
}

function bound(type: Type, most: number): Type {
  return has(type, 'integer') ? { ...type, most } : type;
}

const most = ({ type }: Side): number => type.most ?? Number.POSITIVE_INFINITY;

function mustBeNumbers(operator: string, ...sides: readonly Side[]): void {
  for (const { type } of sides) {
    if (!isOnly(type, ...NUMBERS))
      throw new Refused(
        `${described(without(type, ...NUMBERS))} with ${operator}, which is an error; calculate with numbers`,
      );
  }
}

const isTime = (type: Type): boolean => has(type, ...TIMES);

/** Time of day in a duration is dropped by the engine where it is added to a date. */
function timeAndDuration(left: Side, right: Side): Type | undefined {
  const [time, duration] = isTime(left.type) ? [left, right] : [right, left];
  if (!isOnly(duration.type, 'duration', 'null') || time.type.kinds.size > 2) return undefined;
  if (!isOnly(time.type, ...TIMES, 'null') || isNullOnly(time) || isNullOnly(duration)) return undefined;
  const text = duration.type.constant;
  if (has(time.type, 'date') && (typeof text !== 'string' || text.includes('T')))
    throw new Refused('a date with a duration that may have hours in it; write the duration out, in days');
  return nullable(without(time.type, 'null'), left, right);
}

function element(list: Side, item: Side, join: (item: string) => string): Outcome {
  const added = without(item.type, 'null');
  const type = listOf(union(itemOf(list.type), added));
  if (holdsEntities(type)) throw new Refused('nodes put together in a list with +; use collect()');
  const joined = join(`[${item.text}]`);
  return {
    type: nullable(type, list, item),
    text: mayBeNull(item) ? `(CASE WHEN ${item.text} IS NULL THEN null ELSE ${joined} END)` : `(${joined})`,
  };
}

function lists(left: Side, right: Side): Outcome | undefined {
  const isList = ({ type }: Side) => isOnly(type, 'list', 'null') && has(type, 'list');
  const isNone = ({ type }: Side) => !has(type, 'list');
  if (isList(left) && isList(right)) {
    const type = listOf(union(itemOf(left.type), itemOf(right.type)));
    if (holdsEntities(type)) throw new Refused('nodes put together in a list with +; use collect()');
    return { type: nullable(type, left, right) };
  }
  if (isList(left) && isNone(right)) return element(left, right, (item) => `${left.text} + ${item}`);
  if (isList(right) && isNone(left)) return element(right, left, (item) => `${item} + ${right.text}`);
  return undefined;
}

/** Null, but of a kind: what is neither text nor number nor time makes a list of both. */
function plusNull(other: Type): Type {
  if (isOnly(other, 'null')) return NULL;
  const makesList = has(other, 'boolean', 'map', 'node', 'relationship', 'path');
  return orNull(makesList ? union(other, listOf(other)) : withoutConstant(other));
}

/** Numbers, texts, lists, times. */
const plus: Operator = (left, right) => {
  if (isNullOnly(left) || isNullOnly(right))
    return { type: plusNull(isNullOnly(left) ? right.type : left.type) };
  if (has(left.type, 'list') || has(right.type, 'list')) {
    const joined = lists(left, right);
    if (joined) return joined;
  }
  if (isOnly(left.type, ...NUMBERS) && isOnly(right.type, ...NUMBERS))
    return { type: bound(numbers(left, right), most(left) + most(right)) };
  const texts = [left, right].filter(({ type }) => has(type, 'string'));
  if (texts.length > 0) {
    const others = [left, right].filter(({ type }) => !isOnly(type, 'string', 'null'));
    for (const { type } of others) {
      if (has(type, 'float'))
        throw new Refused('a decimal number as text, which Neo4j writes as 11.0; return the number itself');
      if (!isOnly(type, 'string', 'integer', 'null'))
        throw new Refused(`${described(without(type, 'null'))} added to text, which is an error`);
      if (texts.length === 2) throw new Refused('text added to what may be a number; use toString()');
    }
    const asText = ({ type, text }: Side) => (has(type, 'integer') ? `toString(${text})` : text);
    const type = nullable(STRING, left, right);
    return others.length === 0 ? { type } : { type, text: `(${asText(left)} + ${asText(right)})` };
  }
  const time = timeAndDuration(left, right);
  if (time) return { type: time };
  if (isOnly(left.type, 'duration', 'null') && isOnly(right.type, 'duration', 'null'))
    return { type: nullable(of('duration'), left, right) };
  throw new Refused(
    `${described(left.type)} + ${described(right.type)}, which is an error; add numbers, texts or lists`,
  );
};

const minus: Operator = (left, right) => {
  if (isOnly(left.type, ...NUMBERS) && isOnly(right.type, ...NUMBERS))
    return { type: bound(numbers(left, right), most(left) + most(right)) };
  if (isTime(left.type)) {
    const time = timeAndDuration(left, right);
    if (time) return { type: time };
  }
  mustBeNumbers('-', left, right);
  return { type: NULL };
};

const times: Operator = (left, right) => {
  mustBeNumbers('*', left, right);
  return { type: bound(numbers(left, right), most(left) * most(right)) };
};

/** Of numbers that stand in the query alone, which Neo4j calculates beforehand and by other rules. */
const isWritten = ({ text }: Side): boolean => /^[-+*/\d.()\s]+$/.test(text);

const dividedBy: Operator = (left, right) => {
  mustBeNumbers('/', left, right);
  const numeric = bound(numbers(left, right), most(left));
  const type = has(numeric, 'float') && !isNonZero(right.type) ? { ...numeric, mayBeNaN: true } : numeric;
  const mayBeZero = has(right.type, 'integer') && !isNonZero(right.type);
  if (!mayBeZero || isOnly(left.type, 'integer') || (isWritten(left) && isWritten(right))) return { type };
  if (has(right.type, 'float'))
    throw new Refused('a division by what may be whole or decimal; use toFloat()');
  // By the whole number 0 even a decimal number or nothing is an error in Neo4j.
  return { type, text: `(CASE WHEN ${right.text} = 0 THEN 1 / 0 ELSE ${left.text} / ${right.text} END)` };
};

const isNonZero = ({ constant }: Type): boolean => typeof constant === 'number' && constant !== 0;

const remainder: Operator = (left, right) => {
  mustBeNumbers('%', left, right);
  const type = bound(numbers(left, right), most(left));
  if (!has(type, 'float') || isNonZero(right.type)) return { type };
  // A decimal number by nothing is no number; the engine says null. Of whole numbers it is an error in both.
  const isWhole = has(type, 'integer');
  if (isWhole) throw new Refused('a remainder of what may be whole or decimal; use toFloat()');
  return {
    type: { ...type, mayBeNaN: true },
    text: `(CASE WHEN ${right.text} = 0 AND ${left.text} IS NOT NULL THEN 0.0 / 0.0 ELSE ${left.text} % ${right.text} END)`,
  };
};

const power: Operator = (left, right) => {
  mustBeNumbers('^', left, right);
  if (right.type.mayBeNaN) throw new Refused('a power of what may be no number');
  return { type: { ...nullable(CALCULATED, left, right) } };
};

const logic =
  (word: string): Operator =>
  (left, right) => {
    for (const { type } of [left, right]) {
      if (!isOnly(type, 'boolean', 'null'))
        throw new Refused(
          `${described(without(type, 'boolean'))} as a truth value (${word}), which is an error; compare it`,
        );
    }
    return { type: nullable(BOOLEAN, left, right) };
  };

/** Of anything but texts they are null on both engines. */
const textTest: Operator = (left, right) => {
  const isCertain = isOnly(left.type, 'string') && isOnly(right.type, 'string');
  return { type: isCertain ? BOOLEAN : orNull(BOOLEAN) };
};

const CLASSES = /\\[wWdDsSbBpPhHvVRXGzZQ]|\(\?[a-z]*[^:a-z=!<i)-]|\[\[|&&|\(\?<|\(\?[=!]|\\\d|[+*?}]\+/;

const matches: Operator = (left, right) => {
  for (const { type } of [left, right]) {
    if (!isOnly(type, 'string', 'null'))
      throw new Refused(`${described(type)} with =~, which is an error; use toString()`);
  }
  const pattern = right.type.constant;
  if (pattern === undefined)
    throw new Refused('a pattern that is known only when the query runs; write it out');
  if (typeof pattern === 'string' && (CLASSES.test(pattern) || /\(\?[a-z]*i.*[^ -~]/.test(pattern)))
    throw new Refused(
      'letters beyond a to z in a pattern that means them without naming them (\\w, \\d, \\s, \\b, or (?i) with such a letter), or signs that not every engine knows; name them, as in [A-Za-zäöüß]',
    );
  return { type: nullable(BOOLEAN, left, right) };
};

export const BINARY: Readonly<Record<string, Operator>> = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': dividedBy,
  '%': remainder,
  '^': power,
  AND: logic('AND'),
  OR: logic('OR'),
  XOR: logic('XOR'),
  'STARTS WITH': textTest,
  'ENDS WITH': textTest,
  CONTAINS: textTest,
  '=~': matches,
};

export const NEGATIVE = ({ type }: Side): Type => {
  if (!isOnly(type, ...NUMBERS)) throw new Refused(`- ${described(type)}, which is an error`);
  if (isOnly(type, 'null')) return orNull(CALCULATED);
  if (typeof type.constant === 'number')
    return { ...type, constant: -type.constant, ...(type.constant === 0 && { mayBeMinusZero: true }) };
  const { constant: _, ...rest } = type;
  return has(type, 'float') ? { ...rest, mayBeMinusZero: true } : rest;
};
