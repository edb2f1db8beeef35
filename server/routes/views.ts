// What people keep beside the facts: views with a name, the places of nodes on the map, and settings.
import { z } from 'zod';
import type { Json } from '../../graph/store';
import { route } from '../route';
import { noQuery } from './parameters';

const MAX_STATE_CHARACTERS = 100_000;

const name = z.string().trim().min(1, 'it is empty').max(100);
const named = z.strictObject({ name });

const json = z
  .unknown()
  .refine((value) => value !== undefined, 'is missing')
  .refine((value) => JSON.stringify(value ?? null).length <= MAX_STATE_CHARACTERS, {
    message: `must be at most ${MAX_STATE_CHARACTERS} characters of JSON`,
  })
  .meta({ description: 'Whatever JSON can hold.' }) as z.ZodType<Json>;

const view = z
  .strictObject({
    name: z.string(),
    state: z.unknown(),
    by: z.string().optional(),
    at: z.string().optional(),
  })
  .meta({ id: 'NamedView', description: 'What somebody saw and gave a name: selection, filters, camera.' });

export const views = route({
  method: 'get',
  path: '/api/views',
  section: 'Views',
  summary: 'The named views, by name.',
  access: 'reader',
  input: { query: noQuery },
  output: z.array(view),
  answer: (_input, { store }) => store.views(),
});

export const oneView = route({
  method: 'get',
  path: '/api/views/:name',
  section: 'Views',
  summary: 'A named view.',
  access: 'reader',
  input: { params: named, query: noQuery },
  output: view,
  answer: ({ params }, { store }) => store.view(params.name),
});

export const saveView = route({
  method: 'put',
  path: '/api/views/:name',
  section: 'Views',
  summary: 'Keeps a view under a name, in the place of one that has it.',
  access: 'reviewer',
  input: { params: named, query: noQuery, body: z.strictObject({ state: json }) },
  output: view,
  audit: { event: 'view-saved', about: ({ params }) => params.name },
  async answer({ params, body }, { store }, who) {
    await store.saveView({
      name: params.name,
      state: body.state,
      by: who.name,
      at: new Date().toISOString(),
    });
    return store.view(params.name);
  },
});

export const deleteView = route({
  method: 'delete',
  path: '/api/views/:name',
  section: 'Views',
  summary: 'Forgets a view.',
  access: 'reviewer',
  status: 204,
  input: { params: named, query: noQuery },
  audit: { event: 'view-deleted', about: ({ params }) => params.name },
  answer: ({ params }, { store }) => store.deleteView(params.name),
});

const layout = z.strictObject({ layout: name });
const coordinate = z.number().min(-1e9).max(1e9);
const position = z
  .strictObject({
    entity: z.string().min(1).max(200),
    x: coordinate,
    y: coordinate,
    pinned: z.boolean().optional(),
  })
  .meta({
    id: 'Position',
    description: 'Where an entity lies on the map; a new layout leaves a pinned one.',
  });

export const positions = route({
  method: 'get',
  path: '/api/layouts/:layout',
  section: 'Views',
  summary: 'Where nodes lie in a layout; an empty list where nobody placed any.',
  access: 'reader',
  input: { params: layout, query: noQuery },
  output: z.array(position),
  answer: ({ params }, { store }) => store.positions(params.layout),
});

export const savePositions = route({
  method: 'put',
  path: '/api/layouts/:layout',
  section: 'Views',
  summary: 'Adds and moves nodes; the others stay where they are.',
  access: 'reviewer',
  status: 204,
  maxBodyBytes: 16 * 1024 * 1024,
  input: { params: layout, query: noQuery, body: z.array(position).max(100_000) },
  audit: { event: 'layout-saved', about: ({ params }) => params.layout },
  answer: ({ params, body }, { store }) => store.savePositions(params.layout, body),
});

export const clearPositions = route({
  method: 'delete',
  path: '/api/layouts/:layout',
  section: 'Views',
  summary: 'Forgets a layout whole.',
  access: 'reviewer',
  status: 204,
  input: { params: layout, query: noQuery },
  audit: { event: 'layout-cleared', about: ({ params }) => params.layout },
  answer: ({ params }, { store }) => store.clearPositions(params.layout),
});

const setting = z.strictObject({ name });

export const settings = route({
  method: 'get',
  path: '/api/settings',
  section: 'Views',
  summary: 'The settings that everybody shares, by name.',
  access: 'reader',
  input: { query: noQuery },
  output: z.record(z.string(), z.unknown()),
  answer: (_input, { store }) => store.settings(),
});

export const saveSetting = route({
  method: 'put',
  path: '/api/settings/:name',
  section: 'Views',
  summary: 'Keeps a setting; null takes it back.',
  access: 'admin',
  status: 204,
  input: { params: setting, query: noQuery, body: z.strictObject({ value: json }) },
  audit: { event: 'setting-saved', about: ({ params }) => params.name },
  answer: ({ params, body }, { store }) => store.saveSetting(params.name, body.value),
});
