// What is read out of one moment and what is written: each waits for those of the other sort that came before it.
import assert from 'node:assert/strict';
import request from 'supertest';
import { WritePause } from '../../server/watched-store';
import { generateGraph } from '../generator/graph';
import { type ServedArticle, serveArticle } from './served-article';

describe('a pause of writes', () => {
  it('begins when the writes before it are done, and those that come wait for its end, in the order they came', async () => {
    const pause = new WritePause();
    const heard: string[] = [];
    const ends = new Map<string, () => void>();
    const piece = (name: string) => async () => {
      heard.push(`${name} begins`);
      await new Promise<void>((end) => ends.set(name, end));
      heard.push(`${name} ends`);
    };
    const end = async (name: string): Promise<void> => {
      ends.get(name)?.();
      await new Promise(setImmediate);
    };
    const all = [
      pause.write(piece('first write')),
      pause.write(piece('second write')),
      pause.during(piece('reading')),
      pause.write(piece('late write')),
      pause.during(piece('late reading')),
    ];
    await new Promise(setImmediate);
    for (const name of ['second write', 'first write', 'reading', 'late write', 'late reading'])
      await end(name);
    await Promise.all(all);
    assert.deepEqual(heard, [
      'first write begins',
      'second write begins',
      'second write ends',
      'first write ends',
      'reading begins',
      'reading ends',
      'late write begins',
      'late write ends',
      'late reading begins',
      'late reading ends',
    ]);
  });

  it('is over when what was read or written fails', async () => {
    const pause = new WritePause();
    const failed = assert.rejects(
      pause.during(() => Promise.reject(new Error('unreadable'))),
      /unreadable/,
    );
    const refused = assert.rejects(
      pause.write(() => Promise.reject(new Error('full'))),
      /full/,
    );
    assert.equal(await pause.during(async () => 'read'), 'read');
    await Promise.all([failed, refused]);
  });
});

describe('the archive', () => {
  let served: ServedArticle;
  before(async () => {
    served = await serveArticle('/nowhere');
  });
  after(() => served.close());

  it('is handed out whole while many write', async () => {
    const documents = [...generateGraph({ seed: 3, statements: 400, entities: 60 })];
    const writing = documents.map((document) => served.store.load(document));
    const { text } = await request(served.app).get('/api/exports/graph.jsonl').expect(200);
    await Promise.all(writing);
    const missing = documents.filter(({ source }) => !text.includes(`"${source.id}"`));
    assert.deepEqual(missing, [], 'what was sent before is in it');
  });
});
