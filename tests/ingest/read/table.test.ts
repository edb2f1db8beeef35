// Tables of ready facts: what a row becomes, and the row and column of what is wrong.
import assert from 'node:assert/strict';
import { InvalidInput } from '../../../graph/errors';
import { csv } from '../../../ingest/read/csv';
import type { Found } from '../../../ingest/read/reader';
import { text } from '../../../ingest/read/text';
import { xlsx } from '../../../ingest/read/xlsx';
import { ARTICLE, FACT_HEADINGS, FACT_ROW, FACTS_CSV, factsXlsx, input, percentXlsx } from './documents';

async function read(content: string): Promise<Found> {
  const [part] = await csv.read(input(content));
  return part as Found;
}

/** A table of one row with some cells replaced. */
const withCells = (cells: Record<string, string>) => {
  const row: Record<string, string> = {
    ...Object.fromEntries(FACT_HEADINGS.map((name, at) => [name, FACT_ROW[at] ?? ''])),
    ...cells,
  };
  return `${Object.keys(row).join(';')}\n${Object.values(row).join(';')}\n`;
};

describe('a table of facts', () => {
  it('becomes a text with a line for each row, in which every part of the fact can be quoted', async () => {
    const found = await read(FACTS_CSV);
    const [fact] = found.reading?.facts ?? [];
    assert.ok(fact);
    const at = ({ start, end }: { start: number; end: number }) => found.text.slice(start, end);
    assert.equal(`${at(fact.quote)}\n`, found.text);
    assert.equal(at(fact.trigger), 'ACQUIRED');
    assert.equal(at(fact.subject.mention), 'Auerlicht');
    assert.equal(at(fact.object.mention), 'Pixelmoor');
    assert.ok(at(fact.quote).includes(fact.qualifiers.amount?.text ?? '?'));
  });

  it('carries figures with their bound, unit and wording', async () => {
    const [fact] = (await read(FACTS_CSV)).reading?.facts ?? [];
    assert.deepEqual(fact?.qualifiers, {
      amount: { amount: 12_500_000, currency: 'EUR', bound: 'atLeast', text: '>=12500000 EUR' },
      stake: { percent: 100, bound: 'exact', text: '100' },
      date: { date: '2026-03-17', text: '2026-03-17' },
    });
  });

  it('is the same in XLSX, and separated by comma, semicolon or tab', async () => {
    const expected = (await read(FACTS_CSV)).reading;
    const [sheet] = await xlsx.read(input(await factsXlsx()));
    assert.deepEqual((sheet as Found).reading, expected);
    for (const separator of [';', '\t'])
      assert.deepEqual((await read(FACTS_CSV.replaceAll(',', separator))).reading, expected);
  });

  it('keeps spans right behind quoted cells with line breaks, separators and marks to compose', async () => {
    const table = `${FACT_HEADINGS.join(',')}\n${['ACQUIRED', '"Au\n e, r"', 'Company', 'Cafe\u0301 | Rex', 'Company', '', '', '', ''].join(',')}\n\n${FACT_ROW.join(',')}\n`;
    const found = await read(table);
    const names = found.reading?.facts.map(({ object }) =>
      found.text.slice(object.mention.start, object.mention.end),
    );
    assert.deepEqual(names, ['Caf\u00e9 | Rex', 'Pixelmoor']);
  });

  it('may be written in German or French, with commas for decimals and days first', async () => {
    const german =
      'Beziehung;Subjekt;Subjekt-Art;Objekt;Objekt-Art;Betrag;Währung;Anteil;Datum;Modalität\n' +
      'Übernahme;Auerlicht;Unternehmen;Pixelmoor;Firma;>= 12.500.000,50;eur;12,5 %;17.03.2026;geplant\n';
    const french =
      'Relation,Sujet,Type du sujet,Objet,Type de l’objet,Montant,Devise,Part,Date,Modalité\n' +
      'a racheté,Auerlicht,entreprise,Pixelmoor,société,"≥ 12 500 000,50",EUR,"12,5",2026-03-17,prévu\n';
    for (const [table, language] of [
      [german, 'de'],
      [french, 'fr'],
    ] as const) {
      const found = await read(table);
      const fact = found.reading?.facts[0] ?? assert.fail();
      const { amount, stake, date } = fact.qualifiers;
      assert.deepEqual(
        [fact.relation, fact.subject.entity.kind, fact.modality, found.metadata.language],
        ['ACQUIRED', 'Company', 'planned', language],
      );
      assert.deepEqual(
        [amount?.amount, amount?.currency, amount?.bound, stake?.percent, date?.date],
        [12_500_000.5, 'EUR', 'atLeast', 12.5, '2026-03-17'],
      );
    }
  });

  it('reads a number that could be two by how the table writes the others', async () => {
    const stakes = async (separator: string, ...cells: string[]) => {
      const rows = cells.map((cell) =>
        ['ACQUIRED', 'A', 'Company', 'B', 'Company', `"${cell}"`].join(separator),
      );
      const heading = ['relation', 'subject', 'subject_kind', 'object', 'object_kind', 'stake'].join(
        separator,
      );
      const { reading } = await read([heading, ...rows].join('\n'));
      return reading?.facts.map(({ qualifiers }) => qualifiers.stake?.percent);
    };
    assert.deepEqual(await stakes(',', '1.125'), [1.125]);
    assert.deepEqual(await stakes(',', '1,125', '2,5'), [1.125, 2.5]);
    assert.deepEqual(await stakes(';', '1,125'), [1.125]);
    assert.deepEqual(await stakes(';', '1.125', '2.5'), [1.125, 2.5]);
    await assert.rejects(
      stakes(';', '2.5', '2,5'),
      /decimals with a point \("2\.5"\) and with a comma \("2,5"\)/,
    );
  });

  it('reads percent cells of a spreadsheet as people see them, and finds the sheet with the facts', async () => {
    const [found] = await xlsx.read(input(await percentXlsx()));
    assert.deepEqual(
      (found as Found).reading?.facts.map(({ qualifiers }) => qualifiers.stake?.percent),
      [12.5, 7, 3],
    );
  });

  it('names an entity once, with the ids that any row gives it', async () => {
    const rows = `${FACT_HEADINGS.join(',')},subject_wikidata\n${FACT_ROW.join(',')},\n${FACT_ROW.join(',')},Q42\n`;
    const { entities = [] } = (await read(rows)).reading ?? {};
    assert.deepEqual(
      entities.map(({ name, wikidata }) => [name, wikidata]),
      [
        ['Auerlicht', 'Q42'],
        ['Pixelmoor', undefined],
      ],
    );
  });

  it('is told from prose', () => {
    for (const prose of [
      ARTICLE,
      'Erstens, zweitens, drittens.\nUnd, so, weiter.\n',
      'relation of the firms, so far',
      'Der Fonds, so heißt es, wartet.\n\nDie Firma, sagt sie, wächst.\n\nDas Werk, neu gebaut, steht.\n',
    ])
      assert.equal(csv.recognises(input(prose)), false, prose);
    assert.equal(text.recognises(input(ARTICLE)), true);
  });
});

