import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EdgeView, GraphView, NodeView } from '../../graph/views';
import { disagreements } from '../../web/src/model/figures';
import { shownBy } from '../../web/src/model/filters';
import { focusOf, indexGraph } from '../../web/src/model/graph-index';
import { cutMarks } from '../../web/src/model/marks';
import { search } from '../../web/src/model/search';
import { arrange, nextSort } from '../../web/src/model/table';
import { timingOf } from '../../web/src/model/time';
import { nextLine, stepTo } from '../../web/src/model/walk';
import { webAddress } from '../../web/src/model/web-address';
import { INITIAL_STATE } from '../../web/src/state';
import { statements } from './fixtures/graph';

const node = (id: string, name: string, kind: NodeView['kind'] = 'Company'): NodeView => ({
  id,
  name,
  kind,
  country: null,
});
const edge = (id: string, source: string, target: string, lens: EdgeView['lens'] = 'capital'): EdgeView => ({
  id,
  source,
  target,
  lens,
  relation: 'INVESTED_IN',
  event: '',

  modality: 'asserted',
  confidence: 0.9,
  disputed: false,
  statements: [],
  sources: [],
  figures: [],
  from: null,
  until: null,
});

const graph: GraphView = {
  nodes: [node('a', 'Éclair AI'), node('b', 'Air Beta'), node('c', 'Caen', 'City'), node('d', 'Alone')],
  edges: [edge('ab', 'a', 'b'), edge('ac', 'a', 'c', 'place'), edge('ghost', 'a', 'missing')],
};
const index = indexGraph(graph);
const sentence = ({ source, target }: EdgeView): string =>
  `${index.nodes.get(source)?.name} invested in ${index.nodes.get(target)?.name}`;

describe('indexGraph', () => {
  it('leaves out a line whose end is missing', () => {
    assert.deepEqual(
      index.graph.edges.map(({ id }) => id),
      ['ab', 'ac'],
    );
    assert.equal(index.edges.size, 2);
    assert.equal(index.edges.get('ac')?.target, 'c');
    assert.equal(index.edges.has('ax'), false);
  });

  it('knows the lines of a node and how many there are', () => {
    assert.deepEqual(
      index.edgesOf('a')?.map(({ id }) => id),
      ['ab', 'ac'],
    );
    assert.deepEqual(index.edgesOf('d'), []);
    assert.equal(index.edgesOf('nobody'), undefined);
    assert.deepEqual(['a', 'b', 'd', 'nobody'].map(index.degree), [2, 1, 0, 0]);
  });
});

describe('focusOf', () => {
  it('keeps a node with its neighbours, a line with its ends, and everything for nothing', () => {
    assert.deepEqual([...(focusOf(index, { type: 'node', id: 'a' })?.nodes ?? [])], ['a', 'b', 'c']);
    assert.deepEqual([...(focusOf(index, { type: 'edge', id: 'ac' })?.nodes ?? [])], ['a', 'c']);
    assert.equal(focusOf(index, null), null);
    assert.equal(focusOf(index, { type: 'node', id: 'unknown' }), null);
  });
});

describe('search', () => {
  it('passes over accents and case, and puts the start of a name first', () => {
    assert.deepEqual(
      search(index, sentence, 'ecl').map(({ id }) => id),
      ['a', 'ab', 'ac'],
    );
    assert.equal(search(index, sentence, 'AIR')[0]?.id, 'b');
  });

  it('finds a relation by words from all over its sentence', () => {
    assert.deepEqual(
      search(index, sentence, 'eclair caen').map(({ id }) => id),
      ['ac'],
    );
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(search(index, sentence, '  '), []);
  });
});

