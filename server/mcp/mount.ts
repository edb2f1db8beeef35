// Mounts /mcp. The protocol's library is loaded with the first request.
import express, { type Express, type RequestHandler } from 'express';
import type { Log } from '../../graph/log';
import { methodNotAllowed, RequestRefused } from '../problem';
import { mustBe } from '../who';
import type { ToolContext } from './tools';

const MAX_MESSAGE_BYTES = 256 * 1024;

const readers: RequestHandler = (_request, response, next) => {
  mustBe(response.locals.who, 'reader');
  next();
};

const jsonOnly: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) return next();
  throw new RequestRefused('unsupported-type', 415, 'A message is application/json.');
};

export function mountMcp(app: Express, context: ToolContext, log: Log): void {
  const json = express.json({ limit: MAX_MESSAGE_BYTES });
  app.post('/mcp', readers, jsonOnly, json, async (request, response) => {
    const { answerMcp } = require('./http') as typeof import('./http');
    response.set('Cache-Control', 'no-store');
    await answerMcp(request, response, context, log);
  });
  app.all('/mcp', (request) => {
    throw methodNotAllowed(request.method, '/mcp', ['POST']);
  });
}
