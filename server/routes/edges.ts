// The lines of the map as a list.
import { z } from 'zod';
import { cursorOf, keysOf } from '../../graph/pages';
import { edge } from '../forms/graph';
import { filteredGraph } from '../kept-graph';
import { listReply } from '../reply';
import { route } from '../route';
import { FILTER_REFUSALS, graphFilter, paging } from './parameters';

export const edges = route({
  method: 'get',
  path: '/api/edges',
  section: 'Graph',
  summary: 'The lines that the filters leave, by id, in pages.',
  access: 'reader',
  cached: true,
  input: { query: z.strictObject({ ...graphFilter, ...paging(1000, 100) }) },
  output: z.array(edge),
  refusals: FILTER_REFUSALS,
  async answer({ query }, context) {
    const { limit, cursor, ...filter } = query;
    const { edges: all } = await filteredGraph(context, filter);
    const last = keysOf(cursor, 1)?.[0];
    const start = last === undefined ? 0 : all.findIndex(({ id }) => id > last);
    const items = start === -1 ? [] : all.slice(start, start + limit);
    const more = start !== -1 && start + limit < all.length;
    return listReply('/api/edges', query, { items, next: more ? cursorOf(items.at(-1)?.id ?? '') : null });
  },
});
