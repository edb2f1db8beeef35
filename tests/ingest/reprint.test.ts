// Reprints are found among thousands of sources without comparing all pairs, and nothing else is.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bandKeys,
  fingerprintOf,
  jaccard,
  REPRINT_SIMILARITY,
  ReprintIndex,
  shinglesOf,
} from '../../ingest/reprint';

/** Text of made-up words, the same for the same seed. */
function article(seed: number, length = 400): string[] {
  let state = seed * 2_654_435_761;
  return Array.from({ length }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return `w${(state >>> 8) % 3_000}`;
  });
}

const text = (words: readonly string[]) => words.join(' ');

describe('a reprint', () => {
  const texts = new Map<string, string>();
  let readTexts = 0;
  const index = new ReprintIndex(async (id) => {
    readTexts++;
    return shinglesOf(texts.get(id) ?? '');
  });

  before(() => {
    for (let seed = 1; seed <= 2_000; seed++) {
      texts.set(`src-${seed}`, text(article(seed)));
      index.add(
        { id: `src-${seed}`, published: '2025-01-01' },
        fingerprintOf(texts.get(`src-${seed}`) ?? ''),
      );
    }
  });

  const original = async (words: string, id = 'new', published?: string) =>
    (await index.find({ id, published }, fingerprintOf(words))).reprintOf;

  it('is found with its original among 2,000 sources after small changes', async () => {
    for (let seed = 1; seed <= 100; seed++) {
      const words = article(seed);
      for (let at = 20; at < words.length; at += 75) words[at] = 'changed';
      words.unshift('Von', 'unserem', 'Korrespondenten');
      assert.equal(await original(text(words)), `src-${seed}`);
    }
  });

  it('is found in other case, punctuation and line breaks', async () => {
    const other = article(7).join(',\n').toUpperCase();
    assert.equal(await original(other), 'src-7');
  });

  it('is found of a text that was read a moment ago and is not stored yet', async () => {
    const fresh = new ReprintIndex(async () => assert.fail('the store is asked for what it does not have'));
    fresh.add({ id: 'src-fresh' }, fingerprintOf(text(article(7_777))));
    const words = article(7_777);
    words[40] = 'changed';
    const { similar } = await fresh.find({ id: 'new' }, fingerprintOf(text(words)));
    assert.deepEqual(similar, ['src-fresh']);
  });

  it('is no article on the same matter that shares passages only', async () => {
    const shared = [...article(3).slice(0, 200), ...article(5_000).slice(0, 200)];
    assert.equal(await original(text(shared)), undefined);
  });

  it('is nothing new, and no source of itself', async () => {
    readTexts = 0;
    for (let seed = 6_001; seed <= 6_200; seed++)
      assert.equal(await original(text(article(seed))), undefined);
    assert.ok(readTexts < 50, `${readTexts} candidates were compared for 200 new texts among 2,000`);
    assert.equal(await original(texts.get('src-7') ?? '', 'src-7'), undefined);
  });

  it('of a reprint points at the first original', async () => {
    const words = article(9);
    words[30] = 'changed';
    texts.set('src-again', text(words));
    const source = { id: 'src-again', published: '2025-01-02' };
    const print = fingerprintOf(text(words));
    index.add(source, print, await index.find(source, print));
    words[31] = 'changed';
    assert.equal(await original(text(words)), 'src-9');
  });

  it('is the later one, whichever was read first', async () => {
    const words = article(11);
    words[30] = 'changed';
    assert.equal(await original(text(words), 'new', '2024-12-31'), undefined);
    assert.equal(await original(text(words), 'new', '2025-01'), 'src-11', 'a month may end after the day');
    assert.equal(await original(text(words), 'a-smaller-id', '2025-01-01'), undefined);
    assert.equal(await original(text(words), 'src-12', '2025-01-01'), 'src-11');
  });

  it('is not claimed for texts that are too short to compare', async () => {
    index.add({ id: 'src-short' }, fingerprintOf('Kurz und knapp'));
    assert.equal(await original('Kurz und knapp.'), undefined);
  });
});

describe('band keys', () => {
  it('meet for every pair of texts that is similar enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.nat(299), { maxLength: 8 }),
        (seed, places) => {
          const words = article(seed, 300);
          const a = shinglesOf(text(words));
          for (const place of places) words[place] = `new${place}`;
          const b = shinglesOf(text(words));
          fc.pre(jaccard(a, b) >= REPRINT_SIMILARITY);
          const keys = new Set(bandKeys(a));
          return bandKeys(b).some((key) => keys.has(key));
        },
      ),
      { numRuns: 300, seed: 42 },
    );
  });

  it('are the same in every run, so that they may be stored', () => {
    assert.deepEqual(
      bandKeys(shinglesOf('one two three four five six')).slice(0, 2),
      bandKeys(shinglesOf('One, two: three four five six!')).slice(0, 2),
    );
  });
});

describe('Jaccard similarity', () => {
  it('is the common part of all', () => {
    const of = (...values: number[]) => Uint32Array.of(...values);
    assert.equal(jaccard(of(1, 2, 3), of(2, 3, 4)), 0.5);
    assert.equal(jaccard(of(), of()), 0);
    assert.equal(jaccard(of(1), of(1)), 1);
  });
});
