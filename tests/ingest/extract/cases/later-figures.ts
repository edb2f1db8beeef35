// Figures that a sentence behind its fact tells, and figures of something else in such a place. Invented; firms are examples.
import type { Language } from '../../../../graph/source';
import type { ExtractionCase } from './case';

/** A sentence with a fact, what it reads without a figure, and next sentences with the figure that each tells of it. */
interface Opening {
  readonly text: string;
  readonly fact: string;
  readonly next: readonly (readonly [string, string])[];
}

const OPENINGS: Readonly<Record<Language, readonly Opening[]>> = {
  de: [
    {
      text: 'Siemens übernimmt die Firma Orvanta.',
      fact: 'ACQUIRED | Siemens | Orvanta',
      next: [
        ['Kostenpunkt: 90 Millionen Euro.', 'amount=90000000'],
        ['Der Deal ist 90 Millionen Euro wert.', 'amount=90000000'],
        ['Das Geschäft hat einen Wert von 90 Millionen Euro.', 'amount=90000000'],
        ['Der Verkauf bringt 90 Millionen Euro.', 'amount=90000000'],
        ['Orvanta war 2021 mit 90 Millionen Euro bewertet worden.', 'amount='],
        ['Das Unternehmen gibt im Jahr 90 Millionen Euro für Werbung aus.', 'amount='],
      ],
    },
    {
      text: 'Das Start-up Orvanta hat eine Finanzierungsrunde abgeschlossen.',
      fact: 'RAISED | Orvanta | Finanzierungsrunde',
      next: [
        ['Insgesamt kommen 90 Millionen Euro zusammen.', 'amount=90000000'],
        ['Dabei wurden 90 Millionen Euro eingesammelt.', 'amount=90000000'],
        ['Die Runde bringt 90 Millionen Euro ein.', 'amount=90000000'],
        ['Die 90 Millionen Euro sollen in die Produktion fließen.', 'amount=90000000'],
        ['Im Jahr 2021 waren 90 Millionen Euro zusammengekommen.', 'amount='],
        ['Durch Aufträge kamen 90 Millionen Euro zusammen.', 'amount='],
      ],
    },
    {
      text: 'Siemens beteiligt sich am Start-up Orvanta.',
      fact: 'INVESTED_IN | Siemens | Orvanta',
      next: [
        ['Der Konzern investiert 90 Millionen Euro.', 'amount=90000000'],
        ['Dafür fließen 90 Millionen Euro.', 'amount=90000000'],
        ['Beteiligungshöhe: 15 Prozent.', 'stake_percent=15'],
        ['Damit kommt der Konzern auf 15 Prozent der Stimmrechte.', 'stake_percent=15'],
        ['Die Gründer behalten 62 Prozent der Anteile.', 'stake_percent='],
      ],
    },
    {
      text: 'Das Bundesministerium für Wirtschaft fördert das Start-up Orvanta.',
      fact: 'SUPPORTS | Bundesministerium für Wirtschaft | Orvanta',
      next: [
        ['Das Unternehmen erhält 9 Millionen Euro.', 'amount=9000000'],
        ['Bewilligt wurden 9 Millionen Euro.', 'amount=9000000'],
        ['Die Firma selbst investiert 9 Millionen Euro.', 'amount='],
      ],
    },
    {
      text: 'Das Bundeskartellamt hat gegen den Konzern Orvanta ein Bußgeld verhängt.',
      fact: 'REGULATES | Bundeskartellamt | Orvanta',
      next: [
        ['Der Konzern muss 9 Millionen Euro zahlen.', 'amount=9000000'],
        ['Der Konzern zahlt 9 Millionen Euro für Werbung.', 'amount='],
      ],
    },
  ],
  en: [
    {
      text: 'Siemens has acquired the startup Orvanta.',
      fact: 'ACQUIRED | Siemens | Orvanta',
      next: [
        ['The sale fetched $90 million.', 'amount=90000000'],
        ['The sellers will receive $90 million.', 'amount=90000000'],
        ['Orvanta had raised $90 million before.', 'amount='],
      ],
    },
    {
      text: 'The startup Orvanta has closed a funding round.',
      fact: 'RAISED | Orvanta | funding round',
      next: [
        ['In all, €90 million was raised.', 'amount=90000000'],
        ['In total, investors put in €90 million.', 'amount=90000000'],
        ['The €90 million will pay for new staff.', 'amount=90000000'],
        ['Orvanta plans to use the €90 million to hire engineers.', 'amount=90000000'],
        ['Customers had paid €90 million.', 'amount='],
      ],
    },
    {
      text: 'Siemens has invested in the startup Orvanta.',
      fact: 'INVESTED_IN | Siemens | Orvanta',
      next: [
        ['The group takes a 15 percent stake.', 'stake_percent=15'],
        ['The deal gives Siemens a 15 percent stake.', 'stake_percent=15'],
        ['The investment gives it 15% of the startup.', 'stake_percent=15'],
        ['It now owns a quarter.', 'stake_percent=25'],
        ['The stake amounts to 15 percent.', 'stake_percent=15'],
        ['The founders keep 62 percent of the shares.', 'stake_percent='],
        ['Sales grew by 15 percent.', 'stake_percent='],
      ],
    },
    {
      text: 'The Royal Navy has ordered radios from the company Orvanta.',
      fact: 'SUPPLIES | Orvanta | Royal Navy',
      next: [
        ['The order is valued at £9 million.', 'amount=9000000'],
        ['The £9 million contract runs until 2030.', 'amount=9000000'],
        ['Orvanta had sales of £9 million.', 'amount='],
      ],
    },
  ],
  fr: [
    {
      text: 'Siemens rachète la société Orvanta.',
      fact: 'ACQUIRED | Siemens | Orvanta',
      next: [
        ["La facture s'élève à 90 millions d'euros.", 'amount=90000000'],
        ["Les vendeurs recevront 90 millions d'euros.", 'amount=90000000'],
        ["Orvanta avait levé 90 millions d'euros en 2021.", 'amount='],
      ],
    },
    {
      text: 'La start-up Orvanta boucle un tour de table.',
      fact: 'RAISED | Orvanta | tour de table',
      next: [
        ["Au total, 90 millions d'euros ont été levés.", 'amount=90000000'],
        ["Ces 90 millions d'euros financeront l'expansion.", 'amount=90000000'],
        ["Les investisseurs apportent 90 millions d'euros.", 'amount=90000000'],
        ["Les ventes atteignent 90 millions d'euros.", 'amount='],
      ],
    },
    {
      text: 'Siemens entre au capital de la start-up Orvanta.',
      fact: 'INVESTED_IN | Siemens | Orvanta',
      next: [
        ["Le groupe investit 90 millions d'euros.", 'amount=90000000'],
        ['Il en possède désormais un quart.', 'stake_percent=25'],
        ['Part : 15 %.', 'stake_percent=15'],
        ['Les fondateurs gardent 62 % des parts.', 'stake_percent='],
      ],
    },
  ],
};

