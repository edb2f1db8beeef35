// Kept answers: made once, forgotten by a write, bounded in size and age, the same in every encoding.
import assert from 'node:assert/strict';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Answer, AnswerCache } from '../../server/answer-cache';

const cacheOf = (maxBytes = 1e6, maxAgeMs = Number.POSITIVE_INFINITY) =>
  new AnswerCache({ maxBytes, maxAgeMs });

/** Counts how often it was asked to make an answer. */
function maker(value: unknown = 'x') {
  const make = async () => {
    make.times++;
    return value;
  };
  make.times = 0;
  return make;
}

describe('AnswerCache', () => {
  it('makes an answer once, also for those who ask at the same time', async () => {
    const [cache, make] = [cacheOf(), maker()];
    await Promise.all([cache.get('/a', make), cache.get('/a', make)]);
    await cache.get('/a', make);
    assert.equal(make.times, 1);
  });

  it('makes it anew after it was emptied', async () => {
    const [cache, make] = [cacheOf(), maker()];
    await cache.get('/a', make);
    cache.clear();
    await cache.get('/a', make);
    assert.equal(make.times, 2);
  });

  it('does not keep what was being made while it was emptied', async () => {
    const [cache, make] = [cacheOf(), maker()];
    const before = cache.get('/a', make);
    cache.clear();
    await before;
    await cache.get('/a', make);
    assert.equal(make.times, 2);
  });

  it('does not keep a failure', async () => {
    const [cache, make] = [cacheOf(), maker()];
    await assert.rejects(cache.get('/a', () => Promise.reject(new Error('away'))));
    assert.equal(JSON.parse(String((await cache.get('/a', make)).body)), 'x');
  });

  it('makes an answer anew once it is too old', async () => {
    const [cache, make] = [cacheOf(1e6, 0), maker()];
    await cache.get('/a', make);
    await cache.get('/a', make);
    assert.equal(make.times, 2);
  });

  it('lets the least recently used answer go when there are too many bytes', async () => {
    const cache = cacheOf(25);
    const makers = new Map(['/a', '/b', '/c'].map((path) => [path, maker('12345678')]));
    const ask = (path: string) => cache.get(path, makers.get(path) as () => Promise<unknown>);
    for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await ask(path);
    assert.deepEqual(
      [...makers.values()].map(({ times }) => times),
      [1, 2, 1],
    );
  });
});

describe('Answer', () => {
  const value = { names: Array.from({ length: 200 }, (_, index) => `name ${index}`) };

  it('is the same in every encoding', async () => {
    const answer = new Answer(value);
    assert.deepEqual(JSON.parse(String(brotliDecompressSync(await answer.bytes('br')))), value);
    assert.deepEqual(JSON.parse(String(gunzipSync(await answer.bytes('gzip')))), value);
    assert.deepEqual(JSON.parse(String(await answer.bytes('identity'))), value);
  });

  it('has one tag for one content', () => {
    assert.equal(new Answer(value).etag, new Answer(value).etag);
    assert.notEqual(new Answer(value).etag, new Answer({}).etag);
  });

  it('goes out as it is when it is small', () => {
    assert.equal(new Answer({}).encodingFor('br'), 'identity');
  });
});
