// Edges out of statements: what counts, what is one event, what is disputed, and that order never matters.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CurrentStatement, deriveEdges } from '../../graph/edges';
import type { Qualifiers } from '../../graph/qualifiers';

const evidence = { start: 0, end: 1, quote: 'x', prefix: '', suffix: '' };

function statement(id: string, more: Partial<CurrentStatement> = {}): CurrentStatement {
  return {
    id,
    source: `src-${id}`,
    relation: 'INVESTED_IN',
    subject: 'a',
    object: 'b',
    qualifiers: {},
    modality: 'asserted',
    evidence: [evidence],
    extractor: 'rules',
    extractorVersion: '1',
    confidence: 0.9,
    status: 'accepted',
    failed: [],
    ...more,
  };
}

const money = (amount: number, currency: string, bound: 'exact' | 'atLeast' = 'exact'): Qualifiers => ({
  amount: { amount, currency, bound, text: `${amount} ${currency}` },
});
const share = (percent: number): Qualifiers => ({ stake: { percent, bound: 'exact', text: `${percent} %` } });
const dated = (date: string): Qualifiers => ({ date: { date, text: date } });

describe('deriveEdges', () => {
  it('draws accepted assertions and plans only', () => {
    const silent = [
      statement('1', { status: 'proposed' }),
      statement('2', { status: 'rejected' }),
      statement('3', { modality: 'denied' }),
      statement('4', { modality: 'reported' }),
    ];
    assert.deepEqual(deriveEdges(silent), []);
    assert.deepEqual(
      deriveEdges([statement('5', { modality: 'planned' })]).map(({ modality }) => modality),
      ['planned'],
    );
    assert.deepEqual(
      deriveEdges([statement('6'), statement('7', { modality: 'planned' })]).map(({ modality }) => modality),
      ['asserted'],
    );
  });

  it('counts a source and its reprints as one witness, the original where it says it too', () => {
    const witnesses = (...statements: CurrentStatement[]) => deriveEdges(statements)[0]?.sources;
    const original = statement('1', { source: 'src-9' });
    const reprints = ['src-5', 'src-7'].map((source) => statement(source, { source, reprintOf: 'src-9' }));
    const other = statement('4', { source: 'src-1' });
    assert.deepEqual(witnesses(original, ...reprints, other), ['src-1', 'src-9']);
    assert.deepEqual(witnesses(...reprints.reverse(), other), ['src-1', 'src-5']);
    assert.equal(deriveEdges([original, ...reprints])[0]?.statements.length, 3);
  });

  it('takes one event told in two currencies for one edge without a dispute', () => {
    const [edge, ...others] = deriveEdges([
      statement('1', { qualifiers: money(1.5e9, 'USD', 'atLeast') }),
      statement('2', { qualifiers: money(1.3e9, 'EUR') }),
    ]);
    assert.deepEqual(others, []);
    assert.equal(edge?.disputed, false);
    assert.deepEqual(edge.amounts.map(({ currency }) => currency).sort(), ['EUR', 'USD']);
    assert.deepEqual(edge.statements, ['1', '2']);
  });

  it('keeps both figures of a dispute and says so', () => {
    const [edge] = deriveEdges([
      statement('1', { qualifiers: share(11) }),
      statement('2', { qualifiers: share(15) }),
    ]);
    assert.equal(edge?.disputed, true);
    assert.deepEqual(edge.stakes.map(({ percent }) => percent).sort(), [11, 15]);
  });

  it('does not take "more than 1.5" and 1.7 for a dispute', () => {
    const [edge] = deriveEdges([
      statement('1', { qualifiers: money(1.5e9, 'USD', 'atLeast') }),
      statement('2', { qualifiers: money(1.7e9, 'USD') }),
    ]);
    assert.equal(edge?.disputed, false);
  });

  it('tells investments of different years apart, and counts an undated telling to the first', () => {
    const edges = deriveEdges([
      statement('1', { qualifiers: dated('2023-12') }),
      statement('2', { qualifiers: dated('2025') }),
      statement('3'),
    ]);
    assert.deepEqual(edges.map(({ event, statements }) => [event, statements]).sort(), [
      ['2023', ['1', '3']],
      ['2025', ['2']],
    ]);
  });

  it('draws a symmetric relation once, whichever way round it was told', () => {
    const edges = deriveEdges([
      statement('1', { relation: 'PARTNERED_WITH' }),
      statement('2', { relation: 'PARTNERED_WITH', subject: 'b', object: 'a' }),
    ]);
    assert.deepEqual(
      edges.map(({ source, target, statements }) => [source, target, statements]),
      [['a', 'b', ['1', '2']]],
    );
  });

  it('gives the same edges in any order of statements, each accepted assertion on exactly one', () => {
    const any = fc
      .array(
        fc.record({
          relation: fc.constantFrom('INVESTED_IN' as const, 'SUPPLIES' as const, 'PARTNERED_WITH' as const),
          subject: fc.constantFrom('a', 'b', 'c'),
          object: fc.constantFrom('a', 'b', 'c'),
          qualifiers: fc.constantFrom(
            {},
            share(5),
            share(9),
            money(1e6, 'EUR'),
            dated('2020'),
            dated('2021-05'),
          ),
          status: fc.constantFrom('accepted' as const, 'proposed' as const),
        }),
        { maxLength: 14 },
      )
      .map((list) => list.map((more, i) => statement(`s${i}`, more)));
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), (statements, random) => {
        const edges = deriveEdges(statements);
        const shuffled = statements
          .map((s) => ({ s, key: random.next().value }))
          .sort((p, q) => p.key - q.key)
          .map(({ s }) => s);
        assert.deepEqual(deriveEdges(shuffled), edges);
        const drawn = edges.flatMap((edge) => edge.statements).sort();
        const counted = statements
          .filter((s) => s.status === 'accepted' && s.subject !== s.object)
          .map(({ id }) => id)
          .sort();
        assert.deepEqual(drawn, counted);
      }),
    );
  });
});
