// What a line of a file must look like before it comes near a graph. Fields that nobody knows are refused, so that
// nothing is lost by reading a file of a later version.
import { z } from 'zod';
import { ENTITY_KIND_NAMES } from '../entities';
import { QUALIFIERS } from '../qualifiers';
import { RELATION_NAMES } from '../relations';
import { LANGUAGES } from '../source';
import { CHECKS, MODALITIES, STATUSES } from '../statement';
import type { Counted } from './lines';

const text = z.string();
const id = z.string().min(1).max(500);
const bound = z.enum(['exact', 'about', 'atLeast', 'atMost']);

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const qualifierOfType = {
  money: z.strictObject({ amount: z.number(), currency: text, bound, text }),
  share: z.strictObject({ percent: z.number(), bound, text }),
  quantity: z.strictObject({ value: z.number(), bound, text }),
  date: z.strictObject({ date: text, text }),
  text: z.strictObject({ text }),
} as const;

const qualifierChecks = new Map<string, z.ZodType>(
  Object.entries(QUALIFIERS).map(([name, { type }]) => [name, qualifierOfType[type]]),
);

// Only what is there is looked at: of all that a statement may tell, most tell two things.
const qualifiers = z
  .custom<Record<string, unknown>>(isPlainObject, 'Invalid input: expected object')
  .superRefine((told, context) => {
    for (const name in told) {
      const check = qualifierChecks.get(name);
      if (!check) {
        context.addIssue({ code: 'unrecognized_keys', keys: [name], input: told });
        continue;
      }
      const { error } = check.safeParse(told[name]);
      for (const { path, message } of error?.issues ?? []) {
        context.addIssue({ code: 'custom', path: [name, ...path], message, input: told[name] });
      }
    }
  });

const evidence = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: text,
  prefix: text,
  suffix: text,
});

const entityFields = {
  id,
  kind: z.enum(ENTITY_KIND_NAMES),
  name: text,
  aliases: z.array(text),
  wikidata: text.optional(),
  lei: text.optional(),
};

const span = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) });
const entity = z.strictObject(entityFields);

const statement = z.strictObject({
  id,
  source: id,
  relation: z.enum(RELATION_NAMES),
  subject: id,
  object: id,
  qualifiers,
  modality: z.enum(MODALITIES),
  evidence: z.array(evidence).min(1),
  trigger: span.optional(),
  extractor: text,
  extractorVersion: text,
  confidence: z.number().min(0).max(1),
  status: z.enum(STATUSES),
  failed: z.array(z.enum(CHECKS)),
  revises: id.optional(),
});

const decisionFields = { id, by: text, at: text, why: text.optional() };
const decision = z.discriminatedUnion('action', [
  z.strictObject({ ...decisionFields, action: z.enum(['accept', 'reject']), statement: id }),
  z.strictObject({
    ...decisionFields,
    action: z.literal('edit'),
    statement: id,
    revision: statement,
    entities: z.array(entity).optional(),
  }),
  z.strictObject({
    ...decisionFields,
    action: z.literal('add'),
    added: statement,
    entities: z.array(entity).optional(),
  }),
  z.strictObject({ ...decisionFields, action: z.literal('merge'), entity: id, into: id }),
  z.strictObject({
    ...decisionFields,
    action: z.literal('split'),
    entity: id,
    into: entity,
    statements: z.array(id),
  }),
  z.strictObject({ ...decisionFields, action: z.literal('distinct'), entity: id, other: id }),
  z.strictObject({ ...decisionFields, action: z.literal('withdraw'), source: id }),
  z.strictObject({ ...decisionFields, action: z.literal('undo'), decision: id }),
]);

/** By type of line, without the type itself, which every line begins with. */
export const LINE_CHECKS: Readonly<Record<Counted, z.ZodType>> = {
  decision,
  source: z.strictObject({
    id,
    title: text,
    text,
    language: z.enum(LANGUAGES),
    url: text.optional(),
    publisher: text.optional(),
    published: text.optional(),
    retrieved: text.optional(),
    similar: z.array(id).optional(),
    // Of files from before similar documents were listed.
    reprintOf: id.optional(),
    fingerprint: z.array(z.number().int().min(0)).optional(),
  }),
  entity: z.strictObject({ source: id, ...entityFields }),
  statement,
  position: z.strictObject({
    layout: text,
    entity: id,
    x: z.number(),
    y: z.number(),
    pinned: z.boolean().optional(),
  }),
  view: z.strictObject({
    name: text,
    state: z.json(),
    by: text.optional(),
    at: text.optional(),
  }),
  setting: z.strictObject({ name: text, value: z.json() }),
};
