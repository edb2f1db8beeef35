// A suite of browser tests over the real app with the bundled article, or another server of the page: pages that close
// after each test, and no complaint of the browser left unread.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { GraphView, SourceSummary } from '../../graph/views';
import type { Point } from '../../web/src/layout/geometry';
import type { RunningApp } from './app';
import { findChromium } from './browser';
import { NARROW, type OpenPage, openPage, PATIENCE_MS, WIDE } from './open-page';
import { readOnlyApp, sharedBrowser } from './shared';

export const SCREENS = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

/** One test for a wide and one for a narrow screen. */
export function onEachScreen(
  what: string,
  test: (options: BrowserContextOptions, width: (typeof SCREENS)[number][0]) => Promise<void>,
): void {
  for (const [width, options] of SCREENS) it(`${what}, on a ${width} screen`, () => test(options, width));
}

export interface Suite {
  visit(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  /** A page as a browser without scripts shows it. */
  plain(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Such a page with scripts allowed, so that axe can look at it. */
  document(path: string, options?: BrowserContextOptions): Promise<Page>;
  graph(): Promise<GraphView>;
  sources(): Promise<SourceSummary[]>;
  url(): string;
  /** What the browser may complain about in this test: a refused query is a 400, which Chromium reports. */
  allow(complaint: RegExp): void;
}

/** Ids of the bundled article's graph by names. */
export function edgeId({ nodes, edges }: GraphView, from: string, relation: string, to: string): string {
  const id = (name: string) => nodes.find((node) => node.name === name)?.id;
  const edge = edges.find((e) => e.source === id(from) && e.target === id(to) && e.relation === relation);
  assert.ok(edge, `${from} ${relation} ${to} is in the graph`);
  return edge.id;
}

/** What axe finds on the page as it is now. Of what it passes it tells nothing, and it asks for no style sheet again. */
export async function axeFindings({ page }: Pick<OpenPage, 'page'>): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run({ resultTypes: ['violations'], preload: false })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Where the page says that a node or a line is drawn, in pixels of the window. */
export function positionOf(page: Page, id: string): Promise<Point | null> {
  return page.evaluate<Point | null>(`window.sovereigntyMap.positionOf(${JSON.stringify(id)})`);
}

/** The same of what has to be drawn. */
export async function drawnAt(page: Page, id: string): Promise<Point> {
  const found = await positionOf(page, id);
  assert.ok(found, `${id} is drawn`);
  return found;
}

/** Waits until the address has this value of a parameter, or has it not for null. */
export function parameterIs(page: Page, name: string, value: string | null): Promise<void> {
  return page.waitForURL(({ searchParams }) => searchParams.get(name) === value);
}

export function hasParameter(page: Page, name: string): Promise<void> {
  return page.waitForURL(({ searchParams }) => searchParams.has(name));
}

/** The parameter of the address as the page has it now. */
export function inAddress({ page }: OpenPage, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** `start` gives a server of its own to a suite that decides something or looks at another graph. */
export function browserSuite(
  title: string,
  body: (suite: Suite) => void,
  start: () => Promise<RunningApp> = readOnlyApp,
): void {
  describe(title, function () {
    this.timeout(4 * PATIENCE_MS);
    let app: RunningApp;
    let browser: Browser;
    let open: OpenPage[] = [];
    let allowed: RegExp[] = [];
    let contexts: BrowserContext[] = [];

    before(async function () {
      if (!findChromium()) {
        console.log(`      No Chromium here (npm run test:install): ${title} is not tested.`);
        this.skip();
      }
      [app, browser] = await Promise.all([start(), sharedBrowser()]);
    });
    afterEach(async () => {
      const said = open.flatMap(({ complaints }) => complaints);
      for (const { page } of open) await page.context().close();
      const left = said.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
      for (const context of contexts) await context.close();
      open = [];
      allowed = [];
      contexts = [];
      assert.deepEqual(left, [], 'the browser complains about nothing');
    });
    after(() => app?.close());

    const asked = async <T>(path: string): Promise<T> => (await (await fetch(app.url + path)).json()) as T;
    const bare = async (path: string, options: BrowserContextOptions): Promise<Page> => {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(app.url + path);
      return page;
    };

    body({
      async visit(path, options = WIDE) {
        const opened = await openPage(browser, app.url + path, options);
        open.push(opened);
        return opened;
      },
      plain: (path, options = WIDE) => bare(path, { ...options, javaScriptEnabled: false }),
      document: (path, options = WIDE) => bare(path, options),
      graph: () => asked<GraphView>('/api/graph'),
      sources: () => asked<SourceSummary[]>('/api/sources'),
      url: () => app.url,
      allow: (complaint) => void allowed.push(complaint),
    });
  });
}
