// English wordings: what the rules must read in each passage, and what nobody may take from it.
import assert from 'node:assert/strict';
import { ENGLISH_CASES } from './cases/en';
import { acceptedFacts, asserts, missing } from './read-lines';

describe('the rules extractor in English', () => {
  for (const { text, facts, never = [] } of ENGLISH_CASES) {
    it(text, () => {
      const read = acceptedFacts(text, 'en');
      assert.deepEqual(missing(facts, read), [], `missing; read were ${JSON.stringify(read, null, 1)}`);
      assert.deepEqual(
        never.filter((line) => asserts(line, read)),
        [],
        'read, though the text denies it or leaves it open',
      );
    });
  }
});
