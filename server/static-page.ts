// The page as Vite built it: hashed assets are kept by browsers for good, index.html is asked for anew each time.
import { join, sep } from 'node:path';
import compression from 'compression';
import express, { Router } from 'express';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Serves the files of `folder`; what is not there falls through. */
export function staticPage(folder: string): Router {
  const assets = join(folder, 'assets') + sep;
  const files = express.static(folder, {
    cacheControl: false,
    setHeaders(response, path) {
      const kept = path.startsWith(assets);
      response.setHeader('Cache-Control', kept ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  return Router().use(compression(), files);
}
