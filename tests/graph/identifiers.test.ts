import assert from 'node:assert/strict';
import { isLei, isWikidataId } from '../../graph/identifiers';

describe('identifiers', () => {
  it('accepts a LEI with the right checksum only', () => {
    // A well-formed code, and the same with one digit or letter changed.
    assert.equal(isLei('5493001KJTIIGC8Y1R12'), true);
    assert.equal(isLei('5493001KJTIIGC8Y1R13'), false);
    assert.equal(isLei('5493001KJTIIGC8Y2R12'), false);
    assert.equal(isLei('5493001kjtiigc8y1r12'), false);
    assert.equal(isLei(''), false);
  });

  it('accepts Wikidata item ids only', () => {
    assert.deepEqual(['Q42', 'Q0', 'P31', 'q42', 'Q42 ', ''].map(isWikidataId), [
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
