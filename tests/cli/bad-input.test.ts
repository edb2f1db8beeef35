// Whatever is wrong when the product starts: one clear sentence that names it, an exit code, no stack trace, and a
// store that the next start can use as if nothing had been.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../graph/config';
import { AppError } from '../../graph/errors';
import { createLog } from '../../graph/log';
import { openStore } from '../../graph/stores';
import { besideArticle } from '../../ingest/article';
import { BUNDLED_ARTICLE } from '../../ingest/bundled';
import { type Running, start } from '../../server/start';
import { SAMPLE } from '../contracts/sample';
import { type Outcome, ServerProcess } from '../server/server-process';

const ROOT = join(__dirname, '..', '..');

function assertOneSentence({ code, stderr }: Outcome, message: RegExp): void {
  assert.notEqual(code, 0);
  assert.notEqual(code, null);
  assert.match(stderr, message);
  assert.equal(stderr.trim().split('\n').length, 1, stderr);
  assert.doesNotMatch(stderr, /\bat .+:\d+:\d+|Unforeseen/);
}

describe('a start that cannot succeed', () => {
  let folder: string;
  const inFolder = (name: string) => join(folder, name);
  const run = (env: Readonly<Record<string, string>>) =>
    new ServerProcess({ DATA_DIR: inFolder('data'), ...env }).ended();

  /** What such a process calls, in this one. */
  const startHere = async (
    env: NodeJS.ProcessEnv,
    say: (line: string) => void = () => {},
  ): Promise<Running> =>
    start(readConfig({ PORT: '0', DATA_DIR: inFolder('data'), ...env }), say, createLog('silent'));

  async function isRefusedHere(env: NodeJS.ProcessEnv, message: RegExp): Promise<void> {
    await assert.rejects(startHere(env), (error: Error) => {
      // The process prints the message of such an error and nothing else.
      assert.ok(error instanceof AppError, error.stack);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  }

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bad-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** An article of this content beside the description of the bundled one. */
  const article = (name: string, content: string | Uint8Array, decisions?: string): string => {
    const path = inFolder(`${name}.txt`);
    writeFileSync(path, content);
    cpSync(besideArticle(BUNDLED_ARTICLE, 'meta'), besideArticle(path, 'meta'));
    if (decisions !== undefined) writeFileSync(besideArticle(path, 'decisions'), decisions);
    return path;
  };

  const lost =
    '[{"action":"add","by":"a","at":"2026-01-01T00:00:00Z","added":{"relation":"FOUNDED","subject":{"kind":"Person","name":"X"},"object":{"kind":"Company","name":"Y"},"evidence":[{"quote":"never said"}]}}]';
  type Case = readonly [fault: string, env: () => Record<string, string>, message: RegExp];
  const printed: readonly Case[] = [
    ['a missing article', () => ({ ARTICLE: inFolder('none.txt') }), /none\.txt is not there/],
    ['a port that is no number', () => ({ PORT: 'abc' }), /PORT is "abc"/],
    ['a data folder that cannot be made', () => ({ DATA_DIR: '/sys/data' }), /\/sys\/data/],
  ];
  const refused: readonly Case[] = [
    ['an article that cannot be read', () => ({ ARTICLE: folder }), /is a folder/],
    ['an empty article', () => ({ ARTICLE: article('empty', '') }), /empty\.txt is empty/],
    [
      'an article that is not text',
      () => ({ ARTICLE: article('binary', Buffer.from([0xff, 0xfe, 0, 1])) }),
      /binary\.txt is not text/,
    ],
    [
      'a decisions file that is no JSON',
      () => ({ ARTICLE: article('torn', 'Text.', '[{') }),
      /torn\.decisions\.json is not valid JSON/,
    ],
    [
      'a decisions file of a wrong form',
      () => ({ ARTICLE: article('form', 'Text.', '[{"action":"praise"}]') }),
      /form\.decisions\.json .*entry 1/,
    ],
    [
      'a decision whose quote is not in the article',
      () => ({ ARTICLE: article('lost', 'Text.', lost) }),
      /lost\.decisions\.json, entry 1.*"never said"/,
    ],
    [
      'a NEO4J_URI that is no address',
      () => ({ NEO4J_URI: 'http://localhost' }),
      /NEO4J_URI is "http:\/\/localhost"/,
    ],
    [
      'a Neo4j that does not answer',
      () => ({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' }),
      /bolt:\/\/127\.0\.0\.1:9/,
    ],
    ['a HOST that is not of this machine', () => ({ HOST: '192.0.2.1' }), /HOST is "192\.0\.2\.1"/],
    [
      'a data folder below a file',
      () => ({ DATA_DIR: join(article('file', 'Text.'), 'data') }),
      /file\.txt\/data/,
    ],
  ];
  for (const [fault, env, message] of printed) {
    it(`ends with one sentence for ${fault}`, async () => {
      assertOneSentence(await run(env()), message);
    }).timeout(60_000);
  }
  for (const [fault, env, message] of refused) {
    it(`is refused in one sentence for ${fault}`, () => isRefusedHere(env(), message)).timeout(60_000);
  }

  it('names the port that is in use, before it writes anything', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    try {
      assertOneSentence(
        await run({ PORT: String(port), DATA_DIR: inFolder('unmade') }),
        new RegExp(`Port ${port} .*in use`),
      );
      assert.ok(!readdirSync(folder).includes('unmade'));
    } finally {
      other.close();
    }
  }).timeout(60_000);

  it('names the data folder that another server holds, and leaves it to that one', async () => {
    const holder = await startHere({ DATA_DIR: inFolder('held') });
    assertOneSentence(await run({ DATA_DIR: inFolder('held') }), new RegExp(`held .*process ${process.pid}`));
    assert.equal((await fetch(`${holder.address}/api/health`)).status, 200);
    await holder.close();
  }).timeout(60_000);

  it('names a data folder that is damaged', async () => {
    const store = await openStore({ dataDir: inFolder('damaged') });
    await store.loadMany(SAMPLE);
    await store.close();
    for (const name of readdirSync(inFolder('damaged'), { recursive: true }) as string[]) {
      const path = join(inFolder('damaged'), name);
      const { size } = statSync(path);
      if (!statSync(path).isFile() || size === 0) continue;
      writeFileSync(path, Buffer.alloc(size, 0x5a));
      truncateSync(path, Math.ceil(size / 2));
    }
    await isRefusedHere({ DATA_DIR: inFolder('damaged') }, /damaged/);
  }).timeout(60_000);

  it('names file and line of a query whose header is malformed, before it writes anything', async () => {
    const checkout = inFolder('checkout');
    // Whoever reads the queries finds them beside itself; all else may lie elsewhere.
    for (const part of ['cypher', 'server', 'tsconfig.json', 'package.json']) {
      cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
    }
    for (const part of ['graph', 'ingest', 'web', 'node_modules']) {
      symlinkSync(join(ROOT, part), join(checkout, part), 'dir');
    }
    writeFileSync(
      join(checkout, 'cypher', 'bad.cypher'),
      '// title: Bad\n// param id: colour - x\nRETURN $id AS id\n',
    );
    const outcome = await new ServerProcess({ DATA_DIR: inFolder('untouched') }, checkout).ended();
    assertOneSentence(outcome, /cypher\/bad\.cypher, line 2: .*"colour"/);
    assert.ok(!readdirSync(folder).includes('untouched'));
  }).timeout(60_000);

  it('leaves a store that the next start fills as if nothing had been', async () => {
    const ARTICLE = article('spoilt', 'Text.', '[{');
    await isRefusedHere({ ARTICLE, DATA_DIR: inFolder('again') }, /spoilt/);
    const said: string[] = [];
    const server = await startHere({ DATA_DIR: inFolder('again') }, (line) => said.push(line));
    await server.close();
    assert.match(said.join('\n'), /Reading "/);
  }).timeout(60_000);
});
