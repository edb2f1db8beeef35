// What a place that only reads withstands, on every engine: nothing that is tried changes a byte or reads outside the
// graph, and after what has no end or measure the next question is answered.
import assert from 'node:assert/strict';
import type { AppError } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import { EXHAUSTING, REFUSED_ATTACKS } from './attacks';
import { contentOf } from './content';
import { SAMPLE } from './sample';

const LIMITS = { timeoutMs: 5_000, maxRows: 1_000 };
const SHORT = { timeoutMs: 500, maxRows: 100, maxBytes: 1_000_000 };
/** The deadline, and the time that an engine takes to start again. */
const SETTLED_WITHIN_MS = 15_000;

const REFUSALS = /^query-(not-read-only|syntax|unsupported|parameter)$/;
const ENDS = /^query-(timeout|too-large|syntax|unsupported|not-read-only)$/;

export function itWithstandsAttacks(get: () => GraphStore): void {
  describe('under attack', () => {
    beforeEach(() => get().loadMany([...SAMPLE]));

    it(`refuses each of ${REFUSED_ATTACKS.length} attempts to write, to leave the graph or to change the schema`, async function () {
      this.timeout(120_000);
      assert.ok(REFUSED_ATTACKS.length >= 150);
      const before = await contentOf(get());
      const schema = await get().schema();
      for (const attempt of REFUSED_ATTACKS) {
        await assert.rejects(
          get().query(attempt, { address: 'file:///etc/passwd' }, LIMITS),
          ({ code }: AppError) => REFUSALS.test(code),
          attempt,
        );
      }
      assert.deepEqual(await contentOf(get()), before);
      assert.deepEqual(await get().schema(), schema);
    });

    it('says at which line and column it refuses', async () => {
      const place = async (query: string) => {
        const error = await get()
          .query(query, {}, LIMITS)
          .catch((one: AppError) => one);
        const { line, column } = (error as AppError).details ?? {};
        return [line, column];
      };
      assert.deepEqual(await place('MATCH (n)\nSET n.x = 1'), [2, 1]);
      assert.deepEqual(await place('MATCH (n) RETURN apoc.util.md5([n])'), [1, 18]);
      assert.deepEqual(await place('MATCH (n)\n  RETURN n AS n; RETURN 1'), [2, 16]);
      const [line, column] = await place('MATCH (n:Entity)\nRETURN count(n) AS a,, sum(1) AS b');
      assert.equal(line, 2);
      assert.ok((column as number) >= 21 && (column as number) <= 23, String(column));
    });

    it('stops or cuts what has no end or measure, and answers the next question', async function () {
      this.timeout(EXHAUSTING.length * SETTLED_WITHIN_MS);
      const before = await contentOf(get());
      for (const query of EXHAUSTING) {
        const began = performance.now();
        const result = await get()
          .query(query, {}, SHORT)
          .catch((error: AppError) => error);
        if (result instanceof Error) assert.match((result as AppError).code, ENDS, query.slice(0, 80));
        else assert.ok(result.rows.length <= SHORT.maxRows);
        assert.ok(performance.now() - began < SETTLED_WITHIN_MS, query.slice(0, 80));
        assert.equal((await get().counts()).entities, before.counts.entities);
      }
      assert.deepEqual(await contentOf(get()), before);
    });

    it('cuts a result that is too large, and refuses a row that is', async () => {
      const limits = { ...LIMITS, maxBytes: 10_000 };
      const long =
        'UNWIND range(1, 500) AS n RETURN n AS n, "0123456789012345678901234567890123456789" AS text';
      const { rows, truncated } = await get().query(long, {}, limits);
      assert.ok(truncated && rows.length > 100 && rows.length < 300, String(rows.length));
      const wide = 'UNWIND range(1, 5000) AS n WITH collect(n) AS all RETURN all AS all';
      await assert.rejects(get().query(wide, {}, limits), ({ code }: AppError) => code === 'query-too-large');
    });
  });
}
