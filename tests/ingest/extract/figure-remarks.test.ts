// What is said of a figure behind it takes nothing from what its sentence tells: every sentence is read plain and with each
// remark, and must tell the same; and a figure that is only compared, counted in or summed up is no figure of the fact.
import assert from 'node:assert/strict';
import type { Language } from '../../../graph/source';
import type { FactLine } from './cases/case';
import { acceptedFacts, missing } from './read-lines';

const LANGUAGES = ['en', 'de', 'fr'] as const;

/** Behind the sum. */
const REMARKS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ' ($23m)',
    ' (about CHF18.6m at current rates)',
    ', or roughly $23m,',
    ' (excluding debt)',
    ' – its largest sum so far –',
    ' over three years',
    ' over the next five years',
  ],
  de: [
    ' (rund 23 Millionen Dollar)',
    ' (das sind 18,6 Millionen Franken zum aktuellen Kurs)',
    ', umgerechnet rund 23 Millionen Dollar,',
    ' (einschließlich Krediten)',
    ' – so viel wie nie zuvor –',
    ' über drei Jahre',
  ],
  fr: [
    ' (23 millions de dollars)',
    ', soit environ 23 millions de dollars,',
    ' (hors dette)',
    ' – un record –',
    ' sur trois ans',
    ' sur les cinq prochaines années',
  ],
};

/** `@` stands where the remark is made. */
const TOLD: Readonly<Record<Language, readonly (readonly [string, readonly FactLine[]])[]>> = {
  en: [
    [
      'Orvanta raised €20m@ from Thales.',
      ['RAISED | Orvanta | funding round | amount=20000000', 'INVESTED_IN | Thales | Orvanta'],
    ],
    ['Siemens invested €20m@ in Orvanta.', ['INVESTED_IN | Siemens | Orvanta | amount=20000000']],
    ['Orvanta got €20m@ from Nordvent.', ['INVESTED_IN | Nordvent | Orvanta | amount=20000000']],
  ],
  de: [
    [
      'Orvanta hat 20 Millionen Euro@ von Thales erhalten.',
      ['INVESTED_IN | Thales | Orvanta | amount=20000000'],
    ],
    [
      'Siemens hat 20 Millionen Euro@ in Orvanta investiert.',
      ['INVESTED_IN | Siemens | Orvanta | amount=20000000'],
    ],
    [
      'Siemens steckt 20 Millionen Euro@ in das Start-up Orvanta.',
      ['INVESTED_IN | Siemens | Orvanta | amount=20000000'],
    ],
  ],
  fr: [
    [
      "Orvanta a levé 20 millions d'euros@ auprès de Thales.",
      ['RAISED | Orvanta | tour de table | amount=20000000', 'INVESTED_IN | Thales | Orvanta'],
    ],
    [
      "Siemens a investi 20 millions d'euros@ dans Orvanta.",
      ['INVESTED_IN | Siemens | Orvanta | amount=20000000'],
    ],
    [
      "Siemens injecte 20 millions d'euros@ dans la start-up Orvanta.",
      ['INVESTED_IN | Siemens | Orvanta | amount=20000000'],
    ],
  ],
};

describe('what is said behind a figure', () => {
  for (const language of LANGUAGES)
    for (const [sentence, facts] of TOLD[language])
      for (const remark of ['', ...REMARKS[language]]) {
        const text = sentence.replace('@', remark);
        it(text, () => {
          assert.deepEqual(missing(facts, acceptedFacts(text, language)), []);
        });
      }
});

/** The sum or share of the fact is the first of each. */
const COMPARED: Readonly<Record<Language, readonly (readonly [string, FactLine])[]>> = {
  en: [
    [
      'Bosch owns 12.5% of Orvanta, up from 8% a year earlier.',
      'INVESTED_IN | Bosch | Orvanta | stake_percent=12.5',
    ],
    [
      'Siemens has bought Orvanta. The group paid €20m, including €3m of debt.',
      'ACQUIRED | Siemens | Orvanta | amount=20000000',
    ],
    [
      'Siemens has bought Orvanta. The group paid €20m, at a valuation of €25m.',
      'ACQUIRED | Siemens | Orvanta | amount=20000000',
    ],
    [
      'Siemens has bought Orvanta. The group paid €20m, bringing its total funding to €99m.',
      'ACQUIRED | Siemens | Orvanta | amount=20000000',
    ],
    [
      'The deal is valued at €20m, compared with €5m for the last one. It was announced by Siemens, which bought Orvanta for €30m.',
      'ACQUIRED | Siemens | Orvanta | amount=30000000',
    ],
  ],
  de: [
    [
      'Der Auftrag der Bundeswehr an das Start-up Orvanta hat einen Wert von 270 Millionen Euro, nach 30 Millionen Euro im Vorjahr.',
      'SUPPLIES | Orvanta | Bundeswehr | amount=270000000',
    ],
    [
      'Siemens beteiligt sich an dem Start-up Orvanta. Für 25 Prozent der Anteile zahlt der Konzern 40 Millionen Euro, davon 3 Millionen Euro in Aktien.',
      'INVESTED_IN | Siemens | Orvanta | stake_percent=25 | amount=40000000',
    ],
    [
      'Siemens hält 20 Prozent an Orvanta, gegenüber 15 Prozent im Jahr 2020.',
      'INVESTED_IN | Siemens | Orvanta | stake_percent=20',
    ],
  ],
  fr: [
    [
      "Safran a racheté la start-up Orvanta. Le montant de l'opération s'élève à 220 millions d'euros, dont 30 millions d'euros de dette.",
      'ACQUIRED | Safran | Orvanta | amount=220000000',
    ],
    [
      "Safran détient 34 % d'Orvanta, contre 20 % un an plus tôt.",
      'INVESTED_IN | Safran | Orvanta | stake_percent=34',
    ],
  ],
};

describe('a figure that is only compared or counted in', () => {
  for (const language of LANGUAGES)
    for (const [text, fact] of COMPARED[language])
      it(text, () => {
        assert.deepEqual(missing([fact], acceptedFacts(text, language)), []);
      });

  it('is the figure of whoever gave that part', () => {
    const text = 'Orvanta hat 40 Millionen Euro erhalten, davon 10 Millionen Euro von Siemens.';
    assert.deepEqual(
      missing(['INVESTED_IN | Siemens | Orvanta | amount=10000000'], acceptedFacts(text, 'de')),
      [],
    );
  });
});

describe('a dash behind a sum', () => {
  it('closes no dateline', () => {
    const text = 'Orvanta has raised €20m – its largest round so far.';
    assert.deepEqual(
      missing(['RAISED | Orvanta | funding round | amount=20000000'], acceptedFacts(text, 'en')),
      [],
    );
  });

  for (const dateline of ['MUNICH, March 3, 2025 – ', 'London (Reuters) - ', 'Oslo, 3 March – '])
    it(`"${dateline}" is one still`, () => {
      const found = acceptedFacts(`${dateline}Orvanta has raised €20m.`, 'en');
      assert.deepEqual(
        found.map(({ relation, subject }) => [relation, subject]),
        [['RAISED', 'Orvanta']],
      );
    });
});
