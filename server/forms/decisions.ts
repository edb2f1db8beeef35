// The forms of decisions: as they are asked for, and as the log holds them.
import { z } from 'zod';
import { ENTITY_KIND_NAMES, type Entity } from '../../graph/entities';
import { isLei, isWikidataId } from '../../graph/identifiers';
import { MODALITIES, type Statement } from '../../graph/statement';
import type { DecisionView, MergePreview } from '../../graph/views';
import { id } from '../routes/parameters';
import { edge, relation } from './graph';
import { entityView, evidence, qualifiers, span, statement, status } from './statements';

const name = z.string().trim().min(1, 'it is empty').max(300);

const newEntity = z
  .strictObject({
    kind: z.enum(ENTITY_KIND_NAMES),
    name,
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens')
      .max(100)
      .optional()
      .meta({ description: 'Made of the name where it is not given.' }),
    aliases: z.array(name).max(50).default([]),
    wikidata: z.string().max(20).refine(isWikidataId, 'must be a Wikidata id such as Q42').optional(),
    lei: z.string().max(20).refine(isLei, 'must be a Legal Entity Identifier (ISO 17442)').optional(),
  })
  .meta({ id: 'NewEntity', description: 'An entity that the graph does not have yet.' });

const end = z
  .union([id, newEntity])
  .meta({ description: 'The id of an entity of the graph, or a new entity.' });

const passages = z
  .array(z.strictObject({ start: z.int().min(0).max(1e9), end: z.int().min(0).max(1e9) }))
  .min(1)
  .max(20)
  .meta({ description: 'Spans of the text of the source, in UTF-16 code units; the first is the quote.' });

const common = {
  why: z.string().trim().max(2000).optional().meta({ description: 'The reason, for the log.' }),
  id: z
    .string()
    .regex(/^[\w-]{8,64}$/, 'must be 8 to 64 letters, digits, hyphens and underscores')
    .optional()
    .meta({ description: 'Chosen by the client, so that a request sent twice is one decision.' }),
};

const change = z.strictObject({
  relation: relation.optional(),
  subject: end.optional(),
  object: end.optional(),
  qualifiers: qualifiers.optional(),
  modality: z.enum(MODALITIES).optional(),
  evidence: passages.optional(),
});

/** What a client may ask to be decided. */
export const decisionRequest = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('accept'), statement: id, ...common }),
    z.strictObject({ action: z.literal('reject'), statement: id, ...common }),
    z.strictObject({ action: z.literal('edit'), statement: id, change, ...common }),
    z.strictObject({
      action: z.literal('add'),
      source: id,
      relation,
      subject: end,
      object: end,
      qualifiers: qualifiers.default({}),
      modality: z.enum(MODALITIES).default('asserted'),
      evidence: passages,
      ...common,
    }),
    z.strictObject({ action: z.literal('merge'), entity: id, into: id, ...common }),
    z.strictObject({
      action: z.literal('split'),
      entity: id,
      into: newEntity,
      statements: z.array(id).min(1).max(1000),
      ...common,
    }),
    z.strictObject({ action: z.literal('distinct'), entity: id, other: id, ...common }),
    z.strictObject({ action: z.literal('withdraw'), source: id, ...common }),
    z.strictObject({ action: z.literal('undo'), decision: id, ...common }),
  ])
  .meta({ id: 'DecisionRequest' });

export type DecisionRequest = z.output<typeof decisionRequest>;
export type EndRequest = z.output<typeof end>;

const entity: z.ZodType<Entity> = z.strictObject({
  id: z.string(),
  kind: z.enum(ENTITY_KIND_NAMES),
  name: z.string(),
  aliases: z.array(z.string()),
  wikidata: z.string().optional(),
  lei: z.string().optional(),
});

const written: z.ZodType<Statement> = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    relation,
    subject: z.string(),
    object: z.string(),
    qualifiers,
    modality: z.enum(MODALITIES),
    evidence: z.tuple([evidence], evidence).meta({ type: 'array', items: undefined }),
    trigger: span.optional(),
    extractor: z.string(),
    extractorVersion: z.string(),
    confidence: z.number(),
    status,
    failed: z.array(z.enum(['quote', 'ends', 'figures', 'modality'])),
    revises: z.string().optional(),
  })
  .meta({ id: 'WrittenStatement', description: 'A statement as it was read or written, by ids.' });

const logged = {
  id: z.string(),
  by: z.string().meta({ description: 'An account, or `local` where there is no login.' }),
  at: z.string().meta({ description: 'ISO 8601 time.' }),
  why: z.string().optional(),
};

const brings = {
  entities: z.array(entity).optional().meta({ description: 'Ends as they were named with the decision.' }),
};

export const decision: z.ZodType<DecisionView> = z
  .strictObject({
    decision: z.discriminatedUnion('action', [
      z.strictObject({ ...logged, action: z.enum(['accept', 'reject']), statement: z.string() }),
      z.strictObject({
        ...{ ...logged, ...brings },
        action: z.literal('edit'),
        statement: z.string(),
        revision: written,
      }),
      z.strictObject({ ...logged, ...brings, action: z.literal('add'), added: written }),
      z.strictObject({ ...logged, action: z.literal('merge'), entity: z.string(), into: z.string() }),
      z.strictObject({
        ...logged,
        action: z.literal('split'),
        entity: z.string(),
        into: entity,
        statements: z.array(z.string()),
      }),
      z.strictObject({ ...logged, action: z.literal('distinct'), entity: z.string(), other: z.string() }),
      z.strictObject({ ...logged, action: z.literal('withdraw'), source: z.string() }),
      z.strictObject({ ...logged, action: z.literal('undo'), decision: z.string() }),
    ]),
    inForce: z.boolean().meta({ description: 'False once a later decision has undone it.' }),
  })
  .meta({ id: 'Decision', description: 'An entry of the log, which is only ever added to.' });

/** What a decision came to. */
export const decided = z
  .strictObject({
    decision,
    statements: z.array(statement).meta({
      description: 'The statements that it speaks of, as they stand now; for a split the first hundred.',
    }),
  })
  .meta({ id: 'Decided' });

export const mergePreview: z.ZodType<MergePreview> = z
  .strictObject({
    entity: entityView,
    edges: z.strictObject({ entity: z.int(), into: z.int(), after: z.int() }),
    joined: z.array(z.strictObject({ edge, from: z.array(z.string()) })),
    disputed: z.array(z.string()),
    lost: z.array(z.string()),
  })
  .meta({ id: 'MergePreview', description: 'What a merge would do, before it is decided.' });
