// A real Neo4j under the contract of every store.
import type { GraphStore } from '../../../graph/store';
import { openStore } from '../../../graph/stores';
import { itIsAStore } from '../../contracts/store.contract';
import { emptyNeo4j, ownServer, withNeo4j } from '../../neo4j/with-neo4j';

describe('the store on Neo4j', function () {
  this.timeout(60_000);
  const neo4j = withNeo4j();
  const open = (): Promise<GraphStore> => openStore({ dataDir: '', neo4j: neo4j() });

  itIsAStore({
    openEmpty: async () => {
      await emptyNeo4j(neo4j());
      return open();
    },
    reopen: open,
    crash: async () => {
      // A server somebody else runs is not ours to end; there the load is simply repeated.
      if (process.env.NEO4J_TEST_URI) return;
      const server = await ownServer();
      await server.interrupt();
      await server.resume();
    },
  });
});
