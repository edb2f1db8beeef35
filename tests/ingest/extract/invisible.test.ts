// Characters that nobody sees change nothing of what is found, and stand in the quotes as the text has them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../graph/source';
import { withoutInvisible } from '../../../ingest/extract/invisible';
import { acceptedFacts } from './read-lines';

const TEXTS: readonly (readonly [Language, string])[] = [
  ['de', 'Siemens übernimmt Velmark für mehr als 20 Millionen Euro. Das Start-up gründete 2019 Anna Holm.'],
  ['en', 'Orvanta has raised €20 million in a round led by Atomico. The company is based in Oslo.'],
  ['fr', "Fondée par Anne Dupont, Alvinor a levé 20 millions d'euros auprès de Thales."],
];

describe('characters that nobody sees', () => {
  for (const [language, text] of TEXTS)
    it(`are seen through: ${text}`, () => {
      const plain = acceptedFacts(text, language);
      assert.ok(plain.length > 1);
      const places = fc.array(fc.nat(text.length), { maxLength: 12 });
      fc.assert(
        fc.property(places, fc.constantFrom('\u00ad', '\u200b', '\u2060'), (at, sign) => {
          const set = [...text].map((letter, k) => (at.includes(k) ? `${sign}${letter}` : letter)).join('');
          const found = acceptedFacts(set, language);
          const told = ({ relation, subject, object }: (typeof plain)[number]) =>
            `${relation} ${subject} ${object}`;
          assert.deepEqual(found.map(told), plain.map(told));
          for (const [k, fact] of found.entries()) {
            assert.ok(set.includes(fact.quote), fact.quote);
            assert.equal(withoutInvisible(fact.quote), plain[k]?.quote);
          }
        }),
        { numRuns: 60 },
      );
    });
});
