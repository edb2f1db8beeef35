// XLSX tables of ready facts, in the layout of table/columns.ts: the first sheet that has it, else the first.
import { InvalidInput } from '../../graph/errors';
import { repack, unpackXml, zipNames } from './decode/zip';
import { isoDate } from './metadata/dates';
import type { RawInput, Reader } from './reader';
import { readFacts } from './table/facts';
import { isFactHeading } from './table/heading';
import { withPercentCells } from './table/percent-cells';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** A cell as text; dates come as days, numbers without grouping. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? (isoDate(cell) ?? '') : String(cell);
}

const text = (part: Uint8Array | undefined) => Buffer.from(part ?? []).toString('utf8');

async function rowsOf(input: RawInput): Promise<string[][]> {
  const parts = await unpackXml(input);
  const styles = text(parts['xl/styles.xml']);
  for (const name of Object.keys(parts).filter((part) => SHEET.test(part)))
    parts[name] = Buffer.from(withPercentCells(text(parts[name]), styles));
  try {
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = (await readSheets(repack(parts))).map(({ data }) => data.map((row) => row.map(cellText)));
    return sheets.find(([head = []]) => isFactHeading(head)) ?? sheets[0] ?? [];
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
  // A spreadsheet's numbers are numbers, whatever mark its country writes in them.
  read: async (input) => [readFacts(await rowsOf(input), input, 'point')],
};
