// The whole graph as a value, kept until the next write: filters, lists and exports are made of it.
import { NotFound } from '../graph/errors';
import { filterGraph, type GraphFilter } from '../graph/filter';
import type { Status } from '../graph/statement';
import type { GraphView } from '../graph/views';
import { presentEntity } from './present';
import type { Context } from './route';

export function keptGraph({ store, answers }: Context, status: Status = 'accepted'): Promise<GraphView> {
  return answers.value(`graph ${status}`, () => store.graph(status));
}

/** The date of each document, by id. */
function publishedDates({ store, answers }: Context): Promise<ReadonlyMap<string, string | null>> {
  return answers.value('published', async () => {
    const sources = await store.sources();
    return new Map(sources.map(({ id, published }) => [id, published]));
  });
}

/**
 * What filters leave of the graph. An entity that was merged away stands for the one it was merged into.
 * @throws NotFound for an entity or a document that is not there
 */
export async function filteredGraph(
  context: Context,
  { entity, ...filter }: GraphFilter,
  status: Status = 'accepted',
): Promise<GraphView> {
  const [graph, published] = [await keptGraph(context, status), await publishedDates(context)];
  for (const id of filter.source ?? []) if (!published.has(id)) throw new NotFound('source', id);
  return filterGraph(
    graph,
    { ...filter, ...(entity && { entity: await presentIds(context, graph, entity) }) },
    published,
  );
}

async function presentIds(
  { store }: Context,
  { nodes }: GraphView,
  ids: readonly string[],
): Promise<string[]> {
  const drawn = new Set(nodes.map(({ id }) => id));
  const open = ids.filter((id) => !drawn.has(id));
  const present = await Promise.all(open.map((id) => presentEntity(store, id)));
  return [...ids.filter((id) => drawn.has(id)), ...present];
}
