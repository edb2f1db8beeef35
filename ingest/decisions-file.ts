// The form of `<article>.decisions.json`: what a person corrected in what was read out of the article. Statements are
// named by their relation and ends, passages by their words, so that the file outlives a new version of the extractor.
import { z } from 'zod';
import { ENTITY_KIND_NAMES } from '../graph/entities';
import { isLei, isWikidataId } from '../graph/identifiers';
import { QUALIFIER_NAMES, QUALIFIERS, type Qualifiers, type QualifierType } from '../graph/qualifiers';
import { RELATION_NAMES } from '../graph/relations';
import { MODALITIES } from '../graph/statement';

const text = z.string().min(1);
const bound = z.enum(['exact', 'about', 'atLeast', 'atMost']).default('exact');

const VALUES = {
  money: z.strictObject({
    amount: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    bound,
    text,
  }),
  share: z.strictObject({ percent: z.number().min(0).max(100), bound, text }),
  quantity: z.strictObject({ value: z.number().min(0), bound, text }),
  date: z.strictObject({ date: z.iso.date().or(z.string().regex(/^\d{4}(-\d{2})?$/)), text }),
  text: z.strictObject({ text }),
} satisfies Record<QualifierType, z.ZodType>;

/** The qualifiers of a statement, with the words each came from. */
export const qualifiersForm = z.strictObject(
  Object.fromEntries(QUALIFIER_NAMES.map((name) => [name, VALUES[QUALIFIERS[name].type].optional()])),
) as unknown as z.ZodType<Qualifiers>;

/** Words of the article, exactly; `occurrence` (from 1) says which where they stand in it more than once. */
const passage = z.strictObject({ quote: text, occurrence: z.int().min(1).optional() });

/** The id of an entity that the article names, or a new entity. */
const end = z.union([
  text,
  z.strictObject({
    id: text.optional(),
    kind: z.enum(ENTITY_KIND_NAMES),
    name: text,
    aliases: z.array(text).default([]),
    wikidata: z.string().refine(isWikidataId, 'is no Wikidata item such as Q312').optional(),
    lei: z
      .string()
      .refine(isLei, 'is no LEI: 18 letters and digits and 2 check digits that fit them')
      .optional(),
  }),
]);

const who = { by: text, at: z.iso.datetime(), why: text.optional() };

/** Picks statements as read; with `passage` only those whose quote shares characters with it. */
const match = z.strictObject({
  relation: z.enum(RELATION_NAMES),
  subject: text,
  object: text,
  passage: passage.optional(),
});

const fact = z.strictObject({
  relation: z.enum(RELATION_NAMES),
  subject: end,
  object: end,
  qualifiers: qualifiersForm.default({}),
  modality: z.enum(MODALITIES).default('asserted'),
  evidence: z.array(passage).min(1),
});

const change = z.strictObject({
  relation: z.enum(RELATION_NAMES).optional(),
  subject: end.optional(),
  object: end.optional(),
  qualifiers: qualifiersForm.optional(),
  modality: z.enum(MODALITIES).optional(),
  evidence: z.array(passage).min(1).optional(),
});

const entry = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), ...who, statement: match }),
  z.strictObject({ action: z.literal('reject'), ...who, statement: match }),
  z.strictObject({ action: z.literal('edit'), ...who, statement: match, change }),
  z.strictObject({ action: z.literal('add'), ...who, added: fact }),
]);

export const decisionsFileSchema = z.array(entry);

export type DecisionEntry = z.output<typeof entry>;
export type Passage = z.output<typeof passage>;
export type EndReference = z.output<typeof end>;
export type StatementMatch = z.output<typeof match>;
export type FactEntry = z.output<typeof fact>;
