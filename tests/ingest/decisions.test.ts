// Replaying a decisions file: what becomes of its entries, and what is said about one that does not fit.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../graph/entities';
import { InvalidInput } from '../../graph/errors';
import { type Source, sourceId } from '../../graph/source';
import { type Statement, statementId } from '../../graph/statement';
import { replayDecisions } from '../../ingest/decisions';
import { evidenceAt } from '../../ingest/evidence';

const text =
  'Nordwind invests 5 million euros in Kiesel. Kiesel is based in Kiel. Anna Berg founded Kiesel. Kiesel is based in Kiel.';
const source: Source = { id: sourceId(text), title: 'Invented', text, language: 'en' };
const entities: Entity[] = [
  { id: 'nordwind', kind: 'Investor', name: 'Nordwind', aliases: [] },
  { id: 'kiesel', kind: 'Company', name: 'Kiesel', aliases: [] },
];
const said = {
  source: source.id,
  relation: 'INVESTED_IN',
  subject: 'nordwind',
  object: 'kiesel',
  modality: 'asserted',
  qualifiers: { amount: { amount: 5e6, currency: 'EUR', bound: 'exact', text: '5 million euros' } },
  evidence: [evidenceAt(text, 0, 43)],
} as const;
const investment: Statement = {
  ...said,
  id: statementId(said),
  extractor: 'rules-en',
  extractorVersion: '1',
  confidence: 0.9,
  status: 'accepted',
  failed: [],
};
const facts = { source, entities, statements: [investment] };

const who = { by: 'editor', at: '2026-01-05T10:00:00Z', why: 'read again' };
const theInvestment = { relation: 'INVESTED_IN', subject: 'nordwind', object: 'kiesel' };
const founding = {
  action: 'add',
  ...who,
  added: {
    relation: 'FOUNDED',
    subject: { kind: 'Person', name: 'Anna Berg' },
    object: 'kiesel',
    evidence: [{ quote: 'Anna Berg founded Kiesel.' }],
  },
};

