// The dialect of the embedded engine: what of Neo4j's Cypher it answers alike as it is, what it answers alike in other
// words, and what is refused because it would be answered otherwise without an error. A query is read whole, its
// values are followed by their kinds, and only what is known to come out the same on both engines goes through.
import { QueryRefused } from '../../../errors';
import type { QueryParameters } from '../../../values';
import { placeIn } from '../../syntax/place';
import { readQuery } from '../../syntax/query/clauses';
import { NotUnderstood } from '../../syntax/query/cursor';
import { queryOf, subqueryOf } from './clauses';
import { Difference, Unknown } from './difference';
import { judgeExpression } from './judges';
import { patternOf } from './patterns';

const JUDGES = { expression: judgeExpression, pattern: patternOf, subquery: subqueryOf };

const IS_ERROR = /which (is|may be) an error/;

/** @returns the query as the embedded engine has to be asked. @throws QueryRefused that says what, and where */
export function translate(query: string, parameters: QueryParameters): string {
  try {
    const read = readQuery(query);
    return queryOf(read, { query, parameters, scope: new Map(), apart: new Set(), judges: JUDGES }).text;
  } catch (error) {
    if (error instanceof NotUnderstood) {
      const place = placeIn(query, error.start);
      throw new QueryRefused(
        'syntax',
        `The embedded engine does not take this query (line ${place.line}, column ${place.column}): ${error.message}. Where it is right Cypher, Neo4j will.`,
        { details: { ...place } },
      );
    }
    if (error instanceof Unknown) {
      const { line, column } = placeIn(query, error.at.start);
      throw new QueryRefused('syntax', `${error.says} is not defined (line ${line}, column ${column}).`, {
        details: { line, column },
      });
    }
    if (!(error instanceof Difference)) throw error;
    const { line, column } = placeIn(query, error.at.start);
    throw new QueryRefused(
      'unsupported',
      `The embedded engine would answer this otherwise than Neo4j (line ${line}, column ${column}): ${error.says}. ${IS_ERROR.test(error.says) ? 'Neo4j raises it where it comes to that.' : 'Neo4j takes it as it is.'}`,
      { details: { line, column } },
    );
  }
}
