// The store at its sizes: a hundred thousand statements embedded, a million on Neo4j. Takes half an hour; asked for by
// name. See store/sizes.ts for smaller ones.
import type { Bench } from './bench';
import { measureEmbedded } from './store/embedded';
import { measureNeo4j } from './store/neo4j';

export const storeBench: Bench = {
  name: 'store',
  title: 'Store',
  long: true,
  run: async () => [...(await measureEmbedded()), ...(await measureNeo4j())],
};
