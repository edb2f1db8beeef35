// Spreadsheets keep 12.5 % as 0.125 and a number format. The table reader sees values without formats, so the numbers
// of percent cells are raised to percent in the XML before it reads them.
import { Parser } from 'htmlparser2';

const HUNDREDTHS = 100;

/** Built-in formats 9 ("0%") and 10 ("0.00%"); ECMA-376, part 1, 18.8.30. */
const BUILT_IN = ['9', '10'];

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function parseXml(xml: string, handlers: ConstructorParameters<typeof Parser>[0]): void {
  const parser = new Parser(handlers, { xmlMode: true, decodeEntities: false });
  parser.end(xml);
}

/** The places in the list of cell styles that show a percent sign. */
function percentStyles(styles: string): Set<number> {
  const formats = new Set(BUILT_IN);
  const found = new Set<number>();
  let inCellFormats = false;
  let place = 0;
  parseXml(styles, {
    onopentag(name, { numFmtId = '', formatCode = '' }) {
      if (localName(name) === 'numFmt' && formatCode.includes('%')) formats.add(numFmtId);
      if (localName(name) === 'cellXfs') inCellFormats = true;
      if (localName(name) === 'xf' && inCellFormats && formats.has(numFmtId)) found.add(place);
      if (localName(name) === 'xf' && inCellFormats) place++;
    },
    onclosetag(name) {
      if (localName(name) === 'cellXfs') inCellFormats = false;
    },
  });
  return found;
}

/** Twelve digits, so that 0.07 becomes 7 and not 7.000000000000001. */
const raised = (number: string) => String(Number((Number(number) * HUNDREDTHS).toPrecision(12)));

/** The XML of a sheet with percent cells in percent. */
export function withPercentCells(sheet: string, styles: string): string {
  const wanted = percentStyles(styles);
  if (wanted.size === 0) return sheet;
  const pieces: string[] = [];
  let copied = 0;
  let isPercent = false;
  let inValue = false;
  const parser: Parser = new Parser(
    {
      onopentag(name, { s = '', t = 'n' }) {
        if (localName(name) === 'c') isPercent = t === 'n' && s !== '' && wanted.has(Number(s));
        inValue = localName(name) === 'v' && isPercent;
      },
      ontext(text) {
        if (!inValue || !Number.isFinite(Number(text))) return;
        pieces.push(sheet.slice(copied, parser.startIndex), raised(text));
        copied = parser.endIndex + 1;
      },
      onclosetag() {
        inValue = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(sheet);
  return [...pieces, sheet.slice(copied)].join('');
}
