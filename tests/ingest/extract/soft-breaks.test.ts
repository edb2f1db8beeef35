// Text that a margin has wrapped reads as the same text unwrapped.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rulesExtractor } from '../../../ingest/extract/rules';
import { withoutSoftBreaks } from '../../../ingest/extract/soft-breaks';
import { acceptedFacts } from './read-lines';

const PARAGRAPHS = [
  'Das Dresdner Start-up Grauwacke hat in einer Finanzierungsrunde 14,5 Millionen Euro eingesammelt, wie es am Montag mitteilte, und es will damit bald noch mehr von dem bauen, was es schon heute nach ganz Europa liefert.',
  'Angeführt wurde die Runde von der Hannoverschen Kapital, auch der Lagerist Stapelfeld Logistik GmbH beteiligte sich daran.',
  'Gegründet wurde das Unternehmen 2021 von Wiebke Ahrens und Torben Lütje. Zu seinen Kunden zählen BMW und Infineon.',
];

function wrapped(paragraph: string, margin: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= margin)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const text = (margin?: number): string =>
  `Grauwacke sammelt 14,5 Millionen Euro ein\n\n${PARAGRAPHS.map((words) => (margin ? wrapped(words, margin) : words)).join('\n\n')}`;

describe('the line ends of a margin', () => {
  it('are spaces, whatever the margin', () =>
    fc.assert(
      fc.property(fc.integer({ min: 44, max: 90 }), (margin) =>
        assert.equal(withoutSoftBreaks(text(margin)), text()),
      ),
    ));

  it('are looked for in a file of very many lines', () => {
    const lines = 'ab\n'.repeat(300_000);
    assert.equal(withoutSoftBreaks(lines), lines);
  });

  it('keep every other character in its place, in any text', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z .,\n*-]{0,400}$/), (any) => {
        const read = withoutSoftBreaks(any);
        assert.equal(read.length, any.length);
        assert.ok(
          [...read].every((letter, at) => letter === any[at] || (letter === ' ' && any[at] === '\n')),
        );
      }),
    ));

  for (const [what, lines] of [
    ['headlines', 'Grauwacke wächst in Dresden\nLütje verlässt den Verlag\nAhrens baut neues Werk'],
    ['entries', '- Grauwacke sammelt Geld ein\n- auch Stapelfeld gibt welches\n- und die Bank zahlt mit'],
    ['a record', 'Firma: Grauwacke\nSitz: Dresden\nGegründet: 2021\nKunden: BMW, Infineon'],
    [
      'paragraphs on lines of their own',
      PARAGRAPHS.map((words) => `${words} ${words.toLowerCase()}`).join('\n'),
    ],
  ] as const)
    it(`are not seen in ${what}`, () => assert.equal(withoutSoftBreaks(lines), lines));

  it('change no fact and no word of its quote', () => {
    const told = (facts: ReturnType<typeof acceptedFacts>) =>
      facts.map(({ relation, subject, object, qualifiers }) => ({ relation, subject, object, qualifiers }));
    const facts = acceptedFacts(text(60), 'de');
    assert.ok(facts.length >= 6);
    assert.deepEqual(told(facts), told(acceptedFacts(text(), 'de')));
    for (const { quote } of facts) assert.ok(text(60).includes(quote), `${rulesExtractor.name}: ${quote}`);
  });
});
