// Builds the page into web/dist, which the server hands out under a strict content security policy:
// no inline script, no data: address, every asset a file with its hash in the name.
import { defineConfig, type Plugin } from 'vite';

/** Asks for the code that draws the map beside the code of the page: it is wanted at once, but not in the way. */
const preloadMap: Plugin = {
  name: 'preload-map',
  transformIndexHtml(_html, { bundle }) {
    const chunks = Object.values(bundle ?? {}).filter((chunk) => chunk.type === 'chunk');
    const map = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/sigma/map.ts'));
    return [
      map,
      ...(map?.imports ?? []).map((file) => chunks.find(({ fileName }) => fileName === file)),
    ].flatMap((chunk) =>
      chunk && !chunk.isEntry
        ? [
            {
              tag: 'link',
              injectTo: 'head' as const,
              attrs: { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` },
            },
          ]
        : [],
    );
  },
};

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [preloadMap],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // `npx vite web` beside a running server, for working on the page.
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
