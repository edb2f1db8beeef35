// Every way to write a list tells the same of each of its members: every frame is read with every list.
import assert from 'node:assert/strict';
import type { Language } from '../../../graph/source';
import type { FactLine } from './cases/case';
import { acceptedFacts, asserts, missing } from './read-lines';

/** `@` stands where the list stands; the line names a member by `@` too. */
interface Frame {
  readonly text: string;
  readonly line: FactLine;
}

interface Lists {
  readonly frames: readonly Frame[];
  /** Each with how many of `MEMBERS` it names. */
  readonly written: readonly (readonly [string, number])[];
}

const MEMBERS = ['Tarvenia', 'Kelvaro', 'Zanderix'];

const LISTS: Readonly<Record<Language, Lists>> = {
  en: {
    frames: [
      { text: 'Norvanta works with @.', line: 'PARTNERED_WITH | Norvanta | @' },
      { text: 'Norvanta is backed by @.', line: 'INVESTED_IN | @ | Norvanta' },
      { text: '@ have invested €20m in Norvanta.', line: 'INVESTED_IN | @ | Norvanta' },
    ],
    written: [
      ['Tarvenia as well as Kelvaro', 2],
      ['Tarvenia, Kelvaro & Zanderix', 3],
      ['Tarvenia, Kelvaro and others', 2],
      ['both Tarvenia and Kelvaro', 2],
      ['companies such as Tarvenia, Kelvaro or Zanderix', 3],
      ['Tarvenia (Paris) and Kelvaro (Rome)', 2],
    ],
  },
  de: {
    frames: [
      { text: 'Norvanta arbeitet mit @ zusammen.', line: 'PARTNERED_WITH | Norvanta | @' },
      { text: 'Norvanta beliefert @.', line: 'SUPPLIES | Norvanta | @' },
      { text: '@ haben 20 Millionen Euro in Norvanta investiert.', line: 'INVESTED_IN | @ | Norvanta' },
    ],
    written: [
      ['Tarvenia sowie Kelvaro', 2],
      ['Tarvenia ebenso wie Kelvaro', 2],
      ['Tarvenia, Kelvaro & Zanderix', 3],
      ['Tarvenia, Kelvaro und weitere', 2],
      ['Tarvenia und Kelvaro sowie Zanderix', 3],
    ],
  },
  fr: {
    frames: [
      { text: 'Norvanta travaille avec @.', line: 'PARTNERED_WITH | Norvanta | @' },
      { text: 'Norvanta est soutenue par @.', line: 'INVESTED_IN | @ | Norvanta' },
      { text: 'Norvanta a racheté @.', line: 'ACQUIRED | Norvanta | @' },
    ],
    written: [
      ['Tarvenia ainsi que Kelvaro', 2],
      ['Tarvenia, tout comme Kelvaro', 2],
      ['à la fois Tarvenia et Kelvaro', 2],
      ['non seulement Tarvenia, mais aussi Kelvaro', 2],
      ['Tarvenia, Kelvaro & Zanderix', 3],
      ["Tarvenia, Kelvaro et d'autres", 2],
    ],
  },
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('Lists', () => {
  for (const [language, { frames, written }] of Object.entries(LISTS))
    for (const { text, line } of frames)
      for (const [list, count] of written) {
        const passage = capitalized(text.replace('@', list));
        it(`${language}: ${passage}`, () => {
          const lines = MEMBERS.slice(0, count).map((member) => line.replace('@', member) as FactLine);
          assert.deepEqual(missing(lines, acceptedFacts(passage, language as Language)), []);
        });
      }

  it('leave "&" to the name of a firm where no list ends with it', () => {
    const facts = acceptedFacts('Norvanta is backed by Kelvaro & Zanderix.', 'en');
    assert.ok(asserts('INVESTED_IN | Kelvaro & Zanderix | Norvanta', facts));
    const partners = acceptedFacts('Norvanta is backed by Tarvenia, Kelvaro & Partners and Zanderix.', 'en');
    assert.ok(asserts('INVESTED_IN | Kelvaro & Partners | Norvanta', partners));
  });
});

/** Behind what several do stands who they are. */
const ACTING: readonly (readonly [Language, string, readonly FactLine[], readonly FactLine[]])[] = [
  [
    'en',
    'Norvanta has raised €20m. Several investors took part in the round, including Kelvaro Ventures and Tarvenia.',
    ['INVESTED_IN | Kelvaro Ventures | Norvanta', 'INVESTED_IN | Tarvenia | Norvanta'],
    [],
  ],
  [
    'en',
    'Several existing investors have backed the Berlin firm Norvanta, among them Kelvaro Ventures.',
    ['INVESTED_IN | Kelvaro Ventures | Norvanta'],
    [],
  ],
  [
    'en',
    'Norvanta has raised €20m. Existing investors sold shares to new funds, including Kelvaro Ventures.',
    [],
    ['INVESTED_IN | Norvanta | Kelvaro Ventures'],
  ],
  [
    'de',
    'Norvanta hat 20 Millionen Euro eingesammelt. Mehrere Investoren beteiligten sich an der Runde, darunter Kelvaro Ventures.',
    ['INVESTED_IN | Kelvaro Ventures | Norvanta'],
    [],
  ],
  [
    'fr',
    "Norvanta a levé 20 millions d'euros, souscrits en grande partie par Hollin. Plusieurs investisseurs de l'entreprise fondée par Ida Roux et Luc Morel ont participé au tour de table, dont Kelvaro Ventures.",
    ['INVESTED_IN | Kelvaro Ventures | Norvanta'],
    ['INVESTED_IN | Kelvaro Ventures | Hollin'],
  ],
];

describe('Examples of who acts', () => {
  for (const [language, passage, lines, wrong] of ACTING)
    it(`${language}: ${passage}`, () => {
      const facts = acceptedFacts(passage, language);
      assert.deepEqual(missing(lines, facts), []);
      assert.deepEqual(
        wrong.filter((line) => asserts(line, facts)),
        [],
      );
    });
});
