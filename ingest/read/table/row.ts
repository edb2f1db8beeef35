// One row of a table of facts: its line of text, in which every filled cell can be quoted, and the fact it states.
import type { EntityKind } from '../../../graph/entities';
import { ENTITY_KIND_NAMES } from '../../../graph/entities';
import { QUALIFIER_NAMES, QUALIFIERS, type QualifierName, type Qualifiers } from '../../../graph/qualifiers';
import { RELATION_NAMES, RELATIONS, type RelationName } from '../../../graph/relations';
import { MODALITIES } from '../../../graph/statement';
import type { EndDraft, EntityDraft, FactDraft, Span } from '../../extract/reading';
import {
  CellProblem,
  confidenceOf,
  dateOf,
  leiOf,
  moneyOf,
  oneOf,
  quantityOf,
  shareOf,
  wikidataOf,
  wordsOf,
} from './cells';
import { COLUMNS, REQUIRED_COLUMNS } from './columns';
import type { NumberStyle } from './numbers';
import { meaningOf } from './words';

/** The filled cells of a row by column. */
export type Cells = Readonly<Record<string, string>>;

/** What is wrong with a cell. */
export interface Problem {
  readonly column: string;
  readonly why: string;
}

export interface ReadRow {
  readonly text: string;
  readonly fact: FactDraft;
}

const SEPARATOR = ' | ';

/** Amounts stand with their currency, so the cell of the currency itself is left out. */
function shown(column: string, cells: Cells): string {
  const isMoney = QUALIFIERS[column as QualifierName]?.type === 'money';
  return isMoney ? `${cells[column]} ${cells.currency}` : (cells[column] ?? '');
}

/** `relation: INVESTED_IN | subject: …` and where each value stands in it; `offset` is where the line begins. */
function render(cells: Cells, offset: number): { text: string; spans: Map<string, Span> } {
  const spans = new Map<string, Span>();
  let text = '';
  for (const column of Object.keys(COLUMNS)) {
    if (cells[column] === undefined || column === 'currency') continue;
    text += `${text ? SEPARATOR : ''}${column}: `;
    const value = shown(column, cells);
    spans.set(column, { start: offset + text.length, end: offset + text.length + value.length });
    text += value;
  }
  return { text, spans };
}

/** The cells with relation, kinds and modality as the registries call them; what is unknown stays for the checkers. */
function inRegisteredNames(cells: Cells): Cells {
  const named = { ...cells };
  for (const [column, part] of [
    ['relation', 'relations'],
    ['subject_kind', 'kinds'],
    ['object_kind', 'kinds'],
    ['modality', 'modalities'],
  ] as const) {
    const cell = cells[column];
    if (cell !== undefined) named[column] = meaningOf(part, cell)?.name ?? cell;
  }
  if (cells.currency) named.currency = cells.currency.toUpperCase();
  return named;
}

const qualifierReaders = {
  money: (cell: string, { style, cells }: RowChecker) => moneyOf(cell, style, cells.currency),
  share: (cell: string, { style }: RowChecker) => shareOf(cell, style),
  quantity: (cell: string, { style }: RowChecker) => quantityOf(cell, style),
  date: dateOf,
  text: wordsOf,
} as const;

/** Collects problems instead of stopping at the first. */
class RowChecker {
  readonly problems: Problem[] = [];
  constructor(
    readonly cells: Cells,
    readonly style: NumberStyle,
  ) {}

  take<T>(column: string, read: (cell: string) => T | CellProblem): T | undefined {
    const cell = this.cells[column];
    if (cell === undefined) return undefined;
    const value = read(cell);
    if (!(value instanceof CellProblem)) return value;
    this.problems.push({ column, why: value.why });
    return undefined;
  }

  refuse(column: string, why: string): void {
    this.problems.push({ column, why });
  }
}

function qualifiersOf(check: RowChecker, relation: RelationName | undefined): Qualifiers {
  const found: Record<string, unknown> = {};
  for (const name of QUALIFIER_NAMES) {
    if (check.cells[name] === undefined) continue;
    if (relation && !RELATIONS[relation].qualifiers.includes(name)) {
      const allowed = RELATIONS[relation].qualifiers.join(', ') || 'none';
      check.refuse(name, `${relation} does not carry it (it carries: ${allowed}); leave the cell empty`);
    } else {
      const read = qualifierReaders[QUALIFIERS[name].type];
      found[name] = check.take<unknown>(name, (cell) => read(cell, check));
    }
  }
  return found as Qualifiers;
}

function entityOf(
  check: RowChecker,
  end: 'subject' | 'object',
  kinds: readonly EntityKind[] | undefined,
): EntityDraft {
  const kind = check.take(`${end}_kind`, (cell) => oneOf(cell, ENTITY_KIND_NAMES));
  if (kind && kinds && !kinds.includes(kind))
    check.refuse(
      `${end}_kind`,
      `${kind} cannot be the ${end} of ${check.cells.relation}; it takes ${kinds.join(', ')}`,
    );
  return {
    kind: kind ?? 'Company',
    name: check.cells[end] ?? '',
    aliases: [],
    wikidata: check.take(`${end}_wikidata`, wikidataOf),
    lei: check.take(`${end}_lei`, leiOf),
  };
}

/** The row as text and fact, or what is wrong with it. `offset` is where its line begins in the table's text. */
export function readRow(given: Cells, offset: number, style: NumberStyle): ReadRow | Problem[] {
  const cells = inRegisteredNames(given);
  const check = new RowChecker(cells, style);
  for (const column of REQUIRED_COLUMNS)
    if (!cells[column]) check.refuse(column, 'it is empty and must be filled');
  const relation = check.take('relation', (cell) => oneOf(cell, RELATION_NAMES));
  const spec = relation && RELATIONS[relation];
  const qualifiers = qualifiersOf(check, relation);
  if (cells.currency && !cells.amount && !cells.valuation)
    check.refuse('currency', 'there is no amount that it could be of; leave the cell empty');
  const subject = entityOf(check, 'subject', spec?.from);
  const object = entityOf(check, 'object', spec?.to);
  const modality = check.take('modality', (cell) => oneOf(cell, MODALITIES)) ?? 'asserted';
  const confidence = check.take('confidence', confidenceOf) ?? 1;
  check.take('source_url', (cell) =>
    /^https?:\/\/\S+$/.test(cell) ? cell : new CellProblem(`"${cell}" is no http or https address`),
  );
  if (check.problems.length > 0 || !relation) return check.problems;

  const { text, spans } = render(cells, offset);
  const spanOf = (column: string): Span => spans.get(column) ?? { start: offset, end: offset };
  const end = (entity: EntityDraft, column: string): EndDraft => ({ entity, mention: spanOf(column) });
  const fact: FactDraft = {
    relation,
    subject: end(subject, 'subject'),
    object: end(object, 'object'),
    qualifiers,
    modality,
    quote: { start: offset, end: offset + text.length },
    trigger: spanOf('relation'),
    confidence,
    rule: 'table',
  };
  return { text, fact };
}
