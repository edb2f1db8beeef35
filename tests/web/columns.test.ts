// A large graph goes to the page as columns: nothing of it may be lost on the way.
import assert from 'node:assert/strict';
import { toColumns } from '../../graph/columns';
import { edgeId } from '../../graph/edges';
import type { EdgeView, GraphView } from '../../graph/views';
import { fromColumns } from '../../web/src/model/columns';
import { edgeId as edgeIdOfPage } from '../../web/src/model/edge-id';
import { makeGraph } from '../bench/page/graph';
import { edges, nodes } from './fixtures/graph';

function fields(edge: EdgeView) {
  const { id, relation, lens, source, target, event, modality, confidence, disputed } = edge;
  const { statements, sources, figures, from, until } = edge;
  const rest = { relation, lens, source, target, event, modality, confidence, disputed, sources, figures };
  return { id, ...rest, from, until, statements: statements.length };
}

const inOrder = (graph: GraphView) => graph.edges.map(fields).sort((a, b) => (a.id < b.id ? -1 : 1));

function throughColumns(graph: GraphView): GraphView {
  const lens = new Map(graph.edges.map((edge) => [edge.relation as string, edge.lens]));
  const sent = JSON.parse(JSON.stringify(toColumns(graph))) as ReturnType<typeof toColumns>;
  return fromColumns(sent, (relation) => lens.get(relation) ?? 'market');
}

describe('the graph as columns', () => {
  const made = makeGraph(2000, 6000);
  const odd: GraphView = {
    nodes: [
      { id: 'muenchen-city', kind: 'City', name: 'München', country: 'DE' },
      { id: 'a-b', kind: 'Company', name: 'A & B', country: null },
      { id: 'n1', kind: 'Company', name: 'שביל', country: null },
    ],
    edges: made.edges.slice(0, 3).map((edge, i) => {
      const ends = [
        { source: 'n1', target: 'a-b' },
        { source: 'a-b', target: 'n1' },
        { source: 'n1', target: 'muenchen-city' },
      ] as const;
      const joined = { ...edge, ...ends[i], event: i === 1 ? '2025' : '' } as EdgeView;
      const telling = { disputed: i === 2, modality: i === 0 ? 'planned' : 'asserted' } as const;
      return { ...joined, ...telling, id: edgeId(joined), sources: ['s2', 's1'], figures: ['11 %', 'lead'] };
    }),
  };
  const article: GraphView = {
    nodes: [...nodes.values()],
    edges: edges.map((edge) => ({ ...edge, figures: [], from: null, until: null })),
  };

  for (const [what, graph] of [
    ['a made graph', made],
    ['names whose ids are something else', odd],
    ["the bundled article's", article],
    ['nothing', { nodes: [], edges: [] }],
  ] as const) {
    it(`comes whole: ${what}`, () => {
      const read = throughColumns(graph);
      assert.deepEqual(read.nodes, graph.nodes);
      assert.deepEqual(inOrder(read), inOrder(graph));
    });
  }

  it('gives a line the id that the store gives it', () => {
    for (const edge of edges) assert.equal(edgeIdOfPage(edge), edge.id);
  });

  it('leaves out a line whose end is not among the nodes', () => {
    const cut = { ...odd, nodes: odd.nodes.slice(1) };
    assert.equal(throughColumns(cut).edges.length, 2);
  });
});
