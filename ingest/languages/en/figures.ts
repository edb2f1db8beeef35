// English figure words: numbers, scales, currencies, bounds, and the words of time.
import type { FigureWords, RelativeDate } from '../../extract/figures/words';
import { fractionsOf } from '../fractions';
import { crossed, entries, phrases } from '../phrase-lists';

const ONES = phrases(', one, two, three, four, five, six, seven, eight, nine');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = phrases('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety');

const WHOLLY = phrases('wholly, fully, entirely');
const OWNED = phrases(`subsidiary, subsidiaries, unit, units, arm, arms, division, affiliate, affiliates,
company, business`);

function spelled(): Record<string, number> {
  const words: Record<string, number> = { hundred: 100 };
  ONES.forEach((word, n) => {
    if (n > 1) words[word] = n;
    if (n > 0) words[`${word} and a half`] = n + 0.5;
  });
  words['one hundred'] = 100;
  words['a hundred'] = 100;
  words['a thousand'] = 1000;
  TEENS.forEach((word, n) => {
    words[word] = n + 10;
  });
  TENS.forEach((tens, index) => {
    words[tens] = 20 + 10 * index;
    for (let n = 1; n < 10; n++)
      words[`${tens}-${ONES[n]}`] = words[`${tens} ${ONES[n]}`] = 20 + 10 * index + n;
  });
  return words;
}

const UNITS: Record<string, RelativeDate['unit']> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};

