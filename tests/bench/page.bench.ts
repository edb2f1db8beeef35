// The page in headless Chromium: what it loads, and how it draws beside plain Sigma, vis-network and Cytoscape.js, the
// same graph at the same places in the same run. Chromium draws in software here, so read the ratios.
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { GraphView } from '../../graph/views';
import { buildPage } from '../../server/page-build';
import { serveArticle } from '../server/served-article';
import { launchChromium } from '../web/browser';
import { openPage } from '../web/open-page';
import { type Bench, type Figure, kilobytes, megabytes, milliseconds, quantile } from './bench';
import { makeGraph } from './page/graph';
import { type Served, serveGraph } from './page/serve';
import { type Visit, visit } from './page/visit';

const WEB = join(__dirname, '..', '..', 'web');
const BARE = join(__dirname, 'page', 'bare');
const PEERS = ['sigma', 'vis', 'cytoscape'] as const;
const RUNS = 3;

/** On the error output, so that the table stays clean: some visits take their time. */
const say = (line: string): void => console.error(line);

/** Files of `dist` that `index.html` asks for: the entry, its modulepreloads and its styles. */
async function firstLoad(): Promise<string[]> {
  const html = await readFile(join(WEB, 'dist', 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].flatMap(([, path]) =>
    path ? [path] : [],
  );
}

async function gzipped(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => gzipSync(await readFile(join(WEB, 'dist', path))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizes(): Promise<Figure[]> {
  const first = await firstLoad();
  const files = await readdir(join(WEB, 'dist'), { recursive: true });
  const ending = (paths: readonly string[], end: string) => paths.filter((path) => path.endsWith(end));
  const map = files.filter((path) => /assets\/map-.*\.js$/.test(path));
  return [
    {
      what: 'JavaScript at first load',
      value: kilobytes(await gzipped([...new Set([...ending(first, '.js'), ...map])])),
      how: 'gzip, the map included; at most 150 kB',
    },
    { what: 'styles at first load', value: kilobytes(await gzipped(ending(first, '.css'))), how: 'gzip' },
    {
      what: 'all JavaScript',
      value: kilobytes(await gzipped(ending(files, '.js'))),
      how: 'gzip, with console and inbox, which are loaded when opened',
    },
  ];
}

async function buildBare(outDir: string): Promise<void> {
  const { build } = await import('vite');
  const input = Object.fromEntries(PEERS.map((name) => [name, join(BARE, `${name}.html`)]));
  await build({
    root: BARE,
    base: '/bare/',
    logLevel: 'error',
    configFile: false,
    build: { outDir, emptyOutDir: true, target: 'es2023', rolldownOptions: { input } },
  });
}

/** The middle of some visits; a browser that has just started is not measured. */
async function median(times: number, once: () => Promise<Visit>): Promise<Visit> {
  const visits: Visit[] = [];
  for (let run = 0; run < times; run++) visits.push(await once());
  const middle = (name: keyof Visit): number =>
    quantile(
      visits.map((one) => one[name]),
      0.5,
    );
  return {
    firstFrameMs: middle('firstFrameMs'),
    readyMs: middle('readyMs'),
    openedMs: middle('openedMs'),
    movingFrameMs: middle('movingFrameMs'),
    heapBytes: middle('heapBytes'),
    longestTaskMs: middle('longestTaskMs'),
  };
}

interface Compared {
  readonly page: Visit;
  readonly peers: Readonly<Record<(typeof PEERS)[number], Visit>>;
}

/** `runs` visits of the page and of Sigma, which is the measure; where those take long, one of each other peer. */
async function compare(browser: Browser, { url }: Served, runs: number, others = runs) {
  // A browser that has just started is not measured.
  if (runs > 1) await visit(browser, `${url}/bare/sigma.html`);
  say(`${url} page`);
  const page = await median(runs, () => visit(browser, url));
  const peers: Record<string, Visit> = {};
  for (const name of PEERS) {
    say(`${url} ${name}`);
    peers[name] = await median(name === 'sigma' ? runs : others, () =>
      visit(browser, `${url}/bare/${name}.html`),
    );
  }
  return { page, peers } as Compared;
}

function told({ page, peers }: Compared, name: keyof Visit, unit: (value: number) => string): string {
  const { sigma, vis, cytoscape } = peers;
  const ratio = (one: Visit): string => (page[name] / one[name]).toFixed(2);
  return `Sigma ${unit(sigma[name])}, ratio ${ratio(sigma)}; vis-network ${ratio(vis)}; Cytoscape.js ${ratio(cytoscape)}`;
}

function drawn(title: string, compared: Compared): Figure[] {
  const { page } = compared;
  return [
    {
      what: `${title}: first picture, from the graph in memory`,
      value: milliseconds(page.firstFrameMs),
      how: told(compared, 'firstFrameMs', milliseconds),
    },
    {
      what: `${title}: until it answers to the hand`,
      value: milliseconds(page.readyMs),
      how: told(compared, 'readyMs', milliseconds),
    },
    {
      what: `${title}: first picture, from the address`,
      value: milliseconds(page.openedMs),
      how: told(compared, 'openedMs', milliseconds),
    },
    {
      what: `${title}: a frame while moving`,
      value: milliseconds(page.movingFrameMs),
      how: told(compared, 'movingFrameMs', milliseconds),
    },
    {
      what: `${title}: memory`,
      value: megabytes(page.heapBytes),
      how: told(compared, 'heapBytes', megabytes),
    },
  ];
}

async function withGraph<T>(
  graph: GraphView,
  bare: string,
  work: (served: Served) => Promise<T>,
): Promise<T> {
  const served = await serveGraph(graph, bare);
  try {
    return await work(served);
  } finally {
    await served.close();
  }
}

async function article(browser: Browser, bare: string): Promise<Figure[]> {
  const { store, close } = await serveArticle(join(WEB, 'dist'));
  const graph = await store.graph();
  await close();
  return withGraph(graph, bare, async (served) => {
    const figures = drawn("the article's map", await compare(browser, served, RUNS));
    const opened = await openPage(browser, served.url);
    await opened.still();
    const { crossings, overlaps } = await opened.layout();
    const names = Object.keys(await opened.names()).length;
    await opened.page.context().close();
    const value = `${names} of ${graph.nodes.length} names, ${overlaps} overlaps, ${crossings} crossings`;
    return [...figures, { what: "the article's map", value }];
  });
}

/** What a reader does first with a graph that nobody can take in at a glance. */
async function useLarge(page: Page): Promise<void> {
  await page.getByRole('combobox').first().click();
  await page.keyboard.type('arben', { delay: 60 });
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel').waitFor();
  await page.keyboard.press('Escape');
}

async function large(browser: Browser, bare: string): Promise<Figure[]> {
  return withGraph(makeGraph(100_000, 300_000), bare, async (served) => {
    const once = await visit(browser, served.url, useLarge);
    return [
      {
        what: '100,000 and 300,000: over the wire',
        value: `${(served.graphBytes / 1e6).toFixed(2)} MB`,
        how: 'columns, brotli; at most 3 MB',
      },
      {
        what: '100,000 and 300,000: first picture',
        value: milliseconds(once.firstFrameMs),
        how: `of the ${served.placement.id.length} best connected, which are drawn; the others come by search`,
      },
      {
        what: '100,000 and 300,000: longest task while searching, opening, closing',
        value: milliseconds(once.longestTaskMs),
        how: 'at most 200 ms',
      },
      { what: '100,000 and 300,000: memory', value: megabytes(once.heapBytes), how: 'scripts' },
    ];
  });
}

async function measure(): Promise<Figure[]> {
  await buildPage(WEB);
  const bare = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const browser = await launchChromium();
  try {
    await buildBare(bare);
    return [
      ...(await sizes()),
      ...(await article(browser, bare)),
      ...(await withGraph(makeGraph(10_000, 30_000), bare, async (served) =>
        drawn('10,000 and 30,000', await compare(browser, served, RUNS, 1)),
      )),
      ...(await large(browser, bare)),
    ];
  } finally {
    await browser.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

export const pageBench: Bench = { name: 'page', title: 'Page', run: measure };
