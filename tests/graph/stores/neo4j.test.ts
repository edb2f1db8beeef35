// A real Neo4j under the contract of every store.
import type { GraphStore } from '../../../graph/store';
import { openStore } from '../../../graph/stores';
import { itIsAStore } from '../../contracts/store.contract';
import { emptyNeo4j, endTransactions, withNeo4j } from '../../neo4j/with-neo4j';

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
    // What is under way ends as it does with the server; neo4j-engine.test.ts stops and starts the server itself.
    crash: () => endTransactions(neo4j()),
  });
});
