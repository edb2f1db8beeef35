import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SearchableText } from '../../../ingest/extract/llm/locate';

function found(text: string, words: string): string | undefined {
  const span = new SearchableText(text).find(words, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
}

describe('finding words in the source', () => {
  const there: [string, string, string, string][] = [
    ['as they stand', 'Alpha kauft Beta.', 'kauft Beta', 'kauft Beta'],
    ['over a line break', 'Alpha\n  kauft\u00a0Beta.', 'Alpha kauft Beta', 'Alpha\n  kauft\u00a0Beta'],
    ['with other quotation marks', 'Er sagt: «Ja» – „Nein“', 'Er sagt: "Ja"', 'Er sagt: «Ja»'],
    ['with another apostrophe', 'Mistral’s chips', "Mistral's chips", 'Mistral’s chips'],
    ['in composed letters', 'Müller baut.', 'Mu\u0308ller', 'Müller'],
    ['before a hyphen', 'die Alpha-Aktie', 'Alpha', 'Alpha'],
    ['beyond the first plane', 'Die Firma 𝒜𝒷 baut.', '𝒜𝒷 baut', '𝒜𝒷 baut'],
  ];
  for (const [how, text, words, expected] of there) {
    it(`finds them ${how}`, () => assert.equal(found(text, words), expected));
  }

  const notThere: [string, string, string][] = [
    ['another number', 'Sie zahlt 15 Mio. Euro.', 'Sie zahlt 16 Mio. Euro.'],
    ['a part of a word', 'Metaphern helfen.', 'Meta'],
    ['a part of a number', 'Sie zahlt 1500 Euro.', '500 Euro'],
    ['other capitals', 'alpha kauft Beta.', 'Alpha'],
    ['an ellipsis', 'Alpha kauft gerne Beta.', 'Alpha … Beta'],
    ['nothing', 'Alpha', ' \n '],
  ];
  for (const [what, text, words] of notThere) {
    it(`does not find ${what}`, () => assert.equal(found(text, words), undefined));
  }

  it('finds the last mention before a place', () => {
    const text = 'Alpha baut. Alpha kauft. Das Unternehmen wächst. Alpha steht.';
    const before = new SearchableText(text).findBefore('Alpha', text.indexOf('Das'));
    assert.deepEqual(before, { start: 12, end: 17 });
  });

  it('finds any stretch of whole words at or before its place, character for character', () => {
    const word = fc.stringMatching(/^[a-zä«“ß0-9]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(' \n');
        const from = a % words.length;
        const stretch = words.slice(from, from + 1 + (b % 5)).join(' ');
        const start = words.slice(0, from).join(' \n').length + (from > 0 ? 2 : 0);
        const span = new SearchableText(text).find(stretch, { start: 0, end: text.length });
        assert.ok(span && span.start <= start);
      }),
    );
  });
});
