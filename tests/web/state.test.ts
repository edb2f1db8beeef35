import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decodeState,
  encodeState,
  INITIAL_STATE,
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

const states: fc.Arbitrary<ViewState> = fc.record(
  {
    view: fc.constantFrom(...VIEWS),
    selection: fc.option(
      fc.record({ type: fc.constantFrom(...SELECTABLE), id: fc.string({ minLength: 1 }) }, plain),
    ),
    hiddenLenses: words,
    hiddenKinds: words,
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
