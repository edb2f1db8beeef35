// What a browser loads before it can draw: scripts and styles that index.html names, and what those import at once.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPage } from '../../server/page-build';
import { type Bench, type Figure, kilobytes } from './bench';

const WEB = join(__dirname, '..', '..', 'web');

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

async function measure(): Promise<Figure[]> {
  await buildPage(WEB);
  const first = await firstLoad();
  const files = await readdir(join(WEB, 'dist'), { recursive: true });
  const ending = (paths: readonly string[], end: string) => paths.filter((path) => path.endsWith(end));
  return [
    { what: 'JavaScript at first load', value: kilobytes(await gzipped(ending(first, '.js'))), how: 'gzip' },
    { what: 'styles at first load', value: kilobytes(await gzipped(ending(first, '.css'))), how: 'gzip' },
    { what: 'all JavaScript', value: kilobytes(await gzipped(ending(files, '.js'))), how: 'gzip' },
  ];
}

export const pageBench: Bench = { name: 'page', title: 'Page', run: measure };
