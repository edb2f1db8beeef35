// The types that parameters of named queries may have, and how text (a header's default, a query string) becomes one.
import { InvalidInput } from '../graph/errors';
import type { NamedQuery, QueryParameter } from './header';

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
export function parseValue({ name, type }: Pick<QueryParameter, 'name' | 'type'>, text: string): unknown {
  const value = (types[type] as Parse)(text);
  if (value === undefined) {
    throw new InvalidInput('query-parameter', `The parameter "${name}" is "${text}", which is no ${type}.`, {
      details: { field: name },
    });
  }
  return value;
}

/**
 * The parameters of a query from a query string.
 * @throws InvalidInput naming the parameter that is missing, unknown or of another type
 */
export function parametersFrom(
  query: Pick<NamedQuery, 'id' | 'params'>,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const unknown = Object.keys(texts).find(
    (name) => !query.params.some((parameter) => parameter.name === name),
  );
  if (unknown !== undefined) {
    const known = query.params.map(({ name }) => name).join(', ') || 'none';
    throw new InvalidInput(
      'query-parameter',
      `The query "${query.id}" has no parameter "${unknown}"; it takes: ${known}.`,
      { details: { field: unknown } },
    );
  }
  return Object.fromEntries(
    query.params.map((parameter) => {
      const text = texts[parameter.name];
      if (text !== undefined) return [parameter.name, parseValue(parameter, text)];
      if (parameter.default !== undefined) return [parameter.name, parameter.default];
      throw new InvalidInput(
        'query-parameter',
        `The query "${query.id}" needs the parameter "${parameter.name}": ${parameter.what}.`,
        { details: { field: parameter.name } },
      );
    }),
  );
}
