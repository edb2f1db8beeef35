// Takes a picture of the page: node -r ts-node/register tests/web/screenshot.ts ADDRESS FILE.png [light|dark] [WIDTHxHEIGHT]
// ADDRESS may carry a selection or a view, as copied from the address bar of a running page.
import { launchChromium } from './browser';

async function main([address, path, colorScheme = 'light', size = '1280x800']: string[]): Promise<void> {
  if (!address || !path || !/^\d+x\d+$/.test(size) || (colorScheme !== 'light' && colorScheme !== 'dark')) {
    throw new Error('Usage: screenshot.ts ADDRESS FILE.png [light|dark] [WIDTHxHEIGHT]');
  }
  const [width, height] = size.split('x').map(Number) as [number, number];
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    await page.locator('#app[data-state="ready"]').waitFor();
    if (!address.includes('view=')) await page.locator('.map-canvas[data-map="still"]').waitFor();
    await page.locator('.card[data-state="loading"]').waitFor({ state: 'detached' });
    await page.screenshot({ path });
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
