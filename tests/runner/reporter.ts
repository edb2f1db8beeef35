// Mocha's spec reporter, which also writes its closing counts to the file named by TEST_COUNTS, for run.ts to add up.
import { writeFileSync } from 'node:fs';
import mocha from 'mocha';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

class CountingReporter extends mocha.reporters.Spec {
  constructor(runner: mocha.Runner, options: mocha.MochaOptions) {
    super(runner, options);
    const path = process.env.TEST_COUNTS;
    if (!path) return;
    runner.once(mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const counts: Counts = { passed: passes, failed: failures, skipped: pending };
      writeFileSync(path, JSON.stringify(counts));
    });
  }
}

// Mocha loads a reporter with require() and expects the class itself.
module.exports = CountingReporter;
