// A process that ingests articles as `npm run ingest` does and sends what it took to its parent: one of the runs below,
// named on the command line with its numbers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../graph/entities';
import type { Source } from '../../graph/source';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { EXIT } from '../../ingest/cli/command';
import { type IngestOptions, parseOptions } from '../../ingest/cli/options';
import type { DocumentEvent } from '../../ingest/cli/reporters';
import { runIngest } from '../../ingest/cli/run';
import type { Extractor } from '../../ingest/extract/reading';
import { readByRules, rulesExtractor } from '../../ingest/extract/rules';
import { ground } from '../../ingest/ground';
import { prepareDocument } from '../../ingest/load';
import { ReprintIndex, shinglesOf } from '../../ingest/reprint';
import { identify } from '../../ingest/resolve/identify';
import { suggestDuplicates } from '../../ingest/resolve/suggest';
import { articles, randomFrom } from './articles';
import { childSeconds, residentBytes } from './resident';

const MEGABYTE = 1024 * 1024;
const WORDS = 500;
/** For many: what is kept of an article does not depend on its length. */
const SHORT_WORDS = 50;
const BYTES_A_WORD = 6.6;

const collectGarbage = (globalThis as { gc?: () => void }).gc;

function heapMegabytes(): number {
  collectGarbage?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

/** Seconds on the processor, of this process alone. */
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function inFolder<T>(work: (folder: string, store: GraphStore) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
  const store = await openStore({ dataDir: join(folder, 'data') });
  try {
    return await work(folder, store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeArticles(folder: string, count: number, words: number, seed: number): string {
  const place = join(folder, `articles-${seed}`);
  mkdirSync(place);
  const made = articles(words, seed);
  for (let at = 0; at < count; at++) writeFileSync(join(place, `${at}.txt`), made.next().value.text);
  return place;
}

interface Told {
  readonly extractor?: Extractor;
  /** Called after each document. */
  readonly every?: (done: number) => void;
}

/** `npm run ingest -- PLACE` without its terminal. */
async function ingest(
  place: string,
  store: GraphStore,
  { extractor = rulesExtractor, every }: Told = {},
): Promise<void> {
  const reprints = new ReprintIndex(async (id) => shinglesOf(await store.sourceText(id)));
  const told = (event: DocumentEvent, done: number) => {
    if (event.state === 'failed') throw event.error;
    every?.(done);
  };
  const exit = await runIngest({
    options: parseOptions([place, '--published', '2026-03-10']) as IngestOptions,
    reporter: { document: told, note: () => {}, summary: () => {} },
    hasSource: (id) => store.hasSource(id),
    prepare: (_, source) => prepareDocument({ source, extractor, reprints }),
    store: (batches) => store.loadMany(batches),
    isFinal: () => true,
  });
  if (exit !== EXIT.good) throw new Error(`The run ended with ${exit}.`);
}

/** A process has most of its code compiled and most words of its language looked up when it has read so many articles. */
const SETTLED = 2000;

/** What part of the process's time the rules take, when they read for the whole way from file to store. */
function timed(extractor: Extractor): { extractor: Extractor; seconds(): number } {
  let spent = 0;
  const extract = async (source: Source) => {
    const began = cpuSeconds();
    const reading = readByRules(source);
    spent += cpuSeconds() - began;
    return reading;
  };
  return { extractor: { ...extractor, extract }, seconds: () => spent };
}

const RUNS = {
  /**
   * The rules and the four checks on articles of 500 words, in seconds on the processor an article: the first `count` of
   * a new process, its first two thousand together, and the next two thousand.
   */
  async steps(count: number) {
    const made = articles(WORDS);
    const read = (times: number) => {
      const spent = { rules: 0, checks: 0, times };
      for (let at = 0; at < times; at++) {
        const source = made.next().value;
        const began = cpuSeconds();
        const reading = readByRules(source);
        const between = cpuSeconds();
        ground(source, identify(reading, source.language), rulesExtractor);
        spent.rules += between - began;
        spent.checks += cpuSeconds() - between;
      }
      return spent;
    };
    const each = (...parts: readonly ReturnType<typeof read>[]) => {
      const sum = (of: (part: ReturnType<typeof read>) => number) =>
        parts.reduce((all, part) => all + of(part), 0);
      const times = sum((part) => part.times);
      return { rules: sum(({ rules }) => rules) / times, checks: sum(({ checks }) => checks) / times };
    };
    const [first, rest, settled] = [read(count), read(SETTLED - count), read(SETTLED)];
    return { first: each(first), whole: each(first, rest), settled: each(settled) };
  },

  /**
   * From file to store: seconds an article by the clock, and on the processor here, of it for the rules, and in the
   * engine's process. Each time into a new store: the articles say the same sentences again and again, and an edge of a
   * hundred statements costs more to derive than one of two.
   */
  async pipeline(count: number) {
    const read = (times: number, seed: number) =>
      inFolder(async (folder, store) => {
        const place = writeArticles(folder, times, WORDS, seed);
        const { extractor, seconds } = timed(rulesExtractor);
        const before = { clock: performance.now(), own: cpuSeconds(), engine: childSeconds(process.pid) };
        await ingest(place, store, { extractor });
        return {
          seconds: (performance.now() - before.clock) / 1000 / times,
          own: (cpuSeconds() - before.own) / times,
          rules: seconds() / times,
          engine: (childSeconds(process.pid) - before.engine) / times,
        };
      });
    const first = await read(count, 3);
    for (let seed = 7; seed < 7 + SETTLED / count; seed++) await read(count, seed);
    return { first, settled: await read(count, 5) };
  },

  /** Heap of this process in megabytes after each fifth. */
  async memory(count: number) {
    return inFolder(async (folder, store) => {
      const heaps: number[] = [];
      const every = (done: number) => {
        if (done % (count / 5) === 0) heaps.push(heapMegabytes());
      };
      await ingest(writeArticles(folder, count, SHORT_WORDS, 4), store, { every });
      const engine = residentBytes(process.pid).children / MEGABYTE;
      return { heaps, engine };
    });
  },

  /** One document of `megabytes`, and one a tenth as long: seconds on the processor of this process. */
  async long(megabytes: number) {
    const time = (size: number, seed: number) =>
      inFolder(async (folder, store) => {
        const place = writeArticles(folder, 1, (size * MEGABYTE) / BYTES_A_WORD, seed);
        const began = cpuSeconds();
        await ingest(place, store);
        return cpuSeconds() - began;
      });
    const tenth = await time(megabytes / 10, 5);
    const whole = await time(megabytes, 6);
    return { tenth, whole, peak: process.resourceUsage().maxRSS / 1024 };
  },

  async identity(count: number) {
    const time = (entities: readonly Entity[]) => {
      const began = cpuSeconds();
      const found = suggestDuplicates(entities).length;
      return { seconds: cpuSeconds() - began, found };
    };
    time(inventedEntities(2_000));
    return {
      tenth: time(inventedEntities(count / 10)),
      whole: time(inventedEntities(count)),
      heap: heapMegabytes(),
    };
  },
} as const;

const TAILS = [
  'AI',
  'GmbH',
  'Systems',
  'Ventures',
  'Capital',
  'Labs',
  'Technologies',
  'SAS',
  'Group',
  'Bank',
];

/** Firms and people, named by words of a dictionary; some are alike, as in life. */
function inventedEntities(count: number): Entity[] {
  const words = (require('an-array-of-english-words') as string[]).filter(({ length }) => length > 3);
  const random = randomFrom(9);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const word = () => {
    const one = pick(words);
    return one.charAt(0).toUpperCase() + one.slice(1);
  };
  return Array.from({ length: count }, (_, at) => {
    const kind = random() < 0.3 ? 'Person' : 'Company';
    const second = random() < 0.4 ? `${word()} ` : '';
    const name = kind === 'Person' ? `${word()} ${word()}` : `${word()} ${second}${pick(TAILS)}`;
    return { id: `e${at}`, kind, name, aliases: [] };
  });
}

export type RunName = keyof typeof RUNS;
export type RunResult<N extends RunName> = Awaited<ReturnType<(typeof RUNS)[N]>>;

if (require.main === module) {
  const [name = '', number = '0'] = process.argv.slice(2);
  void RUNS[name as RunName](Number(number)).then((result) => process.send?.(result));
}
