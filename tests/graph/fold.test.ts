// What the log of decisions makes of the statements as read.
import assert from 'node:assert/strict';
import type { Decision, DecisionAction } from '../../graph/decision';
import { decisionsInForce, Ends, statusOf } from '../../graph/fold';

const log = (...actions: (DecisionAction & { readonly id?: string })[]): Decision[] =>
  actions.map((action, index) => ({
    id: `d${index}`,
    by: 'local',
    at: `2026-01-01T00:00:0${index}Z`,
    ...action,
  }));
const merge = (entity: string, into: string): DecisionAction => ({ action: 'merge', entity, into });
const ids = (decisions: readonly Decision[]): string[] => decisions.map(({ id }) => id);

describe('the decisions in force', () => {
  it('leave out what was undone, and bring it back when the undoing was undone', () => {
    const [accept, undo, again] = log(
      { action: 'accept', statement: 's' },
      { action: 'undo', decision: 'd0' },
      { action: 'undo', decision: 'd1' },
    ) as [Decision, Decision, Decision];
    assert.deepEqual(ids(decisionsInForce([accept, undo])), []);
    assert.deepEqual(ids(decisionsInForce([accept, undo, again])), ['d0']);
  });

  it('come in order of time, whatever order they are given in', () => {
    const decisions = log({ action: 'accept', statement: 's' }, { action: 'reject', statement: 's' });
    assert.deepEqual(ids(decisionsInForce([...decisions].reverse())), ['d0', 'd1']);
  });

  it('are not touched by an undoing older than they are', () => {
    const decisions = log({ action: 'undo', decision: 'd1' }, { action: 'accept', statement: 's' });
    assert.deepEqual(ids(decisionsInForce(decisions)), ['d1']);
  });
});

describe('the ends of statements', () => {
  const endsOf = (...actions: DecisionAction[]): Ends => new Ends(log(...actions));

  it('stay where nothing was merged', () => assert.equal(endsOf().entity('a'), 'a'));

  it('follow merges of what was merged', () => {
    assert.equal(endsOf(merge('a', 'b'), merge('b', 'c')).entity('a'), 'c');
    assert.equal(endsOf(merge('b', 'c'), merge('a', 'b')).entity('a'), 'c');
    assert.equal(endsOf(merge('a', 'b'), merge('a', 'c')).entity('b'), 'c');
  });

  it('do not go round in circles', () => {
    assert.equal(endsOf(merge('a', 'b'), merge('b', 'a')).entity('a'), 'b');
  });

  it('go where a split sends their statement, and on with later merges', () => {
    const into = { id: 'z', kind: 'Company', name: 'Z', aliases: [] } as const;
    const ends = endsOf({ action: 'split', entity: 'a', into, statements: ['s1'] }, merge('z', 'y'));
    assert.deepEqual([ends.end('a', 's1'), ends.end('a', 's2'), ends.entity('a')], ['y', 'a', 'a']);
    assert.deepEqual(
      ends.accounts().map(({ entity, current }) => [entity, current]),
      [[into, 'y']],
    );
  });
});

describe('the status of a statement', () => {
  it('is the last word that was said about it', () => {
    const decisions = log({ action: 'accept', statement: 's' }, { action: 'reject', statement: 's' });
    assert.equal(statusOf('s', 'proposed', decisions.slice(0, 1), false), 'accepted');
    assert.equal(statusOf('s', 'proposed', decisions, false), 'rejected');
    assert.equal(statusOf('s', 'proposed', [], false), 'proposed');
  });

  it('is rejected when its source was withdrawn', () => {
    assert.equal(statusOf('s', 'accepted', log({ action: 'accept', statement: 's' }), true), 'rejected');
  });
});
