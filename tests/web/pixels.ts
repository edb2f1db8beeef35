// What colour the page really shows somewhere: read from a picture of the screen, since a WebGL canvas tells nobody.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { Point } from '../../web/src/layout/geometry';

/** The colours (#rrggbb) of the pixels within some pixels of a point. */
export async function coloursAround(page: Page, { x, y }: Point, reach = 4): Promise<Set<string>> {
  const size = 2 * reach + 1;
  const clip = { x: Math.round(x) - reach, y: Math.round(y) - reach, width: size, height: size };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const colours = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) return [];
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return Array.from({ length: data.length / 4 }, (_, i) =>
      [0, 1, 2].map((k) => (data[4 * i + k] as number).toString(16).padStart(2, '0')).join(''),
    );
  }, picture);
  return new Set(colours.map((colour) => `#${colour}`));
}

/** The value of a custom property of the page: a colour of its theme. */
export function themeColour(page: Page, name: string): Promise<string> {
  return page.evaluate(
    (property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim(),
    name,
  );
}
