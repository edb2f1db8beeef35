// The forms of what documents say: sources, statements with their evidence, cards and paths.
import { z } from 'zod';
import { QUALIFIER_NAMES, QUALIFIERS, type Qualifiers, type QualifierType } from '../../graph/qualifiers';
import { LANGUAGES } from '../../graph/source';
import { CHECKS, STATUSES } from '../../graph/statement';
import type {
  EdgeCard,
  EntityCard,
  PathsView,
  SourceSummary,
  SourceView,
  StatementView,
} from '../../graph/views';
import { isoDate } from './dates';
import { edge, entityFields, modality, node, relation } from './graph';

export const status = z.enum(STATUSES);
export const language = z.enum(LANGUAGES);

const words = z.string().min(1).max(1000);
const bound = z.enum(['exact', 'about', 'atLeast', 'atMost']);

const VALUES = {
  money: z.strictObject({
    amount: z.number().positive().max(1e18),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
      .meta({ example: 'EUR' }),
    bound,
    text: words,
  }),
  share: z.strictObject({ percent: z.number().min(0).max(100), bound, text: words }),
  quantity: z.strictObject({ value: z.number().min(0).max(1e18), bound, text: words }),
  date: z.strictObject({
    date: isoDate,
    text: words,
  }),
  text: z.strictObject({ text: words }),
} satisfies Record<QualifierType, z.ZodType>;

export const qualifiers = z
  .strictObject(
    Object.fromEntries(QUALIFIER_NAMES.map((name) => [name, VALUES[QUALIFIERS[name].type].optional()])),
  )
  .meta({
    id: 'Qualifiers',
    description: 'Figures and words beside the two ends, each with the words of the text that it comes from.',
  }) as unknown as z.ZodType<Qualifiers>;

const sourceFields = {
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  url: z.string().nullable(),
};

export const sourceSummary: z.ZodType<SourceSummary> = z
  .strictObject({
    ...sourceFields,
    statements: z.int().min(0),
    proposed: z.int().min(0).meta({ description: 'How many of them wait for a decision.' }),
  })
  .meta({ id: 'Source', description: 'A document that was read.' });

export const span = z.strictObject({
  start: z.int().min(0).meta({ description: 'First UTF-16 code unit in the text of the source.' }),
  end: z.int().min(0).meta({ description: 'The code unit after the last one.' }),
});

export const evidence = z.strictObject({
  ...span.shape,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

export const statement: z.ZodType<StatementView> = z
  .strictObject({
    id: z.string(),
    relation,
    subject: node,
    object: node,
    qualifiers,
    modality,
    status,
    confidence: z.number().min(0).max(1),
    extractor: z.string(),
    failed: z.array(z.enum(CHECKS)).meta({ description: 'Grounding checks that failed.' }),
    evidence: z.array(
      z.strictObject({
        ...evidence.shape,
        paragraph: z.strictObject({ start: z.int().min(0), text: z.string() }),
      }),
    ),
    trigger: span.nullable().meta({ description: 'The words of the first quote that carry the relation.' }),
    source: z.strictObject(sourceFields),
    decisions: z.array(
      z.strictObject({ action: z.string(), by: z.string(), at: z.string(), why: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Statement', description: 'What one passage of one source says.' });

export const edgeCard: z.ZodType<EdgeCard> = z
  .strictObject({ edge, source: node, target: node, statements: z.array(statement) })
  .meta({ id: 'EdgeCard', description: 'Everything one line of the map stands on.' });

export const entityView = z.strictObject(entityFields);

export const entityCard: z.ZodType<EntityCard> = z
  .strictObject({
    entity: entityView,
    edges: z.array(edge),
    neighbours: z.array(node),
    beside: z
      .array(statement)
      .meta({ description: 'Statements about it that are no line: proposed, reported, denied.' }),
  })
  .meta({ id: 'EntityCard' });

export const sourceView: z.ZodType<SourceView> = z
  .strictObject({ source: sourceSummary, text: z.string(), statements: z.array(statement) })
  .meta({ id: 'SourceText', description: 'A document with its text and all that was read out of it.' });

export const paths: z.ZodType<PathsView> = z
  .strictObject({
    nodes: z.array(node),
    paths: z.array(
      z.strictObject({
        nodes: z.array(z.string()),
        hops: z.array(
          z.strictObject({
            from: z.string(),
            to: z.string(),
            edges: z.array(z.strictObject({ edge, statement })),
          }),
        ),
      }),
    ),
    truncated: z.boolean(),
  })
  .meta({ id: 'Paths' });
