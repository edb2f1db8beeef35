// French figure words: numbers, scales, currencies, bounds, and the words of time.
// Elisions are tokens of their own ("d'", "l'", "jusqu'"), so phrases are written "plus d'" and "l' an dernier".
import type { FigureWords, RelativeDate } from '../../extract/figures/words';
import { fractionsOf } from '../fractions';
import { crossed, entries, phrases } from '../phrase-lists';

const UNITS_0_16 =
  phrases(`, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze,
quinze, seize`);
const TENS: Record<number, string> = {
  20: 'vingt',
  30: 'trente',
  40: 'quarante',
  50: 'cinquante',
  60: 'soixante',
  80: 'quatre-vingt',
};

function below100(n: number): string[] {
  if (n <= 16) return [UNITS_0_16[n] as string];
  if (n < 20) return [`dix-${UNITS_0_16[n - 10]}`];
  // Seventy and ninety count on from sixty and eighty.
  const tens = n >= 60 && n < 80 ? 60 : n >= 80 ? 80 : Math.floor(n / 10) * 10;
  const rest = n - tens;
  const name = TENS[tens] as string;
  if (rest === 0) return tens === 80 ? ['quatre-vingts', 'quatre-vingt'] : [name];
  const tails = below100(rest);
  if ((rest === 1 || rest === 11) && tens < 80)
    return tails.flatMap((tail) => [`${name} et ${tail}`, `${name}-et-${tail}`]);
  return tails.flatMap((tail) => [`${name}-${tail}`, `${name} ${tail}`]);
}

function spelled(): Record<string, number> {
  const words: Record<string, number> = { cent: 100, cents: 100, septante: 70, nonante: 90, huitante: 80 };
  for (let n = 2; n < 100; n++) for (const word of below100(n)) words[word] = n;
  return words;
}

const UNITS: Record<string, RelativeDate['unit']> = {
  jour: 'day',
  jours: 'day',
  semaine: 'week',
  semaines: 'week',
  mois: 'month',
  an: 'year',
  ans: 'year',
  année: 'year',
  années: 'year',
};

function relatives(): Record<string, RelativeDate> {
  const found: Record<string, RelativeDate> = {
    "aujourd' hui": { unit: 'day', offset: 0 },
    hier: { unit: 'day', offset: -1 },
    'avant-hier': { unit: 'day', offset: -2 },
    demain: { unit: 'day', offset: 1 },
    'cette année': { unit: 'year', offset: 0 },
    "de l' année": { unit: 'year', offset: 0, staged: true },
    "l' année": { unit: 'year', offset: 0, staged: true },
    "l' année en cours": { unit: 'year', offset: 0 },
    'cette semaine': { unit: 'week', offset: 0 },
    'ce mois-ci': { unit: 'month', offset: 0 },
    'ce mois': { unit: 'month', offset: 0 },
    'ce matin': { unit: 'day', offset: 0 },
    'ce soir': { unit: 'day', offset: 0 },
    'cet après-midi': { unit: 'day', offset: 0 },
    'ce jour': { unit: 'day', offset: 0 },
    'du mois': { unit: 'month', offset: 0, staged: true },
  };
  const past = phrases('dernier, dernière, passé, passée, écoulé, écoulée, précédent, précédente');
  const ahead = ['prochain', 'prochaine', 'suivant', 'suivante'];
  const nouns = [
    ["l' an", 'year'],
    ["l' année", 'year'],
    ["de l' an", 'year'],
    ["de l' année", 'year'],
    ['le mois', 'month'],
    ['du mois', 'month'],
    ['la semaine', 'week'],
    ['de la semaine', 'week'],
    ['au mois', 'month'],
  ] as const;
  for (const [noun, unit] of nouns) {
    for (const phrase of crossed([noun], past)) found[phrase] = { unit, offset: -1 };
    for (const phrase of crossed([noun], ahead)) found[phrase] = { unit, offset: 1 };
  }
  return found;
}

const ORDINALS = [
  ['premier', 'première', '1er', '1 er'],
  ['deuxième', 'second', 'seconde', '2 e'],
  ['troisième', '3 e'],
  ['quatrième', '4 e'],
];

function partsOfYear(): Record<string, number> {
  const parts: Record<string, number> = {};
  ORDINALS.forEach((forms, index) => {
    for (const phrase of crossed(forms, ['trimestre'])) parts[phrase] = 3 * index + 1;
    parts[`t${index + 1}`] = parts[`q${index + 1}`] = 3 * index + 1;
    if (index < 2) {
      for (const phrase of crossed(forms, ['semestre', 'moitié'])) parts[phrase] = 6 * index + 1;
      parts[`s${index + 1}`] = 6 * index + 1;
    }
  });
  return parts;
}

