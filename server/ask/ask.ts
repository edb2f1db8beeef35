// Asks a query that a person wrote: its parameters checked against its words, run within the limits, and the result
// given as rows and as a graph. Called by the routes, the command line and the tools for assistants.
import { parametersOf } from '../../cypher';
import type { QueryParameter } from '../../cypher/named-query';
import { parseValue } from '../../cypher/parameter-types';
import type { ReadLimits } from '../../graph/engine';
import { InvalidInput } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import type { QueryParameters, QueryResult } from '../../graph/values';
import { type SubGraph, subGraphOf } from './sub-graph';

export interface Answered extends QueryResult {
  readonly graph: SubGraph;
  readonly notice: string | null;
  readonly parameters: readonly QueryParameter[];
}

const refuse = (name: string, message: string): InvalidInput =>
  new InvalidInput('query-parameter', message, { details: { field: name } });

/** The values given, and the defaults of the header. @throws InvalidInput naming one that is missing */
function withDefaults(
  parameters: readonly QueryParameter[],
  given: QueryParameters,
): Record<string, unknown> {
  return Object.fromEntries(
    parameters.map((parameter) => {
      const { name, type } = parameter;
      if (name in given) return [name, given[name]];
      if (parameter.default !== undefined) return [name, parameter.default];
      throw refuse(name, `The query needs a value for $${name} (${type}).`);
    }),
  );
}

/** Values given as text, as the query's words take them. @throws InvalidInput naming one that is unknown or of another type */
export function parametersFromTexts(
  query: string,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const known = parametersOf(query);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const parameter = known.find((one) => one.name === name);
      if (parameter) return [name, parseValue(parameter, text)];
      const names = known.map((one) => `$${one.name}`).join(', ') || 'no parameters';
      throw refuse(name, `The query does not use $${name}; it takes ${names}.`);
    }),
  );
}

/** What was left out, in words; null where nothing was. */
export function noticeOf({ truncated, rows }: QueryResult, { maxRows }: ReadLimits): string | null {
  if (!truncated) return null;
  return rows.length >= maxRows
    ? `Only the first ${maxRows} rows are shown; there are more. Ask for less, or sort and use LIMIT.`
    : `Only the first ${rows.length} rows are shown: with more the result would be too large. Return fewer columns, or use LIMIT.`;
}

/** @throws InvalidInput, QueryRefused, QueryTimeout, StoreUnavailable */
export async function ask(
  store: GraphStore,
  query: string,
  given: QueryParameters,
  limits: ReadLimits,
): Promise<Answered> {
  const parameters = parametersOf(query);
  const result = await store.query(query, { ...given, ...withDefaults(parameters, given) }, limits);
  return {
    ...result,
    graph: await subGraphOf(store, result),
    notice: noticeOf(result, limits),
    parameters,
  };
}
