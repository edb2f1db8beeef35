// Waiting for an answer as long as the server is there: what is left when the answer is in.
import assert from 'node:assert/strict';
import { whileThere } from '../../../graph/stores/neo4j/failures';

const timers = (): number => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;

describe('whileThere', () => {
  it('asks the server no more when the answer came while it was asked', async () => {
    // The test runner's own timer stands by then.
    await new Promise(setImmediate);
    const before = timers();
    let give: (answer: string) => void = () => undefined;
    let hear: () => void = () => undefined;
    const answer = new Promise<string>((resolve) => {
      give = resolve;
    });
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const ask = () => {
      give('here');
      return heard;
    };
    assert.equal(await whileThere(answer, ask, 1), 'here');
    hear();
    await heard;
    await new Promise(setImmediate);
    assert.equal(timers(), before);
  });

  it('fails when the server says nothing', async () => {
    const gone = new Error('gone');
    await assert.rejects(
      whileThere(new Promise(() => undefined), () => Promise.reject(gone), 1),
      gone,
    );
  });
});
