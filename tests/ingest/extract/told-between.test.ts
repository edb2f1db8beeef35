// What is told of others in between does not take the text from the firm that it is about: every continuation is read
// behind every digression and must tell of the firm, and of nobody in the digression.
import assert from 'node:assert/strict';
import type { Language } from '../../../graph/source';
import type { FactLine } from './cases/case';
import { acceptedFacts, missing } from './read-lines';

interface Told {
  readonly opening: string;
  /** What is told in between, each of somebody else. */
  readonly between: readonly string[];
  readonly others: readonly string[];
  readonly told: readonly (readonly [string, readonly FactLine[]])[];
}

const TOLD: Readonly<Record<Language, Told>> = {
  en: {
    opening: 'Orvanta sets its sights on growth\n\nRobot maker Orvanta is growing fast.',
    between: [
      'Demand is rising everywhere. OpenAI and Google have recently spent heavily on data centres.',
      'The market has been growing for years. The German government wants to spend €2 billion by 2030.',
      'Prices keep falling. Analysts expect the market to double.',
    ],
    others: ['OpenAI', 'Google', 'German government'],
    told: [
      ['It was started in 2019 by Ida Feldkamp.', ['FOUNDED | Ida Feldkamp | Orvanta']],
      ['Its backers include Kelvaro Ventures.', ['INVESTED_IN | Kelvaro Ventures | Orvanta']],
      ['Its parent company is Hollin AG.', ['SUBSIDIARY_OF | Orvanta | Hollin AG']],
      ['Co-founder Ida Feldkamp is pleased.', ['FOUNDED | Ida Feldkamp | Orvanta']],
      ['The company supplies Tarvenia.', ['SUPPLIES | Orvanta | Tarvenia']],
    ],
  },
  de: {
    opening: 'Orvanta will wachsen\n\nDer Roboterhersteller Orvanta wächst schnell.',
    between: [
      'Die Nachfrage steigt überall. OpenAI und Google stecken viel Geld in Rechenzentren.',
      'Der Bund will bis 2030 zwei Milliarden Euro ausgeben. Der Markt wächst seit Jahren.',
      'Die Preise fallen weiter. Fachleute rechnen mit mehr Aufträgen.',
    ],
    others: ['OpenAI', 'Google', 'Bund'],
    told: [
      ['Gründerin Ida Feldkamp will das Team vergrößern.', ['FOUNDED | Ida Feldkamp | Orvanta']],
      ['Angeführt wurde die Runde von Kelvaro Ventures.', ['INVESTED_IN | Kelvaro Ventures | Orvanta']],
      ['Zu den Kunden zählt Tarvenia.', ['SUPPLIES | Orvanta | Tarvenia']],
      ['Das Unternehmen beliefert Tarvenia.', ['SUPPLIES | Orvanta | Tarvenia']],
    ],
  },
  fr: {
    opening: 'Orvanta voit plus grand\n\nLe fabricant de robots Orvanta grandit vite.',
    between: [
      "La demande augmente partout. OpenAI et Google ont récemment dépensé beaucoup d'argent.",
      "Le marché grandit depuis des années. L'État veut dépenser 2 milliards d'euros d'ici à 2030.",
      'Les prix continuent de baisser. Les analystes attendent davantage de commandes.',
    ],
    others: ['OpenAI', 'Google', 'État'],
    told: [
      ['Sa cofondatrice, Ida Feldkamp, se réjouit.', ['FOUNDED | Ida Feldkamp | Orvanta']],
      ['Parmi ses actionnaires figure Kelvaro Ventures.', ['INVESTED_IN | Kelvaro Ventures | Orvanta']],
      ['Sa maison mère est Hollin AG.', ['SUBSIDIARY_OF | Orvanta | Hollin AG']],
      ["L'entreprise fournit Tarvenia.", ['SUPPLIES | Orvanta | Tarvenia']],
    ],
  },
};

describe('Told in between', () => {
  for (const [language, { opening, between, others, told }] of Object.entries(TOLD))
    for (const digression of between)
      for (const [sentence, lines] of told)
        it(`${language}: "${digression}" takes nothing from "${sentence}"`, () => {
          const facts = acceptedFacts(`${opening}\n\n${digression}\n\n${sentence}`, language as Language);
          assert.deepEqual(missing(lines, facts), []);
          const stray = facts.filter(({ subject, object }) =>
            others.some((other) => other === subject || other === object),
          );
          assert.deepEqual(stray, []);
        });

  const spoken: readonly (readonly [Language, string, string])[] = [
    [
      'en',
      '“Machines must be smart,” Kelvaro vice president Rhea Quist said.',
      "The company's chief executive is Ida Feldkamp.",
    ],
    [
      'de',
      '„Der Markt wächst“, sagt Kelvaro-Managerin Rhea Quist.',
      'Geschäftsführerin des Unternehmens ist Ida Feldkamp.',
    ],
    [
      'fr',
      '« Le marché grandit », dit Rhea Quist, directrice de Kelvaro.',
      "La directrice générale de l'entreprise est Ida Feldkamp.",
    ],
  ];
  for (const [language, said, sentence] of spoken)
    it(`${language}: whose manager speaks is not who is meant further on: ${said}`, () => {
      const facts = acceptedFacts(`${TOLD[language].opening}\n\n${said} ${sentence}`, language);
      assert.deepEqual(missing(['HOLDS_ROLE | Ida Feldkamp | Orvanta'], facts), []);
    });
});
