// The index of places gives what was put in, whatever keys end alike and however often it has grown.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PlaceIndex } from '../../ingest/place-index';

describe('an index of places', () => {
  // Keys of few last bits, so that many share a chain, beside any others.
  const keys = fc.oneof(
    fc.nat(40).map((key) => (key * 2 ** 20) >>> 0),
    fc.nat(2 ** 32 - 1),
  );

  it('gives the places of a key, the newest first, and of no other', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 5_000, size: 'max' }), keys, (added, stranger) => {
        const index = new PlaceIndex();
        const wanted = new Map<number, number[]>();
        for (const [place, key] of added.entries()) {
          index.add(key, place);
          wanted.set(key, [place, ...(wanted.get(key) ?? [])]);
        }
        for (const key of [...wanted.keys(), stranger])
          assert.deepEqual([...index.of(key)], wanted.get(key) ?? []);
      }),
      { numRuns: 50 },
    );
  });
});
