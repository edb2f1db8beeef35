// What a sentence says of how things stand: not told is not denied, and who is not meant takes no part.
import assert from 'node:assert/strict';
import type { Language, Source } from '../../../graph/source';
import { sourceId } from '../../../graph/source';
import { readByRules } from '../../../ingest/extract/rules';

/** The takeovers that a passage tells of, with who takes over and whether it is so. */
function dealsIn(text: string, language: Language) {
  const source: Source = { id: sourceId(text), title: '', text, language };
  return readByRules(source)
    .facts.filter(({ relation }) => relation === 'ACQUIRED')
    .map(({ subject, modality }) => ({ buyer: subject.entity.name, modality }));
}

/** Who is put up for a post has not got it yet. */
const PUT_UP: readonly (readonly [Language, string])[] = [
  ['en', 'SAP has nominated Anna Lund as chief executive.'],
  ['en', 'SAP nominated Anna Lund to its supervisory board.'],
  ['de', 'SAP hat Anna Lund zur Wahl als neues Aufsichtsratsmitglied nominiert.'],
  ['de', 'SAP hat Anna Lund als Vorstandschefin nominiert.'],
];

describe('the modality of a post', () => {
  for (const [language, text] of PUT_UP)
    it(`is planned in "${text}"`, () => {
      const source: Source = { id: sourceId(text), title: '', text, language };
      const told = readByRules(source).facts.map(({ modality }) => modality);
      assert.ok(told.length > 0 && told.every((modality) => modality === 'planned'), told.join(', '));
    });
});

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
      assert.deepEqual(
        dealsIn(text, language).map(({ modality }) => modality),
        ['asserted'],
      );
    });
});

/** What is still to come, told by words that reach over one verb to its infinitive. */
const TO_COME: readonly (readonly [Language, string])[] = [
  ['en', 'Siemens is to buy Orvanta.'],
  ['en', 'Siemens to buy Orvanta'],
  ['en', 'Siemens is set to buy Orvanta.'],
  ['en', 'Siemens was also due to buy Orvanta.'],
  ['en', 'Siemens is going to buy Orvanta.'],
  ['en', 'Siemens should buy Orvanta.'],
  ['en', 'Siemens had been ready to buy Orvanta.'],
  ['en', 'Siemens is willing to buy Orvanta.'],
  ['en', 'Siemens unveiled plans for a takeover of Orvanta.'],
  ['en', 'Siemens has a letter of intent for an acquisition of Orvanta.'],
  ['de', 'Siemens unternimmt einen neuen Versuch zur Übernahme der Orvanta AG.'],
  ['de', 'Siemens startet einen weiteren Anlauf, die Orvanta AG zu kaufen.'],
];

describe('what is to come', () => {
  for (const [language, text] of TO_COME)
    it(`is planned in "${text}"`, () => {
      assert.deepEqual(dealsIn(text, language), [{ buyer: 'Siemens', modality: 'planned' }]);
    });
  it('is no more to come for who is the first to have done it', () => {
    assert.deepEqual(dealsIn('Siemens is the first to have bought Orvanta.', 'en'), [
      { buyer: 'Siemens', modality: 'asserted' },
    ]);
  });

  it('is not told by the words of a name', () => {
    assert.deepEqual(dealsIn('The Future Group has bought Orvanta.', 'en'), [
      { buyer: 'Future Group', modality: 'asserted' },
    ]);
  });
});

/** Two deals whose verbs a conjunction joins, and how each of them stands. */
const JOINED: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Siemens plans to buy Orvanta, and has bought Velmark.', ['planned', 'asserted']],
  ['en', 'Siemens wants to buy Orvanta, and it has bought Velmark.', ['planned', 'asserted']],
  ['en', 'Siemens did not buy Orvanta and has bought Velmark.', ['denied', 'asserted']],
  ['en', 'Siemens denied that it had bought Orvanta and had bought Velmark.', ['denied', 'denied']],
  ['en', 'Siemens could buy Orvanta and acquire Velmark.', ['reported', 'reported']],
  ['fr', 'Siemens prévoit de racheter Orvanta et a racheté Velmark.', ['planned', 'asserted']],
  ['fr', 'Siemens dément avoir racheté Orvanta et avoir racheté Velmark.', ['denied', 'denied']],
  ['de', 'Siemens will Orvanta kaufen und hat die Velmark AG gekauft.', ['planned', 'asserted']],
];

describe('two deals in one sentence', () => {
  for (const [language, text, modalities] of JOINED)
    it(`stand each for itself in "${text}"`, () => {
      assert.deepEqual(
        dealsIn(text, language).map(({ modality }) => modality),
        modalities,
      );
    });
});

/** Passages in which one firm is named to say that it is not meant. */
const EXCLUDED: readonly (readonly [Language, string])[] = [
  ['de', 'Nicht SAP, sondern Siemens hat die Orvanta AG gekauft.'],
  ['de', 'Siemens kaufte die Orvanta AG, nicht SAP.'],
  ['en', 'It was Siemens, not SAP, that acquired Orvanta.'],
  ['fr', 'Siemens, et non SAP, a racheté Orvanta.'],
];

describe('a name that is excluded', () => {
  for (const [language, text] of EXCLUDED)
    it(`takes no part in "${text}"`, () => {
      assert.deepEqual(dealsIn(text, language), [{ buyer: 'Siemens', modality: 'asserted' }]);
    });
});

/** What is only possible or improbable. */
const OPEN: readonly (readonly [Language, string])[] = [
  ['de', 'Es ist möglich, dass Siemens die Orvanta AG kauft.'],
  ['de', 'Dass Siemens die Orvanta AG kauft, gilt als unwahrscheinlich.'],
  ['en', 'It is unlikely that Siemens will buy Orvanta.'],
  ['fr', 'Il est peu probable que Siemens rachète Orvanta.'],
];

