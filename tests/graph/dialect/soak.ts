// `npm run soak:dialect`: asks both engines generated questions over the same graph and tells every silent difference.
// DIALECT_QUERIES says how many (20,000), DIALECT_SEED which ones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import { SAMPLE } from '../../contracts/sample';
import { generateGraph } from '../../generator/graph';
import { Neo4jServer } from '../../neo4j/server';
import { compare } from './compare';

async function main(): Promise<void> {
  const seed = Number(process.env.DIALECT_SEED ?? Date.now() % 1e6);
  const queries = Number(process.env.DIALECT_QUERIES ?? 20_000);
  console.log(`Seed ${seed}, ${queries} queries.`);
  const dataDir = mkdtempSync(join(tmpdir(), 'dialect-soak-'));
  const server = await Neo4jServer.start({ large: true });
  const embedded = await openStore({ dataDir });
  const neo4j = await openStore({ dataDir: '', neo4j: server.config });
  const content = [...SAMPLE, ...generateGraph({ seed: 1, statements: 12, entities: 12 })];
  for (const store of [embedded, neo4j]) await store.loadMany(content);
  const result = await compare({ embedded, neo4j }, { seed, queries }, (difference) => {
    console.log(`\n#${difference.number} ${difference.query}`);
    console.log(
      `  embedded ${difference.embedded.slice(0, 300)}\n  neo4j    ${difference.neo4j.slice(0, 300)}`,
    );
  });
  const refused = [...result.refused.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${result.same} the same, ${result.differences.length} silently different, ${refused} refused, ${result.mistaken} that no engine takes, ${result.givenUp} given up.`,
  );
  for (const [reason, count] of [...result.refused].sort((a, b) => b[1] - a[1]).slice(0, 25))
    console.log(`${String(count).padStart(6)} ${reason}`);
  await embedded.close();
  await neo4j.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  process.exitCode = result.differences.length === 0 ? 0 : 1;
}

void main();
