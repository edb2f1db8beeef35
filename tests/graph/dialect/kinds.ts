// What the generated queries know of the graph: its labels and relations, the properties by the kind of their values,
// and values of every kind, the awkward ones among them.

export type Kind =
  | 'integer'
  | 'float'
  | 'text'
  | 'truth'
  | 'texts'
  | 'integers'
  | 'map'
  | 'date'
  | 'localdatetime'
  | 'duration'
  | 'node'
  | 'relationship'
  | 'relationships'
  | 'path'
  /** A list in no certain order. */
  | 'bag';

export const SCALARS: readonly Kind[] = ['integer', 'float', 'text', 'truth', 'date'];
export const VALUES: readonly Kind[] = [...SCALARS, 'texts', 'integers', 'map', 'localdatetime', 'duration'];

export const LABELS = [
  'Entity',
  'Company',
  'Person',
  'Investor',
  'Organization',
  'City',
  'Country',
  'Statement',
  'Source',
];
export const RELATIONS = [
  'INVESTED_IN',
  'SUPPLIES',
  'FOUNDED',
  'HEADQUARTERED_IN',
  'COMPETES_WITH',
  'HOLDS_ROLE',
  'PARTNERED_WITH',
  'SUBJECT',
  'OBJECT',
  'STATED_IN',
];

const ANY = { integer: ['start', 'end'], truth: ['disputed'] } as const;
export const NODE_PROPERTIES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ...ANY,
  float: ['confidence', 'amount', 'stake', 'quantity'],
  text: [
    'id',
    'name',
    'kind',
    'country',
    'relation',
    'status',
    'date',
    'published',
    'nothing',
    'quote',
    'title',
    'lei',
  ],
  texts: ['aliases', 'failed'],
};
export const RELATIONSHIP_PROPERTIES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ...ANY,
  float: ['confidence', 'amount', 'stake', 'quantity'],
  text: ['id', 'lens', 'event', 'date', 'currency', 'role', 'product', 'nothing'],
  texts: ['statements', 'sources', 'figures'],
};

export const LITERALS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  integer: [
    '0',
    '1',
    '2',
    '-1',
    '-7',
    '3',
    '10',
    '2023',
    '9007199254740993',
    '9223372036854775807',
    '(-9223372036854775807 - 1)',
  ],
  float: [
    '0.0',
    '1.0',
    '1.5',
    '-2.5',
    '0.9',
    '1e3',
    '1.0e300',
    '1.0e-7',
    '-0.0',
    '(0.0 / 0.0)',
    '(1.0 / 0.0)',
    '9007199254740992.0',
    '0.5',
    '-0.5',
    '11.0',
  ],
  text: [
    "''",
    "'a'",
    "'A'",
    "'abc'",
    "'12'",
    "'1.5'",
    "' 1.5 '",
    "' 7'",
    "'1e3'",
    "'true'",
    "' TRUE '",
    "'Velox AI'",
    "'FR'",
    "'2025-09'",
    "'2024-05-06'",
    "'Ähm ß'",
    "'é'",
    "'e\u0301'",
    "'😀x'",
    "'İ'",
    "'ΑΣ'",
    "'ﬁ'",
    "'a b'",
    "'x\\ny'",
    "'NaN'",
    "'inf'",
    "'1d'",
    "'0x1F'",
    "'9999999999999999999'",
    "'-3.7'",
    "'it\\'s'",
  ],
  truth: ['true', 'false'],
  texts: ['[]', "['a', 'b']", "['b', null]", "['12', '1']", "['FR', 'US']"],
  integers: [
    '[]',
    '[1, 2, 3]',
    '[3, null, 1]',
    '[0]',
    'range(1, 4)',
    'range(5, 1, -2)',
    '[1, 9007199254740993]',
  ],
  map: ['{}', '{a: 1}', "{a: 1, b: 'x'}", '{a: null}', '{a: {b: [1, 2]}}', '{a: 2, b: null}'],
  date: ["date('2024-05-06')", "date('2023-12-31')", "date('2024-02-29')"],
  localdatetime: ["localdatetime('2024-05-06T10:00:00')", "localdatetime('2024-12-31T23:59:59.5')"],
  duration: ["duration('P1D')", "duration('PT24H')", "duration('P1M')", "duration('P1Y2M3DT4H5M6.5S')"],
};

export const PARAMETERS: Readonly<Record<string, unknown>> = {
  whole: 7,
  none: null,
  minus: -2,
  half: 0.5,
  text: 'Velox AI',
  number: '12',
  countries: ['FR', 'US'],
  empty: [],
  numbers: [3, 1, 2],
  yes: true,
  settings: { a: 1, b: 'x' },
};
export const PARAMETER_NAMES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  integer: ['$whole', '$minus'],
  float: ['$half'],
  text: ['$text', '$number', '$none'],
  truth: ['$yes', '$none'],
  texts: ['$countries', '$empty'],
  integers: ['$numbers', '$empty'],
  map: ['$settings'],
};
