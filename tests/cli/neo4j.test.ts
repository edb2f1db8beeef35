// The same start with NEO4J_URI set: everything goes to that server, and a refused login is one clear sentence.
import assert from 'node:assert/strict';
import type { GraphView } from '../../graph/views';
import { emptyNeo4j, withNeo4j } from '../neo4j/with-neo4j';
import { ServerProcess } from '../server/server-process';

describe('npm start with Neo4j', () => {
  const neo4j = withNeo4j();
  const environment = (password = neo4j().password) => {
    const { uri, user, database } = neo4j();
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  };

  it('reads the article once and serves the same graph after a restart', async () => {
    await emptyNeo4j(neo4j());
    const graphs: GraphView[] = [];
    for (const said of [/Statements: \d+ found/, /Nothing to read/]) {
      const server = new ServerProcess(environment());
      const address = await server.address();
      graphs.push((await (await fetch(`${address}/api/graph`)).json()) as GraphView);
      const { code, stdout } = await server.stop();
      assert.equal(code, 0);
      assert.match(stdout, said);
    }
    assert.ok((graphs[0]?.edges.length ?? 0) > 0);
    assert.deepEqual(graphs[1], graphs[0]);
  }).timeout(120_000);

  it('says that the login is refused, and repeats no password', async () => {
    const { code, stdout, stderr } = await new ServerProcess(environment('not-the-password')).ended();
    assert.equal(code, 1);
    assert.match(stderr, /refuses the login.*NEO4J_PASSWORD/);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.doesNotMatch(stdout + stderr, /not-the-password/);
  }).timeout(60_000);
});
