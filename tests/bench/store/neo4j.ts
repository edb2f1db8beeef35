// Loading on Neo4j: turn by turn with hand-written queries on a second server, then alone up to the full size; with
// the reads at three sizes on the way.

import type { GraphStore, LoadBatch } from '../../../graph/store';
import { openStore } from '../../../graph/stores';
import { generateGraph } from '../../generator/graph';
import { Neo4jServer } from '../../neo4j/server';
import { type Figure, megabytes } from '../bench';
import { childSeconds } from '../resident';
import { RawLoader, stepsOf } from './raw-loader';
import { timeReads } from './reads';
import { BATCH, MINUTES, NEO4J_STATEMENTS, RAW_STATEMENTS, READ_AT } from './sizes';

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
  /** What this process and the server took of the processors. */
  readonly processorMs: number;
}

const sum = (portions: readonly Portion[], key: keyof Portion): number =>
  portions.reduce((all, portion) => all + portion[key], 0);
/** Statements a millisecond over portions of the load. */
const rate = (portions: readonly Portion[]): number => sum(portions, 'statements') / sum(portions, 'ms');
const microsecondsEach = (portions: readonly Portion[]): number =>
  (sum(portions, 'processorMs') / sum(portions, 'statements')) * 1000;

class Loading {
  readonly portions: Portion[] = [];
  readonly raw: Portion[] = [];
  readonly memory: { readonly rss: number; readonly held: number }[] = [];
  readonly figures: Figure[] = [];
  readonly #ids = new Set<string>();
  #loaded = 0;
  #readAt = 0;

  constructor(
    readonly store: GraphStore,
    readonly readBy: RawLoader,
    readonly database: string,
  ) {}

  async load(batch: readonly LoadBatch[], byHand: RawLoader | undefined): Promise<void> {
    const statements = batch.reduce((sum, document) => sum + document.statements.length, 0);
    const steps = byHand ? stepsOf(batch) : [];
    const turns = [
      async () => this.portions.push({ statements, ...(await timed(() => this.store.loadMany(batch))) }),
      async () => byHand && this.raw.push({ statements, ...(await timed(() => byHand.load(steps))) }),
    ];
    if (this.portions.length % 2 === 1) turns.reverse();
    for (const turn of turns) await turn();
    const before = this.#loaded;
    this.#loaded += statements;
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    this.memory.push({ rss, held: heapUsed + external });
    for (const { entities } of batch) for (const { id } of entities.slice(0, 3)) this.#ids.add(id);
    if (READ_AT.some((size) => before < size && this.#loaded >= size)) await this.read();
    const last = this.portions.at(-1) as Portion;
    const each = microsecondsEach([last]).toFixed(0);
    console.error(
      `${this.#loaded} statements, ${perSecond(statements, last.ms)}, ${each} µs, ${megabytes(rss)}`,
    );
  }

  /** Times the reads at the size that is reached, once. */
  async read(): Promise<void> {
    if (this.#readAt === this.#loaded) return;
    this.#readAt = this.#loaded;
    const ids = [...this.#ids].slice(0, 5_000);
    const size = `${this.#loaded.toLocaleString('en')} statements`;
    this.figures.push(...(await timeReads(this.store, this.readBy.driver, this.database, ids, size)));
  }
}

/** Of this process and its children, in milliseconds; those of the children are whole seconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childSeconds(process.pid) * 1000;
}

async function timed(work: () => Promise<unknown>): Promise<Omit<Portion, 'statements'>> {
  const [began, processorBefore] = [performance.now(), processorTime()];
  await work();
  return { ms: performance.now() - began, processorMs: processorTime() - processorBefore };
}

function figuresOf({ portions, raw, memory, figures }: Loading): Figure[] {
  // The first batches pay for the server's compiler, on both sides.
  const warm = Math.floor(raw.length / 4);
  const [ours, theirs] = [portions.slice(warm, raw.length), raw.slice(warm)];
  const tenth = Math.max(1, Math.floor(portions.length / 10));
  const [early, late] = [portions.slice(raw.length, raw.length + tenth), portions.slice(-tenth)];
  const from = sum(portions.slice(0, raw.length), 'statements');
  const loaded = sum(portions, 'statements');
  const ms = sum(portions, 'ms');
  const half = memory[Math.floor(memory.length / 2)];
  const [tenthIn, end] = [memory[tenth], memory.at(-1)];
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
      what: 'throughput of the last tenth against the first one alone',
      value: (rate(late) / rate(early)).toFixed(2),
      how: `${perSecond(rate(late), 1)} against ${perSecond(rate(early), 1)} from ${from.toLocaleString('en')} on; at least 0.7 is asked`,
    },
    {
      what: 'processor time of a statement, these two tenths',
      value: `${microsecondsEach(early).toFixed(0)} µs → ${microsecondsEach(late).toFixed(0)} µs`,
      how: 'server and loader together, whatever else the machine does',
    },
    {
      what: 'memory of the loader: a tenth in → halfway → end',
      value: [tenthIn, half, end].map((at) => megabytes(at?.held ?? 0)).join(' → '),
      how: `held after collecting garbage; resident set ${[tenthIn, half, end].map((at) => megabytes(at?.rss ?? 0)).join(' → ')}`,
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
    const began = performance.now();
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
      if (performance.now() - began > MINUTES * 60_000) break;
    }
    await loading.read();
    await byHand?.close();
    await readBy.close();
    await store.close();
    return figuresOf(loading);
  } finally {
    await second?.stop();
    await server.stop();
  }
}
