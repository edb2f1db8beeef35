// Serves the built page with a made graph, in the forms and encodings of the product, and the bare drawings beside it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type Response } from 'express';
import { toColumns } from '../../../graph/columns';
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from '../../../graph/entities';
import { LENSES, RELATION_NAMES, RELATIONS } from '../../../graph/relations';
import type { GraphView } from '../../../graph/views';
import { Answer } from '../../../server/answer-cache';
import { drawnIds, Placement, type PlacementView } from '../../../server/placement/placement';

const WEB = join(__dirname, '..', '..', '..', 'web', 'dist');

const registry = {
  kinds: ENTITY_KIND_NAMES.map((kind) => ({ kind, title: kind, letter: ENTITY_KINDS[kind].letter })),
  relations: RELATION_NAMES.map((relation) => {
    const { title, phrase, lens, symmetric = false } = RELATIONS[relation];
    return { relation, title, phrase, lens, symmetric };
  }),
  lenses: LENSES,
};

export interface Served {
  readonly url: string;
  /** Bytes of the graph over the wire. */
  readonly graphBytes: number;
  readonly placement: PlacementView;
  close(): Promise<void>;
}

/** As the product packs its answers. */
const packed = (value: unknown): Promise<Buffer> => new Answer(value).bytes('br');

/** `bareFolder` holds the bare drawings, where they are wanted. */
export async function serveGraph(graph: GraphView, bareFolder?: string): Promise<Served> {
  const placement = await new Placement().of(graph);
  const { x, y } = placement.sketches[0] ?? placement;
  const place = new Map(placement.id.map((id, i) => [id, [x[i], y[i]]]));
  const drawn = new Set(drawnIds(graph));
  const bare = {
    nodes: graph.nodes
      .filter(({ id }) => drawn.has(id))
      .map(({ id, name }) => ({ id, name, at: place.get(id) })),
    edges: graph.edges
      .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
      .map(({ id, source, target }) => ({ id, source, target })),
  };
  const sources = Array.from({ length: 40 }, (_, i) => ({
    id: `src-${i}`,
    title: `Document ${i}`,
    publisher: null,
    published: `20${15 + (i % 10)}`,
    language: 'en',
    url: null,
    statements: Math.ceil(graph.edges.length / 40),
    proposed: 0,
  }));
  const answers: Readonly<Record<string, Buffer>> = {
    '/api/registry': await packed(registry),
    '/api/sources': await packed(sources),
    '/api/placement': await packed(placement),
    '/bare.json': await packed(bare),
  };
  const columns = await packed(toColumns(graph));
  const app = express();
  const send = (response: Response, body: Buffer): void =>
    void response.set({ 'content-type': 'application/json', 'content-encoding': 'br' }).end(body);
  app.get('/api/graph', (_request, response) => send(response, columns));
  app.use((request, response, next) => {
    const answer = answers[request.path];
    if (answer) send(response, answer);
    else next();
  });
  if (bareFolder) app.use('/bare', express.static(bareFolder));
  app.use(express.static(WEB));
  const server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    graphBytes: columns.length,
    placement,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
