// One visit of a drawing in the browser: when its first picture stood, how long a frame takes while it is dragged, how
// much memory it holds, and the longest time that it kept the reader waiting afterwards.
import type { Browser, Page } from 'playwright-core';

export interface Visit {
  /** From the graph in memory, its layout included where the page makes it, to the first frame. */
  readonly firstFrameMs: number;
  /** The same until the map answers to the hand: later where a still picture comes first. */
  readonly readyMs: number;
  /** From the address to the first frame: scripts, graph, layout and all. */
  readonly openedMs: number;
  /** Mean, while a hand drags the map. */
  readonly movingFrameMs: number;
  /** Scripts' heap after a collection. */
  readonly heapBytes: number;
  /** The longest task after the first second, while `use` went on. */
  readonly longestTaskMs: number;
}

const DRAG_STEPS = 24;

// These run in the page as text: compiled functions would bring helpers that are not there.
const WATCH_TASKS = `window.tasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.tasks.push([entry.startTime, entry.duration]);
}).observe({ type: 'longtask', buffered: true });`;
const START_FRAMES = `window.frames_ = []; window.framing = true;
(function tick(last) {
  requestAnimationFrame((now) => {
    if (last) window.frames_.push(now - last);
    if (window.framing) tick(now);
  });
})(0);`;
const END_FRAMES = `(() => { window.framing = false; return window.frames_.reduce((a, b) => a + b, 0) / window.frames_.length; })()`;
const AT = `const at = (name) => performance.getEntriesByName(name)[0]?.startTime;`;
const FIRST_FRAME = `(() => { ${AT} return at('map:first-frame') - at('map:begin'); })()`;
const READY = `(() => { ${AT} return (at('map:ready') ?? at('map:first-frame')) - at('map:begin'); })()`;

async function drag(page: Page): Promise<number> {
  await page.mouse.move(14, 96);
  await page.mouse.down();
  await page.evaluate(START_FRAMES);
  for (let step = 1; step <= DRAG_STEPS; step++) await page.mouse.move(14 + step * 8, 96 + step * 3);
  const mean = await page.evaluate<number>(END_FRAMES);
  await page.mouse.up();
  return mean;
}

export async function visit(
  browser: Browser,
  address: string,
  use?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(WATCH_TASKS);
    await page.goto(address);
    await page.waitForFunction(`performance.getEntriesByName('map:first-frame').length > 0`);
    const firstFrameMs = await page.evaluate<number>(FIRST_FRAME);
    const openedMs = await page.evaluate<number>(
      `performance.getEntriesByName('map:first-frame')[0].startTime`,
    );
    const settled = await page.evaluate<number>(
      `new Promise((done) => setTimeout(() => done(performance.now()), 1000))`,
    );
    const readyMs = await page.evaluate<number>(READY);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const from = await page.evaluate<number>('performance.now()');
    await use?.(page);
    const tasks = await page.evaluate<[number, number][]>('window.tasks');
    const longest = tasks.filter(([at]) => at >= Math.max(settled, from)).map(([, length]) => length);
    return {
      firstFrameMs,
      readyMs,
      openedMs,
      movingFrameMs: await drag(page),
      heapBytes: usedSize,
      longestTaskMs: Math.max(0, ...longest),
    };
  } finally {
    await context.close();
  }
}
