// What can be asked: labels, relationship types and properties with how often each is there. Feeds completion.
import { z } from 'zod';
import { route } from '../route';
import { noQuery } from './parameters';

const schemaForm = z
  .strictObject({
    labels: z.array(
      z.strictObject({ label: z.string(), count: z.int().min(0), properties: z.array(z.string()) }),
    ),
    relations: z.array(
      z.strictObject({
        relation: z.string(),
        count: z.int().min(0),
        from: z.array(z.string()).meta({ description: 'Labels that it leads from.' }),
        to: z.array(z.string()),
        properties: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Schema', description: 'What Cypher can ask for.' });

export const schema = route({
  method: 'get',
  path: '/api/schema',
  section: 'Questions',
  summary: 'Labels, relationship types and their properties, with counts: what completion needs.',
  access: 'reader',
  cached: true,
  input: { query: noQuery },
  output: schemaForm,
  answer: (_input, { store }) => store.schema(),
});
