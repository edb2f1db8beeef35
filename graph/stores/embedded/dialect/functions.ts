// The functions that both engines know: with which kinds of values they answer alike, what they give, and how the
// embedded engine is asked where it needs other words. Null for an argument makes null, if nothing else is said.
import type { KnownFunction } from './known-function';
import { differenceOfEquality, holdsEntities, NO_ORDER, Refused, type Side } from './operators';
import { decimalOfText, truthOfText, wholeOfText } from './texts';
import { TIME_FUNCTIONS } from './times';
import {
  BOOLEAN,
  CALCULATED,
  described,
  FLOAT,
  has,
  INTEGER,
  integer,
  isOnly,
  itemOf,
  KINDS,
  type Kind,
  LARGE_INTEGER,
  listOf,
  MOST_EXACT,
  NULL,
  of,
  orNull,
  STRING,
  type Type,
  unionOf,
  without,
} from './types';

const NUMBER: readonly Kind[] = ['integer', 'float'];
const TEXT: readonly Kind[] = ['string'];
const LIST: readonly Kind[] = ['list'];
const NO_ENTITY = KINDS.filter((kind) => !['node', 'relationship', 'path'].includes(kind));
const ORDERED: readonly Kind[] = [
  'boolean',
  'integer',
  'float',
  'string',
  'date',
  'localdatetime',
  'localtime',
];

const always = (type: Type) => () => type;
const first = (args: readonly Type[]): Type => args[0] as Type;
const changed = ({ constant: _, ...type }: Type): Type => type;

const decimal = (mayBeNaN = false): KnownFunction => ({
  takes: [NUMBER],
  gives: ([x]) => ({ ...FLOAT, mayBeMinusZero: true, ...((mayBeNaN || x?.mayBeNaN) && { mayBeNaN: true }) }),
});
const text = (...more: readonly (readonly Kind[])[]): KnownFunction => ({
  takes: [TEXT, ...more],
  gives: always(STRING),
});

/** A part of a text: from before its start, or of less than no length, is an error in Neo4j. */
const part = (takes: KnownFunction['takes'], atLeast?: number): KnownFunction => ({
  takes,
  ...(atLeast !== undefined && { atLeast }),
  gives: always(STRING),
  check(args) {
    for (const { kinds, constant, most } of args.slice(1)) {
      if (kinds.has('null'))
        throw new Refused('a part of a text whose place may be null, which is an error; use coalesce()');
      if (typeof constant === 'number' ? constant < 0 : isNegativePossible(most))
        throw new Refused(
          'a part of a text counted from what may be before its start, which is an error; write the number',
        );
    }
  },
});
/** What is counted is never below zero. */
const isNegativePossible = (most: number | undefined): boolean => most !== INTEGER.most;

/** Whole numbers stay whole in the engine where they become decimal ones in Neo4j, which shows in a division. */
const asFloat = ({ type, text: x }: Side): string => (has(type, 'integer') ? `toFloat(${x})` : x);

const rounding = (call: (x: string) => string): KnownFunction => ({
  takes: [NUMBER],
  gives: ([x]) => ({ ...FLOAT, mayBeMinusZero: true, ...(x?.mayBeNaN && { mayBeNaN: true }) }),
  instead: ([x]) => (x && has(x.type, 'integer') ? call(asFloat(x)) : undefined),
});

// Java's round(), which ends at the largest whole number but for what is infinite: of two whole numbers as near the greater one, the engine's is the one farther from zero.
const LARGEST = '9223372036854775807.0';
const rounded = (x: string): string =>
  `(CASE WHEN (${x}) * 0.0 <> 0 THEN ${x} WHEN ${x} >= ${LARGEST} THEN ${LARGEST} WHEN ${x} <= -${LARGEST} THEN -${LARGEST} WHEN ${x} < 0 THEN floor(${x} + 0.5) ELSE round(${x}) END)`;

const noEntities = (args: readonly Type[]): void => {
  if (args.some(holdsEntities)) throw new Refused('nodes chosen by a function; choose among their ids');
};

