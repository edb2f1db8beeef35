// Checks parameters before they reach an engine, which a cyclic or very deep value would crash.
import { QueryRefused } from '../errors';
import type { QueryParameters } from '../values';

const MAX_DEPTH = 100;
const MAX_BYTES = 16 * 1024 * 1024;

/** @throws QueryRefused naming the parameter, what is wrong with it and the limit. */
export function checkParameters(parameters: QueryParameters): void {
  let bytes = 0;
  const open = new Set<object>();

  function visit(name: string, value: unknown, depth: number): void {
    bytes += typeof value === 'string' ? value.length * 2 : 8;
    if (bytes > MAX_BYTES) {
      throw new QueryRefused('too-large', `The parameters are larger than ${MAX_BYTES / 1024 / 1024} MiB.`);
    }
    if (depth > MAX_DEPTH) {
      throw new QueryRefused(
        'parameter',
        `The parameter "${name}" is nested deeper than ${MAX_DEPTH} levels.`,
      );
    }
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new QueryRefused(
        'parameter',
        `The parameter "${name}" holds a ${typeof value}, which is no value.`,
      );
    }
    if (typeof value !== 'object' || value === null) return;
    if (open.has(value)) {
      throw new QueryRefused('parameter', `The parameter "${name}" contains itself.`);
    }
    open.add(value);
    for (const [key, item] of Object.entries(value)) {
      bytes += key.length * 2;
      visit(name, item, depth + 1);
    }
    open.delete(value);
  }

  for (const [name, value] of Object.entries(parameters)) visit(name, value, 1);
}
