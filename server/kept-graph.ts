// The whole graph as a value, kept until the next write: filters, lists and exports are made of it.
import type { Status } from '../graph/statement';
import type { GraphView } from '../graph/views';
import type { Context } from './route';

export function keptGraph({ store, answers }: Context, status: Status = 'accepted'): Promise<GraphView> {
  return answers.value(`graph ${status}`, () => store.graph(status));
}

/** The date of each document, by id. */
export function publishedDates({ store, answers }: Context): Promise<ReadonlyMap<string, string | null>> {
  return answers.value('published', async () => {
    const sources = await store.sources();
    return new Map(sources.map(({ id, published }) => [id, published]));
  });
}
