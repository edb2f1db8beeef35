// GEXF 1.3 (https://gexf.net/schema.html), Gephi's own format.
import { portions } from '../portions';
import { type Attribute, EDGE_ATTRIBUTES, isSymmetric, NODE_ATTRIBUTES } from './attributes';
import { type GraphFormat, ITEMS_A_PIECE } from './format';
import { xml } from './xml';

/** The name of a node is its label. */
const OF_NODES = NODE_ATTRIBUTES.filter(({ name }) => name !== 'name');

const declared = (of: 'node' | 'edge', attributes: readonly Attribute<never>[]): string =>
  `<attributes class="${of}">${attributes
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
    .join('')}</attributes>\n`;

function values<T>(attributes: readonly Attribute<T>[], item: T): string {
  const some = attributes.map((attribute) => {
    const value = attribute.of(item);
    return value === null ? '' : `<attvalue for="${attribute.name}" value="${xml(value)}"/>`;
  });
  return `<attvalues>${some.join('')}</attvalues>`;
}

export const gexf: GraphFormat = {
  name: 'graph.gexf',
  title: 'GEXF 1.3, for Gephi',
  type: 'application/gexf+xml; charset=utf-8',
  *pieces({ nodes, edges }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield '<meta><creator>sovereignty-graph</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n';
    yield `${declared('node', OF_NODES)}${declared('edge', EDGE_ATTRIBUTES)}<nodes>\n`;
    for (const some of portions(nodes, ITEMS_A_PIECE)) {
      yield some
        .map(
          (node) => `<node id="${xml(node.id)}" label="${xml(node.name)}">${values(OF_NODES, node)}</node>\n`,
        )
        .join('');
    }
    yield '</nodes>\n<edges>\n';
    for (const some of portions(edges, ITEMS_A_PIECE)) {
      yield some
        .map((edge) => {
          const type = isSymmetric(edge) ? ' type="undirected"' : '';
          const ends = `source="${xml(edge.source)}" target="${xml(edge.target)}"`;
          const label = `kind="${xml(edge.relation)}" label="${xml(edge.relation)}"`;
          return `<edge id="${xml(edge.id)}" ${ends} ${label}${type}>${values(EDGE_ATTRIBUTES, edge)}</edge>\n`;
        })
        .join('');
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};
