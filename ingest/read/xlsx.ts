// XLSX tables of ready facts: the first sheet, in the layout of table/columns.ts.
import { InvalidInput } from '../../graph/errors';
import { repack, unpackXml, zipNames } from './decode/zip';
import { isoDate } from './metadata/dates';
import type { RawInput, Reader } from './reader';
import { readFacts } from './table/facts';

/** A cell as text; dates come as days, numbers without grouping. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? (isoDate(cell) ?? '') : String(cell);
}

async function rowsOf(input: RawInput): Promise<string[][]> {
  const container = repack(await unpackXml(input));
  try {
    const { readSheet } = await import('read-excel-file/node');
    return (await readSheet(container)).map((row) => row.map(cellText));
  } catch (cause) {
    throw new InvalidInput(
      'damaged',
      `"${input.name}" is a damaged XLSX table. Save it again or give it as CSV.`,
      { cause },
    );
  }
}

export const xlsx: Reader = {
  format: 'xlsx',
  recognises: (input) => zipNames(input, 'xl/workbook.xml'),
  read: async (input) => [readFacts(await rowsOf(input), input)],
};
