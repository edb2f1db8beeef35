// The test runner's settings: TypeScript through ts-node, and with CI=true a skipped test is a failed one. TEST_LANE
// chooses one of the lanes that tests/runner/run.ts runs side by side; without it everything runs in one.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const { CI, TEST_LANE } = process.env;

const ALL = readdirSync(join(__dirname, 'tests'), { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('tests', file))
  .sort();

// One lane has the database, as the tests that use it empty it.
const usesNeo4j = (file) => readFileSync(join(__dirname, file), 'utf8').includes('withNeo4j(');
const LANES = {
  page: (file) => /^tests.(?:server|web)\b/.test(file),
  neo4j: (file) => !LANES.page(file) && usesNeo4j(file),
  rest: (file) => !LANES.page(file) && !usesNeo4j(file),
};

module.exports = {
  require: ['ts-node/register'],
  spec: TEST_LANE ? ALL.filter(LANES[TEST_LANE]) : ALL,
  reporter: 'tests/runner/reporter.ts',
  timeout: 20_000,
  // A connection to a database that a test has killed may never hear of its end, and must not hold the run.
  exit: true,
  forbidOnly: true,
  forbidPending: CI === 'true',
};
