// Names as search compares them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldName, searchText } from '../../graph/folded-names';

describe('foldName', () => {
  for (const [name, folded] of [
    ['Société d’Île-de-France', 'societe dile de france'],
    ['MÜLLER & Söhne', 'muller sohne'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['Ǽsir', 'aesir'],
    ['百度 AI', '百度 ai'],
    ['4.0', '4 0'],
    ['  ', ''],
  ] as const) {
    it(`makes "${folded}" of "${name}"`, () => assert.equal(foldName(name), folded));
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) =>
        assert.equal(foldName(foldName(name)), foldName(name)),
      ),
    );
  });
});

describe('searchText', () => {
  it('holds each name once, and as it is written without the letter', () => {
    assert.equal(searchText('Müller Søn', ['Muller Son', 'MS', '—']), '| muller son | mueller soen | ms |');
    assert.equal(searchText('—', []), '');
  });
});
