// What the evaluation stands on: corpora that fit together, a scorer that gives full marks to the gold, fair tables.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { RELATIONS } from '../../graph/relations';
import { cells as german } from '../construction-grid/de';
import { cells as english } from '../construction-grid/en';
import { cells as french } from '../construction-grid/fr';
import { cells as germanReferences } from '../construction-grid/reference/de';
import { cells as englishReferences } from '../construction-grid/reference/en';
import { cells as frenchReferences } from '../construction-grid/reference/fr';
import { expand, readItem } from '../phrase-bank/expand';
import { CORPORA, HARD_CORPUS, PARTS, readCorpus } from './corpus';
import { modalities } from './modality';
import type { Prediction } from './predict';
import { reliability } from './reliability';
import { sameFact, score } from './score';

for (const folder of [...CORPORA, HARD_CORPUS]) {
  describe(`the articles of tests/${basename(folder)}`, () => {
    const { articles } = readCorpus(folder);

    it('are built on and held back, each with facts that are quoted from it', () => {
      for (const part of PARTS)
        assert.ok(
          articles.some((article) => article.part === part),
          part,
        );
      for (const { id, source, facts, traps } of articles)
        for (const { quote } of [...facts, ...traps] as { quote?: string }[])
          assert.ok(quote && source.text.includes(quote), `${id}: ${quote}`);
    });

    it('give full marks to their own gold', () => {
      const ids = articles.map(({ id }) => id);
      const { micro, traps } = score(folder, join(folder, 'gold'), ids);
      assert.deepEqual([micro.P, micro.R, traps.taken], [1, 1, 0]);
    });
  });
}

describe('the construction grid', () => {
  it('has cells whose facts tell of two ends, with invented and with known names', () => {
    for (const cells of [german, english, french, germanReferences, englishReferences, frenchReferences])
      for (const names of ['invented', 'known'] as const)
        for (const { text, facts } of cells(names))
          for (const fact of facts) {
            const [told = '', ...ends] = fact.split('|').map((part) => part.trim());
            const [sign = '', relation = ''] = told.split(' ');
            assert.ok('+-?'.includes(sign) && relation in RELATIONS, `${fact}: ${text}`);
            // A round has no name; a place may be told by its adjective, and a case may change a name.
            assert.ok(
              ends[0] && (ends[1] || relation === 'RAISED') && ends[0] !== ends[1],
              `${fact}: ${text}`,
            );
          }
  });
});

describe('the phrase bank', () => {
  it('is written as a corpus that gives full marks to its own gold', function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'phrases-'));
    try {
      expand(folder);
      const { articles } = readCorpus(folder);
      const { micro, traps } = score(
        folder,
        join(folder, 'gold'),
        articles.map(({ id }) => id),
      );
      assert.deepEqual([micro.P, micro.R, traps.taken], [1, 1, 0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('tells facts that are told, debatable and not told apart, and names a line that is none', () => {
    const { text, facts, traps } = readItem(
      'A buys B.\n+ ACQUIRED | A | B | amount=3\n? SUPPLIES | A | B\n- SUPPLIES | B | A',
    );
    assert.equal(text, 'A buys B.');
    assert.deepEqual(
      facts.map(({ relation, optional, qualifiers }) => [relation, optional, qualifiers]),
      [
        ['ACQUIRED', false, { amount: 3 }],
        ['SUPPLIES', true, {}],
      ],
    );
    assert.deepEqual(
      traps.map(({ subject }) => subject),
      ['B'],
    );
    assert.throws(() => readItem('A buys B.\n+ BUYS | A | B'), /"BUYS \| A \| B" must be a relation/);
  });
});

describe('the table of modalities', () => {
  it('tells a plan told as a fact from one told as a plan', async () => {
    const gold = {
      relation: 'ACQUIRED',
      subject: 'Orion',
      object: 'Vega',
      status: 'planned',
      optional: true,
    };
    const entities = ['Orion', 'Vega'].map((name) => ({ id: name, kind: 'Company', name, aliases: [] }));
    const told = (modality: string) =>
      ({
        article: { facts: [gold], traps: [] },
        entities,
        statements: [
          {
            relation: 'ACQUIRED',
            subject: 'Orion',
            object: 'Vega',
            modality,
            qualifiers: {},
            evidence: [{ quote: 'x' }],
            confidence: 0.9,
            failed: [],
          },
        ],
      }) as unknown as Prediction;
    const rows = async (modality: string) =>
      Object.fromEntries(modalities([told(modality)], await sameFact()).map((row) => [row.modality, row]));
    const planned = await rows('planned');
    assert.deepEqual(planned.planned, { modality: 'planned', said: 1, right: 1, gold: 1, found: 1 });
    const asserted = await rows('asserted');
    assert.deepEqual(asserted.planned, { modality: 'planned', said: 0, right: 0, gold: 1, found: 0 });
    assert.deepEqual(asserted.asserted, { modality: 'asserted', said: 1, right: 0, gold: 0, found: 0 });
  });
});

describe('the reliability table', () => {
  it('has a row for each band with statements: how sure they were, how often right', () => {
    const judged = [0.91, 0.93, 0.92, 0.55].map((confidence, at) => ({ confidence, right: at > 0 }));
    assert.deepEqual(
      reliability(judged).map(({ from, count, shareRight }) => [from, count, shareRight]),
      [
        [0.5, 1, 1],
        [0.9, 3, 2 / 3],
      ],
    );
  });
});
