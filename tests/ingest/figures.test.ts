// The figure parsers on tables of real wordings: text → figures. A bug is a new row first.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../graph/source';
import { type Figure, findFigures } from '../../ingest/extract/figures';
import { namedCurrency } from '../../ingest/extract/figures/named-currency';

const PUBLISHED = '2026-10-13'; // a Tuesday

/** `money 1500000000 USD atLeast "mehr als 1,5 Mrd. USD"` and the like. */
function told(figure: Figure): string {
  const words = JSON.stringify(figure.value.text);
  switch (figure.type) {
    case 'money':
      return `${figure.value.amount} ${figure.value.currency} ${figure.value.bound} ${words}`;
    case 'share':
      return `${figure.value.percent}% ${figure.value.bound} ${words}`;
    case 'quantity':
      return `×${figure.value.value} ${figure.value.bound} ${words}`;
    case 'date':
      return `@${figure.value.date} ${figure.aspect} ${words}`;
  }
}

type Row = readonly [language: Language, text: string, figures: readonly string[]];

const MONEY: readonly Row[] = [
  ['de', 'pumpt mehr als 1,5 Mrd. USD in', ['1500000000 USD atLeast "mehr als 1,5 Mrd. USD"']],
  ['de', 'Investition von 1,3 Mrd. Euro in Mistral', ['1300000000 EUR exact "1,3 Mrd. Euro"']],
  ['de', 'mit fast 14 Mrd. USD bewertet', ['14000000000 USD about "fast 14 Mrd. USD"']],
  ['de', 'einer rund 2 Mrd. USD schweren Runde', ['2000000000 USD about "rund 2 Mrd. USD"']],
  ['de', 'hat 85 Millionen Euro eingesammelt', ['85000000 EUR exact "85 Millionen Euro"']],
  ['de', 'für 1,3 Milliarden US-Dollar', ['1300000000 USD exact "1,3 Milliarden US-Dollar"']],
  ['de', 'mit zwölf Millionen Euro', ['12000000 EUR exact "zwölf Millionen Euro"']],
  ['de', 'kostet CHF 12 Mio. im Jahr', ['12000000 CHF exact "CHF 12 Mio."']],
  ['de', 'knapp eine halbe Milliarde Euro', ['500000000 EUR about "knapp eine halbe Milliarde Euro"']],
  ['de', 'für eine viertel Milliarde Euro', ['250000000 EUR exact "eine viertel Milliarde Euro"']],
  ['de', 'das 20-Mio.-Euro-Investment', ['20000000 EUR exact "20-Mio.-Euro"']],
  ['de', '4 Milliarden US-$ teuer', ['4000000000 USD exact "4 Milliarden US-$"']],
  ['en', 'between €3 to €5 million', ['3000000 EUR atLeast "between €3 to €5 million"']],
  ['en', 'of $1.7-$1.9 billion', ['1700000000 USD atLeast "$1.7-$1.9 billion"']],
  ['en', 'an offer of $5 to $7 a share', ['5 USD atLeast "$5 to $7"']],
  ['en', 'invested $178 million AUD in', ['178000000 AUD exact "$178 million AUD"']],
  ['en', 'raised $385 and $98 million', ['385000000 USD exact "$385"', '98000000 USD exact "$98 million"']],
  ['en', 'a $5 fee and $3 million', ['5 USD exact "$5"', '3000000 USD exact "$3 million"']],
  ['en', '$20 and €3 million', ['20 USD exact "$20"', '3000000 EUR exact "€3 million"']],
  ['en', 'a half-billion-dollar round', ['500000000 USD exact "a half-billion-dollar"']],
  ['en', 'a CHF10 million round', ['10000000 CHF exact "CHF10 million"']],
  ['en', 'the COP30 talks', []],
  ['de', 'eine Million Euro', ['1000000 EUR exact "eine Million Euro"']],
  ['de', 'zweieinhalb Millionen Franken', ['2500000 CHF exact "zweieinhalb Millionen Franken"']],
  ['de', 'einen zweistelligen Millionenbetrag in Euro', []],
  ['de', 'mehrere Millionen Euro', []],
  ['de', 'zwischen 10 und 20 Mio. Euro', ['10000000 EUR atLeast "zwischen 10 und 20 Mio. Euro"']],
  ['de', '10 bis 20 Millionen Euro', ['10000000 EUR atLeast "10 bis 20 Millionen Euro"']],
  ['de', 'die 85-Millionen-Euro-Runde', ['85000000 EUR exact "85-Millionen-Euro"']],
  ['de', 'ein Zwei-Milliarden-Euro-Deal', ['2000000000 EUR exact "Zwei-Milliarden-Euro"']],
  ['de', 'über 120 Mio. €', ['120000000 EUR atLeast "über 120 Mio. €"']],
  ['de', 'Eintritt 3,50 Euro', ['3.5 EUR exact "3,50 Euro"']],
  ['de', 'genau 1.000.000 Euro', ['1000000 EUR exact "1.000.000 Euro"']],
  [
    'de',
    '18 Millionen Pfund und 30 Millionen schwedische Kronen',
    ['18000000 GBP exact "18 Millionen Pfund"', '30000000 SEK exact "30 Millionen schwedische Kronen"'],
  ],
  ['de', 'höchstens 5.000 Euro', ['5000 EUR atMost "höchstens 5.000 Euro"']],
  ['de', 'Kauz 2 und 15 Millionen Euro', ['15000000 EUR exact "15 Millionen Euro"']],
  [
    'de',
    '30 der rund 45 Millionen Euro',
    ['30000000 EUR exact "30"', '45000000 EUR about "rund 45 Millionen Euro"'],
  ],
  [
    'fr',
    "30 des 45 millions d'euros",
    ['30000000 EUR exact "30"', '45000000 EUR exact "45 millions d\'euros"'],
  ],
  [
    'en',
    '$90m, of which 40 million from A',
    ['90000000 USD exact "$90m"', '40000000 USD exact "40 million"'],
  ],
  ['en', 'a $1.5bn round', ['1500000000 USD exact "$1.5bn"']],
  ['en', 'valued at $1.5 billion after', ['1500000000 USD exact "$1.5 billion"']],
  ['en', 'raised US$30m.', ['30000000 USD exact "US$30m"']],
  ['en', 'nearly €600 million', ['600000000 EUR about "nearly €600 million"']],
  ['en', 'EUR 25m from', ['25000000 EUR exact "EUR 25m"']],
  ['en', 'worth £40mn', ['40000000 GBP exact "£40mn"']],
  ['en', 'up to 1.7 billion euros', ['1700000000 EUR atMost "up to 1.7 billion euros"']],
  ['en', 'a million euros', ['1000000 EUR exact "a million euros"']],
  ['en', 'half a billion dollars', ['500000000 USD exact "half a billion dollars"']],
  ['en', 'a 5-million-euro grant', ['5000000 EUR exact "5-million-euro"']],
  ['en', 'a €5-million grant', ['5000000 EUR exact "€5-million"']],
  [
    'en',
    'paid 13 and 15 million euros respectively',
    ['13000000 EUR exact "13"', '15000000 EUR exact "15 million euros"'],
  ],
  ['en', 'between €10m and €20m', ['10000000 EUR atLeast "between €10m and €20m"']],
  ['en', '$10m to $20m', ['10000000 USD atLeast "$10m to $20m"']],
  ['en', '$1,250,000 in cash', ['1250000 USD exact "$1,250,000"']],
  ['en', '300 million Swedish kronor', ['300000000 SEK exact "300 million Swedish kronor"']],
  [
    'en',
    'two hundred and fifty million zlotys',
    ['250000000 PLN exact "two hundred and fifty million zlotys"'],
  ],
  ['en', '¥200bn and C$40m', ['200000000000 JPY exact "¥200bn"', '40000000 CAD exact "C$40m"']],
  ['fr', 'une levée de 25 millions d’euros', ['25000000 EUR exact "25 millions d’euros"']],
  ['fr', "1,7 milliard d'euros", ['1700000000 EUR exact "1,7 milliard d\'euros"']],
  ['fr', 'lève 25 M€ auprès', ['25000000 EUR exact "25 M€"']],
  ['fr', '2 Md€ et 25 k€', ['2000000000 EUR exact "2 Md€"', '25000 EUR exact "25 k€"']],
  ['fr', '13 milliards de dollars', ['13000000000 USD exact "13 milliards de dollars"']],
  ['fr', "plus d'un milliard d'euros", ['1000000000 EUR atLeast "plus d\'un milliard d\'euros"']],
  ['fr', "un milliard et demi d'euros", ['1500000000 EUR exact "un milliard et demi d\'euros"']],
  ['fr', "une dizaine de millions d'euros", ['10000000 EUR about "une dizaine de millions d\'euros"']],
  ['fr', 'près de 430 millions d’euros', ['430000000 EUR about "près de 430 millions d’euros"']],
  ['fr', "jusqu'à 18 000 euros", ['18000 EUR atMost "jusqu\'à 18 000 euros"']],
  [
    'fr',
    'de 10 à 20 millions de francs suisses',
    ['10000000 CHF atLeast "de 10 à 20 millions de francs suisses"'],
  ],
  ['fr', 'soit 1\u202f250\u202f000\u00a0€', ['1250000 EUR exact "1\u202f250\u202f000\u00a0€"']],
];

