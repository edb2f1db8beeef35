// What the filters, the scope, the paths and the two clocks leave of a graph.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EdgeView, NodeView } from '../../graph/views';
import { createPaper } from '../../web/src/layout/paper';
import { shownBy } from '../../web/src/model/filters';
import { indexGraph } from '../../web/src/model/graph-index';
import { jurisdictionOf, jurisdictionOfLine } from '../../web/src/model/jurisdiction';
import { waysBetween } from '../../web/src/model/paths';
import { withProposed } from '../../web/src/model/proposed';
import { around, scoped } from '../../web/src/model/scope';
import { changesOf, earliest, holdsAt, knownBy, latest, momentsOf, timingOf } from '../../web/src/model/time';
import { INITIAL_STATE, type ViewState } from '../../web/src/state';

const node = (id: string, country: string | null = null, kind: NodeView['kind'] = 'Company'): NodeView => ({
  id,
  kind,
  name: id.toUpperCase(),
  country,
});

const edge = (id: string, more: Partial<EdgeView> = {}): EdgeView => ({
  id,
  relation: 'INVESTED_IN',
  lens: 'capital',
  source: id[0] as string,
  target: id[1] as string,
  event: '',
  from: null,
  until: null,
  modality: 'asserted',
  confidence: 0.9,
  disputed: false,
  statements: [`st-${id}`],
  sources: ['one'],
  figures: [],
  ...more,
});

// a – b – c – d in a row, e a leaf of b, f alone.
const index = indexGraph({
  nodes: [node('a', 'FR'), node('b', 'US'), node('c'), node('d', 'DE', 'City'), node('e', 'NL'), node('f')],
  edges: [
    edge('ab', { from: '2023' }),
    edge('bc', { from: '2024-05-02', until: '2025', sources: ['two'] }),
    edge('cd', { lens: 'place', relation: 'LOCATED_IN', modality: 'planned', confidence: 0.6 }),
    edge('eb', { disputed: true, sources: ['one', 'two'] }),
  ],
});
const timing = timingOf([
  { id: 'one', published: '2025-09-09' },
  { id: 'two', published: '2024' },
]);
const left = (change: Partial<ViewState>): string[] =>
  [...shownBy(index, { ...INITIAL_STATE, ...change }, timing).edges].sort();
const everything = shownBy(index, INITIAL_STATE, timing);

describe('shownBy', () => {
  const cases: readonly [string, Partial<ViewState>, string[]][] = [
    ['nothing', {}, ['ab', 'bc', 'cd', 'eb']],
    ['a lens', { hiddenLenses: ['place'] }, ['ab', 'bc', 'eb']],
    ['a kind', { hiddenKinds: ['City'] }, ['ab', 'bc', 'eb']],
    ['a relation', { hiddenRelations: ['INVESTED_IN'] }, ['cd']],
    ['a country', { hiddenCountries: ['US'] }, ['cd']],
    ['the unknown country', { hiddenCountries: ['none'] }, ['ab', 'eb']],
    ['a source, save where another tells it too', { hiddenSources: ['one'] }, ['bc', 'eb']],
    ['what is planned', { hiddenStandings: ['planned'] }, ['ab', 'bc', 'eb']],
    ['what is disputed', { hiddenStandings: ['disputed'] }, ['ab', 'bc', 'cd']],
    ['what is less sure', { minConfidence: 75 }, ['ab', 'bc', 'eb']],
    ['the leaves of a node', { folded: ['b'] }, ['bc', 'cd']],
    ['what was not so then, and keeps what has no date', { valid: '2022' }, ['cd', 'eb']],
    ['what had ended', { valid: '2026' }, ['ab', 'cd', 'eb']],
    ['what no source had told', { known: '2024-06' }, ['bc', 'eb']],
  ];
  for (const [what, change, expected] of cases) {
    it(`hides ${what}`, () => assert.deepEqual(left(change), expected));
  }

  it('takes a node away with its last line, and keeps one that never had any', () => {
    const { nodes } = shownBy(index, { ...INITIAL_STATE, hiddenLenses: ['place'] }, timing);
    assert.deepEqual([...nodes].sort(), ['a', 'b', 'c', 'e', 'f']);
  });
});

describe('a scope', () => {
  it('is what lies within some steps of a node', () => {
    assert.deepEqual([...around(index, 'a', 1)].sort(), ['a', 'b']);
    assert.deepEqual([...around(index, 'a', 2)].sort(), ['a', 'b', 'c', 'e']);
    assert.equal(around(index, 'nobody', 3).size, 0);
  });

  it('takes in the neighbours of opened nodes, and is everything where nothing narrows it', () => {
    const ego = { centre: 'a', depth: 1 };
    const some = scoped(index, { ego, opened: ['c'], only: [] });
    assert.deepEqual([...some.nodes.keys()].sort(), ['a', 'b', 'c', 'd']);
    assert.equal(scoped(index, { ego: null, opened: [], only: [] }), index);
    const chosen = scoped(index, { ego: null, opened: [], only: ['a', 'b'] });
    assert.deepEqual(
      chosen.graph.edges.map(({ id }) => id),
      ['ab'],
    );
  });
});