function relatives(): Record<string, RelativeDate> {
  const found: Record<string, RelativeDate> = {
    today: { unit: 'day', offset: 0 },
    yesterday: { unit: 'day', offset: -1 },
    tomorrow: { unit: 'day', offset: 1 },
    'the year': { unit: 'year', offset: 0, staged: true },
    'the month': { unit: 'month', offset: 0, staged: true },
    'the previous year': { unit: 'year', offset: -1 },
    'the following year': { unit: 'year', offset: 1 },
  };
  for (const [word, offset] of [
    ['last', -1],
    ['this', 0],
    ['next', 1],
    ['the coming', 1],
    ['the past', -1],
    ['of last', -1],
    ['of this', 0],
    ['of next', 1],
  ] as const) {
    for (const unit of ['week', 'month', 'year'] as const) found[`${word} ${unit}`] = { unit, offset };
  }
  return found;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function partsOfYear(): Record<string, number> {
  const parts: Record<string, number> = { h1: 1, h2: 7 };
  ORDINALS.forEach((ordinal, index) => {
    parts[`${ordinal} quarter`] = parts[`${ordinal}-quarter`] = parts[`q${index + 1}`] = 3 * index + 1;
    if (index < 2) parts[`${ordinal} half`] = parts[`${ordinal}-half`] = 6 * index + 1;
  });
  return parts;
}

const WEEKDAYS = phrases('monday, tuesday, wednesday, thursday, friday, saturday, sunday');
const MONTHS =
  phrases(`january, february, march, april, may, june, july, august, september, october, november,
december`);

const CURRENCIES = {
  ...entries(['euro', 'euros'], 'EUR'),
  ...entries(phrases('dollar, dollars, us dollars, us dollar, u . s . dollars, american dollars'), 'USD'),
  ...entries(['pound', 'pounds', 'pounds sterling', 'british pounds', 'sterling'], 'GBP'),
  ...entries(['franc', 'francs', 'swiss francs', 'swiss franc'], 'CHF'),
  ...entries(['kronor', 'swedish kronor', 'swedish krona', 'swedish crowns'], 'SEK'),
  ...entries(['norwegian kroner', 'norwegian krone', 'norwegian crowns'], 'NOK'),
  ...entries(['danish kroner', 'danish krone', 'danish crowns'], 'DKK'),
  ...entries(['koruna', 'czech koruna', 'czech crowns', 'korunas'], 'CZK'),
  ...entries(['yen', 'japanese yen'], 'JPY'),
  ...entries(['yuan', 'renminbi', 'chinese yuan'], 'CNY'),
  ...entries(['zloty', 'zlotys', 'polish zloty', 'polish zlotys', 'złoty'], 'PLN'),
  ...entries(['forint', 'forints'], 'HUF'),
  ...entries(['won', 'korean won', 'south korean won'], 'KRW'),
  ...entries(['shekel', 'shekels', 'israeli shekels'], 'ILS'),
  ...entries(['rupees', 'indian rupees'], 'INR'),
  ...entries(['roubles', 'rubles'], 'RUB'),
  ...entries(['hryvnia', 'hryvnias'], 'UAH'),
  ...entries(['canadian dollars'], 'CAD'),
  ...entries(['australian dollars'], 'AUD'),
  ...entries(['singapore dollars'], 'SGD'),
  ...entries(['hong kong dollars'], 'HKD'),
  ...entries(['dirhams', 'dirham'], 'AED'),
};

const part = (name: string) => [[name], [`${name}s`]] as const;

const FRACTIONS = fractionsOf({
  one: ['a', 'an', 'one'],
  several: (count) => [ONES[count] as string],
  parts: {
    3: part('third'),
    4: part('quarter'),
    5: part('fifth'),
    6: part('sixth'),
    7: part('seventh'),
    8: part('eighth'),
    9: part('ninth'),
    10: part('tenth'),
  },
  ties: [' ', '-'],
});

export const figures: FigureWords = {
  decimal: '.',
  groupBySpace: false,
  numbers: spelled(),
  beforeScale: {
    ...entries(['a', 'an', 'one'], 1),
    ...entries(['half a', 'a half', 'half'], 0.5),
    ...entries(['a quarter of a', 'a quarter', 'quarter'], 0.25),
    ...entries(['three quarters of a', 'three-quarters of a'], 0.75),
  },
  roundNumbers: {
    ...entries(['a dozen', 'dozen'], 12),
    ...entries(['half a dozen'], 6),
    ...entries(['two dozen'], 24),
  },
  joiners: ['and'],
  scales: {
    ...entries(['thousand'], 1e3),
    ...entries(['million', 'millions', 'mn', 'mln', 'mio'], 1e6),
    ...entries(['billion', 'billions', 'bn', 'bln'], 1e9),
    ...entries(['trillion', 'trillions', 'tn', 'trn'], 1e12),
  },
  abbreviations: ['mio', 'mln'],
  letterScales: { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 },
  andAHalf: [],
  ofWords: ['of'],
  currencies: CURRENCIES,
  bounds: {
    ...entries(
      phrases(`more than, over, at least, above, no less than, not less than, well over, upwards of,
in excess of, a minimum of, exceeding, no fewer than, just over, well above,
slightly more than, greater than`),
      'atLeast',
    ),
    ...entries(
      phrases(`up to, at most, as much as, as many as, no more than, not more than, less than, fewer than,
under, below, a maximum of, a maximum, up to about, up to around`),
      'atMost',
    ),
    ...entries(
      phrases(`about, around, roughly, nearly, almost, approximately, some, just under, close to, circa,
an estimated, estimated, approx, approx ., nearly about, in the region of, ~`),
      'about',
    ),
  },
  boundsAfter: {
    ...entries(['or more', 'or so more', 'plus'], 'atLeast'),
    ...entries(['or less', 'or fewer'], 'atMost'),
    ...entries(['or so'], 'about'),
  },
  between: ['between'],
  rangeWords: ['to', '–', '—', '-'],
  andWords: ['and', 'or'],
  partWords: ['of', 'the', 'total'],
  changeFrom: ['from'],
  changeTo: ['to'],
  percent: ['%', 'percent', 'per cent', 'pc'],
  ownedWords: ['owned', 'held'],
  ownerWords: ['by'],
  fractions: {
    ...FRACTIONS,
    ...entries(['half', 'one half', 'one-half', 'half plus one share', 'half the shares plus one'], 50),
  },
  afterFraction: phrases(
    `of, the, its, their, his, her, my, our, stake, share, ownership, interest, holding, owned, held,
controlled, by`,
  ),
  beforeFraction: phrases(
    'own, owns, owned, hold, holds, held, control, controls, controlled, acquire, acquires, acquired, sold, keeps, keep, retains, retain',
  ),
  wholes: {
    'in full': 2,
    ...entries(crossed(WHOLLY, ['owned']), 1),
    ...entries(crossed(crossed(WHOLLY, ['owned']), OWNED), 2),
    ...entries(crossed(phrases('wholly-owned, fully-owned'), OWNED), 1),
  },
  quantity: {
    noun: 'plural-last',
    units:
      phrases(`mw, gw, kw, mwh, gwh, megawatt, megawatts, gigawatt, gigawatts, kilowatts, acres, hectares,
petaflops, exaflops, gigabytes, terabytes, petabytes, nanometres, nanometers, tonnes, tons, sq, sqm, m2, m²,
kilometres, kilometers, miles`),
    pieces: phrases('units, pieces'),
    plurals: phrases('people, staff, men, women, children, gpus, personnel, employees, feet'),
    stops:
      phrases(`the, a, an, of, to, in, on, at, for, from, by, with, and, or, but, is, was, were, are, has,
have, had, will, would, its, his, their, that, which, who, this, these, those, as, than, said,
says, after, before, when, while, per, last, next, it, he, she, they, we, does, comes, makes,
goes, takes, there, times, into, over, under, later, plus, also, not, about`),
    never: [
      ...Object.keys(UNITS),
      ...WEEKDAYS,
      ...MONTHS,
      ...Object.keys(CURRENCIES),
      ...phrases(
        'percent, percentage, points, basis, hours, hour, minutes, seconds, decades, centuries, quarters, pm, am, cents, degrees, kroner, crowns, weeks-long, thirds, gmt, hrs',
      ),
    ],
    modifiers:
      phrases(`graphics, sales, robotics, electronics, logistics, analytics, communications, business,
physics, systems, operations, photonics, optics, nvidia-class, services`),
    numbered:
      phrases(`article, articles, section, chapter, no, number, page, series, version, issue, part, phase,
stage, tier, level, class, room, figure, table, top, tel, phone, gate, pillar, mr, ms, §, #`),
  },
  dates: {
    monthFirst: true,
    capitalMonths: true,
    months: {
      ...Object.fromEntries(MONTHS.map((month, index) => [month, index + 1])),
      jan: 1,
      feb: 2,
      mar: 3,
      apr: 4,
      jun: 6,
      jul: 7,
      aug: 8,
      sep: 9,
      sept: 9,
      oct: 10,
      nov: 11,
      dec: 12,
    },
    weekdays: Object.fromEntries(WEEKDAYS.map((day, index) => [day, index + 1])),
    afterWeekday: entries(['morning', 'afternoon', 'evening', 'night'], 'same' as const),
    beforeWeekday: {
      ...entries(['last'], 'last' as const),
      ...entries(['next'], 'next' as const),
      ...entries(['this'], 'same' as const),
    },
    seasons: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    partsOfYear: partsOfYear(),
    stages:
      phrases(`early, mid, late, early in, late in, mid-, the beginning of, the end of, the start of, end of,
start of, the middle of, year-end`),
    prepositions: {
      ...entries(
        phrases('on, in, during, of, at, in the, the, dated, in the spring of, over the, back in'),
        'on' as const,
      ),
      ...entries(['since', 'since the'], 'since' as const),
      ...entries(
        phrases('until, till, by, through, up to, by the, until the, no later than'),
        'until' as const,
      ),
      ...entries(
        phrases('from, starting, starting in, beginning in, as of, effective, from the'),
        'from' as const,
      ),
    },
    yearWords: ['the year', 'fiscal', 'fiscal year', 'year'],
    ordinalMarks: ['st', 'nd', 'rd', 'th'],
    dateJoiners: ['of'],
    futureCues: phrases(
      'will, would, plans, plan, expects, expected, intends, aims, due, scheduled, planned, shall',
    ),
    relative: relatives(),
    agoBefore: [],
    agoAfter: ['ago', 'earlier', 'before'],
    aheadBefore: ['in', 'within'],
    units: UNITS,
  },
};
