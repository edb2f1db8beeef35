// Opens the page in a real browser for a test: waits for the page's own signs that it is ready, never for a time,
// and keeps what the browser complained about.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Box } from '../../web/src/layout/geometry';
import type { SovereigntyMap } from '../../web/src/page-api';

export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const NARROW: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** How long a page may take to show what it should, on two cores that others use, too. */
export const PATIENCE_MS = 30_000;

export interface OpenPage {
  readonly page: Page;
  /** What the console and uncaught errors said. */
  readonly complaints: readonly string[];
  /** Waits until the map stands still. */
  still(): Promise<void>;
  /** Waits until the card has its answer. */
  card(): Promise<void>;
  /** Clicks (or taps) where the page says that this node or line is. */
  pick(id: string): Promise<void>;
  names(): Promise<Record<string, Box>>;
  layout(): Promise<SovereigntyMap['layout']>;
}

/** Opens `address` and waits until the graph is there. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = WIDE,
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Warnings are left out: drawing in software, Chromium warns of its own slowness.
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.locator('#app:not([data-state="loading"])').waitFor();
  const still = async (): Promise<void> => {
    // What has changed the room for the map is noticed when the next frame is laid out.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.locator('.map-canvas[data-map="still"]').waitFor();
    // A function, not a string: the page's policy forbids to evaluate one.
    await page.waitForFunction(() => Reflect.get(globalThis, 'sovereigntyMap') !== undefined);
  };
  return {
    page,
    complaints,
    still,
    card: () => page.locator('.card:not([data-state="loading"])').waitFor(),
    async pick(id) {
      const at = await page.evaluate<{ x: number; y: number } | null>(
        `window.sovereigntyMap.positionOf(${JSON.stringify(id)})`,
      );
      if (!at) throw new Error(`${id} is not drawn.`);
      if (options.hasTouch) await page.touchscreen.tap(at.x, at.y);
      else await page.mouse.click(at.x, at.y);
    },
    names: () => page.evaluate('window.sovereigntyMap.names()'),
    layout: () => page.evaluate('window.sovereigntyMap.layout'),
  };
}
