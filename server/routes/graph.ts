// The whole graph, as the map draws it, or what filters leave of it.
import { z } from 'zod';
import { toColumns } from '../../graph/columns';
import { graphColumns, graph as graphForm } from '../forms/graph';
import { status } from '../forms/statements';
import { filteredGraph } from '../kept-graph';
import { Reply } from '../reply';
import { route } from '../route';
import { FILTER_REFUSALS, graphFilter } from './parameters';

const COLUMNS = 'application/vnd.sovereignty-graph.columns+json';

export const graph = route({
  method: 'get',
  path: '/api/graph',
  section: 'Graph',
  summary: 'All entities and lines, or those that the filters leave.',
  description:
    'Lines are derived from accepted statements; with `status=proposed` or `rejected` they are those that such statements would draw. A node filter keeps the lines between the nodes it keeps; a line filter drops nodes that it leaves without a line. `format=columns` gives the same as columns of numbers, a tenth of the bytes; the id of a line is then `ed-` and the first 20 hexadecimal digits of the SHA-256 of the JSON list of its relation, source, target and event.',
  access: 'reader',
  cached: true,
  input: {
    query: z.strictObject({
      ...graphFilter,
      status: status.default('accepted'),
      format: z.enum(['json', 'columns']).default('json'),
    }),
  },
  output: z.union([graphForm, graphColumns]),
  refusals: FILTER_REFUSALS,
  negotiate: { parameter: 'format', types: { json: 'application/json', columns: COLUMNS } },
  async answer({ query }, context) {
    const { status, format, ...filter } = query;
    const graph = await filteredGraph(context, filter, status);
    return format === 'columns' ? new Reply(toColumns(graph), { mediaType: COLUMNS }) : graph;
  },
});
