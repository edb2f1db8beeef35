import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  COLOURINGS,
  decodeState,
  encodeState,
  INITIAL_STATE,
  OVERLAYS,
  SELECTABLE,
  stepBack,
  toggled,
  VIEWS,
  type ViewState,
} from '../../web/src/state';

const words = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-z]{1,12}$/), { maxLength: 4 })
  .map((list) => list.sort());

const plain = { noNullPrototype: true } as const;

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const date = fc.option(fc.stringMatching(/^20[0-9]{2}(-0[1-9](-1[0-9])?)?$/));
const coordinate = fc.integer({ min: -10_000, max: 20_000 });

const states: fc.Arbitrary<ViewState> = fc.record(
  {
    view: fc.constantFrom(...VIEWS),
    selection: fc.option(
      fc.record({ type: fc.constantFrom(...SELECTABLE), id: fc.string({ minLength: 1 }) }, plain),
    ),
    hiddenLenses: words,
    hiddenKinds: words,
    hiddenRelations: words,
    hiddenCountries: words,
    hiddenSources: words,
    hiddenStandings: words,
    withProposed: fc.boolean(),
    minConfidence: fc.integer({ min: 0, max: 100 }),
    colouring: fc.constantFrom(...COLOURINGS),
    overlay: fc.constantFrom(...OVERLAYS),
    ego: fc.option(fc.record({ centre: id, depth: fc.integer({ min: 1, max: 9 }) }, plain)),
    opened: words,
    folded: words,
    only: words,
    moved: fc.array(fc.record({ id, x: coordinate, y: coordinate }, plain), { maxLength: 3 }),
    camera: fc.option(
      fc.record({ x: coordinate, y: coordinate, ratio: fc.integer({ min: 1, max: 9 }) }, plain),
    ),
    valid: date,
    known: date,
    since: date,
    query: fc.option(id),
    document: fc.option(id),
    cypher: fc.option(fc.string({ minLength: 1 })),
    parameters: fc.dictionary(id, fc.string(), { maxKeys: 3, noNullPrototype: true }),
    filter: fc.string(),
    sort: fc.option(
      fc.record({ column: fc.stringMatching(/^[a-z]{1,12}$/), descending: fc.boolean() }, plain),
    ),
    language: fc.option(fc.constantFrom('en', 'de', 'fr')),
  },
  plain,
);

describe('the address', () => {
  it('carries every state there and back', () => {
    fc.assert(fc.property(states, (state) => assert.deepEqual(decodeState(encodeState(state)), state)));
  });

  it('is empty for the page as it opens', () => {
    assert.equal(encodeState(INITIAL_STATE), '');
    assert.deepEqual(decodeState(''), INITIAL_STATE);
  });

  it('reads well', () => {
    const state: ViewState = {
      ...INITIAL_STATE,
      selection: { type: 'node', id: 'mistral-ai' },
      hiddenLenses: ['place'],
    };
    assert.equal(encodeState(state), '?node=mistral-ai&without=place');
  });

  it('passes over what it does not understand', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeState(text)));
    assert.equal(decodeState('?view=hologram').view, 'map');
  });
});

describe('toggled', () => {
  it('takes out what is in and puts in what is not', () => {
    assert.deepEqual(toggled(['b'], 'a'), ['a', 'b']);
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
  });
});

describe('stepBack', () => {
  it('closes the card first and lifts the filters then', () => {
    const deep: ViewState = { ...INITIAL_STATE, selection: { type: 'node', id: 'a' }, hiddenKinds: ['City'] };
    const once = stepBack(deep);
    assert.equal(once.selection, null);
    assert.deepEqual(once.hiddenKinds, ['City']);
    assert.deepEqual(stepBack(once), INITIAL_STATE);
    assert.equal(stepBack(INITIAL_STATE), INITIAL_STATE);
  });
});
