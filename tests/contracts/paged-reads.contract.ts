// Search and the lists of a store, on every engine: each page continues the one before, whatever the filter.
import assert from 'node:assert/strict';
import type { AppError } from '../../graph/errors';
import type { Page, PageRequest } from '../../graph/pages';
import type { GraphStore } from '../../graph/store';
import { documentOf, FUNDING, lumen, lyon, minister, named, SAMPLE, velox } from './sample';

/** Walks a list two by two. */
async function all<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit: 2, ...(cursor ? { cursor } : {}) });
    assert.ok(page.items.length <= 2);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return items;
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

export function itReadsInPages(get: () => GraphStore): void {
  describe('searching by name', () => {
    const societe = named('Company', 'Société Électrique du Rhône', ['SER']);
    const muller = named('Company', 'Müller & Söhne');
    const velour = named('Product', 'Velour');
    const capital = named('Investor', 'Rhone Velox Capital');
    const FIND = documentOf(
      'Names',
      [{ quote: 'Société supplies Müller.', relation: 'SUPPLIES', subject: societe, object: muller }],
      [velour, capital],
    );
    const find = async (text: string, limit = 10) => ids(await get().search(text, { limit }));
    beforeEach(() => get().loadMany([...SAMPLE, FIND]));

    it('folds case and accents', async () => {
      for (const text of ['société électrique', 'SOCIETE ELECTRIQUE', 'Électrique', 'rhône societe']) {
        assert.deepEqual(await find(text), [societe.id], text);
      }
      for (const text of ['müller', 'Muller', 'MUELLER', 'mueller soehne']) {
        assert.deepEqual(await find(text), [muller.id], text);
      }
    });

    it('finds beginnings of words, and other names', async () => {
      assert.deepEqual(await find('elec'), [societe.id]);
      assert.deepEqual(await find('ser'), [societe.id]);
      assert.deepEqual(await find('lectrique'), []);
    });

    it('puts the whole name first, then names that begin so, then words within', async () => {
      assert.deepEqual(await find('velox'), [velox.id, capital.id]);
      assert.deepEqual(await find('vel'), [velour.id, velox.id, capital.id]);
      assert.deepEqual(await find('vel', 1), [velour.id]);
      assert.deepEqual(ids(await get().search('vel', { limit: 10, kinds: ['Company'] })), [velox.id]);
    });

    it('takes any text for a name', async () => {
      for (const text of ['', '  ', '*', '" OR id:*', '\\', '|', '和', 'a'.repeat(5_000), '~ AND NOT (']) {
        assert.deepEqual(await find(text), [], text);
      }
      await assert.rejects(find('velox', 0), ({ code }: AppError) => code === 'limit');
    });

    it('tells other names and the number of lines', async () => {
      const [hit] = await get().search('velox ai', { limit: 1 });
      const { edges } = await get().entity(velox.id);
      assert.deepEqual(
        [hit?.name, hit?.kind, hit?.country, hit?.aliases, hit?.degree],
        ['Velox AI', 'Company', 'FR', ['Velox'], edges.length],
      );
    });

    it('follows names that change, and forgets entities that leave', async () => {
      const renamed = { ...velox, name: 'Zephyr Intelligence', aliases: [] };
      await get().load({ ...FIND, entities: [...FIND.entities, renamed] });
      assert.deepEqual(await find('zephyr'), [velox.id]);
      await get().decide({
        action: 'withdraw',
        source: FIND.source.id,
        id: 'withdraw-names',
        by: 'local',
        at: '2026-01-01T00:00:00Z',
      });
      assert.deepEqual(await find('zephyr'), []);
      assert.deepEqual(await find('velox'), [velox.id]);
    });
  });

  describe('reading page by page', () => {
    beforeEach(() => get().loadMany(SAMPLE));

    it('walks all entities, or those of a kind or country', async () => {
      const { nodes } = await get().graph();
      assert.deepEqual(await all((page) => get().entities({}, page)), nodes);
      assert.deepEqual(
        await all((page) => get().entities({ kinds: ['Company'] }, page)),
        nodes.filter(({ kind }) => kind === 'Company'),
      );
      assert.deepEqual(
        await all((page) => get().entities({ country: 'FR' }, page)),
        nodes.filter(({ country }) => country === 'FR'),
      );
      assert.deepEqual(
        await all((page) => get().entities({ country: null }, page)),
        nodes.filter(({ country }) => country === null),
      );
    });

    it('walks all edges, or those that fit every condition', async () => {
      const { edges } = await get().graph();
      const walked = await all((page) => get().edges({}, page));
      assert.deepEqual(ids(walked).sort(), ids(edges));
      const byId = (some: readonly { id: string }[]) => ids(some).sort();
      assert.deepEqual(
        byId(await all((page) => get().edges({ entity: velox.id, lenses: ['capital', 'market'] }, page))),
        byId(
          edges.filter(
            (e) => [e.source, e.target].includes(velox.id) && ['capital', 'market'].includes(e.lens),
          ),
        ),
      );
      assert.deepEqual(
        byId(await all((page) => get().edges({ relations: ['INVESTED_IN'], disputed: true }, page))),
        byId(edges.filter((e) => e.relation === 'INVESTED_IN' && e.disputed)),
      );
      assert.deepEqual(
        byId(await all((page) => get().edges({ minConfidence: 0.85 }, page))),
        byId(edges.filter((e) => e.confidence >= 0.85)),
      );
      assert.deepEqual(await all((page) => get().edges({ modality: 'denied' }, page)), []);
    });

    it('walks statements by source, status, entity and relation', async () => {
      const everything = SAMPLE.flatMap(({ statements }) => statements);
      const place = (s: (typeof everything)[number]) =>
        `${s.source} ${String(s.evidence[0].start).padStart(9, '0')} ${s.id}`;
      const expected = (of: typeof everything) => ids([...of].sort((a, b) => (place(a) < place(b) ? -1 : 1)));
      const walk = async (filter: Parameters<GraphStore['statements']>[0]) =>
        ids(await all((page) => get().statements(filter, page)));
      assert.deepEqual(await walk({}), expected(everything));
      assert.deepEqual(await walk({ source: FUNDING.source.id }), expected([...FUNDING.statements]));
      assert.deepEqual(
        await walk({ status: 'proposed' }),
        expected(everything.filter((s) => s.status === 'proposed')),
      );
      assert.deepEqual(
        await walk({ entity: lumen.id }),
        expected(everything.filter((s) => [s.subject, s.object].includes(lumen.id))),
      );
      assert.deepEqual(
        await walk({ entity: velox.id, relations: ['ACQUIRED'], modality: 'reported' }),
        expected(everything.filter((s) => s.relation === 'ACQUIRED')),
      );
    });

    it('shows what lies around an entity, no further and no more than asked for', async () => {
      const near = await get().ego(velox.id, { depth: 1, limit: 100 });
      const card = await get().entity(velox.id);
      assert.deepEqual(ids(near.nodes), ids([...card.neighbours, card.entity]).sort());
      assert.deepEqual([near.centre, near.truncated, near.distances[lumen.id]], [velox.id, false, 1]);
      assert.deepEqual(
        near.edges.filter((e) => [e.source, e.target].includes(velox.id)),
        card.edges,
      );
      const further = await get().ego(lumen.id, { depth: 2, limit: 100 });
      assert.deepEqual([further.distances[velox.id], further.distances[minister.id]], [1, 2]);
      const few = await get().ego(velox.id, { depth: 3, limit: 2 });
      assert.deepEqual([few.nodes.length, few.truncated], [3, true]);
      assert.deepEqual(Object.values(few.distances), [0, 1, 1]);
      const seats = await get().ego(velox.id, { depth: 2, limit: 9, relations: ['HEADQUARTERED_IN'] });
      assert.deepEqual(ids(seats.nodes), [lyon.id, velox.id].sort());
      await assert.rejects(
        get().ego('nobody', { depth: 1, limit: 9 }),
        ({ code }: AppError) => code === 'not-found',
      );
      await assert.rejects(
        get().ego(velox.id, { depth: 9, limit: 9 }),
        ({ code }: AppError) => code === 'depth',
      );
    });

    it('says what it does not take', async () => {
      const refused = (code: string) => (error: AppError) => error.code === code;
      await assert.rejects(get().entities({}, { limit: 5, cursor: 'nonsense' }), refused('cursor'));
      await assert.rejects(get().edges({}, { limit: 5, cursor: 'WzFd' }), refused('cursor'));
      await assert.rejects(get().statements({}, { limit: 1e9 }), refused('limit'));
      await assert.rejects(get().edges({ entity: 'nobody' }, { limit: 5 }), refused('not-found'));
    });

    it('tells labels, relations and properties with their counts', async () => {
      const { labels, relations } = await get().schema();
      const counts = await get().counts();
      const label = (name: string) => labels.find((one) => one.label === name);
      assert.deepEqual(
        ['Entity', 'Statement', 'Source'].map((name) => label(name)?.count),
        [counts.entities, counts.statements, counts.sources],
      );
      assert.equal(relations.find(({ relation }) => relation === 'SUPPLIES')?.count, 1);
      assert.ok(label('Organization') && label('PublicBody')?.count === 1);
      const { rows } = await get().query(
        'MATCH (n) UNWIND labels(n) AS l UNWIND keys(n) AS k RETURN DISTINCT l AS l, k AS k',
        {},
        { timeoutMs: 5_000, maxRows: 1_000 },
      );
      for (const [name, key] of rows) {
        if (name !== 'Store')
          assert.ok(label(name as string)?.properties.includes(key as string), `${name}.${key}`);
      }
      const keys = await get().query(
        'MATCH ()-[r]->() UNWIND keys(r) AS k RETURN DISTINCT type(r) AS t, k AS k',
        {},
        { timeoutMs: 5_000, maxRows: 1_000 },
      );
      for (const [name, key] of keys.rows) {
        const relation = relations.find((one) => one.relation === name);
        assert.ok(relation?.properties.includes(key as string), `${name}.${key}`);
      }
    });
  });
}
