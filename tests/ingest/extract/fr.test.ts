// French wordings: what the rules must read in each passage, and what nobody may take from it.
import assert from 'node:assert/strict';
import { FRENCH_CASES } from './cases/fr';
import { acceptedFacts, asserts, missing } from './read-lines';

describe('the rules extractor in French', () => {
  for (const { text, facts, never = [] } of FRENCH_CASES) {
    it(text, () => {
      const read = acceptedFacts(text, 'fr');
      assert.deepEqual(missing(facts, read), [], `missing; read were ${JSON.stringify(read, null, 1)}`);
      assert.deepEqual(
        never.filter((line) => asserts(line, read)),
        [],
        'read, though the text denies it or leaves it open',
      );
    });
  }
});
