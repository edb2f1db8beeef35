// The values that are written out in a query.
import type { Token } from '../tokens';

export interface NumberValue {
  readonly value: number | bigint;
  readonly isFloat: boolean;
}

/** `7`, `1_000`, `0x1F`, `0o17`, `1.5`, `1e3` */
export function numberOf({ text }: Token): NumberValue {
  const plain = text.replaceAll('_', '');
  const isFloat = !/^0[xo]/i.test(plain) && /[.e]/i.test(plain);
  if (isFloat) return { value: Number(plain), isFloat };
  const value = BigInt(plain);
  const isSafe = value <= BigInt(Number.MAX_SAFE_INTEGER);
  return { value: isSafe ? Number(value) : value, isFloat };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** A string's text with its escapes resolved. */
export const stringOf = ({ text }: Token): string =>
  text.replace(/\\(u[\da-fA-F]{4}|[\s\S])/g, (_, escaped: string) =>
    escaped.length > 1
      ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      : (ESCAPES[escaped] ?? escaped),
  );
