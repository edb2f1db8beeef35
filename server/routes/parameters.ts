// Forms of parameters that several routes share. Query strings are text: each form says the text it takes, what it
// becomes, and (for the API's description) the type it stands for.
import { z } from 'zod';
import { isCountryCode } from '../../graph/countries';
import { ENTITY_KIND_NAMES } from '../../graph/entities';
import { LENSES, RELATION_NAMES } from '../../graph/relations';
import { MODALITIES } from '../../graph/statement';
import { isoDate } from '../forms/dates';

const MAX_ID = 200;

/** Any text of a sane length, since what exists is for the store to say. */
export const id = z.string().min(1).max(MAX_ID);

/** The `:id` of a path. */
export const idInPath = z.strictObject({ id });

/** For routes that take no query string: a misspelt parameter is told, not passed over. */
export const noQuery = z.strictObject({});

export function wholeNumber(from: number, to: number, description: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .pipe(z.int().min(from, `must be at least ${from}`).max(to, `must be at most ${to}`))
    .meta({ type: 'integer', minimum: from, maximum: to, pattern: undefined, description });
}

/** Values separated by commas, or the parameter given several times. */
function list<T extends z.ZodType<string, string>>(item: T, schema: object, description: string, most = 50) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((text) => text.split(',')))
    .pipe(z.array(item).min(1).max(most))
    .meta({
      type: 'array',
      items: schema,
      anyOf: undefined,
      description: `${description} Separate several by commas.`,
    })
    .optional();
}

const choice = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  list(z.enum(values), { type: 'string', enum: [...values] }, description);

export const kinds = choice(ENTITY_KIND_NAMES as [(typeof ENTITY_KIND_NAMES)[number]], 'Kinds of entity.');
export const relations = choice(RELATION_NAMES as [(typeof RELATION_NAMES)[number]], 'Relations.');
export const lenses = choice(LENSES, 'Sides of sovereignty.');
export const modalities = choice(MODALITIES, 'How it is said.');

const COUNTRY = /^([A-Z]{2}|none)$/;
const countryRule = 'must be an ISO 3166-1 alpha-2 code such as FR, or none';

const countryCode = z
  .string()
  .regex(COUNTRY, countryRule)
  .refine((code) => code === 'none' || isCountryCode(code), countryRule);

export const countries = list(
  countryCode,
  { type: 'string', pattern: COUNTRY.source },
  'Countries by ISO 3166-1 alpha-2 code, or none where no source states it.',
).transform((codes) => codes?.map((code) => (code === 'none' ? null : code)));

export const country = countryCode
  .transform((code) => (code === 'none' ? null : code))
  .meta({ type: 'string', description: 'ISO 3166-1 alpha-2, or none where no source states it.' })
  .optional();

export const sources = list(z.string().min(1).max(MAX_ID), { type: 'string' }, 'Ids of documents.');

const entities = list(
  z.string().min(1).max(MAX_ID),
  { type: 'string' },
  'Ids of the entities to keep, with the lines between them.',
  1000,
);

export const date = (description: string) => isoDate.meta({ description }).optional();

export const truth = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .meta({ type: 'boolean', enum: undefined, description })
    .optional();

export const confidence = z
  .string()
  .regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, 'must be a number from 0 to 1')
  .transform(Number)
  .meta({ type: 'number', minimum: 0, maximum: 1, pattern: undefined, description: 'The least confidence.' })
  .optional();

/** For routes with filters by id. */
export const FILTER_REFUSALS = {
  404: 'A filter names an entity, a document or a statement that is not there.',
};

/** What leaves lines and nodes out of the graph. */
export const graphFilter = {
  entity: entities,
  kind: kinds,
  country: countries,
  relation: relations,
  lens: lenses,
  source: sources,
  modality: modalities,
  disputed: truth('Only lines whose sources disagree (true) or do not (false).'),
  confidence,
  from: date('Lines that may have held at or after this date.'),
  until: date('Lines that may have held at or before this date.'),
  known: date('Lines that some source had told by this date.'),
};

/** For lists in pages. */
export const paging = (most: number, usual: number) => ({
  limit: wholeNumber(1, most, 'The largest number of items.').default(usual),
  cursor: z
    .string()
    .max(1000)
    .meta({ description: 'Where the page begins: taken from the `Link` header of the page before.' })
    .optional(),
});