describe('what may be so', () => {
  for (const [language, text] of OPEN)
    it(`is reported in "${text}"`, () => {
      assert.deepEqual(
        dealsIn(text, language).map(({ modality }) => modality),
        ['reported'],
      );
    });
});

/** What governs a French infinitive or content clause, and how the deal in it stands for that. */
const GOVERNED: readonly (readonly [string, string])[] = [
  ["Siemens a proposé d'acquérir Orvanta.", 'planned'],
  ['Siemens se dit prêt à racheter Orvanta.', 'planned'],
  ['Siemens est candidat pour racheter Orvanta.', 'planned'],
  ['Siemens rêve de racheter Orvanta.', 'planned'],
  ["L'analyste conseille à Siemens de racheter Orvanta.", 'planned'],
  ['Siemens a annoncé vouloir racheter Orvanta.', 'planned'],
  ['Siemens compte reprendre Orvanta.', 'planned'],
  ["L'objectif de Velmark est de vendre sa filiale Orvanta à Siemens.", 'planned'],
  ["Orvanta, en passe d'être rachetée par Siemens, grandit vite.", 'planned'],
  ["Siemens a annoncé son intention de s'emparer d'Orvanta.", 'planned'],
  ["Le projet de rachat d'Orvanta par Siemens inquiète les syndicats.", 'planned'],
  ["Des discussions sur le rachat d'Orvanta par Siemens sont en cours.", 'reported'],
  ['Les syndicats craignent que Siemens rachète Orvanta.', 'reported'],
  ["Siemens est soupçonné d'avoir racheté Orvanta.", 'reported'],
  ['Un concurrent affirme à tort que Siemens a racheté Orvanta.', 'reported'],
  ['Il est faux que Siemens ait racheté Orvanta.', 'denied'],
  ["Siemens a failli s'emparer d'Orvanta.", 'denied'],
  ["Siemens a grandi sans s'emparer d'Orvanta.", 'denied'],
  ["Siemens a recruté au lieu de s'emparer d'Orvanta.", 'denied'],
  ["Après avoir levé 20 millions d'euros, Siemens, fondé à Berlin, veut racheter Orvanta.", 'planned'],
  // What is done by it, and what is told to be so.
  ['Après avoir racheté Orvanta, Siemens veut grandir.', 'asserted'],
  ['Siemens a réussi à racheter Orvanta.', 'asserted'],
  ["Siemens vient de s'emparer d'Orvanta.", 'asserted'],
  ['Siemens a annoncé avoir racheté Orvanta.', 'asserted'],
  ['Siemens, qui compte sur ses marges, a racheté Orvanta.', 'asserted'],
];

describe('a deal under another verb', () => {
  for (const [text, modality] of GOVERNED)
    it(`is ${modality} in "${text}"`, () => {
      assert.deepEqual(dealsIn(text, 'fr'), [{ buyer: 'Siemens', modality }]);
    });
});

/** Who leads a round that is only wanted, and one that has been raised. */
const LED: readonly (readonly [string, string])[] = [
  ['Orvanta wants to raise €20m in a round led by Accel.', 'planned'],
  ['Orvanta will close a €9m seed round led by Accel.', 'planned'],
  ['Orvanta failed to raise €20m in a round led by Accel.', 'denied'],
  ['Orvanta has raised €20m in a round led by Accel.', 'asserted'],
  ['Orvanta, backed by Accel, wants to raise €20m.', 'asserted'],
];

describe('who leads a round', () => {
  for (const [text, modality] of LED)
    it(`has it ${modality} in "${text}"`, () => {
      const source: Source = { id: sourceId(text), title: '', text, language: 'en' };
      const told = readByRules(source).facts.filter(({ relation }) => relation === 'INVESTED_IN');
      assert.deepEqual(
        told.map((fact) => fact.modality),
        [modality],
      );
    });
});

/** What money is raised, lent or given for is to come; what is ordered is told of. */
const PAID_FOR: readonly (readonly [Language, string, string])[] = [
  ['en', 'Orvanta raised €40m to open an office in London.', 'planned'],
  ['en', 'The European Investment Bank has granted Orvanta a loan to build a plant in Gera.', 'planned'],
  ['en', 'Orvanta secured a loan for the construction of a data centre in Gera.', 'planned'],
  ['en', 'The ministry awarded Orvanta a contract to build a plant in Gera.', 'asserted'],
  ['de', 'Orvanta hat 40 Millionen Euro eingesammelt, um ein Büro in London zu eröffnen.', 'planned'],
  ['de', 'Orvanta erhält 40 Millionen Euro für den Bau eines Werks in Gera.', 'planned'],
  ['fr', "Orvanta a levé 40 millions d'euros pour ouvrir un bureau à Londres.", 'planned'],
  ['fr', 'La BEI octroie à Orvanta un prêt pour construire une usine à Gera.', 'planned'],
];

describe('the modality of what is paid for', () => {
  for (const [language, text, modality] of PAID_FOR)
    it(`is ${modality} in "${text}"`, () => {
      const source: Source = { id: sourceId(text), title: '', text, language };
      const told = readByRules(source).facts.filter(({ relation }) => MADE.has(relation));
      assert.ok(told.length > 0);
      for (const fact of told) {
        assert.equal(fact.subject.entity.name, 'Orvanta');
        assert.equal(fact.modality, modality);
      }
    });
});

const MADE: ReadonlySet<string> = new Set(['BUILDS', 'OPERATES_IN']);
