// The named queries: every `.cypher` file of this folder but the schema, read and checked at start.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuery } from './header';
import type { NamedQuery } from './named-query';

export type { NamedQuery, QueryParameter } from './named-query';
export { parametersFrom } from './parameters';
export { parametersOf } from './typed-parameters';

/** Not a query: the constraints and indexes, for people who set up a database by hand. */
export const SCHEMA_FILE = 'schema.cypher';

/** In the order of their ids. @throws InvalidInput naming the file and the line of a malformed header */
export function loadNamedQueries(folder: string = __dirname): NamedQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher') && file !== SCHEMA_FILE)
    .sort()
    .map((file) => parseQuery(`cypher/${file}`, readFileSync(join(folder, file), 'utf8')));
}
