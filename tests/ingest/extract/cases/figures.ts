// Passages whose money and shares belong to their fact, to a part of it, or to something else. Invented; firms are examples.
import type { Language } from '../../../../graph/source';
import type { ExtractionCase } from './case';

export const FIGURE_CASES: Readonly<Record<Language, readonly ExtractionCase[]>> = {
  de: [
    {
      text: 'Siemens gibt die Hälfte seiner Beteiligung an der Orvanta AG an SoftBank ab.',
      facts: ['INVESTED_IN | SoftBank | Orvanta AG | stake_percent='],
    },
    {
      text: 'Jonas Weber und Anna Krug haben Orvanta gegründet, um eine Alternative zu den heute verbreiteten Modellen aufzubauen.',
      facts: ['FOUNDED | Jonas Weber | Orvanta | year='],
    },
    {
      text: 'Orvanta baut ein Rechenzentrum in Kiel. Der Konzern steckt 125 Millionen Euro in den Bau.',
      facts: ['BUILDS | Orvanta | Rechenzentrum in Kiel | amount=125000000'],
    },
    {
      text: 'Orvanta baut ein Rechenzentrum in Kiel. Der Konzern steckt 125 Millionen Euro in Werbung.',
      facts: ['BUILDS | Orvanta | Rechenzentrum in Kiel | amount='],
    },
    {
      text: 'Siemens und SoftBank halten 51 beziehungsweise 49 Prozent an der Orvanta AG.',
      facts: [
        'INVESTED_IN | Siemens | Orvanta AG | stake_percent=51',
        'INVESTED_IN | SoftBank | Orvanta AG | stake_percent=49',
      ],
    },
    {
      text: 'Siemens erwirbt für 90 Millionen Euro einen Anteil von zwölf Prozent an der Orvanta AG.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | amount=90000000 | stake_percent=12'],
    },
    {
      text: 'Siemens erwirbt für 14 Euro die Aktie einen Anteil von zwölf Prozent an der Orvanta AG.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | amount= | stake_percent=12'],
    },
    {
      text: 'Siemens übernimmt die Firma Orvanta. 90 Millionen Euro lässt sich der Konzern den Zukauf kosten.',
      facts: ['ACQUIRED | Siemens | Orvanta | amount=90000000'],
    },
    {
      text: 'Siemens übernimmt die Firma Orvanta. Ihr Umsatz stieg zuletzt auf 18 Millionen Euro.',
      facts: ['ACQUIRED | Siemens | Orvanta | amount='],
    },
    {
      text: 'SoftBank führt ein Investment von 90 Millionen Euro in Wayve an.',
      facts: ['INVESTED_IN | SoftBank | Wayve | role=lead | amount='],
    },
    {
      text: 'Siemens, Nvidia und SoftBank übernehmen die Firma Orvanta. Laut Handelsblatt liegt der Kaufpreis bei 30 Millionen Euro.',
      facts: [
        'ACQUIRED | Siemens | Orvanta | amount=30000000',
        'ACQUIRED | Nvidia | Orvanta | amount=30000000',
        'ACQUIRED | SoftBank | Orvanta | amount=30000000',
      ],
    },
    {
      text: 'Siemens übernimmt die Firma Orvanta. Bei Nvidia lag der Kaufpreis für ein Start-up bei 30 Millionen Euro.',
      facts: ['ACQUIRED | Siemens | Orvanta | amount='],
    },
    {
      text: 'Der größte Posten waren die 70 Millionen Franken, die Orvanta in zwei Finanzierungsrunden erhielt.',
      facts: ['RAISED | Orvanta | Finanzierungsrunde | amount=70000000'],
    },
    {
      text: 'Da sind die zwölf Prozent, die Siemens an der Orvanta AG hält.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | stake_percent=12'],
    },
    {
      text: 'Siemens, mit 60 Prozent Marktführer, beteiligt sich an der Orvanta AG.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | stake_percent='],
    },
    {
      text: 'Siemens, das 60 Prozent des Marktes hält, beteiligt sich an der Orvanta AG.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | stake_percent='],
    },
    {
      text: 'Siemens, das 60 Prozent des Kapitals hält, ist an der Orvanta AG beteiligt.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | stake_percent=60'],
    },
    {
      text: 'Der Fonds Birken Capital, der 400 Millionen Euro verwaltet, hat in die Orvanta AG investiert.',
      facts: ['INVESTED_IN | Birken Capital | Orvanta AG | amount='],
    },
    {
      text: 'Birken Capital, ein Fonds mit 400 Millionen Euro, hat in die Orvanta AG investiert.',
      facts: ['INVESTED_IN | Birken Capital | Orvanta AG | amount='],
    },
    {
      text: 'Birken Capital, das vier Millionen Euro beisteuert, hat in die Orvanta AG investiert.',
      facts: ['INVESTED_IN | Birken Capital | Orvanta AG | amount=4000000'],
    },
    {
      text: 'Siemens erhöht seinen Anteil an der Orvanta AG um fünf Prozent.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | stake_percent='],
    },
    {
      text: 'SoftBank und Birken Capital investieren je fünf Millionen Euro in die Orvanta AG.',
      facts: [
        'INVESTED_IN | SoftBank | Orvanta AG | amount=5000000',
        'INVESTED_IN | Birken Capital | Orvanta AG | amount=5000000',
      ],
    },
    {
      text: 'SoftBank und Birken Capital investieren zehn Millionen Euro in die Orvanta AG.',
      facts: ['INVESTED_IN | SoftBank | Orvanta AG | amount='],
    },
    {
      text: 'Die Orvanta AG hat eine Finanzierungsrunde abgeschlossen. Die Summe: zwölf Millionen Euro.',
      facts: ['RAISED | Orvanta AG | Finanzierungsrunde | amount=12000000'],
    },
    {
      text: 'Die Orvanta AG hat eine Finanzierungsrunde abgeschlossen. Umsatz: zwölf Millionen Euro.',
      facts: ['RAISED | Orvanta AG | Finanzierungsrunde | amount='],
    },
    {
      text: 'Die Siemens AG hat in die Orvanta AG investiert. Sie zahlt dafür vier Millionen Euro.',
      facts: ['INVESTED_IN | Siemens AG | Orvanta AG | amount=4000000'],
    },
    {
      text: 'Die Siemens AG hat in die Orvanta AG investiert. Sie steckt vier Millionen Euro in eine neue Fabrik.',
      facts: ['INVESTED_IN | Siemens AG | Orvanta AG | amount='],
    },
    {
      text: 'Die Orvanta AG sammelte 40 Millionen Euro ein, davon 15 Millionen von der Siemens AG.',
      facts: [
        'INVESTED_IN | Siemens AG | Orvanta AG | amount=15000000',
        'RAISED | Orvanta AG | Finanzierungsrunde | amount=40000000',
      ],
    },
    {
      text: 'Die Orvanta AG sammelte 40 Millionen Euro ein. Davon stammen 15 Millionen von der Siemens AG.',
      facts: ['INVESTED_IN | Siemens AG | Orvanta AG | amount=15000000'],
    },
    {
      text: 'Die Orvanta AG sammelte 40 Millionen Euro ein. Die Hälfte davon, 20 Millionen, steuerte die Siemens AG bei.',
      facts: ['INVESTED_IN | Siemens AG | Orvanta AG | stake_percent='],
    },
    {
      text: 'Die Orvanta AG bekommt zwölf Millionen Euro, angeführt von Birken Capital.',
      facts: [
        'INVESTED_IN | Birken Capital | Orvanta AG | role=lead | amount=',
        'RAISED | Orvanta AG | Finanzierungsrunde | amount=12000000',
      ],
    },
    {
      text: 'Birken Capital, das 1,3 Milliarden Euro in 40 Firmen investiert hat, ist bei der Orvanta AG eingestiegen.',
      facts: ['INVESTED_IN | Birken Capital | Orvanta AG | amount='],
    },
    {
      text: 'Siemens hält nach dem Kauf weiterer 20 Prozent nun 71 Prozent der Orvanta AG.',
      facts: ['INVESTED_IN | Siemens | Orvanta AG | stake_percent=71'],
    },
    {
      text: 'Für eine Viertelmilliarde Dollar kauft Siemens die Orvanta AG.',
      facts: ['ACQUIRED | Siemens | Orvanta AG | amount=250000000'],
    },
    {
      text: 'Bosch verlor sechs Prozent nach der Übernahme der Orvanta AG durch die Siemens AG.',
      facts: ['ACQUIRED | Siemens AG | Orvanta AG | stake_percent='],
    },
    {
      text: 'Siemens übernimmt die Orvanta AG für 14 Euro je Aktie.',
      facts: ['ACQUIRED | Siemens | Orvanta AG | amount='],
    },
  ],
  en: [
    {
      text: 'Oslo-based Orvanta has closed its Series A, worth €20 million.',
      facts: ['RAISED | Orvanta | Series A | amount=20000000 | valuation='],
    },
    {
      text: 'Oslo-based Orvanta has closed a Series A that values the firm at €20 million.',
      facts: ['RAISED | Orvanta | Series A | valuation=20000000 | amount='],
    },
    {
      text: 'Oslo-based Orvanta has completed a first close of its Series D round, securing an investment of £162m.',
      facts: ['RAISED | Orvanta | Series D | amount=162000000'],
    },
    {
      text: 'Oslo-based Orvanta has raised €40m, following a seed round of €3m in 2020.',
      facts: [
        'RAISED | Orvanta | funding round | amount=40000000',
        'RAISED | Orvanta | seed | amount=3000000',
      ],
    },
    {
      text: 'After a seed round of €3m in 2020, Oslo-based Orvanta has raised a €40m Series A. The round was led by Accel.',
      facts: ['RAISED | Orvanta | Series A | amount=40000000', 'RAISED | Orvanta | seed | amount=3000000'],
    },
    {
      text: 'Siemens acquired a 51% interest in Orvanta.',
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=51'],
    },
    {
      text: 'Siemens sold half of its 12% stake in Orvanta to SoftBank.',
      facts: ['INVESTED_IN | SoftBank | Orvanta | stake_percent='],
    },
    {
      text: 'Siemens sold its 12% stake in Orvanta to SoftBank.',
      facts: ['INVESTED_IN | SoftBank | Orvanta | stake_percent=12'],
    },
    {
      text: 'Orvanta raised $90m. The $90m investment is backed by Siemens along with Nvidia.',
      facts: ['INVESTED_IN | Siemens | Orvanta | amount=', 'INVESTED_IN | Nvidia | Orvanta | amount='],
    },
    {
      text: 'Siemens, SoftBank and Nvidia each hold 10 percent of Orvanta.',
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=10 | role='],
    },
    {
      text: 'Siemens announced it was launching a new unit in March, and hired Anna Weber, the co-founder of Orvanta.',
      facts: ['FOUNDED | Anna Weber | Orvanta | year='],
    },
    {
      text: 'It was in 2016 that Anna Weber founded Orvanta.',
      facts: ['FOUNDED | Anna Weber | Orvanta | year=2016'],
    },
    {
      text: 'Orvanta spent £125m to build a data centre in Leeds.',
      facts: ['BUILDS | Orvanta | data centre in Leeds | amount=125000000'],
    },
    {
      text: 'Orvanta invested £125m in Helsing and is building a data centre in Leeds.',
      facts: ['BUILDS | Orvanta | data centre in Leeds | amount='],
    },
    {
      text: 'Siemens has invested in Orvanta. Helsing came next. The firm builds drones. Siemens committed £500m.',
      facts: ['INVESTED_IN | Siemens | Orvanta | amount='],
    },
    {
      text: 'SoftBank is leading a €600 million investment into Wayve.',
      facts: ['INVESTED_IN | SoftBank | Wayve | role=lead | amount='],
    },
    {
      text: 'SoftBank led the investment in Wayve with $20m.',
      facts: ['INVESTED_IN | SoftBank | Wayve | role=lead | amount=20000000'],
    },
    {
      text: 'The CNIL fined Google and Amazon €100 million and €35 million, respectively.',
      facts: ['REGULATES | CNIL | Google | amount=100000000', 'REGULATES | CNIL | Amazon | amount=35000000'],
    },
    {
      text: 'The clients of Orvanta include Siemens and SoftBank, as well as more than 350 medium-sized businesses.',
      facts: ['SUPPLIES | Orvanta | Siemens | quantity='],
    },
    {
      text: 'Siemens acquires Orvanta, which has $12m in annual recurring revenue.',
      facts: ['ACQUIRED | Siemens | Orvanta | amount='],
    },
    {
      text: 'It is more than the €40 million that Orvanta raised last year.',
      facts: ['RAISED | Orvanta | funding round | amount=40000000'],
    },
    {
      text: 'The €40 million that Orvanta lost last year is gone, says Siemens.',
      facts: [],
      never: ['RAISED | Orvanta | funding round'],
    },
    {
      text: 'Orvanta has raised $50m at a valuation of $400m. It had raised $8m in 2021. The new round values the company at $400m.',
      facts: [
        'RAISED | Orvanta | funding round | amount=50000000 | valuation=400000000',
        'RAISED | Orvanta | funding round | amount=8000000 | valuation=',
      ],
    },
    {
      text: 'Siemens, a market leader with 60 percent, has invested in the startup Orvanta.',
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
    },
    {
      text: 'Siemens, the largest shareholder of Orvanta with 30 percent, is on board.',
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=30'],
    },
    {
      text: 'Birch Capital, a $2 billion fund, has invested in the startup Orvanta.',
      facts: ['INVESTED_IN | Birch Capital | Orvanta | amount='],
    },
    {
      text: 'Birch Capital, which has $2 billion under management, has invested in the startup Orvanta.',
      facts: ['INVESTED_IN | Birch Capital | Orvanta | amount='],
    },
    {
      text: 'Birch Capital, which put in £4m, has invested in the startup Orvanta.',
      facts: ['INVESTED_IN | Birch Capital | Orvanta | amount=4000000'],
    },
    {
      text: 'Siemens raised its stake in Orvanta by five percent.',
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
    },
    {
      text: 'Siemens holds a 60% market share and owns the startup Orvanta.',
      facts: ['SUBSIDIARY_OF | Orvanta | Siemens | stake_percent='],
    },
    {
      text: 'SoftBank and Birch Capital each invested $5 million in the startup Orvanta.',
      facts: [
        'INVESTED_IN | SoftBank | Orvanta | amount=5000000',
        'INVESTED_IN | Birch Capital | Orvanta | amount=5000000',
      ],
    },
    {
      text: 'SoftBank and Birch Capital are investing €5m each in the startup Orvanta.',
      facts: ['INVESTED_IN | SoftBank | Orvanta | amount=5000000'],
    },
    {
      text: 'SoftBank and Birch Capital together invested €10m in the startup Orvanta.',
      facts: ['INVESTED_IN | SoftBank | Orvanta | amount='],
    },
    {
      text: 'The startup Orvanta announced a funding round today. Its size: 16 million euros.',
      facts: ['RAISED | Orvanta | funding round | amount=16000000'],
    },
    {
      text: 'The startup Orvanta announced a funding round today. Its revenue: 16 million euros.',
      facts: ['RAISED | Orvanta | funding round | amount='],
    },
    {
      text: 'Siemens has invested in the startup Orvanta. It gets 8 percent of the capital in return for 4 million euros.',
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=8 | amount=4000000'],
    },
    {
      text: 'Siemens has invested in the startup Orvanta. It has put 40 million euros into chips.',
      facts: ['INVESTED_IN | Siemens | Orvanta | amount='],
    },
    {
      text: 'The startup Orvanta raised €40m, including €25m from Birch Capital.',
      facts: [
        'INVESTED_IN | Birch Capital | Orvanta | amount=25000000',
        'RAISED | Orvanta | funding round | amount=40000000',
      ],
    },
    {
      text: 'The startup Orvanta raised €40m, including €25m from Birch Capital and SoftBank.',
      facts: ['INVESTED_IN | Birch Capital | Orvanta | amount='],
    },
    {
      text: 'The startup Orvanta is 75%-owned by Siemens.',
      facts: ['SUBSIDIARY_OF | Orvanta | Siemens | stake_percent=75'],
    },
    {
      text: "Siemens's acquisition of Orvanta Ltd dwarfs the $200m it paid for Kestrel Labs.",
      facts: ['ACQUIRED | Siemens | Orvanta Ltd | amount='],
    },
    {
      text: 'Siemens AG holds 51% of Orvanta Ltd; the remaining 49% is owned by Bosch.',
      facts: ['INVESTED_IN | Bosch | Orvanta Ltd | stake_percent=49'],
    },
    {
      text: 'The startup Orvanta has closed a round totalling $18.5 million.',
      facts: ['RAISED | Orvanta | funding round | amount=18500000'],
    },
    {
      text: 'Siemens gained six percent after the acquisition of Orvanta Ltd by the group.',
      facts: ['ACQUIRED | Siemens | Orvanta Ltd | stake_percent='],
      never: ['INVESTED_IN | Siemens | Orvanta Ltd'],
    },
    {
      text: 'Siemens buys the startup Orvanta at €14 a share.',
      facts: ['ACQUIRED | Siemens | Orvanta | amount='],
    },
    {
      text: 'Siemens is paying €5m for a share of the startup Orvanta.',
      facts: ['INVESTED_IN | Siemens | Orvanta | amount=5000000'],
    },
    {
      text: 'The startup Orvanta has raised a Series A. The cheque is worth £9 million.',
      facts: ['RAISED | Orvanta | Series A | amount=9000000'],
    },
  ],
  fr: [
    {
      text: "Siemens rachète les 49 % restants d'Orvanta.",
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=49'],
    },
    {
      text: 'Siemens cède la moitié de sa participation dans Orvanta à SoftBank.',
      facts: ['INVESTED_IN | SoftBank | Orvanta | stake_percent='],
    },
    {
      text: "Orvanta construit un data center à Lyon, soit un investissement de 125 millions d'euros.",
      facts: ['BUILDS | Orvanta | data center à Lyon | amount=125000000'],
    },
    {
      text: "Orvanta investit 125 millions d'euros pour construire un data center à Lyon.",
      facts: ['BUILDS | Orvanta | data center à Lyon | amount=125000000'],
    },
    {
      text: "Siemens vient de s'offrir Orvanta. Rachetée pour 90 millions d'euros, la start-up rejoint Siemens Energy.",
      facts: ['ACQUIRED | Siemens | Orvanta | amount=90000000'],
    },
    {
      text: "Siemens a racheté Orvanta. La start-up est valorisée à 90 millions d'euros.",
      facts: ['ACQUIRED | Siemens | Orvanta | amount='],
    },
    {
      text: "Siemens a racheté Orvanta. L'opération est valorisée à 90 millions d'euros.",
      facts: ['ACQUIRED | Siemens | Orvanta | amount=90000000'],
    },
    {
      text: "Siemens a racheté Orvanta. Le rachat couvre un chiffre d'affaires estimé à 12 millions d'euros.",
      facts: ['ACQUIRED | Siemens | Orvanta | amount='],
    },
    {
      text: "Siemens signe un chèque de 90 millions d'euros pour s'offrir Orvanta.",
      facts: ['ACQUIRED | Siemens | Orvanta | amount=90000000'],
    },
    {
      text: 'La CNIL a infligé des amendes de respectivement 100 millions et 35 millions d’euros à Google et Amazon.',
      facts: ['REGULATES | CNIL | Google | amount=100000000', 'REGULATES | CNIL | Amazon | amount=35000000'],
    },
    {
      text: "C'est plus que les 40 millions d'euros qu'Orvanta a levés l'an dernier.",
      facts: ['RAISED | Orvanta | tour de table | amount=40000000'],
    },
    {
      text: 'Siemens, leader du marché avec 60 %, a investi dans la start-up Orvanta.',
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
    },
    {
      text: "Siemens, premier actionnaire d'Orvanta avec 30 %, soutient le projet.",
      facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=30'],
    },
    {
      text: "Siemens mène la série A de la start-up Orvanta, d'un montant de 26 millions d'euros.",
      facts: ['INVESTED_IN | Siemens | Orvanta | amount='],
    },
    {
      text: "SoftBank et Orange apportent chacun 5 millions d'euros à la start-up Orvanta.",
      facts: [
        'INVESTED_IN | SoftBank | Orvanta | amount=5000000',
        'INVESTED_IN | Orange | Orvanta | amount=5000000',
      ],
    },
    {
      text: "La start-up Orvanta annonce une levée de fonds. Montant de l'opération : 16 millions d'euros.",
      facts: ['RAISED | Orvanta | tour de table | amount=16000000'],
    },
    {
      text: "La start-up Orvanta annonce une levée de fonds. Son chiffre d'affaires : 16 millions d'euros.",
      facts: ['RAISED | Orvanta | tour de table | amount='],
    },
    {
      text: "La start-up Orvanta lève 40 millions d'euros, dont 25 millions de Bosch et 15 millions d'Orange.",
      facts: [
        'INVESTED_IN | Bosch | Orvanta | amount=25000000',
        'INVESTED_IN | Orange | Orvanta | amount=15000000',
      ],
    },
    {
      text: "Siemens a investi 5 millions d'euros dans la start-up Orvanta, ce qui lui donne 8 % du capital.",
      facts: ['INVESTED_IN | Siemens | Orvanta | amount=5000000 | stake_percent=8'],
      never: ['SUPPORTS | Orvanta | Siemens'],
    },
    {
      text: 'Pour un quart de milliard de dollars, Bosch rachète la start-up Orvanta.',
      facts: ['ACQUIRED | Bosch | Orvanta | amount=250000000'],
    },
    {
      text: "L'action Bosch a perdu 6 % après l'annonce du rachat d'Orvanta par le groupe.",
      facts: ['ACQUIRED | Bosch | Orvanta | stake_percent='],
    },
    {
      text: "La start-up Orvanta a bouclé une levée totalisant 18 millions d'euros.",
      facts: ['RAISED | Orvanta | tour de table | amount=18000000'],
    },
    {
      text: 'Bosch rachète la start-up Orvanta pour 14 euros par action.',
      facts: ['ACQUIRED | Bosch | Orvanta | amount='],
    },
    {
      text: "Le fabricant Orvanta a livré 12 000 puces à Bosch. Valeur du contrat : 36 millions d'euros.",
      facts: ['SUPPLIES | Orvanta | Bosch | amount=36000000'],
    },
  ],
};
