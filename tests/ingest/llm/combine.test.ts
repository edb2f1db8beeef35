import assert from 'node:assert/strict';
import { combine } from '../../../ingest/extract/llm';
import type { Extractor, FactDraft, Reading } from '../../../ingest/extract/reading';
import { ground } from '../../../ingest/ground';
import { source } from './articles';

const TEXT = source('Nordal Systems kauft Betamax für 9 Mio. Euro. Betamax liefert an Gammatec.');

const alpha = { kind: 'Company', name: 'Nordal Systems', aliases: ['Nordal'] } as const;
const beta = { kind: 'Company', name: 'Betamax', aliases: [] } as const;
const gamma = { kind: 'Company', name: 'Gammatec', aliases: [] } as const;

const money = (amount: number) => ({ amount, currency: 'EUR', bound: 'exact', text: '9 Mio. Euro' }) as const;

const bought: FactDraft = {
  relation: 'ACQUIRED',
  subject: { entity: alpha, mention: { start: 0, end: 14 } },
  object: { entity: beta, mention: { start: 21, end: 28 } },
  qualifiers: { amount: money(9_000_000) },
  modality: 'asserted',
  quote: { start: 0, end: 46 },
  trigger: { start: 15, end: 20 },
  confidence: 0.8,
  rule: 'buy',
};
const supplied: FactDraft = {
  ...bought,
  relation: 'SUPPLIES',
  subject: { entity: beta, mention: { start: 47, end: 54 } },
  object: { entity: gamma, mention: { start: 66, end: 74 } },
  quote: { start: 47, end: 75 },
};

const reader = (name: string, facts: FactDraft[]): Extractor => ({
  name,
  version: '1',
  extract: async (): Promise<Reading> => ({
    entities: [...new Set(facts.flatMap(({ subject, object }) => [subject.entity, object.entity]))],
    facts,
  }),
});

const both = (rules: FactDraft[], model: FactDraft[]) =>
  combine(reader('rules', rules), reader('llm', model)).extract(TEXT);

describe('rules and a language model together', () => {
  it('give what either reads', async () => {
    const { facts, entities } = await both([bought], [supplied]);
    assert.deepEqual(facts, [bought, supplied]);
    assert.deepEqual(entities.map((entity) => entity.name).sort(), ['Betamax', 'Gammatec', 'Nordal Systems']);
  });

  it('give a shared fact once, with the figures of the rules and more confidence', async () => {
    const other = {
      ...bought,
      qualifiers: { amount: money(9) },
      quote: { start: 0, end: 30 },
      confidence: 0.7,
    };
    const { facts } = await both([bought], [other]);
    assert.equal(facts.length, 1);
    assert.equal(facts[0]?.qualifiers.amount?.amount, 9_000_000);
    assert.equal(facts[0]?.rule, 'buy');
    assert.ok((facts[0]?.confidence ?? 0) > 0.8 && (facts[0]?.confidence ?? 0) < 0.9);
  });

  it('take a figure that only the model pointed at, where both quote the same sentence', async () => {
    const stake = { percent: 30, bound: 'exact', text: '30 Prozent' } as const;
    const { facts } = await both([bought], [{ ...bought, qualifiers: { amount: money(9), stake } }]);
    assert.deepEqual(facts[0]?.qualifiers, { amount: money(9_000_000), stake });
  });

  it('accept together what neither would have been believed in alone', async () => {
    const unsure = { ...bought, confidence: 0.7 };
    const { facts } = await both([unsure], [unsure]);
    const { statements } = ground(TEXT, { entities: [alpha, beta], facts }, { name: 'both', version: '1' });
    assert.deepEqual(
      statements.map(({ status, failed }) => [status, failed]),
      [['accepted', []]],
    );
  });

  it('know an entity by its other name', async () => {
    const short = {
      ...bought,
      subject: { ...bought.subject, entity: { ...alpha, name: 'Nordal', aliases: [] } },
    };
    assert.equal((await both([bought], [short])).facts.length, 1);
  });

  it('keep the modality of the rules and doubt the fact when the model reads another', async () => {
    const { facts } = await both([bought], [{ ...bought, modality: 'denied' }]);
    assert.deepEqual(
      facts.map((fact) => [fact.modality, fact.confidence]),
      [['asserted', 0.48]],
    );
  });

  it('keep two facts apart that other words tell', async () => {
    const again = { ...bought, quote: { start: 47, end: 75 } };
    assert.equal((await both([bought], [again])).facts.length, 2);
  });

  it('see a partnership told the other way round as the same', async () => {
    const partners: FactDraft = { ...bought, relation: 'PARTNERED_WITH', qualifiers: {} };
    const turned = { ...partners, subject: partners.object, object: partners.subject };
    assert.equal((await both([partners], [turned])).facts.length, 1);
    const sold = { ...bought, subject: bought.object, object: bought.subject };
    assert.equal((await both([bought], [sold])).facts.length, 2);
  });

  it('fail a document that the model cannot read', async () => {
    const broken: Extractor = { name: 'llm', version: '1', extract: () => Promise.reject(new Error('gone')) };
    await assert.rejects(combine(reader('rules', [bought]), broken).extract(TEXT), /gone/);
  });
});