describe('replayDecisions', () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'decisions-'));
    file = join(folder, 'invented.decisions.json');
  });
  after(() => rmSync(folder, { recursive: true }));

  const replay = (entries: unknown) => {
    writeFileSync(file, typeof entries === 'string' ? entries : JSON.stringify(entries));
    return replayDecisions(file, facts);
  };

  it('gives nothing where there is no file', async () => {
    const replayed = await replayDecisions(join(folder, 'none.decisions.json'), facts);
    assert.deepEqual(replayed, { decisions: [], idle: [] });
  });

  it('adds a statement with its span and brings in the entity that it names', async () => {
    const { decisions } = await replay([founding]);
    const [decision] = decisions;
    assert.ok(decision?.action === 'add');
    const [{ start, end, quote }] = decision.added.evidence;
    assert.equal(text.slice(start, end), quote);
    assert.equal(decision.added.subject, 'anna-berg');
    assert.equal(decision.added.extractor, 'person');
    assert.deepEqual(decision.entities, [
      { id: 'anna-berg', kind: 'Person', name: 'Anna Berg', aliases: [] },
    ]);
    assert.deepEqual([decision.by, decision.at, decision.why], [who.by, who.at, who.why]);
  });

  it('rejects and accepts the statements that have the relation and the ends', async () => {
    const { decisions } = await replay([
      { action: 'reject', ...who, statement: theInvestment },
      { action: 'accept', ...who, statement: theInvestment },
    ]);
    assert.deepEqual(
      decisions.map((decision) => [decision.action, 'statement' in decision && decision.statement]),
      [
        ['reject', investment.id],
        ['accept', investment.id],
      ],
    );
  });

  it('makes an edit a revision that points at what it revises', async () => {
    const { decisions } = await replay([
      { action: 'edit', ...who, statement: theInvestment, change: { modality: 'planned' } },
    ]);
    const [decision] = decisions;
    assert.ok(decision?.action === 'edit');
    assert.equal(decision.revision.revises, investment.id);
    assert.equal(decision.revision.modality, 'planned');
    assert.deepEqual(decision.revision.evidence, investment.evidence);
    assert.notEqual(decision.revision.id, investment.id);
  });

  it('lets a later entry decide about what an earlier one added', async () => {
    const statement = { relation: 'FOUNDED', subject: 'anna-berg', object: 'kiesel' };
    const { decisions, idle } = await replay([founding, { action: 'reject', ...who, statement }]);
    assert.equal(decisions.length, 2);
    assert.deepEqual(idle, []);
  });

  it('tells of an entry that finds no statement, and goes on', async () => {
    const statement = { ...theInvestment, passage: { quote: 'Anna Berg founded Kiesel.' } };
    const { decisions, idle } = await replay([{ action: 'reject', ...who, statement }, founding]);
    assert.equal(decisions.length, 1);
    assert.deepEqual(idle, ['entry 1: no statement nordwind INVESTED_IN kiesel to reject']);
  });

  it('gives the same ids each time', async () => {
    assert.deepEqual(await replay([founding]), await replay([founding]));
  });

  it('takes the occurrence that is named', async () => {
    const { decisions } = await replay([withEvidence({ quote: 'Kiesel is based in Kiel.', occurrence: 2 })]);
    const [decision] = decisions;
    assert.ok(decision?.action === 'add');
    assert.equal(decision.added.evidence[0].start, text.lastIndexOf('Kiesel is based'));
  });

  const withEvidence = (passage: object) => ({
    ...founding,
    added: {
      relation: 'HEADQUARTERED_IN',
      subject: 'kiesel',
      object: { kind: 'City', name: 'Kiel' },
      evidence: [passage],
    },
  });
  const figure = { amount: { amount: 7e6, currency: 'EUR', text: '7 million euros' } };
  const refused: readonly [rule: string, entries: unknown, message: RegExp][] = [
    [
      'a passage that the article does not hold',
      [founding, withEvidence({ quote: 'Kiesel sits in Kiel.' })],
      /entry 2 \(add\).*"Kiesel sits in Kiel\."/,
    ],
    [
      'a passage that stands there twice',
      [withEvidence({ quote: 'Kiesel is based in Kiel.' })],
      /2 times.*occurrence/,
    ],
    [
      'an occurrence that is not there',
      [withEvidence({ quote: 'Kiesel is based in Kiel.', occurrence: 3 })],
      /no occurrence 3/,
    ],
    [
      'an entity that the article does not name',
      [{ ...founding, added: { ...founding.added, object: 'granit' } }],
      /no entity "granit"/,
    ],
    [
      'an end of a wrong kind',
      [{ ...founding, added: { ...founding.added, relation: 'BUILDS' } }],
      /Anna Berg is a Person/,
    ],
    [
      'a qualifier that the relation does not carry',
      [{ ...founding, added: { ...founding.added, qualifiers: figure } }],
      /FOUNDED carries no amount/,
    ],
    [
      'a figure that the evidence does not say',
      [{ action: 'edit', ...who, statement: theInvestment, change: { qualifiers: figure } }],
      /does not say the amount "7 million euros"/,
    ],
    [
      'an edit that changes nothing',
      [{ action: 'edit', ...who, statement: theInvestment, change: {} }],
      /changes nothing/,
    ],
    ['an unknown action', [{ ...founding, action: 'praise' }], /entry 1.*action/],
    ['a missing author', [{ ...founding, by: undefined }], /entry 1, "by"/],
    ['what is not JSON', '[{', /not valid JSON/],
    ['what is not a list', '{}', /expected array/],
  ];
  for (const [rule, entries, message] of refused) {
    it(`refuses ${rule}, naming file and entry`, async () => {
      await assert.rejects(replay(entries), (error: unknown) => {
        assert.ok(error instanceof InvalidInput);
        assert.match(error.message, /invented\.decisions\.json/);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});
