// Draws the README's picture: the still map of a running page as one SVG that needs no style sheet.
// node -r ts-node/register tests/web/picture.ts ADDRESS FILE.svg
/// <reference lib="dom" />
import { writeFileSync } from 'node:fs';
import { launchChromium } from './browser';

const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'stroke-linejoin',
];

async function main([address, path]: string[]): Promise<void> {
  if (!address || !path) throw new Error('Usage: picture.ts ADDRESS FILE.svg');
  const browser = await launchChromium(false);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await page.goto(address);
    await page.locator('.still-picture svg').waitFor();
    const svg = await page.evaluate((properties) => {
      const drawn = document.querySelector('.still-picture svg') as SVGSVGElement;
      const copy = drawn.cloneNode(true) as SVGSVGElement;
      const originals = [...drawn.querySelectorAll('*')];
      [...copy.querySelectorAll('*')].forEach((element, i) => {
        const style = getComputedStyle(originals[i] as Element);
        element.removeAttribute('class');
        element.removeAttribute('style');
        for (const property of properties) element.setAttribute(property, style.getPropertyValue(property));
      });
      const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      for (const [name, value] of [
        ['width', '100%'],
        ['height', '100%'],
        ['fill', '#fbfaf7'],
      ] as const)
        ground.setAttribute(name, value);
      copy.prepend(ground);
      copy.removeAttribute('class');
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      return copy.outerHTML;
    }, PROPERTIES);
    writeFileSync(path, `${svg}\n`);
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
