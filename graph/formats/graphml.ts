// GraphML (http://graphml.graphdrawing.org/specification.html): what yEd, Gephi, NetworkX, igraph and Neo4j read.
import { portions } from '../portions';
import { type Attribute, EDGE_ATTRIBUTES, isSymmetric, NODE_ATTRIBUTES } from './attributes';
import { type GraphFormat, ITEMS_A_PIECE } from './format';
import { xml } from './xml';

/** Names of attributes are unique among nodes and among lines, keys in the whole file. */
const keys = (of: 'node' | 'edge', attributes: readonly Attribute<never>[]): string =>
  attributes
    .map(
      ({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

function data<T>(of: 'node' | 'edge', attributes: readonly Attribute<T>[], item: T): string {
  return attributes
    .map((attribute) => {
      const value = attribute.of(item);
      return value === null ? '' : `<data key="${of}-${attribute.name}">${xml(value)}</data>`;
    })
    .join('');
}

export const graphml: GraphFormat = {
  name: 'graph.graphml',
  title: 'GraphML, for yEd, Gephi, NetworkX, igraph',
  type: 'application/graphml+xml; charset=utf-8',
  *pieces({ nodes, edges }) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
    yield keys('node', NODE_ATTRIBUTES) + keys('edge', EDGE_ATTRIBUTES);
    yield '<graph id="sovereignty-graph" edgedefault="directed">\n';
    for (const some of portions(nodes, ITEMS_A_PIECE)) {
      yield some
        .map((node) => `<node id="${xml(node.id)}">${data('node', NODE_ATTRIBUTES, node)}</node>\n`)
        .join('');
    }
    for (const some of portions(edges, ITEMS_A_PIECE)) {
      yield some
        .map((edge) => {
          const direction = isSymmetric(edge) ? ' directed="false"' : '';
          const ends = `source="${xml(edge.source)}" target="${xml(edge.target)}"`;
          return `<edge id="${xml(edge.id)}" ${ends}${direction}>${data('edge', EDGE_ATTRIBUTES, edge)}</edge>\n`;
        })
        .join('');
    }
    yield '</graph>\n</graphml>\n';
  },
};
