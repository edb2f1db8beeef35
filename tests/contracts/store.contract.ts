// What every store must do, whichever engine it stands on. tests/graph/stores/ runs it for each.
import assert from 'node:assert/strict';
import type { Decision, DecisionAction } from '../../graph/decision';
import type { Entity } from '../../graph/entities';
import type { AppError } from '../../graph/errors';
import type { GraphStore, LoadBatch } from '../../graph/store';
import type { PlainPath } from '../../graph/values';
import { itWithstandsAttacks } from './attacks.contract';
import { contentOf } from './content';
import { itExplores } from './explore.contract';
import { itKeepsWhatIsSaved } from './keepsakes.contract';
import { itReadsInPages } from './paged-reads.contract';
import {
  ada,
  documentOf,
  FUNDING,
  FUNDING_LINES,
  france,
  harbor,
  lumen,
  lyon,
  minister,
  named,
  orchard,
  quill,
  RETOLD,
  remote,
  SAMPLE,
  SUPPLY,
  statementOf,
  usa,
  velox,
} from './sample';

/** How the suite gets at one engine. */
export interface StoreUnderTest {
  /** A store on an empty database. */
  openEmpty(): Promise<GraphStore>;
  /** Another store on the same database; the first one is closed. */
  reopen(): Promise<GraphStore>;
  /** Ends the engine as a crash would while `work` is under way; resolves when it is gone. */
  crash(): Promise<void>;
}

const LIMITS = { timeoutMs: 5_000, maxRows: 1_000 };

let lastDecision = 0;
function decision(action: DecisionAction): Decision {
  lastDecision++;
  return {
    ...action,
    id: `d-${String(lastDecision).padStart(5, '0')}`,
    by: 'local',
    at: new Date(Date.UTC(2026, 0, 1) + lastDecision * 1000).toISOString(),
  };
}

const code = (expected: string) => (error: unknown) => {
  assert.equal((error as AppError).code, expected, String(error));
  return true;
};

