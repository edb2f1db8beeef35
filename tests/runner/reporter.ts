// Mocha's spec reporter, which also writes its closing counts and what failed to the file named by TEST_COUNTS, for
// run.ts to add up and to say at the end.
import { writeFileSync } from 'node:fs';
import mocha from 'mocha';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, with its message, a line each. */
  readonly failures: readonly string[];
}

function told(test: mocha.Test): string {
  const message = (test.err?.message ?? 'it failed').replace(/\s+/g, ' ').trim();
  return `${test.titlePath().join(' > ')}: ${message.slice(0, 300)}`;
}

class CountingReporter extends mocha.reporters.Spec {
  constructor(runner: mocha.Runner, options: mocha.MochaOptions) {
    super(runner, options);
    const path = process.env.TEST_COUNTS;
    if (!path) return;
    runner.once(mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const lines = this.failures.map(told);
      const counts: Counts = { passed: passes, failed: failures, skipped: pending, failures: lines };
      writeFileSync(path, JSON.stringify(counts));
    });
  }
}

// Mocha loads a reporter with require() and expects the class itself.
module.exports = CountingReporter;
