// A table of ready facts as a document: each row is a line of its text and a fact that quotes the line.
// One impossible cell refuses the whole table, so that nothing is half loaded.
import { InvalidInput } from '../../../graph/errors';
import { QUALIFIERS, type QualifierName } from '../../../graph/qualifiers';
import { type Language, normalizeText } from '../../../graph/source';
import type { EntityDraft, FactDraft } from '../../extract/reading';
import type { Found, RawInput } from '../reader';
import { COLUMNS, REQUIRED_COLUMNS } from './columns';
import { columnName, headingLanguage } from './heading';
import { type NumberStyle, styleOf } from './numbers';
import { type Cells, readRow } from './row';

const MAX_ROWS = 50_000;
const PROBLEMS_SHOWN = 5;

const oneLine = (cell: string) => normalizeText(cell).replace(/\s+/g, ' ').trim();

/** The columns in their order. @throws InvalidInput `table` */
function checkHeading(headings: readonly string[], input: RawInput): string[] {
  const columns = headings.map(columnName);
  const refuse = (what: string) => {
    throw new InvalidInput(
      'table',
      `"${input.name}" is no table of facts: row 1, ${what}. Its columns may be ${Object.keys(COLUMNS).join(', ')}; ` +
        `${REQUIRED_COLUMNS.join(', ')} must be there.`,
    );
  };
  columns.forEach((column, at) => {
    if (!Object.hasOwn(COLUMNS, column)) refuse(`column ${at + 1}: "${headings[at]}" is no known column`);
    if (columns.indexOf(column) !== at) refuse(`column ${at + 1}: "${headings[at]}" is there twice`);
  });
  for (const column of REQUIRED_COLUMNS)
    if (!columns.includes(column)) refuse(`the column "${column}" is missing`);
  return columns;
}

const STYLE_OF: Readonly<Record<Language, NumberStyle>> = { de: 'comma', en: 'point', fr: 'comma' };

/** @throws InvalidInput `table` where the table writes numbers both ways */
function numberStyle(
  body: readonly (readonly string[])[],
  columns: readonly string[],
  usual: NumberStyle,
  input: RawInput,
): NumberStyle {
  const isNumeric = columns.map((column) =>
    ['money', 'share', 'quantity'].includes(QUALIFIERS[column as QualifierName]?.type),
  );
  const cells = body.flatMap((row) => row.filter((_, at) => isNumeric[at]).map(oneLine));
  const style = styleOf(cells, usual);
  if (typeof style === 'string') return style;
  const [point, comma] = style.mixed;
  throw new InvalidInput(
    'table',
    `Nothing of "${input.name}" was loaded: it writes decimals with a point ("${point}") and with a comma ("${comma}"). Write all of them one way.`,
  );
}

function cellsOf(row: readonly string[], columns: readonly string[]): Cells {
  return Object.fromEntries(
    columns.flatMap((column, at) => {
      const cell = oneLine(row[at] ?? '');
      return cell ? [[column, cell]] : [];
    }),
  );
}

function entitiesOf(facts: readonly FactDraft[]): EntityDraft[] {
  const byName = new Map<string, EntityDraft>();
  for (const { subject, object } of facts)
    for (const { entity } of [subject, object]) {
      const key = `${entity.kind} ${entity.name}`;
      const known = byName.get(key);
      byName.set(key, {
        ...entity,
        wikidata: known?.wikidata ?? entity.wikidata,
        lei: known?.lei ?? entity.lei,
      });
    }
  return [...byName.values()];
}

/**
 * The document of a table; the first row names the columns, empty rows are passed over.
 * @param usual how numbers are written where no cell shows it
 * @throws InvalidInput `table` naming row and column of what is wrong
 */
export function readFacts(
  rows: readonly (readonly string[])[],
  input: RawInput,
  usual: NumberStyle | 'as the heading' = 'as the heading',
): Found {
  const [headings = [], ...body] = rows;
  let last = headings.length;
  while (last > 0 && !headings[last - 1]?.trim()) last--;
  const columns = checkHeading(headings.slice(0, last), input);
  if (body.length > MAX_ROWS)
    throw new InvalidInput(
      'too-large',
      `"${input.name}" has ${body.length} rows; at most ${MAX_ROWS} are read. Split it.`,
    );

  const language = headingLanguage(headings);
  const style = numberStyle(body, columns, usual === 'as the heading' ? STYLE_OF[language] : usual, input);
  const facts: FactDraft[] = [];
  const problems: string[] = [];
  let text = '';
  body.forEach((row, at) => {
    if (row.every((cell) => !cell.trim())) return;
    // As a spreadsheet counts: the headings are row 1.
    const number = at + 2;
    if (row.slice(columns.length).some((cell) => cell.trim()))
      problems.push(`row ${number}: it has more cells than there are columns`);
    const read = readRow(cellsOf(row, columns), text.length, style);
    if (Array.isArray(read)) {
      for (const { column, why } of read) problems.push(`row ${number}, column "${column}": ${why}`);
      return;
    }
    facts.push(read.fact);
    text += `${read.text}\n`;
  });
  if (problems.length > 0) throw tableProblems(problems, input);
  return {
    kind: 'text',
    text,
    // The language that its figures are written in.
    metadata: { language: style === STYLE_OF[language] ? language : style === 'comma' ? 'de' : 'en' },
    reading: { entities: entitiesOf(facts), facts },
  };
}

function tableProblems(problems: readonly string[], input: RawInput): InvalidInput {
  const more = problems.length - PROBLEMS_SHOWN;
  const shown = problems.slice(0, PROBLEMS_SHOWN).join('; ') + (more > 0 ? `; and ${more} more` : '');
  return new InvalidInput('table', `Nothing of "${input.name}" was loaded: ${shown}.`, {
    details: { problems },
  });
}