describe('waysBetween', () => {
  it('gives the steps in order, whichever way their lines point', () => {
    const [way] = waysBetween(index, everything, 'e', 'd');
    assert.deepEqual(way?.nodes, ['e', 'b', 'c', 'd']);
    assert.deepEqual(
      way?.steps.map((edges) => edges.map(({ id }) => id)),
      [['eb'], ['bc'], ['cd']],
    );
  });

  it('finds none over hidden lines, to itself or to a node apart', () => {
    const filtered = shownBy(index, { ...INITIAL_STATE, hiddenLenses: ['place'] }, timing);
    assert.deepEqual(waysBetween(index, filtered, 'a', 'd'), []);
    assert.deepEqual(waysBetween(index, everything, 'a', 'a'), []);
    assert.deepEqual(waysBetween(index, everything, 'a', 'f'), []);
  });

  it('gives simple ways only, the shortest first', () => {
    const ids = fc.constantFrom(...'abcdefg');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(ids, ids), { maxLength: 14 }), (pairs) => {
        const some = indexGraph({
          nodes: [...'abcdefg'].map((id) => node(id)),
          edges: pairs.filter(([a, b]) => a !== b).map(([a, b]) => edge(`${a}${b}`)),
        });
        const ways = waysBetween(some, shownBy(some, INITIAL_STATE, timing), 'a', 'g');
        const lengths = ways.map(({ steps }) => steps.length);
        assert.deepEqual(lengths, [...lengths].sort());
        for (const { nodes, steps } of ways) {
          assert.equal(new Set(nodes).size, nodes.length);
          assert.equal(steps.length, nodes.length - 1);
          assert.ok(steps.every((edges) => edges.length > 0));
        }
      }),
    );
  });
});

describe('jurisdiction', () => {
  it('is the own bloc, another country, or not stated', () => {
    assert.deepEqual(
      ['FR', 'US', null].map((country) => jurisdictionOf({ country })),
      ['own', 'other', 'unknown'],
    );
  });

  it('of a line leads out where either end does', () => {
    const of = (source: string, target: string) => jurisdictionOfLine({ source, target }, index.nodes);
    assert.deepEqual([of('a', 'e'), of('a', 'b'), of('a', 'c')], ['own', 'other', 'unknown']);
  });
});

describe('the two clocks', () => {
  it('read a year as the whole year', () => {
    assert.deepEqual([earliest('2023'), latest('2023')], ['2023-01-01', '2023-12-31']);
    assert.deepEqual([earliest('2023-05'), latest('2023-05')], ['2023-05-01', '2023-05-31']);
    assert.ok(holdsAt({ from: '2023', until: null }, '2023-02'));
    assert.ok(!holdsAt({ from: '2023-06', until: null }, '2023-02'));
    assert.ok(knownBy('2024', '2024-01-01'), 'a source of that year may have been there by then');
  });

  it('keep what carries no date', () => {
    assert.ok(holdsAt({ from: null, until: null }, '1900'));
    assert.ok(knownBy(null, '1900'));
  });

  it('stop where something begins, ends or is told', () => {
    assert.deepEqual(momentsOf(index.graph.edges, timing, 'valid'), ['2023', '2024-05-02', '2025']);
    assert.deepEqual(momentsOf(index.graph.edges, timing, 'known'), ['2024', '2025-09-09']);
  });

  it('say what came and went between two dates', () => {
    const at = (since: string, valid: string) =>
      changesOf(index.graph.edges, timing, { since, valid, known: null });
    assert.deepEqual([...(at('2023', '2024-06')?.came ?? [])], ['bc']);
    assert.deepEqual([...(at('2024-06', '2026')?.went ?? [])], ['bc']);
    assert.equal(changesOf(index.graph.edges, timing, { since: null, valid: '2024', known: null }), null);
  });
});

describe('what is proposed', () => {
  const more = {
    nodes: [node('a'), node('b'), node('x')],
    edges: [edge('ab', { from: '2023' }), edge('ax'), edge('xb', { modality: 'planned' })],
  };
  const whole = withProposed(index, more);

  it('comes to the graph with its nodes, told apart, and nothing twice', () => {
    assert.deepEqual([...whole.proposed].sort(), ['ax', 'xb']);
    assert.equal(whole.nodes.size, index.nodes.size + 1);
    assert.equal(whole.edges.size, index.edges.size + 2);
    assert.equal(scoped(whole, { ego: { centre: 'x', depth: 1 }, opened: [], only: [] }).proposed.size, 2);
  });

  it('leaves everybody else where they were on the map', () => {
    const measure = (text: string, fontSize: number): number => text.length * fontSize * 0.58;
    const frame = { x: 0, y: 0, width: 1260, height: 560 };
    const place = (some: typeof index) =>
      createPaper(some.graph.nodes, some.graph.edges, measure, some.given).in(frame).nodes;
    const [before, after] = [place(index), place(whole)];
    for (const [id, { x, y }] of before) {
      const now = after.get(id);
      assert.ok(now && Math.hypot(now.x - x, now.y - y) < 200, `${id} stayed about where it was`);
    }
  });
});
