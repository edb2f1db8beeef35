// The Neo4j that tests run against, one for the whole run: the server named by NEO4J_TEST_URI (with NEO4J_TEST_USER
// and NEO4J_TEST_PASSWORD), else one started here. Where neither is possible the tests are skipped with one line
// that says why; with CI=true that is a failure.
import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '../../graph/config';
import { NoNeo4j } from './classpath';
import { Neo4jServer } from './server';

const START_TIMEOUT_MS = 300_000;

let running: Promise<Neo4jServer> | undefined;
let told = false;

/** A server that did not come up is no finding about the product: it is said, and a second one is started. */
async function startAgain(error: Error): Promise<Neo4jServer> {
  if (error instanceof NoNeo4j) throw error;
  console.log(`A Neo4j for the tests did not come up, starting another one: ${error.message}`);
  return Neo4jServer.start();
}

/** The server started here, for tests that interrupt it. @throws NoNeo4j */
export function ownServer(): Promise<Neo4jServer> {
  running ??= Neo4jServer.start().catch(startAgain);
  return running;
}

function given(): Neo4jConfig | undefined {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  return uri ? { uri, user: user ?? 'neo4j', password: password ?? '', database: 'neo4j' } : undefined;
}

/**
 * Use inside `describe`: a `before` that waits for the server or skips.
 * @returns a function that gives its address, for use inside `it`
 */
export function withNeo4j(): () => Neo4jConfig {
  let config: Neo4jConfig | undefined;
  if ((process.env.TEST_LANE ?? 'neo4j') !== 'neo4j')
    throw new Error(
      'Only the lane "neo4j" has the database, and no test of the page or the server: see .mocharc.cjs.',
    );
  before(async function () {
    this.timeout(START_TIMEOUT_MS);
    try {
      config = given() ?? (await ownServer()).config;
    } catch (error) {
      if (!(error instanceof NoNeo4j) || process.env.CI === 'true') throw error;
      if (!told) console.log(`Skipping every test that needs a Neo4j: ${error.message}.`);
      told = true;
      this.skip();
    }
  });
  return () => {
    if (!config) throw new Error('No Neo4j: ask for its address inside a test.');
    return config;
  };
}

/** Takes everything out of the database (the schema stays), so that a test starts on an empty one. */
export async function emptyNeo4j({ uri, user, password, database }: Neo4jConfig): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  await session.run('MATCH (n) DETACH DELETE n');
  await driver.close();
}

after(async () => {
  if (running) await (await running.catch(() => undefined))?.stop();
});
