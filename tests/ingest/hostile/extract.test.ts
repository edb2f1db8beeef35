// The rules as a black box under texts made to break them: no error, no invented evidence, time in step with length.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../../graph/source';
import { articles } from '../../bench/articles';
import { costMs, extractSurvives } from './survive';
import { everyCategory, SHAPES } from './texts';

const LENGTH = 3_000;
const LONGER = 4;
/** Four times the text may take this many times as long; what grows with the square takes sixteen. */
const MOST = 10;
/** Below this the clock tells nothing. */
const NOTHING_MS = 60;

/** Each in one language of the three, in turn; the soak reads all in all. */
const inTurn = (at: number) => LANGUAGES[at % LANGUAGES.length] as Language;

describe('the rules extractor', function () {
  this.timeout(60_000);

  for (const [at, [shape, make]] of Object.entries(SHAPES).entries()) {
    const language = inTurn(at);
    it(`reads a long text of ${shape} (${language}) in time that grows with its length`, async () => {
      await extractSurvives(make(LENGTH), language);
      const short = await costMs(() => extractSurvives(make(LENGTH), language));
      const long = await costMs(() => extractSurvives(make(LENGTH * LONGER), language));
      const limit = MOST * Math.max(short, NOTHING_MS);
      assert.ok(long < limit, `${LENGTH} characters took ${short} ms, ${LENGTH * LONGER} took ${long} ms`);
    });
  }

  for (const language of LANGUAGES)
    it(`reads characters of every category of Unicode (${language})`, async () => {
      for (const { text } of everyCategory(1)) await extractSurvives(text, language);
    });

  it('reads articles with anything put into them or cut out of them', async () => {
    const some = Array.from({ length: 12 }, (_, at) => articles(80, at + 1).next().value);
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '„',
        '“',
        '(',
        ')',
        ' – ',
        ', ',
        '; ',
        '\n\n',
        '. ',
        "'",
        '\u00a0',
        '\u200b',
        '…',
        '| ',
        '- ',
      ),
      fc.constantFrom(
        'nicht ',
        'laut Insidern ',
        'denied ',
        'aurait ',
        '12 % ',
        '1,5 Mrd. ',
        'GmbH ',
        'sie ',
        'dont ',
      ),
    );
    const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), anything, fc.nat(40)), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...some), places, async ({ text, language }, changes) => {
        const changed = changes.reduce((whole, [share, put, cut]) => {
          const at = Math.floor(share * whole.length);
          return whole.slice(0, at) + put + whole.slice(at + cut);
        }, text);
        await extractSurvives(changed, language);
      }),
      { numRuns: 60 },
    );
  });
});
