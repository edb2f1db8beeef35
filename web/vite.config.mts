// Builds the page into web/dist, which the server hands out under a strict content security policy:
// no inline script, no data: address, every asset a file with its hash in the name.
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // `npx vite web` beside a running server, for working on the page.
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