const CONVERSIONS: Readonly<Record<string, KnownFunction>> = {
  tostring: {
    misfit:
      'a decimal number or a time as text, which Neo4j writes otherwise (11.0); return the value itself',
    takes: [['string', 'integer', 'boolean', 'date', 'localtime']],
    gives: always(STRING),
  },
  tointeger: {
    takes: [['string', 'integer', 'float', 'boolean']],
    gives: ([x]) => (isOnly(x as Type, 'integer') ? (x as Type) : orNull(LARGE_INTEGER)),
    instead: ([x]) => (x && has(x.type, 'string') ? wholeOfText(x.text) : undefined),
  },
  tofloat: {
    takes: [['string', 'integer', 'float']],
    gives: ([x]) =>
      has(x as Type, 'string')
        ? orNull(CALCULATED)
        : changed({ ...FLOAT, ...(x?.mayBeNaN && { mayBeNaN: true }) }),
    instead: ([x]) => (x && has(x.type, 'string') ? decimalOfText(x.text) : undefined),
  },
  toboolean: {
    takes: [['string', 'integer', 'boolean']],
    gives: ([x]) => (has(x as Type, 'string') ? orNull(BOOLEAN) : BOOLEAN),
    check([x]) {
      if (has(x as Type, 'integer') && has(x as Type, 'string', 'boolean'))
        throw new Refused('a truth value of what may be text or number; use one of them');
    },
    instead: ([x]) => {
      if (!x) return undefined;
      if (has(x.type, 'integer')) return `(${x.text} <> 0)`;
      return has(x.type, 'string') ? truthOfText(x.text) : undefined;
    },
  },
};

/** The same, where what is of no fitting kind would be null: of what both know they are the same. */
const OR_NULL = Object.fromEntries(
  Object.entries(CONVERSIONS).map(([name, conversion]): [string, KnownFunction] => [
    `${name}ornull`,
    {
      ...conversion,
      instead: (args, call) => conversion.instead?.(args, call) ?? `${name}(${args[0]?.text})`,
    },
  ]),
);

const UNORDERED: Type = { ...listOf(STRING), isUnordered: true };
const mustHaveOrder = ([list]: readonly Type[]): void => {
  if (list?.isUnordered) throw new Refused(NO_ORDER);
};

