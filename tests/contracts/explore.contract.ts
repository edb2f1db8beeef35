// What the API explores with, on every engine: the log, statements and entities by id, rings of lines, paths, what a
// merge would do, and what waits as a graph.
import assert from 'node:assert/strict';
import type { Decision } from '../../graph/decision';
import type { AppError } from '../../graph/errors';
import { pathsBetween } from '../../graph/explore/paths-between';
import type { GraphStore } from '../../graph/store';
import {
  ada,
  FUNDING,
  harbor,
  lumen,
  minister,
  orchard,
  quill,
  RETOLD,
  SAMPLE,
  SUPPLY,
  velox,
} from './sample';

const code = (expected: string) => (error: AppError) => error.code === expected;

export function itExplores(get: () => GraphStore): void {
  describe('exploring', () => {
    beforeEach(() => get().loadMany([...SAMPLE]));

    const statement = FUNDING.statements[0]?.id as string;
    const entry = (id: string, second: number, rest: object) =>
      ({ id, by: 'tester', at: `2026-03-01T00:00:0${second}Z`, ...rest }) as Decision;

    it('lists the log latest first, with what still counts', async () => {
      await get().decide(entry('d1', 1, { action: 'reject', statement }));
      await get().decide(entry('d2', 2, { action: 'undo', decision: 'd1' }));
      await get().decide(entry('d3', 3, { action: 'accept', statement }));
      const first = await get().decisions({ by: 'tester' }, { limit: 2 });
      assert.deepEqual(
        first.items.map(({ decision: { id }, inForce }) => [id, inForce]),
        [
          ['d3', true],
          ['d2', true],
        ],
      );
      const rest = await get().decisions({ by: 'tester' }, { limit: 2, cursor: first.next as string });
      assert.deepEqual(
        rest.items.map(({ decision: { id }, inForce }) => [id, inForce]),
        [['d1', false]],
      );
      assert.equal(rest.next, null);
      const on = await get().decisions({ statement, action: 'accept' }, { limit: 9 });
      assert.deepEqual(
        on.items.map(({ decision: { id } }) => id),
        ['d3'],
      );
      assert.equal((await get().decision('d1')).inForce, false);
      await assert.rejects(get().decision('d9'), code('not-found'));
    });

    it('gives statements and entities by id, without those that are not there', async () => {
      const found = await get().statementsById([statement, 'st-0']);
      assert.deepEqual(
        found.map(({ id }) => id),
        [statement],
      );
      assert.equal((await get().statementAsRead(statement)).id, statement);
      await assert.rejects(get().statementAsRead('st-0'), code('not-found'));
      assert.deepEqual(
        (await get().nodesById([velox.id, 'nobody', velox.id])).map(({ id }) => id),
        [velox.id],
      );
    });

    it('finds the lines at some entities', async () => {
      const ring = await get().around([ada.id], { limit: 100 });
      assert.deepEqual(
        ring.nodes.map(({ id }) => id),
        [quill.id, velox.id].sort(),
      );
      assert.equal(ring.edges.length, 2);
      const card = await get().entity(velox.id);
      assert.deepEqual((await get().around([velox.id], { limit: 100 })).edges, card.edges);
      assert.equal((await get().around([velox.id], { limit: 1 })).truncated, true);
      assert.deepEqual((await get().around(['nobody'], { limit: 9 })).edges, []);
    });

    it('finds paths, shortest first, each step with its sentence', async () => {
      const found = await pathsBetween(get(), orchard.id, ada.id, { k: 10, hops: 4, direction: 'any' });
      assert.deepEqual(
        found.paths.map(({ nodes }) => nodes),
        [
          [orchard.id, velox.id, ada.id],
          [orchard.id, velox.id, quill.id, ada.id],
        ],
      );
      const [first] = found.paths;
      assert.deepEqual(
        first?.hops.map(({ edges: [line] }) => line?.statement.evidence[0]?.quote),
        ['Orchard Chips delivers 18,000 chips to Velox AI.', 'Ada Brandt founded Velox AI.'],
      );
      assert.equal(found.truncated, false);
      const one = await pathsBetween(get(), orchard.id, ada.id, { k: 1, hops: 4, direction: 'any' });
      assert.deepEqual([one.paths.length, one.truncated], [1, true]);
      const along = await pathsBetween(get(), orchard.id, ada.id, { k: 9, hops: 4, direction: 'forward' });
      assert.deepEqual(along.paths, []);
      const back = await pathsBetween(get(), ada.id, velox.id, { k: 9, hops: 2, direction: 'forward' });
      assert.deepEqual(
        back.paths.map(({ nodes }) => nodes.length),
        [2, 3],
      );
      const only = { k: 9, hops: 6, direction: 'any', relations: ['SUPPLIES', 'SUPPORTS'] } as const;
      assert.equal((await pathsBetween(get(), orchard.id, minister.id, only)).paths.length, 1);
      await assert.rejects(pathsBetween(get(), 'nobody', ada.id, only), code('not-found'));
      await assert.rejects(pathsBetween(get(), ada.id, ada.id, only), code('same-ends'));
    });

    it('previews a merge as the merge then turns out', async () => {
      await get().load(RETOLD);
      const before = await get().graph();
      const preview = await get().previewMerge(harbor.id, lumen.id);
      assert.deepEqual(await get().graph(), before);
      await get().decide(entry('d4', 4, { action: 'merge', entity: harbor.id, into: lumen.id }));
      const card = await get().entity(lumen.id);
      assert.deepEqual(preview.entity, card.entity);
      assert.equal(preview.edges.after, card.edges.length);
      for (const { edge } of preview.joined) {
        assert.deepEqual(
          edge,
          card.edges.find(({ id }) => id === edge.id),
        );
      }
      assert.ok(preview.joined.length > 0);
      await assert.rejects(get().previewMerge(ada.id, velox.id), code('merge-families'));
      await assert.rejects(get().previewMerge(ada.id, 'nobody'), code('not-found'));
    });

    it('draws what waits for a decision', async () => {
      const { nodes, edges } = await get().graph('proposed');
      assert.deepEqual(
        edges.map(({ relation, source, target }) => [relation, source, target]),
        [['INVESTED_IN', orchard.id, lumen.id]],
      );
      assert.deepEqual(
        nodes.map(({ id }) => id),
        [lumen.id, orchard.id].sort(),
      );
      const proposed = SUPPLY.statements.find(({ status }) => status === 'proposed');
      assert.deepEqual(edges[0]?.statements, [proposed?.id]);
    });
  });
}
