import assert from 'node:assert/strict';
import type { FactAnswer } from '../../../ingest/extract/llm/answer-form';
import { assemble } from '../../../ingest/extract/llm/assemble';
import { Document } from '../../../ingest/extract/llm/document';
import { draftOf, type Refusal } from '../../../ingest/extract/llm/draft';
import { FUNDING, INVESTED, RAISED, SUPPLIED, source } from './articles';

function draft(answer: FactAnswer, from = FUNDING) {
  const refusals: Refusal[] = [];
  const whole = { start: 0, end: from.text.length };
  const fact = draftOf(answer, whole, new Document(from), 0.7, (refusal) => refusals.push(refusal));
  const words = (span: { start: number; end: number } | undefined) =>
    span && from.text.slice(span.start, span.end);
  return { fact, refusals, words };
}

describe('a fact in a model’s words', () => {
  it('becomes spans of the source, over a wrapped line', () => {
    const { fact, refusals, words } = draft(INVESTED);
    assert.equal(words(fact?.quote), INVESTED.quote.replace('Angeführt wurde', 'Angeführt\nwurde'));
    assert.equal(words(fact?.subject.mention), 'Quellwind Ventures');
    assert.equal(words(fact?.trigger), 'Angeführt');
    assert.deepEqual(refusals, []);
  });

  it('takes its figures from the words of the text', () => {
    assert.deepEqual(draft(INVESTED).fact?.qualifiers, {
      amount: { amount: 9_000_000, currency: 'EUR', bound: 'exact', text: '9 Mio. Euro' },
      stake: { percent: 12, bound: 'exact', text: '12 Prozent' },
    });
    assert.deepEqual(draft(RAISED).fact?.qualifiers.amount, {
      amount: 40_000_000,
      currency: 'EUR',
      bound: 'atLeast',
      text: 'mehr als 40 Millionen Euro',
    });
  });

  it('resolves a description to the name before it', () => {
    const { fact, words } = draft(SUPPLIED);
    assert.equal(words(fact?.object.mention), 'das Unternehmen');
    assert.equal(words(fact?.object.antecedent), 'Haldorsys');
    assert.ok(fact && fact.confidence < 0.75);
  });

  it('is widened to its sentence, so that a denial cannot be cut away', () => {
    const { fact, words } = draft({
      ...INVESTED,
      quote: 'der Konzern Pallworth bei Haldorsys einsteigt',
      subject: { name: 'Pallworth', kind: 'Company', mention: 'Pallworth' },
      object: { name: 'Haldorsys', kind: 'Company', mention: 'Haldorsys' },
      trigger: 'einsteigt',
      qualifiers: [],
    });
    assert.match(words(fact?.quote) ?? '', /^Berichte, .* «entschieden zurück»\.$/);
  });

  const ended: [string, Partial<FactAnswer>, Refusal][] = [
    ['an invented quote', { quote: 'Quellwind Ventures kauft Haldorsys.' }, 'quote'],
    ['a quote with another number', { quote: INVESTED.quote.replace('9 Mio.', '90 Mio.') }, 'quote'],
    ['a quote of the whole article', { quote: FUNDING.text.repeat(3).slice(0, 3000) }, 'quote'],
    [
      'a kind that the relation does not take',
      { object: { name: 'Hamburg', kind: 'City', mention: 'Hamburg' } },
      'relation',
    ],
    ['the same entity at both ends', { object: INVESTED.subject }, 'relation'],
  ];
  for (const [what, change, refusal] of ended) {
    it(`is left out with ${what}`, () => {
      const { fact, refusals } = draft({ ...INVESTED, ...change });
      assert.equal(fact, undefined);
      assert.deepEqual(refusals, [refusal]);
    });
  }

  const dropped: [string, FactAnswer['qualifiers'][number], Refusal][] = [
    ['words that are not in the quote', { name: 'amount', words: '900 Mio. Euro' }, 'figure'],
    ['words of another sentence', { name: 'amount', words: '40 Millionen Euro' }, 'figure'],
    ['a part of a number', { name: 'amount', words: '2 Prozent' }, 'figure'],
    ['words that carry no such figure', { name: 'stake', words: 'der Anteile' }, 'figure'],
    ['a share given as money', { name: 'amount', words: '12 Prozent' }, 'figure'],
    ['a qualifier that the relation does not take', { name: 'valuation', words: '9 Mio. Euro' }, 'relation'],
  ];
  for (const [what, qualifier, refusal] of dropped) {
    it(`loses a qualifier with ${what}`, () => {
      const { fact, refusals } = draft({ ...INVESTED, qualifiers: [qualifier] });
      assert.deepEqual(fact?.qualifiers, {});
      assert.deepEqual(refusals, [refusal]);
    });
  }

  it('finds no figure in a quote that begins inside a number', () => {
    const text = 'Alpha zahlt 1,5 Mrd. Euro an Betamax.';
    const { fact } = draft(
      {
        ...INVESTED,
        quote: '5 Mrd. Euro an Betamax',
        subject: { name: 'Alpha', kind: 'Company', mention: 'Alpha' },
        object: { name: 'Betamax', kind: 'Company', mention: 'Betamax' },
        qualifiers: [{ name: 'amount', words: '5 Mrd. Euro' }],
      },
      source(text),
    );
    assert.deepEqual(fact?.qualifiers.amount?.amount, 1_500_000_000);
  });

  it('has no mention and no antecedent for an invented entity beside a real quote', () => {
    const invented = { name: 'Oberon Holding', kind: 'Company', mention: 'Oberon Holding' } as const;
    const { fact } = draft({ ...INVESTED, object: invented });
    assert.equal(fact?.object.mention.start, fact?.object.mention.end);
    assert.equal(fact?.object.antecedent, undefined);
  });

  it('takes no longer name from the model than the text gives', () => {
    const embellished = { name: 'Haldorsys Oberon Holding', kind: 'Company', mention: 'Haldorsys' } as const;
    const { fact } = draft({ ...RAISED, subject: embellished });
    assert.deepEqual(fact?.subject.entity, { kind: 'Company', name: 'Haldorsys', aliases: [] });
  });

  it('does not let one name pass for a reference to another', () => {
    const disguised = { name: 'Pallworth', kind: 'Company', mention: 'Quellwind Ventures' } as const;
    const { fact } = draft({ ...INVESTED, subject: disguised });
    assert.equal(fact?.subject.antecedent, undefined);
  });

  it('has an empty trigger when the words are not in the quote', () => {
    const { fact, words } = draft({ ...INVESTED, trigger: 'kauft' });
    assert.equal(words(fact?.trigger), '');
  });
});

