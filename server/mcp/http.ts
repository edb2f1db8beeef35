// The tools for assistants over streamable HTTP, at /mcp. Each request stands for itself: there is no session to keep,
// and the login is that of the API.
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Request, Response } from 'express';
import type { Log } from '../../graph/log';
import { mcpServer } from './server';
import type { ToolContext } from './tools';

export async function answerMcp(
  request: Request,
  response: Response,
  context: ToolContext,
  log: Log,
): Promise<void> {
  const server = mcpServer(context, log);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  response.once('close', () => {
    void transport.close();
    void server.close();
  });
  await server.connect(transport as never);
  await transport.handleRequest(request, response, request.body);
}