const SHARES: readonly Row[] = [
  ['de', 'einen Anteil von 11 % in', ['11% exact "11 %"']],
  ['de', 'rund vier Prozent der Anteile', ['4% about "rund vier Prozent"']],
  ['en', 'own 51 and 49 per cent of', ['51% exact "51"', '49% exact "49 per cent"']],
  ['en', 'in 2021 and 49 per cent', ['@2021 on "in 2021"', '49% exact "49 per cent"']],
  ['de', 'halten 51 bzw. 49 Prozent', ['51% exact "51"', '49% exact "49 Prozent"']],
  ['de', 'eine 22,5-prozentige Beteiligung', ['22.5% exact "22,5-prozentige"']],
  ['de', 'den 49-Prozent-Anteil', ['49% exact "49-Prozent"']],
  ['de', 'ein Drittel der Anteile', ['33.33% exact "ein Drittel"']],
  ['de', 'vierundzwanzig Prozent', ['24% exact "vierundzwanzig Prozent"']],
  ['de', 'um drei Prozentpunkte', []],
  ['de', 'die Mehrheit an der Firma', []],
  ['de', 'eine hundertprozentige Tochter der', ['100% exact "hundertprozentige"']],
  ['de', 'hält sämtliche Anteile an', ['100% exact "sämtliche Anteile"']],
  ['de', 'alle Mitarbeiter', []],
  ['en', 'a wholly owned subsidiary', ['100% exact "wholly owned"']],
  ['en', 'is fully owned by', ['100% exact "fully"']],
  ['en', 'is fully funded by', []],
  ['en', 'a 49-percent stake', ['49% exact "49-percent"']],
  ['en', 'more than 8.3% of', ['8.3% atLeast "more than 8.3%"']],
  ['en', 'twenty-five per cent', ['25% exact "twenty-five per cent"']],
  ['en', 'a third of the shares', ['33.33% exact "a third"']],
  ['en', 'a third party', []],
  ['en', 'about half of the company', ['50% about "about half"']],
  ['fr', 'prend 14 % du capital', ['14% exact "14 %"']],
  ['fr', 'détient la totalité du capital', ['100% exact "la totalité"']],
  ['fr', 'la totalité des équipes', []],
  ['fr', 'un quart du capital', ['25% exact "un quart"']],
  ['fr', 'quatre-vingt-dix pour cent', ['90% exact "quatre-vingt-dix pour cent"']],
];

