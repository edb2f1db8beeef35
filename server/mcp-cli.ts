// `npm run mcp`: the tools for assistants over standard input and output. Opens the store itself, or passes messages on
// to the server that holds it (SERVER_URL, or the one at HOST and PORT; API_TOKEN where it asks for a login).
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { loadNamedQueries } from '../cypher';
import { readConfig } from '../graph/config';
import { AppError } from '../graph/errors';
import { createLog } from '../graph/log';
import { loginHeaders } from '../graph/running-server';
import { mcpServer } from './mcp/server';
import { openOrReach } from './open-or-reach';
import { QueryGate } from './query-gate';

// Standard output carries messages and nothing else.
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What comes in on the one goes out on the other. */
async function passOn(near: Transport, far: Transport): Promise<void> {
  near.onmessage = (message) => void far.send(message).catch((error: Error) => say(error.message));
  far.onmessage = (message) => void near.send(message);
  near.onclose = () => void far.close();
  await far.start();
  await near.start();
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const reached = await openOrReach(config, process.env.SERVER_URL);
  const near = new StdioServerTransport();
  process.stdin.once('end', () => {
    if ('store' in reached) void reached.store.close().then(() => process.exit(0));
    else process.exit(0);
  });
  if ('server' in reached) {
    say(`Passing messages on to ${reached.server}/mcp.`);
    const requestInit = { headers: loginHeaders(config) };
    const far = new StreamableHTTPClientTransport(new URL(`${reached.server}/mcp`), { requestInit });
    return passOn(near, far as Transport);
  }
  const limits = { timeoutMs: config.queryTimeoutMs, maxRows: config.queryMaxRows };
  const context = { store: reached.store, queries: loadNamedQueries(), limits, gate: new QueryGate() };
  await mcpServer(context, createLog(config.logLevel)).connect(near);
  say('Ready: tools for assistants on standard input and output.');
}

main().catch((error: Error) => {
  say(error instanceof AppError ? error.message : `Something is wrong with the program: ${error.message}`);
  process.exit(1);
});
