import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passagesOf, sentencesOf, widen } from '../../../ingest/extract/llm/sentences';

const split = (text: string) =>
  sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(Boolean);

describe('sentences', () => {
  it('end at full stops and blank lines, not at abbreviations, numbers or wrapped lines', () => {
    assert.deepEqual(
      split(
        'Eine Überschrift\n\n« Oui. » Sie zahlt 1,5 Mrd. USD am 9. September. Dr. K. Meier lobt das Geschäft, weil es für alle\nVorteile bringt.\n- Punkt eins\n- Punkt zwei',
      ),
      [
        'Eine Überschrift',
        '« Oui. »',
        'Sie zahlt 1,5 Mrd. USD am 9. September.',
        'Dr. K. Meier lobt das Geschäft, weil es für alle\nVorteile bringt.',
        '- Punkt eins',
        '- Punkt zwei',
      ],
    );
  });

  it('follow one another without a gap and stay short, whatever the text', () => {
    const unit = fc.constantFrom('a', 'B. ', '\n', '\n\n', '😀', '. ', ' ', 'x'.repeat(1600), 'ä!');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        let end = 0;
        for (const span of sentencesOf(text)) {
          assert.equal(span.start, end);
          assert.ok(span.end > span.start && span.end - span.start <= 1500);
          end = span.end;
        }
        assert.equal(end, text.length);
      }),
    );
  });

  it('are found in bounded time in a megabyte of anything', () => {
    const megabyte = 1_000_000;
    for (const unit of ['wort ', 'x', '\n', 'a. ', 'ab\nCd\n', '." " ']) {
      const text = unit.repeat(megabyte / unit.length);
      const begin = performance.now();
      assert.equal(sentencesOf(text).at(-1)?.end, text.length);
      assert.ok(performance.now() - begin < 2000, unit);
    }
  });

  it('widen a quote, so that the denial beside it stays with it', () => {
    const text = 'Alpha wächst. Berichte, Beta steige ein, wies sie zurück. Gamma auch.';
    const start = text.indexOf('Beta steige ein');
    const wide = widen({ start, end: start + 15 }, sentencesOf(text));
    assert.equal(text.slice(wide.start, wide.end).trim(), 'Berichte, Beta steige ein, wies sie zurück.');
  });
});

describe('passages', () => {
  it('cover the text, end with sentences, overlap, and keep to their size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 80 }), (lengths) => {
        let end = 0;
        const sentences = lengths.map((length) => {
          const start = end;
          end += length;
          return { start, end };
        });
        const passages = passagesOf(sentences, 100, 30);
        assert.equal(passages[0]?.start, 0);
        assert.equal(passages.at(-1)?.end, end);
        passages.forEach((passage, i) => {
          const whole = sentences.some((sentence) => sentence.end === passage.end);
          const size = passage.end - passage.start;
          assert.ok(whole && (size <= 100 || sentences.some((s) => s.end - s.start === size)));
          const before = passages[i - 1];
          if (before) assert.ok(passage.start <= before.end && passage.end > before.end);
        });
      }),
    );
  });

  it('repeat the last sentence of the one before', () => {
    const sentences = [0, 40, 80, 120].map((start) => ({ start, end: start + 40 }));
    assert.deepEqual(passagesOf(sentences, 100, 45), [
      { start: 0, end: 80 },
      { start: 40, end: 120 },
      { start: 80, end: 160 },
    ]);
  });
});
