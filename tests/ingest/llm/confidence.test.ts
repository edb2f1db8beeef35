// How the confidence of a model's fact follows from what is found in the text.
import assert from 'node:assert/strict';
import { confidenceOf, confidenceOfBoth, type Findings } from '../../../ingest/extract/llm/confidence';
import { DEFAULT_GROUNDING } from '../../../ingest/ground';

const QUOTE = 'Nordal Systems kauft Betamax für 9 Mio. Euro, sagte der Vorstand.';
const found: Findings = {
  relation: 'ACQUIRED',
  language: 'de',
  trigger: 'kauft',
  quote: QUOTE,
  knownPlace: false,
  references: 0,
  missing: 0,
};
const TRUST = 0.7;
const of = (change: Partial<Findings>, trust = TRUST) => confidenceOf({ ...found, ...change }, trust);
const { acceptFrom } = DEFAULT_GROUNDING;

describe('the confidence of a fact that a model told', () => {
  it('suffices where everything is found in the text', () => assert.ok(of({}) >= acceptFrom));

  const doubtful: [string, Partial<Findings>][] = [
    ['the words that carry it are of no such relation', { trigger: 'sagte' }],
    ['an end is a reference', { references: 1 }],
    ['figures are not borne out', { missing: 2 }],
  ];
  for (const [why, change] of doubtful)
    it(`does not suffice where ${why}`, () => {
      assert.ok(of(change) < acceptFrom);
      assert.ok(of({ ...change, references: 2 }) < of(change) || change.references);
    });

  it('is low where no word of the sentence is of the relation', () => {
    assert.ok(of({ relation: 'SUPPLIES', quote: 'Nordal Systems und Betamax.', trigger: 'und' }) < 0.4);
  });

  it('of a seat rests on the place that is known', () => {
    const seat: Partial<Findings> = { relation: 'HEADQUARTERED_IN', trigger: 'Pariser' };
    assert.ok(of({ ...seat, knownPlace: true }) > of(seat));
  });

  it('starts from what the model has shown', () => {
    assert.ok(of({}, 0.9) > of({}, 0.7) && of({}, 0.7) > of({}, 0.5));
    assert.ok(of({}, 0.5) < acceptFrom, 'a model that is wrong half the time is never believed alone');
  });
});

describe('two readers', () => {
  it('are surer than either, alike whichever is named first', () => {
    assert.ok(confidenceOfBoth(0.7, 0.7) > 0.7);
    assert.equal(confidenceOfBoth(0.6, 0.8), confidenceOfBoth(0.8, 0.6));
    assert.ok(confidenceOfBoth(0.9, 0.9) > confidenceOfBoth(0.9, 0.7));
  });

  it('are no surer for one who is unsure himself, and never certain', () => {
    assert.equal(confidenceOfBoth(0.8, 0.3), 0.8);
    assert.ok(confidenceOfBoth(1, 1) < 1);
  });
});
