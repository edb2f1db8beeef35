// The types that parameters of queries may have, and how text (a header's default, a query string) becomes one.
import { InvalidInput } from '../graph/errors';

type Parse = (text: string) => unknown;

/** Each returns undefined for text that is none of its kind. */
const types = {
  string: (text) => text,
  /** The id of an entity. */
  entity: (text) => text || undefined,
  /** The id of a source. */
  source: (text) => text || undefined,
  integer: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  /** Separated by commas. */
  strings: (text) => text.split(',').map((item) => item.trim()),
} as const satisfies Record<string, Parse>;

export type ParameterType = keyof typeof types;

export const PARAMETER_TYPES = Object.keys(types) as ParameterType[];

/** @throws InvalidInput naming the parameter, the text and the type */
export function parseValue(
  { name, type }: { readonly name: string; readonly type: ParameterType },
  text: string,
): unknown {
  const value = (types[type] as Parse)(text);
  if (value === undefined) {
    throw new InvalidInput('query-parameter', `The parameter "${name}" is "${text}", which is no ${type}.`, {
      details: { field: name },
    });
  }
  return value;
}