const QUANTITIES: readonly Row[] = [
  ['de', 'Kauf von 18.000 wegweisenden KI-Chips von', ['×18000 exact "18.000 wegweisenden KI-Chips"']],
  ['de', 'die 512 Beschleunigerkarten werden', ['×512 exact "512 Beschleunigerkarten"']],
  ['de', 'Die 60 Kühlaggregate stellt', ['×60 exact "60 Kühlaggregate"']],
  ['de', 'mindestens sechzig Rechner', ['×60 atLeast "mindestens sechzig Rechner"']],
  ['de', 'mit 40 MW Leistung', ['×40 exact "40 MW"']],
  ['de', 'Das Modell Kauz 2 soll', []],
  ['de', 'nach Artikel 5 Absätze', []],
  ['de', 'um 14:30 Uhr, Tel. 030 123456', []],
  ['de', 'Das Modell Paragraf-9B versteht GPT-4', []],
  ['de', 'im 2. Rang', []],
  ['en', 'access to 2,048 Nvidia accelerators housed', ['×2048 exact "2,048 Nvidia accelerators"']],
  ['en', 'hired about 220 engineers last year', ['×220 about "about 220 engineers"', '@2025 on "last year"']],
  ['en', 'four new AI data centers for', ['×4 exact "four new AI data centers"']],
  ['en', 'about 9 million users', ['×9000000 about "about 9 million users"']],
  ['en', 'a 7B model and Series B', []],
  ['en', 'won 3-1', []],
  ['en', 'needs 10k GPUs', ['×10000 exact "10k GPUs"']],
  ['fr', "18 000 puces d'IA", ['×18000 exact "18 000 puces"']],
  ['fr', '512 cartes accélératrices', ['×512 exact "512 cartes accélératrices"']],
  ['fr', 'une centaine de salariés', ['×100 about "une centaine de salariés"']],
  ['fr', '500 nouveaux serveurs', ['×500 exact "500 nouveaux serveurs"']],
];