const WEEKDAYS = phrases('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche');
const MONTHS = phrases(`janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre,
décembre`);

const CURRENCIES = {
  ...entries(['euro', 'euros'], 'EUR'),
  ...entries(['dollar', 'dollars', 'dollars américains', 'dollars us', 'dollars des états-unis'], 'USD'),
  ...entries(['livres', 'livres sterling', 'livre sterling'], 'GBP'),
  ...entries(['francs suisses', 'franc suisse', 'francs'], 'CHF'),
  ...entries(['couronnes suédoises'], 'SEK'),
  ...entries(['couronnes norvégiennes'], 'NOK'),
  ...entries(['couronnes danoises'], 'DKK'),
  ...entries(['couronnes tchèques'], 'CZK'),
  ...entries(['yen', 'yens'], 'JPY'),
  ...entries(['yuan', 'yuans', 'renminbi'], 'CNY'),
  ...entries(['zloty', 'zlotys'], 'PLN'),
  ...entries(['forint', 'forints'], 'HUF'),
  ...entries(['won', 'wons'], 'KRW'),
  ...entries(['shekel', 'shekels'], 'ILS'),
  ...entries(['roupies'], 'INR'),
  ...entries(['roubles'], 'RUB'),
  ...entries(['hryvnias'], 'UAH'),
  ...entries(['dollars canadiens'], 'CAD'),
  ...entries(['dollars australiens'], 'AUD'),
  ...entries(['dollars de singapour'], 'SGD'),
  ...entries(['dollars de hong kong', 'dollars hongkongais'], 'HKD'),
  ...entries(['dirhams'], 'AED'),
};

const part = (name: string) => [[name], [`${name}s`]] as const;

const FRACTIONS = fractionsOf({
  one: ['un', 'le'],
  several: (count) => ['', 'les ', 'aux '].map((article) => article + UNITS_0_16[count]),
  parts: {
    3: [['tiers'], ['tiers']],
    4: part('quart'),
    5: part('cinquième'),
    6: part('sixième'),
    7: part('septième'),
    8: part('huitième'),
    9: part('neuvième'),
    10: part('dixième'),
  },
  ties: [' '],
});

