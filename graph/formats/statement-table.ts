// Statements as a table, one row each: who, what, whom, in which words, where, how sure, and who decided.
import { portions } from '../portions';
import { QUALIFIER_NAMES, QUALIFIERS, type QualifierName, type QualifierType } from '../qualifiers';
import type { StatementView } from '../views';
import { CSV_TYPE, csvLines } from './csv';
import { type GraphFormat, STATEMENTS_A_PIECE } from './format';

type Column = readonly [name: string, of: (statement: StatementView) => unknown];

/** What of a figure is a value, beside its words. */
const PARTS: Readonly<Record<QualifierType, readonly string[]>> = {
  money: ['amount', 'currency', 'bound'],
  share: ['percent', 'bound'],
  quantity: ['value', 'bound'],
  date: ['date'],
  text: [],
};

/** The words of the source under the name itself, its values under names of their own. */
const columnsOf = (name: QualifierName): Column[] => [
  [name, ({ qualifiers }) => qualifiers[name]?.text],
  ...PARTS[QUALIFIERS[name].type].map(
    (part): Column => [
      `${name}: ${part}`,
      ({ qualifiers }) => (qualifiers[name] as Readonly<Record<string, unknown>> | undefined)?.[part],
    ],
  ),
];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['subject', ({ subject }) => subject.id],
  ['subject name', ({ subject }) => subject.name],
  ['relation', ({ relation }) => relation],
  ['object', ({ object }) => object.id],
  ['object name', ({ object }) => object.name],
  ['modality', ({ modality }) => modality],
  ['status', ({ status }) => status],
  ['confidence', ({ confidence }) => confidence],
  ...QUALIFIER_NAMES.flatMap(columnsOf),
  ['quote', ({ evidence }) => evidence[0]?.quote],
  ['start', ({ evidence }) => evidence[0]?.start],
  ['end', ({ evidence }) => evidence[0]?.end],
  ['source', ({ source }) => source.id],
  ['source title', ({ source }) => source.title],
  ['publisher', ({ source }) => source.publisher],
  ['published', ({ source }) => source.published],
  ['language', ({ source }) => source.language],
  ['url', ({ source }) => source.url],
  ['extractor', ({ extractor }) => extractor],
  ['decided', ({ decisions }) => decisions.at(-1)?.action],
  ['decided by', ({ decisions }) => decisions.at(-1)?.by],
  ['decided at', ({ decisions }) => decisions.at(-1)?.at],
];

export const statementHead = (more: readonly string[] = []): string =>
  csvLines([[...more, ...COLUMNS.map(([name]) => name)]]);

export const statementRow = (statement: StatementView): readonly unknown[] =>
  COLUMNS.map(([, of]) => of(statement));

export const evidenceCsv: GraphFormat = {
  name: 'evidence.csv',
  title: 'The sentences behind the lines as a table, one row for each line and statement',
  type: CSV_TYPE,
  async *pieces({ edges, statements }) {
    yield statementHead(['line']);
    const wanted = edges.flatMap((edge) =>
      edge.statements.map((statement) => ({ edge: edge.id, statement })),
    );
    for (const some of portions(wanted, STATEMENTS_A_PIECE)) {
      const found = await statements(some.map(({ statement }) => statement));
      const byId = new Map(found.map((statement) => [statement.id, statement]));
      yield csvLines(
        some.flatMap(({ edge, statement: id }) => {
          const statement = byId.get(id);
          return statement ? [[edge, ...statementRow(statement)]] : [];
        }),
      );
    }
  },
};