const SCALARS: Readonly<Record<string, KnownFunction>> = {
  ...CONVERSIONS,
  ...OR_NULL,
  abs: { takes: [NUMBER], gives: (args) => changed(first(args)) },
  ...Object.fromEntries(
    ['asin', 'acos', 'sqrt', 'log', 'log10', 'sin', 'cos', 'tan'].map((name) => [name, decimal(true)]),
  ),
  ...Object.fromEntries(['exp', 'atan', 'degrees', 'radians'].map((name) => [name, decimal()])),
  atan2: { takes: [NUMBER, NUMBER], gives: always(CALCULATED) },
  pi: { takes: [], gives: always(FLOAT) },
  e: { takes: [], gives: always(FLOAT) },
  rand: { takes: [], gives: always(FLOAT) },
  timestamp: { takes: [], gives: always(LARGE_INTEGER) },
  sign: { takes: [NUMBER], gives: always(integer(1)) },
  ceil: rounding((x) => `ceil(${x})`),
  floor: rounding((x) => `floor(${x})`),
  round: {
    takes: [NUMBER, ['integer']],
    atLeast: 1,
    gives: ([x]) => ({ ...CALCULATED, mayBeNaN: x?.mayBeNaN === true }),
    check(args) {
      const digits = args[1]?.constant;
      if (args.length > 1 && !(typeof digits === 'number' && digits >= 0))
        throw new Refused('a number rounded to digits that are not written out; write their number');
    },
    instead: ([x, digits]) => {
      if (!x) return undefined;
      return digits ? `round(${asFloat(x)}, ${digits.text})` : rounded(asFloat(x));
    },
  },
  toupper: text(),
  tolower: text(),
  upper: text(),
  lower: text(),
  trim: text(),
  ltrim: text(),
  rtrim: text(),
  normalize: text(),
  char_length: { takes: [TEXT], gives: always(INTEGER) },
  replace: text(TEXT, TEXT),
  left: part([TEXT, ['integer']]),
  right: part([TEXT, ['integer']]),
  substring: part([TEXT, ['integer'], ['integer']], 2),
  split: {
    takes: [TEXT, TEXT],
    gives: always(listOf(STRING)),
    check([, by]) {
      if (typeof by?.constant !== 'string' || by.constant === '')
        throw new Refused(
          'text cut at nothing, at one of several texts or at what is known only when the query runs; cut at one text of at least one letter',
        );
    },
  },
  isnan: { takes: [NUMBER], gives: always(BOOLEAN), instead: ([x]) => `(${x?.text} <> ${x?.text})` },
  isempty: {
    takes: [['string', 'list']],
    gives: always(BOOLEAN),
    instead: ([x]) => `(size(${x?.text}) = 0)`,
  },
  size: { takes: [['string', 'list']], gives: always(INTEGER) },
  length: { takes: [['path']], gives: always(INTEGER) },
  head: { takes: [LIST], gives: ([list]) => orNull(itemOf(list as Type)), check: mustHaveOrder },
  last: { takes: [LIST], gives: ([list]) => orNull(itemOf(list as Type)), check: mustHaveOrder },
  tail: { takes: [LIST], gives: (args) => (has(first(args), 'list') ? changed(first(args)) : listOf(NULL)) },
  reverse: {
    takes: [['string', 'list']],
    gives: (args) => changed(first(args)),
    check([list]) {
      if (list?.isStored)
        throw new Refused('reverse() of a list as it is in the graph, which is an error; write list + []');
    },
  },
  range: {
    takes: [['integer'], ['integer'], ['integer']],
    atLeast: 2,
    gives: (args) => listOf(integer(Math.max(...args.map(({ most }) => most ?? Number.POSITIVE_INFINITY)))),
    check(args) {
      if (args.some((type) => has(type, 'null')))
        throw new Refused('a range from or to what may be null, which is an error; use coalesce()');
      const step = args[2]?.constant;
      if (args.length > 2 && (typeof step !== 'number' || step === 0))
        throw new Refused(
          'a range in steps of nothing or of an unknown size, which may be an error; write the step',
        );
    },
  },
  keys: { takes: [['node', 'relationship', 'map']], gives: always(UNORDERED) },
  labels: { takes: [['node']], gives: always(UNORDERED) },
  type: { takes: [['relationship']], gives: always(STRING) },
  properties: {
    takes: [['node', 'relationship', 'map']],
    gives: ([of_]) => (isOnly(of_ as Type, 'map', 'null') ? (of_ as Type) : { ...of('map'), ofGraph: true }),
  },
  nodes: { takes: [['path']], gives: always(listOf(of('node'))) },
  relationships: { takes: [['path']], gives: always(listOf(of('relationship'))) },
  startnode: { takes: [['relationship']], gives: always(of('node')) },
  endnode: { takes: [['relationship']], gives: always(of('node')) },
  coalesce: {
    misfit: 'a node chosen by a function; choose among ids',
    takes: [NO_ENTITY],
    many: true,
    answersNull: true,
    check: noEntities,
    gives(args) {
      const certain = args.findIndex((type) => !has(type, 'null'));
      const seen = certain === -1 ? args : args.slice(0, certain + 1);
      const type = unionOf(seen.map((one) => without(one, 'null')));
      return certain === -1 ? orNull(type) : type;
    },
  },
  nullif: {
    misfit: 'a node chosen by a function; choose among ids',
    takes: [NO_ENTITY, NO_ENTITY],
    answersNull: true,
    gives: (args) => orNull(changed(first(args))),
    // Of a value and null it is the value, where the engine makes null of it.
    instead: ([a, b]) => `(CASE WHEN (${a?.text}) = (${b?.text}) THEN null ELSE ${a?.text} END)`,
    check(args) {
      noEntities(args);
      const says = differenceOfEquality(args[0] as Type, args[1] as Type);
      if (says) throw new Refused(says);
    },
  },
};

