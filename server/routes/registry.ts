// The registries as legends and filters need them.
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from '../../graph/entities';
import { LENSES, RELATION_NAMES, RELATIONS } from '../../graph/relations';
import type { RegistryView } from '../../graph/views';
import { registryView } from '../forms/graph';
import { route } from '../route';
import { noQuery } from './parameters';

export const registry = route({
  method: 'get',
  path: '/api/registry',
  section: 'Graph',
  summary: 'The kinds of entity, the relations and the lenses.',
  access: 'reader',
  cached: true,
  input: { query: noQuery },
  output: registryView,
  async answer(): Promise<RegistryView> {
    return {
      kinds: ENTITY_KIND_NAMES.map((kind) => {
        const { title, letter } = ENTITY_KINDS[kind];
        return { kind, title, letter };
      }),
      relations: RELATION_NAMES.map((relation) => {
        const { title, phrase, lens, symmetric = false } = RELATIONS[relation];
        return { relation, title, phrase, lens, symmetric };
      }),
      lenses: LENSES,
    };
  },
});
