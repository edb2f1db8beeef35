// German figure words: numbers, scales, currencies, bounds, and the words of time.
import type { FigureWords, RelativeDate } from '../../extract/figures/words';
import { fractionsOf } from '../fractions';
import { crossed, entries, phrases } from '../phrase-lists';

const ONES = phrases(', ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = phrases(', , zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig');

function below100(n: number): string {
  if (n < 10) return ONES[n] ?? '';
  if (n < 20) return TEENS[n - 10] ?? '';
  const ones = ONES[n % 10];
  return (ones ? `${ones}und` : '') + TENS[Math.floor(n / 10)];
}

// "zwei" to "neunhundertneunundneunzig", with and without "ein" before hundert.
function spelled(): Record<string, number> {
  const words: Record<string, number> = { hundert: 100, einhundert: 100, dreissig: 30 };
  for (let n = 2; n < 100; n++) words[below100(n)] = n;
  for (let hundreds = 1; hundreds < 10; hundreds++) {
    for (let rest = 0; rest < 100; rest++) {
      const tail = rest === 1 ? 'eins' : below100(rest);
      words[`${ONES[hundreds]}hundert${tail}`] = hundreds * 100 + rest;
    }
  }
  for (let n = 2; n < 100; n++) words[`${below100(n)}tausend`] = n * 1000;
  for (let n = 2; n < 10; n++) words[`${ONES[n]}einhalb`] = n + 0.5;
  words.eintausend = 1000;
  words.hunderttausend = 100_000;
  words.anderthalb = 1.5;
  words.eineinhalb = 1.5;
  return words;
}

const LAST =
  phrases(`letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen, vergangener, vergangenes,
vergangenem, vorige, vorigen, voriger, voriges, vorherige, vorherigen`);
const THIS = phrases(
  'diese, dieser, diesen, dieses, diesem, laufende, laufenden, laufendes, laufender, aktuellen',
);
const NEXT =
  phrases(`nächste, nächsten, nächster, nächstes, kommende, kommenden, kommender, kommendes, kommendem,
folgenden`);
const UNITS: Record<string, RelativeDate['unit']> = {
  tag: 'day',
  tage: 'day',
  tagen: 'day',
  woche: 'week',
  wochen: 'week',
  monat: 'month',
  monats: 'month',
  monate: 'month',
  monaten: 'month',
  jahr: 'year',
  jahres: 'year',
  jahre: 'year',
  jahren: 'year',
};
const COUNTED_ONCE = ['woche', 'monat', 'monats', 'jahr', 'jahres'];

function relatives(): Record<string, RelativeDate> {
  const found: Record<string, RelativeDate> = {
    heute: { unit: 'day', offset: 0 },
    gestern: { unit: 'day', offset: -1 },
    vorgestern: { unit: 'day', offset: -2 },
    übermorgen: { unit: 'day', offset: 2 },
    vorjahr: { unit: 'year', offset: -1 },
    vorjahres: { unit: 'year', offset: -1 },
    vormonat: { unit: 'month', offset: -1 },
    vorwoche: { unit: 'week', offset: -1 },
    heuer: { unit: 'year', offset: 0 },
    jahresbeginn: { unit: 'year', offset: 0 },
    jahresanfang: { unit: 'year', offset: 0 },
    jahresmitte: { unit: 'year', offset: 0 },
    jahresende: { unit: 'year', offset: 0 },
    'des jahres': { unit: 'year', offset: 0, staged: true },
    'der woche': { unit: 'week', offset: 0, staged: true },
    'des monats': { unit: 'month', offset: 0, staged: true },
  };
  for (const [words, offset] of [
    [LAST, -1],
    [THIS, 0],
    [NEXT, 1],
  ] as const) {
    for (const phrase of crossed(words, COUNTED_ONCE)) {
      const unit = UNITS[phrase.split(' ')[1] as string] as RelativeDate['unit'];
      found[phrase] = { unit, offset };
      found[`des ${phrase}`] = { unit, offset };
      found[`der ${phrase}`] = { unit, offset };
    }
  }
  return found;
}

const WEEKDAYS = phrases('montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag');
const PARTS_OF_DAY = phrases(', s, morgen, vormittag, mittag, nachmittag, abend, nacht');

const MONTHS = phrases(
  'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember',
);
const ORDINALS = [
  ['ersten', 'erste', 'erstes', '1 .'],
  ['zweiten', 'zweite', 'zweites', '2 .'],
  ['dritten', 'dritte', 'drittes', '3 .'],
  ['vierten', 'vierte', 'viertes', '4 .'],
];

function partsOfYear(): Record<string, number> {
  const parts: Record<string, number> = {};
  ORDINALS.forEach((forms, index) => {
    for (const phrase of crossed(forms, ['quartal', 'quartals', 'jahresviertel']))
      parts[phrase] = 3 * index + 1;
    parts[`q${index + 1}`] = 3 * index + 1;
    if (index < 2) {
      for (const phrase of crossed(forms, ['halbjahr', 'halbjahres', 'jahreshälfte', 'hälfte']))
        parts[phrase] = 6 * index + 1;
    }
  });
  return parts;
}

const CURRENCIES = {
  ...entries(['euro', 'euros'], 'EUR'),
  ...entries(['dollar', 'dollars', 'us-dollar', 'us-dollars', 'u.s.-dollar'], 'USD'),
  ...entries(['pfund', 'britische pfund', 'britischen pfund', 'pfund sterling'], 'GBP'),
  ...entries(['franken', 'schweizer franken', 'sfr'], 'CHF'),
  ...entries(['schwedische kronen', 'schwedischen kronen', 'schwedenkronen'], 'SEK'),
  ...entries(['norwegische kronen', 'norwegischen kronen'], 'NOK'),
  ...entries(['dänische kronen', 'dänischen kronen'], 'DKK'),
  ...entries(['tschechische kronen', 'tschechischen kronen'], 'CZK'),
  ...entries(['yen', 'japanische yen'], 'JPY'),
  ...entries(['yuan', 'renminbi'], 'CNY'),
  ...entries(['zloty', 'złoty', 'polnische zloty'], 'PLN'),
  ...entries(['forint'], 'HUF'),
  ...entries(['won', 'südkoreanische won'], 'KRW'),
  ...entries(['schekel'], 'ILS'),
  ...entries(['rupien', 'indische rupien'], 'INR'),
  ...entries(['rubel'], 'RUB'),
  ...entries(['hrywnja'], 'UAH'),
  ...entries(['kanadische dollar', 'kanadischen dollar', 'kanada-dollar'], 'CAD'),
  ...entries(['australische dollar', 'australischen dollar'], 'AUD'),
  ...entries(['singapur-dollar'], 'SGD'),
  ...entries(['hongkong-dollar'], 'HKD'),
  ...entries(['dirham'], 'AED'),
};

const part = (name: string) =>
  [
    [name, `${name}s`],
    [name, `${name}n`],
  ] as const;

const FRACTIONS = fractionsOf({
  one: ['ein', 'einem', 'eines'],
  several: (count) => [ONES[count] as string],
  parts: {
    3: part('drittel'),
    4: part('viertel'),
    5: part('fünftel'),
    6: part('sechstel'),
    7: part('siebtel'),
    8: part('achtel'),
    9: part('neuntel'),
    10: part('zehntel'),
  },
  ties: [' ', ''],
});

export const figures: FigureWords = {
  decimal: ',',
  groupBySpace: true,
  numbers: spelled(),
  beforeScale: {
    ...entries(phrases('ein, eine, einen, einem, einer, eines'), 1),
    ...entries(
      phrases('eine halbe, einer halben, eine halben, ein halbes, einem halben, halbe, halben'),
      0.5,
    ),
    ...entries(phrases('eine viertel, einer viertel'), 0.25),
    ...entries(phrases('eine dreiviertel, einer dreiviertel'), 0.75),
  },
  roundNumbers: entries(['ein dutzend', 'einem dutzend', 'eines dutzends'], 12),
  joiners: ['und'],
  scales: {
    dutzend: 12,
    ...entries(['tausend', 'tsd'], 1e3),
    ...entries(['million', 'millionen', 'mio', 'mill', 'mln'], 1e6),
    ...entries(['milliarde', 'milliarden', 'mrd', 'mia'], 1e9),
    ...entries(['billion', 'billionen', 'bio'], 1e12),
    viertelmillion: 2.5e5,
    viertelmilliarde: 2.5e8,
    dreiviertelmillion: 7.5e5,
    dreiviertelmilliarde: 7.5e8,
  },
  abbreviations: phrases('mio, mrd, tsd, mill, mia, bio, mln'),
  letterScales: { ...entries(['m', 'mn'], 1e6), ...entries(['bn'], 1e9), k: 1e3 },
  andAHalf: [],
  ofWords: [],
  currencies: CURRENCIES,
  bounds: {
    ...entries(
      phrases(`mehr als, über, mindestens, wenigstens, ab, nicht weniger als, deutlich mehr als, weit über,
deutlich über, weit mehr als, etwas mehr als, zumindest, oberhalb von`),
      'atLeast',
    ),
    ...entries(
      phrases(`bis zu, höchstens, maximal, weniger als, unter, nicht mehr als, längstens, unterhalb von,
bis zu rund`),
      'atMost',
    ),
    ...entries(
      phrases(`rund, knapp, fast, etwa, circa, ca, ca ., zirka, ungefähr, nahezu, annähernd, beinahe, gut,
um die, in etwa, schätzungsweise, grob`),
      'about',
    ),
  },
  boundsAfter: { ...entries(['oder mehr', 'und mehr'], 'atLeast'), ...entries(['oder weniger'], 'atMost') },
  between: ['zwischen'],
  rangeWords: ['bis', '–', '—', '-'],
  andWords: ['und', 'beziehungsweise', 'bzw', 'oder'],
  partWords: ['der', 'von', 'insgesamt'],
  changeFrom: ['von', 'bisher', 'zuletzt'],
  changeTo: ['auf'],
  percent: phrases('%, prozent, prozentige, prozentigen, prozentiger, prozentiges, prozentigem, v . h'),
  ownedWords: [],
  ownerWords: [],
  fractions: {
    ...FRACTIONS,
    ...entries(['die hälfte', 'der hälfte', 'zur hälfte', 'hälfte'], 50),
    ...entries(['die hälfte plus eine aktie', 'hälfte plus einer aktie', 'die hälfte plus einen anteil'], 50),
  },
  afterFraction: [],
  beforeFraction: [],
  wholes: {
    ...entries(phrases('hundertprozentige, hundertprozentigen, hundertprozentiger, hundertprozentiges'), 1),
    ...entries(
      phrases(`alle anteile, sämtliche anteile, alle aktien, sämtliche aktien, allen anteilen,
sämtlichen anteilen`),
      2,
    ),
  },
  quantity: {
    noun: 'capitalised',
    units: phrases(`mw, gw, kw, megawatt, gigawatt, kilowatt, gigawattstunden, megawattstunden, quadratmeter,
quadratmetern, m2, m², qm, hektar, tonnen, petaflops, exaflops, gigabyte, terabyte, petabyte, nanometer,
gpus, gpu, stück, kilometer, kilometern, kilogramm, meter, metern, zentimeter, millimeter, liter, litern`),
    pieces: phrases('einheiten, exemplare, exemplaren, stück, anlagen'),
    plurals: [],
    stops:
      phrases(`der, die, das, den, dem, des, eine, einen, einer, eines, einem, seine, seinen, seiner, ihre,
ihren, ihrer, diese, dieser, diesen, jede, jeder, jedes, jeden, oder, aber, unter, über, hatte,
habe, wurde, wurden, werden, haben, sollen, sollte, können, könnte, waren, wäre, keine, heute,
gegen, ohne, weder, welche, sowie, soll, bevor, wegen, während`),
    never: [
      ...Object.keys(UNITS),
      ...WEEKDAYS,
      ...MONTHS,
      ...Object.keys(CURRENCIES),
      ...phrases(
        'ende, anfang, mitte, uhr, prozent, prozentpunkte, prozentpunkten, stunden, minuten, sekunden, jahrzehnte, jahrzehnten, jahrhunderte, quartale, quartalen, punkte, punkten, grad, zähler, zählern, cent, jahreszeiten, kronen, herr, kapitel, auch, mal, millionen, milliarden',
      ),
    ],
    modifiers: [],
    numbered:
      phrases(`artikel, art, paragraf, paragraph, §, nr, nummer, kapitel, seite, serie, version, abschnitt,
absatz, platz, rang, ausgabe, band, phase, stufe, tel, telefon, plz, raum`),
  },
  dates: {
    monthFirst: false,
    capitalMonths: false,
    months: {
      ...Object.fromEntries(MONTHS.map((month, index) => [month, index + 1])),
      jänner: 1,
      feber: 2,
      jan: 1,
      feb: 2,
      mär: 3,
      apr: 4,
      jun: 6,
      jul: 7,
      aug: 8,
      sep: 9,
      sept: 9,
      okt: 10,
      nov: 11,
      dez: 12,
    },
    weekdays: Object.fromEntries(
      [...WEEKDAYS, 'sonnabend'].flatMap((day, index) =>
        PARTS_OF_DAY.map((part) => [day + part, index < 7 ? index + 1 : 6]),
      ),
    ),
    afterWeekday: entries(phrases('morgen, vormittag, mittag, nachmittag, abend, früh'), 'same' as const),
    beforeWeekday: {
      ...entries(LAST, 'last' as const),
      ...entries(NEXT, 'next' as const),
      ...entries(THIS, 'same' as const),
    },
    seasons: phrases('frühjahr, frühling, sommer, herbst, winter, spätsommer, frühsommer, spätherbst'),
    partsOfYear: partsOfYear(),
    stages: ['anfang', 'mitte', 'ende', 'beginn', 'anfangs'],
    prepositions: {
      ...entries(
        phrases(`am, im, in, vom, den, an, noch im, noch in, erst im, im laufe, in der, in den, zum, zu,
zur`),
        'on' as const,
      ),
      ...entries(['seit', 'seit dem', 'seit der', 'seit anfang', 'seit ende'], 'since' as const),
      ...entries(['bis', 'bis zum', 'bis zur', 'bis in den', 'bis ins'], 'until' as const),
      ...entries(phrases('ab, ab dem, ab der, zum, vom, spätestens, von'), 'from' as const),
    },
    yearWords: phrases('jahr, jahre, jahres, dem jahr, geschäftsjahr, jahrgang'),
    ordinalMarks: ['.'],
    dateJoiners: ['des', 'von', 'im'],
    futureCues:
      phrases(`wird, werden, soll, sollen, will, wollen, würde, plant, planen, künftig, voraussichtlich,
geplant`),
    relative: relatives(),
    agoBefore: ['vor'],
    agoAfter: ['zuvor'],
    aheadBefore: ['in', 'binnen', 'innerhalb von'],
    units: UNITS,
  },
};
