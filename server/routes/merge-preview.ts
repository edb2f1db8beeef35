// What a merge would do.
import { z } from 'zod';
import { mergePreview as form } from '../forms/decisions';
import { route } from '../route';
import { id } from './parameters';

export const mergePreview = route({
  method: 'get',
  path: '/api/decisions/merge-preview',
  section: 'Decisions',
  summary: 'What a merge would do: the one entity, the lines that become one, those that become disputed.',
  access: 'reader',
  cached: true,
  input: { query: z.strictObject({ entity: id, into: id }) },
  output: form,
  answer: ({ query: { entity, into } }, { store }) => store.previewMerge(entity, into),
});
