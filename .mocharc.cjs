// The test runner's settings: TypeScript through ts-node, and with CI=true a skipped test is a failed one. TEST_LANE
// chooses one of the two lanes that tests/runner/run.ts runs side by side; without it everything runs in one.
const { CI, TEST_LANE } = process.env;

// One lane has the database, as the tests that use it empty it; it also has every folder that is not named here.
const ALL = ['tests/**/*.test.ts'];
const WITHOUT_NEO4J = ['tests/server/**/*.test.ts', 'tests/web/**/*.test.ts'];
const LANES = { page: { spec: WITHOUT_NEO4J }, store: { spec: ALL, ignore: WITHOUT_NEO4J } };

module.exports = {
  require: ['ts-node/register'],
  ...(TEST_LANE ? LANES[TEST_LANE] : { spec: ALL }),
  reporter: 'tests/runner/reporter.ts',
  timeout: 20_000,
  // A connection to a database that a test has killed may never hear of its end, and must not hold the run.
  exit: true,
  forbidOnly: true,
  forbidPending: CI === 'true',
};
