// Properties as a line of JSON from which the engine reads back exactly what they are.
import { FLOAT_PROPERTIES } from '../../engine';

// Half of a surrogate pair, which has no bytes of its own, is escaped like this; the engine takes no such line.
const HALF_CHARACTER = '\\ud';

// As every engine does with what cannot be written.
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value).toString() : value;

// The largest are written with an exponent, which makes them floats, too; the zero below zero keeps its sign.
const asFloat = (whole: unknown): string => {
  if (Object.is(whole, -0)) return '-0.0';
  return String(whole).includes('e') ? `${whole}` : `${whole}.0`;
};

/**
 * Whole numbers in properties that are floats (`FLOAT_PROPERTIES`) are written as such: `5.0`. What is null stays so:
 * the engine leaves it out.
 */
export function exactJson(properties: Readonly<Record<string, unknown>>): string {
  // Copied only where need be, and at one go: this is done for every statement and every edge of a graph.
  let others: Record<string, unknown> | undefined;
  let floats = '';
  for (const name of FLOAT_PROPERTIES) {
    const value = properties[name];
    if (!Number.isInteger(value)) continue;
    others ??= { ...properties };
    others[name] = undefined;
    floats += `,"${name}":${asFloat(value)}`;
  }
  let line = JSON.stringify(others ?? properties);
  if (line.includes(HALF_CHARACTER)) line = JSON.stringify(others ?? properties, wellFormed);
  if (floats === '') return line;
  return line === '{}' ? `{${floats.slice(1)}}` : `${line.slice(0, -1)}${floats}}`;
}
