// The forms of what a query gives: rows, and the part of the graph that stands in them.
import { z } from 'zod';
import { PARAMETER_TYPES } from '../../cypher/parameter-types';
import type { PlainNode, PlainRelationship, PlainValue } from '../../graph/values';

const properties = z.record(z.string(), z.unknown());

const plainNode = z
  .strictObject({ type: z.literal('node'), id: z.string(), labels: z.array(z.string()), properties })
  .meta({ id: 'NodeValue' }) as unknown as z.ZodType<PlainNode>;

const plainRelationship = z
  .strictObject({
    type: z.literal('relationship'),
    id: z.string(),
    relation: z.string(),
    from: z.string(),
    to: z.string(),
    properties,
  })
  .meta({ id: 'RelationshipValue' }) as unknown as z.ZodType<PlainRelationship>;

const value = z.unknown().meta({
  id: 'Value',
  description:
    'null, a truth value, a number, a text, a list or a map; or a node, a relationship or a path: an object whose `type` says so. Integers beyond 2^53 and numbers that JSON lacks are texts.',
}) as z.ZodType<PlainValue>;

export const parameter = z
  .strictObject({
    name: z.string(),
    type: z.enum(PARAMETER_TYPES),
    default: z.unknown().optional(),
    what: z.string(),
  })
  .meta({ id: 'QueryParameter' });

const table = {
  columns: z.array(z.string()),
  rows: z.array(z.array(value)),
  truncated: z.boolean().meta({ description: 'More was there than the caps let out.' }),
  notice: z
    .string()
    .nullable()
    .meta({ description: 'What was left out and why, for people; null where the result is whole.' }),
  elapsedMs: z.number().min(0),
};

export const cypherResult = z
  .strictObject({
    ...table,
    graph: z.strictObject({ nodes: z.array(plainNode), relationships: z.array(plainRelationship) }).meta({
      description: 'Every node, relationship and path found anywhere in the rows, with the ends of each.',
    }),
    parameters: z.array(parameter).meta({ description: 'Those that the query takes, with their types.' }),
  })
  .meta({ id: 'CypherResult' });

export const namedResult = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    ...table,
  })
  .meta({ id: 'NamedResult' });

export const namedQuery = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    params: z.array(parameter),
    returns: z.array(z.string()),
    cypher: z.string(),
  })
  .meta({ id: 'NamedQuery' });
