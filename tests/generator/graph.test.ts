// A generated graph is what its size says, the same every time, and shaped like a real one.
import assert from 'node:assert/strict';
import { RELATIONS } from '../../graph/relations';
import { statementId } from '../../graph/statement';
import { generateGraph } from './graph';

const SIZE = { seed: 7, statements: 5_000, entities: 1_000, decided: 0.05 };

describe('a generated graph', () => {
  const documents = [...generateGraph(SIZE)];
  const statements = documents.flatMap((document) => document.statements);
  const entities = new Map(documents.flatMap((d) => d.entities.map((entity) => [entity.id, entity])));

  it('has as many statements and entities as were asked for', () => {
    assert.equal(statements.length, SIZE.statements);
    assert.equal(new Set(statements.map(({ id }) => id)).size, SIZE.statements);
    assert.equal(entities.size, SIZE.entities);
  });

  it('is the same for the same seed and another for another', () => {
    const again = JSON.stringify([...generateGraph(SIZE)]);
    assert.equal(again, JSON.stringify(documents));
    assert.notEqual(JSON.stringify([...generateGraph({ ...SIZE, seed: 8 })]), again);
  });

  it('says only what the registry allows and the text holds', () => {
    for (const { source, statements: some } of documents) {
      for (const statement of some) {
        const [{ start, end, quote }] = statement.evidence;
        assert.equal(source.text.slice(start, end), quote);
        assert.equal(statement.id, statementId(statement));
        const { from, to } = RELATIONS[statement.relation];
        const [subject, object] = [entities.get(statement.subject), entities.get(statement.object)];
        assert.ok(subject && from.includes(subject.kind) && quote.includes(subject.name));
        assert.ok(object && to.includes(object.kind) && quote.includes(object.name));
      }
    }
  });

  it('has a few hubs, many names that appear once, and facts told twice', () => {
    const degrees = new Map<string, number>();
    const facts = new Map<string, number>();
    for (const { relation, subject, object } of statements) {
      for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
      const fact = `${relation} ${subject} ${object}`;
      facts.set(fact, (facts.get(fact) ?? 0) + 1);
    }
    const sorted = [...degrees.values()].sort((a, b) => b - a);
    const median = sorted[Math.floor(sorted.length / 2)] as number;
    assert.ok((sorted[0] as number) > (50 * median) / 2, `${sorted[0]} and ${median}`);
    const retold = [...facts.values()].filter((times) => times > 1).length;
    assert.ok(retold > 0.05 * facts.size && retold < 0.5 * facts.size, String(retold));
    const actions = new Set(documents.flatMap((d) => d.decisions.map(({ action }) => action)));
    for (const action of ['accept', 'reject', 'undo', 'merge', 'withdraw'] as const)
      assert.ok(actions.has(action), action);
  });
});
