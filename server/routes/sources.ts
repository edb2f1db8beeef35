// The list of documents that have been read.
import { z } from 'zod';
import { cursorOf, keysOf } from '../../graph/pages';
import { sourceSummary } from '../forms/statements';
import { listReply } from '../reply';
import { route } from '../route';
import { paging } from './parameters';

const { limit, cursor } = paging(1000, 1000);

export const sources = route({
  method: 'get',
  path: '/api/sources',
  section: 'Evidence',
  summary:
    'The documents, with how many statements were read out of each and how many of them wait, in pages.',
  access: 'reader',
  cached: true,
  input: { query: z.strictObject({ limit, cursor }) },
  output: z.array(sourceSummary),
  async answer({ query }, { store, answers }) {
    const all = await answers.value('sources', () => store.sources());
    const last = keysOf(query.cursor, 1)?.[0];
    const rest = last === undefined ? all : all.filter(({ id }) => id > last);
    const items = rest.slice(0, query.limit);
    const next = rest.length > items.length ? cursorOf(items.at(-1)?.id ?? '') : null;
    return listReply('/api/sources', query, { items, next });
  },
});
