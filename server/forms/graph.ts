// The forms of what is on the map: nodes, lines, and the pictures made of them. Each says the same as its type in
// graph/views.ts, which the compiler checks; the API's description is derived from them.
import { z } from 'zod';
import { ENTITY_KIND_NAMES } from '../../graph/entities';
import { LENSES, RELATION_NAMES } from '../../graph/relations';
import { MODALITIES } from '../../graph/statement';
import type {
  EdgeView,
  EgoNetwork,
  EntityHit,
  GraphColumns,
  GraphView,
  NodeView,
  RegistryView,
} from '../../graph/views';

export const kind = z.enum(ENTITY_KIND_NAMES).meta({ id: 'Kind', description: 'What an entity is.' });
export const relation = z
  .enum(RELATION_NAMES)
  .meta({ id: 'Relation', description: 'What is said about two entities.' });
export const lens = z
  .enum(LENSES)
  .meta({ id: 'Lens', description: 'The side of sovereignty that a relation belongs to.' });
export const modality = z.enum(MODALITIES);
export const country = z
  .string()
  .nullable()
  .meta({ description: 'ISO 3166-1 alpha-2; null where no source states it.' });
export const day = z
  .string()
  .nullable()
  .meta({ description: 'ISO 8601 date of the precision that the text gives; null where it gives none.' });

const nodeFields = { id: z.string(), kind, name: z.string(), country };

export const node: z.ZodType<NodeView> = z
  .strictObject(nodeFields)
  .meta({ id: 'Node', description: 'An entity as the map draws it.' });

export const entityHit: z.ZodType<EntityHit> = z
  .strictObject({
    ...nodeFields,
    aliases: z.array(z.string()),
    degree: z.int().min(0).meta({ description: 'Lines of the map that end in it.' }),
  })
  .meta({ id: 'EntityHit', description: 'An entity that a search or a list found.' });

export const entityFields = {
  ...nodeFields,
  aliases: z.array(z.string()),
  wikidata: z.string().nullable(),
  lei: z.string().nullable(),
};

export const edge: z.ZodType<EdgeView> = z
  .strictObject({
    id: z.string(),
    relation,
    lens,
    source: z.string(),
    target: z.string(),
    event: z.string().meta({ description: 'The year that tells this event from another one, or "".' }),
    modality,
    confidence: z.number().min(0).max(1),
    disputed: z.boolean().meta({ description: 'Its statements give different figures; all are kept.' }),
    statements: z.array(z.string()),
    sources: z.array(z.string()),
    figures: z.array(z.string()).meta({ description: 'In the words of the sources.' }),
    from: day,
    until: day,
  })
  .meta({
    id: 'Edge',
    description: 'A line of the map: the accepted statements that say the same of the same two.',
  });

export const graph: z.ZodType<GraphView> = z
  .strictObject({ nodes: z.array(node), edges: z.array(edge) })
  .meta({ id: 'Graph' });

const indices = z.array(z.int().min(0));
const gaps = indices.meta({
  description: 'Rows that are so: the first, then how far each is from the one before.',
});
const sparse = z.strictObject({ gaps, values: z.array(z.string()) });

export const graphColumns: z.ZodType<GraphColumns> = z
  .strictObject({
    kinds: z.array(kind),
    relations: z.array(relation),
    lenses: z.array(lens),
    sources: z.array(z.string()),
    nodes: z.strictObject({
      name: z.array(z.string()),
      id: z.array(z.string()).meta({
        description:
          'Empty where it is the name in small letters, whatever else between them being one hyphen.',
      }),
      kind: indices,
      country: z.array(country),
    }),
    edges: z.strictObject({
      outgoing: indices.meta({
        description: 'For each node how many lines begin at it; lines are in that order.',
      }),
      target: indices.meta({
        description: 'The node a line ends at, among lines of one source counted from the one before.',
      }),
      relation: indices,
      event: sparse,
      from: sparse,
      until: sparse,
      planned: gaps,
      disputed: gaps,
      confidence: indices.meta({ description: 'In thousandths.' }),
      statements: indices.meta({ description: 'How many statements the line stands on.' }),
      sources: indices.meta({ description: "All lines' sources one after the other." }),
      sourceCount: indices,
      figures: z.array(z.string()),
      figureCount: indices,
    }),
  })
  .meta({
    id: 'GraphColumns',
    description: 'The graph as columns: what stands at one place of every list is one node, or one line.',
  });

export const egoNetwork: z.ZodType<EgoNetwork> = z
  .strictObject({
    centre: z.string().meta({ description: 'The id of the entity in the middle, after merges.' }),
    nodes: z.array(node),
    edges: z.array(edge),
    distances: z.record(z.string(), z.int().min(0)),
    truncated: z.boolean(),
  })
  .meta({ id: 'EgoNetwork' });

export const registryView: z.ZodType<RegistryView> = z
  .strictObject({
    kinds: z.array(z.strictObject({ kind, title: z.string(), letter: z.string() })),
    relations: z.array(
      z.strictObject({
        relation,
        title: z.string(),
        phrase: z.string(),
        lens,
        symmetric: z.boolean(),
      }),
    ),
    lenses: z.array(lens),
  })
  .meta({ id: 'Registry' });