const DATES: readonly Row[] = [
  ['de', 'am 13. Oktober 2025', ['@2025-10-13 on "am 13. Oktober 2025"']],
  ['de', 'am 13.10.2025', ['@2025-10-13 on "am 13.10.2025"']],
  ['de', 'zum 1. November', ['@2026-11-01 on "zum 1. November"']],
  ['de', 'gab am Dienstag bekannt', ['@2026-10-13 on "am Dienstag"']],
  ['de', 'wie es Montagabend hieß', ['@2026-10-12 on "Montagabend"']],
  ['de', 'gestern', ['@2026-10-12 on "gestern"']],
  ['de', 'Im Februar erklärte er', ['@2026-02 on "Im Februar"']],
  ['de', 'im Dezember sagte sie', ['@2025-12 on "im Dezember"']],
  ['de', 'wird im Dezember geliefert', ['@2026-12 on "im Dezember"']],
  ['de', 'letzte Woche', ['@2026-10 on "letzte Woche"']],
  ['de', 'mit dem er seit Mai arbeitet', ['@2026-05 since "seit Mai"']],
  ['de', 'im vergangenen Jahr', ['@2025 on "im vergangenen Jahr"']],
  ['de', 'der Deal des Jahres', []],
  ['de', 'Ende des Jahres', ['@2026 on "Ende des Jahres"']],
  ['de', 'im vergangenen März', ['@2026-03 on "im vergangenen März"']],
  ['de', 'im Vorjahr', ['@2025 on "im Vorjahr"']],
  ['de', 'bis Ende 2028', ['@2028 until "bis Ende 2028"']],
  ['de', 'vor sechs Jahren', ['@2020 on "vor sechs Jahren"']],
  ['de', 'im Jahr 2019', ['@2019 on "im Jahr 2019"']],
  ['de', 'im dritten Quartal 2025', ['@2025 on "im dritten Quartal 2025"']],
  ['de', 'das 2023 gegründet wurde', ['@2023 on "2023"']],
  ['de', 'noch in diesem Herbst', ['@2026 on "noch in diesem Herbst"']],
  ['en', 'on October 13, 2025', ['@2025-10-13 on "on October 13, 2025"']],
  ['en', '22 April 2026', ['@2026-04-22 on "22 April 2026"']],
  ['en', 'OSLO, Oct 6 (NWX)', ['@2026-10-06 on "Oct 6"']],
  ['en', 'said on Tuesday', ['@2026-10-13 on "on Tuesday"']],
  ['en', 'last month', ['@2026-09 on "last month"']],
  ['en', 'in early 2024', ['@2024 on "in early 2024"']],
  ['en', 'two years ago', ['@2024 on "two years ago"']],
  ['en', 'the deal of the year', []],
  ['en', 'last October', ['@2025-10 on "last October"']],
  ['en', 'since May', ['@2026-05 since "since May"']],
  ['en', 'they may march', []],
  ['en', 'by the end of 2028', ['@2028 until "by the end of 2028"']],
  ['en', 'Q3 2025', ['@2025 on "Q3 2025"']],
  ['en', 'ISO 2025-10-13', ['@2025-10-13 on "2025-10-13"']],
  ['fr', 'le 13 octobre 2025', ['@2025-10-13 on "le 13 octobre 2025"']],
  ['fr', 'NANTES, 9 avril', ['@2026-04-09 on "9 avril"']],
  ['fr', 'le 1er mars 2024', ['@2024-03-01 on "le 1er mars 2024"']],
  ['fr', 'a annoncé mardi', ['@2026-10-13 on "mardi"']],
  ['fr', "l'an dernier", ['@2025 on "l\'an dernier"']],
  ['fr', 'la vente de l’année', []],
  ['fr', 'en mars dernier', ['@2026-03 on "en mars dernier"']],
  ['fr', 'en mars', ['@2026-03 on "en mars"']],
  ['fr', 'il y a six ans', ['@2020 on "il y a six ans"']],
  ['fr', 'depuis 2021', ['@2021 since "depuis 2021"']],
  ['fr', "d'ici à fin 2027", ['@2027 until "d\'ici à fin 2027"']],
  ['fr', "aujourd'hui", ['@2026-10-13 on "aujourd\'hui"']],
];

