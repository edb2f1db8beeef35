// The log of decisions from the command line: decided, listed, exported, replayed on another store, and taken back.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppError, NotFound } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { HELP, parseCommand } from '../../ingest/decisions-cli/commands';
import { contentOf } from '../contracts/content';
import { FUNDING, lumen, named, RETOLD, SUPPLY, statementOf, velox } from '../contracts/sample';

const twin = named('Company', 'Lumen Works GmbH');
const newcomer = named('PublicBody', 'Ministry of Lanterns');
const TWINNED = {
  ...RETOLD,
  entities: [...RETOLD.entities, twin],
  statements: RETOLD.statements.map((statement) =>
    statement.subject === lumen.id ? { ...statement, subject: twin.id } : statement,
  ),
};

describe('npm run decisions', () => {
  let folder: string;
  const stores: GraphStore[] = [];
  const file = (name: string) => join(folder, name);
  const open = async (name: string): Promise<GraphStore> => {
    const store = await openStore({ dataDir: file(name) });
    stores.push(store);
    await store.loadMany([FUNDING, SUPPLY, TWINNED]);
    return store;
  };
  const run = async (store: GraphStore, ...args: string[]) => {
    const command = parseCommand(args);
    assert.ok(command !== 'help');
    const lines: string[] = [];
    const exit = await command(store, (line) => lines.push(line));
    return { exit, lines };
  };
  const undoIn = (line = '') => line.match(/undo (de-[\w-]+)$/)?.[1] ?? assert.fail(line);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('suggests duplicates with the reason, until they are merged or judged different', async () => {
    const store = await open('a');
    const { lines } = await run(store, 'duplicates');
    assert.deepEqual(lines, [
      '0.95  lumen-works  lumen-works-gmbh  "Lumen Works" and "Lumen Works GmbH": the same name but for legal form, case and accents',
    ]);
    const merged = await run(store, 'merge', twin.id, lumen.id, '--by', 'ada', '--why', 'one firm');
    assert.deepEqual((await run(store, 'duplicates')).lines, []);
    await run(store, 'undo', undoIn(merged.lines[0]));
    assert.equal((await run(store, 'duplicates', '--json')).lines.length, 1);
    await run(store, 'distinct', lumen.id, twin.id);
    assert.deepEqual((await run(store, 'duplicates')).lines, []);
    const listed = (await run(store, 'list')).lines;
    assert.equal(listed.length, 3);
    assert.match(listed[0] ?? '', /ada: merge lumen-works-gmbh into lumen-works \(one firm\)$/);
  });

  it('takes back a merge, a rejection and a withdrawal without a trace', async () => {
    const store = await open('a');
    const before = await contentOf(store);
    const decided = [
      await run(store, 'merge', twin.id, velox.id),
      await run(store, 'reject', FUNDING.statements[0]?.id ?? ''),
      await run(store, 'withdraw', SUPPLY.source.id),
    ];
    assert.notDeepEqual(await contentOf(store), before);
    for (const { lines } of decided.reverse()) await run(store, 'undo', undoIn(lines[0]));
    assert.deepEqual(await contentOf(store), before);
  });

  it('exports the log, with what a person named in it, and replays it on another store, once, to the same graph', async () => {
    const [store, other] = [await open('a'), await open('b')];
    const old = FUNDING.statements[0] ?? assert.fail();
    const revision = {
      ...statementOf(FUNDING.source, {
        quote: 'Harbor Fund joins with 200 million dollars.',
        relation: 'INVESTED_IN',
        subject: lumen,
        object: velox,
      }),
      revises: old.id,
    };
    const at = '2026-01-01T00:00:00.000Z';
    await store.decide({ id: 'd-1', by: 'ada', at, action: 'edit', statement: old.id, revision });
    await run(store, 'merge', twin.id, lumen.id);
    await run(store, 'accept', SUPPLY.statements.find(({ status }) => status === 'proposed')?.id ?? '');
    const added = statementOf(SUPPLY.source, {
      quote: 'The Digital Agency watches Velox AI.',
      relation: 'SUPPORTS',
      subject: newcomer,
      object: velox,
    });
    const later = '2099-01-01T00:00:00.000Z';
    await store.decide({ id: 'd-2', by: 'ada', at: later, action: 'add', added, entities: [newcomer] });
    assert.deepEqual((await run(store, 'export', file('log.jsonl'))).lines, [
      `4 decisions → ${file('log.jsonl')}`,
    ]);
    assert.deepEqual((await run(other, 'replay', file('log.jsonl'))).lines, [
      '4 replayed, 0 already in the log, 0 refused',
    ]);
    assert.deepEqual(await contentOf(other), await contentOf(store));
    await run(other, 'export', file('again.jsonl'));
    assert.equal(readFileSync(file('again.jsonl'), 'utf8'), readFileSync(file('log.jsonl'), 'utf8'));
    assert.match(
      (await run(other, 'replay', file('log.jsonl'))).lines.at(-1) ?? '',
      /^0 replayed, 4 already/,
    );
  });

  it('names the line of a file that is no log, and decides nothing of it', async () => {
    const store = await open('a');
    const good = { id: 'd-1', by: 'ada', at: '2026-01-01T00:00:00Z', action: 'accept', statement: 'st-none' };
    const wrong: [string, RegExp][] = [
      [`${JSON.stringify(good)}\n{`, /line 2 is no JSON/],
      [JSON.stringify({ ...good, action: 'praise' }), /line 1 is no decision: action/],
      [JSON.stringify({ ...good, at: 'yesterday' }), /line 1 is no decision: at/],
    ];
    for (const [content, message] of wrong) {
      writeFileSync(file('log.jsonl'), content);
      await assert.rejects(run(store, 'replay', file('log.jsonl')), message);
    }
    await assert.rejects(run(store, 'replay', file('none.jsonl')), /cannot be read/);
    writeFileSync(file('log.jsonl'), JSON.stringify(good));
    const { exit, lines } = await run(store, 'replay', file('log.jsonl'));
    assert.equal(exit, 1);
    assert.match(lines[0] ?? '', /^refused {2}d-1: There is no statement with the id "st-none"/);
    assert.deepEqual((await run(store, 'list')).lines, []);
  });

  it('refuses what is not there and what it does not understand', async () => {
    const store = await open('a');
    await assert.rejects(run(store, 'merge', 'nobody', lumen.id), NotFound);
    for (const [args, message] of [
      [['praise'], /"praise" is none of list, /],
      [['merge', 'x'], /merge takes ENTITY and INTO, but 1 were given/],
      [['list', 'x'], /list takes no arguments/],
      [['list', '--loud'], /Unknown option '--loud'/],
    ] as const)
      assert.throws(
        () => parseCommand(args),
        (error: AppError) => error.code === 'usage' && message.test(error.message),
      );
  });

  it('is a process that explains itself and exits with 2 for what it does not understand', () => {
    const start = (...args: string[]) =>
      spawnSync(process.execPath, ['-r', 'ts-node/register', join('ingest', 'decisions-cli.ts'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, DATA_DIR: file('unmade') },
      });
    assert.deepEqual([start().stdout, start('--help').status], [HELP, 0]);
    const { status, stderr } = start('praise');
    assert.equal(status, 2);
    assert.match(stderr, /^[^\n]+\n$/);
  });
}).timeout(60_000);
