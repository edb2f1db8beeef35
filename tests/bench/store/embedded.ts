// Loading on the embedded engine: a whole graph into an empty store, as an import does it, and documents one batch
// after another into a store that is in use.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestOf } from '../../../graph/bulk/lines';
import { type Part, partsOf } from '../../../graph/bulk/parts';
import { checkFile, partsOfFile } from '../../../graph/bulk/read-file';
import { add } from '../../../graph/bulk/transfer';
import { writeFile } from '../../../graph/bulk/write-file';
import type { LoadBatch } from '../../../graph/store';
import { openStore } from '../../../graph/stores';
import { generateGraph } from '../../generator/graph';
import { type Figure, megabytes } from '../bench';
import { EMBEDDED_STATEMENTS } from './sizes';

const DOCUMENTS_A_BATCH = 100;
const IN_USE_STATEMENTS = 10_000;

async function* partsFrom(documents: Iterable<LoadBatch>): AsyncGenerator<Part> {
  let some: LoadBatch[] = [];
  for (const document of documents) {
    some.push(document);
    if (some.length < DOCUMENTS_A_BATCH) continue;
    yield { type: 'documents', documents: some };
    some = [];
  }
  if (some.length > 0) yield { type: 'documents', documents: some };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const rate = (statements: number, ms: number): string =>
  `${Math.round((statements / ms) * 1000).toLocaleString('en')} a second`;

export async function measureEmbedded(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  try {
    const path = join(folder, 'graph.jsonl');
    const size = { seed: 2, statements: EMBEDDED_STATEMENTS, entities: EMBEDDED_STATEMENTS / 5 };
    await writeFile(path, partsFrom(generateGraph(size)));
    const manifest = await checkFile(path);
    const memory: number[] = [];
    const began = performance.now();
    const progress = () => memory.push(process.memoryUsage.rss());
    await add({ dataDir: join(folder, 'a') }, { parts: () => partsOfFile(path), manifest, progress });
    const imported = performance.now() - began;

    const store = await openStore({ dataDir: join(folder, 'b') });
    const before = performance.now();
    const inUse = { seed: 3, statements: IN_USE_STATEMENTS, entities: IN_USE_STATEMENTS / 5 };
    for await (const part of partsFrom(generateGraph(inUse))) {
      if (part.type === 'documents') await store.loadMany(part.documents);
    }
    const loaded = performance.now() - before;
    const out = performance.now();
    await manifestOf(partsOf(store));
    const exported = performance.now() - out;
    await store.close();
    return [
      {
        what: `import of ${EMBEDDED_STATEMENTS.toLocaleString('en')} statements into an empty store`,
        value: rate(EMBEDDED_STATEMENTS, imported),
        how: `${seconds(imported)} from the file to the database on the disk; at least 10,000 are asked`,
      },
      {
        what: 'memory of the importer, halfway → end',
        value: `${megabytes(memory[Math.floor(memory.length / 2)] ?? 0)} → ${megabytes(memory.at(-1) ?? 0)}`,
      },
      {
        what: `load of ${IN_USE_STATEMENTS.toLocaleString('en')} statements into a store in use`,
        value: rate(IN_USE_STATEMENTS, loaded),
        how: `${seconds(loaded)}, ${DOCUMENTS_A_BATCH} documents a transaction, each on the disk when acknowledged`,
      },
      { what: 'export', value: rate(IN_USE_STATEMENTS, exported) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
