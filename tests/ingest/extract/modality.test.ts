// What is not told about a thing that has happened is no denial of it.
import assert from 'node:assert/strict';
import type { Language, Source } from '../../../graph/source';
import { sourceId } from '../../../graph/source';
import { readByRules } from '../../../ingest/extract/rules';

const TOLD: readonly (readonly [Language, string])[] = [
  ['en', 'Siemens did not comment on its takeover of Orvanta.'],
  ['en', 'Siemens did not disclose the price of its takeover of Orvanta.'],
  ['de', 'Siemens wollte die Übernahme von Orvanta nicht kommentieren.'],
  ['de', 'Siemens nannte keinen Preis für die Übernahme von Orvanta.'],
  ['fr', "Siemens n'a pas dévoilé le prix du rachat d'Orvanta."],
];

describe('the modality of a deal', () => {
  for (const [language, text] of TOLD)
    it(`is no denial in "${text}"`, () => {
      const source: Source = { id: sourceId(text), title: '', text, language };
      const deals = readByRules(source).facts.filter(({ relation }) => relation === 'ACQUIRED');
      assert.deepEqual(
        deals.map(({ modality }) => modality),
        ['asserted'],
      );
    });
});