export const figures: FigureWords = {
  decimal: ',',
  groupBySpace: true,
  numbers: spelled(),
  beforeScale: {
    ...entries(['un', 'une'], 1),
    ...entries(['un demi', 'une demi'], 0.5),
    ...entries(['un quart de', "un quart d'"], 0.25),
    ...entries(['trois quarts de', "trois quarts d'"], 0.75),
  },
  roundNumbers: {
    ...entries(['une dizaine', 'dizaine'], 10),
    ...entries(['une douzaine', 'douzaine'], 12),
    ...entries(['une quinzaine', 'quinzaine'], 15),
    ...entries(['une vingtaine', 'vingtaine'], 20),
    ...entries(['une trentaine', 'trentaine'], 30),
    ...entries(['une quarantaine', 'quarantaine'], 40),
    ...entries(['une cinquantaine', 'cinquantaine'], 50),
    ...entries(['une soixantaine', 'soixantaine'], 60),
    ...entries(['une centaine', 'centaine'], 100),
    ...entries(['un millier', 'millier'], 1000),
  },
  joiners: ['et'],
  scales: {
    ...entries(['mille'], 1e3),
    ...entries(['million', 'millions'], 1e6),
    ...entries(phrases('milliard, milliards, millard, millards, mrd, mrds, mds, md'), 1e9),
    ...entries(['billion', 'billions'], 1e12),
    'demi-million': 5e5,
    'demi-milliard': 5e8,
  },
  abbreviations: ['mio', 'mrd'],
  letterScales: { k: 1e3, m: 1e6, mio: 1e6, g: 1e9 },
  andAHalf: ['et demi', 'et demie'],
  ofWords: ['de', "d'"],
  currencies: CURRENCIES,
  bounds: {
    ...entries(
      phrases(`plus de, plus d', au moins, au minimum, pas moins de, pas moins d', bien plus de,
un peu plus de, un peu plus d', au-delà de, supérieur à, supérieure à`),
      'atLeast',
    ),
    ...entries(
      phrases(`jusqu' à, au plus, au maximum, moins de, moins d', pas plus de, un maximum de`),
      'atMost',
    ),
    ...entries(
      phrases(`environ, près de, près d', quelque, autour de, autour d', à peu près, presque,
approximativement, quasiment, aux alentours de, de près de, de quelque`),
      'about',
    ),
  },
  boundsAfter: {
    ...entries(['ou plus', 'au moins', 'au minimum'], 'atLeast'),
    ...entries(['ou moins', 'au plus', 'au maximum'], 'atMost'),
    ...entries(['environ'], 'about'),
  },
  between: ['entre', 'de'],
  rangeWords: ['à', '–', '—', '-'],
  andWords: ['et', 'ou'],
  partWords: ['des', 'sur', 'les'],
  changeFrom: ['de'],
  changeTo: ['à'],
  percent: ['%', 'pour cent', 'pourcent', 'p . 100'],
  ownedWords: [],
  ownerWords: [],
  fractions: {
    ...FRACTIONS,
    ...entries(['la moitié', 'moitié', 'la moitié plus une action', 'la moitié plus une part'], 50),
  },
  afterFraction: ['de', 'du', 'des', "d'", 'par', 'à'],
  beforeFraction: ['en', 'aux'],
  wholes: {
    'en totalité': 2,
    ...entries(
      phrases(`la totalité du capital, la totalité des parts, la totalité des actions, l' intégralité du capital,
l' intégralité des parts, l' intégralité des actions`),
      2,
    ),
  },
  quantity: {
    noun: 'plural-first',
    units:
      phrases(`mw, gw, kw, mwh, gwh, mégawatts, gigawatts, mégawatt, gigawatt, kilowatts, hectares, tonnes,
pétaflops, exaflops, téraoctets, pétaoctets, m², m2, gpu, kilomètres`),
    pieces: phrases('unités, exemplaires, pièces'),
    plurals: ['chevaux', 'réseaux', 'nouveaux', 'gpu', 'cpu'],
    stops:
      phrases(`de, du, des, les, le, la, et, ou, dans, sans, vers, chez, sous, mais, plus, moins, dès, depuis,
après, très, ses, leurs, ces, mes, nos, vos, alors, ailleurs, toujours, hors, fois, puis, pas,
envers, lors, suis, sommes, êtes, dessous, aux`),
    never: [
      ...Object.keys(UNITS),
      ...WEEKDAYS,
      ...MONTHS,
      ...Object.keys(CURRENCIES),
      ...phrases(
        'heures, heure, minutes, secondes, décennies, siècles, trimestres, semestres, points, centimes, degrés, couronnes, cents, euros',
      ),
    ],
    modifiers:
      phrases(`nouveaux, nouvelles, grands, grandes, petits, petites, autres, premiers, premières, derniers,
dernières, prochains, prochaines, anciens, anciennes, jeunes, gros, grosses, principaux,
principales, vieux, vieilles, meilleurs, meilleures`),
    numbered:
      phrases(`article, articles, section, chapitre, n°, numéro, page, série, version, phase, tome, niveau,
rue, tél, §`),
  },
  dates: {
    monthFirst: false,
    capitalMonths: false,
    months: {
      ...Object.fromEntries(MONTHS.map((month, index) => [month, index + 1])),
      janv: 1,
      févr: 2,
      fév: 2,
      avr: 4,
      juil: 7,
      sept: 9,
      oct: 10,
      nov: 11,
      déc: 12,
      fevrier: 2,
      aout: 8,
      decembre: 12,
    },
    weekdays: Object.fromEntries(WEEKDAYS.map((day, index) => [day, index + 1])),
    afterWeekday: {
      ...entries(['matin', 'soir', 'après-midi'], 'same' as const),
      ...entries(['dernier', 'passé'], 'last' as const),
      ...entries(['prochain'], 'next' as const),
    },
    beforeWeekday: { ce: 'same' },
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    partsOfYear: partsOfYear(),
    stages: phrases('début, fin, mi, courant, le début de, la fin de, mi-, fin de, début de'),
    prepositions: {
      ...entries(
        phrases(
          `en, le, au, dans, à la, au cours du, à l', ce, du, de, d', au mois de, au mois d', à, cet, l'`,
        ),
        'on' as const,
      ),
      ...entries(['depuis', 'depuis le', 'depuis la'], 'since' as const),
      ...entries(
        phrases(`jusqu' en, jusqu' à, d' ici, d' ici à, d' ici la, jusqu' au, avant, avant le, d' ici le,
jusqu' à la, d' ici à la, avant la`),
        'until' as const,
      ),
      ...entries(
        phrases(`dès, à partir de, à partir d', à partir du, dès le, à compter du`),
        'from' as const,
      ),
    },
    yearWords: ["l' année", 'année', "l' an", "l' exercice"],
    ordinalMarks: ['er'],
    dateJoiners: ['de', "de l'", 'du'],
    decades: ['années'],
    futureCues:
      phrases(`sera, seront, va, vont, doit, devra, devrait, devraient, devront, prévoit, prévu, prévue,
prévus, compte, comptent, aura, prendra, attendu, attendue`),
    relative: relatives(),
    agoBefore: ['il y a'],
    agoAfter: ['plus tôt', 'auparavant'],
    aheadBefore: ['dans', "d' ici"],
    units: UNITS,
  },
};
