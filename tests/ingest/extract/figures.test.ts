// Which figures the rules give to a fact, and which they leave out as they are those of something else.
import assert from 'node:assert/strict';
import { FIGURE_CASES } from './cases/figures';
import { LATER_FIGURE_CASES } from './cases/later-figures';
import { acceptedFacts, asserts, missing } from './read-lines';

for (const [language, cases] of [FIGURE_CASES, LATER_FIGURE_CASES].flatMap((all) => Object.entries(all)))
  describe(`figures of facts (${language})`, () => {
    for (const { text, facts, never = [] } of cases)
      it(text, () => {
        const read = acceptedFacts(text, language as keyof typeof FIGURE_CASES);
        assert.deepEqual(missing(facts, read), [], `missing; read were ${JSON.stringify(read, null, 1)}`);
        assert.deepEqual(
          never.filter((line) => asserts(line, read)),
          [],
          'read, though the text tells nothing of it',
        );
      });
  });