for (const [title, rows] of Object.entries({
  money: MONEY,
  shares: SHARES,
  quantities: QUANTITIES,
  dates: DATES,
})) {
  describe(`findFigures: ${title}`, () => {
    for (const [language, text, expected] of rows) {
      it(`reads "${text}" (${language})`, () => {
        const found = findFigures(text, language, { published: PUBLISHED });
        assert.deepEqual(found.map(told), expected);
      });
    }
  });
}

describe('findFigures: the counted noun', () => {
  it('is given as its own span, with its adjectives', () => {
    const text = 'Kauf von 18.000 wegweisenden KI-Chips von Nvidia';
    const [figure] = findFigures(text, 'de');
    assert.equal(figure?.type, 'quantity');
    assert.equal(text.slice(figure.noun.start, figure.noun.end), 'wegweisenden KI-Chips');
  });
});

// Read where the text counts in Swiss francs.
const BARE: readonly Row[] = [
  ['de', 'Den Rest, rund 30 Millionen, gibt der Kanton.', ['30000000 CHF about "rund 30 Millionen"']],
  ['de', 'steckte 1,5 Mrd. in den Ausbau', ['1500000000 CHF exact "1,5 Mrd."']],
  ['de', 'lieferte zwei Dutzend Roboter', ['×24 exact "zwei Dutzend Roboter"']],
  ['de', 'lieferte ein halbes Dutzend Roboter', ['×6 exact "ein halbes Dutzend Roboter"']],
  ['de', 'lieferte einige Dutzend Roboter', []],
  ['de', 'lieferte 24 Stück davon', ['×24 exact "24 Stück"']],
  ['de', 'erreicht 30 Millionen Menschen', ['×30000000 exact "30 Millionen Menschen"']],
  ['de', 'bei 30 Millionen Publikum', []],
  ['de', 'ein Modell mit 30 000 im Test', []],
  ['en', 'put in 30 million or more.', ['30000000 CHF atLeast "30 million or more"']],
  ['en', 'a loan of 2 million to the firm', ['2000000 CHF exact "2 million"']],
  ['en', 'a 30 million user base', []],
  ['en', 'a 30bn model', []],
  ['fr', 'une avance de 8 millions, remboursable', ['8000000 CHF exact "8 millions"']],
  ['fr', 'utilisé par 8 millions de Belges', ['×8000000 exact "8 millions de Belges"']],
  ['fr', 'un public de 8 millions d’âmes', ['×8000000 exact "8 millions d’âmes"']],
];

describe('findFigures: amounts that do not name their currency', () => {
  for (const [language, text, figures] of BARE)
    it(`reads "${text}" (${language})`, () => {
      assert.deepEqual(findFigures(text, language, { currency: 'CHF' }).map(told), figures);
    });

  it('are passed over where nobody says the currency', () => {
    assert.deepEqual(findFigures('put in 30 million.', 'en'), []);
  });
});

describe('namedCurrency', () => {
  it('is the one that a text names by sign, code or word', () => {
    assert.equal(namedCurrency('Erst 3 Mio. Euro, dann 20 €, dann EUR 5.', 'de'), 'EUR');
    assert.equal(namedCurrency('US$3m, then $20', 'en'), 'USD');
  });

  it('is unknown where a text names none, or two', () => {
    assert.equal(namedCurrency('Die Eurozone tries dollarization.', 'en'), undefined);
    assert.equal(namedCurrency('1,3 milliard d’euros (1,5 milliard de dollars)', 'fr'), undefined);
  });
});