const gathered = (
  takes: readonly (readonly Kind[])[],
  gives: KnownFunction['gives'],
  more: Partial<KnownFunction> = {},
): KnownFunction => ({
  takes,
  isAggregate: true,
  answersNull: true,
  gives,
  ...more,
});

const mustBeExact = ([x]: readonly Type[]): void => {
  if (has(x as Type, 'integer') && (x?.most ?? Number.POSITIVE_INFINITY) > MOST_EXACT)
    throw new Refused('whole numbers beyond 2^53 in a mean or percentile; use toFloat()');
};

// The engine corrects a sum for what rounding lost, and of what is infinite that is no number.
const mustBeFinite = ([x]: readonly Type[]): void => {
  if (x?.mayBeNaN)
    throw new Refused('a sum or mean of what may be infinite, as after a division; sum up both sides first');
};

const inMean = (args: readonly Type[]): void => {
  mustBeExact(args);
  mustBeFinite(args);
};

const inDeviation = ([x]: readonly Type[]): void => {
  mustBeExact([x as Type]);
  if (x?.mayBeNaN) throw new Refused('the deviation of what may be no number; leave such values out');
};

const ofOneKind = ([x]: readonly Type[]): void => {
  const type = without(x as Type, 'null');
  if (type.kinds.size > 1 && !isOnly(type, ...NUMBER))
    throw new Refused(`the least or greatest of ${described(type)}; gather values of one kind`);
};

const percentile: KnownFunction = gathered([NUMBER, NUMBER], () => orNull(FLOAT), {
  // As it stands in the query or is given: by a parameter the engine always answers the median.
  instead: ([x, at], call) => `${call.slice(0, call.indexOf('('))}(${x?.text}, ${at?.type.constant})`,
  check([x, at]) {
    mustBeExact([x as Type]);
    const share = at?.constant;
    if (!(typeof share === 'number' && share >= 0 && share <= 1))
      throw new Refused(
        'a percentile given by anything but a number from 0 to 1 in the query; write the number',
      );
  },
});

const EXTREMES =
  'the least or greatest of nodes, lists, maps or times with zones; gather numbers, texts or dates';

const AGGREGATES: Readonly<Record<string, KnownFunction>> = {
  count: gathered([KINDS], always(INTEGER)),
  collect: gathered([KINDS], ([x]) => listOf(without(x as Type, 'null'))),
  sum: gathered(
    [NUMBER],
    ([x]) => ({
      ...without(x as Type, 'null'),
      ...(has(x as Type, 'integer') && { most: (x?.most ?? Number.POSITIVE_INFINITY) * 2 ** 20 }),
    }),
    { check: mustBeFinite, instead: (_args, call) => `coalesce(${call}, 0)` },
  ),
  avg: gathered([NUMBER], () => orNull(FLOAT), { check: inMean }),
  min: gathered([ORDERED], ([x]) => orNull(changed(x as Type)), { check: ofOneKind, misfit: EXTREMES }),
  max: gathered([ORDERED], ([x]) => orNull(changed(x as Type)), { check: ofOneKind, misfit: EXTREMES }),
  stdev: gathered([NUMBER], () => orNull(FLOAT), {
    check: inDeviation,
    // Of one value it is 0, of none nothing.
    instead: ([x], call) => `(CASE WHEN count(${x?.text}) = 0 THEN null ELSE coalesce(${call}, 0.0) END)`,
  }),
  stdevp: gathered([NUMBER], () => orNull(FLOAT), { check: inDeviation }),
  percentilecont: percentile,
  percentiledisc: { ...percentile, gives: ([x]) => orNull(changed(x as Type)) },
};

export const FUNCTIONS: ReadonlyMap<string, KnownFunction> = new Map(
  Object.entries({ ...SCALARS, ...AGGREGATES, ...TIME_FUNCTIONS }),
);

export const isAggregate = (name: string): boolean => name in AGGREGATES;
