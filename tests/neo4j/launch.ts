// `npx ts-node tests/neo4j/launch.ts` starts a Neo4j for trying things by hand, says how to reach it, and takes it
// down again on Ctrl-C.
import { Neo4jServer } from './server';

async function main(): Promise<void> {
  const server = await Neo4jServer.start();
  const { uri, user, password } = server.config;
  console.log(`NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password}`);
  process.once('SIGINT', () => void server.stop().then(() => process.exit(0)));
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
