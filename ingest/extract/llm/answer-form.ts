// The form a model must answer in, derived from the registries: one zod schema both constrains the server
// (as JSON Schema) and checks what comes back. The lengths are checked here only; not every server knows them.
import { z } from 'zod';
import { ENTITY_KIND_NAMES } from '../../../graph/entities';
import { QUALIFIER_NAMES } from '../../../graph/qualifiers';
import { RELATION_NAMES } from '../../../graph/relations';
import { MODALITIES } from '../../../graph/statement';

const MAX_WORDS = 4000;
const MAX_FACTS = 200;

const end = z.object({
  name: z.string(),
  kind: z.enum(ENTITY_KIND_NAMES),
  mention: z.string(),
});

const fact = z.object({
  quote: z.string(),
  relation: z.enum(RELATION_NAMES),
  subject: end,
  object: end,
  trigger: z.string(),
  modality: z.enum(MODALITIES),
  qualifiers: z.array(z.object({ name: z.enum(QUALIFIER_NAMES), words: z.string() })),
});

/** One end of a fact in a model's words. */
export type EndAnswer = z.infer<typeof end>;
/** One fact in a model's words: nothing in it is believed before it is found in the text. */
export type FactAnswer = z.infer<typeof fact>;

const { $schema: _, ...jsonSchema } = z.toJSONSchema(z.object({ facts: z.array(fact) }));

/** For servers that constrain their output. */
export const ANSWER_JSON_SCHEMA: Readonly<Record<string, unknown>> = jsonSchema;

// Words in place of facts make no list of facts.
const items = z.array(z.record(z.string(), z.unknown()));
const envelope = z.union([z.object({ facts: items }), items]);

const tooLong = (value: unknown) => JSON.stringify(value).length > MAX_WORDS;

/**
 * The facts of a parsed answer that have the form, and how many had not.
 * Undefined when it is no list of facts at all. What stands beside the facts is passed over.
 */
export function readFacts(answer: unknown): { facts: FactAnswer[]; malformed: number } | undefined {
  const parsed = envelope.safeParse(answer);
  if (!parsed.success) return undefined;
  const listed = Array.isArray(parsed.data) ? parsed.data : parsed.data.facts;
  const facts = listed.slice(0, MAX_FACTS).flatMap((item) => {
    // Unconstrained models leave out an empty list.
    const checked = fact.safeParse({ qualifiers: [], ...item });
    return checked.success && !tooLong(checked.data) ? [checked.data] : [];
  });
  return { facts, malformed: listed.length - facts.length };
}
