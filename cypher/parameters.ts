// The parameters of a named query, from a query string.
import { InvalidInput } from '../graph/errors';
import type { NamedQuery } from './named-query';
import { parseValue } from './parameter-types';

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
