// What is inserted behind a name takes nothing from what its sentence tells: every sentence is read plain and with each
// insertion, and must tell the same.
import assert from 'node:assert/strict';
import type { Language } from '../../../graph/source';
import type { FactLine } from './cases/case';
import { acceptedFacts, missing } from './read-lines';

const INSERTED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ', a start-up based in Leeds,',
    ' – a start-up based in Leeds –',
    ' — a Leeds start-up with 200 employees —',
    ' – which was set up in 2016 –',
    ' (formerly Greywork)',
    '®',
  ],
  de: [
    ', ein Start-up aus Rostock,',
    ' – ein Start-up aus Rostock mit 200 Beschäftigten –',
    ' – das 2016 in Rostock entstand –',
    ' (ehemals Grauwerk GmbH)',
    '™',
  ],
  fr: [
    ', une jeune pousse basée à Nantes,',
    ' – une jeune pousse basée à Nantes –',
    ' — qui emploie 200 personnes —',
    ' (anciennement Grisville)',
    '®',
  ],
};

/** `@` stands where something is inserted. */
const TOLD: Readonly<Record<Language, readonly (readonly [string, readonly FactLine[]])[]>> = {
  en: [
    [
      'Orvanta@ raised €20m from Thales.',
      ['RAISED | Orvanta | funding round', 'INVESTED_IN | Thales | Orvanta'],
    ],
    ['Siemens has bought Orvanta@ for €20m.', ['ACQUIRED | Siemens | Orvanta | amount=20000000']],
    ['Orvanta@ already works with Siemens.', ['PARTNERED_WITH | Orvanta | Siemens']],
    ['Founded in 2017, Orvanta@ competes with Bosch.', ['COMPETES_WITH | Orvanta | Bosch']],
    [
      'Backers of Orvanta@ include Atomico and Thales.',
      ['INVESTED_IN | Atomico | Orvanta', 'INVESTED_IN | Thales | Orvanta'],
    ],
  ],
  de: [
    [
      'Orvanta@ hat 20 Millionen Euro eingesammelt.',
      ['RAISED | Orvanta | Finanzierungsrunde | amount=20000000'],
    ],
    [
      'Siemens hat Orvanta@ für 20 Millionen Euro übernommen.',
      ['ACQUIRED | Siemens | Orvanta | amount=20000000'],
    ],
    ['Bei Orvanta@ steigt Thales mit 15 Prozent ein.', ['INVESTED_IN | Thales | Orvanta | stake_percent=15']],
  ],
  fr: [
    [
      "Orvanta@ a levé 20 millions d'euros auprès de Thales.",
      ['RAISED | Orvanta | tour de table | amount=20000000', 'INVESTED_IN | Thales | Orvanta'],
    ],
    [
      "Siemens a racheté Orvanta@ pour 20 millions d'euros.",
      ['ACQUIRED | Siemens | Orvanta | amount=20000000'],
    ],
    ['Fondée en 2017, Orvanta@ rivalise avec Bosch.', ['COMPETES_WITH | Orvanta | Bosch']],
  ],
};

describe('what is inserted behind a name', () => {
  for (const language of ['en', 'de', 'fr'] as const)
    for (const [sentence, facts] of TOLD[language])
      for (const inserted of ['', ...INSERTED[language]]) {
        const text = sentence.replace('@', inserted);
        it(text, () => {
          assert.deepEqual(missing(facts, acceptedFacts(text, language)), []);
        });
      }
});
