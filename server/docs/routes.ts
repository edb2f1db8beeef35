// Where the description of the API is found. Made of the list of the other routes, so it cannot stand in it.
import { z } from 'zod';
import { Reply } from '../reply';
import { type Route, route } from '../route';
import { noQuery } from '../routes/parameters';

// Loaded when it is asked for: nobody who starts the server has to wait for it.
const openapi = () => require('./openapi') as typeof import('./openapi');
const page = () => require('./page') as typeof import('./page');

const { version } = require('../../package.json') as { version: string };

export function documentationRoutes(others: readonly Route[]): Route[] {
  let document: object | undefined;
  const described = (): object => {
    document ??= openapi().describeApi([...others, ...routes], version);
    return document;
  };
  const common = {
    method: 'get',
    section: 'Server',
    access: 'anyone',
    cached: true,
    input: { query: noQuery },
  } as const;
  const routes: Route[] = [
    route({
      ...common,
      path: '/api/openapi.json',
      summary: 'This description, as OpenAPI 3.1.',
      output: z.looseObject({ openapi: z.string() }),
      answer: async () => described(),
    }),
    route({
      ...common,
      path: '/api/docs',
      summary: 'This description, as a page to read.',
      types: { 'text/html': 'The page.' },
      answer: async () => new Reply(page().docsPage(described()), { type: 'text/html; charset=utf-8' }),
    }),
    route({
      ...common,
      path: '/api/docs.css',
      summary: 'The style of that page.',
      types: { 'text/css': 'The style sheet.' },
      answer: async () => new Reply(page().DOCS_STYLE, { type: 'text/css; charset=utf-8' }),
    }),
  ];
  return routes;
}
