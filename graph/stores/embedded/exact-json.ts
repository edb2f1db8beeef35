// A node's properties as a line of JSON from which the engine reads back exactly what they are.
import { FLOAT_PROPERTIES } from '../../engine';

const FLOATS: ReadonlySet<string> = new Set(FLOAT_PROPERTIES);

// Half of a surrogate pair, which has no bytes of its own, is escaped like this; the engine takes no such line.
const HALF_CHARACTER = '\\ud';

// As every engine does with what cannot be written.
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value).toString() : value;

// The largest are written with an exponent, which makes them floats, too.
const asFloat = (whole: unknown): string => (String(whole).includes('e') ? `${whole}` : `${whole}.0`);

/**
 * Whole numbers in properties that are floats (`FLOAT_PROPERTIES`) are written as such: `5.0`. What is null is left
 * out, as it is in the graph.
 */
export function exactJson(properties: Readonly<Record<string, unknown>>): string {
  const others: Record<string, unknown> = {};
  let floats = '';
  for (const name in properties) {
    const value = properties[name];
    if (value === null || value === undefined) continue;
    if (FLOATS.has(name) && Number.isInteger(value)) floats += `,"${name}":${asFloat(value)}`;
    else others[name] = value;
  }
  let line = JSON.stringify(others);
  if (line.includes(HALF_CHARACTER)) line = JSON.stringify(others, wellFormed);
  if (floats === '') return line;
  return line === '{}' ? `{${floats.slice(1)}}` : `${line.slice(0, -1)}${floats}}`;
}
