// Every named query over the sample, with the rows a reader of the sample expects; both engines run it.
import assert from 'node:assert/strict';
import { loadNamedQueries, parametersFrom } from '../../cypher';
import type { GraphStore } from '../../graph/store';
import type { PlainValue } from '../../graph/values';
import { FUNDING, lumen, minister, SAMPLE, velox } from './sample';

const LIMITS = { timeoutMs: 10_000, maxRows: 1_000 };

type Expected = readonly Readonly<Record<string, PlainValue>>[];

/** By query: its parameters as text, and of every row the columns named here. */
export const CASES: Readonly<Record<string, readonly [Readonly<Record<string, string>>, Expected]>> = {
  'competitors-and-partners': [
    { id: velox.id },
    [{ name: 'Quill Systems', relation: 'COMPETES_WITH', sources: 2 }],
  ],
  'dependence-exposure': [
    {},
    [
      { name: 'Velox AI', lens: 'capital', from: 'unknown', links: 2, sources: 2 },
      { name: 'Velox AI', lens: 'politics', from: 'unknown', links: 2, sources: 2 },
      { name: 'Velox AI', lens: 'technology', from: 'US', links: 1, sources: 1 },
    ],
  ],
  'disputed-edges': [{}, [{ source: 'Lumen Works', target: 'Velox AI', event: '2025', sources: 2 }]],
  'entity-everything': [
    { id: lumen.id },
    [{ source: 'Lumen Works', relation: 'INVESTED_IN', target: 'Velox AI', lens: 'capital', statements: 2 }],
  ],
  'facts-by-source': [
    { source: FUNDING.source.id },
    FUNDING.statements.map(({ relation, evidence, status }) => ({
      relation,
      quote: evidence[0].quote,
      status,
    })),
  ],
  'links-into-country': [
    { country: 'FR' },
    [
      { source: 'Quill Systems', sourceCountry: 'US', relation: 'COMPETES_WITH', target: 'Velox AI' },
      { source: 'Orchard Chips', sourceCountry: 'US', relation: 'SUPPLIES', target: 'Velox AI' },
    ],
  ],
  'paths-between': [
    { from: lumen.id, to: minister.id },
    [{ hops: 2, names: ['Lumen Works', 'Velox AI', 'Jules Perrin'], relations: ['INVESTED_IN', 'SUPPORTS'] }],
  ],
  'people-origins': [
    { id: velox.id },
    [{ name: 'Ada Brandt', link: 'FOUNDED', formerly: 'Quill Systems', formerCountry: 'US' }],
  ],
  'proposed-statements': [
    {},
    [
      {
        subject: 'Orchard Chips',
        object: 'Lumen Works',
        failed: ['ends'],
        confidence: 0.4,
        source: 'Supply',
      },
    ],
  ],
  'who-backs': [
    { id: velox.id },
    [
      { name: 'Digital Agency', kind: 'PublicBody', relation: 'REGULATES' },
      { name: 'Jules Perrin', kind: 'Person', relation: 'SUPPORTS' },
    ],
  ],
  'who-funds': [
    { id: velox.id },
    [
      { name: 'Harbor Fund', country: null, amount: 2e8, currency: 'USD', stake: null, event: '' },
      { name: 'Lumen Works', country: null, amount: 1.3e9, currency: 'EUR', stake: 11, event: '2025' },
    ],
  ],
  'who-supplies': [
    { id: velox.id },
    [{ name: 'Orchard Chips', country: 'US', product: 'chips', quantity: 18_000 }],
  ],
};

/** @param open a store on an empty database; closed here */
export function itAnswersTheNamedQueries(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  before(async () => {
    store = await open();
    await store.loadMany(SAMPLE);
  });
  after(() => store?.close());

  for (const query of loadNamedQueries()) {
    it(`answers ${query.id}`, async () => {
      const [texts, expected] = CASES[query.id] ?? assert.fail(`${query.id} has no case in this contract`);
      const { columns, rows } = await store.query(query.cypher, parametersFrom(query, texts), LIMITS);
      assert.deepEqual(columns, query.returns);
      const wanted = rows.map((row, index) =>
        Object.fromEntries(
          Object.keys(expected[index] ?? {}).map((name) => [name, row[columns.indexOf(name)]]),
        ),
      );
      assert.deepEqual(wanted, expected);
    });
  }
}
