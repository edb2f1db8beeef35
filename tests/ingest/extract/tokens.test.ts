// Where words begin and end, whatever stands behind them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../graph/source';
import { tokenize } from '../../../ingest/extract/rules/tokens';

const words = (text: string, language: Language = 'en'): string[] =>
  tokenize(text, 0, text.length, language).map((token) => text.slice(token.start, token.end));

describe('tokens', () => {
  it('are words, numbers and marks with their places', () => {
    assert.deepEqual(words('Isbre, 12 % of Æsir GmbH'), ['Isbre', ',', '12', '%', 'of', 'Æsir', 'GmbH']);
    assert.deepEqual(words("l'éditeur Nod.ai et H&M", 'fr'), ["l'", 'éditeur', 'Nod.ai', 'et', 'H&M']);
    assert.deepEqual(words('IT- und Digitalsparte ×7', 'de'), ['IT-', 'und', 'Digitalsparte', '×', '7']);
  });

  it('name all genders in one word, which tables know by its plain form', () => {
    const plain = (text: string, language: Language) =>
      tokenize(text, 0, text.length, language).map(({ lower }) => lower);
    assert.deepEqual(words('die Start-up-Gründer:innen/Chefs', 'de'), [
      'die',
      'Start-up-Gründer:innen',
      '/',
      'Chefs',
    ]);
    assert.deepEqual(plain('Gründer:innen-Team, Forscher/-in, GründerInnen: innen', 'de'), [
      'gründerinnen-team',
      ',',
      'forscherin',
      ',',
      'gründerinnen',
      ':',
      'innen',
    ]);
    assert.deepEqual(plain('fondateur·rice·s, salarié-e-s', 'fr'), ['fondateurs', ',', 'salariés']);
    assert.deepEqual(words('Berlin:intern Velmark/Innenstadt', 'de'), [
      'Berlin',
      ':',
      'intern',
      'Velmark',
      '/',
      'Innenstadt',
    ]);
  });

  it('are cut alike before a space and at the end', () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abeinzAZßäöÿÀŁłж́-’'&·:*/1×÷"),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, fc.constantFrom<Language>('de', 'en', 'fr'), (word, language) => {
        assert.deepEqual(words(`${word} `, language), words(word, language));
      }),
      { numRuns: 2000 },
    );
  });

  it('take the letters that a text has and no more, up to the end that is asked for', () => {
    assert.deepEqual(
      tokenize('wachsen weiter', 0, 4, 'de').map(({ end }) => end),
      [4],
    );
  });
});
