// What was acknowledged survives the end of the process at any moment; what was not is there whole or not at all.
import { killAndCheck } from './kills';

const KILLS = 5;

describe('a process that is killed at work', () => {
  it(`has lost nothing and left nothing half done, ${KILLS} times`, async function () {
    this.timeout(180_000);
    await killAndCheck(KILLS, Date.now());
  });
});
