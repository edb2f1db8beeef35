// The four grounding checks, each failed on purpose. An invented entity beside a real sentence never passes.
import assert from 'node:assert/strict';
import { normalizeText, type Source, sourceId } from '../../graph/source';
import type { EntityDraft, FactDraft, Span } from '../../ingest/extract/reading';
import { ground } from '../../ingest/ground';

const text = normalizeText(
  'Der Maschinenbauer Veltrop hat sich mit 12 Millionen Euro an Orbita beteiligt.\nDas Unternehmen sitzt in Ulm. Dass Kestrix bei Orbita einsteigt, dementierte eine Sprecherin.\nLaut Insidern beteiligt sich Kestrix an Orbita.\n',
);
const source: Source = { id: sourceId(text), title: 'Probe', text, language: 'de', published: '2026-02-03' };
const by = { name: 'rules', version: '1' };

const company = (name: string): EntityDraft => ({ kind: 'Company', name, aliases: [] });
const [veltrop, orbita, kestrix, invented] = ['Veltrop', 'Orbita', 'Kestrix', 'Palmyra Capital'].map(
  company,
) as [EntityDraft, EntityDraft, EntityDraft, EntityDraft];

function span(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, `the probe says "${words}"`);
  return { start, end: start + words.length };
}

const FIRST = span('Der Maschinenbauer Veltrop hat sich mit 12 Millionen Euro an Orbita beteiligt.');

const sound: FactDraft = {
  relation: 'INVESTED_IN',
  subject: { entity: veltrop, mention: span('Veltrop') },
  object: { entity: orbita, mention: span('Orbita') },
  qualifiers: { amount: { amount: 12_000_000, currency: 'EUR', bound: 'exact', text: '12 Millionen Euro' } },
  modality: 'asserted',
  quote: FIRST,
  trigger: span('beteiligt'),
  confidence: 0.9,
  rule: 'probe',
};

const grounded = (fact: FactDraft) => ground(source, { entities: [], facts: [fact] }, by);

const failing: readonly [what: string, fact: FactDraft, failed: string][] = [
  [
    'an entity that the text never names',
    { ...sound, subject: { entity: invented, mention: span('Veltrop') } },
    'ends',
  ],
  [
    'an end without a place in the quote',
    { ...sound, subject: { entity: kestrix, mention: span('Kestrix') } },
    'ends',
  ],
  [
    'an amount in words that the evidence does not hold',
    {
      ...sound,
      qualifiers: { amount: { amount: 5e6, currency: 'EUR', bound: 'exact', text: '5 Millionen Euro' } },
    },
    'figures',
  ],
  [
    'an amount that its own words do not say',
    {
      ...sound,
      qualifiers: {
        amount: { amount: 12e9, currency: 'EUR', bound: 'exact', text: '12 Millionen Euro' },
      },
    },
    'figures',
  ],
  ['a trigger outside the quote', { ...sound, trigger: span('sitzt') }, 'figures'],
  [
    'an assertion out of a denial',
    {
      ...sound,
      qualifiers: {},
      subject: { entity: kestrix, mention: span('Kestrix') },
      object: { entity: orbita, mention: span('Orbita', text.indexOf('Dass')) },
      quote: span('Dass Kestrix bei Orbita einsteigt, dementierte eine Sprecherin.'),
      trigger: span('einsteigt'),
    },
    'modality',
  ],
  [
    'an assertion out of a rumour',
    {
      ...sound,
      qualifiers: {},
      subject: { entity: kestrix, mention: span('Kestrix', text.indexOf('Laut')) },
      object: { entity: orbita, mention: span('Orbita', text.indexOf('Laut')) },
      quote: span('Laut Insidern beteiligt sich Kestrix an Orbita.'),
      trigger: span('beteiligt', text.indexOf('Laut')),
    },
    'modality',
  ],
];

describe('ground', () => {
  it('keeps the words that carry the relation, where they stand in the quote', () => {
    const trigger = (fact: FactDraft) => grounded(fact).statements[0]?.trigger;
    assert.deepEqual(trigger(sound), span('beteiligt'));
    assert.equal(trigger({ ...sound, trigger: span('sitzt') }), undefined);
    assert.equal(trigger({ ...sound, trigger: { start: 0, end: 0 } }), undefined);
  });

  it('accepts a fact that passes all four checks', () => {
    const { statements, entities, dropped } = grounded(sound);
    assert.deepEqual(
      statements.map(({ status, failed }) => [status, failed]),
      [['accepted', []]],
    );
    assert.equal(statements[0]?.evidence[0].quote, text.slice(FIRST.start, FIRST.end));
    assert.deepEqual(entities.map(({ id }) => id).sort(), ['orbita', 'veltrop']);
    assert.deepEqual(dropped, []);
  });

  for (const [what, fact, failed] of failing) {
    it(`holds back ${what} and names the check: ${failed}`, () => {
      const [statement] = grounded(fact).statements;
      assert.equal(statement?.status, 'proposed');
      assert.ok(statement.failed.includes(failed as never), `failed: ${statement.failed.join(', ')}`);
    });
  }

  it('drops and counts a quote that is not in the text', () => {
    const { statements, dropped } = grounded({
      ...sound,
      quote: { start: text.length + 5, end: text.length + 9 },
    });
    assert.deepEqual(statements, []);
    assert.equal(dropped.length, 1);
  });

  it('drops what the registry does not let stand', () => {
    const person: EntityDraft = { kind: 'Person', name: 'Veltrop', aliases: [] };
    const { statements, dropped } = grounded({
      ...sound,
      relation: 'SUPPLIES',
      subject: { entity: person, mention: span('Veltrop') },
    });
    assert.deepEqual(statements, []);
    assert.match(dropped[0]?.why ?? '', /Person cannot be the subject of SUPPLIES/);
  });

  it('records the passage behind "das Unternehmen" as further evidence', () => {
    const from = text.indexOf('Das Unternehmen');
    const ulm: EntityDraft = { id: 'ulm-city', kind: 'City', name: 'Ulm', aliases: [] };
    const fact: FactDraft = {
      ...sound,
      relation: 'HEADQUARTERED_IN',
      qualifiers: {},
      subject: { entity: orbita, mention: span('Das Unternehmen'), antecedent: span('Orbita') },
      object: { entity: ulm, mention: span('Ulm', from) },
      quote: span('Das Unternehmen sitzt in Ulm.'),
      trigger: span('sitzt'),
    };
    const [statement] = grounded(fact).statements;
    assert.equal(statement?.status, 'accepted');
    assert.deepEqual(
      statement.evidence.map(({ quote }) => quote),
      ['Das Unternehmen sitzt in Ulm.', 'Orbita'],
    );
  });

  it('leaves a statement below the threshold to a person', () => {
    assert.equal(grounded({ ...sound, confidence: 0.5 }).statements[0]?.status, 'proposed');
  });

  it('never accepts a rumour or a denial as such', () => {
    for (const modality of ['reported', 'denied'] as const) {
      assert.equal(grounded({ ...sound, modality }).statements[0]?.status, 'proposed');
    }
  });
});
