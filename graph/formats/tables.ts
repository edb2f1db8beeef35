// Nodes and lines as tables.
import { portions } from '../portions';
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes';
import { CSV_TYPE, csvLines } from './csv';
import { type GraphFormat, ITEMS_A_PIECE } from './format';

interface Identified {
  readonly id: string;
}

function* table<T extends Identified>(
  items: readonly T[],
  attributes: readonly Attribute<T>[],
): Generator<string> {
  yield csvLines([['id', ...attributes.map(({ name }) => name)]]);
  for (const some of portions(items, ITEMS_A_PIECE)) {
    yield csvLines(some.map((item) => [item.id, ...attributes.map((attribute) => attribute.of(item))]));
  }
}

export const nodesCsv: GraphFormat = {
  name: 'nodes.csv',
  title: 'Entities as a table',
  type: CSV_TYPE,
  pieces: ({ nodes }) => table(nodes, NODE_ATTRIBUTES),
};

/** The ends by id and by name, so that the table can be read without the other one. */
export const edgesCsv: GraphFormat = {
  name: 'edges.csv',
  title: 'Lines as a table',
  type: CSV_TYPE,
  pieces({ nodes, edges }) {
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    return table(edges, [
      { name: 'source', type: 'string', of: ({ source }) => source },
      { name: 'source name', type: 'string', of: ({ source }) => names.get(source) ?? null },
      { name: 'target', type: 'string', of: ({ target }) => target },
      { name: 'target name', type: 'string', of: ({ target }) => names.get(target) ?? null },
      ...EDGE_ATTRIBUTES,
    ]);
  },
};
