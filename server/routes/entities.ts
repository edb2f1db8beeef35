// Entities found as somebody types, or listed by id.
import { z } from 'zod';
import { entityHit, node } from '../forms/graph';
import { listReply } from '../reply';
import { route } from '../route';
import { country, kinds, paging } from './parameters';

/** More than anybody reads; whoever wants more types another letter. */
const MAX_HITS = 100;

export const entities = route({
  method: 'get',
  path: '/api/entities',
  section: 'Graph',
  summary:
    'Entities whose name or alias begins with a text, the best first; without one, all by id, in pages.',
  description: 'Accents and case do not matter. A search gives one page; the list has more.',
  access: 'reader',
  cached: true,
  input: {
    query: z.strictObject({
      q: z
        .string()
        .max(200)
        .meta({ description: 'The beginning of a word of a name or of an alias.' })
        .optional(),
      kind: kinds,
      country,
      ...paging(1000, 20),
    }),
  },
  output: z.array(z.union([entityHit, node])),
  async answer({ query }, { store }) {
    const { q, limit, cursor, kind, country } = query;
    if (q?.trim()) return store.search(q, { kinds: kind, country, limit: Math.min(limit, MAX_HITS) });
    return listReply(
      '/api/entities',
      query,
      await store.entities({ kinds: kind, country }, { limit, cursor }),
    );
  },
});
