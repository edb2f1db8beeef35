// A hand on the page: a mouse on a wide screen, fingers on one that is touched. Playwright's own fingers only tap.
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Point } from '../../web/src/layout/geometry';

type Fingers = readonly (readonly Point[])[];

/** Puts fingers down, leads each along its points (all of the same number), and lifts them. */
async function moveFingers(page: Page, fingers: Fingers): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: readonly (Point | undefined)[],
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.flatMap((point, id) => (point ? [{ ...point, id }] : [])),
    });
  const steps = fingers[0]?.length ?? 0;
  for (let step = 0; step < steps; step++)
    await touch(
      step === 0 ? 'touchStart' : 'touchMove',
      fingers.map((points) => points[step]),
    );
  await touch('touchEnd', []);
  await session.detach();
}

/** Draws along the points with whatever the screen is used with. */
export async function stroke(
  page: Page,
  { hasTouch }: BrowserContextOptions,
  points: readonly [Point, ...Point[]],
): Promise<void> {
  if (hasTouch) return moveFingers(page, [points]);
  const [first, ...rest] = points;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y);
  await page.mouse.up();
}

/** Two fingers draw apart around `centre`, from so many pixels between them to so many. */
export function pinch(page: Page, { x, y }: Point, from: number, to: number): Promise<void> {
  const apart = [0, 1, 2, 3, 4].map((step) => (from + ((to - from) * step) / 4) / 2);
  return moveFingers(page, [
    apart.map((away) => ({ x: x - away, y })),
    apart.map((away) => ({ x: x + away, y })),
  ]);
}

/** Opens the menu at a point: the right button, or a long touch. */
export async function askForMenu(
  page: Page,
  { hasTouch }: BrowserContextOptions,
  { x, y }: Point,
): Promise<void> {
  if (!hasTouch) return page.mouse.click(x, y, { button: 'right' });
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.getByRole('menu').waitFor();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
