// How many queries run and wait at a time, and how long one waits.
import assert from 'node:assert/strict';
import { QueryGate } from '../../server/query-gate';

describe('the gate of queries', () => {
  const refused = { code: 'too-many-queries', status: 429 };
  /** Runs until it is told to end. */
  function holding(gate: QueryGate): { done: Promise<void>; end: () => void } {
    let end: () => void = () => undefined;
    const done = gate.run(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    return { done, end: () => end() };
  }

  it('lets some run, some wait, and sends the rest away', async () => {
    const gate = new QueryGate({ running: 1, waiting: 2 });
    const first = holding(gate);
    const order: string[] = [];
    const waiting = ['a', 'b'].map((name) => gate.run(async () => order.push(name)));
    await assert.rejects(
      gate.run(async () => undefined),
      refused,
    );
    assert.deepEqual(order, []);
    first.end();
    await Promise.all([first.done, ...waiting]);
    assert.deepEqual(order, ['a', 'b']);
    assert.equal(gate.running, 0);
  });

  it('sends away who has waited too long, and gives no place to who left', async () => {
    const gate = new QueryGate({ running: 1, waiting: 2, longestWaitMs: 30 });
    const first = holding(gate);
    let ran = false;
    const late = gate.run(async () => {
      ran = true;
    });
    await assert.rejects(late, refused);
    const next = gate.run(async () => 'next');
    first.end();
    assert.equal(await next, 'next');
    await first.done;
    assert.equal(ran, false);
    assert.equal(gate.running, 0);
    assert.equal(await gate.run(async () => 'again'), 'again');
  });
});
