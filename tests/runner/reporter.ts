// Mocha's spec reporter, which also writes the closing counts to the file named by TEST_SUMMARY, for .ci/run to print.
import { writeFileSync } from 'node:fs';
import mocha from 'mocha';

class SummaryReporter extends mocha.reporters.Spec {
  constructor(runner: mocha.Runner, options: mocha.MochaOptions) {
    super(runner, options);
    const path = process.env.TEST_SUMMARY;
    if (!path) return;
    runner.once(mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const skipped = pending > 0 ? `, ${pending} skipped` : '';
      writeFileSync(path, `${passes} passed, ${failures} failed${skipped}\n`);
    });
  }
}

// Mocha loads a reporter with require() and expects the class itself.
module.exports = SummaryReporter;
