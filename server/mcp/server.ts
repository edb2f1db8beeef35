// The tools as a server of the Model Context Protocol, whatever it is reached by.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { AppError } from '../../graph/errors';
import type { Log } from '../../graph/log';
import { TOOLS, type ToolContext } from './tools';

const { version } = require('../../package.json') as { version: string };

const INSTRUCTIONS =
  'A graph of who funds, supplies, steers and backs European AI. Every line stands on sentences of sources: cite the quote and the source, say when something is planned, reported, denied or disputed, and do not fill in what the graph does not say.';

/** An answer longer than this would fill the mind of any assistant. */
const MAX_ANSWER_CHARACTERS = 200_000;

const said = (text: string, isError = false) => ({ content: [{ type: 'text' as const, text }], isError });

export function mcpServer(context: ToolContext, log: Log): McpServer {
  const server = new McpServer({ name: 'sovereignty-graph', version }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, run } of TOOLS) {
    const annotations = { readOnlyHint: true, destructiveHint: false, openWorldHint: false, title };
    server.registerTool(name, { title, description, inputSchema: input, annotations }, async (given) => {
      try {
        const text = JSON.stringify(await run(given as never, context));
        if (text.length <= MAX_ANSWER_CHARACTERS) return said(text);
        return said(
          `The answer has ${text.length} characters, too many to send. Ask for less: lower the limit, or name relations.`,
          true,
        );
      } catch (error) {
        if (error instanceof AppError) return said(error.message, true);
        log.error({ err: error, tool: name }, 'unforeseen fault');
        return said('Something went wrong inside the server.', true);
      }
    });
  }
  return server;
}