describe('findFigures: without a publication date', () => {
  it('keeps absolute dates and passes over relative ones', () => {
    const found = findFigures('gestern, am 3. Mai 2024 und im Juni', 'de');
    assert.deepEqual(found.map(told), ['@2024-05-03 on "am 3. Mai 2024"']);
  });
});

/** Texts made of what figures are made of, in any order, and any characters between. */
const PIECES = fc.oneof(
  fc.constantFrom(
    ...'mehr als|rund|zwischen|und|bis|zu|1,5|10|20|1.000.000|18 000|2025|13.|Oktober|am|Dienstag|seit|Ende|Mrd.|Mio.'.split(
      '|',
    ),
    ...'$|€|EUR|USD|Euro|%|Prozent|-|–|more than|between|and|to|a|half a|million|bn|m|of|in|on|May|the|year|ago'.split(
      '|',
    ),
    ...'plus|de|d’|jusqu’|à|un|une|dizaine|milliard|et demi|euros|l’|an|dernier|il y a|ans|Chips|GPUs|puces|\n|.|,'.split(
      '|',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.integer({ min: 0, max: 99999 }).map(String),
);
const TEXTS = fc
  .array(fc.tuple(PIECES, fc.constantFrom(' ', '', '\u00a0', '\n')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

describe('findFigures: on long texts', () => {
  it('places figures far into the text', () => {
    const text = `${'Ein Satz ohne Zahl. '.repeat(5000)}\nKauf von 18.000 KI-Chips für 85 Millionen Euro`;
    const [chips, price] = findFigures(text, 'de');
    assert.equal(price?.value.text, '85 Millionen Euro');
    assert.equal(text.slice(price?.start, price?.end), '85 Millionen Euro');
    assert.ok(chips?.type === 'quantity');
    assert.equal(text.slice(chips.noun.start, chips.noun.end), 'KI-Chips');
  });
});

describe('findFigures: on any text', () => {
  for (const language of ['de', 'en', 'fr'] as const) {
    it(`gives sorted spans that hold their own words (${language})`, () => {
      fc.assert(
        fc.property(TEXTS, (text) => {
          let last = 0;
          for (const figure of findFigures(text, language, { published: PUBLISHED })) {
            assert.ok(figure.start >= last && figure.start < figure.end && figure.end <= text.length);
            assert.equal(figure.value.text, text.slice(figure.start, figure.end));
            if (figure.type === 'money')
              assert.ok(Number.isFinite(figure.value.amount) && figure.value.amount >= 0);
            if (figure.type === 'date') assert.match(figure.value.date, /^\d{4}(-\d{2}(-\d{2})?)?$/);
            if (figure.type === 'quantity') {
              assert.ok(figure.noun.start >= figure.start && figure.noun.end <= figure.end);
            }
            last = figure.end;
          }
        }),
        { numRuns: 200 },
      );
    });
  }

  const adversarial: Record<string, string> = {
    'bounds without a number': 'mehr als rund bis zu ',
    'digits without end': '1',
    'groups without end': '1 000',
    'separators without end': '1.1,',
    'hyphens without end': 'a-',
    'hyphenated numbers': '2-zwei-',
    'signs without an amount': '$€£',
    'months without a day': 'Mai May mai ',
    'years and ranges': '2024 bis 2025 und 10 ',
    'spaces without end': ' ',
  };
  for (const [name, piece] of Object.entries(adversarial)) {
    it(`takes time in proportion to the text: ${name}`, function () {
      this.timeout(60_000);
      const measure = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = process.cpuUsage();
        for (const language of ['de', 'en', 'fr'] as const)
          findFigures(text, language, { published: PUBLISHED });
        const { user } = process.cpuUsage(start);
        return user / 1000;
      };
      measure(5_000);
      const [short, long] = [measure(20_000), measure(160_000)];
      // Eight times the text; a square law would need sixty-four times the time.
      assert.ok(
        long < 30 * Math.max(short, 5),
        `${short.toFixed(0)} ms for 20 kB, ${long.toFixed(0)} ms for 160 kB`,
      );
    });
  }
});
