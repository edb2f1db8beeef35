// The test runner's settings: TypeScript through ts-node, and with CI=true a skipped test is a failed one.
module.exports = {
  require: ['ts-node/register'],
  spec: ['tests/**/*.test.ts'],
  reporter: 'tests/runner/reporter.ts',
  timeout: 20_000,
  forbidOnly: true,
  forbidPending: process.env.CI === 'true',
};