export function itIsAStore(under: StoreUnderTest): void {
  let store: GraphStore;

  const load = async (batches: readonly LoadBatch[]): Promise<void> => {
    for (const batch of batches) await store.load(batch);
  };
  const rows = async (query: string, parameters = {}) => (await store.query(query, parameters, LIMITS)).rows;
  const statementIn = (batch: LoadBatch, relation: string): string =>
    batch.statements.find((statement) => statement.relation === relation)?.id as string;
  /** The sample's first document once more, like these. */
  const retold = (title: string, published: string | undefined, like: readonly LoadBatch[]): LoadBatch => {
    const { source, ...batch } = documentOf(title, FUNDING_LINES);
    const similar = like.map((other) => other.source.id).sort();
    return { ...batch, source: { ...source, published, similar } };
  };
  const founders = async () => (await edgeOf('FOUNDED', ada.id))?.sources;
  const edgeOf = async (relation: string, source: string) =>
    (await store.graph()).edges.find((edge) => edge.relation === relation && edge.source === source);

  beforeEach(async function () {
    this.timeout(60_000);
    store = await under.openEmpty();
  });

  afterEach(async () => {
    await store.close();
  });

  describe('loading', () => {
    it('holds what was read', async () => {
      await load(SAMPLE);
      assert.deepEqual(await store.counts(), {
        sources: 3,
        statements: 18,
        accepted: 17,
        proposed: 1,
        rejected: 0,
        entities: 13,
        edges: 14,
      });
    });

    it('ends in the same graph when a document is loaded again', async () => {
      await load(SAMPLE);
      const once = await contentOf(store);
      await load([...SAMPLE, FUNDING]);
      assert.deepEqual(await contentOf(store), once);
    });

    it('ends in the same graph in any order, one by one or together', async () => {
      await load(SAMPLE);
      const forward = await contentOf(store);
      await store.close();
      store = await under.openEmpty();
      await load([...SAMPLE].reverse());
      assert.deepEqual(await contentOf(store), forward);
      await store.close();
      store = await under.openEmpty();
      await store.loadMany([RETOLD, FUNDING, SUPPLY]);
      assert.deepEqual(await contentOf(store), forward);
    });

    it('ends in the same graph when the engine ends in the middle and the load is repeated', async function () {
      this.timeout(120_000);
      await load(SAMPLE);
      const whole = await contentOf(store);
      await store.close();
      store = await under.openEmpty();
      const cutOff = load(SAMPLE).catch(() => undefined);
      await under.crash();
      await cutOff;
      await load(SAMPLE);
      assert.deepEqual(await contentOf(store), whole);
    });

    it('keeps everything when it is closed and opened again', async () => {
      await load(SAMPLE);
      const before = await contentOf(store);
      await store.close();
      store = await under.reopen();
      assert.deepEqual(await contentOf(store), before);
    });

    it('counts a reprint as no second witness, until its original is withdrawn', async () => {
      const reprint = retold('Funding, once more', '2025-09-10', [FUNDING]);
      await load([FUNDING, reprint]);
      assert.deepEqual(await founders(), [FUNDING.source.id]);
      await store.decide(decision({ action: 'withdraw', source: FUNDING.source.id }));
      assert.deepEqual(await founders(), [reprint.source.id]);
    });

    it('takes of similar documents the first that was published for the original, in any order', async () => {
      // The last two are similar to the first, not to each other.
      const first = retold('Funding, a draft', '2025-09-08', [FUNDING]);
      const undated = retold('Funding, undated', undefined, [FUNDING, first]);
      const orders = [
        [FUNDING, first, undated],
        [undated, first, FUNDING],
        [first, undated, FUNDING],
      ];
      const contents = [];
      for (const order of orders) {
        for (const batch of order) await store.load(batch);
        assert.deepEqual(await founders(), [first.source.id]);
        contents.push(await contentOf(store));
        await store.close();
        store = await under.openEmpty();
      }
      assert.deepEqual(contents[1], contents[0]);
      assert.deepEqual(contents[2], contents[0]);
    });

    it('sees another original when a date becomes known', async () => {
      const { published: _, ...source } = FUNDING.source;
      const undated = { ...FUNDING, source };
      const reprint = retold('Funding, once more', '2025-09-10', [FUNDING]);
      await load([undated, reprint]);
      assert.deepEqual(await founders(), [reprint.source.id]);
      await load([FUNDING]);
      assert.deepEqual(await founders(), [FUNDING.source.id]);
    });

    it('lists entities, fingerprints and decisions in order, and the text of a source', async () => {
      const all = async <T>(listing: AsyncIterable<T>): Promise<T[]> => {
        const list: T[] = [];
        for await (const one of listing) list.push(one);
        return list;
      };
      const { source } = SUPPLY;
      const fingerprint = [5, 4_294_967_296 * 31 + 7];
      await load([
        FUNDING,
        { ...SUPPLY, source: { ...source, fingerprint, similar: [RETOLD.source.id] } },
        RETOLD,
      ]);
      const ids = (await store.graph()).nodes.map(({ id }) => id);
      assert.deepEqual(
        (await all(store.allEntities())).map(({ id }) => id),
        ids,
      );
      assert.deepEqual(
        (await all(store.allEntities())).find(({ id }) => id === velox.id),
        velox,
      );
      const original = [source.id, RETOLD.source.id].sort()[0];
      const { id, published } = source;
      assert.deepEqual(await all(store.fingerprints()), [
        { id, fingerprint, published, ...(original !== id && { reprintOf: original }) },
      ]);
      const decisions = [
        decision({ action: 'distinct', entity: velox.id, other: quill.id }),
        decision({ action: 'merge', entity: orchard.id, into: quill.id }),
      ];
      for (const each of decisions.reverse()) await store.decide(each);
      assert.deepEqual(await all(store.decisionLog()), decisions.reverse());
      assert.equal(await store.sourceText(source.id), source.text);
      await assert.rejects(store.sourceText('src-none'), code('not-found'));
    });

    it('gives an entity the stronger kind and all its names, whatever the order', async () => {
      const asInvestor = { ...lumen, kind: 'Investor' as const, name: 'Lumen Works Ltd', aliases: ['LW'] };
      const again = { ...RETOLD, entities: [asInvestor, velox, quill, remote] };
      await load([again, FUNDING]);
      const { entity } = await store.entity(lumen.id);
      assert.deepEqual(
        [entity.kind, entity.name, entity.aliases],
        ['Investor', 'Lumen Works Ltd', ['LW', 'Lumen Works']],
      );
      assert.deepEqual(await rows('MATCH (n:Investor) RETURN n.id AS id ORDER BY id'), [
        [harbor.id],
        [lumen.id],
      ]);
      assert.deepEqual(await rows('MATCH (n:Company {id: $id}) RETURN n.id AS id', { id: lumen.id }), []);
    });
  });

  describe('reading', () => {
    beforeEach(() => load(SAMPLE));

    it('tells countries from where things sit, and says unknown where no source does', async () => {
      const { nodes } = await store.graph();
      const country = (id: string) => nodes.find((node) => node.id === id)?.country;
      assert.deepEqual(
        [velox, orchard, lyon, france, usa, lumen, ada].map(({ id }) => country(id)),
        ['FR', 'US', 'FR', 'FR', 'US', null, null],
      );
    });

    it('learns nothing from places that are said to lie in each other, in any order', async () => {
      const [a, b, c] = ['Aford', 'Bford', 'Cford'].map((name) => named('City', name)) as [
        Entity,
        Entity,
        Entity,
      ];
      const lies = (subject: Entity, object: Entity) =>
        ({ quote: `${subject.name} in ${object.name}.`, relation: 'LOCATED_IN', subject, object }) as const;
      const documents = [
        documentOf('Round about', [lies(a, b), lies(b, a)]),
        documentOf('Above', [lies(c, a), { ...lies(a, france), quote: 'Aford, France' }]),
        documentOf('Seat', [
          { quote: 'It sits in Aford.', relation: 'HEADQUARTERED_IN', subject: remote, object: a },
        ]),
      ];
      for (const some of [documents, [...documents].reverse()]) {
        for (const document of some) await store.load(document);
        const countries = await store.nodesById([a.id, b.id, c.id, remote.id]);
        assert.deepEqual(Object.fromEntries(countries.map(({ id, country }) => [id, country])), {
          ...{ [a.id]: 'FR', [b.id]: null, [c.id]: 'FR', [remote.id]: 'FR' },
        });
        for (const { source } of documents.slice(0, 1))
          await store.decide(decision({ action: 'withdraw', source: source.id }));
        assert.equal((await store.nodesById([b.id])).length, 0);
        await store.close();
        store = await under.openEmpty();
        await load(SAMPLE);
      }
    });

    it('opens an edge down to the paragraph', async () => {
      const found = await edgeOf('INVESTED_IN', lumen.id);
      const card = await store.edge(found?.id as string);
      assert.equal(card.source.name, 'Lumen Works');
      assert.equal(card.target.id, velox.id);
      assert.ok(card.edge.disputed);
      assert.deepEqual(card.edge.figures.slice(0, 3), ['1.3 billion euros', '11 percent', '15 percent']);
      const [first] = card.statements;
      const [evidence] = first?.evidence ?? [];
      assert.equal(evidence?.quote, 'Lumen Works puts 1.3 billion euros into Velox AI for 11 percent.');
      assert.equal(evidence?.paragraph.text, `It is said: ${evidence?.quote} So it is.`);
      const { start } = evidence?.paragraph ?? { start: -1 };
      assert.equal(FUNDING.source.text.slice(start, start + 11), 'It is said:');
      assert.equal(first?.source.publisher, 'The Sample');
      assert.deepEqual(first?.qualifiers, FUNDING.statements[0]?.qualifiers);
    });

    it('stores a symmetric relation once, whichever way round it was told', async () => {
      const edges = (await store.graph()).edges.filter((edge) => edge.relation === 'COMPETES_WITH');
      assert.deepEqual(
        edges.map(({ source, target, statements }) => [source, target, statements.length]),
        [[quill.id, velox.id, 2]],
      );
    });

    it('shows proposals and rumours beside the edges, never as one', async () => {
      const { beside, edges } = await store.entity(velox.id);
      assert.deepEqual(
        beside.map(({ relation, modality }) => [relation, modality]),
        [['ACQUIRED', 'reported']],
      );
      assert.ok(!edges.some(({ relation }) => relation === 'ACQUIRED'));
      const lumenCard = await store.entity(lumen.id);
      assert.deepEqual(
        lumenCard.beside.map(({ status }) => status),
        ['proposed'],
      );
    });

    it('hands out a source with its text and its statements in reading order', async () => {
      const view = await store.source(SUPPLY.source.id);
      assert.equal(view.text, SUPPLY.source.text);
      assert.deepEqual(
        view.statements.map(({ id }) => id),
        SUPPLY.statements.map(({ id }) => id),
      );
      assert.equal(await store.hasSource(SUPPLY.source.id), true);
      assert.equal(await store.hasSource('src-none'), false);
      assert.deepEqual((await store.sources()).map(({ title, statements }) => [title, statements]).sort(), [
        ['Funding', 7],
        ['Retold', 2],
        ['Supply', 9],
      ]);
    });

    it('says what is not there', async () => {
      await assert.rejects(store.entity('nobody'), code('not-found'));
      await assert.rejects(store.edge('ed-none'), code('not-found'));
      await assert.rejects(store.source('src-none'), code('not-found'));
    });
  });

  describe('asking in Cypher', () => {
    beforeEach(() => load(SAMPLE));

    it('walks relationships in both directions', async () => {
      const forth = await rows('MATCH (:Entity {id: $id})-[:INVESTED_IN]->(n) RETURN n.id AS id', {
        id: lumen.id,
      });
      const back = await rows('MATCH (:Entity {id: $id})<-[:INVESTED_IN]-(n) RETURN n.id AS id ORDER BY id', {
        id: velox.id,
      });
      const either = await rows('MATCH (:Entity {id: $id})-[:FORMERLY_AT]-(n) RETURN n.id AS id', {
        id: quill.id,
      });
      assert.deepEqual([forth, back, either], [[[velox.id]], [[harbor.id], [lumen.id]], [[ada.id]]]);
    });

    it('finds the shortest path', async () => {
      const [[path] = []] = await rows(
        `MATCH p = shortestPath((a:Entity {id: $from})-[:INVESTED_IN|SUPPLIES|SUPPORTS*..6]-(b:Entity {id: $to}))
         RETURN p AS path`,
        { from: lumen.id, to: minister.id },
      );
      const { type, nodes, relationships } = path as PlainPath;
      assert.equal(type, 'path');
      assert.deepEqual(
        nodes.map(({ id }) => id),
        [lumen.id, velox.id, minister.id],
      );
      assert.deepEqual(
        relationships.map(({ relation, from, to }) => [relation, from, to]),
        [
          ['INVESTED_IN', lumen.id, velox.id],
          ['SUPPORTS', minister.id, velox.id],
        ],
      );
    });

    it('hands out plain values', async () => {
      const result = await store.query(
        `MATCH (a:Entity {id: $id})-[r:INVESTED_IN]->(b:Entity)
         RETURN a AS node, r AS edge, [a.name, null, true] AS list, {one: 1, half: 0.5} AS map,
           date('2025-09-09') AS day, 9007199254740993 AS large, r.stake / 2 AS half`,
        { id: lumen.id },
        LIMITS,
      );
      assert.deepEqual(result.columns, ['node', 'edge', 'list', 'map', 'day', 'large', 'half']);
      const [node, edge, ...others] = result.rows[0] as [never, never];
      assert.deepEqual(node, {
        type: 'node',
        id: lumen.id,
        labels: ['Company', 'Entity', 'Organization'],
        properties: {
          id: lumen.id,
          kind: 'Company',
          name: 'Lumen Works',
          aliases: [],
          search: '| lumen works |',
        },
      });
      assert.equal((edge as { from: string }).from, lumen.id);
      assert.equal((edge as { to: string }).to, velox.id);
      assert.deepEqual(others, [
        ['Lumen Works', null, true],
        { one: 1, half: 0.5 },
        '2025-09-09',
        '9007199254740993',
        5.5,
      ]);
    });

    it('takes parameters of every plain kind', async () => {
      const value = { text: 'ä"\'\\', whole: 7, part: 1.5, none: null, list: [1, 2], deep: { yes: true } };
      assert.deepEqual(await rows('RETURN $value AS value, $value.whole / 2 AS half', { value }), [
        [value, 3],
      ]);
    });

    it('cuts at the row limit and says so', async () => {
      const result = await store.query(
        'UNWIND range(1, 50) AS n RETURN n AS n',
        {},
        { ...LIMITS, maxRows: 10 },
      );
      assert.deepEqual([result.rows.length, result.truncated], [10, true]);
      const exact = await store.query(
        'UNWIND range(1, 10) AS n RETURN n AS n',
        {},
        { ...LIMITS, maxRows: 10 },
      );
      assert.deepEqual([exact.rows.length, exact.truncated], [10, false]);
    });

    it('names the place of a mistake', async () => {
      await assert.rejects(rows('MATCH (n:Entity) RETURN n.id AS'), code('query-syntax'));
      await assert.rejects(rows(''), code('query-syntax'));
    });

    it('stops a runaway query at its deadline and lives on', async function () {
      this.timeout(30_000);
      const runaway = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n';
      const innocent = rows('MATCH (n:Entity) RETURN count(n) AS n');
      await assert.rejects(store.query(runaway, {}, { ...LIMITS, timeoutMs: 500 }), code('query-timeout'));
      assert.deepEqual(await innocent, [[13]]);
      assert.equal((await store.counts()).entities, 13);
      await store.load(SUPPLY);
    });
  });

  itWithstandsAttacks(() => store);
  itReadsInPages(() => store);
  itExplores(() => store);
  itKeepsWhatIsSaved(() => store, {
    reopen: async () => {
      await store.close();
      store = await under.reopen();
    },
    decision,
  });

  describe('deciding', () => {
    beforeEach(() => load(SAMPLE));

    /** Decides, looks, undoes, and demands the very graph of before. */
    async function undone(action: DecisionAction, look: () => Promise<void>): Promise<void> {
      const before = await contentOf(store);
      const made = decision(action);
      await store.decide(made);
      await look();
      await store.decide(decision({ action: 'undo', decision: made.id }));
      assert.deepEqual(await contentOf(store), before);
    }

    it('accepts a proposal, and takes it back', () =>
      undone({ action: 'accept', statement: statementIn(SUPPLY, 'INVESTED_IN') }, async () => {
        assert.ok(await edgeOf('INVESTED_IN', orchard.id));
      }));

    it('rejects a statement, and takes it back', () =>
      undone({ action: 'reject', statement: statementIn(SUPPLY, 'SUPPLIES') }, async () => {
        assert.equal(await edgeOf('SUPPLIES', orchard.id), undefined);
        assert.equal((await store.counts()).rejected, 1);
      }));

    it('puts a revision in the place of what was edited, and takes it back', () => {
      const statement = statementIn(FUNDING, 'HEADQUARTERED_IN');
      const quote = 'Velox AI sits in Lyon.';
      const revision = {
        ...statementOf(FUNDING.source, {
          quote,
          relation: 'OPERATES_IN',
          subject: velox,
          object: lyon,
          qualifiers: { form: { text: 'seat' } },
        }),
        extractor: 'person',
        revises: statement,
      };
      return undone({ action: 'edit', statement, revision }, async () => {
        assert.equal((await store.entity(velox.id)).entity.country, null);
        const edge = await edgeOf('OPERATES_IN', velox.id);
        assert.deepEqual(edge?.figures, ['seat']);
        const [shown] = (await store.edge(edge?.id as string)).statements;
        assert.deepEqual(
          shown?.decisions.map(({ action }) => action),
          ['edit'],
        );
      });
    });

    it('adds a statement of a person, and takes it back', () => {
      const added = statementOf(FUNDING.source, {
        quote: 'Harbor Fund joins with 200 million dollars.',
        relation: 'BOARD_SEAT',
        subject: harbor,
        object: velox,
      });
      return undone({ action: 'add', added }, async () => {
        assert.ok(await edgeOf('BOARD_SEAT', harbor.id));
      });
    });

    it('merges two entities, and takes them apart again', () =>
      undone({ action: 'merge', entity: quill.id, into: orchard.id }, async () => {
        assert.ok(await edgeOf('HEADQUARTERED_IN', orchard.id));
        const { entity, edges } = await store.entity(quill.id);
        assert.equal(entity.id, orchard.id, 'the old id leads to the new one');
        assert.deepEqual(entity.aliases, ['Quill Systems'].sort());
        assert.ok(edges.some(({ relation }) => relation === 'FORMERLY_AT'));
        assert.deepEqual(await rows('MATCH (n:Entity {id: $id}) RETURN n AS n', { id: quill.id }), []);
      }));

    it('splits what one name had made one, and takes it back', () => {
      const namesake = { ...quill, id: 'quill-of-lyon', name: 'Quill of Lyon', aliases: [] };
      const statement = statementIn(FUNDING, 'FORMERLY_AT');
      return undone(
        { action: 'split', entity: quill.id, into: namesake, statements: [statement] },
        async () => {
          const [former] = (await store.entity(namesake.id)).edges;
          assert.deepEqual([former?.relation, former?.source], ['FORMERLY_AT', ada.id]);
          assert.ok(!(await store.entity(quill.id)).edges.some(({ relation }) => relation === 'FORMERLY_AT'));
        },
      );
    });

    it('keeps what a person split off while its source is withdrawn: the split is a word of its own', () => {
      const namesake = { ...quill, id: 'quill-of-lyon', name: 'Quill of Lyon', aliases: [] };
      const statement = statementIn(FUNDING, 'FORMERLY_AT');
      return undone({ action: 'split', entity: quill.id, into: namesake, statements: [statement] }, () =>
        undone({ action: 'withdraw', source: FUNDING.source.id }, async () => {
          const { entity, edges, beside } = await store.entity(namesake.id);
          assert.deepEqual([entity.name, edges, beside], ['Quill of Lyon', [], []]);
        }),
      );
    });

    it('withdraws a source with all that stood on it alone, and takes it back', () =>
      undone({ action: 'withdraw', source: SUPPLY.source.id }, async () => {
        const { nodes, edges } = await store.graph();
        assert.ok(!nodes.some(({ id }) => id === orchard.id));
        assert.ok(!edges.some(({ sources }) => sources.includes(SUPPLY.source.id)));
        assert.ok(
          edges.some(({ relation }) => relation === 'COMPETES_WITH'),
          'told by another source, too',
        );
        assert.equal((await store.source(SUPPLY.source.id)).statements.length, 9);
      }));

    it('undoes an undoing', async () => {
      const reject = decision({ action: 'reject', statement: statementIn(SUPPLY, 'SUPPLIES') });
      await store.decide(reject);
      const after = (await contentOf(store)).graph;
      const undo = decision({ action: 'undo', decision: reject.id });
      await store.decide(undo);
      await store.decide(decision({ action: 'undo', decision: undo.id }));
      assert.deepEqual((await contentOf(store)).graph, after);
    });

    it('takes the same decision once', async () => {
      const merge = decision({ action: 'merge', entity: quill.id, into: orchard.id });
      await store.decide(merge);
      const once = await contentOf(store);
      await store.decide(merge);
      assert.deepEqual(await contentOf(store), once);
    });

    it('takes decisions that come before what they speak of', async () => {
      const decisions = [
        decision({ action: 'reject', statement: statementIn(SUPPLY, 'SUPPLIES') }),
        decision({ action: 'merge', entity: orchard.id, into: quill.id }),
        decision({
          action: 'add',
          added: statementOf(FUNDING.source, {
            quote: 'Harbor Fund joins with 200 million dollars.',
            ...{ relation: 'BOARD_SEAT', subject: harbor, object: velox },
          }),
        }),
      ];
      for (const each of decisions) await store.decide(each);
      const after = await contentOf(store);
      await store.close();
      store = await under.openEmpty();
      await load([{ ...RETOLD, decisions }, FUNDING, SUPPLY]);
      assert.deepEqual(await contentOf(store), after);
    });

    it('refuses what makes no sense', async () => {
      const refused = (action: DecisionAction, expected: string) =>
        assert.rejects(store.decide(decision(action)), code(expected));
      await refused({ action: 'accept', statement: 'st-none' }, 'not-found');
      await refused({ action: 'undo', decision: 'd-none' }, 'not-found');
      await refused({ action: 'withdraw', source: 'src-none' }, 'not-found');
      await refused({ action: 'merge', entity: 'nobody', into: velox.id }, 'not-found');
      await refused({ action: 'merge', entity: velox.id, into: velox.id }, 'merge-itself');
      await refused({ action: 'merge', entity: ada.id, into: velox.id }, 'merge-families');
    });
  });
}