describe('a faulty table of facts', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'an unknown column',
      FACTS_CSV.replace('stake', 'kurswert'),
      /row 1, column 8: "kurswert" is no known column/,
    ],
    [
      'a missing column',
      'relation,subject,object\nACQUIRED,A,B\n',
      /row 1, the column "subject_kind" is missing/,
    ],
    [
      'a column that is there twice',
      FACTS_CSV.replace('stake', 'amount'),
      /row 1, column 8: "amount" is there twice/,
    ],
    [
      'a table of other things',
      'Firma,Ort,Jahr\nA,B,2020\nC,D,2021\n',
      /row 1, column 1: "Firma" is no known column/,
    ],
    [
      'an unknown relation',
      withCells({ relation: 'BOUGHT' }),
      /row 2, column "relation": "BOUGHT" is none of INVESTED_IN/,
    ],
    ['an unknown kind', withCells({ object_kind: 'Firm' }), /row 2, column "object_kind": "Firm"/],
    [
      'a kind that the relation does not take',
      withCells({ object_kind: 'City' }),
      /row 2, column "object_kind": City cannot be the object of ACQUIRED/,
    ],
    [
      'a qualifier that the relation does not carry',
      withCells({ role: 'lead' }),
      /row 2, column "role": ACQUIRED does not carry it/,
    ],
    ['an empty name', withCells({ subject: ' ' }), /row 2, column "subject": it is empty/],
    [
      'a number in another spelling',
      withCells({ amount: '12,5 Mio.' }),
      /row 2, column "amount": "12,5 Mio." is no number/,
    ],
    ['a negative amount', withCells({ amount: '-5' }), /row 2, column "amount"/],
    [
      'an amount without a currency',
      withCells({ currency: '' }),
      /row 2, column "amount": the amount has no currency/,
    ],
    ['an unknown currency', withCells({ currency: 'EURO' }), /row 2, column "amount": the currency "EURO"/],
    ['a share above 100', withCells({ stake: '140 %' }), /row 2, column "stake": 140 is no share/],
    [
      'a date that is none',
      withCells({ date: '2026-02-30' }),
      /row 2, column "date": "2026-02-30" is no date/,
    ],
    ['a wrong LEI', withCells({ subject_lei: '529900T8BM49AURSDO54' }), /row 2, column "subject_lei"/],
    ['a wrong Wikidata item', withCells({ object_wikidata: '312' }), /row 2, column "object_wikidata"/],
    ['an unknown modality', withCells({ modality: 'maybe' }), /row 2, column "modality"/],
    ['a confidence above 1', withCells({ confidence: '95' }), /row 2, column "confidence"/],
    ['a cell too many', `${FACTS_CSV.trimEnd()},more\n`, /row 2: it has more cells than there are columns/],
    ['a quote that is not closed', `${FACTS_CSV}"ACQUIRED,`, /no valid CSV/],
  ];
  for (const [what, table, message] of cases)
    it(`is refused whole, with row and column, for ${what}`, async () =>
      assert.rejects(
        read(table),
        (error) => error instanceof InvalidInput && error.code === 'table' && message.test(error.message),
      ));

  it('takes a right LEI', async () => {
    const found = await read(withCells({ subject_lei: '529900T8BM49AURSDO55' }));
    assert.equal(found.reading?.entities[0]?.lei, '529900T8BM49AURSDO55');
  });

  it('lists every fault for programs and the first ones for people', async () => {
    const rows = Array.from({ length: 8 }, () => FACT_ROW.join(',').replace('ACQUIRED', 'BOUGHT')).join('\n');
    await assert.rejects(read(`${FACT_HEADINGS.join(',')}\n${rows}\n`), (error: InvalidInput) => {
      assert.equal((error.details.problems as string[]).length, 8);
      return /row 2.*row 6.*and 3 more/.test(error.message);
    });
  });
});
