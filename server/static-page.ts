// The page as Vite built it: hashed assets are kept by browsers for good, index.html is asked for anew each time.
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { methodNotAllowed } from './problem';

const READS = new Set(['GET', 'HEAD']);
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
  const paths = new Set(['/', ...filesIn(folder)]);
  const readOnly: RequestHandler = (request, _response, next) => {
    if (READS.has(request.method) || !paths.has(request.path)) return next();
    throw methodNotAllowed(request.method, request.path, [...READS]);
  };
  return Router().use(compression(), files, readOnly);
}

/** As paths of addresses. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true }) as string[];
  return found.map((path) => `/${path.split(sep).join('/')}`);
}
