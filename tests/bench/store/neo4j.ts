// Loading on Neo4j: turn by turn with hand-written queries on a second server, then alone up to the full size; with
// the reads at three sizes on the way.

import type { GraphStore, LoadBatch } from '../../../graph/store';
import { openStore } from '../../../graph/stores';
import { generateGraph } from '../../generator/graph';
import { Neo4jServer } from '../../neo4j/server';
import { type Figure, megabytes } from '../bench';
import { RawLoader, stepsOf } from './raw-loader';
import { timeReads } from './reads';
import { BATCH, NEO4J_STATEMENTS, RAW_STATEMENTS, READ_AT } from './sizes';

/** Documents of about so many statements together; fewer at first, so that the smallest size is met. */
function* batchesOf(documents: Iterable<LoadBatch>): Generator<LoadBatch[]> {
  let batch: LoadBatch[] = [];
  let [statements, total] = [0, 0];
  for (const document of documents) {
    batch.push(document);
    statements += document.statements.length;
    total += document.statements.length;
    if (statements < Math.min(BATCH, Math.max(1_000, total / 2))) continue;
    yield batch;
    [batch, statements] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

const perSecond = (statements: number, ms: number): string =>
  `${Math.round((statements / ms) * 1000).toLocaleString('en')} a second`;

interface Portion {
  readonly statements: number;
  readonly ms: number;
}

/** Statements a millisecond over portions of the load. */
function rate(portions: readonly Portion[]): number {
  const sum = (key: keyof Portion) => portions.reduce((all, portion) => all + portion[key], 0);
  return sum('statements') / sum('ms');
}

class Loading {
  readonly portions: Portion[] = [];
  readonly raw: Portion[] = [];
  readonly memory: number[] = [];
  readonly figures: Figure[] = [];
  readonly #ids = new Set<string>();
  #loaded = 0;

  constructor(
    readonly store: GraphStore,
    readonly readBy: RawLoader,
    readonly database: string,
  ) {}

  async load(batch: readonly LoadBatch[], byHand: RawLoader | undefined): Promise<void> {
    const statements = batch.reduce((sum, document) => sum + document.statements.length, 0);
    const steps = byHand ? stepsOf(batch) : [];
    const turns = [
      async () => this.portions.push({ statements, ms: await timed(() => this.store.loadMany(batch)) }),
      async () => byHand && this.raw.push({ statements, ms: await timed(() => byHand.load(steps)) }),
    ];
    if (this.portions.length % 2 === 1) turns.reverse();
    for (const turn of turns) await turn();
    const before = this.#loaded;
    this.#loaded += statements;
    globalThis.gc?.();
    this.memory.push(process.memoryUsage.rss());
    for (const { entities } of batch) for (const { id } of entities.slice(0, 3)) this.#ids.add(id);
    const reached = READ_AT.find((size) => before < size && this.#loaded >= size * 0.99);
    if (reached) {
      const ids = [...this.#ids].slice(0, 5_000);
      const size = `${reached.toLocaleString('en')} statements`;
      this.figures.push(...(await timeReads(this.store, this.readBy.driver, this.database, ids, size)));
    }
    const { ms } = this.portions.at(-1) as Portion;
    console.error(`${this.#loaded} statements, ${perSecond(statements, ms)}`);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function figuresOf({ portions, raw, memory, figures }: Loading): Figure[] {
  // The first batches pay for the server's compiler, on both sides.
  const warm = Math.floor(raw.length / 4);
  const [ours, theirs] = [portions.slice(warm, raw.length), raw.slice(warm)];
  const tenth = Math.max(1, Math.floor(portions.length / 10));
  const [early, late] = [portions.slice(warm, warm + tenth), portions.slice(-tenth)];
  const loaded = portions.reduce((sum, { statements }) => sum + statements, 0);
  const ms = portions.reduce((sum, portion) => sum + portion.ms, 0);
  const half = memory.slice(Math.floor(memory.length / 2));
  return [
    {
      what: 'store against UNWIND … MERGE by hand',
      value: (rate(ours) / rate(theirs)).toFixed(2),
      how: `${perSecond(rate(ours), 1)} against ${perSecond(rate(theirs), 1)}, turn by turn; at least 0.7 is asked`,
    },
    {
      what: `load of ${loaded.toLocaleString('en')} statements`,
      value: `${(ms / 1000).toFixed(0)} s`,
      how: perSecond(loaded, ms),
    },
    {
      what: 'throughput at the end against the beginning',
      value: (rate(late) / rate(early)).toFixed(2),
      how: `${perSecond(rate(late), 1)} against ${perSecond(rate(early), 1)}; at least 0.7 is asked`,
    },
    {
      what: 'memory of the loader, halfway → end',
      value: `${megabytes(half[0] ?? 0)} → ${megabytes(half.at(-1) ?? 0)}`,
      how: `resident set; most ${megabytes(Math.max(...memory))}`,
    },
    ...figures,
  ];
}

export async function measureNeo4j(): Promise<Figure[]> {
  const server = await Neo4jServer.start({ large: true });
  let second: Neo4jServer | undefined = await Neo4jServer.start({ large: true });
  try {
    const store = await openStore({ dataDir: '', neo4j: server.config });
    const readBy = new RawLoader(server.config);
    let byHand: RawLoader | undefined = new RawLoader(second.config);
    await byHand.defineSchema();
    const loading = new Loading(store, readBy, server.config.database);
    let loaded = 0;
    const size = { seed: 1, statements: NEO4J_STATEMENTS, entities: NEO4J_STATEMENTS / 5 };
    for (const batch of batchesOf(generateGraph(size))) {
      await loading.load(batch, byHand);
      loaded += batch.reduce((sum, { statements }) => sum + statements.length, 0);
      if (byHand && loaded >= RAW_STATEMENTS) {
        await byHand.close();
        byHand = undefined;
        await second?.stop();
        second = undefined;
      }
    }
    await byHand?.close();
    await readBy.close();
    await store.close();
    return figuresOf(loading);
  } finally {
    await second?.stop();
    await server.stop();
  }
}