describe('the facts of overlapping passages', () => {
  const text =
    'Die Forscher gründeten Nordal Systems. Quellwind Ventures investiert 9 Mio. Euro in Nordal. Nordal kauft Betamax.';
  const from = source(text);
  const end = (name: string, mention = name) => ({ name, kind: 'Company', mention }) as const;
  const invested: FactAnswer = {
    ...INVESTED,
    quote: 'Quellwind Ventures investiert 9 Mio. Euro in Nordal.',
    object: end('Nordal Systems', 'Nordal'),
    trigger: 'investiert',
    qualifiers: [],
  };
  const bought: FactAnswer = {
    ...invested,
    relation: 'ACQUIRED',
    quote: 'Nordal kauft Betamax.',
    subject: end('Nordal'),
    object: end('Betamax'),
    trigger: 'kauft',
  };
  const of = (...answers: FactAnswer[]) =>
    assemble(answers.flatMap((answer) => draft(answer, from).fact ?? []));

  it('are told once, with the figures that one of them gives', () => {
    const fuller = { ...invested, qualifiers: [{ name: 'amount', words: '9 Mio. Euro' } as const] };
    const { facts } = of(invested, fuller, invested);
    assert.equal(facts.length, 1);
    assert.equal(facts[0]?.qualifiers.amount?.amount, 9_000_000);
  });

  it('bear the fullest name that the document gives', () => {
    const { facts, entities } = of(invested, bought);
    assert.deepEqual(
      facts.map(({ subject, object }) => [subject.entity.name, object.entity.name]),
      [
        ['Quellwind Ventures', 'Nordal Systems'],
        ['Nordal Systems', 'Betamax'],
      ],
    );
    assert.deepEqual(entities.find((entity) => entity.name === 'Nordal Systems')?.aliases, ['Nordal']);
  });

  it('tell rounds of the same name apart by who raised them', () => {
    const series = source(
      'Alpharion sammelt in der Serie A Geld ein. Betamax sammelt in der Serie A Geld ein.',
    );
    const raised = (name: string): FactAnswer => ({
      ...RAISED,
      quote: `${name} sammelt in der Serie A Geld ein.`,
      subject: end(name),
      object: { name: 'Serie A', kind: 'FundingRound', mention: 'Serie A' },
      trigger: 'sammelt',
      qualifiers: [],
    });
    const drafts = ['Alpharion', 'Betamax'].flatMap((name) => draft(raised(name), series).fact ?? []);
    const { entities } = assemble(drafts);
    assert.equal(entities.filter((entity) => entity.kind === 'FundingRound').length, 2);
  });
});
