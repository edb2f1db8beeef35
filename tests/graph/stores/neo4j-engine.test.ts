// Neo4j as its users expect it: clear words when it is away or refuses, and no loss when it comes back.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { AppError } from '../../../graph/errors';
import { openStore } from '../../../graph/stores';
import { contentOf } from '../../contracts/content';
import { SAMPLE } from '../../contracts/sample';
import { emptyNeo4j, ownServer, withNeo4j } from '../../neo4j/with-neo4j';

const SECRET = 'never-to-be-seen';

const says =
  (code: string, ...parts: readonly string[]) =>
  (error: AppError) => {
    assert.equal(error.code, code, error.message);
    for (const part of parts) assert.ok(error.message.includes(part), error.message);
    assert.ok(!JSON.stringify([error.message, error.details]).includes(SECRET));
    assert.ok(!error.message.includes('\n'), 'one sentence');
    return true;
  };

describe('a Neo4j that cannot be used', function () {
  this.timeout(60_000);
  const neo4j = { uri: '', user: 'neo4j', password: SECRET, database: 'neo4j' };
  const open = (uri: string) => openStore({ dataDir: '', neo4j: { ...neo4j, uri } });

  it('is away', async () => {
    await assert.rejects(open('bolt://127.0.0.1:1'), says('store-away', 'bolt://127.0.0.1:1', 'NEO4J_URI'));
  });

  it('has a name that nobody knows', async () => {
    await assert.rejects(
      open('neo4j://nowhere.invalid:7687'),
      says('store-away', 'nowhere.invalid', 'NEO4J_URI'),
    );
  });

  it('is no Neo4j', async () => {
    const server: Server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await assert.rejects(open(`bolt://127.0.0.1:${port}`), says('store-away', 'NEO4J_URI'));
    server.close();
  });

  it('is older than Neo4j 5', async () => {
    const server = serverThatIs('Neo4j/4.4.0');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await assert.rejects(
      open(`bolt://127.0.0.1:${port}`),
      says('store-version', 'Neo4j/4.4.0', 'Neo4j 5 or later'),
    );
    server.close();
  });
});

/** Speaks just enough Bolt 4.4 to say which server it is. */
function serverThatIs(agent: string): Server {
  const text = (value: string) => [0x80 + value.length, ...Buffer.from(value)];
  const message = (...fields: number[]) => {
    const body = [0xb1, 0x70, ...fields];
    return Buffer.from([0, body.length, ...body, 0, 0]);
  };
  const hello = message(0xa2, ...text('server'), ...text(agent), ...text('connection_id'), ...text('1'));
  return createServer((socket) => {
    let received = Buffer.alloc(0);
    let shaken = false;
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (!shaken && received.length >= 20) {
        shaken = true;
        received = received.subarray(20);
        socket.write(Buffer.from([0, 0, 4, 4]));
      }
      // Every message ends with an empty chunk; each is answered with success.
      for (let end = received.indexOf('\0\0', 2); shaken && end > 0; end = received.indexOf('\0\0', 2)) {
        received = received.subarray(end + 2);
        socket.write(greeted ? message(0xa0) : hello);
        greeted = true;
      }
    });
  });
}

describe('a Neo4j that runs', function () {
  this.timeout(120_000);
  const neo4j = withNeo4j();

  it('refuses a wrong login in words that name the user and not the password', async () => {
    await assert.rejects(
      openStore({ dataDir: '', neo4j: { ...neo4j(), password: SECRET } }),
      says('store-login', '"neo4j"', 'NEO4J_USER', 'NEO4J_PASSWORD'),
    );
  });

  it('has no database of another name', async () => {
    await assert.rejects(
      openStore({ dataDir: '', neo4j: { ...neo4j(), database: 'nothere' } }),
      says('store-database', '"nothere"', 'NEO4J_DATABASE'),
    );
  });

  it('is reached through a routing address, too', async () => {
    const store = await openStore({
      dataDir: '',
      neo4j: { ...neo4j(), uri: neo4j().uri.replace('bolt:', 'neo4j:') },
    });
    await store.ping();
    await store.close();
  });

  it('is reached through encrypted addresses, and not with a certificate that nobody vouches for', async () => {
    if (process.env.NEO4J_TEST_URI || !(await ownServer()).encrypts) {
      console.log('Not tried: encrypted addresses, because there is no OpenSSL or the server is not ours.');
      return;
    }
    const open = (scheme: string) =>
      openStore({ dataDir: '', neo4j: { ...neo4j(), uri: neo4j().uri.replace('bolt:', `${scheme}:`) } });
    for (const scheme of ['bolt+ssc', 'neo4j+ssc']) {
      const store = await open(scheme);
      await store.ping();
      await store.close();
    }
    await assert.rejects(open('bolt+s'), says('store-away', 'encryption'));
  });

  it('answers others while a row comes that nobody can take in', async () => {
    const store = await openStore({ dataDir: '', neo4j: neo4j() });
    const limits = { timeoutMs: 1_000, maxRows: 10 };
    // 80 MB, which the driver takes half a minute for.
    const enormous =
      'UNWIND range(1, 2000000) AS n RETURN collect(toString(n) + "................................") AS c';
    await store.query('RETURN 1 AS one', {}, limits);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const refused = assert.rejects(store.query(enormous, {}, limits), ({ code }: AppError) =>
      /^query-(timeout|too-large)$/.test(code),
    );
    const began = performance.now();
    const { rows } = await store.query('RETURN 2 AS two', {}, { ...limits, timeoutMs: 10_000 });
    await refused;
    const took = performance.now() - began;
    delay.disable();
    await store.close();
    assert.deepEqual(rows, [[2]]);
    assert.ok(took < 10_000, `${took} ms`);
    assert.ok(delay.max / 1e6 < 2_000, `this process stood still for ${delay.max / 1e6} ms`);
  });

  it('may be restarted while a document is loaded', async function () {
    if (process.env.NEO4J_TEST_URI) {
      console.log('Skipping the restart: the server of NEO4J_TEST_URI is not ours to end.');
      this.skip();
    }
    await emptyNeo4j(neo4j());
    // A busy machine may need more than the usual patience to start a database: a second time for the server itself, which
    // recovers what was under way.
    const retryMs = 150_000;
    this.timeout(2 * retryMs);
    const store = await openStore({ dataDir: '', neo4j: { ...neo4j(), retryMs } });
    const [first, ...others] = SAMPLE;
    await store.load(first ?? assert.fail());
    const server = await ownServer();
    await server.interrupt();
    const loading = store.loadMany(others);
    await server.resume();
    await loading;
    const survived = await contentOf(store);
    await emptyNeo4j(neo4j());
    await store.loadMany(SAMPLE);
    assert.deepEqual(await contentOf(store), survived);
    await store.close();
  });
});
