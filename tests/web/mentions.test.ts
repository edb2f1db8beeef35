// What a reviewer sees marked in the article.
import assert from 'node:assert/strict';
import { cutAtMarks, marksOf } from '../../web/src/model/mentions';
import { statements } from './fixtures/graph';

describe('the marks of a statement under review', () => {
  const text = 'Gestern stieg Orvala bei Tessin Compute ein, mit 11 %.';
  const [model] = statements;
  assert.ok(model);
  const statement = {
    ...model,
    subject: { ...model.subject, id: 'orvala', name: 'Orvala Systems' },
    object: { ...model.object, id: 'tessin', name: 'Tessin Compute' },
    qualifiers: { stake: { percent: 11, bound: 'exact' as const, text: '11 %' } },
    evidence: [
      { start: 0, end: text.length, quote: text, prefix: '', suffix: '', paragraph: { start: 0, text } },
    ],
    trigger: { start: 8, end: 13 },
  };
  const marked = (trigger: typeof statement.trigger | null, kind: string): string[] =>
    cutAtMarks(
      text,
      marksOf({ ...statement, trigger }, () => ['Orvala']),
    ).flatMap((piece) => ((piece.kinds as readonly string[]).includes(kind) ? [piece.text] : []));

  it('are both ends, the words of the relation and the figures', () => {
    assert.deepEqual(marked(statement.trigger, 'subject'), ['Orvala']);
    assert.deepEqual(marked(statement.trigger, 'object'), ['Tessin Compute']);
    assert.deepEqual(marked(statement.trigger, 'trigger'), ['stieg']);
    assert.deepEqual(marked(statement.trigger, 'figure'), ['11 %']);
  });

  it('leave the relation out where no reader named its words', () => {
    assert.deepEqual(marked(null, 'trigger'), []);
  });

  it('cut the text without losing a letter', () => {
    const pieces = cutAtMarks(
      text,
      marksOf(statement, () => []),
    );
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
  });
});
