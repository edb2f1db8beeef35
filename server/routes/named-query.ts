// One named query, run with the parameters of the query string: an address that can be sent to a colleague.
import { z } from 'zod';
import { parametersFrom } from '../../cypher';
import { NotFound } from '../../graph/errors';
import { route } from '../route';
import { idInPath } from './parameters';

export const namedQuery = route({
  method: 'get',
  path: '/api/queries/:id',
  summary: 'Runs a named query; its parameters are those of the query string.',
  cached: true,
  input: { params: idInPath, query: z.record(z.string(), z.string('give it once')) },
  async answer({ params, query: texts }, { store, queries, limits }) {
    const query = queries.find(({ id }) => id === params.id);
    if (!query) throw new NotFound('query', params.id);
    const parameters = parametersFrom(query, texts);
    const result = await store.query(query.cypher, parameters, limits);
    return { id: query.id, title: query.title, parameters, ...result };
  },
});
