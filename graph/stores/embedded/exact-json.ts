// A node's properties as a line of JSON from which the engine reads back exactly what they are.
import { FLOAT_PROPERTIES } from '../../engine';

// Half of a surrogate pair, which has no bytes of its own, is escaped like this; the engine takes no such line.
const HALF_CHARACTER = '\\ud';

// As every engine does with what cannot be written.
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value).toString() : value;

// The largest are written with an exponent, which makes them floats, too.
const asFloat = (whole: unknown): string => (String(whole).includes('e') ? `${whole}` : `${whole}.0`);

function without(properties: Readonly<Record<string, unknown>>, names: readonly string[]) {
  const others: Record<string, unknown> = {};
  for (const name in properties) if (!names.includes(name)) others[name] = properties[name];
  return others;
}

/** Whole numbers in properties that are floats (`FLOAT_PROPERTIES`) are written as such: `5.0`. */
export function exactJson(properties: Readonly<Record<string, unknown>>): string {
  const whole = FLOAT_PROPERTIES.filter((name) => Number.isInteger(properties[name]));
  const others = whole.length === 0 ? properties : without(properties, whole);
  let line = JSON.stringify(others);
  if (line.includes(HALF_CHARACTER)) line = JSON.stringify(others, wellFormed);
  if (whole.length === 0) return line;
  const floats = whole.map((name) => `"${name}":${asFloat(properties[name])}`).join(',');
  return line === '{}' ? `{${floats}}` : `${line.slice(0, -1)},${floats}}`;
}
