// One statement.
import { NotFound } from '../../graph/errors';
import { statement as form } from '../forms/statements';
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

export const statement = route({
  method: 'get',
  path: '/api/statements/:id',
  section: 'Evidence',
  summary: 'A statement with its evidence, its source and what was decided about it.',
  access: 'reader',
  cached: true,
  input: { params: idInPath, query: noQuery },
  output: form,
  async answer({ params }, { store }) {
    const [found] = await store.statementsById([params.id]);
    if (!found) throw new NotFound('statement', params.id);
    return found;
  },
});
