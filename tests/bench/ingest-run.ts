// A process that ingests articles as `npm run ingest` does and sends what it took to its parent: one of the runs below,
// named on the command line with its numbers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../graph/entities';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { rulesExtractor } from '../../ingest/extract/rules';
import { ground } from '../../ingest/ground';
import { loadDocument } from '../../ingest/load';
import { sourceOf } from '../../ingest/read/document';
import { readDocuments } from '../../ingest/read/read-documents';
import { ReprintIndex, shinglesOf } from '../../ingest/reprint';
import { identify } from '../../ingest/resolve/identify';
import { suggestDuplicates } from '../../ingest/resolve/suggest';
import { articles, randomFrom } from './articles';
import { residentBytes } from './resident';

const MEGABYTE = 1024 * 1024;
const WORDS = 500;

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

/** Writes `count` articles as files and ingests them; calls `every` after each. */
async function ingest(
  folder: string,
  store: GraphStore,
  count: number,
  words: number,
  seed: number,
  every?: (done: number) => void,
): Promise<void> {
  const reprints = new ReprintIndex(async (id) => shinglesOf(await store.sourceText(id)));
  const made = articles(words, seed);
  const path = join(folder, 'article.txt');
  for (let done = 1; done <= count; done++) {
    writeFileSync(path, made.next().value.text);
    for await (const outcome of readDocuments([path], { given: { published: '2026-03-10' } })) {
      if ('error' in outcome) throw outcome.error;
      await loadDocument({ source: sourceOf(outcome.document), extractor: rulesExtractor, store, reprints });
    }
    every?.(done);
  }
}

const WARM_UP = 30;

const RUNS = {
  /** The steps of one article of 500 words, in milliseconds on the processor. */
  async steps(count: number) {
    const made = articles(WORDS);
    const spent = { extract: 0, ground: 0 };
    const read = async () => {
      const source = made.next().value;
      const began = cpuSeconds();
      const reading = identify(await rulesExtractor.extract(source), source.language);
      const between = cpuSeconds();
      ground(source, reading, rulesExtractor);
      spent.extract += between - began;
      spent.ground += cpuSeconds() - between;
    };
    for (let at = 0; at < WARM_UP; at++) await read();
    Object.assign(spent, { extract: 0, ground: 0 });
    for (let at = 0; at < count; at++) await read();
    return { extractMs: (spent.extract / count) * 1000, groundMs: (spent.ground / count) * 1000 };
  },

  /** From file to store, one by one. */
  async pipeline(count: number) {
    return inFolder(async (folder, store) => {
      await ingest(folder, store, WARM_UP, WORDS, 2);
      const [began, cpu] = [performance.now(), cpuSeconds()];
      await ingest(folder, store, count, WORDS, 3);
      return { seconds: (performance.now() - began) / 1000, cpuSeconds: cpuSeconds() - cpu };
    });
  },

  /** Heap of this process in megabytes at the tenth and at the end. */
  async memory(count: number) {
    return inFolder(async (folder, store) => {
      const heaps: number[] = [];
      await ingest(folder, store, count, 120, 4, (done) => {
        if (done % (count / 10) === 0) heaps.push(heapMegabytes());
      });
      return {
        first: heaps[0] ?? 0,
        last: heaps.at(-1) ?? 0,
        engine: residentBytes(process.pid).children / MEGABYTE,
      };
    });
  },

  /** One document of `megabytes`, and one a tenth as long. */
  async long(megabytes: number) {
    const time = (size: number) =>
      inFolder(async (folder, store) => {
        const began = performance.now();
        await ingest(folder, store, 1, (size * MEGABYTE) / 6.6, 5);
        return (performance.now() - began) / 1000;
      });
    const tenth = await time(megabytes / 10);
    const whole = await time(megabytes);
    return { tenth, whole, peak: process.resourceUsage().maxRSS / 1024 };
  },

  async identity(count: number) {
    const time = (entities: readonly Entity[]) => {
      const began = performance.now();
      const found = suggestDuplicates(entities).length;
      return { seconds: (performance.now() - began) / 1000, found };
    };
    time(inventedEntities(2_000));
    return {
      tenth: time(inventedEntities(count / 10)),
      whole: time(inventedEntities(count)),
      heap: heapMegabytes(),
    };
  },
} as const;

const SYLLABLES =
  'ka lo mi ru ste nor vel tan gri pos dra ven bel hal mon tor fen sil qua ber lin mar zu wex ophi thal gour chen ney'.split(
    ' ',
  );
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

/** Firms and people with names made of syllables; some are alike, as in life. */
function inventedEntities(count: number): Entity[] {
  const random = randomFrom(9);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const word = () => {
    const joined = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  return Array.from({ length: count }, (_, at) => {
    const kind = random() < 0.3 ? 'Person' : 'Company';
    const name =
      kind === 'Person'
        ? `${word()} ${word()}`
        : `${word()} ${random() < 0.4 ? `${word()} ` : ''}${pick(TAILS)}`;
    return { id: `e${at}`, kind, name, aliases: [] };
  });
}

export type RunName = keyof typeof RUNS;
export type RunResult<N extends RunName> = Awaited<ReturnType<(typeof RUNS)[N]>>;

if (require.main === module) {
  const [name = '', number = '0'] = process.argv.slice(2);
  void RUNS[name as RunName](Number(number)).then((result) => process.send?.(result));
}
