// CSV tables of ready facts, separated by comma, semicolon or tab; the layout stands in table/columns.ts.
import { parse } from 'csv-parse/sync';
import { InvalidInput } from '../../graph/errors';
import { requireText, textOf } from './decode/encoding';
import type { RawInput, Reader } from './reader';
import { readFacts } from './table/facts';
import { isFactHeading } from './table/heading';

const DELIMITERS = [',', ';', '\t'] as const;

/** Lines that tell a table from prose. */
const SAMPLE_LINES = 10;

const cellsOf = (line: string, delimiter: string) =>
  line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  return DELIMITERS.reduce((best, next) => (line.split(next).length > line.split(best).length ? next : best));
}

/** A longer cell, or one that ends as sentences do, is prose. */
const CELL_CHARACTERS = 60;
const ENDS_SENTENCE = /[.!?…:]["'”“»]?\s*$/;

/**
 * Every line has the same number of separators, two at least, between short cells: that is a table, if one of other
 * columns. Paragraphs may have as many commas each, but their clauses are long and they end with a full stop.
 */
function isTable(lines: readonly string[], delimiter: string): boolean {
  const rows = lines.map((line) => line.split(delimiter));
  const width = rows[0]?.length ?? 0;
  return (
    rows.length >= 3 &&
    width >= 3 &&
    rows.every((cells) => cells.length === width && cells.every((cell) => cell.length <= CELL_CHARACTERS)) &&
    !lines.some((line) => ENDS_SENTENCE.test(line))
  );
}

function rowsOf(input: RawInput): { rows: string[][]; delimiter: string } {
  const text = requireText(input);
  const delimiter = delimiterOf(text.replace(/^\ufeff/, ''));
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
    });
    return { rows, delimiter };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    throw new InvalidInput('table', `"${input.name}" is no valid CSV: ${message}.`, { cause });
  }
}

export const csv: Reader = {
  format: 'csv',
  recognises: (input) => {
    const sample = textOf(input.bytes.subarray(0, 16_384), input.charset)?.replace(/^\ufeff/, '');
    if (sample === undefined) return false;
    const lines = sample.split(/\r?\n/).filter(Boolean);
    const delimiter = delimiterOf(sample);
    return (
      isFactHeading(cellsOf(lines[0] ?? '', delimiter)) || isTable(lines.slice(0, SAMPLE_LINES), delimiter)
    );
  },
  read: async (input) => {
    const { rows, delimiter } = rowsOf(input);
    // Where a comma parts decimals, a semicolon parts cells.
    return [readFacts(rows, input, delimiter === ';' ? 'comma' : undefined)];
  },
};