/** Passages of other forms. */
const OTHERS: Readonly<Record<Language, readonly ExtractionCase[]>> = {
  de: [
    {
      text: 'Frische 18 Mio. Euro für Orvanta\n\nDas Start-up Orvanta hat eine Finanzierungsrunde abgeschlossen.',
      facts: ['RAISED | Orvanta | Finanzierungsrunde | amount=18000000'],
    },
    {
      text: '18 Mio. Euro Strafe für Orvanta\n\nDas Start-up Orvanta hat eine Finanzierungsrunde abgeschlossen.',
      facts: ['RAISED | Orvanta | Finanzierungsrunde | amount='],
    },
    {
      text: 'Der Konzern Siemens hält 60 Prozent an der Orvanta GmbH, der Investor Kolmar Capital die übrigen 40 Prozent.',
      facts: [
        'INVESTED_IN | Siemens | Orvanta GmbH | stake_percent=60',
        'INVESTED_IN | Kolmar Capital | Orvanta GmbH | stake_percent=40',
      ],
    },
    {
      text: 'Der Konzern Siemens investiert 9 Millionen und der Investor Kolmar Capital 5 Millionen Euro in die Orvanta GmbH.',
      facts: [
        'INVESTED_IN | Siemens | Orvanta GmbH | amount=9000000',
        'INVESTED_IN | Kolmar Capital | Orvanta GmbH | amount=5000000',
      ],
      never: ['INVESTED_IN | Kolmar Capital | Siemens'],
    },
    {
      text: 'Siemens und der Investor Kolmar Capital halten zusammen 50 Prozent an der Orvanta GmbH.',
      facts: [
        'INVESTED_IN | Siemens | Orvanta GmbH | stake_percent=',
        'INVESTED_IN | Kolmar Capital | Orvanta GmbH | stake_percent=',
      ],
    },
    {
      text: 'Die Orvanta GmbH hat 9 Millionen Euro vom Fonds Kolmar Capital und weiteren Investoren erhalten.',
      facts: ['INVESTED_IN | Kolmar Capital | Orvanta GmbH | amount='],
    },
  ],
  en: [
    {
      text: 'Siemens paid $210 million for Orvanta Inc. and another $85 million for Kelmar Ltd.',
      facts: [
        'ACQUIRED | Siemens | Orvanta Inc | amount=210000000',
        'ACQUIRED | Siemens | Kelmar Ltd | amount=85000000',
      ],
    },
    {
      text: 'Siemens is buying the startup Orvanta in a deal that values it at $90 million.',
      facts: ['ACQUIRED | Siemens | Orvanta | amount=90000000'],
    },
    {
      text: 'Orvanta Ltd is building a data centre in Leeds that will cost £9 million.',
      facts: ['BUILDS | Orvanta Ltd | data centre in Leeds | amount=9000000'],
    },
    {
      text: 'Siemens owns 60% of Orvanta Ltd and the investor Kolmar Capital 40%.',
      facts: ['INVESTED_IN | Kolmar Capital | Orvanta Ltd | stake_percent=40'],
      never: ['SUBSIDIARY_OF | Kolmar Capital | Siemens'],
    },
    {
      text: 'Orvanta Ltd will deliver 300 drones worth £9 million to the Ministry of Defence.',
      facts: ['SUPPLIES | Orvanta Ltd | Ministry of Defence | amount=9000000 | quantity=300'],
    },
  ],
  fr: [
    {
      text: "La start-up Orvanta a levé 9 millions d'euros auprès du fonds Kolmar Capital et de ses actionnaires historiques.",
      facts: ['INVESTED_IN | Kolmar Capital | Orvanta | amount='],
    },
    {
      text: "La Cnil a condamné la société Orvanta à payer 9 millions d'euros.",
      facts: ['REGULATES | Cnil | Orvanta | amount=9000000'],
    },
    {
      text: "Orvanta loue de la puissance de calcul à OVHcloud : la valeur du contrat atteint 110 millions d'euros.",
      facts: ['SUPPLIES | OVHcloud | Orvanta | amount=110000000'],
    },
  ],
};

const casesOf = (openings: readonly Opening[]): readonly ExtractionCase[] =>
  openings.flatMap(({ text, fact, next }) =>
    next.map(([sentence, figure]) => ({ text: `${text} ${sentence}`, facts: [`${fact} | ${figure}`] })),
  );

export const LATER_FIGURE_CASES: Readonly<Record<Language, readonly ExtractionCase[]>> = {
  de: [...casesOf(OPENINGS.de), ...OTHERS.de],
  en: [...casesOf(OPENINGS.en), ...OTHERS.en],
  fr: [...casesOf(OPENINGS.fr), ...OTHERS.fr],
};
