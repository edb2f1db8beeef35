// The embedded engine's own promises: what it does when its folder, its file, its process or a query is bad.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppError } from '../../../graph/errors';
import { EmbeddedEngine } from '../../../graph/stores/embedded/engine';

const LIMITS = { timeoutMs: 5_000, maxRows: 100 };
const MEBIBYTE = 1024 * 1024;

const says =
  (code: string, ...parts: readonly (string | RegExp)[]) =>
  (error: unknown) => {
    const { code: actual, message } = error as AppError;
    assert.equal(actual, code, String(error));
    for (const part of parts)
      assert.ok(typeof part === 'string' ? message.includes(part) : part.test(message), message);
    assert.ok(!message.includes('\n'), 'one sentence');
    return true;
  };

describe('the embedded engine', function () {
  this.timeout(60_000);
  let dataDir: string;
  let engine: EmbeddedEngine | undefined;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
  });
  afterEach(async () => {
    await engine?.close();
    engine = undefined;
    rmSync(dataDir, { recursive: true, force: true });
  });
  const open = async (memoryBytes?: number): Promise<EmbeddedEngine> => {
    engine = await EmbeddedEngine.open({ dataDir, ...(memoryBytes ? { memoryBytes } : {}) });
    return engine;
  };
  const childOf = async (of: EmbeddedEngine): Promise<number> => (await of.childPid()) ?? assert.fail();

  it('names the folder and the process that holds it', async () => {
    await open();
    await assert.rejects(
      EmbeddedEngine.open({ dataDir }),
      says('store-locked', dataDir, `process ${process.pid}`, 'DATA_DIR'),
    );
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    writeFileSync(join(dataDir, 'graph.grafeo'), 'a letter to a friend, not a database');
    await assert.rejects(open(), says('store-damaged', join(dataDir, 'graph.grafeo'), 'Nothing was changed'));
  });

  it('refuses a file that is cut off', async () => {
    const whole = await open();
    await whole.write((tx) => tx.run('UNWIND range(1, 5000) AS i CREATE (:Entity {id: toString(i)})'));
    await whole.close();
    truncateSync(join(dataDir, 'graph.grafeo'), 9_000);
    await assert.rejects(open(), says('store-damaged', 'is damaged'));
  });

  it('refuses a folder that cannot be made', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    await assert.rejects(
      EmbeddedEngine.open({ dataDir: join(dataDir, 'file', 'folder') }),
      says('store-unwritable', 'DATA_DIR'),
    );
    await assert.rejects(
      EmbeddedEngine.open({ dataDir: '/proc/folder' }),
      says('store-unwritable', '/proc/folder'),
    );
  });

  it('starts its process again after it died, with everything acknowledged', async () => {
    const one = await open();
    await one.write((tx) => tx.run("CREATE (:Entity {id: 'kept'})"));
    process.kill(await childOf(one), 'SIGKILL');
    assert.deepEqual(await one.read('MATCH (n:Entity) RETURN n.id AS id'), [{ id: 'kept' }]);
  });

  it('writes all of a transaction or nothing, and does it again when the process dies in the middle', async () => {
    const one = await open();
    let attempts = 0;
    await one.write(async (tx) => {
      attempts++;
      await tx.run("CREATE (:Entity {id: 'first'})");
      if (attempts === 1) process.kill(await childOf(one), 'SIGKILL');
      await tx.run("CREATE (:Entity {id: 'second'})");
    });
    assert.equal(attempts, 2);
    await assert.rejects(
      one.write(async (tx) => {
        await tx.run("CREATE (:Entity {id: 'third'})");
        throw new Error('changed my mind');
      }),
      /changed my mind/,
    );
    const ids = await one.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
    assert.deepEqual(ids, [{ id: 'first' }, { id: 'second' }]);
  });

  it('ends a query that outgrows its memory, tells its author, and lives on', async () => {
    const one = await open(400 * MEBIBYTE);
    const hungry = 'RETURN size(reduce(all = [0], i IN range(1, 60) | all + all)) AS n';
    await assert.rejects(
      one.userRead(hungry, {}, { ...LIMITS, timeoutMs: 30_000 }),
      says('query-too-large', 'memory'),
    );
    assert.deepEqual(await one.read('RETURN 1 AS one'), [{ one: 1 }]);
  });

  it('lets innocent queries run again when another one has to be ended', async () => {
    const one = await open();
    const runaway = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n';
    const slow = 'UNWIND range(1, 3000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n';
    const ended = assert.rejects(
      one.userRead(runaway, {}, { ...LIMITS, timeoutMs: 300 }),
      says('query-timeout'),
    );
    const answers = await Promise.all(
      [1, 2, 3].map(() => one.userRead(slow, {}, { ...LIMITS, timeoutMs: 20_000 })),
    );
    await ended;
    assert.deepEqual(
      answers.map(({ rows }) => rows),
      [[[3_000_000]], [[3_000_000]], [[3_000_000]]],
    );
  });

  it('refuses parameters that would end its process', async () => {
    const one = await open();
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    let deep: unknown = 1;
    for (let depth = 0; depth < 10_000; depth++) deep = [deep];
    const refused = (value: unknown, code: string) =>
      assert.rejects(one.userRead('RETURN $value AS value', { value }, LIMITS), says(code));
    await refused(circle, 'query-parameter');
    await refused(deep, 'query-parameter');
    await refused('x'.repeat(9 * MEBIBYTE), 'query-too-large');
    await refused(() => 1, 'query-parameter');
  });

  it('says so when it is closed', async () => {
    const one = await open();
    await one.close();
    await assert.rejects(one.read('RETURN 1 AS one'), says('store-closed'));
  });

  it('leaves no process behind when its owner dies', async () => {
    const owner = fork(join(__dirname, 'owner-of-an-engine.ts'), [dataDir], {
      execArgv: ['-r', 'ts-node/register'],
    });
    await once(owner, 'message');
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    // With a query under way the file is freed by the child's end alone; then opening it succeeds.
    for (;;) {
      const opened = await open().catch((error: AppError) => assert.equal(error.code, 'store-locked'));
      if (opened) break;
    }
  });
});