describe('arrange', () => {
  const rows = [
    { name: 'Zürich', n: 2 },
    { name: 'Åland', n: 10 },
    { name: 'Arles', n: 1 },
  ];
  const columns = [
    { id: 'name', value: (row: (typeof rows)[number]) => row.name },
    { id: 'n', value: (row: (typeof rows)[number]) => row.n },
  ];
  const names = (filter: string, sort: Parameters<typeof arrange>[3]): string[] =>
    arrange(rows, columns, filter, sort, 'en').map(({ name }) => name);

  it('keeps the rows that hold every word', () => {
    assert.deepEqual(names('zur', null), ['Zürich']);
    assert.deepEqual(names('zur 10', null), []);
  });

  it('sorts words by the language and numbers by size', () => {
    assert.deepEqual(names('', { column: 'name', descending: false }), ['Åland', 'Arles', 'Zürich']);
    assert.deepEqual(names('', { column: 'n', descending: true }), ['Åland', 'Zürich', 'Arles']);
  });

  it('passes over a column that is not there', () => {
    assert.deepEqual(names('', { column: 'x', descending: true }), ['Zürich', 'Åland', 'Arles']);
  });
});

describe('nextSort', () => {
  it('goes up, down, and back to how it was', () => {
    const up = nextSort(null, 'name');
    const down = nextSort(up, 'name');
    assert.deepEqual(
      [up, down, nextSort(down, 'name')],
      [{ column: 'name', descending: false }, { column: 'name', descending: true }, null],
    );
  });
});

describe('cutMarks', () => {
  it('loses no letter, whatever the spans', () => {
    const spans = fc.array(fc.record({ start: fc.integer(), end: fc.integer(), rank: fc.nat(3) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.string(), fc.nat(50), spans, (text, start, list) => {
        assert.equal(
          cutMarks(text, start, list)
            .map((piece) => piece.text)
            .join(''),
          text,
        );
      }),
    );
  });

  it('marks the quote where it stands in the source, and the lower rank where two overlap', () => {
    const spans = [
      { start: 12, end: 16, rank: 0 },
      { start: 14, end: 99, rank: 1 },
    ];
    assert.deepEqual(cutMarks('abcdefghij', 10, spans), [
      { text: 'ab', rank: null },
      { text: 'cdef', rank: 0 },
      { text: 'ghij', rank: 1 },
    ]);
  });
});

describe('disagreements', () => {
  it('sets figures of one unit side by side, and not amounts in two currencies', () => {
    const between = (name: string) =>
      statements.filter(({ subject, relation }) => relation === 'INVESTED_IN' && subject.name === name);
    assert.deepEqual(
      disagreements(between('Orvala Systems')).map(({ tellings }) => tellings.map(({ text }) => text)),
      [['11 %', '14 %']],
    );
    assert.deepEqual(disagreements(between('ASML')), []);
  });
});

describe('walking', () => {
  const shown = shownBy(index, INITIAL_STATE, timingOf([]));
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 10 }],
    ['c', { x: 0, y: 80 }],
    ['d', { x: 40, y: 0 }],
  ]);
  const at = (id: string) => places.get(id) ?? null;

  it('goes to the neighbour in the direction of the key, even where another node is nearer', () => {
    assert.equal(stepTo(index, shown, 'a', 'ArrowRight', at), 'b');
    assert.equal(stepTo(index, shown, 'a', 'ArrowDown', at), 'c');
    assert.equal(stepTo(index, shown, 'a', 'ArrowUp', at), null);
    assert.equal(stepTo(index, shown, 'a', 'x', at), null);
  });

  it('goes round through the lines of a node', () => {
    assert.equal(nextLine(index, shown, 'a', null, 1), 'ab');
    assert.equal(nextLine(index, shown, 'a', 'ab', 1), 'ac');
    assert.equal(nextLine(index, shown, 'a', 'ac', 1), 'ab');
    assert.equal(nextLine(index, shown, 'd', null, 1), null);
  });
});

describe('webAddress', () => {
  it('lets through the schemes of the web and nothing else', () => {
    assert.equal(webAddress('https://example.org/a'), 'https://example.org/a');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not an address', '', null]) {
      assert.equal(webAddress(url), null);
    }
  });
});
