// German passages in the wordings of agencies, dailies and releases. Invented for this table; firms act in it as examples.
import type { ExtractionCase } from './case';

export const GERMAN_CASES: readonly ExtractionCase[] = [
  {
    text: 'Der Konzern hinter Lidl und Kaufland, der Anteile an Quarnexa hält, wächst. Der Anteil von Siemens, den Bosch kauft, ist groß.',
    facts: [],
    never: ['INVESTED_IN | Kaufland | Quarnexa', 'ACQUIRED | Bosch | Siemens'],
  },
  {
    text: 'Orvanta ist Partner von Siemens und Bosch, das auch Anteile an Quarnexa hält.',
    facts: ['INVESTED_IN | Bosch | Quarnexa'],
  },
  {
    text: 'Quarnexa erhält 15 Millionen Euro aus dem Accelerator-Programm des Europäischen Innovationsrats. Kelvane bekommt Chips aus dem Werk von Siemens.',
    facts: ['SUPPLIES | Siemens | Kelvane'],
    never: ['SUPPLIES | European Innovation Council | Quarnexa'],
  },
  {
    text: 'Quarnexa, gegründet von Anna Berg, Paul Kurz und Marc Petit, hat Kelvane übernommen. Felnor, gegründet in Zürich, aber inzwischen mit Sitz in San Francisco, beschäftigt 300 Menschen.',
    facts: [
      'FOUNDED | Anna Berg | Quarnexa',
      'FOUNDED | Paul Kurz | Quarnexa',
      'FOUNDED | Marc Petit | Quarnexa',
      'ACQUIRED | Quarnexa | Kelvane',
    ],
    never: ['BUILDS | Quarnexa | Kelvane', 'OPERATES_IN | Felnor | Zurich'],
  },
  {
    text: 'Quarnexa-Chefin Anna Berg, die das Unternehmen 2021 gegründet hat, sieht eine hohe Nachfrage.',
    facts: ['FOUNDED | Anna Berg | Quarnexa | year=2021', 'HOLDS_ROLE | Anna Berg | Quarnexa'],
  },
  {
    text: 'Quarnexa hat seinen Hauptsitz von Berlin nach München verlegt. Kelvane zieht von Kiel nach Ulm um.',
    facts: ['HEADQUARTERED_IN | Quarnexa | Munich', 'HEADQUARTERED_IN | Kelvane | Ulm'],
    never: ['HEADQUARTERED_IN | Quarnexa | Berlin'],
  },
  {
    text: 'Quarnexa verliert seinen Chefwissenschaftler Paul Kurz an Anthropic. Kelvane hat den Auftrag an Siemens verloren.',
    facts: ['FORMERLY_AT | Paul Kurz | Quarnexa', 'HOLDS_ROLE | Paul Kurz | Anthropic'],
  },
  {
    text: 'Im Aufsichtsrat von Quarnexa sitzen Anna Berg von Lakestar und der frühere Minister Karl Lorenz.',
    facts: ['BOARD_SEAT | Anna Berg | Quarnexa', 'BOARD_SEAT | Karl Lorenz | Quarnexa'],
    never: ['BOARD_SEAT | Anna Berg | Lakestar', 'BOARD_SEAT | Karl Lorenz | Lakestar'],
  },
  // Of all who are counted behind the verb none counts another; backers until now are backers still, chiefs until now are not.
  {
    text: 'Zu den weiteren Investoren von Semtrix zählen Veltrona Ventures, Lumitrax Capital sowie Business Angels wie Mario Kohler und Maria Rager.',
    facts: ['INVESTED_IN | Veltrona Ventures | Semtrix', 'INVESTED_IN | Maria Rager | Semtrix'],
    never: ['INVESTED_IN | Mario Kohler | Veltrona Ventures', 'INVESTED_IN | Maria Rager | Lumitrax Capital'],
  },
  {
    text: 'Zu den Kunden von Semtrix zählen Veltrona, Lumitrax sowie Banken wie Orvanta. Zu seinen Kunden zählt Kelvane die Firma Telsor.',
    facts: ['SUPPLIES | Semtrix | Orvanta', 'SUPPLIES | Kelvane | Telsor'],
    never: ['SUPPLIES | Veltrona | Orvanta'],
  },
  {
    text: 'Zu den bisherigen Teilhabern von Semtrix gehören der Berliner VC Earlybird und Airbus Ventures. Die bisherige Chefin von Semtrix, Anna Lund, geht. Zu den früheren Investoren von Kelvane gehörte Lumitrax Capital.',
    facts: [
      'INVESTED_IN | Earlybird | Semtrix',
      'INVESTED_IN | Airbus Ventures | Semtrix',
      'HEADQUARTERED_IN | Earlybird | Berlin',
      'FORMERLY_AT | Anna Lund | Semtrix',
    ],
    never: ['INVESTED_IN | Lumitrax Capital | Kelvane'],
  },
  // Whoever leads a firm and tells of a purchase speaks for it; money that is called after its giver is no firm that is bought.
  {
    text: 'Jochen Hanner ist Chef von Semtrix. Am Freitag gab Hanner den Kauf von Lumitrax für 830 Millionen Dollar bekannt. „Kelvane haben wir vor drei Jahren gekauft“, sagte der Vorstandschef.',
    facts: ['ACQUIRED | Semtrix | Lumitrax | amount=830000000', 'ACQUIRED | Semtrix | Kelvane'],
    never: ['ACQUIRED | Jochen Hanner | Lumitrax', 'ACQUIRED | Jochen Hanner | Kelvane'],
  },
  {
    text: 'Nun holte sich Semtrix eine hohe FFG-Förderung. Cedrik Neiker ist Chef der Automatisierungs-Sparte Digital Ferrum.',
    facts: [],
    never: ['ACQUIRED | Semtrix | FFG', 'SUBSIDIARY_OF | Digital Ferrum | Automatisierungs'],
  },
  {
    text: 'Ab September arbeitet Wil van der Alst als Chefwissenschaftler für die Münchner Firma Semtrix. In die Firma Telsor fließen 40 Millionen Euro Risikokapital.',
    facts: [
      'HOLDS_ROLE | Wil van der Alst | Semtrix',
      'RAISED | Telsor | Finanzierungsrunde | amount=40000000',
    ],
    never: ['SUPPLIES | Wil | Semtrix'],
  },
  // Whoever does something jointly with another does it as well; what they give together is nobody's own.
  {
    text: 'Das Land Hessen hat gemeinsam mit dem Land Bayern die Firma Semtrix mit 5 Millionen Euro gefördert. Veltrona hat zusammen mit Lumitrax die Firma Orvanta gekauft. Tim Rohde leitet gemeinsam mit Eva Wess die Firma Kelvane.',
    facts: [
      'SUPPORTS | Land Hessen | Semtrix',
      'SUPPORTS | Land Bayern | Semtrix',
      'ACQUIRED | Veltrona | Orvanta',
      'ACQUIRED | Lumitrax | Orvanta',
      'HOLDS_ROLE | Eva Wess | Kelvane',
    ],
    never: ['SUPPORTS | Land Bayern | Semtrix | amount=5000000', 'ACQUIRED | Veltrona | Lumitrax'],
  },
  {
    text: 'Veltrona hat mit Lumitrax über den Kauf von Orvanta gesprochen. Neben Telsor hat Kelvane die Firma Semtrix gekauft.',
    facts: [],
    never: ['ACQUIRED | Lumitrax | Orvanta', 'ACQUIRED | Telsor | Semtrix'],
  },
  // Whoever comes into a firm as its officer has bought no share in it; whoever comes as an investor has.
  {
    text: 'Jaroslaw Kuty stieg 2012 zunächst bei Lumitrax als Technikchef ein. Semtrix Ventures stieg 2013 bei Lumitrax als Investor ein.',
    facts: ['HOLDS_ROLE | Jaroslaw Kuty | Lumitrax', 'INVESTED_IN | Semtrix Ventures | Lumitrax'],
    never: ['INVESTED_IN | Jaroslaw Kuty | Lumitrax'],
  },
  // What has come out of a university is not the university.
  {
    text: 'Das ETH-Spin-off erhielt 2022 Investitionen von 2 Millionen Franken. ETH-Spin-offs erhielten 2023 Investitionen von 3 Millionen Franken.',
    facts: [],
    never: ['RAISED | ETH Zürich | Finanzierungsrunde'],
  },
  // Whoever allows aid from a state supervises, and gives none.
  {
    text: 'Die EU-Kommission hat die Beihilfen Deutschlands für Lumitrax genehmigt. Der Bund hat eine Förderung von 5 Millionen Euro für Semtrix genehmigt.',
    facts: ['REGULATES | European Commission | Lumitrax', 'SUPPORTS | Bund | Semtrix | amount=5000000'],
    never: ['SUPPORTS | European Commission | Lumitrax'],
  },
  {
    text: 'Lumitrax ist ein Gemeinschaftsunternehmen von TSMC (Taiwan Semiconductor Manufacturing Company) und seinen Partnern Bosch und Infineon.',
    facts: ['SUBSIDIARY_OF | Lumitrax | Bosch', 'PARTNERED_WITH | TSMC | Bosch'],
    never: ['PARTNERED_WITH | Bosch | Lumitrax'],
  },
  {
    text: 'Siemens hat seine 12 Prozent an Quarnexa an Bosch verkauft.',
    facts: ['INVESTED_IN | Bosch | Quarnexa | stake_percent=12'],
  },
  {
    text: 'Die EU-Kommission leitet eine Untersuchung zur Übernahme von Kelvane durch Siemens ein.',
    facts: ['REGULATES | European Commission | Kelvane'],
  },
  {
    text: 'Die EU-Kommission ermittelt gegen Quarnexa wegen seiner Übernahme von Kelvane.',
    facts: ['REGULATES | European Commission | Quarnexa', 'ACQUIRED | Quarnexa | Kelvane'],
    never: ['ACQUIRED | European Commission | Kelvane'],
  },
  // Of several founders none is the adviser who stands beside them, and nobody is a professor of a firm.
  {
    text: 'Jan Ohm ist Chef von Veltrona. Mit seinen Mitgründern und dem Investor Tim Rohde baut er Roboter.',
    facts: ['FOUNDED | Jan Ohm | Veltrona'],
    never: ['FOUNDED | Tim Rohde | Veltrona'],
  },
  {
    text: 'Die Gründer und Chefs von Veltrona, Jan Ohm und Eva Wess, bauen Roboter. Ihr damaliger Professor Paul Kern saß daneben.',
    facts: [
      'FOUNDED | Jan Ohm | Veltrona',
      'FOUNDED | Eva Wess | Veltrona',
      'HOLDS_ROLE | Eva Wess | Veltrona',
    ],
    never: ['FORMERLY_AT | Paul Kern | Veltrona', 'HOLDS_ROLE | Paul Kern | Veltrona'],
  },
  {
    text: 'Im August gründete Eva Wess die Firma Semtrix, mit Sitz in Freiburg und Geld aus dem Silicon Valley, der Heimat von Lumitrax und Quarvexo.',
    facts: ['HEADQUARTERED_IN | Semtrix | Freiburg'],
    never: ['HEADQUARTERED_IN | Lumitrax | Freiburg', 'HEADQUARTERED_IN | Quarvexo | Freiburg'],
  },
  {
    text: 'Semtrix hat seit seiner Gründung im Jahr 2021 insgesamt 137 Millionen Euro von Investoren erhalten.',
    facts: ['RAISED | Semtrix | Finanzierungsrunde | amount=137000000'],
  },
  // How heavy or old a thing is is no part of what it is called.
  {
    text: 'Die Bundeswehr setzt die knapp vier Kilogramm schwere Drohne Aldira des Herstellers Semtrix ein.',
    facts: ['SUPPLIES | Semtrix | Bundeswehr | product=Drohne Aldira'],
  },
  // What is between several firms is a part of each.
  {
    text: 'Lumitrax Industries, ein Gemeinschaftsunternehmen aus Veltrona und Quarvexo Robotics, baut Drohnen. Orvanta, ein Gemeinschaftsunternehmen aus Köln, baut Boote.',
    facts: [
      'SUBSIDIARY_OF | Lumitrax Industries | Veltrona',
      'SUBSIDIARY_OF | Lumitrax Industries | Quarvexo Robotics',
      'HEADQUARTERED_IN | Orvanta | Cologne',
    ],
  },
  {
    text: 'Der Aufsichtsrat von Veltrona besteht aus Tim Rohde und Eva Wess. Paul Kern und Jan Ohm bilden den Vorstand von Semtrix, Anna Lund und Jens Holm bilden dort den Aufsichtsrat.',
    facts: [
      'BOARD_SEAT | Tim Rohde | Veltrona',
      'BOARD_SEAT | Eva Wess | Veltrona',
      'HOLDS_ROLE | Paul Kern | Semtrix',
    ],
    never: ['HOLDS_ROLE | Anna Lund | Semtrix'],
  },
  {
    text: 'Die Kosten für den Supercomputer Jovanta teilen sich die EU und das Land Bayern. Der Bund teilt die Sorge um die Kosten für den Supercomputer Aldira.',
    facts: ['SUPPORTS | European Union | Jovanta', 'SUPPORTS | Land Bayern | Jovanta'],
    never: ['SUPPORTS | Bund | Aldira'],
  },
  {
    text: 'Die britische Datenschutzbehörde ICO hatte Veltrona zu einer Zahlung von 7,5 Millionen Pfund verdonnert.',
    facts: ["REGULATES | Information Commissioner's Office | Veltrona"],
  },
  // Whoever is made something is no other who was told of before, and is the one who is described next.
  {
    text: 'Andreas Dengler wird dem Beirat von Veltrona angehören. Zum Nachfolger wählte die Hauptversammlung den KI-Unternehmer Sven Kerner. Der Informatiker gründete 2017 das Unternehmen Lumitrax.',
    facts: ['FOUNDED | Sven Kerner | Lumitrax | year=2017'],
    never: ['FOUNDED | Andreas Dengler | Lumitrax'],
  },
  // A state that goods are delivered to is a customer.
  {
    text: 'Velmora hat 4000 Drohnen an die Ukraine geliefert. Orvanta liefert Roboter nach Frankreich.',
    facts: ['SUPPLIES | Velmora | Ukraine | product=Drohnen'],
    never: ['SUPPLIES | Orvanta | Frankreich'],
  },
  {
    text: 'Orvanta liefert Airbus die Chips, Siemens die Software. Bosch bezieht die Akkus von Kelvane, die Software von Quarnexa.',
    facts: [
      'SUPPLIES | Orvanta | Airbus',
      'SUPPLIES | Siemens | Airbus',
      'SUPPLIES | Kelvane | Bosch',
      'SUPPLIES | Quarnexa | Bosch',
    ],
    never: ['SUPPLIES | Siemens | Orvanta', 'BUILDS | Quarnexa | Kelvane'],
  },
  {
    text: 'Die Chips liefert Orvanta, die Software Siemens. Orvanta übernimmt den Vertrieb, Bosch die Fertigung.',
    facts: [],
    never: ['SUPPLIES | Siemens | Orvanta', 'ACQUIRED | Orvanta | Bosch'],
  },
  {
    text: 'Quarnexa, gegründet von Paul Kurz, hat Anna Berg zur Präsidentin ernannt. Kelvane, finanziert von Lakestar, hat Orvanta gekauft.',
    facts: [
      'FOUNDED | Paul Kurz | Quarnexa',
      'HOLDS_ROLE | Anna Berg | Quarnexa',
      'INVESTED_IN | Lakestar | Kelvane',
      'ACQUIRED | Kelvane | Orvanta',
    ],
    never: ['FOUNDED | Anna Berg | Quarnexa', 'INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: 'Quarnexa, gegründet 2019 in Ulm, hat die Kelvane GmbH übernommen.',
    facts: ['ACQUIRED | Quarnexa | Kelvane GmbH'],
  },
  {
    text: 'Das Packaging übernimmt Amkor, das Fundraising leitet Anna Berg.',
    facts: [],
    never: ['ACQUIRED | Packaging | Amkor'],
  },
  {
    text: 'Die Chips von Quarnexa werden bei TSMC in Taiwan gefertigt. Die Software von Quarnexa wird von der Bundeswehr genutzt.',
    facts: ['SUPPLIES | TSMC | Quarnexa', 'SUPPLIES | Quarnexa | Bundeswehr'],
    never: ['OPERATES_IN | Quarnexa | Taiwan'],
  },
  {
    text: 'Siemens hat seinen Anteil von 12 Prozent an Orvanta an Bosch verkauft.',
    facts: ['INVESTED_IN | Bosch | Orvanta | stake_percent=12'],
    never: ['INVESTED_IN | Orvanta | Bosch'],
  },
  {
    text: 'Siemens verkauft an Bosch einen Anteil in Höhe von 12 Prozent an Orvanta.',
    facts: ['INVESTED_IN | Bosch | Orvanta | stake_percent=12'],
  },
  {
    text: 'Quarnexa, zu deren Geldgebern Lakestar und Index Ventures gehören, will wachsen.',
    facts: ['INVESTED_IN | Lakestar | Quarnexa', 'INVESTED_IN | Index Ventures | Quarnexa'],
    never: ['SUBSIDIARY_OF | Quarnexa | Lakestar'],
  },
  // Two that raise money are told of both; a firm that grows with somebody at its top is led by him.
  {
    text: 'Quarnexa und Dalvetis haben im Mai 45 Millionen Euro von Investoren aufgenommen.',
    facts: [
      'RAISED | Quarnexa | Finanzierungsrunde | amount=45000000',
      'RAISED | Dalvetis | Finanzierungsrunde | amount=45000000',
    ],
  },
  {
    text: 'Mit Jana Vogt an der Spitze ist die Firma Kelvane gewachsen. Mit Anna Kern an der Spitze des Aufsichtsrats ist die Firma Telsor gewachsen.',
    facts: ['HOLDS_ROLE | Jana Vogt | Kelvane'],
    never: ['HOLDS_ROLE | Anna Kern | Telsor'],
  },
  // A verb that is written apart from what it is made with.
  {
    text: 'Orvanta hat die Zusammenarbeit mit Telsor bekannt gegeben. Anna Lund wurde von Siemens wieder gewählt.',
    facts: ['PARTNERED_WITH | Orvanta | Telsor'],
    never: ['SUPPLIES | Telsor | Orvanta'],
  },
  {
    text: 'Havrik hat Solbrenn verkauft. Käufer ist Quarnix.',
    facts: ['ACQUIRED | Quarnix | Solbrenn'],
    never: ['ACQUIRED | Quarnix | Havrik'],
  },
  // A headline tells in the passive without its helper; who has had one post at a firm takes another.
  {
    text: 'Dalvetis von Brivonik mit Sensoren beliefert\nRuvelo von der Bundesregierung unterstützt\nSemtrix vom Bundeskartellamt untersucht',
    facts: [
      'SUPPLIES | Brivonik | Dalvetis',
      'SUPPORTS | Bundesregierung | Ruvelo',
      'REGULATES | Bundeskartellamt | Semtrix',
    ],
  },
  {
    text: 'Zum Jahreswechsel übernimmt die bisherige Finanzchefin Claudia Reimers den Vorstandsvorsitz von Torvik. Weil Orvanta von Kelvane Sensoren bezieht und Telsor von Felnor beliefert, wächst die Branche.',
    facts: ['HOLDS_ROLE | Claudia Reimers | Torvik'],
  },
  // Whom somebody counts on as something is what is told, and so is whom he does it with.
  {
    text: 'Tarvion setzt auf Ostrega als Lieferanten. Mit der Firma Kelvane als Partner entwickelt Telsor einen Roboter. Als Tochter von Quarnexa ist Dalvetis gut versorgt.',
    facts: [
      'SUPPLIES | Ostrega | Tarvion',
      'PARTNERED_WITH | Telsor | Kelvane',
      'SUBSIDIARY_OF | Dalvetis | Quarnexa',
    ],
    never: ['SUPPLIES | Tarvion | Ostrega', 'BUILDS | Telsor | Kelvane', 'SUPPLIES | Quarnexa | Dalvetis'],
  },
  // Whoever orders goods gets no post; what somebody has sold he has no more; work before a change of post is over.
  {
    text: 'Gründer Paul Wendt und sein Unternehmen Dalvetis haben 30 Roboter bei Semtrix bestellt. Orvanta hat den Verkauf seines Werks in Austin an Skywater abgeschlossen. Jens Kaufhold, der vor seinem Wechsel bei SAP das Cloud-Geschäft verantwortet hatte, leitet Polarion.',
    facts: [
      'FOUNDED | Paul Wendt | Dalvetis',
      'HOLDS_ROLE | Jens Kaufhold | Polarion',
      'FORMERLY_AT | Jens Kaufhold | SAP',
    ],
    never: [
      'HOLDS_ROLE | Paul Wendt | Semtrix',
      'OPERATES_IN | Orvanta | Austin',
      'HOLDS_ROLE | Jens Kaufhold | SAP',
    ],
  },
  {
    text: 'Anna Lunds Wechsel von Siemens zu Orvanta überraschte.',
    facts: ['FORMERLY_AT | Anna Lund | Siemens'],
    never: ['HOLDS_ROLE | Anna Lund | Siemens'],
  },
  // What a second leaves out of a clause is that of the first, with its own two in the places of the other two.
  {
    text: 'Mirelka hat im Mai Ostrega übernommen, Tarvion dagegen Covelin. Orvanta betreibt einen Standort in Erfurt, Telsor dagegen in Gera. Anna Kern ist in den Aufsichtsrat von Kelvane eingezogen, Tom Roth dagegen in den Aufsichtsrat von Torven.',
    facts: [
      'ACQUIRED | Mirelka | Ostrega',
      'ACQUIRED | Tarvion | Covelin',
      'OPERATES_IN | Orvanta | Erfurt',
      'OPERATES_IN | Telsor | Gera',
      'BOARD_SEAT | Anna Kern | Kelvane',
      'BOARD_SEAT | Tom Roth | Torven',
    ],
    never: ['BUILDS | Orvanta | Telsor', 'ACQUIRED | Mirelka | Covelin'],
  },
  {
    text: 'Telsor hat in Deutschland Kelvane übernommen, Brivonik in Frankreich. Torven will Felnor übernehmen, Orvanta dagegen Zenvora. Nuvarro liefert Chips an Haltrane und Kivoro an Polvanta.',
    facts: ['SUPPLIES | Nuvarro | Haltrane'],
    never: ['ACQUIRED | Brivonik | Kelvane', 'ACQUIRED | Orvanta | Felnor', 'SUPPLIES | Kivoro | Polvanta'],
  },
  // A board that its firm stands behind is what a relative clause in the dative is about.
  {
    text: 'Anna Kern rückt in den Aufsichtsrat der Softwarefirma Celonis auf, dem auch der frühere Siemens-Chef Joe Kaeser angehört.',
    facts: [
      'BOARD_SEAT | Anna Kern | Celonis',
      'BOARD_SEAT | Joe Kaeser | Celonis',
      'FORMERLY_AT | Joe Kaeser | Siemens',
    ],
  },
  // Who had a share has it no more; who complains to an authority is none; a firm's founding is not when it sells.
  {
    text: 'Orvanta kauft Kelvane, an dem bislang der Finanzinvestor EQT mit 60 Prozent beteiligt war. Noyb hat bei der Datenschutzbehörde Beschwerde gegen Meta eingereicht. Telsor zählt zu den Kunden des 2019 gegründeten Unternehmens Falkwerk.',
    facts: ['ACQUIRED | Orvanta | Kelvane', 'SUPPLIES | Falkwerk | Telsor | date=-'],
    never: ['INVESTED_IN | EQT | Kelvane', 'REGULATES | Noyb | Meta'],
  },
  {
    text: 'Wer hat Torven gekauft? Velmora.',
    facts: ['ACQUIRED | Velmora | Torven'],
  },
  {
    text: 'Wem gehört Torven? Velmora.',
    facts: ['SUBSIDIARY_OF | Torven | Velmora'],
    never: ['SUBSIDIARY_OF | Velmora | Torven'],
  },
  {
    text: 'Von wem wurde Torven gegründet? Von Mara Lindqvist.',
    facts: ['FOUNDED | Mara Lindqvist | Torven'],
  },
  {
    text: 'Wer beliefert Torven mit Chips? Nicht Velmora.',
    facts: [],
    never: ['SUPPLIES | Velmora | Torven'],
  },
  {
    text: 'Orvanta und Telsor haben sich auf einen Standard geeinigt. Letztere versorgt Kelvane mit Chips.',
    facts: ['SUPPLIES | Telsor | Kelvane'],
    never: ['SUPPLIES | Orvanta | Kelvane'],
  },
  {
    text: 'Velmora konkurriert mit Torven. Letztere residiert in Bremen.',
    facts: ['HEADQUARTERED_IN | Torven | Bremen'],
    never: ['HEADQUARTERED_IN | Velmora | Bremen'],
  },
  // A verb that asks for two sides parts what looks like one name where nothing else in its clause could be one of them.
  {
    text: 'Im Mai hat Kelvane Quarnexa übernommen. Nachdem Haltrane Mirelka aufgekauft hatte, wuchs die Belegschaft. Im Juni haben Telsor und Torven Brivonik übernommen.',
    facts: [
      'ACQUIRED | Kelvane | Quarnexa',
      'ACQUIRED | Haltrane | Mirelka',
      'ACQUIRED | Telsor | Brivonik',
      'ACQUIRED | Torven | Brivonik',
    ],
  },
  {
    text: 'Im Mai hat die BaFin Orvanta untersucht. Nachdem Anna Kern Nuvarro mitgegründet hatte, wuchs die Belegschaft. Im Juni hat Felnor Ventures Zenvora übernommen.',
    facts: [
      'REGULATES | BaFin | Orvanta',
      'FOUNDED | Anna Kern | Nuvarro',
      'ACQUIRED | Felnor Ventures | Zenvora',
    ],
  },
  {
    text: 'Im Mai wurde Kelvane Quarnexa von Siemens übernommen. Im Juni hat Haltrane Mirelka den Roboterbauer Telsor übernommen. Im Juli hat Torven Brivonik angekündigt, Zenvora zu übernehmen.',
    facts: ['ACQUIRED | Siemens | Kelvane Quarnexa', 'ACQUIRED | Haltrane Mirelka | Telsor'],
    never: ['ACQUIRED | Kelvane | Quarnexa', 'ACQUIRED | Haltrane | Mirelka', 'BUILDS | Torven | Brivonik'],
  },
  {
    text: 'In Ahlen plant der Wettbewerber Kelvane Hosting, ein Ableger von Torven, eine ähnliche Halle. Das Start-up Felnor Mirelka wächst. Im Mai hat Felnor Mirelka übernommen.',
    facts: ['SUBSIDIARY_OF | Kelvane Hosting | Torven'],
    never: ['BUILDS | Kelvane | Hosting', 'ACQUIRED | Felnor | Mirelka'],
  },
  // A name that the text has in the genitive alone is told without its ending.
  {
    text: 'Kelvanes Kauf von Brivonik hat die Branche überrascht. Mirelkas Tochter Tarvion wächst weiter. Orvantas Niederlassung in Ulm wächst.',
    facts: [
      'ACQUIRED | Kelvane | Brivonik',
      'SUBSIDIARY_OF | Tarvion | Mirelka',
      'OPERATES_IN | Orvanta | Ulm',
    ],
    never: ['ACQUIRED | Kelvanes | Brivonik'],
  },
  {
    text: 'Telios Tochter Tarvion wächst. Telios baut den Roboter Kivoro. Featuregespicktes Gerät von Nuvarro überzeugt.',
    facts: ['BUILDS | Telios | Kivoro'],
    never: ['BUILDS | Telio | Kivoro', 'BUILDS | Featuregespickte | Nuvarro'],
  },
  // A verb that takes no object has nothing but a dative beside its subject; what stands before a sum gets it.
  {
    text: 'Nuvarro untersteht Polvanta. Die Firma Felnor gehört seit Langem Torven. Dazu gehören Zenvora sowie die Firma Mirelka.',
    facts: ['SUBSIDIARY_OF | Nuvarro | Polvanta', 'SUBSIDIARY_OF | Felnor | Torven'],
    never: ['SUBSIDIARY_OF | Zenvora | Mirelka'],
  },
  {
    text: 'Im Mai hat der Freistaat Bayern Mirelka 2 Millionen Euro bewilligt. Das Land Hessen plant, Quarnexa 3 Millionen Euro zu bewilligen.',
    facts: ['SUPPORTS | Freistaat Bayern | Mirelka | amount=2000000'],
    never: ['REGULATES | Freistaat Bayern | Mirelka', 'REGULATES | Land Hessen | Quarnexa'],
  },
  {
    text: 'Polvanta greift Haltrane an. Torven hat seit Langem Felnor überflügelt.',
    facts: ['COMPETES_WITH | Polvanta | Haltrane', 'COMPETES_WITH | Torven | Felnor'],
  },
  // A unit of measure is no name.
  {
    text: 'Gas von Maxenergy gibt es für 2,09 Cent/kWh, zuzüglich 30 Euro Grundgebühr.',
    facts: [],
    never: ['INVESTED_IN | Maxenergy | kWh'],
  },
  {
    text: 'Torven und Quarnix haben sich auf einen Standard geeinigt. Sie wurden von Clara Duval gegründet.',
    facts: ['FOUNDED | Clara Duval | Torven', 'FOUNDED | Clara Duval | Quarnix'],
  },
  {
    text: 'Torven, Quarnix und Solbrenn haben sich auf einen Standard geeinigt. Alle drei beliefern Havrik mit Sensoren.',
    facts: ['SUPPLIES | Torven | Havrik', 'SUPPLIES | Quarnix | Havrik', 'SUPPLIES | Solbrenn | Havrik'],
  },
  {
    text: 'Der Batteriehersteller Mirvane hat 40 Ingenieure eingestellt. Der Drohnenhersteller wurde von Zarnovo übernommen.',
    facts: [],
    never: ['ACQUIRED | Zarnovo | Mirvane'],
  },
  {
    text: 'Pelquist, ein Start-up aus Berlin, hat 40 Ingenieure eingestellt. Die Münchner haben Orvanta gekauft.',
    facts: [],
    never: ['ACQUIRED | Pelquist | Orvanta', 'HEADQUARTERED_IN | Pelquist | Munich'],
  },
  {
    text: 'Telsor beliefert Kelvane mit Chips. Geldgeber des Kunden ist Halden Ventures.',
    facts: ['INVESTED_IN | Halden Ventures | Kelvane'],
    never: ['SUPPLIES | Telsor | Halden Ventures'],
  },
  {
    text: 'Lumetrik hat Cravelle gekauft. Der Käufer gehört Telsor.',
    facts: [],
    never: ['ACQUIRED | Telsor | Cravelle'],
  },
  {
    text: 'Virtus von Stark – erfolgreich von der Bundeswehr getestet.',
    facts: [],
    never: ['BUILDS | Bundeswehr | Virtus'],
  },
  {
    text: 'Mirelka hat im Mai Ostrega übernommen, Tarvion dagegen Covelin.',
    facts: ['ACQUIRED | Mirelka | Ostrega'],
    never: ['ACQUIRED | Mirelka | Covelin'],
  },
  {
    text: 'Gründer Paul Wendt und sein Unternehmen Tarvion haben im Mai Covelin übernommen.',
    facts: ['ACQUIRED | Tarvion | Covelin', 'FOUNDED | Paul Wendt | Tarvion'],
    never: ['FOUNDED | Paul Wendt | Covelin'],
  },
  {
    text: 'Angeführt wurde die Kapitalerhöhung von Telsor von Tornvik Ventures.',
    facts: ['INVESTED_IN | Tornvik Ventures | Telsor | role=lead'],
    never: ['INVESTED_IN | Telsor | Tornvik Ventures'],
  },
  {
    text: 'Mirelka hat seine Tochter Tarvion verkauft.',
    facts: [],
    never: ['BUILDS | Tarvion | Mirelka'],
  },
  {
    text: 'Anna Kern hat im Mai 30 Roboter bei Semtrix bestellt.',
    facts: [],
    never: ['HOLDS_ROLE | Anna Kern | Semtrix'],
  },
  // Whoever makes what an aside says somebody uses.
  {
    text: 'Orvanta entwickelt Software, die Siemens nutzt.',
    facts: ['SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta entwickelt Software, die von Siemens genutzt wird. Kelvane will Drohnen bauen, die Airbus nutzt.',
    facts: ['SUPPLIES | Orvanta | Siemens'],
    never: ['SUPPLIES | Kelvane | Airbus'],
  },
  // An order without a supplier is one for the firm of the passage.
  {
    text: 'Orvanta wächst. Airbus hat gerade einen Auftrag erteilt.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Orvanta wächst. Der erste Auftrag kam von Airbus.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Orvanta wächst. Airbus hat einen Auftrag an Kelvane vergeben.',
    facts: ['SUPPLIES | Kelvane | Airbus'],
    never: ['SUPPLIES | Orvanta | Airbus'],
  },
  // The rest of the shares: of the firm of which a stake has just been told.
  {
    text: 'Airbus hält 20 Prozent an Orvanta. Der Rest gehört dem Fonds Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: 'Airbus hält 20 Prozent an Orvanta, den Rest hält Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: 'Airbus hält 20 Prozent an Orvanta. Weitere 30 Prozent liegen bei Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta | stake_percent=30'],
  },
  {
    text: 'Airbus hält 20 Prozent an Orvanta. Größter Anteilseigner ist Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
    never: ['INVESTED_IN | Kelvane | Airbus'],
  },
  {
    text: '20 Prozent von Orvanta gehören Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta | stake_percent=20'],
  },
  {
    text: 'Kelvane baut das Werk. Den Rest der Strecke hält Orvanta für schwierig.',
    facts: [],
    never: ['INVESTED_IN | Orvanta | Kelvane'],
  },
  {
    text: 'Covelin verkauft das Modell Pelvira für 900 Euro.',
    facts: ['BUILDS | Covelin | Pelvira'],
  },
  {
    text: 'Telsor hat Orvanta einen Großauftrag erteilt.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Telsor hat Kelvane als Abnehmer verloren.',
    facts: [],
    never: ['SUPPLIES | Telsor | Kelvane', 'SUPPLIES | Kelvane | Telsor'],
  },
  {
    text: 'Semtrix freut sich über einen Großauftrag von Dalvetis.',
    facts: ['SUPPLIES | Semtrix | Dalvetis'],
  },
  {
    text: 'Semtrix hofft auf einen Großauftrag von Dalvetis und freut sich über den Sommer.',
    facts: [],
    never: ['SUPPLIES | Dalvetis | Semtrix'],
  },
  {
    text: 'Bei Polvanta ist ein Großauftrag von Ruvelo eingegangen.',
    facts: ['SUPPLIES | Polvanta | Ruvelo'],
  },
  {
    text: 'Der Lieferauftrag von Haltrane ging an Ruvelo.',
    facts: ['SUPPLIES | Ruvelo | Haltrane'],
  },
  {
    text: 'Telsor hat Orvanta als Zulieferer ausgewählt.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Telsor hat Orvanta nicht als Zulieferer ausgewählt.',
    facts: [],
    never: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Quarnexa hat mit Brivonik einen neuen Zulieferer gefunden.',
    facts: ['SUPPLIES | Brivonik | Quarnexa'],
  },
  {
    text: 'Mit Dalvetis hat Quarnexa einen starken Kooperationspartner.',
    facts: ['PARTNERED_WITH | Quarnexa | Dalvetis'],
  },
  {
    text: 'Eine Kooperation verbindet Ruvelo und Haltrane.',
    facts: ['PARTNERED_WITH | Ruvelo | Haltrane'],
  },
  {
    text: 'Dalvetis sieht in Nuvarro seinen größten Konkurrenten.',
    facts: ['COMPETES_WITH | Dalvetis | Nuvarro'],
  },
  {
    text: 'Die Führung von Orvanta geht an Jana Vogt.',
    facts: ['HOLDS_ROLE | Jana Vogt | Orvanta'],
  },
  {
    text: 'Unter der Führung von Anna Kern ist Covelin gewachsen.',
    facts: ['HOLDS_ROLE | Anna Kern | Covelin'],
  },
  {
    text: 'Jana Vogt tritt in die Geschäftsführung von Ostrega ein.',
    facts: ['HOLDS_ROLE | Jana Vogt | Ostrega'],
  },
  {
    text: 'Anna Kern folgt auf Jana Vogt als Geschäftsführerin von Semtrix.',
    facts: ['HOLDS_ROLE | Anna Kern | Semtrix', 'FORMERLY_AT | Jana Vogt | Semtrix'],
  },
  {
    text: 'Ein Zuschuss der Bundesregierung über 2 Millionen Euro geht an Polvanta.',
    facts: ['SUPPORTS | Bundesregierung | Polvanta | amount=2000000'],
  },
  {
    text: 'Die Stadt Leipzig hat den Zuschuss für Kelvane gestrichen.',
    facts: [],
    never: ['SUPPORTS | Stadt Leipzig | Kelvane'],
  },
  {
    text: 'Nuvarro wehrt sich gegen ein Bußgeld der BaFin.',
    facts: ['REGULATES | BaFin | Nuvarro'],
  },
  {
    text: 'Das Bundeskartellamt begründete das Bußgeld gegen Kelvane mit Mängeln.',
    facts: ['REGULATES | Bundeskartellamt | Kelvane'],
  },
  {
    text: 'Nuvarro verfügt über eine Zulassung der BaFin.',
    facts: ['REGULATES | BaFin | Nuvarro'],
  },
  {
    text: 'Pelvira heißt das Sprachmodell von Orvanta.',
    facts: ['BUILDS | Orvanta | Pelvira'],
  },
  {
    text: 'Covelin feiert den Kauf von Orvanta.',
    facts: ['ACQUIRED | Covelin | Orvanta'],
  },
  {
    text: 'Der Kauf von Polvanta kostete Semtrix 30 Millionen Euro.',
    facts: ['ACQUIRED | Semtrix | Polvanta | amount=30000000'],
  },
  {
    text: 'Die Gründung von Covelin geht auf Anna Kern zurück.',
    facts: ['FOUNDED | Anna Kern | Covelin'],
  },
  // "Der Käufer", "der Mutterkonzern": who was told right before to be that.
  {
    text: 'Kelvane hat Orvanta im Mai übernommen. Der Käufer sitzt in München.',
    facts: ['HEADQUARTERED_IN | Kelvane | Munich'],
    never: ['HEADQUARTERED_IN | Orvanta | Munich'],
  },
  {
    text: 'Orvanta gehört zu Kelvane. Der Mutterkonzern hat seinen Sitz in Toulouse.',
    facts: ['HEADQUARTERED_IN | Kelvane | Toulouse'],
    never: ['HEADQUARTERED_IN | Orvanta | Toulouse'],
  },
  {
    text: 'Orvanta gehört zu Kelvane. Die Tochter hat ihren Sitz in Lyon.',
    facts: ['HEADQUARTERED_IN | Orvanta | Lyon'],
  },
  {
    text: 'Airbus bezieht seine Drohnen von Orvanta. Der Lieferant sitzt in Lyon.',
    facts: ['HEADQUARTERED_IN | Orvanta | Lyon'],
    never: ['HEADQUARTERED_IN | Airbus | Lyon'],
  },
  {
    text: 'Orvanta bezieht seine Chips von Nvidia. Der amerikanische Konzern hält auch fünf Prozent an dem Unternehmen.',
    facts: ['INVESTED_IN | Nvidia | Orvanta | stake_percent=5'],
    never: ['INVESTED_IN | Orvanta | Nvidia'],
  },
  {
    text: 'Orvanta und sein Rivale, Kelvane, beliefern Airbus.',
    facts: [
      'SUPPLIES | Orvanta | Airbus',
      'SUPPLIES | Kelvane | Airbus',
      'COMPETES_WITH | Kelvane | Orvanta',
    ],
  },
  {
    text: 'Orvanta baut Roboter. Seine Gründerin ist Xilo Lindqvar. Gründer der Firma Kelvane ist Zorin Falkvist.',
    facts: ['FOUNDED | Xilo Lindqvar | Orvanta', 'FOUNDED | Zorin Falkvist | Kelvane'],
  },
  {
    text: 'Orvanta (Umsatz: 40 Millionen Euro) hat Telsor mit Sensoren beliefert.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Neben Dalvetis hat Brivonik im Mai auch Nuvarro übernommen.',
    facts: ['ACQUIRED | Brivonik | Nuvarro', 'ACQUIRED | Brivonik | Dalvetis'],
    never: ['ACQUIRED | Dalvetis | Nuvarro'],
  },
  {
    text: 'Neben Dalvetis hat auch Brivonik in Nuvarro investiert.',
    facts: ['INVESTED_IN | Brivonik | Nuvarro', 'INVESTED_IN | Dalvetis | Nuvarro'],
  },
  {
    text: 'Neben Orvanta gehört Tom Roth auch dem Aufsichtsrat von Nuvarro an.',
    facts: ['BOARD_SEAT | Tom Roth | Nuvarro'],
    never: ['BOARD_SEAT | Orvanta | Nuvarro'],
  },
  {
    text: 'Das Land Thüringen hat im Mai Orvanta 2 Millionen Euro bewilligt.',
    facts: ['SUPPORTS | Land Thüringen | Orvanta | amount=2000000'],
  },
  {
    text: 'Ein Sprecher bestätigte, dass das Land Thüringen Orvanta 2 Millionen Euro bewilligt habe.',
    facts: ['SUPPORTS | Land Thüringen | Orvanta | amount=2000000'],
  },
  {
    text: 'Orvanta hat im Mai unter anderem Telsor und Kelvane übernommen.',
    facts: ['ACQUIRED | Orvanta | Telsor', 'ACQUIRED | Orvanta | Kelvane'],
  },
  {
    text: 'Orvanta hat zwei Start-ups übernommen: Kelvane und Brivonik.',
    facts: ['ACQUIRED | Orvanta | Kelvane', 'ACQUIRED | Orvanta | Brivonik'],
  },
  {
    text: 'Orvanta hat im Mai zwei Unternehmen mit Sensoren beliefert: Kelvane und Brivonik.',
    facts: ['SUPPLIES | Orvanta | Kelvane', 'SUPPLIES | Orvanta | Brivonik'],
  },
  {
    text: 'Orvanta hat drei Roboter vorgestellt: Kelvane und Brivonik klagten.',
    facts: [],
    never: ['BUILDS | Orvanta | Kelvane'],
  },
  {
    text: 'Quarnexa hat im Mai mehrere Unternehmen mit Sensoren beliefert, darunter Nuvarro und Semtrix.',
    facts: ['SUPPLIES | Quarnexa | Nuvarro', 'SUPPLIES | Quarnexa | Semtrix'],
  },
  {
    text: 'Eine Beteiligung an Covelin hat Tarvion im Mai erworben.',
    facts: ['INVESTED_IN | Tarvion | Covelin'],
    never: ['ACQUIRED | Tarvion | Covelin'],
  },
  {
    text: 'Eine Partnerschaft mit Telsor hat Covelin im Mai geschlossen.',
    facts: ['PARTNERED_WITH | Telsor | Covelin'],
  },
  {
    text: 'Orvanta hat sein Lager von Telsor ausstatten lassen. Velmora lässt sich von Kelvane beliefern. Die Torven AG lässt in Jena ein Werk bauen.',
    facts: ['SUPPLIES | Telsor | Orvanta', 'SUPPLIES | Kelvane | Velmora', 'OPERATES_IN | Torven AG | Jena'],
    never: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Die Partnerschaft, die Orvanta mit Telsor geschlossen hatte, ist beendet. Die Allianz, die Velmora mit Kelvane geschlossen hat, ist neu. Der Vertrag, mit dem Torven die Rannaserv AG belieferte, endete im Mai.',
    facts: ['PARTNERED_WITH | Velmora | Kelvane'],
    never: ['PARTNERED_WITH | Orvanta | Telsor', 'SUPPLIES | Torven | Rannaserv AG'],
  },
  {
    text: 'Finanzminister Jan Holm hält dem Unternehmen Orvanta die Treue.',
    facts: ['SUPPORTS | Jan Holm | Orvanta'],
  },
  {
    text: 'Vom Land Tirol mit einer halben Million Euro bedacht wurde das Start-up Orvanta.',
    facts: ['SUPPORTS | Land Tirol | Orvanta'],
  },
  {
    text: 'Das Rostocker Labor Telsor zählt zu den Konzernunternehmen der Technikgruppe Orvanta.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta'],
  },
  // What is given stands first, and who gets it has a name and a word for what he is.
  {
    text: 'Die Lizenz hat der Händler Orvanta von der BaFin erhalten.',
    facts: ['REGULATES | BaFin | Orvanta'],
  },
  {
    text: 'Den Kredit hat die Firma Orvanta vom Land Hessen bekommen.',
    facts: ['SUPPORTS | Land Hessen | Orvanta'],
  },
  {
    text: 'Orvanta zählt zum Portfolio von Telsor Capital.',
    facts: ['INVESTED_IN | Telsor Capital | Orvanta'],
  },
  {
    text: 'Zum Portfolio von Telsor Capital gehört das Start-up Orvanta.',
    facts: ['INVESTED_IN | Telsor Capital | Orvanta'],
  },
  {
    text: 'Orvanta bekommt mit Telsor Capital einen neuen Großaktionär.',
    facts: ['INVESTED_IN | Telsor Capital | Orvanta'],
  },
  {
    text: 'Investoren geben dem Start-up Orvanta 12 Millionen Euro.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde'],
  },
  {
    text: 'Die Kapitalerhöhung spülte Orvanta 30 Millionen Euro in die Kasse.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde'],
  },
  {
    text: 'Gesellschafter der Orvanta GmbH: Telsor Capital (12 Prozent), Jan Weber (30 Prozent)',
    facts: ['INVESTED_IN | Telsor Capital | Orvanta GmbH', 'INVESTED_IN | Jan Weber | Orvanta GmbH'],
  },
  {
    text: 'Der Unternehmer Jan Weber hat 2 Millionen Euro seines Vermögens in Orvanta angelegt.',
    facts: ['INVESTED_IN | Jan Weber | Orvanta'],
  },
  {
    text: 'Auch der Autobauer Telsor zieht bei Orvanta mit.',
    facts: ['INVESTED_IN | Telsor | Orvanta'],
  },
  {
    text: 'Orvanta hat Telsor als Forschungspartner an seiner Seite.',
    facts: ['PARTNERED_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Hand in Hand mit der Universität Jena entwickelt Orvanta neue Sensoren.',
    facts: ['PARTNERED_WITH | Orvanta | Universität Jena'],
  },
  {
    text: 'Nach drei Jahren Entwicklung hat Orvanta den Chatbot Kauz fertiggestellt.',
    facts: ['BUILDS | Orvanta | Kauz'],
  },
  {
    text: 'Orvanta zeigte auf der Messe erstmals den Roboter Kauz.',
    facts: ['BUILDS | Orvanta | Kauz'],
  },
  {
    text: 'Der Roboter Kauz ist die neueste Schöpfung des Start-ups Orvanta.',
    facts: ['BUILDS | Orvanta | Kauz'],
  },
  {
    text: 'Die BaFin hat Orvanta auf dem Kieker.',
    facts: [],
    never: ['BUILDS | BaFin | Orvanta'],
  },
  // Whoever expands or has a head office is a firm, though the text calls it a platform.
  {
    text: 'Nach Kanada expandiert die Lernplattform Orvanta.',
    facts: ['OPERATES_IN | Orvanta | Kanada'],
  },
  {
    text: 'Das Headquarter der Modeplattform Orvanta steht in Antwerpen.',
    facts: ['HEADQUARTERED_IN | Orvanta | Antwerpen'],
  },
  {
    text: 'Die Firma Telsor hat die Plattform Orvanta gekauft. Das Start-up Kelvane entwickelt die Lernplattform Brimmo.',
    facts: ['ACQUIRED | Telsor | Orvanta', 'BUILDS | Kelvane | Brimmo'],
  },
  {
    text: 'Landrätin Elke Holm hat sich für die Firma Orvanta starkgemacht.',
    facts: ['SUPPORTS | Elke Holm | Orvanta'],
  },
  {
    text: 'Das Regierungspräsidium Kassel erteilte dem Betreiber Orvanta die Genehmigung.',
    facts: ['REGULATES | Regierungspräsidium Kassel | Orvanta'],
  },
  {
    text: 'Das Gewerbeaufsichtsamt Hildesheim legte die Anlage des Roboterbauers Orvanta still.',
    facts: ['REGULATES | Gewerbeaufsichtsamt Hildesheim | Orvanta'],
  },
  {
    text: 'Die Prager Dependance des Softwarehauses Orvanta zählt 45 Köpfe.',
    facts: ['OPERATES_IN | Orvanta | Prag'],
  },
  {
    text: 'Die Kartendienste Orvanta und Telsor legen ihre Datenbestände zusammen.',
    facts: ['PARTNERED_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Zwischen dem Versorger Orvanta und der Drohnenfirma Telsor läuft seit 2023 eine Forschungskooperation.',
    facts: ['PARTNERED_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Mit im Boot beim Projekt des Energiekonzerns Orvanta sitzt der Anlagenbauer Telsor.',
    facts: ['PARTNERED_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Ein Joint Venture des Windkonzerns Orvanta und des Speicherbauers Telsor baut die Anlage.',
    facts: ['PARTNERED_WITH | Orvanta | Telsor'],
  },
  {
    text: 'In der Serie A kamen beim Verlag Orvanta 11 Millionen Euro zusammen.',
    facts: ['RAISED | Orvanta | Serie A'],
  },
  {
    text: 'Mit dem Börsengang hat der Ausrüster Orvanta 480 Millionen Euro erlöst.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde'],
  },
  {
    text: 'Der Fonds Telsor Capital hat auf das Start-up Orvanta gewettet.',
    facts: ['INVESTED_IN | Telsor Capital | Orvanta'],
  },
  {
    text: 'Ihre Sporen verdiente sich Anna Holm beim Versicherer Orvanta.',
    facts: ['FORMERLY_AT | Anna Holm | Orvanta'],
  },
  {
    text: 'Gelernt hat Anna Holm ihr Handwerk beim Werkzeugbauer Orvanta.',
    facts: ['FORMERLY_AT | Anna Holm | Orvanta'],
  },
  {
    text: 'Zuvor hatte Anna Holm beim Versicherer Orvanta die IT umgebaut.',
    facts: ['FORMERLY_AT | Anna Holm | Orvanta'],
  },
  {
    text: 'Aus den Reihen der Bundesbank stammt Anna Holm.',
    facts: ['FORMERLY_AT | Anna Holm | Bundesbank'],
  },
  {
    text: 'Das Zepter beim Maschinenbauer Orvanta schwingt seit Kurzem Anna Holm.',
    facts: ['HOLDS_ROLE | Anna Holm | Orvanta'],
  },
  {
    text: 'Die Zügel des Versicherers Orvanta hält Anna Holm fest in der Hand.',
    facts: ['HOLDS_ROLE | Anna Holm | Orvanta'],
  },
  {
    text: 'Seit der Gründung des Unternehmens Orvanta durch Falk Holm sind acht Jahre vergangen.',
    facts: ['FOUNDED | Falk Holm | Orvanta'],
  },
  {
    text: 'Präsenz zeigt die Softwarefirma Orvanta neuerdings auch in Amsterdam. Der Roboterbauer Telsor würde gern Flagge in Wien zeigen.',
    facts: ['OPERATES_IN | Orvanta | Amsterdam'],
  },
  {
    text: 'Bayern fördert die Orvanta GmbH. Mit 3 Millionen Euro fördert Flandern das Werk von Telsor. Kelvane wird von Tirol gefördert. Velmora wird in Tirol gefördert.',
    facts: [
      'SUPPORTS | Bayern | Orvanta GmbH',
      'SUPPORTS | Flandern | Telsor | amount=3000000',
      'SUPPORTS | Tirol | Kelvane',
    ],
    never: ['SUPPORTS | Tirol | Velmora'],
  },
  {
    text: 'Polen hat bei Orvanta 100 Drohnen bestellt. Orvanta liefert Drohnen aus Polen an Telsor.',
    facts: ['SUPPLIES | Orvanta | Polen | quantity=100', 'SUPPLIES | Orvanta | Telsor'],
    never: ['SUPPLIES | Polen | Telsor'],
  },
  {
    text: 'Orvanta ist eine App. „Gegen Google treten wir jeden Tag an“, sagt Gründerin Ida Kern.',
    facts: [],
    never: ['FOUNDED | Ida Kern | Google'],
  },
  {
    text: 'Vom Autobauer Telsor hat der Zulieferer Orvanta eine Order über 40 Millionen Euro hereingeholt.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Die Sensoren von Orvanta gehen an den Autobauer Telsor.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Die ersten zwanzig Roboter von Orvanta gehen an Telsor.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Der Spediteur Telsor rüstet seine Lastwagen mit Kameras des Start-ups Orvanta nach.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Den Zuschlag für die neue Leitstelle der Stadt Kassel hat das Softwarehaus Orvanta bekommen.',
    facts: ['SUPPLIES | Orvanta | Stadt Kassel'],
  },
  {
    text: 'Der Zuschlag der Stadt Kassel ging an das Softwarehaus Orvanta.',
    facts: ['SUPPLIES | Orvanta | Stadt Kassel'],
  },
  {
    text: 'Bei der Ausschreibung der Stadt Kassel hat sich das Softwarehaus Orvanta durchgesetzt.',
    facts: ['SUPPLIES | Orvanta | Stadt Kassel'],
  },
  {
    text: 'Der Versicherer Telsor hat seine IT an den Dienstleister Orvanta ausgelagert.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Die Software von Orvanta läuft bereits bei der Telsor AG.',
    facts: ['SUPPLIES | Orvanta | Telsor AG'],
  },
  {
    text: 'Die Maschinen von Orvanta stehen bei der Telsor AG.',
    facts: ['SUPPLIES | Orvanta | Telsor AG'],
  },
  {
    text: 'Der Energieversorger Telsor lässt seine Leitungen von Drohnen des Start-ups Orvanta abfliegen.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Telsor lizenziert die Technik von Orvanta.',
    facts: ['SUPPLIES | Orvanta | Telsor'],
  },
  {
    text: 'Den Auftrag der Bundeswehr über 300 Drohnen hat sich Orvanta geangelt.',
    facts: ['SUPPLIES | Orvanta | Bundeswehr'],
  },
  {
    text: 'Ministerin Anna Holm stellt sich hinter die Pläne des Chipherstellers Orvanta.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Ministerin Anna Holm sicherte dem Chiphersteller Orvanta Hilfe zu.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Das Land Hessen unterstützt die Gründer des Start-ups Orvanta mit 150.000 Euro.',
    facts: ['SUPPORTS | Land Hessen | Orvanta'],
  },
  {
    text: 'Das Land Hessen päppelt das Start-up Orvanta mit 5 Millionen Euro.',
    facts: ['SUPPORTS | Land Hessen | Orvanta'],
  },
  {
    text: 'Rückendeckung bekommt der Chiphersteller Orvanta von Ministerin Anna Holm.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Der Chiphersteller Orvanta kann auf die Unterstützung des Landes Hessen zählen.',
    facts: ['SUPPORTS | Land Hessen | Orvanta'],
  },
  {
    text: 'Der Chiphersteller Orvanta hängt am Tropf des Landes Hessen.',
    facts: ['SUPPORTS | Land Hessen | Orvanta'],
  },
  {
    text: 'Ministerin Anna Holm nimmt den Chiphersteller Orvanta in Schutz.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Ministerin Anna Holm ebnet dem Chiphersteller Orvanta den Weg.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Ministerin Anna Holm ergreift Partei für den Chiphersteller Orvanta.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Zuspruch erhält der Chiphersteller Orvanta von Ministerin Anna Holm.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Der Chiphersteller Orvanta wird mit Mitteln des Landes Hessen gefördert.',
    facts: ['SUPPORTS | Land Hessen | Orvanta'],
  },
  {
    text: 'Das Land Hessen macht für den Chiphersteller Orvanta 4 Millionen Euro locker.',
    facts: ['SUPPORTS | Land Hessen | Orvanta'],
  },
  {
    text: 'Ministerin Anna Holm überbrachte dem Start-up Orvanta einen Förderbescheid.',
    facts: ['SUPPORTS | Anna Holm | Orvanta'],
  },
  {
    text: 'Orvanta und Telsor liefern sich einen Preiskampf.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta liefert sich mit Telsor ein Kopf-an-Kopf-Rennen.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Zwischen Orvanta und Telsor tobt ein Kampf um die Labore.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Zwischen Orvanta und Telsor ist ein Wettlauf entbrannt.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta bekommt es mit dem Chipentwickler Telsor zu tun.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta teilt sich den Markt mit Telsor.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta und Telsor teilen den Markt unter sich auf.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Dem Branchenprimus Orvanta ist mit Telsor ein Wettbewerber erwachsen.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta steht in direktem Wettbewerb zu Telsor.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta und Telsor kommen sich in die Quere.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta macht dem Marktführer Telsor das Geschäft streitig.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta setzt Telsor unter Druck.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta hat Telsor vom ersten Platz verdrängt.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta bläst zum Angriff auf den Marktführer Telsor.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta lässt Telsor hinter sich.',
    facts: ['COMPETES_WITH | Orvanta | Telsor'],
  },
  {
    text: 'Die BaFin hat sich die Bank Orvanta vorgeknöpft.',
    facts: ['REGULATES | BaFin | Orvanta'],
  },
  {
    text: 'Die Bundesnetzagentur knöpft sich den Netzbetreiber Orvanta vor.',
    facts: ['REGULATES | Bundesnetzagentur | Orvanta'],
  },
  {
    text: 'Das Bundeskartellamt klopft dem Händler Orvanta auf die Finger.',
    facts: ['REGULATES | Bundeskartellamt | Orvanta'],
  },
  {
    text: 'Das Bundeskartellamt fühlt dem Händler Orvanta auf den Zahn.',
    facts: ['REGULATES | Bundeskartellamt | Orvanta'],
  },
  {
    text: 'Das Bundeskartellamt bittet den Händler Orvanta zur Kasse.',
    facts: ['REGULATES | Bundeskartellamt | Orvanta'],
  },
  {
    text: 'Das Bundeskartellamt legt den Händler Orvanta an die Leine.',
    facts: ['REGULATES | Bundeskartellamt | Orvanta'],
  },
  {
    text: 'Das Bundeskartellamt hat den Händler Orvanta im Visier.',
    facts: ['REGULATES | Bundeskartellamt | Orvanta'],
  },
  {
    text: 'Der Händler Orvanta hat Ärger mit dem Bundeskartellamt.',
    facts: ['REGULATES | Bundeskartellamt | Orvanta'],
  },
  {
    text: 'Die BaFin schickt Sonderprüfer zum Bezahldienst Orvanta.',
    facts: ['REGULATES | BaFin | Orvanta'],
  },
  {
    text: 'Bei der Bank Orvanta sieht die BaFin genau hin.',
    facts: ['REGULATES | BaFin | Orvanta'],
  },
  {
    text: 'Die Bundesnetzagentur verdonnerte den Netzbetreiber Orvanta zu einer Strafe von 2 Millionen Euro.',
    facts: ['REGULATES | Bundesnetzagentur | Orvanta'],
  },
  {
    text: 'Orvanta musste sich vor der BaFin rechtfertigen.',
    facts: ['REGULATES | BaFin | Orvanta'],
  },
  {
    text: 'Die BaFin hat ein Auge auf Orvanta.',
    facts: ['REGULATES | BaFin | Orvanta'],
  },
  {
    text: 'Mit dem Modell Telsor 3 mischt Orvanta die Szene auf.',
    facts: ['BUILDS | Orvanta | Telsor 3'],
  },
  {
    text: 'Aus der Werkstatt von Orvanta kommt der Roboter Telsor 3.',
    facts: ['BUILDS | Orvanta | Telsor 3'],
  },
  {
    text: 'Orvanta hat den Vorhang für den Roboter Telsor 3 gelüftet.',
    facts: ['BUILDS | Orvanta | Telsor 3'],
  },
  {
    text: 'Zum Portfolio von Orvanta gehört der Roboter Telsor 3.',
    facts: ['BUILDS | Orvanta | Telsor 3'],
  },
  {
    text: 'Der Chatbot Telsor wurde bei Orvanta entwickelt.',
    facts: ['BUILDS | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta hat mit der Serienfertigung des Roboters Telsor 3 begonnen.',
    facts: ['BUILDS | Orvanta | Telsor 3'],
  },
  {
    text: 'Telsor firmiert seit 2021 unter dem Dach der Mediengruppe Orvanta.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta'],
  },
  {
    text: 'Zum Reich des Konzerns Orvanta zählt auch der Bezahldienst Telsor.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta'],
  },
  {
    text: 'Zur Orvanta-Gruppe zählt auch der Bezahldienst Telsor.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta-Gruppe'],
  },
  {
    text: 'Orvanta hat seine Digitaleinheit Telsor als Tochtergesellschaft ausgegliedert.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta'],
  },
  {
    text: 'Telsor ist eine Mehrheitsbeteiligung des Konzerns Orvanta.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta'],
  },
  {
    text: 'Unter den Fittichen des Konzerns Orvanta hat sich Telsor prächtig entwickelt.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta'],
  },
  {
    text: 'Das Softwarehaus Telsor wurde vom Konzern Orvanta als eigenständige Tochter gegründet.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta'],
  },
  {
    text: 'Als Schwestergesellschaft von Kelvane zählt auch Telsor zur Orvanta-Holding.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta-Holding'],
  },
  {
    text: 'Das Softwarehaus Telsor wechselt den Besitzer: Neuer Eigentümer ist die Beteiligungsfirma Orvanta.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Nach der Übernahme durch den Ausrüster Orvanta zieht das Start-up Telsor nach Göttingen.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Beim Softwareanbieter Telsor hat der Verlag Orvanta zugeschlagen.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Telsor wandert unter das Dach von Orvanta.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Telsor schlüpft unter die Fittiche von Orvanta.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Retter des insolventen Start-ups Telsor ist der Konzern Orvanta.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta holt Telsor unter sein Dach.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta lässt sich Telsor 30 Millionen Euro kosten.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  // Compounds of the dictionary right behind a noun for a firm, where nothing but its name can stand.
  {
    text: 'Der Softwarekonzern Zeilensprung hat Matthias Quandt zum Finanzvorstand berufen.',
    facts: ['HOLDS_ROLE | Matthias Quandt | Zeilensprung'],
  },
  {
    text: 'Aufsichtsratschef des Roboterkonzerns Werkzeugwechsel ist Jan Holm.',
    facts: ['BOARD_SEAT | Jan Holm | Werkzeugwechsel'],
  },
  {
    text: 'Der Maschinenbauer Drehkopf erwirbt 18 Prozent am Landtechniker Ährenfeld. Die Neobank Silberwerk kauft die Kryptofirma Kettenglied.',
    facts: ['INVESTED_IN | Drehkopf | Ährenfeld | stake_percent=18', 'ACQUIRED | Silberwerk | Kettenglied'],
  },
  {
    text: 'Die Kartendienste Straßenblick und Seekreis kooperieren. Weil der Konzern Wechselgeld braucht, bleiben die Kassen offen.',
    facts: ['PARTNERED_WITH | Straßenblick | Seekreis'],
    never: ['SUPPLIES | Wechselgeld | Konzern'],
  },
  {
    text: 'Vor ihrem Antritt als Chefin von Orvanta arbeitete Ida Kern bei ABB.',
    facts: ['HOLDS_ROLE | Ida Kern | Orvanta', 'FORMERLY_AT | Ida Kern | ABB'],
    never: ['FORMERLY_AT | Ida Kern | Orvanta'],
  },
  {
    text: 'Ida Kern war vor ihrer Zeit bei Orvanta Chefin von Telsor.',
    facts: ['FORMERLY_AT | Ida Kern | Telsor'],
    never: ['FORMERLY_AT | Ida Kern | Orvanta', 'HOLDS_ROLE | Ida Kern | Telsor'],
  },
  {
    text: 'Neben ihrem Job bei der Bank Talerhaus sitzt Ida Kern im Beirat des Start-ups Orvanta.',
    facts: ['BOARD_SEAT | Ida Kern | Orvanta'],
    never: ['BOARD_SEAT | Ida Kern | Talerhaus'],
  },
  // What stands before a colon says what the names behind it are to the firm it is told of.
  {
    text: 'Gründer des Chipentwicklers Orvanta: Anna Holm, Paul Weber',
    facts: ['FOUNDED | Anna Holm | Orvanta', 'FOUNDED | Paul Weber | Orvanta'],
  },
  {
    text: 'Tochterfirmen des Energiekonzerns Orvanta: Telsor GmbH, Kelvane AG',
    facts: ['SUBSIDIARY_OF | Telsor GmbH | Orvanta', 'SUBSIDIARY_OF | Kelvane AG | Orvanta'],
  },
  {
    text: 'Kunden von Orvanta: Telsor, Kelvane',
    facts: ['SUPPLIES | Orvanta | Telsor', 'SUPPLIES | Orvanta | Kelvane'],
  },
  {
    text: 'Aufsichtsräte des Roboterbauers Orvanta: Urs Ammann, Sabrina Hotz',
    facts: ['BOARD_SEAT | Urs Ammann | Orvanta', 'BOARD_SEAT | Sabrina Hotz | Orvanta'],
  },
  {
    text: 'Gründer von Orvanta: Anna Holm verlässt die Firma',
    facts: [],
    never: ['FOUNDED | Anna Holm | Orvanta'],
  },
  {
    text: 'Telsor hält neun Zehntel an Orvanta. Kelvane gehört zu vier Fünfteln der Torven AG. Die Sanvia AG hat die Hälfte plus eine Aktie an Rannaserv erworben.',
    facts: [
      'INVESTED_IN | Telsor | Orvanta | stake_percent=90',
      'SUBSIDIARY_OF | Kelvane | Torven AG | stake_percent=80',
      'INVESTED_IN | Sanvia AG | Rannaserv | stake_percent=50',
    ],
  },
  {
    text: 'Telsor übernimmt Orvanta. Dafür zahlt Telsor 212 Millionen Euro.',
    facts: ['ACQUIRED | Telsor | Orvanta | amount=212000000'],
    never: ['SUPPORTS | Telsor | Orvanta'],
  },
  {
    text: 'Telsor kauft Chips von Orvanta. Dafür zahlt der Konzern 12 Millionen Euro.',
    facts: ['SUPPLIES | Orvanta | Telsor | amount=12000000'],
    never: ['SUPPORTS | Telsor | Orvanta'],
  },
  {
    text: 'Orvanta AG baut Sensoren. Zu den Kunden zählen Sanvia (220 Geräte) und Telsor (40 Stück).',
    facts: ['SUPPLIES | Orvanta AG | Sanvia | quantity=220', 'SUPPLIES | Orvanta AG | Telsor | quantity=40'],
  },
  {
    text: 'Orvanta liefert 20 Anlagen an Telsor. Kelvane beliefert 20 Standorte der Torven AG mit Software.',
    facts: ['SUPPLIES | Orvanta | Telsor | quantity=20', 'SUPPLIES | Kelvane | Torven AG'],
  },
  // The comma of a partnership is no comma of a list, behind a noun for one firm.
  {
    text: 'Die Kelvane AG verkauft Orvanta an die Beratungsgesellschaft Hohlbaum, Marx & Cie. Die Verhandlungen mit Torven sind beendet.',
    facts: ['ACQUIRED | Hohlbaum, Marx & Cie | Orvanta'],
    never: ['ACQUIRED | Hohlbaum | Orvanta'],
  },
  {
    text: 'An Orvanta beteiligen sich die Investoren Hohlbaum, Marx & Partner und Bosch.',
    facts: [
      'INVESTED_IN | Marx & Partner | Orvanta',
      'INVESTED_IN | Hohlbaum | Orvanta',
      'INVESTED_IN | Bosch | Orvanta',
    ],
  },
  // What is told of the firm of the passage without naming it.
  {
    text: 'Die Notrix GmbH aus Jena baut Roboter. Eingesetzt wird der Roboter bei der Deutschen Bahn. Konkurrenz kommt von der Orlev AG.',
    facts: ['COMPETES_WITH | Orlev AG | Notrix GmbH', 'SUPPLIES | Notrix GmbH | Deutsche Bahn'],
  },
  {
    text: 'Die Notrix GmbH aus Jena baut Roboter. Kooperiert wird mit der Universität Rostock. Produziert wird in Erfurt.',
    facts: ['PARTNERED_WITH | Notrix GmbH | Universität Rostock', 'OPERATES_IN | Notrix GmbH | Erfurt'],
  },
  {
    text: 'Die Notrix GmbH aus Jena baut Roboter. Die Aufsicht liegt bei der Bundesnetzagentur. Die übrigen Anteile liegen bei der Orlev AG.',
    facts: ['REGULATES | Bundesnetzagentur | Notrix GmbH', 'INVESTED_IN | Orlev AG | Notrix GmbH'],
  },
  {
    text: 'Die Notrix GmbH baut Roboter. 70 Prozent der Belegschaft sind in den USA. Entwickelt wurde die App von Forschern in Zürich.',
    facts: [],
    never: ['OPERATES_IN | Notrix GmbH | USA', 'OPERATES_IN | Notrix GmbH | Zürich'],
  },
  {
    text: 'Die Orvanta GmbH wächst. Orvanta baut Batterien und verkauft sie an Siemens. Orvanta, zu dessen Kunden unter anderem Bosch gehört, wächst weiter.',
    facts: ['SUPPLIES | Orvanta GmbH | Bosch'],
    never: ['ACQUIRED | Siemens | Orvanta GmbH', 'SUBSIDIARY_OF | Orvanta GmbH | Bosch'],
  },
  {
    text: 'Die Orvanta GmbH wächst. Orvanta baut Batterien. Sie werden von Siemens gekauft.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta GmbH'],
  },
  {
    text: 'Die Orvanta GmbH wächst. Siemens, zu dem Orvanta gehört, wächst auch.',
    facts: ['SUBSIDIARY_OF | Orvanta GmbH | Siemens'],
  },
  {
    text: 'Orvanta ist in zehn Ländern aktiv, darunter Frankreich und Spanien.',
    facts: ['OPERATES_IN | Orvanta | Frankreich', 'OPERATES_IN | Orvanta | Spanien'],
  },
  {
    text: 'Vor seiner Zeit bei Orvanta war Jan Holm bei Siemens. Nach ihrer Zeit bei Bosch gründete Ida Kern die Firma Velmora.',
    facts: ['FORMERLY_AT | Jan Holm | Siemens', 'FORMERLY_AT | Ida Kern | Bosch'],
    never: ['FORMERLY_AT | Jan Holm | Orvanta'],
  },
  {
    text: 'Orvanta hat Xiaoyu Chen zum Finanzvorstand berufen.',
    facts: ['HOLDS_ROLE | Xiaoyu Chen | Orvanta'],
  },
  // What is counted, in dozens too, and behind a name of its own.
  {
    text: 'Orvanta stattet Kelvane mit Servern aus. Talwig hat bei Torven 50 neue Lastwagen bestellt.',
    facts: ['SUPPLIES | Orvanta | Kelvane', 'SUPPLIES | Torven | Talwig'],
    never: ['BUILDS | Orvanta | Kelvane'],
  },
  {
    text: 'Die KfW unterstützt Orvanta mit 40 Mio. Euro. Die EIB unterstützt Torven.',
    facts: ['SUPPORTS | KfW | Orvanta', 'SUPPORTS | Europäische Investitionsbank | Torven'],
    never: ['SUPPORTS | Orvanta | KfW'],
  },
  {
    text: 'Orvanta sammelt 20 Millionen Euro ein. Zu den Geldgebern zählen neue Partner wie Kelvaro Capital. Zu den Partnern zählen Firmen wie Siemens.',
    facts: ['INVESTED_IN | Kelvaro Capital | Orvanta', 'PARTNERED_WITH | Siemens | Orvanta'],
    never: ['PARTNERED_WITH | Kelvaro Capital | Orvanta'],
  },
  {
    text: 'Die Velmora AG wächst. Nun meldete das Unternehmen Orvanta für seine Tochtergesellschaft Orvanta GmbH Insolvenz an. Siemens lobt seine Tochter Dranmor.',
    facts: ['SUBSIDIARY_OF | Dranmor | Siemens'],
    never: ['SUBSIDIARY_OF | Orvanta | Velmora AG', 'SUBSIDIARY_OF | Orvanta GmbH | Velmora AG'],
  },
  {
    text: 'Orvanta und Siemens wachsen. Es besteht ein Bewusstsein dafür, dass Europa handeln muss, sowohl als Behörde als auch als Kunde und Investor, sagte Orvanta-Chef Jan Holm.',
    facts: ['HOLDS_ROLE | Jan Holm | Orvanta'],
    never: ['SUPPLIES | Siemens | Orvanta', 'INVESTED_IN | Orvanta | Siemens'],
  },
  {
    text: 'Die Orvanta GmbH kommt aus München. Das Münchner Decacorn sammelte 20 Millionen Euro ein.',
    facts: ['RAISED | Orvanta GmbH | Finanzierungsrunde | amount=20000000'],
  },
  {
    text: 'Siemens übernimmt die Orvanta GmbH. Das Bundeskartellamt gab das Vorhaben unter Auflagen frei.',
    facts: ['REGULATES | Bundeskartellamt | Orvanta GmbH'],
  },
  {
    text: 'Siemens übernimmt die Orvanta GmbH. Das Bundeskartellamt hat das Projekt von Airbus gestoppt. Die Stadt Ulm lobte das Vorhaben.',
    facts: ['REGULATES | Bundeskartellamt | Airbus'],
    never: ['REGULATES | Bundeskartellamt | Orvanta GmbH', 'REGULATES | Stadt Ulm | Orvanta GmbH'],
  },
  {
    text: 'Die Orvanta GmbH kommt aus Ulm. Mit Siemens hat Orvanta einen mächtigen Konkurrenten. Orvanta macht Bosch Konkurrenz. Mit Airbus hat Orvanta keinen Konkurrenten.',
    facts: ['COMPETES_WITH | Orvanta GmbH | Siemens', 'COMPETES_WITH | Orvanta GmbH | Bosch'],
    never: ['COMPETES_WITH | Orvanta GmbH | Airbus'],
  },
  {
    text: 'Die Orvanta GmbH kommt aus Ulm. Die Europäische Investitionsbank gibt Orvanta ein Darlehen über 20 Millionen Euro. Die Stadt Jena hat sich für die Software von Orvanta entschieden.',
    facts: [
      'SUPPORTS | European Investment Bank | Orvanta GmbH | amount=20000000',
      'SUPPLIES | Orvanta GmbH | Stadt Jena',
    ],
    never: ['INVESTED_IN | European Investment Bank | Orvanta GmbH'],
  },
  {
    text: 'Die Orvanta GmbH kommt aus Ulm. Das Kraftfahrt-Bundesamt hat Orvanta die Zulassung erteilt. Die Staatsanwaltschaft Ulm hat die Büros von Orvanta durchsucht.',
    facts: [
      'REGULATES | Kraftfahrt-Bundesamt | Orvanta GmbH',
      'REGULATES | Staatsanwaltschaft Ulm | Orvanta GmbH',
    ],
  },
  // A name that no list has before what one firm is to another, and what only tells of a field.
  {
    text: 'Die Notrix GmbH wächst. Server mietet sie bei der Orvanta-Tochter Telenex, beim Kelvane-Partner Dravo und bei der Ewald-Tochter Bronix.',
    facts: [
      'SUBSIDIARY_OF | Telenex | Orvanta',
      'PARTNERED_WITH | Dravo | Kelvane',
      'SUBSIDIARY_OF | Bronix | Ewald',
    ],
    never: ['SUBSIDIARY_OF | Telenex | Notrix GmbH', 'SUBSIDIARY_OF | Bronix | Notrix GmbH'],
  },
  {
    text: 'Die Notrix GmbH wächst. Die Bezahl-Tochter Telenex kommt aus Ulm, der Wasserstoff-Partner Dravo aus Kiel.',
    facts: ['HEADQUARTERED_IN | Telenex | Ulm'],
    never: ['SUBSIDIARY_OF | Telenex | Bezahl', 'PARTNERED_WITH | Dravo | Wasserstoff'],
  },
  {
    text: 'Das Bundeskartellamt prüft die Nordwind GmbH. Neben Nordwind zählt der Betreiber Kelvane AG zum Kundenkreis.',
    facts: ['REGULATES | Bundeskartellamt | Nordwind GmbH'],
    never: ['SUPPLIES | Bundeskartellamt | Kelvane AG'],
  },
  {
    text: 'Die Velmar AG legte zu. An der Wiener Börse stieg die Velmar-Aktie.',
    facts: [],
    never: ['HEADQUARTERED_IN | Velmar AG | Wien'],
  },
  {
    text: 'Die Pfeiler HandelsgmbH kauft die Notrix GmbH.',
    facts: ['ACQUIRED | Pfeiler HandelsgmbH | Notrix GmbH'],
  },
  {
    text: 'Das Dresdner Wirtschaftsministerium unterstützt die Notrix GmbH mit 4 Millionen Euro.',
    facts: ['SUPPORTS | Dresdner Wirtschaftsministerium | Notrix GmbH'],
    never: ['SUPPORTS | Bundesministerium für Wirtschaft und Energie | Notrix GmbH'],
  },
  {
    text: 'Orvanta betreibt ein Werk in Ulm. Velmora eröffnet ein Applikationszentrum in Jena sowie ein weiteres in Kiel. Dranmor betreibt kein Werk in Bonn.',
    facts: [
      'OPERATES_IN | Orvanta | Ulm | form=Werk',
      'BUILDS | Orvanta | Werk in Ulm',
      'OPERATES_IN | Velmora | Jena',
      'OPERATES_IN | Velmora | Kiel',
    ],
    never: ['OPERATES_IN | Dranmor | Bonn'],
  },
  {
    text: 'In Ulm unterhält Orvanta ein eigenes Montagewerk.',
    facts: ['BUILDS | Orvanta | Montagewerk in Ulm', 'OPERATES_IN | Orvanta | Ulm'],
  },
  {
    text: 'Orvanta erhält 14 Millionen Euro. Für die Initiative stellt das Bundesforschungsministerium 740 Millionen Euro zur Verfügung.',
    facts: [],
    never: ['SUPPORTS | Bundesministerium für Forschung, Technologie und Raumfahrt | Orvanta'],
  },
  {
    text: 'Ida Kern sollte eigentlich Chefin von Orvanta werden. Eigentlich wollte Siemens Velmora übernehmen.',
    facts: [],
    never: ['HOLDS_ROLE | Ida Kern | Orvanta', 'ACQUIRED | Siemens | Velmora'],
  },
  {
    text: 'Chefwechsel: Diese Konzerne bekamen neue Manager\n\nDie Kommission geht gegen Big Tech vor. Die Verantwortung übernahm Finanzchef Jan Holm.',
    facts: [],
    never: ['HOLDS_ROLE | Jan Holm | Chefwechsel', 'REGULATES | European Commission | Big Tech'],
  },
  {
    text: 'Orvanta baut Linsen. Größte Mitbewerberin in diesem Segment ist die israelische Velmora Ltd. Wichtigster Konkurrent von Siemens in Europa ist Bosch.',
    facts: ['COMPETES_WITH | Velmora Ltd | Orvanta', 'COMPETES_WITH | Bosch | Siemens'],
    never: ['COMPETES_WITH | Velmora Ltd | Israel', 'COMPETES_WITH | Bosch | Orvanta'],
  },
  {
    text: 'Orvanta hat eine Serie B über 37 Millionen Euro abgeschlossen. Neu im Gesellschafterkreis ist Kelvaro Capital.',
    facts: ['INVESTED_IN | Kelvaro Capital | Orvanta | role=participant'],
  },
  {
    text: 'Orvanta forscht viel. Mit der ETH Zürich läuft ein auf vier Jahre angelegtes Forschungsabkommen. Zu den Förderern gehören das Land Hessen und die Europäische Kommission.',
    facts: [
      'PARTNERED_WITH | Orvanta | ETH Zürich',
      'SUPPORTS | Land Hessen | Orvanta',
      'SUPPORTS | European Commission | Orvanta',
    ],
  },
  {
    text: 'Orvanta ist bekannt. Jan Holm ist der Pate der Idee. Das Bundeskartellamt prüft Velmora. Zum Kundenkreis zählt Siemens.',
    facts: [],
    never: ['SUPPORTS | Jan Holm | Orvanta', 'SUPPLIES | Bundeskartellamt | Siemens'],
  },
  {
    text: 'Nach dem Rücktritt von Ida Kern sucht Orvanta einen neuen Chef. Nach dem Abgang von Jan Holm übernimmt Siemens die Firma Velmora.',
    facts: ['FORMERLY_AT | Ida Kern | Orvanta'],
    never: ['FORMERLY_AT | Jan Holm | Siemens'],
  },
  {
    text: 'Die BaFin hat Orvanta einen Sonderbeauftragten geschickt. Bei Velmora hat die BaFin keinen Aufpasser eingesetzt.',
    facts: ['REGULATES | BaFin | Orvanta'],
    never: ['REGULATES | BaFin | Velmora'],
  },
  {
    text: 'Gründer von Orvanta ist Jan Holm (früher Siemens). Orvanta (früher Velmora) wächst. Ida Kern, Leiterin Investor Relations bei Dranmor, kennt ihn.',
    facts: ['FORMERLY_AT | Jan Holm | Siemens', 'HOLDS_ROLE | Ida Kern | Dranmor'],
    never: ['FORMERLY_AT | Orvanta | Velmora', 'FORMERLY_AT | Jan Holm | Velmora'],
  },
  {
    text: 'Die Orvanta GmbH zählt zu den Konzerngesellschaften der Tagebau Nova AG.',
    facts: ['SUBSIDIARY_OF | Orvanta GmbH | Tagebau Nova AG'],
  },
  {
    text: 'Signal Harvest hat im Mai die Tessolid GmbH gekauft.',
    facts: ['ACQUIRED | Signal Harvest | Tessolid GmbH'],
  },
  {
    text: 'Die Tessolid GmbH beteiligt sich an Element Pioneers.',
    facts: ['INVESTED_IN | Tessolid GmbH | Element Pioneers'],
  },
  {
    text: 'Zu den Kunden der Brantel AG gehören Siemens, Photon Trail und Bosch.',
    facts: ['SUPPLIES | Brantel AG | Photon Trail'],
  },
  {
    text: 'Alpha Velmo liefert Antriebe an die Tessolid GmbH.',
    facts: ['SUPPLIES | Alpha Velmo | Tessolid GmbH'],
  },
  {
    text: 'Smart Harvest-Chefin Anna Kern verlässt die Firma im Mai.',
    facts: ['FORMERLY_AT | Anna Kern | Smart Harvest'],
  },
  {
    text: 'Auf der Messe zeigte die Tessolid GmbH, wie Machine Learning die Brantel AG unterstützt.',
    facts: [],
    never: ['SUPPORTS | Machine Learning | Brantel AG'],
  },
  {
    text: 'Paul Roth, 55 Jahre alt, ehemaliger Chef von Orvanta, kommt. Anna Lund, 41, leitet Velmark.',
    facts: ['FORMERLY_AT | Paul Roth | Orvanta', 'HOLDS_ROLE | Anna Lund | Velmark'],
  },
  {
    text: 'Siemens übernahm 2024 den Anbieter Orvanta, 2025 folgte die Kölner Velmora AG. Bosch kaufte Dranmor, im Mai folgte ihm Airbus.',
    facts: ['ACQUIRED | Siemens | Orvanta', 'ACQUIRED | Siemens | Velmora AG | date=2025'],
    never: ['ACQUIRED | Bosch | Airbus'],
  },
  {
    text: 'Siemens kaufte im März den Anbieter Orvanta, im Mai kam Velmora Robotics hinzu. Bosch kaufte Dranmor, Airbus folgte im Juni.',
    facts: ['ACQUIRED | Siemens | Velmora Robotics'],
    never: ['ACQUIRED | Bosch | Airbus'],
  },
  {
    text: 'Das Schweriner Wirtschaftsministerium fördert die Orvanta GmbH. Das Bundeswirtschaftsministerium fördert die Velmora GmbH.',
    facts: [
      'SUPPORTS | Schweriner Wirtschaftsministerium | Orvanta GmbH',
      'SUPPORTS | Bundesministerium für Wirtschaft und Energie | Velmora GmbH',
    ],
    never: ['SUPPORTS | Bundesministerium für Wirtschaft und Energie | Orvanta GmbH'],
  },
  {
    text: 'Orvanta baut Raketen. Die Konkurrenz sitzt in Augsburg. Der Rivale hat ein Werk in Jena eröffnet.',
    facts: [],
    never: ['HEADQUARTERED_IN | Orvanta | Augsburg', 'BUILDS | Orvanta | Werk in Jena'],
  },
  {
    text: 'Die Übernahme der Software Velmorix durch den Verlag Orvanta ist freigegeben.',
    facts: ['ACQUIRED | Orvanta | Velmorix'],
    never: ['BUILDS | Orvanta | Velmorix'],
  },
  {
    text: 'Die Büros von Siemens in Ulm und Bosch in Jena wachsen.',
    facts: ['OPERATES_IN | Siemens | Ulm', 'OPERATES_IN | Bosch | Jena'],
    never: ['OPERATES_IN | Bosch | Ulm', 'OPERATES_IN | Siemens | Jena'],
  },
  {
    text: 'Siemens fördert Orvanta. „Das war ein guter Tag für uns“, sagte der Direktor des Ulmer Instituts, Jan Holm.',
    facts: [],
    never: ['HOLDS_ROLE | Jan Holm | Siemens', 'HEADQUARTERED_IN | Siemens | Ulm'],
  },
  {
    text: 'Orvanta ist ein Unternehmen der Siemens AG. Velmora, ein Unternehmen der Kelvaro-Gruppe, wächst. Dranmor war eine Firma der Bosch GmbH.',
    facts: ['SUBSIDIARY_OF | Orvanta | Siemens', 'SUBSIDIARY_OF | Velmora | Kelvaro-Gruppe'],
    never: ['SUBSIDIARY_OF | Dranmor | Bosch'],
  },
  {
    text: 'Orvanta, zu 60 Prozent im Besitz der Siemens AG, baut Chips. Velmora, bislang im Eigentum der Bosch GmbH, baut Kameras. Siemens bekommt ein Grundstück im Besitz der Airbus SE.',
    facts: ['SUBSIDIARY_OF | Orvanta | Siemens | stake_percent=60'],
    never: ['SUBSIDIARY_OF | Velmora | Bosch', 'SUBSIDIARY_OF | Siemens | Airbus'],
  },
  {
    text: 'Orvanta baut Pumpen. Zu den Referenzkunden gehören neben der Siemens AG der Autobauer BMW und Airbus.',
    facts: ['SUPPLIES | Orvanta | Siemens', 'SUPPLIES | Orvanta | BMW', 'SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Die BaFin hat die Orvanta AG einer Sonderprüfung unterzogen. Velmora wurde einer Prüfung der Bundesnetzagentur unterzogen. Siemens hat Airbus einer Prüfung unterzogen.',
    facts: ['REGULATES | BaFin | Orvanta AG', 'REGULATES | Bundesnetzagentur | Velmora'],
    never: ['REGULATES | Siemens | Airbus'],
  },
  {
    text: 'Orvanta baut ein Werk. Drei Millionen Euro legt das Land Hessen drauf, weitere 800.000 Euro der Landkreis Kassel.',
    facts: [
      'SUPPORTS | Land Hessen | Orvanta | amount=3000000',
      'SUPPORTS | Landkreis Kassel | Orvanta | amount=800000',
    ],
  },
  {
    text: 'Mit Siemens rangelt Orvanta um jeden Auftrag. Die Bundesnetzagentur prüft die Stimmwerk Analytics GmbH.',
    facts: ['COMPETES_WITH | Orvanta | Siemens', 'REGULATES | Bundesnetzagentur | Stimmwerk Analytics GmbH'],
  },
  {
    text: 'Orvanta wächst. Siemens übernimmt Orvanta. Verkäufer des Unternehmens ist der Investor Kelvaro.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
    never: ['SUPPLIES | Kelvaro | Siemens', 'SUPPLIES | Kelvaro | Orvanta'],
  },
  {
    text: 'Ida Kern und Jan Holm sind Vorstände von Orvanta. Sie haben grenzenloses Vertrauen in das Siemens-Management. Lea Brandt hat die Leitung von Velmora.',
    facts: ['HOLDS_ROLE | Lea Brandt | Velmora'],
    never: ['HOLDS_ROLE | Ida Kern | Siemens'],
  },
  {
    text: 'Die Partnerschaften zwischen Microsoft und Orvanta sowie Amazon und Velmora wachsen. Die Kooperation zwischen Siemens und Airbus und Bosch auch.',
    facts: [
      'PARTNERED_WITH | Microsoft | Orvanta',
      'PARTNERED_WITH | Amazon | Velmora',
      'PARTNERED_WITH | Siemens | Bosch',
    ],
    never: ['PARTNERED_WITH | Microsoft | Amazon'],
  },
  {
    text: 'Orvanta-Vorstand Dirk Martin hat es angekündigt. Orvanta-Chef Dirk K. Martin freut sich, Velmora-Chef Dirk Marten nicht.',
    facts: ['HOLDS_ROLE | Dirk K. Martin | Orvanta | role=Vorstand', 'HOLDS_ROLE | Dirk Marten | Velmora'],
    never: ['HOLDS_ROLE | Dirk K. Martin | Velmora'],
  },
  {
    text: 'Orvanta verliert eine Führungskraft nach der anderen: 2017 Alwin Berner, Sprecher der Geschäftsführung der Orvanta Industries, und Stefan Lamp, CEO der Orvanta Systems. Siemens gewinnt zwei Manager: Tom Roth, Finanzchef von Siemens, und Jan Holm.',
    facts: [
      'FORMERLY_AT | Alwin Berner | Orvanta Industries',
      'FORMERLY_AT | Stefan Lamp | Orvanta Systems',
      'HOLDS_ROLE | Tom Roth | Siemens',
    ],
    never: ['HOLDS_ROLE | Alwin Berner | Orvanta Industries'],
  },
  {
    text: 'Orvanta meldet den Abgang von zwei Managern, Ida Kern, Finanzchefin, und Jan Holm, Entwicklungschef. Finanzchefin wird Lea Brandt.',
    facts: ['FORMERLY_AT | Ida Kern | Orvanta', 'FORMERLY_AT | Jan Holm | Orvanta'],
    never: ['FORMERLY_AT | Lea Brandt | Orvanta'],
  },
  {
    text: 'Siemens begrüßt die Entscheidung der Orvanta AG, 20 Millionen Euro in Velmora zu investieren.',
    facts: ['INVESTED_IN | Orvanta AG | Velmora | amount=20000000'],
    never: ['INVESTED_IN | Siemens | Velmora'],
  },
  {
    text: 'Siemens kritisiert den Plan von Orvanta, Velmora zu übernehmen. Der Plan von Airbus, Torven zu kaufen, ist gescheitert.',
    facts: [],
    never: ['ACQUIRED | Siemens | Velmora', 'ACQUIRED | Airbus | Torven'],
  },
  {
    text: 'Siemens kauft Kelvaros Beteiligung an Orvanta.',
    facts: ['INVESTED_IN | Siemens | Orvanta'],
    never: ['INVESTED_IN | Kelvaro | Orvanta'],
  },
  {
    text: ': Kooperation in Sicht. Heute: Partnerschaft. Siemens und Orvanta: Partnerschaft bei Sensoren',
    facts: ['PARTNERED_WITH | Siemens | Orvanta'],
  },
  // Whose founder she is no sentence tells: hardly that of a firm named sentences before.
  {
    text: 'Orvanta baut Sensoren. Orvanta wächst, und Orvanta stellt ein. Orvanta ist groß.\n\nVelmora kommt aus Jena. Das Unternehmen baut Kameras. Die Firma liefert an Siemens. Gründerin Lea Brandt freut sich über den Erfolg.',
    facts: [],
    never: ['FOUNDED | Lea Brandt | Velmora'],
  },
  {
    text: 'Der Ministerpräsident von Bayern, Karl Moritz, hat das Werk von Orvanta eröffnet.',
    facts: [],
    never: ['HOLDS_ROLE | Karl Moritz | Germany'],
  },
  {
    text: 'Siemens kaufte die Infineon-Aktien für zwei Milliarden Euro. Airbus stockt die SAP-Beteiligung auf zehn Prozent auf.',
    facts: ['INVESTED_IN | Siemens | Infineon', 'INVESTED_IN | Airbus | SAP'],
  },
  {
    text: 'Airbus verkauft seine Siemens-Aktien. Die Infineon-Aktien stiegen, und Siemens kaufte ein.',
    facts: [],
    never: ['INVESTED_IN | Airbus | Siemens', 'INVESTED_IN | Siemens | Infineon'],
  },
  {
    text: 'Das Konsortium Orvanta-Kelvane erhält den Zuschlag. Orvanta und Kelvane arbeiten seit Jahren zusammen.',
    facts: ['PARTNERED_WITH | Orvanta | Kelvane'],
  },
  {
    text: 'Die Siemens-Airbus-Partnerschaft wird vom Kartellamt geprüft. Eine Kooperation Siemens-Bosch gibt es nicht.',
    facts: ['PARTNERED_WITH | Siemens | Airbus'],
    never: ['PARTNERED_WITH | Siemens | Bosch'],
  },
  {
    text: 'Die Europäische Investitionsbank leiht Orvanta 20 Millionen Euro.',
    facts: ['SUPPORTS | European Investment Bank | Orvanta | amount=20000000'],
  },
  {
    text: 'Orvanta hat ein Geschäft verkauft. Die Sparte mit 50 Mitarbeitern geht an den Zulieferer Bosch.',
    facts: [],
    never: ['ACQUIRED | Bosch | Orvanta'],
  },
  {
    text: 'Ida Kern löst Ralf Elsner als Chef von Orvanta ab. Velmora hat Tom Roth zum Chef ernannt. Er tritt die Nachfolge von Jan Holm an.',
    facts: [
      'FORMERLY_AT | Ralf Elsner | Orvanta',
      'HOLDS_ROLE | Ida Kern | Orvanta',
      'FORMERLY_AT | Jan Holm | Velmora',
    ],
  },
  {
    text: 'Ida Kern ist Chefin von Orvanta. Ihr Vorgänger Ralf Elsner ging im Mai.',
    facts: ['FORMERLY_AT | Ralf Elsner | Orvanta'],
  },
  {
    text: 'Ida Kern, Chefin von Orvanta, soll Ralf Elsner bei Velmora ablösen.',
    facts: [],
    never: ['FORMERLY_AT | Ralf Elsner | Orvanta'],
  },
  {
    text: 'Orvanta hat 39 Millionen Euro eingesammelt. Neu dazugekommen ist Kelvaro Ventures.',
    facts: ['INVESTED_IN | Kelvaro Ventures | Orvanta'],
  },
  {
    text: 'Die Torven Gruppe hat ihre Anteile am Robotik-Unternehmen Velmora verkauft.',
    facts: [],
    never: ['INVESTED_IN | Velmora | Torven Gruppe', 'ACQUIRED | Velmora | Torven Gruppe'],
  },
  {
    text: 'Die Torven Gruppe hat ihre Anteile an Velmora an Bosch verkauft.',
    facts: ['INVESTED_IN | Bosch | Velmora'],
  },
  {
    text: 'Torven hat 20 Prozent an Velmora an Bosch verkauft.',
    facts: ['INVESTED_IN | Bosch | Velmora | stake_percent=20'],
    never: ['INVESTED_IN | Velmora | Bosch'],
  },
  {
    text: 'In KW49 war viel los. Das Start-up Orvanta aus Leipzig baut Roboter. Es beliefert Siemens.',
    facts: ['SUPPLIES | Orvanta | Siemens'],
  },
  // What tells when, why or how has no name, though one stands behind it.
  { text: 'Bosch kauft trotz der Krise Velmora.', facts: ['ACQUIRED | Bosch | Velmora'] },
  {
    text: 'Bosch hat im Rahmen der Expansion Velmora übernommen.',
    facts: ['ACQUIRED | Bosch | Velmora'],
  },
  {
    text: 'Bosch hat nach Angaben eines Sprechers Velmora gekauft.',
    facts: ['ACQUIRED | Bosch | Velmora'],
  },
  {
    text: 'Bosch übernimmt nach Informationen dieser Zeitung Velmora.',
    facts: ['ACQUIRED | Bosch | Velmora'],
  },
  { text: 'Bosch hat mit Hilfe von Banken Velmora gekauft.', facts: ['ACQUIRED | Bosch | Velmora'] },
  {
    text: 'Bosch übernimmt auf Drängen der Aktionäre Velmora.',
    facts: ['ACQUIRED | Bosch | Velmora'],
  },
  { text: 'Bosch hat unter strengen Auflagen Velmora gekauft.', facts: ['ACQUIRED | Bosch | Velmora'] },
  { text: 'Bosch hat Velmora unter strengen Auflagen gekauft.', facts: ['ACQUIRED | Bosch | Velmora'] },
  {
    text: 'Orvanta ist ein Konkurrent zum Chipgiganten Nvidia.',
    facts: ['COMPETES_WITH | Orvanta | Nvidia'],
  },
  {
    text: 'Nach Angaben des Unternehmens Velmora hat Bosch Kelvane gekauft.',
    facts: [],
    never: ['ACQUIRED | Bosch | Velmora', 'ACQUIRED | Velmora | Kelvane'],
  },
  // "wie geplant": what was planned has happened; "nicht wie geplant" has not.
  { text: 'Bosch hat wie geplant Velmora übernommen.', facts: ['ACQUIRED | Bosch | Velmora'] },
  { text: 'Die KfW hat wie geplant in Velmora investiert.', facts: ['INVESTED_IN | KfW | Velmora'] },
  { text: 'Bosch hat Velmora, wie erwartet, übernommen.', facts: ['ACQUIRED | Bosch | Velmora'] },
  {
    text: 'Wie angekündigt hat sich die KfW an Velmora beteiligt.',
    facts: ['INVESTED_IN | KfW | Velmora'],
  },
  {
    text: 'Bosch hat Velmora nicht wie geplant übernommen.',
    facts: [],
    never: ['ACQUIRED | Bosch | Velmora'],
  },
  // A clause between the auxiliary and its verb.
  {
    text: 'Bosch hat, wie am Montag bekannt wurde, die Velmora GmbH gekauft.',
    facts: ['ACQUIRED | Bosch | Velmora GmbH'],
  },
  {
    text: 'Die KfW hat, wie ein Sprecher mitteilte, in die Velmora GmbH investiert.',
    facts: ['INVESTED_IN | KfW | Velmora GmbH'],
  },
  {
    text: 'Bosch hat die Firma Kelvane gekauft, in die die Velmora GmbH investiert hat.',
    facts: ['ACQUIRED | Bosch | Kelvane', 'INVESTED_IN | Velmora GmbH | Kelvane'],
  },
  // Participles that are finite forms, too: between the name and the verb, and before their noun behind a year.
  {
    text: 'Velmora, im Mai von der Bundesnetzagentur untersucht, baut Sensoren.',
    facts: ['REGULATES | Bundesnetzagentur | Velmora'],
  },
  {
    text: 'Kelvane, seit 2021 von Siemens mit Sensoren beliefert, baut Drohnen.',
    facts: ['SUPPLIES | Siemens | Kelvane'],
  },
  {
    text: 'Das 2021 von der Bundesnetzagentur untersuchte Start-up Velmora wächst.',
    facts: ['REGULATES | Bundesnetzagentur | Velmora'],
  },
  {
    text: 'Das im Mai von Siemens mit Sensoren belieferte Start-up Kelvane wächst.',
    facts: ['SUPPLIES | Siemens | Kelvane'],
  },
  {
    text: 'Als Siemens, im Mai von Kelvane beliefert, Velmora kaufte, stieg der Kurs.',
    facts: [],
    never: ['SUPPLIES | Siemens | Kelvane'],
  },
  // Behind what a firm works on stands its own name.
  {
    text: 'Der Stuttgarter Hersteller von Robotern Kelvane hat Velmora übernommen.',
    facts: ['ACQUIRED | Kelvane | Velmora', 'HEADQUARTERED_IN | Kelvane | Stuttgart'],
  },
  {
    text: 'Der Anbieter von KI-Software Kelvane kauft Chips bei Nvidia.',
    facts: ['SUPPLIES | Nvidia | Kelvane'],
  },
  {
    text: 'Der Betreiber von Rechenzentren Kelvane hat Velmora gekauft.',
    facts: ['ACQUIRED | Kelvane | Velmora'],
  },
  {
    text: 'Siemens nutzt die Software des Roboters Taurix.',
    facts: [],
    never: ['SUPPLIES | Taurix | Siemens'],
  },
  // Goods behind a subject that follows its verb; a name goes on with the same word elsewhere.
  {
    text: 'Im Frühjahr bezog Mistral AI Chips von der Velmora AG.',
    facts: ['SUPPLIES | Velmora AG | Mistral AI'],
  },
  { text: 'Inzwischen kauft Kelvane Chips bei Nvidia.', facts: ['SUPPLIES | Nvidia | Kelvane'] },
  { text: 'Siemens hat Kelvane Chips übernommen.', facts: ['ACQUIRED | Siemens | Kelvane Chips'] },
  {
    text: 'Es handelt sich um Kelvane Software, hinter der der Investor Lakestar steht.',
    facts: ['INVESTED_IN | Lakestar | Kelvane Software'],
  },
  // Two names side by side, each of which the text has alone.
  {
    text: 'Orvanta AI kommt aus Jena. Siemens wächst. Zudem beliefert Siemens Orvanta AI mit Sensoren.',
    facts: ['SUPPLIES | Siemens | Orvanta AI'],
    never: ['SUPPLIES | Siemens Orvanta AI | Orvanta AI'],
  },
  {
    text: 'Gut läuft es bei Tirona. Im Mai kaufte das Münchner Unternehmen Tirona Velmark. Die Roboter von Velmark sind gefragt.',
    facts: ['ACQUIRED | Tirona | Velmark'],
  },
  {
    text: 'Tirona ist zurück. Gut läuft es auch bei Belmor. Die Tirona Belmor AG ist eine andere Firma. Im Mai kaufte Tirona Belmor Orvanta AI.',
    facts: [],
    never: ['ACQUIRED | Tirona | Belmor'],
  },
  // What an order is for stands between it and who gives it; who gives a seat back holds it no more.
  {
    text: 'Kelvane erhält einen Auftrag über Sensoren von Bosch.',
    facts: ['SUPPLIES | Kelvane | Bosch'],
  },
  {
    text: 'Kelvane hat einen Großauftrag über 300 Drohnen von der Bundeswehr erhalten.',
    facts: ['SUPPLIES | Kelvane | Bundeswehr'],
    never: ['SUPPLIES | Bundeswehr | Kelvane'],
  },
  {
    text: 'Kelvane hat über 300 Drohnen von Orvanta erhalten.',
    facts: ['SUPPLIES | Orvanta | Kelvane'],
  },
  {
    text: 'Anna Holm übernimmt den Vorsitz des Aufsichtsrats von Kelvane.',
    facts: ['BOARD_SEAT | Anna Holm | Kelvane'],
  },
  {
    text: 'Anna Holm hat den Vorsitz der Geschäftsführung von Kelvane übernommen.',
    facts: ['HOLDS_ROLE | Anna Holm | Kelvane'],
  },
  {
    text: 'Anna Holm gibt den Vorsitz im Aufsichtsrat von Kelvane ab.',
    facts: ['FORMERLY_AT | Anna Holm | Kelvane'],
    never: ['BOARD_SEAT | Anna Holm | Kelvane'],
  },
  {
    text: 'Die Sächsische Aufbaubank bezuschusst Kelvane.',
    facts: ['SUPPORTS | Sächsische Aufbaubank | Kelvane'],
    never: ['BUILDS | Sächsische Aufbaubank | Kelvane'],
  },
  // Talks, interest and denials of an infinitive, and attributes that deny.
  {
    text: 'Bosch führt Gespräche darüber, Velmora zu kaufen.',
    facts: [],
    never: ['ACQUIRED | Bosch | Velmora'],
  },
  {
    text: 'Bosch ist daran interessiert, Velmora zu übernehmen.',
    facts: [],
    never: ['ACQUIRED | Bosch | Velmora'],
  },
  {
    text: 'Bosch hat Interesse daran, in Velmora zu investieren.',
    facts: [],
    never: ['INVESTED_IN | Bosch | Velmora'],
  },
  {
    text: 'Bosch verhandelt darüber, Velmora zu übernehmen.',
    facts: [],
    never: ['ACQUIRED | Bosch | Velmora'],
  },
  {
    text: 'Das Land Sachsen dementierte, die Velmora GmbH bezuschusst zu haben.',
    facts: [],
    never: ['SUPPORTS | Land Sachsen | Velmora GmbH'],
  },
  {
    text: 'Das nicht von Bosch gekaufte Start-up Velmora wächst.',
    facts: [],
    never: ['ACQUIRED | Bosch | Velmora'],
  },
  {
    text: 'Das angeblich von Bosch gekaufte Start-up Velmora wächst.',
    facts: [],
    never: ['ACQUIRED | Bosch | Velmora'],
  },
  {
    text: 'Das erst 2021 von Anna Holm gegründete Start-up Velmora wächst.',
    facts: ['FOUNDED | Anna Holm | Velmora'],
  },
  {
    text: 'Bosch freut sich darauf, mit Velmora zusammenzuarbeiten.',
    facts: ['PARTNERED_WITH | Bosch | Velmora'],
  },
  // A word for what a name is, behind that for where it is from, is none of the name.
  {
    text: 'Der Münchner Roboterbauer Velmora, ein Anbieter von Greifarmen, kauft Tirona.',
    facts: ['ACQUIRED | Velmora | Tirona', 'HEADQUARTERED_IN | Velmora | Munich'],
    never: ['ACQUIRED | Roboterbauer Velmora | Tirona'],
  },
  {
    text: 'Die KfW beteiligt sich am Jenaer Softwareanbieter Velmora, einem Spezialisten für Messtechnik.',
    facts: ['INVESTED_IN | KfW | Velmora'],
  },
  {
    text: 'Windharfe Velmark, ein Anbieter von Greifarmen aus Jena, kauft Tirona.',
    facts: ['ACQUIRED | Windharfe Velmark | Tirona'],
  },
  // Of a body and a firm beside a relative pronoun the body supports the firm.
  {
    text: 'Dazu zählt die Bundesnetzagentur, die Velmora mit fünf Millionen Euro fördert.',
    facts: ['SUPPORTS | Bundesnetzagentur | Velmora'],
    never: ['SUPPORTS | Velmora | Bundesnetzagentur'],
  },
  {
    text: 'Anders als viele Rivalen hat die KfW in Velmora investiert.',
    facts: ['INVESTED_IN | KfW | Velmora'],
  },
  {
    text: 'Um zu wachsen, hat das Start-up Kelvane Chips bei Nvidia gekauft.',
    facts: ['SUPPLIES | Nvidia | Kelvane'],
  },
  // Behind a noun that stands for nobody a name is not what it is called.
  { text: 'Siemens übernimmt in einem ersten Schritt Velmora.', facts: ['ACQUIRED | Siemens | Velmora'] },
  { text: 'Bosch kauft nach eigenen Angaben Velmora.', facts: ['ACQUIRED | Bosch | Velmora'] },
  {
    text: 'Chef der Torven AG ist laut einer Mitteilung Jaroslaw Kut.',
    facts: ['HOLDS_ROLE | Jaroslaw Kut | Torven AG'],
  },
  {
    text: 'Finanziert wird nach monatelangen Gesprächen Kelvane von Lakestar und der KfW.',
    facts: ['INVESTED_IN | Lakestar | Kelvane', 'INVESTED_IN | KfW | Kelvane'],
  },
  {
    text: 'Siemens wirbt nach dem Rechnungsscanner Belegfux für sein Sprachmodell Grecale.',
    facts: [],
    never: ['ACQUIRED | Siemens | Belegfux', 'INVESTED_IN | Siemens | Belegfux'],
  },
  {
    text: 'Anna Holm (ehemals Siemens) leitet Velmark.',
    facts: ['HOLDS_ROLE | Anna Holm | Velmark'],
  },
  // Words that name all genders are one word each.
  {
    text: 'Die Gründer:innen von Orvanta heißen Anna Holm und Jan Peters.',
    facts: ['FOUNDED | Anna Holm | Orvanta', 'FOUNDED | Jan Peters | Orvanta'],
  },
  {
    text: 'Orvanta wurde von den Informatiker*innen Anna Holm und Jan Peters gegründet.',
    facts: ['FOUNDED | Anna Holm | Orvanta', 'FOUNDED | Jan Peters | Orvanta'],
  },
  {
    text: 'Die Velmark-GründerInnen Anna Holm und Jan Peters waren in Berlin. Kund_innen von Velmark sind Siemens und Bosch.',
    facts: [
      'FOUNDED | Anna Holm | Velmark',
      'FOUNDED | Jan Peters | Velmark',
      'SUPPLIES | Velmark | Siemens',
      'SUPPLIES | Velmark | Bosch',
    ],
  },
  {
    text: 'Velmark gehört zu 60 Prozent Siemens und zu 40 Prozent Bosch.',
    facts: [
      'INVESTED_IN | Siemens | Velmark | stake_percent=60',
      'INVESTED_IN | Bosch | Velmark | stake_percent=40',
      'SUBSIDIARY_OF | Velmark | Siemens',
    ],
    never: ['SUBSIDIARY_OF | Velmark | Bosch'],
  },
  {
    text: 'Das mit 200 Millionen Euro bewertete Velmark hat 20 Millionen Euro eingesammelt.',
    facts: ['RAISED | Velmark | Finanzierungsrunde | amount=20000000 | valuation=200000000'],
  },
  {
    text: 'Velmark hat eine Finanzierungsrunde über 20 Millionen Euro abgeschlossen, angeführt von Atomico. Ottermind wurde 2019 gegründet, finanziert von Balderton Capital.',
    facts: ['INVESTED_IN | Atomico | Velmark | role=lead', 'INVESTED_IN | Balderton Capital | Ottermind'],
    never: ['INVESTED_IN | Velmark | Atomico', 'FOUNDED | Balderton Capital | Ottermind'],
  },
  {
    text: 'Bosch gründete in Zürich eine Tochtergesellschaft, die Sensatek AG.',
    facts: ['SUBSIDIARY_OF | Sensatek AG | Bosch'],
  },
  {
    text: 'SAP gründete mit der Bosch-Tochter Sensatek ein Start-up.',
    facts: ['SUBSIDIARY_OF | Sensatek | Bosch'],
    never: ['SUBSIDIARY_OF | Sensatek | SAP'],
  },
  {
    text: 'Orvanta wird von Tom Hale geführt. Der ehemalige SAP-Forscher gründete das Start-up zusammen mit Ben Ode.',
    facts: ['FORMERLY_AT | Tom Hale | SAP'],
    never: ['FORMERLY_AT | Ben Ode | SAP'],
  },
  {
    text: 'An der Runde von Orvanta haben sich mit SAP, Bosch und Siemens gleich drei der größten Firmen beteiligt.',
    facts: [
      'INVESTED_IN | SAP | Orvanta',
      'INVESTED_IN | Bosch | Orvanta',
      'INVESTED_IN | Siemens | Orvanta',
    ],
  },
  {
    text: 'Die Ravenix AG entwickelt Roboter. Ein Ravenix-Start-up übernimmt die Solvara GmbH.',
    facts: [],
    never: ['ACQUIRED | Ravenix AG | Solvara GmbH'],
  },
  {
    text: 'Am Start-up Orvanta sind die Business Angels Jana Roth und Tom Lüdke beteiligt. Geleitet wird Orvanta von den beiden Co-Chefs Nora Falk und Timo Wiebe.',
    facts: [
      'INVESTED_IN | Jana Roth | Orvanta',
      'INVESTED_IN | Tom Lüdke | Orvanta',
      'HOLDS_ROLE | Nora Falk | Orvanta',
      'HOLDS_ROLE | Timo Wiebe | Orvanta',
    ],
  },
  {
    text: 'Mit der Kuka AG wurde der größte deutsche Roboterbauer an den Konzern Midea verkauft.',
    facts: ['ACQUIRED | Midea | Kuka'],
  },
  {
    text: 'Mit SAP kooperiert ein weiterer Konzern. Mit SAP entwickelt ein Start-up Chips für Orvanta.',
    facts: [],
    never: ['PARTNERED_WITH | SAP | SAP', 'SUPPLIES | SAP | Orvanta'],
  },
  {
    text: 'Orvanta hat 20 Millionen Euro erhalten. Gemeint ist der Verbund Hellweg, der bei Orvanta einstieg und mit Anna Berg ein Mitglied des Beirats entsendet.',
    facts: [],
    never: ['INVESTED_IN | Anna Berg | Orvanta'],
  },
  {
    text: 'SiPearl lässt seine Chips von TSMC fertigen.',
    facts: ['SUPPLIES | TSMC | SiPearl'],
    never: ['SUPPLIES | SiPearl | TSMC'],
  },
  {
    text: 'Quantum Systems hat 20 Millionen Euro eingesammelt. Angeführt werden die Geldgeber von Atomico, daneben engagiert sich Bosch in der Forschung.',
    facts: ['INVESTED_IN | Atomico | Quantum Systems | role=lead'],
    never: ['INVESTED_IN | Bosch | Quantum Systems'],
  },
  {
    text: 'Der Plan von Algenwerk, Chips und Rechenzentren zu bauen, kostet Geld. Bosch sammelt 20 Millionen Euro von Thales – über den Ableger Nordwind –, Siemens und Nordvent ein.',
    facts: ['INVESTED_IN | Siemens | Bosch', 'INVESTED_IN | Nordvent | Bosch'],
  },
  {
    text: 'Das 2019 gegründete Start-up Orvanta beschäftigt 40 Menschen. Anna Übel hat Orvanta mitgegründet.',
    facts: ['FOUNDED | Anna Übel | Orvanta | year=2019'],
  },
  {
    text: 'Anna Übel ist Gründerin von Orvanta. Seit der Gründung im Jahr 2019 hat die Firma 40 Millionen Euro eingesammelt.',
    facts: ['FOUNDED | Anna Übel | Orvanta | year=2019', 'RAISED | Orvanta | Finanzierungsrunde | date='],
  },
  {
    text: 'Anna Übel, Gründerin von Orvanta, ist zufrieden. Orvanta entstand 2019 in einer Werkstatt.',
    facts: ['FOUNDED | Anna Übel | Orvanta | year=2019'],
  },
  {
    text: '2016 verließ Anna Übel Google und gründete Orvanta.',
    facts: ['FOUNDED | Anna Übel | Orvanta | year=2016'],
  },
  {
    text: 'Das Start-up Orvanta hat eine Finanzierungsrunde abgeschlossen. Zuvor hatte das Unternehmen 10 Millionen Euro eingesammelt.',
    facts: [
      'RAISED | Orvanta | Finanzierungsrunde | amount=',
      'RAISED | Orvanta | Finanzierungsrunde | amount=10000000',
    ],
  },
  {
    text: 'Orvanta hat 40 Millionen Euro eingesammelt. Siemens investierte 25 Millionen in Orvanta.',
    facts: [
      'RAISED | Orvanta | Finanzierungsrunde | amount=40000000',
      'INVESTED_IN | Siemens | Orvanta | amount=25000000 | currency=EUR',
    ],
  },
  {
    text: 'Das Berliner Start-up Orvanta sammelt 40 Millionen Euro ein. Angeführt wurde die Runde von Tollkirsch Ventures. Auch Bosch Ventures beteiligte sich an der Runde.',
    facts: [
      'RAISED | Orvanta | Finanzierungsrunde | amount=40000000 | currency=EUR',
      'INVESTED_IN | Tollkirsch Ventures | Orvanta | role=lead',
      'INVESTED_IN | Bosch Ventures | Orvanta | role=participant',
      'HEADQUARTERED_IN | Orvanta | Berlin',
    ],
  },
  {
    text: 'Orvanta ist dabei, die Tollkirsch GmbH zu übernehmen, wobei deren Kunden bleiben sollen.',
    facts: ['ACQUIRED | Orvanta | Tollkirsch GmbH'],
    never: ['ACQUIRED | Tollkirsch GmbH | Orvanta', 'INVESTED_IN | Orvanta | Tollkirsch GmbH'],
  },
  {
    text: 'Insgesamt hat die Orvanta AG damit als Eigentümer Zugriff auf mehr als 18.000 Chips.',
    facts: [],
    never: ['SUBSIDIARY_OF | Orvanta AG | Zugriff'],
  },
  {
    text: 'Das Bundeskartellamt hat die Übernahme der Tollkirsch GmbH durch Orvanta ohne Auflagen freigegeben.',
    facts: ['ACQUIRED | Orvanta | Tollkirsch GmbH'],
  },
  // Parts of firms, series of verbs, descriptions.
  {
    text: 'Siemens übernimmt Velmora. Das Unternehmen mit Sitz in Jena wurde 2012 von Anna Holm gegründet.',
    facts: ['HEADQUARTERED_IN | Velmora | Jena', 'FOUNDED | Anna Holm | Velmora'],
    never: ['HEADQUARTERED_IN | Siemens | Jena'],
  },
  {
    text: 'Siemens übernimmt die deutsche Tochter von Tessera. Orange kauft die Cloud-Sparte von Milvor.',
    facts: [],
    never: [
      'ACQUIRED | Siemens | Tessera',
      'ACQUIRED | Orange | Milvor',
      'ACQUIRED | Milvor | Orange',
      'HEADQUARTERED_IN | Tessera | Deutschland',
    ],
  },
  {
    text: 'Milvor ist ein von Anna Holm gegründetes Start-up. Velmora ist ein Unternehmen, an dem Siemens 12 Prozent hält.',
    facts: ['FOUNDED | Anna Holm | Milvor', 'INVESTED_IN | Siemens | Velmora | stake_percent=12'],
  },
  {
    text: 'Ohne Zustimmung der Aktionäre hat Orvanta die Tollkirsch GmbH gekauft.',
    facts: ['ACQUIRED | Orvanta | Tollkirsch GmbH'],
  },
  {
    text: 'Siemens stieg bei Orvanta ein, ohne die Tollkirsch GmbH zu übernehmen.',
    facts: ['INVESTED_IN | Siemens | Orvanta'],
    never: ['ACQUIRED | Siemens | Tollkirsch GmbH', 'ACQUIRED | Orvanta | Tollkirsch GmbH'],
  },
  {
    text: 'Statt die Tollkirsch GmbH zu kaufen, beteiligte sich Siemens an Orvanta.',
    facts: ['INVESTED_IN | Siemens | Orvanta'],
    never: ['ACQUIRED | Siemens | Tollkirsch GmbH', 'INVESTED_IN | Tollkirsch GmbH | Orvanta'],
  },
  {
    text: 'Um die Tollkirsch GmbH zu übernehmen, nahm Siemens einen Kredit auf.',
    facts: [],
    never: ['ACQUIRED | Tollkirsch GmbH | Siemens'],
  },
  {
    text: 'Siemens ging nach Berlin, um dort die Orvanta AG mit Chips zu beliefern.',
    facts: ['SUPPLIES | Siemens | Orvanta AG'],
    never: ['SUPPLIES | Orvanta AG | Siemens'],
  },
  {
    text: 'Viele Kommunen nutzen das Sprachmodell Kommo der Orvanta AG. Googles Modell Tarn ist teurer.',
    facts: ['BUILDS | Orvanta AG | Kommo', 'BUILDS | Google | Tarn'],
  },
  {
    text: 'Die Orvanta AG wird vom Europäischen Innovationsrat mit 2,5 Millionen Euro gefördert.',
    facts: ['SUPPORTS | European Innovation Council | Orvanta AG | amount=2500000'],
  },
  {
    text: 'Bevor Sarah Winkler die Orvanta AG ins Leben rief, forschte sie mehrere Jahre bei DeepMind in London.',
    facts: ['FOUNDED | Sarah Winkler | Orvanta AG', 'FORMERLY_AT | Sarah Winkler | Google DeepMind'],
    never: ['OPERATES_IN | Orvanta AG | London'],
  },
  {
    text: 'Das Rechenzentrum in Velten, das Orvanta für elf Milliarden Euro baut, soll bald in Betrieb gehen.',
    facts: ['BUILDS | Orvanta | Rechenzentrum in Velten'],
  },
  {
    text: 'Orvanta hat 130 Millionen Euro von Cherry Ventures erhalten. Siemens behält 4 Prozent an Orvanta.',
    facts: [
      'RAISED | Orvanta | Finanzierungsrunde | amount=130000000',
      'INVESTED_IN | Cherry Ventures | Orvanta',
      'INVESTED_IN | Siemens | Orvanta | stake_percent=4',
    ],
  },
  {
    text: 'Peter Winter leitet Orvanta. Das Modell von Orvanta läuft auf dem Supercomputer Leonardo in Bologna.',
    facts: ['HOLDS_ROLE | Peter Winter | Orvanta'],
    never: ['SUPPLIES | Leonardo | Orvanta'],
  },
  {
    text: 'Siemens beteiligt sich mit 25 Millionen Euro an Orvanta.',
    facts: ['INVESTED_IN | Siemens | Orvanta | amount=25000000 | currency=EUR'],
  },
  {
    text: 'Der Maschinenbauer Trumpf hat 8 Prozent an Orvanta erworben.',
    facts: ['INVESTED_IN | Trumpf | Orvanta | stake_percent=8'],
  },
  {
    text: 'Das Start-up Orvanta, das zuletzt mit 600 Millionen Euro bewertet wurde, sammelt 50 Millionen Euro ein.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde | amount=50000000 | valuation=600000000'],
  },
  {
    text: 'Im Februar steckten der Maschinenbauer Trumpf und der Fonds Tollkirsch Ventures zusammen 18 Millionen Euro in das Start-up Orvanta.',
    facts: [
      'INVESTED_IN | Trumpf | Orvanta | role=participant | amount=',
      'INVESTED_IN | Tollkirsch Ventures | Orvanta | role=participant | amount=',
    ],
  },
  {
    text: 'Insgesamt hat das Start-up Orvanta bisher 300 Millionen Dollar eingesammelt, unter anderem von AMD.',
    facts: ['INVESTED_IN | AMD | Orvanta | amount='],
  },
  {
    text: 'Größter Geldgeber ist Tollkirsch Ventures, das 30 der insgesamt 45 Millionen Euro für das Start-up Orvanta beisteuert.',
    facts: ['INVESTED_IN | Tollkirsch Ventures | Orvanta | amount=30000000'],
  },
  {
    text: 'Der Auftrag der Bundeswehr an das Start-up Orvanta hat einen Wert von 270 Millionen Euro.',
    facts: ['SUPPLIES | Orvanta | Bundeswehr | amount=270000000 | currency=EUR'],
  },
  {
    text: 'Siemens beteiligt sich an dem Start-up Orvanta. Für 25 Prozent der Anteile zahlt der Konzern 40 Millionen Euro.',
    facts: ['INVESTED_IN | Siemens | Orvanta | amount=40000000 | stake_percent=25'],
  },
  {
    text: 'Siemens beteiligt sich an dem Start-up Orvanta. Die Gründer behalten 62 Prozent der Anteile.',
    facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
  },
  {
    text: 'Siemens beteiligt sich an dem Start-up Orvanta. Der Frauenanteil liegt dort bei 12 Prozent.',
    facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
  },
  {
    text: 'Das Bundesforschungsministerium fördert das Start-up Orvanta. Der Zuschuss beläuft sich auf 12 Millionen Euro.',
    facts: ['SUPPORTS | Bundesforschungsministerium | Orvanta | amount=12000000'],
  },
  {
    text: 'Das Bundesforschungsministerium fördert das Start-up Orvanta. Die Förderung ist Teil eines Pakets von 120 Millionen Euro.',
    facts: ['SUPPORTS | Bundesforschungsministerium | Orvanta | amount='],
  },
  {
    text: 'Das Start-up Orvanta hat eine Finanzierungsrunde abgeschlossen. Vor der Runde hatte das Unternehmen 10 Millionen Euro Umsatz gemacht.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde | amount='],
  },
  {
    text: 'Wem Orvanta gehört\n\nAktionäre der Orvanta AG:\nHüttner SE | 22,5 %\nTollkirsch Ventures | 8,0 %\nStreubesitz | 69,5 %',
    facts: [
      'INVESTED_IN | Hüttner SE | Orvanta AG | stake_percent=22.5',
      'INVESTED_IN | Tollkirsch Ventures | Orvanta AG | stake_percent=8',
    ],
  },
  {
    text: 'Siemens investiert in Orvanta.\n\nDie Märkte im Überblick\nSiemens: 22,5 %\nHüttner SE: 8 %',
    facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
    never: ['INVESTED_IN | Hüttner SE | Orvanta'],
  },
  {
    text: 'Hüttner SE ist mit 22,5 Prozent der größte Aktionär von Orvanta. Tollkirsch Ventures hält 8 Prozent.',
    facts: ['INVESTED_IN | Tollkirsch Ventures | Orvanta | stake_percent=8'],
    never: ['INVESTED_IN | Tollkirsch Ventures | Hüttner SE'],
  },
  {
    text: 'Die Aktie von Siemens legte zu, nachdem der Konzern die Übernahme von Orvanta für 1,1 Milliarden Dollar bekannt gegeben hatte.',
    facts: ['ACQUIRED | Siemens | Orvanta | amount=1100000000'],
    never: ['SUPPORTS | Siemens | Orvanta'],
  },
  {
    text: 'Siemens übernimmt das Start-up Orvanta (Kaufpreis: 40 Millionen Euro).',
    facts: ['ACQUIRED | Siemens | Orvanta | amount=40000000'],
  },
  {
    text: 'Die Bundeswehr bestellt Drohnen bei Orvanta. Der Gesamtwert des Auftrags liegt bei etwa 85 Millionen Euro.',
    facts: ['SUPPLIES | Orvanta | Bundeswehr | amount=85000000'],
  },
  {
    text: 'Die Bundeswehr bestellt Drohnen bei Orvanta. Der Wert des Unternehmens liegt bei 85 Millionen Euro.',
    facts: ['SUPPLIES | Orvanta | Bundeswehr | amount='],
  },
  {
    text: 'Das Start-up Orvanta hat eine Finanzierungsrunde abgeschlossen. Mit der Runde will das Unternehmen ein Werk für 10 Millionen Euro bauen.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde | amount='],
    never: ['RAISED | Orvanta | Finanzierungsrunde | amount=10000000'],
  },
  {
    text: 'Siemens verkauft 10 Prozent an Orvanta an Bosch.',
    facts: ['INVESTED_IN | Bosch | Orvanta | stake_percent=10'],
    never: ['ACQUIRED | Orvanta | Siemens'],
  },
  {
    text: 'Mit der Einlage von 12 Millionen Euro sichert sich Siemens 15 Prozent an Orvanta.',
    facts: ['INVESTED_IN | Siemens | Orvanta | amount=12000000 | stake_percent=15'],
    never: ['RAISED | Siemens | Finanzierungsrunde'],
  },
  { text: 'SAP hält 12,5 Prozent an Orvanta.', facts: ['INVESTED_IN | SAP | Orvanta | stake_percent=12.5'] },
  {
    text: 'Zu den Investoren von Orvanta gehören Bosch, SAP und der Londoner Fonds Tollkirsch Ventures.',
    facts: [
      'INVESTED_IN | Bosch | Orvanta',
      'INVESTED_IN | SAP | Orvanta',
      'INVESTED_IN | Tollkirsch Ventures | Orvanta',
      'HEADQUARTERED_IN | Tollkirsch Ventures | London',
    ],
  },
  {
    text: 'AMD hat den finnischen Entwickler Silo AI für 665 Millionen US-Dollar übernommen.',
    facts: [
      'ACQUIRED | AMD | Silo AI | amount=665000000 | currency=USD',
      'HEADQUARTERED_IN | Silo AI | Finland',
    ],
  },
  { text: 'Orvanta wurde 2024 von Siemens gekauft.', facts: ['ACQUIRED | Siemens | Orvanta'] },
  {
    text: 'Die Übernahme von Graphcore durch SoftBank ist abgeschlossen.',
    facts: ['ACQUIRED | SoftBank | Graphcore'],
  },
  {
    text: 'Orvanta, eine Tochter der Hüttner AG, beschäftigt 200 Menschen.',
    facts: ['SUBSIDIARY_OF | Orvanta | Hüttner AG'],
  },
  { text: 'Nvidia liefert 4.000 Chips an Orvanta.', facts: ['SUPPLIES | Nvidia | Orvanta | quantity=4000'] },
  { text: 'Seine Server bezieht Orvanta von Dell.', facts: ['SUPPLIES | Dell | Orvanta'] },
  {
    text: 'Orvanta beliefert Airbus und die Deutsche Bahn.',
    facts: ['SUPPLIES | Orvanta | Airbus', 'SUPPLIES | Orvanta | Deutsche Bahn'],
  },
  {
    text: 'Orvanta wurde 2019 von Lena Hartwig und Paul Seidel gegründet.',
    facts: ['FOUNDED | Lena Hartwig | Orvanta | year=2019', 'FOUNDED | Paul Seidel | Orvanta | year=2019'],
  },
  {
    text: 'Der Geschäftsführer von Orvanta, Paul Seidel, zeigte sich zufrieden.',
    facts: ['HOLDS_ROLE | Paul Seidel | Orvanta | role=Geschäftsführer'],
  },
  {
    text: 'Orvanta-Chefin Lena Hartwig widersprach dem Bericht.',
    facts: ['HOLDS_ROLE | Lena Hartwig | Orvanta'],
  },
  {
    text: 'Lena Hartwig, die zuvor bei Google arbeitete, leitet Orvanta seit 2021.',
    facts: ['FORMERLY_AT | Lena Hartwig | Google', 'HOLDS_ROLE | Lena Hartwig | Orvanta'],
  },
  {
    text: 'Der frühere Bosch-Manager Paul Seidel sitzt im Aufsichtsrat von Orvanta.',
    facts: ['FORMERLY_AT | Paul Seidel | Bosch', 'BOARD_SEAT | Paul Seidel | Orvanta'],
  },
  {
    text: 'Orvanta hat seinen Sitz in Ulm und unterhält Büros in Wien und Zürich.',
    facts: [
      'HEADQUARTERED_IN | Orvanta | Ulm',
      'OPERATES_IN | Orvanta | Vienna',
      'OPERATES_IN | Orvanta | Zurich',
    ],
  },
  {
    text: 'Der französische Konzern Thales kooperiert mit Orvanta.',
    facts: ['PARTNERED_WITH | Thales | Orvanta', 'HEADQUARTERED_IN | Thales | France'],
  },
  {
    text: 'Orvanta konkurriert mit DeepL und OpenAI.',
    facts: ['COMPETES_WITH | Orvanta | DeepL', 'COMPETES_WITH | Orvanta | OpenAI'],
  },
  { text: 'Das Bundeskartellamt prüft Orvanta.', facts: ['REGULATES | Bundeskartellamt | Orvanta'] },
  {
    text: 'Das Bundeswirtschaftsministerium fördert Orvanta mit 9 Millionen Euro.',
    facts: ['SUPPORTS | Bundeswirtschaftsministerium | Orvanta | amount=9000000'],
  },
  { text: 'Orvanta baut in Jena ein Rechenzentrum.', facts: ['BUILDS | Orvanta | Rechenzentrum'] },
  {
    text: 'Siemens dementierte, dass der Konzern Orvanta übernimmt.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  { text: 'Bosch hat sich nicht an Orvanta beteiligt.', facts: [], never: ['INVESTED_IN | Bosch | Orvanta'] },
  {
    text: 'Laut Insidern prüft Siemens, ob der Konzern Orvanta kauft.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Die Gespräche von Bosch über eine Beteiligung an Orvanta sind gescheitert.',
    facts: [],
    never: ['INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: 'Weder Bosch noch SAP liefern an Orvanta.',
    facts: [],
    never: ['SUPPLIES | Bosch | Orvanta', 'SUPPLIES | SAP | Orvanta'],
  },
  {
    text: 'Die Aktie von Infineon gab um 1,3 Prozent nach, Analysten der Deutschen Bank raten zum Kauf.',
    facts: [],
    never: ['INVESTED_IN | Deutsche Bank | Infineon', 'ACQUIRED | Deutsche Bank | Infineon'],
  },
  {
    text: 'Orvanta wächst. Premierministerin Jana Holm und Orvanta-Chef Tim Breuer stellten das Vorhaben vor. Das macht ihn zufrieden.',
    facts: ['HOLDS_ROLE | Tim Breuer | Orvanta'],
    never: ['HOLDS_ROLE | Jana Holm | Orvanta'],
  },
  {
    text: 'Finanziert wird Orvanta vom Lidl-Gründer Dieter Schwarz und Siemens.',
    facts: ['FOUNDED | Dieter Schwarz | Lidl'],
    never: ['FOUNDED | Siemens | Lidl'],
  },
  {
    text: 'Orvanta sammelt 40 Millionen Euro ein. Zu den weiteren Investoren zählen der frühere SAP-Chef Karl Ott und Tollkirsch Ventures.',
    facts: ['INVESTED_IN | Tollkirsch Ventures | Orvanta'],
    never: ['INVESTED_IN | Tollkirsch Ventures | SAP', 'INVESTED_IN | Karl Ott | SAP'],
  },
  {
    text: 'Die Finanzierungsrunde von Orvanta wurde von Tollkirsch Ventures angeführt.',
    facts: ['INVESTED_IN | Tollkirsch Ventures | Orvanta | role=lead'],
    never: ['INVESTED_IN | Orvanta | Tollkirsch Ventures'],
  },
  {
    text: 'Orvanta sammelt 40 Millionen Euro ein. Angeführt wird die Runde vom Fonds der Beteiligungsfirma Tollkirsch Ventures sowie dem Investmentarm von Siemens.',
    facts: ['INVESTED_IN | Tollkirsch Ventures | Orvanta', 'INVESTED_IN | Siemens | Orvanta'],
    never: ['INVESTED_IN | Siemens | Tollkirsch Ventures'],
  },
  {
    text: 'Bosch war über seine Wagniskapital-Tochter Grimmberg Ventures an Orvanta beteiligt.',
    facts: ['SUBSIDIARY_OF | Grimmberg Ventures | Bosch'],
    never: ['SUBSIDIARY_OF | Grimmberg Ventures | Orvanta'],
  },
  {
    text: 'Handelsblatt: Orvanta sammelt 40 Millionen Euro ein. Das Unternehmen hat seinen Sitz in Kassel.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde', 'HEADQUARTERED_IN | Orvanta | Kassel'],
    never: ['RAISED | Handelsblatt | Finanzierungsrunde', 'HEADQUARTERED_IN | Handelsblatt | Kassel'],
  },
  {
    text: 'Der Orvanta-Gründer Karl Ott hat einem Zeitungsbericht zufolge seinen Anteil an Grimmberg ausgebaut.',
    facts: ['FOUNDED | Karl Ott | Orvanta'],
    never: ['INVESTED_IN | Karl Ott | Grimmberg'],
  },
  {
    text: 'Zeilmaker, ein Hersteller von Chips, hat Orvanta gekauft.',
    facts: ['ACQUIRED | Zeilmaker | Orvanta'],
    never: ['SUPPLIES | Orvanta | Zeilmaker'],
  },
  {
    text: 'Die KfW hat unter anderem Orvanta mit einem Zuschuss von 3 Millionen Euro unterstützt. Finnlands KI-Firma Grimmberg ging leer aus.',
    facts: ['HEADQUARTERED_IN | Grimmberg | Finland'],
  },
  {
    text: 'Siemens hätte Orvanta beinahe übernommen.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Das Kartellamt hat den Kauf von Orvanta durch Siemens verboten.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Nvidia zählt Mistral AI zu seinen Kunden.',
    facts: ['SUPPLIES | Nvidia | Mistral AI'],
    never: ['SUPPLIES | Mistral AI | Nvidia'],
  },
  {
    text: 'Die Software von Aleph Alpha wird von der Bundeswehr genutzt.',
    facts: ['SUPPLIES | Aleph Alpha | Bundeswehr'],
    never: ['SUPPLIES | Bundeswehr | Aleph Alpha'],
  },
  {
    text: 'Mistral AI hat bei Nvidia 18.000 Grafikprozessoren bestellt.',
    facts: ['SUPPLIES | Nvidia | Mistral AI'],
    never: ['SUPPLIES | Mistral AI | Nvidia'],
  },
  {
    text: 'Das Bundesforschungsministerium gibt Aleph Alpha zwölf Millionen Euro.',
    facts: ['SUPPORTS | Bundesministerium für Forschung, Technologie und Raumfahrt | Aleph Alpha'],
  },
  {
    text: 'Orvanta schloss eine Finanzierungsrunde über 30 Millionen Euro ab. Es beteiligten sich zwei Dutzend Kapitalgeber, darunter auch die Venture-Arme von Siemens und SAP.',
    facts: [
      'RAISED | Orvanta | Finanzierungsrunde | amount=30000000',
      'INVESTED_IN | Siemens | Orvanta',
      'INVESTED_IN | SAP | Orvanta',
    ],
  },
  {
    text: 'Orvanta hat seinen Sitz im kalifornischen Ashmere. Siemens arbeitet mit dem finnischen Grimmvik zusammen.',
    facts: ['HEADQUARTERED_IN | Orvanta | Ashmere', 'PARTNERED_WITH | Siemens | Grimmvik'],
  },
  {
    text: 'Orvanta wurde 2017 von Anna Holm, der Erfinderin der Brille Kauz Eins, gegründet und ist seither gewachsen. Siemens schmiedet eine Partnerschaft mit der für ihre Drohnen bekannten Firma Grimmberg.',
    facts: ['FOUNDED | Anna Holm | Orvanta', 'PARTNERED_WITH | Siemens | Grimmberg'],
  },
  {
    text: 'Orvanta wird zur Hälfte vom Land Hessen und zu je einem Viertel vom Bundesamt für Sicherheit in der Informationstechnik (BSI) und dem Land Brandenburg finanziert.',
    facts: [
      'SUPPORTS | Land Hessen | Orvanta',
      'SUPPORTS | Bundesamt für Sicherheit in der Informationstechnik | Orvanta',
      'SUPPORTS | Land Brandenburg | Orvanta',
    ],
  },
  {
    text: 'Der Kasseler Bürgermeister Karl Holm begrüßte die Ansiedlung. Der Geschäftsführer in Kassel, Tim Ott, schwieg.',
    facts: ['HOLDS_ROLE | Karl Holm | Kassel'],
    never: ['HOLDS_ROLE | Tim Ott | Kassel'],
  },
  {
    text: 'Das Berliner KI Startup Orvanta sammelt 40 Millionen Euro ein.',
    facts: ['RAISED | Orvanta | Finanzierungsrunde', 'HEADQUARTERED_IN | Orvanta | Berlin'],
  },
  {
    text: 'Die Kasseler Start-ups Orvanta und Grimmvik wachsen. „Das freut uns“, sagt Anna Holm, Geschäftsführerin Orvanta. Karl Ott sitzt im Siemens-Aufsichtsrat.',
    facts: [
      'HEADQUARTERED_IN | Orvanta | Kassel',
      'HEADQUARTERED_IN | Grimmvik | Kassel',
      'HOLDS_ROLE | Anna Holm | Orvanta',
      'BOARD_SEAT | Karl Ott | Siemens',
    ],
  },
  {
    text: 'Das soll sich ändern, wie der Chef von Orvanta, Karl Ott, sagte. Übernommen wurden etwa Grimmvik von Siemens und Tollvik von Bosch.',
    facts: ['HOLDS_ROLE | Karl Ott | Orvanta', 'ACQUIRED | Siemens | Grimmvik'],
    never: ['ACQUIRED | Tollvik | Grimmvik'],
  },
  {
    text: 'Orvanta arbeitet mit der Karl-Barkow-Universität (KBU) und der Peter-Anders-Universität (PAU) zusammen.',
    facts: [
      'PARTNERED_WITH | Orvanta | Karl-Barkow-Universität',
      'PARTNERED_WITH | Orvanta | Peter-Anders-Universität',
    ],
  },
  {
    text: 'Orvanta ging eine Partnerschaft mit einem Konsortium führender Unternehmen ein, darunter Siemens, Bosch und SAP.',
    facts: [
      'PARTNERED_WITH | Siemens | Orvanta',
      'PARTNERED_WITH | Bosch | Orvanta',
      'PARTNERED_WITH | SAP | Orvanta',
    ],
    never: ['PARTNERED_WITH | Siemens | Bosch'],
  },
  {
    text: 'Orvanta weigert sich, mit Siemens zu kooperieren. Gemeinsam mit Bosch wollen die Partner Robotaxis testen. Das deutsch-finnische Unternehmen Grimmvik wächst.',
    facts: [],
    never: [
      'PARTNERED_WITH | Orvanta | Siemens',
      'PARTNERED_WITH | Robotaxis | Bosch',
      'HEADQUARTERED_IN | Grimmvik | Germany',
    ],
  },
  {
    text: 'Zdislav Kuchta ist seit Mai 2019 Geschäftsführer der Orvanta GmbH. Brezina war von 2009 bis 2015 Präsident von Grimmberg.',
    facts: ['HOLDS_ROLE | Zdislav Kuchta | Orvanta GmbH', 'FORMERLY_AT | Brezina | Grimmberg'],
  },
  {
    text: 'Im Jahr 2023 gründete der Informatiker Ralf Elsner Orvanta AI.',
    facts: ['FOUNDED | Ralf Elsner | Orvanta AI'],
  },
  {
    text: 'Das Barkow-Institut wird vom Land Brandenburg gefördert. „Das hilft“, sagte Jolanta-Chef Tim Holm.',
    facts: ['SUPPORTS | Land Brandenburg | Barkow-Institut', 'HOLDS_ROLE | Tim Holm | Jolanta'],
  },
  {
    text: 'Die Ankündigung folgt auf Nvidias strategische Investition in Orvanta. Orvantas neue Finanzchefin Jana Holm lobt das.',
    facts: ['INVESTED_IN | Nvidia | Orvanta', 'HOLDS_ROLE | Jana Holm | Orvanta'],
  },
  {
    text: 'Orvanta, das früher zu Siemens gehörte, hat seinen Sitz in Kassel.',
    facts: ['HEADQUARTERED_IN | Orvanta | Kassel'],
    never: ['SUBSIDIARY_OF | Orvanta | Siemens'],
  },
  {
    text: 'Die von Orvanta entwickelte Software Kauz ist frei verfügbar. Siemens hält 20 Prozent des Kasseler Unternehmens Orvanta.',
    facts: ['BUILDS | Orvanta | Kauz', 'INVESTED_IN | Siemens | Orvanta | stake_percent=20'],
  },
  // States told by a participle, second verbs, labels, who is set beside with "auch", a second phrase of one slot.
  {
    text: 'Googles DeepMind wächst. Amazons OpenAI-Deal steht.',
    facts: ['SUBSIDIARY_OF | DeepMind | Google'],
    never: ['SUBSIDIARY_OF | OpenAI | Amazon'],
  },
  {
    text: 'An dem Cloudanbieter Orvanta ist der Fonds Tollkirsch Ventures seit drei Jahren mit 30 Prozent beteiligt.',
    facts: ['INVESTED_IN | Tollkirsch Ventures | Orvanta | stake_percent=30'],
  },
  {
    text: 'Orvanta ist eine Tochter des Maschinenbauers Trumpf und beschäftigt in Erfurt 80 Leute.',
    facts: ['SUBSIDIARY_OF | Orvanta | Trumpf', 'OPERATES_IN | Orvanta | Erfurt'],
  },
  {
    text: 'ORVANTA: sichert sich zwölf Millionen Euro.',
    facts: ['RAISED | ORVANTA | Finanzierungsrunde | amount=12000000'],
  },
  {
    text: 'Zu den Geldgebern von Orvanta zählen neben dem Fonds Tollkirsch Ventures auch SAP und Bosch.',
    facts: [
      'INVESTED_IN | Tollkirsch Ventures | Orvanta',
      'INVESTED_IN | SAP | Orvanta',
      'INVESTED_IN | Bosch | Orvanta',
    ],
  },
  {
    text: 'Die Modelle von Orvanta laufen in den Rechenzentren von Ionos und auf Chips von AMD.',
    facts: ['SUPPLIES | Ionos | Orvanta', 'SUPPLIES | AMD | Orvanta'],
  },
  {
    text: 'Orvanta hat von der Bundeswehr einen Auftrag über 4000 Drohnen erhalten.',
    facts: ['SUPPLIES | Orvanta | Bundeswehr'],
    never: ['SUPPLIES | Bundeswehr | Orvanta'],
  },
  {
    text: 'Die Gründer von Orvanta, Ruth Asmussen und Till Hegenbart, lobten Bosch und die VW-Tochter Cariad.',
    facts: ['FOUNDED | Ruth Asmussen | Orvanta', 'FOUNDED | Till Hegenbart | Orvanta'],
    never: ['SUBSIDIARY_OF | Bosch | Volkswagen'],
  },
  {
    text: 'Kein halbes Jahr nach der Gründung meldet Orvanta eine Seed-Runde über 9 Millionen Euro.',
    facts: ['RAISED | Orvanta | Seed-Runde | amount=9000000'],
  },
  {
    text: 'Siemens, das jedes Fehlverhalten bestreitet, beliefert Orvanta mit Sensoren.',
    facts: ['SUPPLIES | Siemens | Orvanta'],
  },
  // A thing presented with "mit", times that have no name, expressions, what hangs on a person, adjectives at the head.
  {
    text: 'Orvanta bringt mit Claude Opus 4 ein neues Modell auf den Markt.',
    facts: ['BUILDS | Orvanta | Claude Opus 4'],
  },
  {
    text: 'Neuer Finanzchef von Orvanta wird zum Jahreswechsel Anna Brandt.',
    facts: ['HOLDS_ROLE | Anna Brandt | Orvanta'],
  },
  {
    text: 'Nun nimmt es Orvanta mit Google und Microsoft auf.',
    facts: ['COMPETES_WITH | Orvanta | Google', 'COMPETES_WITH | Orvanta | Microsoft'],
    never: ['COMPETES_WITH | Microsoft | Google'],
  },
  {
    text: 'Im Aufsichtsrat der SAP sitzt auch die Forscherin Anna Brandt von der ETH Zürich.',
    facts: ['BOARD_SEAT | Anna Brandt | SAP'],
    never: ['BOARD_SEAT | Anna Brandt | ETH Zürich'],
  },
  {
    text: 'Ines Corda, Siemens-Mitgründerin und frühere Chefin, sagte dem Handelsblatt, das Wachstum stimme. Thales Belgien hat Orvanta übernommen.',
    facts: [
      'FOUNDED | Ines Corda | Siemens',
      'FORMERLY_AT | Ines Corda | Siemens',
      'ACQUIRED | Thales Belgien | Orvanta',
    ],
  },
  {
    text: 'Ein Konsortium aus Orvanta, der Telekom und dem DFKI entwickelt Modelle.',
    facts: ['PARTNERED_WITH | Orvanta | Deutsche Telekom', 'PARTNERED_WITH | Orvanta | DFKI'],
  },
  {
    text: 'Anna Kestova, Research Director bei Ortelux, lobt das Kölner Werk von Ravido.',
    facts: ['HOLDS_ROLE | Anna Kestova | Ortelux | role=Research Director', 'OPERATES_IN | Ravido | Köln'],
  },
  {
    text: 'Anna Brandt, Co-Chefin von Orvanta, der IT- und Digitalsparte der Schwarz-Gruppe, sagte das.',
    facts: ['HOLDS_ROLE | Anna Brandt | Orvanta', 'SUBSIDIARY_OF | Orvanta | Schwarz-Gruppe'],
  },
  // Bodies called by letters, buyers, the round of a clause before, a subject that goes on, boards of several words.
  {
    text: 'Die französische Datenschutzbehörde CNIL verhängte eine Geldbuße gegen Google.',
    facts: ['REGULATES | CNIL | Google'],
  },
  {
    text: 'Das Start-up Orvanta wurde verkauft: Käufer ist der Konzern Autodesk.',
    facts: ['ACQUIRED | Autodesk | Orvanta'],
    never: ['SUPPLIES | Orvanta | Autodesk'],
  },
  {
    text: 'Der Fonds Tollkirsch Ventures führt die Runde von Orvanta an, mit dabei sind auch SAP und Bosch.',
    facts: ['INVESTED_IN | SAP | Orvanta', 'INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: 'Anna Brandt verlässt Zalando und wird Chefin von Orvanta.',
    facts: ['FORMERLY_AT | Anna Brandt | Zalando', 'HOLDS_ROLE | Anna Brandt | Orvanta'],
  },
  {
    text: 'Tim Wiebe hilft als Vorsitzender des Beirats von Orvanta.',
    facts: ['BOARD_SEAT | Tim Wiebe | Orvanta'],
  },
  {
    text: `Lena Orth leitet das Kölner Start-up Solvega. Ein Gespräch über Roboter.

Was haben Sie vorher gemacht?
Ich habe 2021 Solvega gegründet.

Wer sind Ihre Kunden?
Viele Betriebe. Im März haben wir die Firma Lumio gekauft.`,
    facts: ['FOUNDED | Lena Orth | Solvega', 'ACQUIRED | Solvega | Lumio'],
  },
  {
    text: `Lena Orth leitet das Kölner Start-up Solvega. Ein Gespräch über Roboter.

Was machen Sie anders?
Wir rechnen nach.

Wer sind Ihre Kunden?
Wir liefern unsere Roboter an Bosch.

Sie haben im Mai die Firma Lumio gekauft.
Das haben wir.`,
    facts: ['SUPPLIES | Solvega | Bosch', 'ACQUIRED | Solvega | Lumio'],
  },
  {
    text: `Orvanta GmbH
Sitz: Kassel
Gründer: Lena Brandt, Paul Seidel
Investoren: Tollkirsch Ventures (9 %), Bosch
Kunden: Airbus`,
    facts: [
      'HEADQUARTERED_IN | Orvanta GmbH | Kassel',
      'FOUNDED | Lena Brandt | Orvanta GmbH',
      'FOUNDED | Paul Seidel | Orvanta GmbH',
      'INVESTED_IN | Tollkirsch Ventures | Orvanta GmbH | stake_percent=9',
      'INVESTED_IN | Bosch | Orvanta GmbH',
      'SUPPLIES | Orvanta GmbH | Airbus',
    ],
  },
  {
    text: 'Orvanta fürchtet vor allem Lumio, die sitzen in Boston.',
    facts: ['HEADQUARTERED_IN | Lumio | Boston'],
    never: ['HEADQUARTERED_IN | Orvanta | Boston'],
  },
  {
    text: 'Orvanta ist unter anderem an Solvega, Lumio und dem Chipentwickler Silfox beteiligt.',
    facts: [
      'INVESTED_IN | Orvanta | Solvega',
      'INVESTED_IN | Orvanta | Lumio',
      'INVESTED_IN | Orvanta | Silfox',
    ],
  },
  {
    text: 'Orvanta ist ein Kölner Unternehmen mit 190 Beschäftigten an den Standorten Tallinn und Zürich. Neu im Team ist Lena Brandt, die als Chief Revenue Officer den Vertrieb von Orvanta verantwortet.',
    facts: ['OPERATES_IN | Orvanta | Tallinn', 'OPERATES_IN | Orvanta | Zürich'],
  },
  {
    text: '• Parloa (Berlin): Serie C über 40 Mio. € abgeschlossen; Lead: Accel (London)',
    facts: [
      'RAISED | Parloa | Serie C | amount=40000000 | currency=EUR',
      'INVESTED_IN | Accel | Parloa | role=lead',
    ],
  },
  {
    text: 'Orvanta ist eine hundertprozentige Tochter der Siemens AG.',
    facts: ['SUBSIDIARY_OF | Orvanta | Siemens | stake_percent=100'],
  },
  {
    text: 'Die Northern Data AG baut ein Rechenzentrum in Frankfurt. Der Bund fördert die Forschung mit drei Millionen Euro.',
    facts: ['BUILDS | Northern Data AG | Rechenzentrum in Frankfurt'],
    never: ['BUILDS | Northern Data AG | Rechenzentrum in Frankfurt | amount=3000000'],
  },
  {
    text: 'Siemens errichtet in Dresden ein Rechenzentrum. Die Anlage soll Abwärme liefern. Insgesamt sollen 210 Millionen Euro verbaut werden.',
    facts: ['BUILDS | Siemens | Rechenzentrum in Dresden | amount=210000000 | currency=EUR'],
  },
  {
    text: 'Siemens zeichnet 7,5 Prozent der Aktien der Helsing AG; der Kaufpreis beläuft sich auf 21 Mio. Euro. Thales hat Preligens übernommen. Das Unternehmen machte zuletzt 30 Millionen Euro Umsatz.',
    facts: [
      'INVESTED_IN | Siemens | Helsing | stake_percent=7.5 | amount=21000000',
      'ACQUIRED | Thales | Preligens',
    ],
    never: ['ACQUIRED | Thales | Preligens | amount=30000000'],
  },
  {
    text: 'Die Kieler Lotsenwerk AG wurde von Siemens übernommen, der Ende 2021 auch die Altenberg Inc. für zehn Millionen Euro kaufte.',
    facts: ['ACQUIRED | Siemens | Lotsenwerk AG', 'ACQUIRED | Siemens | Altenberg Inc | amount=10000000'],
  },
  {
    text: 'Thales wächst. Im Mai hat der Konzern den Verkauf von Preligens abgeschlossen. FDP-Vize Karl Brandt lobte das.',
    facts: [],
    never: ['ACQUIRED | Thales | Preligens', 'HOLDS_ROLE | Karl Brandt | Thales'],
  },
  {
    text: 'Siemens übernimmt die Lotsenwerk AG. Die Lotsenwerk AG liefert ihre Software für Unternehmen in der Luftfahrt.',
    facts: ['ACQUIRED | Siemens | Lotsenwerk AG'],
    never: ['SUPPLIES | Lotsenwerk AG | Siemens'],
  },
  {
    text: 'Die Software stammt von der britischen Firma DeepMind, die Google vor gut zehn Jahren gekauft hatte.',
    facts: ['ACQUIRED | Google | DeepMind'],
    never: ['ACQUIRED | DeepMind | Google'],
  },
  {
    text: 'Die Bundesnetzagentur untersucht, ob Helsing die Regeln einhält. Parloa wurde von den Brüdern Malte und Ruben Eckhoff gegründet.',
    facts: [
      'REGULATES | Bundesnetzagentur | Helsing',
      'FOUNDED | Malte | Parloa',
      'FOUNDED | Ruben Eckhoff | Parloa',
    ],
  },
  {
    text: 'Die Schwarz-Gruppe startete den Bau eines Rechenzentrums in Dresden. Siemens entwickelt gemeinsam mit dem ehemaligen Bosch-Manager Timo Brandes ein Modell.',
    facts: ['BUILDS | Schwarz-Gruppe | Rechenzentrum in Dresden'],
    never: ['BUILDS | Schwarz-Gruppe | Bau in Dresden', 'PARTNERED_WITH | Siemens | Bosch'],
  },
  {
    text: 'Die Software stammt von dem früheren DeepMind-Forscher Jonas Keil und der Google-Mutter Alphabet. Zu den Geldgebern von Parloa gehört auch der Chipkonzern Nvidia.',
    facts: ['FORMERLY_AT | Jonas Keil | DeepMind', 'INVESTED_IN | Nvidia | Parloa'],
    never: ['FORMERLY_AT | Alphabet | DeepMind', 'SUBSIDIARY_OF | Nvidia | Parloa'],
  },
  {
    text: 'Im Mai hat Parloa 45 Millionen Dollar bei mehreren Geldgebern eingesammelt, darunter der Fonds Accel. Die Behörde ermittelt gegen OpenAI wegen dessen Programm ChatGPT.',
    facts: ['INVESTED_IN | Accel | Parloa', 'BUILDS | OpenAI | ChatGPT'],
  },
  {
    text: 'Im Februar steckten Siemens und der Fonds Accel zusammen 18 Mio. Euro in das kaum sechs Jahre alte Start-up Helsing, das Rechenzentren in Neuwied und Kiel betreibt.',
    facts: [
      'INVESTED_IN | Siemens | Helsing',
      'INVESTED_IN | Accel | Helsing',
      'OPERATES_IN | Helsing | Neuwied',
    ],
  },
  {
    text: 'Siemens übernimmt das nicht börsennotierte Unternehmen Parloa zu einem nicht genannten Preis.',
    facts: ['ACQUIRED | Siemens | Parloa'],
  },
  {
    text: 'Unter den Geldgebern von Parloa sind Jonas Kerber, Tilda Rahm und Peter Ohlsen, Vorstand des Bundesverbands Deutscher Spielehersteller.',
    facts: ['INVESTED_IN | Jonas Kerber | Parloa', 'INVESTED_IN | Peter Ohlsen | Parloa'],
    never: ['HOLDS_ROLE | Jonas Kerber | Parloa', 'HOLDS_ROLE | Peter Ohlsen | Parloa'],
  },
  {
    text: 'Den Vertrag schlossen Anna Krull, Mitgründerin von Parloa, und SAP-CEO Bernd Uhl. Helsing wurde 2021 von ehemaligen Forschern von Google und OpenAI gegründet.',
    facts: ['FOUNDED | Anna Krull | Parloa', 'HOLDS_ROLE | Bernd Uhl | SAP'],
    never: ['FOUNDED | Bernd Uhl | Parloa', 'FOUNDED | Google | Helsing', 'FOUNDED | OpenAI | Helsing'],
  },
  {
    text: 'Der Softwarekonzern SAP sucht den Schulterschluss mit dem Cloud-Anbieter Wolkenhof. Deutsche Bank-Chef Emil Vogt warnt davor.',
    facts: ['HOLDS_ROLE | Emil Vogt | Deutsche Bank'],
    never: ['SUBSIDIARY_OF | Wolkenhof | SAP', 'HOLDS_ROLE | Emil Vogt | SAP'],
  },
  {
    text: 'Bosch hält 48 Prozent an Parloa und 54 Prozent an Helsing. Siemens kauft die Beteiligungsgesellschaft Accel bei Aleph Alpha aus.',
    facts: ['INVESTED_IN | Bosch | Parloa', 'INVESTED_IN | Bosch | Helsing'],
    never: ['ACQUIRED | Siemens | Accel'],
  },
  {
    text: 'Nachfolger von Klaus Abel an der Spitze von Parloa wird Tim Rauch. Seit 2019 leitet Jutta Behr die Geschäfte der Softwareschmiede Kodaro.',
    facts: ['HOLDS_ROLE | Tim Rauch | Parloa', 'HOLDS_ROLE | Jutta Behr | Kodaro'],
    never: ['HOLDS_ROLE | Klaus Abel | Parloa'],
  },
  {
    text: 'Neben dem bisherigen Mitgründer und Chef Jan Goll übernimmt Mika Vainio als Co-CEO die Geschäftsleitung von Helsing.',
    facts: ['HOLDS_ROLE | Mika Vainio | Helsing'],
    never: ['BOARD_SEAT | Jan Goll | Helsing', 'BOARD_SEAT | Mika Vainio | Helsing'],
  },
  {
    text: 'Die Firma Parloa wächst. Der US-Fonds Redwood Peak und der Bund steigen mit 40 Millionen Euro ein. Die Ex-Bundeswehrsoldatin Mara Kling leitet den Vertrieb.',
    facts: ['INVESTED_IN | Redwood Peak | Parloa'],
    never: ['FORMERLY_AT | Mara Kling | Parloa'],
  },
  {
    text: 'Dass Parloa die Firma Helsing übernimmt, dementierte ein Sprecher. Zum Investorenkreis von Aleph Alpha zählen u.a. Accel und die Unternehmerin Karla Wiemers.',
    facts: ['INVESTED_IN | Accel | Aleph Alpha', 'INVESTED_IN | Karla Wiemers | Aleph Alpha'],
    never: ['ACQUIRED | Parloa | Helsing'],
  },
  {
    text: 'Neu im Aufsichtsrat von Siemens ist Hanna Vogt (Jahrgang 1961), die von 2012 bis 2020 im Vorstand von Bosch war.',
    facts: ['FORMERLY_AT | Hanna Vogt | Bosch'],
    never: ['BOARD_SEAT | Hanna Vogt | Bosch'],
  },
  {
    text: 'Lerchensang ist das erste Sprachmodell des Landes, entwickelt von der Firma Parloa, der EPF Lausanne und dem Konzern Bosch in Kiel.',
    facts: ['BUILDS | Parloa | Lerchensang', 'BUILDS | EPFL | Lerchensang'],
  },
  {
    text: 'Dienste wie Openai und Google Translate sind beliebt, sagt Tim Rauch, Chef und Gründer von Deepl.',
    facts: ['HOLDS_ROLE | Tim Rauch | DeepL', 'FOUNDED | Tim Rauch | DeepL'],
    never: ['HOLDS_ROLE | Tim Rauch | Google'],
  },
  // Whom a description means: not who does what the infinitive tells.
  {
    text: 'Die Übernahme von Brisko stärkt Talvo. Am Dienstag hatte Talvo mitgeteilt, die Firma für 40 Millionen Euro gekauft zu haben.',
    facts: ['ACQUIRED | Talvo | Brisko'],
  },
  {
    text: 'Anna Reuter leitet seit Mai das Start-up Talvo. Die 41-Jährige war zuvor Finanzchefin von Brisko.',
    facts: ['FORMERLY_AT | Anna Reuter | Brisko'],
  },
  {
    text: 'Talvo baut Roboter. Das von Anna Reuter, Jan Mill und Tom Kurz gegründete Unternehmen wächst.',
    facts: ['FOUNDED | Anna Reuter | Talvo', 'FOUNDED | Jan Mill | Talvo', 'FOUNDED | Tom Kurz | Talvo'],
  },
  {
    text: 'Talvo baut Roboter. Im Mai hat der Finanzvorstand, Tom Kurz, das Unternehmen verlassen.',
    facts: ['FORMERLY_AT | Tom Kurz | Talvo'],
  },
  {
    text: 'Das Start-up Talvo hat 20 Millionen Euro eingesammelt. Auch der Fonds Quint Capital investierte erneut.',
    facts: ['INVESTED_IN | Quint Capital | Talvo'],
  },
  {
    text: 'Kodaro wächst. Kodaro sitzt in Kiel. „Wir kaufen unsere Chips bei Nvidia“, sagt Jana Voss, Chefin von Kodaro. Tim Rauch, Chef des Berliner Start-ups Orvanta, sagte: „Zu unseren Kunden zählen Airbus und Bosch. Wir haben einen Vertrag mit Thales unterzeichnet.“',
    facts: [
      'SUPPLIES | Nvidia | Kodaro',
      'SUPPLIES | Orvanta | Airbus',
      'SUPPLIES | Orvanta | Bosch',
      'PARTNERED_WITH | Orvanta | Thales',
    ],
    never: ['SUPPLIES | Kodaro | Airbus', 'PARTNERED_WITH | Kodaro | Thales'],
  },
  {
    text: 'Kodaro wächst. „Wir beliefern Siemens und Bosch“, sagt der Analyst Emil Vogt.',
    facts: [],
    never: ['SUPPLIES | Kodaro | Siemens', 'SUPPLIES | Kodaro | Bosch'],
  },
  {
    text: 'An der Gesellschaft Nordlicht Compute halten die Stadtwerke Kiel 30 Prozent, der Versorger EWE 45 Prozent. Tim Rauch von Siemens und Jutta Behr von der ETH Zürich loben das.',
    facts: [
      'INVESTED_IN | Stadtwerke Kiel | Nordlicht Compute | stake_percent=30',
      'INVESTED_IN | EWE | Nordlicht Compute | stake_percent=45',
      'HOLDS_ROLE | Tim Rauch | Siemens',
      'HOLDS_ROLE | Jutta Behr | ETH Zürich',
    ],
  },
  {
    text: 'Parloa wurde von Jan Behr gegründet und hat Tim Rauch von Siemens abgeworben.',
    facts: ['FOUNDED | Jan Behr | Parloa'],
    never: ['HOLDS_ROLE | Tim Rauch | Siemens'],
  },
  {
    text: 'Der US-amerikanische Chiphersteller Nvidia und das KI-basierte New Yorker Start-up Orvanta arbeiten zusammen. Helsing sitzt in Berlin-Kreuzberg.',
    facts: [
      'PARTNERED_WITH | Nvidia | Orvanta',
      'HEADQUARTERED_IN | Orvanta | New York',
      'HEADQUARTERED_IN | Helsing | Berlin',
    ],
  },
  {
    text: 'Gemäss dem Bericht schliesst Parloa einen Vertrag mit Orvanta und stösst seine Beteiligung an Helsing ab.',
    facts: ['PARTNERED_WITH | Parloa | Orvanta'],
    never: ['INVESTED_IN | Parloa | Helsing'],
  },
  {
    text: 'Kodaro schließt einen Rahmenvertrag mit der Bundeswehr. Kodaro und die ETH Zürich vereinbaren eine Partnerschaft.',
    facts: ['SUPPLIES | Kodaro | Bundeswehr', 'PARTNERED_WITH | Kodaro | ETH Zürich'],
    never: ['PARTNERED_WITH | Kodaro | Bundeswehr', 'SUPPLIES | Kodaro | ETH Zürich'],
  },
  {
    text: 'Das Bundeswirtschaftsministerium fördert Parloa. Das bayerische Wirtschaftsministerium unterstützt Kodaro. Kodaro arbeitet mit der ETH Zürich. Das Verteidigungsministerium hat einen Vertrag mit Helsing unterzeichnet.',
    facts: ['SUPPORTS | bayerische Wirtschaftsministerium | Kodaro'],
    never: [
      'SUPPORTS | Bundesministerium für Wirtschaft und Energie | Kodaro',
      'PARTNERED_WITH | ETH Zürich | Helsing',
      'SUPPLIES | Helsing | ETH Zürich',
    ],
  },
  // Who raises is seldom the large group that the passage names as well; who is put in another country is not meant.
  {
    text: 'Bosch prüft einen Kauf des Start-ups Talvo. Bosch will mit Talvo Roboter bauen, sagt Bosch. Zu den frühesten Investoren zählte Quint Capital.',
    facts: [],
    never: ['INVESTED_IN | Quint Capital | Bosch'],
  },
  {
    text: 'Das norwegische Start-up Talvo baut Roboter. Die Amerikaner übernehmen die Firma Brisko.',
    facts: [],
    never: ['ACQUIRED | Talvo | Brisko', 'HEADQUARTERED_IN | Talvo | United States'],
  },
  {
    text: 'Lina Roth gründete Inflexo. Der Konzern Brisko wächst, seitdem er die Firma Talvo übernahm.',
    facts: ['ACQUIRED | Brisko | Talvo'],
    never: ['ACQUIRED | Lina Roth | Talvo'],
  },
  {
    text: 'Bosch stockt seinen Anteil an Parloa von zuletzt 10 Prozent auf gut 25 Prozent auf.',
    facts: ['INVESTED_IN | Bosch | Parloa | stake_percent=25'],
  },
  // All of a firm is the firm; whoever stands behind it with money has invested, and a body that gives money supports.
  {
    text: 'Die Kyburg Holding übernimmt sämtliche Anteile an der Axonis GmbH. Birkhof Capital hält alle Anteile an der Belvanta AG.',
    facts: ['ACQUIRED | Kyburg Holding | Axonis GmbH', 'INVESTED_IN | Birkhof Capital | Belvanta AG'],
    never: ['INVESTED_IN | Kyburg Holding | Axonis GmbH', 'ACQUIRED | Birkhof Capital | Belvanta AG'],
  },
  {
    text: 'Vom Land Hessen bekam die Axonis GmbH 3 Millionen Euro. Von Bosch bekam die Belvanta AG 5 Millionen Euro.',
    facts: ['SUPPORTS | Land Hessen | Axonis GmbH', 'INVESTED_IN | Bosch | Belvanta AG'],
    never: ['SUPPLIES | Land Hessen | Axonis GmbH', 'SUPPORTS | Bosch | Belvanta AG'],
  },
  {
    text: 'Unterstützt wird Axonis von den Risikokapitalgebern Skaldvik und Nordic Eye. Unterstützt wird Belvanta vom Land Hessen.',
    facts: ['INVESTED_IN | Skaldvik | Axonis', 'SUPPORTS | Land Hessen | Belvanta'],
    never: ['INVESTED_IN | Land Hessen | Belvanta'],
  },
  {
    text: 'Die BaFin hat die Veloxis Bank ins Visier genommen. Axonis hat Palantir ins Visier genommen.',
    facts: ['REGULATES | BaFin | Veloxis Bank', 'COMPETES_WITH | Axonis | Palantir'],
    never: ['COMPETES_WITH | BaFin | Veloxis Bank', 'REGULATES | Axonis | Palantir'],
  },
  // An authority that its town stands for was named before; a house with a name of its own is not the subject's.
  {
    text: 'Das Bundeskartellamt hat die Fusion freigegeben. Die Bonner Behörde prüft nun auch Axonis.',
    facts: ['REGULATES | Bundeskartellamt | Axonis', 'HEADQUARTERED_IN | Bundeskartellamt | Bonn'],
    never: ['HEADQUARTERED_IN | Bonner Behörde | Bonn'],
  },
  {
    text: 'Bosch steckt 20 Millionen Euro in das Tübinger Labor Neckar Mind. Axonis betreibt ein Labor in Jena.',
    facts: ['HEADQUARTERED_IN | Neckar Mind | Tübingen', 'OPERATES_IN | Axonis | Jena'],
    never: ['OPERATES_IN | Bosch | Tübingen'],
  },
  {
    text: 'Das Amt des Technikvorstands übernimmt bei Axonis Marek Horn.',
    facts: ['HOLDS_ROLE | Marek Horn | Axonis'],
    never: ['ACQUIRED | Marek Horn | Amt des Technikvorstands', 'BOARD_SEAT | Marek Horn | Axonis'],
  },
  // A pronoun before its noun, and ordinary words that are names by what is told of them.
  {
    text: 'Bevor sie Axonis gründete, leitete Mechthild Sander die Entwicklung beim Verlag Cornelsen.',
    facts: ['FOUNDED | Mechthild Sander | Axonis', 'FORMERLY_AT | Mechthild Sander | Cornelsen'],
  },
  {
    text: 'Bevor sie Axonis gründete, arbeitete ihr Mann Tom Lüdke bei Google.',
    facts: [],
    never: ['FOUNDED | Tom Lüdke | Axonis'],
  },
  {
    text: 'In den Aufsichtsrat von Zirkon zieht Joan Whitcomb ein. Bei Tensorwiese steigt Bosch ein. Das Kölner Unternehmen Klangraum wächst.',
    facts: [
      'BOARD_SEAT | Joan Whitcomb | Zirkon',
      'INVESTED_IN | Bosch | Tensorwiese',
      'HEADQUARTERED_IN | Klangraum | Köln',
    ],
  },
  {
    text: 'Bosch beteiligt sich an Forschung und steigt bei Holz und bei Windkraft ein. Die Anteile an Rohöl hält Siemens.',
    facts: [],
    never: [
      'INVESTED_IN | Bosch | Forschung',
      'INVESTED_IN | Bosch | Holz',
      'INVESTED_IN | Bosch | Windkraft',
      'INVESTED_IN | Siemens | Rohöl',
    ],
  },
  // Whom another stands for, where a firm is told again by its town, and whose rival is told of beside.
  {
    text: 'Statt bei Nvidia kauft Axonis seine Chips bei AMD. Belvanta setzt statt auf OpenAI nun auf Mistral AI.',
    facts: ['SUPPLIES | AMD | Axonis', 'SUPPLIES | Mistral AI | Belvanta'],
    never: ['SUPPLIES | Nvidia | Axonis', 'SUPPLIES | OpenAI | Belvanta'],
  },
  {
    text: 'Die Axonis GmbH baut Roboter. Die Rostocker beliefern Airbus.',
    facts: ['HEADQUARTERED_IN | Axonis GmbH | Rostock', 'SUPPLIES | Axonis GmbH | Airbus'],
  },
  {
    text: 'Axonis und Veloxis bauen Roboter. Die Hamburger beliefern Airbus.',
    facts: [],
    never: ['HEADQUARTERED_IN | Axonis | Hamburg', 'HEADQUARTERED_IN | Veloxis | Hamburg'],
  },
  {
    text: 'Der Wettbewerber Veloxis, den Bosch im vorigen Jahr übernahm, wächst langsamer als Axonis.',
    facts: ['ACQUIRED | Bosch | Veloxis'],
    never: ['COMPETES_WITH | Veloxis | Bosch'],
  },
  {
    text: 'Kromer entsendet Technikchef Gerd Alber in den Beirat von Photonium. Tom Lüdke wird in den Beirat entsandt.',
    facts: ['BOARD_SEAT | Gerd Alber | Photonium'],
    never: ['BOARD_SEAT | Gerd Alber | Kromer', 'BOARD_SEAT | Tom Lüdke | Kromer'],
  },
  // The short form of a firm with its legal form opens compounds; a number counts the goods behind it.
  {
    text: 'Die Axonis GmbH sitzt in Jena. Axonis-Chefin Jana Roth freut sich. Der Axonis-Investor Veloxis und der Axonis-Kunde Belvanta wachsen.',
    facts: [
      'HOLDS_ROLE | Jana Roth | Axonis GmbH',
      'INVESTED_IN | Veloxis | Axonis GmbH',
      'SUPPLIES | Axonis GmbH | Belvanta',
    ],
  },
  {
    text: 'Die Axonis GmbH hat bei Veloxis 300 Server bestellt. Das Modell Kauz 2 ist neu.',
    facts: ['SUPPLIES | Veloxis | Axonis GmbH'],
    never: ['SUPPLIES | Veloxis 300 | Axonis GmbH'],
  },
  // A share before the verb with whose it is, participles before a name, and what is over.
  {
    text: '15 Prozent an der Axonis GmbH hat sich Bosch gesichert. Am Kapital der Belvanta AG beteiligt sich Siemens.',
    facts: ['INVESTED_IN | Bosch | Axonis GmbH | stake_percent=15', 'INVESTED_IN | Siemens | Belvanta AG'],
  },
  {
    text: 'Die von Bosch finanzierte Axonis GmbH baut Roboter. Bosch war bis 2023 an der Belvanta AG beteiligt.',
    facts: ['INVESTED_IN | Bosch | Axonis GmbH'],
    never: ['INVESTED_IN | Bosch | Belvanta AG'],
  },
  {
    text: 'Die Axonis GmbH lässt keine Chips fertigen. Die Chips der Belvanta AG werden von der Veloxis AG gefertigt. Mit Siemens hat die Veloxis AG einen Großkunden gewonnen.',
    facts: ['SUPPLIES | Veloxis AG | Belvanta AG', 'SUPPLIES | Veloxis AG | Siemens'],
    never: ['SUPPLIES | Veloxis AG | Axonis GmbH'],
  },
  {
    text: 'Bei der Axonis GmbH laufen die Server der Veloxis AG.',
    facts: [],
    never: ['SUPPLIES | Axonis GmbH | Veloxis AG'],
  },
  // A masculine noun whose plural is the same word, told by its article.
  {
    text: 'Die Axonis GmbH sitzt in Jena. Die Gründer Jana Roth und Tom Lüdke führen Axonis.',
    facts: ['FOUNDED | Jana Roth | Axonis GmbH', 'FOUNDED | Tom Lüdke | Axonis GmbH'],
  },
  {
    text: 'Die Axonis GmbH sitzt in Jena. Der Gründer Jan Roth und Ida Lang freuen sich. Die Gründerin Mia Rau und Udo Kern auch.',
    facts: ['FOUNDED | Jan Roth | Axonis GmbH', 'FOUNDED | Mia Rau | Axonis GmbH'],
    never: ['FOUNDED | Ida Lang | Axonis GmbH', 'FOUNDED | Udo Kern | Axonis GmbH'],
  },
  {
    text: 'Die Bundesnetzagentur wirft der Axonis GmbH Verstöße vor. Die Belvanta AG ist ins Visier der EU-Kommission geraten.',
    facts: ['REGULATES | Bundesnetzagentur | Axonis GmbH', 'REGULATES | European Commission | Belvanta AG'],
  },
  // What another does with the same verb, whoever comes with a description, letters for a name, and whose founder holds the rest.
  {
    text: 'Siemens liefert die Transformatoren, Bosch die Schaltanlagen. Siemens verkauft der Axonis GmbH Chips.',
    facts: ['SUPPLIES | Siemens | Axonis GmbH'],
    never: ['SUPPLIES | Siemens | Bosch', 'SUPPLIES | Siemens | Axonis GmbH Chips'],
  },
  {
    text: 'Mit Ida Bruun zieht eine Physikerin in den Aufsichtsrat der Biotensor AG ein. Mit Tom Lüdke hat ein Manager von Bosch gesprochen.',
    facts: ['BOARD_SEAT | Ida Bruun | Biotensor AG'],
    never: ['HOLDS_ROLE | Tom Lüdke | Bosch'],
  },
  {
    text: 'Der Berliner Verkehrsbetrieb BVG nutzt ein Modell von Mistral AI. Weil die Firma GPS nutzt, gewinnt sie.',
    facts: ['SUPPLIES | Mistral AI | BVG', 'HEADQUARTERED_IN | BVG | Berlin'],
    never: ['SUPPLIES | GPS | BVG'],
  },
  {
    text: 'Über 60 Prozent der Anteile an Axonis verfügt Bosch, den Rest hält Gründer Emil Stadler.',
    facts: ['FOUNDED | Emil Stadler | Axonis'],
    never: ['FOUNDED | Emil Stadler | Bosch'],
  },
  // Two people of one list further on.
  {
    text: 'Jana Roth und Tom Lüdke lernten sich in Jena kennen. Die beiden gründeten 2020 das Start-up Tirona. Beide arbeiteten früher bei Google.',
    facts: [
      'FOUNDED | Jana Roth | Tirona',
      'FOUNDED | Tom Lüdke | Tirona',
      'FORMERLY_AT | Jana Roth | Google',
      'FORMERLY_AT | Tom Lüdke | Google',
    ],
  },
  {
    text: 'Jana Roth und Tom Lüdke führen Tirona. Bosch und Siemens sind Kunden. Beide investieren in Veloxis.',
    facts: ['INVESTED_IN | Bosch | Veloxis', 'INVESTED_IN | Siemens | Veloxis'],
    never: ['INVESTED_IN | Jana Roth | Veloxis', 'INVESTED_IN | Tom Lüdke | Veloxis'],
  },
  {
    text: 'Jana Roth und Tom Lüdke leben in Jena. Beide Unternehmen wurden von Bosch gekauft.',
    facts: [],
    never: ['ACQUIRED | Bosch | Jana Roth', 'HOLDS_ROLE | Jana Roth | Bosch'],
  },
  // A board that appoints gives no seat; who pays for a plant has none there.
  {
    text: 'Der Aufsichtsrat der Tirona AG bestellte Tom Lüdke zum Finanzvorstand. Der Beirat hat Jana Roth in den Aufsichtsrat der Axonis AG berufen.',
    facts: ['HOLDS_ROLE | Tom Lüdke | Tirona AG', 'BOARD_SEAT | Jana Roth | Axonis AG'],
    never: ['BOARD_SEAT | Tom Lüdke | Tirona AG'],
  },
  {
    text: 'Der Bau der Fabrik in Erfurt wird vom Freistaat Thüringen bezuschusst. Die Fabrik von Bosch in Jena wurde von Siemens ausgestattet.',
    facts: ['OPERATES_IN | Bosch | Jena'],
    never: ['OPERATES_IN | Freistaat Thüringen | Erfurt', 'OPERATES_IN | Siemens | Jena'],
  },
  // A name in small letters opens compounds, too.
  {
    text: 'Das Start-up deepset wächst. Die deepset-Chefin Jana Roth freut sich. Der e-Auto-Hersteller Tirona nicht.',
    facts: ['HOLDS_ROLE | Jana Roth | deepset'],
    never: ['HOLDS_ROLE | Jana Roth | Tirona', 'BUILDS | Tirona | e'],
  },
  // Whose a firm was before, and who belongs to the circle of its owners.
  {
    text: 'Vor dem Einstieg von Bosch gehörte Tirona zu 80 Prozent dem Fonds EQT. Ursprünglich gehörte Belvanta dem Fonds EQT.',
    facts: [],
    never: [
      'INVESTED_IN | EQT | Bosch',
      'INVESTED_IN | Tirona | Bosch',
      'SUBSIDIARY_OF | Tirona | EQT',
      'SUBSIDIARY_OF | Belvanta | EQT',
    ],
  },
  {
    text: 'Zum Gesellschafterkreis von Tirona zählt Bosch. Belvanta gehört dem Fonds EQT.',
    facts: ['INVESTED_IN | Bosch | Tirona', 'SUBSIDIARY_OF | Belvanta | EQT'],
  },
  // Around whom a board stands.
  {
    text: 'Die Tirona AG baut Roboter. Der Vorstand um Jana Roth begrüßt das Angebot. Der Aufsichtsrat der Axonis AG um Tom Lüdke auch.',
    facts: ['HOLDS_ROLE | Jana Roth | Tirona AG', 'BOARD_SEAT | Tom Lüdke | Axonis AG'],
  },
  {
    text: 'Die Tirona AG baut Roboter. Der Vorstand streitet um Jana Roth. Das Angebot um Tom Lüdke ist offen.',
    facts: [],
    never: ['HOLDS_ROLE | Jana Roth | Tirona AG', 'HOLDS_ROLE | Tom Lüdke | Tirona AG'],
  },
  // No objection denies nothing; what had been wanted is no plan any more.
  {
    text: 'Das Bundeskartellamt hat keine Bedenken gegen den Einstieg von Porsche bei Heliox. Northvolt hatte in Heide eine Fabrik bauen wollen.',
    facts: ['INVESTED_IN | Porsche | Heliox'],
    never: ['BUILDS | Northvolt | Fabrik in Heide'],
  },
  {
    text: 'Bosch hat keine Anteile an Heliox.',
    facts: [],
    never: ['INVESTED_IN | Bosch | Heliox'],
  },
  {
    text: 'Orvanta arbeitet mit Siemens und seit Februar auch mit Bosch zusammen. Orvanta hat Büros in München, London und seit Mai auch in Paris.',
    facts: [
      'PARTNERED_WITH | Orvanta | Siemens',
      'PARTNERED_WITH | Orvanta | Bosch',
      'OPERATES_IN | Orvanta | Paris',
    ],
  },
  {
    text: 'Jonas Wittkamp hatte zuvor im Bundesverteidigungsministerium und bei Siemens gearbeitet.',
    facts: [
      'FORMERLY_AT | Jonas Wittkamp | Bundesministerium der Verteidigung',
      'FORMERLY_AT | Jonas Wittkamp | Siemens',
    ],
  },
  {
    text: 'Orvanta wächst. Wasiq Bokharel sitzt im Aufsichtsrat des Unternehmens. Bokharel arbeitete zuvor bei Siemens.',
    facts: ['BOARD_SEAT | Wasiq Bokharel | Orvanta', 'FORMERLY_AT | Wasiq Bokharel | Siemens'],
  },
  {
    text: 'Jana Roth ist Chefin von Tirona gewesen. Tom Lüdke ist Chef von Belvanta geworden. Anna Holm ist seit 2019 Chefin von Heliox.',
    facts: [
      'FORMERLY_AT | Jana Roth | Tirona',
      'HOLDS_ROLE | Tom Lüdke | Belvanta',
      'HOLDS_ROLE | Anna Holm | Heliox',
    ],
    never: ['HOLDS_ROLE | Jana Roth | Tirona'],
  },
  {
    text: 'Das Start-up Tirona wächst. Man sei kein Rüstungskonzern, sagt Gründer Tom Lüdke im ZDF.',
    facts: ['FOUNDED | Tom Lüdke | Tirona'],
    never: ['FOUNDED | Tom Lüdke | ZDF'],
  },
  {
    text: 'Klarna ging im September an die New Yorker Börse. Die Deutsche Börse kauft Tirona.',
    facts: ['ACQUIRED | Deutsche Börse | Tirona'],
    never: ['ACQUIRED | New Yorker Börse | Klarna'],
  },
  {
    text: 'Grösster Geldgeber der Zürcher Firma Tirona ist Heliox. Das Unternehmen erhielt 12 Millionen Franken.',
    facts: ['HEADQUARTERED_IN | Tirona | Zurich'],
    never: ['HEADQUARTERED_IN | Grösster | Zurich', 'INVESTED_IN | Grösster | Tirona'],
  },
  {
    text: 'Heliox ist Grossaktionär von Belvanta. Massgeblicher Kunde ist die Tirona AG, heisst es.',
    facts: ['INVESTED_IN | Heliox | Belvanta'],
    never: ['INVESTED_IN | Grossaktionär | Belvanta'],
  },
  {
    text: 'Jana Roth’s Weg führte in die Schweiz. Sie war zuvor bei Heliox tätig und leitet nun Tirona.',
    facts: ['FORMERLY_AT | Jana Roth | Heliox'],
  },
  {
    text: 'Am Start-up Tirona ist auch Jana Roth’s Heliox Capital beteiligt.',
    facts: ['INVESTED_IN | Heliox Capital | Tirona'],
  },
  {
    text: 'Die Geldgeber von Tirona sind begeistert. Auch Belvanta überzeugte sie. Nun investieren sie 5 Millionen Euro in das Unternehmen Heliox.',
    facts: [],
    never: ['INVESTED_IN | Belvanta | Heliox'],
  },
  {
    text: 'Die Eigentümer von Heliox, die Tirona vor zwei Jahren übernommen haben, sind zufrieden.',
    facts: [],
    never: ['ACQUIRED | Tirona | Heliox'],
  },
  {
    text: 'Heliox, das Tirona vor zwei Jahren übernommen hat, ist zufrieden.',
    facts: ['ACQUIRED | Tirona | Heliox'],
  },
  {
    text: 'Belvanta, 2019 von Anna Holm und Tom Lüdke gegründet, holte sich 5 Millionen Euro von Heliox.',
    facts: ['FOUNDED | Tom Lüdke | Belvanta'],
    never: ['FORMERLY_AT | Tom Lüdke | Heliox'],
  },
  {
    text: 'Das Start-up Tirona aus Ulm bekommt 7 Millionen Euro vom Bund. Das Institut für Energie in Ulm begrüßt das.',
    facts: ['SUPPORTS | Bund | Tirona'],
    never: ['SUPPORTS | Institut für Energie | Tirona'],
  },
  {
    text: 'Tirona ist im Bund mit Heliox stark. Der Bund der Steuerzahler unterstützt Tirona.',
    facts: [],
    never: ['SUPPORTS | Bund | Tirona'],
  },
  {
    text: 'Tirona wächst. An der Runde beteiligte sich mit Heliox ein neuer Investor.',
    facts: ['INVESTED_IN | Heliox | Tirona'],
  },
  {
    text: 'Im vorigen Jahr wurde mit der Belvanta AG der größte deutsche Hersteller nach Asien verkauft. Tirona aus Riga ist kleiner.',
    facts: ['HEADQUARTERED_IN | Belvanta AG | Germany'],
    never: ['HEADQUARTERED_IN | Tirona | Germany'],
  },
  {
    text: 'Die Belvanta AG aus Riga gründete mit Heliox ein deutsches Unternehmen.',
    facts: [],
    never: ['HEADQUARTERED_IN | Heliox | Germany'],
  },
  {
    text: 'Jana Roth leitet das Harbor Quantum Valley. Die Firma Belvanta Auto Wheel kauft Tirona.',
    facts: ['HOLDS_ROLE | Jana Roth | Harbor Quantum Valley', 'ACQUIRED | Belvanta Auto Wheel | Tirona'],
  },
  {
    text: 'Jana Roth hat die TU-Ausgliederung Tirona Robotics gegründet.',
    facts: ['FOUNDED | Jana Roth | Tirona Robotics'],
  },
  {
    text: 'Tirona mit Sitz in Zürich und Filialen in Bern und Lugano beschäftigt 34 Personen.',
    facts: ['HEADQUARTERED_IN | Tirona | Zurich', 'OPERATES_IN | Tirona | Lugano'],
    never: ['HEADQUARTERED_IN | Tirona | Lugano'],
  },
  {
    text: 'Tirona, bekannt für Server und Chips, erhält einen Vorstandssitz bei Heliox.',
    facts: ['BOARD_SEAT | Tirona | Heliox'],
    never: ['SUPPLIES | Heliox | Tirona'],
  },
  {
    text: 'Heliox aus Riga wächst. Bei der eigens gegründeten Schweizer Tochterfirma heisst es, man schlage die US-Konkurrenz.',
    facts: ['HEADQUARTERED_IN | Heliox | Riga'],
    never: ['HEADQUARTERED_IN | Heliox | Switzerland', 'HEADQUARTERED_IN | Heliox | United States'],
  },
  {
    text: 'Siemens gründete dafür die Tirona AG. Belvanta wurde 2011 gegründet, Heliox 2015.',
    facts: [],
    never: ['FOUNDED | Siemens | Tirona AG', 'FOUNDED | Heliox | Belvanta'],
  },
  {
    text: 'Anna Holm war zwischen 2002 und 2021 Chefin von Heliox und ist seit 2022 Chefin von Tirona.',
    facts: ['FORMERLY_AT | Anna Holm | Heliox', 'HOLDS_ROLE | Anna Holm | Tirona'],
    never: ['HOLDS_ROLE | Anna Holm | Heliox'],
  },
  {
    text: 'Anna Holm war zwischen 2002 und 2021 Mitglied des Aufsichtsrats von Heliox.',
    facts: [],
    never: ['BOARD_SEAT | Anna Holm | Heliox'],
  },
  {
    text: 'Der Geschäftsführer Deutschland der Velmark GmbH, Peter Brandt, sagt das.',
    facts: ['HOLDS_ROLE | Peter Brandt | Velmark GmbH'],
  },
  {
    text: 'Anna Holm ist Professorin der Technischen Universität München.',
    facts: ['HOLDS_ROLE | Anna Holm | Technische Universität München'],
  },
  {
    text: 'Anna Holm ist Professorin der Bergischen Universität Wuppertal.',
    facts: ['HOLDS_ROLE | Anna Holm | Bergische Universität Wuppertal'],
  },
  {
    text: 'Anna Holm ist Professorin an der Eidgenössischen Technischen Hochschule Zürich.',
    facts: ['HOLDS_ROLE | Anna Holm | ETH Zürich'],
  },
  {
    text: 'Adam Berger ist Präsident der Schweizerischen Nationalbank.',
    facts: ['HOLDS_ROLE | Adam Berger | Schweizerische Nationalbank'],
  },
  {
    text: 'Die 2018 gegründete Tirona AG hat 2024 das Start-up Heliox gekauft.',
    facts: ['ACQUIRED | Tirona AG | Heliox | date=2024'],
  },
  {
    text: 'Heliox ist insolvent. Die Tirona AG bestätigt die Zustimmung durch den Gläubigerausschuss von Heliox.',
    facts: [],
    never: ['BOARD_SEAT | Tirona AG | Heliox'],
  },
  {
    text: 'Florian Berger führte das Interview mit Adam Holm, Gründer und CEO von Tirona.',
    facts: ['FOUNDED | Adam Holm | Tirona', 'HOLDS_ROLE | Adam Holm | Tirona'],
    never: ['FORMERLY_AT | Florian Berger | Tirona'],
  },
  {
    text: 'Das Bundeskartellamt hat mehrere Konzerne unter die Lupe genommen, darunter Amazon, Meta und auch Kelvane.',
    facts: ['REGULATES | Bundeskartellamt | Amazon', 'REGULATES | Bundeskartellamt | Kelvane'],
  },
  {
    text: 'Kelvane, 2022 von Erik Holm und Anna Roth in Wien gestartet, baut Chips.',
    facts: ['FOUNDED | Erik Holm | Kelvane', 'FOUNDED | Anna Roth | Kelvane'],
    never: ['OPERATES_IN | Kelvane | Wien'],
  },
  {
    text: 'Gegründet im April 2023 von den Forschern Arthur Holm (CEO), Anna Roth (CTO) und Timo Berg (COO), hat Kelvane AI einen Aufstieg hingelegt.',
    facts: [
      'FOUNDED | Arthur Holm | Kelvane AI | year=2023',
      'FOUNDED | Timo Berg | Kelvane AI',
      'HOLDS_ROLE | Anna Roth | Kelvane AI',
    ],
  },
  {
    text: 'Das teilte der Geschäftsführer der beteiligten Kelvane-Stiftung, Adam Holm, mit.',
    facts: ['HOLDS_ROLE | Adam Holm | Kelvane-Stiftung'],
  },
  {
    text: 'Unterstützt wird das Start-up Kelvane von Lakestar, Nvidia und Torven Ventures.',
    facts: [
      'INVESTED_IN | Lakestar | Kelvane',
      'INVESTED_IN | Nvidia | Kelvane',
      'INVESTED_IN | Torven Ventures | Kelvane',
    ],
  },
  {
    text: 'Das von Microsoft unterstützte Start-up Kelvane baut Modelle.',
    facts: ['INVESTED_IN | Microsoft | Kelvane'],
  },
  {
    text: 'Kelvane wird bei der Expansion von der Beratungsfirma Torven unterstützt. Nvidia unterstützt Kelvane mit Rechenleistung.',
    facts: [],
    never: ['INVESTED_IN | Torven | Kelvane', 'INVESTED_IN | Nvidia | Kelvane'],
  },
  {
    text: 'Unterstützt wird Kelvane vom Land Sachsen.',
    facts: ['SUPPORTS | Land Sachsen | Kelvane'],
    never: ['INVESTED_IN | Land Sachsen | Kelvane'],
  },
  {
    text: 'Anna Holm, Head of Global IT bei Kelvane, lobt Thomas Berg, Senior Director Procurement von Torven.',
    facts: ['HOLDS_ROLE | Anna Holm | Kelvane', 'HOLDS_ROLE | Thomas Berg | Torven'],
  },
  {
    text: 'Die Behörde DPC, die als zuständige Aufsicht für die Einhaltung der Datenschutz-Grundverordnung (DSGVO) gilt, kennt Kelvane. Die DPC hat eine Untersuchung gegen Kelvane eingeleitet.',
    facts: ['REGULATES | Irish Data Protection Commission | Kelvane'],
  },
  {
    text: 'OpenAI holte sich mit sechs Milliarden Dollar die größte Finanzierungsrunde, Kelvane sammelte zwei Milliarden Dollar ein.',
    facts: [
      'RAISED | OpenAI | Finanzierungsrunde',
      'RAISED | Kelvane | Finanzierungsrunde | amount=2000000000',
    ],
  },
  {
    text: 'Anna Holm, Chefin von Kelvane und bis vor kurzem Mitglied des Aufsichtsrats von Torven Robotics, dankte dem Team.',
    facts: ['HOLDS_ROLE | Anna Holm | Kelvane', 'FORMERLY_AT | Anna Holm | Torven Robotics'],
    never: ['BOARD_SEAT | Anna Holm | Torven Robotics'],
  },
  {
    text: 'Adam Berg, Managing Director bei Kelvane und bis zuletzt Mitglied des Advisory Boards bei Torven Robotics, kam.',
    facts: ['FORMERLY_AT | Adam Berg | Torven Robotics'],
  },
  {
    text: 'Im Jahr 2016 hatte Kelvane drei erste Roboter vom Typ Boru bei Torven Robotics bestellt.',
    facts: ['SUPPLIES | Torven Robotics | Kelvane | quantity=3'],
  },
  {
    text: 'Anna Holm, Jonas Berg und Leo Roth sind 2021 mit ihrem Start-up Kelvane angetreten.',
    facts: [
      'FOUNDED | Anna Holm | Kelvane',
      'FOUNDED | Jonas Berg | Kelvane',
      'FOUNDED | Leo Roth | Kelvane',
    ],
  },
  {
    text: 'Torven und sein Start-up Kelvane arbeiten mit Anna Holm. Die Stadt feiert ihr Start-up Orvanta.',
    facts: [],
    never: ['FOUNDED | Anna Holm | Kelvane', 'FOUNDED | Anna Holm | Orvanta'],
  },
  {
    text: 'Anna Holm und Jonas Berg lernten sich in Aachen kennen. Als die beiden Kelvane Chips gründeten, waren sie 25.',
    facts: ['FOUNDED | Anna Holm | Kelvane Chips', 'FOUNDED | Jonas Berg | Kelvane Chips'],
  },
  {
    text: 'Den Zuschlag bekam ein Konsortium um Torven Robotics, dem auch Kelvane Systems angehört. Orvanta Chips gehört der Torven Robotics.',
    facts: ['SUBSIDIARY_OF | Orvanta Chips | Torven Robotics'],
    never: ['SUBSIDIARY_OF | Kelvane Systems | Torven Robotics'],
  },
  {
    text: 'Torven hält 51 Prozent an Kelvane, Bosch und Infineon jeweils zehn Prozent.',
    facts: [
      'INVESTED_IN | Torven | Kelvane | stake_percent=51',
      'INVESTED_IN | Bosch | Kelvane | stake_percent=10',
      'INVESTED_IN | Infineon | Kelvane | stake_percent=10',
    ],
    never: ['INVESTED_IN | Torven | Bosch', 'INVESTED_IN | Torven | Infineon'],
  },
  {
    text: 'Torven hält jeweils zehn Prozent an Kelvane, Bosch und Infineon.',
    facts: ['INVESTED_IN | Torven | Bosch', 'INVESTED_IN | Torven | Infineon'],
  },
  {
    text: 'Das Start-up Kelvane meldet, dass Investoren ihm Kapital im Umfang von 22 Millionen Dollar zur Verfügung gestellt haben. Angeführt werden die Geldgeber von Adam Berg.',
    facts: [
      'RAISED | Kelvane | Finanzierungsrunde | amount=22000000',
      'INVESTED_IN | Adam Berg | Kelvane | role=lead',
    ],
  },
  {
    text: 'Die KfW stellt Kelvane 20 Millionen Euro zur Verfügung.',
    facts: [],
    never: ['RAISED | Kelvane | Finanzierungsrunde'],
  },
  {
    text: 'Torven Ventures, ein früher Investor von Kelvane, baut auf. Lakestar, ein früherer Investor von Kelvane, ging.',
    facts: ['INVESTED_IN | Torven Ventures | Kelvane'],
    never: ['INVESTED_IN | Lakestar | Kelvane'],
  },
  {
    text: 'Die Kelvane GmbH wächst. Es gab eine Finanzierungsrunde über eine halbe Milliarde Dollar, an der sich SAP und Bosch beteiligt hatten.',
    facts: ['INVESTED_IN | SAP | Kelvane GmbH', 'INVESTED_IN | Bosch | Kelvane GmbH'],
  },
  {
    text: 'Zusätzlich sicherte sich Kelvane 25 Mio. Euro an Eigenkapital, angeführt von Torven Ventures und Lakestar.',
    facts: [
      'INVESTED_IN | Torven Ventures | Kelvane | role=lead',
      'INVESTED_IN | Lakestar | Kelvane | role=lead',
    ],
  },
  {
    text: 'Die Bremer Electronic AG und die Hamburger Torven Bank AG arbeiten zusammen.',
    facts: [
      'PARTNERED_WITH | Bremer Electronic AG | Torven Bank AG',
      'HEADQUARTERED_IN | Torven Bank AG | Hamburg',
    ],
    never: ['HEADQUARTERED_IN | Electronic AG | Bremen'],
  },
  {
    text: 'Der Aufsichtsrat der Kelvane AG hat in seiner Sitzung Anna Holm zur Vorstandsvorsitzenden und Adam Berg zum Finanzvorstand ernannt.',
    facts: [
      'HOLDS_ROLE | Anna Holm | Kelvane AG | role=Vorstandsvorsitzenden',
      'HOLDS_ROLE | Adam Berg | Kelvane AG | role=Finanzvorstand',
    ],
  },
  {
    text: 'Im Dresdner Stadtteil Neuhege baut Kelvane. Anna Holm arbeitet bei einem Google-Konkurrenten. Adam Berg war bis 2021 als Machine-Learning-Forscher an der TU Wien tätig.',
    facts: ['FORMERLY_AT | Adam Berg | TU Wien'],
    never: [
      'HEADQUARTERED_IN | Neuhege | Dresden',
      'HOLDS_ROLE | Anna Holm | Google',
      'FORMERLY_AT | Adam Berg | Machine-Learning',
    ],
  },
  {
    text: 'Vor sieben Jahren gründete Georg Holm das Dresdner Start-up "wandelwerk".',
    facts: ['FOUNDED | Georg Holm | wandelwerk', 'HEADQUARTERED_IN | wandelwerk | Dresden'],
  },
  {
    text: 'Das Start-up Kelvane wächst. Im Rahmen einer Series-C-Finanzierungsrunde in Höhe von 1,7 Milliarden Euro übernimmt ASML mit 1,3 Milliarden Euro die Führungsrolle.',
    facts: ['INVESTED_IN | ASML | Kelvane | role=lead'],
    never: ['RAISED | ASML | Finanzierungsrunde'],
  },
  {
    text: 'Die Kelvane GmbH wächst. Adam Holm ist einer der erfolgreichsten Software Gründer der Welt, Anna Berg zählt zu den bekanntesten Gründerinnen.',
    facts: [],
    never: ['FOUNDED | Adam Holm | Kelvane GmbH', 'FOUNDED | Anna Berg | Kelvane GmbH'],
  },
  {
    text: 'Kelvane übernimmt die Führung auf dem Markt für Chips.',
    facts: [],
    never: ['INVESTED_IN | Kelvane | Kelvane'],
  },
  {
    text: 'Die Kelvane GmbH baut Chips. „Das ist gut“, sagt CEO Jan Holm im Gespräch mit dem Handelsblatt. Das sagte Gründerin Anna Berg im Interview mit Golem.de.',
    facts: ['HOLDS_ROLE | Jan Holm | Kelvane GmbH', 'FOUNDED | Anna Berg | Kelvane GmbH'],
    never: ['HOLDS_ROLE | Jan Holm | Handelsblatt', 'FOUNDED | Anna Berg | Golem.de'],
  },
  {
    text: 'Kelvane-Gründerin und -Chefin Anna Holm lobt den Plan.',
    facts: ['FOUNDED | Anna Holm | Kelvane', 'HOLDS_ROLE | Anna Holm | Kelvane'],
  },
  {
    text: 'Das bekannte Start-up Kelvane kooperiert mit Siemens. Das erklärte Ziel ist Wachstum.',
    facts: ['PARTNERED_WITH | Kelvane | Siemens'],
  },
  {
    text: 'Das sagte Geschäftsführer Jan Peter von der Kelvane GmbH. Das sagte Ursula von der Heide, Chefin von Torven.',
    facts: ['HOLDS_ROLE | Jan Peter | Kelvane GmbH', 'HOLDS_ROLE | Ursula von der Heide | Torven'],
  },
  {
    text: 'Anna Holm, die Kelvane 2019 gegründet hat, lobt den Plan.',
    facts: ['FOUNDED | Anna Holm | Kelvane | year=2019'],
  },
  {
    text: 'Torven, die Kelvane 2019 übernommen hat, wächst.',
    facts: ['ACQUIRED | Kelvane | Torven'],
    never: ['ACQUIRED | Torven | Kelvane'],
  },
  {
    text: 'An Kelvane haben sich Torven, die Orvanta-Gruppe und der Investor Nordlicht beteiligt.',
    facts: [
      'INVESTED_IN | Torven | Kelvane',
      'INVESTED_IN | Orvanta-Gruppe | Kelvane',
      'INVESTED_IN | Nordlicht | Kelvane',
    ],
  },
  {
    text: 'An Kelvane hat sich Torven, die Anna Holm leitet, beteiligt.',
    facts: ['INVESTED_IN | Torven | Kelvane'],
    never: ['INVESTED_IN | Anna Holm | Kelvane'],
  },
  {
    text: 'In Kelvane haben Lakestar, die Deutsche Bank und der Fonds Nordlicht investiert.',
    facts: [
      'INVESTED_IN | Lakestar | Kelvane',
      'INVESTED_IN | Deutsche Bank | Kelvane',
      'INVESTED_IN | Nordlicht | Kelvane',
    ],
  },
  {
    text: 'Finanziert wird Kelvane von Lakestar, der Saab-Gruppe und der KfW.',
    facts: ['INVESTED_IN | Saab | Kelvane', 'INVESTED_IN | KfW | Kelvane'],
  },
  {
    text: 'Kelvane und Cree schließen einen Vertrag. Cree liefert Wafer an Kelvane. Das sagte Gregg Holm, CEO von Cree. Die Cree-Tochter Wolfsberg sitzt in Durham.',
    facts: ['HOLDS_ROLE | Gregg Holm | Cree', 'SUBSIDIARY_OF | Wolfsberg | Cree'],
    never: ['SUBSIDIARY_OF | Wolfsberg | Kelvane'],
  },
  {
    text: 'Der Bank-Chef Tom Hale ging. Der Bank-Chef sagte das Kelvane.',
    facts: [],
    never: ['HOLDS_ROLE | Tom Hale | Bank'],
  },
  {
    text: 'Anna Holm und ihre Familie, die 80 Prozent an Kelvane halten, verkaufen nicht.',
    facts: ['INVESTED_IN | Anna Holm | Kelvane | stake_percent=80'],
  },
  {
    text: 'Adam Berger versteht Tirona als kostenlosen Dienstleiter und ein Hilfsmittel.',
    facts: [],
    never: ['HOLDS_ROLE | Adam Berger | Tirona'],
  },
  {
    text: 'Damals gründete der Ingenieur Ralf Elsner das Start-up Orvanta. Der Redakteur Jan Peters verließ Torven.',
    facts: ['FOUNDED | Ralf Elsner | Orvanta'],
  },
  {
    text: 'Orvanta tut sich mit Torven zusammen. Kelvane und Lumara taten sich 2020 zusammen.',
    facts: ['PARTNERED_WITH | Orvanta | Torven', 'PARTNERED_WITH | Kelvane | Lumara'],
  },
  {
    text: 'Die Kelvane AG spannt nicht mit der Torven AG zusammen.',
    facts: [],
    never: ['PARTNERED_WITH | Kelvane AG | Torven AG'],
  },
  {
    text: 'Ralf Elsner ist bei der Kelvane AG für den Vertrieb zuständig. Anna Holm hat bei der Torven AG das Sagen.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Kelvane AG', 'HOLDS_ROLE | Anna Holm | Torven AG'],
  },
  {
    text: 'Die Kelvane AG hat in Anna Holm eine neue Chefin gefunden. Mit Ralf Elsner bekommt die Torven AG einen neuen Finanzchef.',
    facts: ['HOLDS_ROLE | Anna Holm | Kelvane AG', 'HOLDS_ROLE | Ralf Elsner | Torven AG'],
  },
  {
    text: 'Die Kelvane AG hat in Anna Holm eine prominente Kritikerin. Mit Ralf Elsner gewinnt die Torven AG einen neuen Kunden.',
    facts: [],
    never: ['HOLDS_ROLE | Anna Holm | Kelvane AG', 'HOLDS_ROLE | Ralf Elsner | Torven AG'],
  },
  {
    text: 'Die Kelvane AG hat Ralf Elsner angeheuert. Die Torven AG steht unter der Leitung von Anna Holm.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Kelvane AG', 'HOLDS_ROLE | Anna Holm | Torven AG'],
    never: ['FORMERLY_AT | Ralf Elsner | Kelvane AG'],
  },
  {
    text: 'Die Kelvane AG kauft der Orvanta AG die Torven GmbH ab. Die Lumara AG kauft der Felnor AG 500 Roboter ab.',
    facts: ['ACQUIRED | Kelvane AG | Torven GmbH', 'SUPPLIES | Felnor AG | Lumara AG'],
    never: ['ACQUIRED | Kelvane AG | Orvanta AG'],
  },
  {
    text: 'Die Kelvane AG deckt sich bei der Torven AG mit Chips ein.',
    facts: ['SUPPLIES | Torven AG | Kelvane AG'],
    never: ['SUPPLIES | Kelvane AG | Torven AG'],
  },
  {
    text: 'Der Fonds Nordlicht versorgt die Kelvane AG mit Kapital. Die Felnor AG stattet die Torven AG mit zehn Millionen Euro aus.',
    facts: ['INVESTED_IN | Nordlicht | Kelvane AG', 'INVESTED_IN | Felnor AG | Torven AG'],
    never: ['SUPPLIES | Nordlicht | Kelvane AG', 'SUPPLIES | Felnor AG | Torven AG'],
  },
  {
    text: 'Die Kelvane AG hat sich mit der Torven AG auf eine enge Kooperation verständigt. Die Orvanta AG hat die Lumara AG als Partner gewonnen.',
    facts: ['PARTNERED_WITH | Kelvane AG | Torven AG', 'PARTNERED_WITH | Orvanta AG | Lumara AG'],
  },
  {
    text: 'Die Kelvane AG hat sich mit der Torven AG nicht auf eine Kooperation verständigt. Die Orvanta AG gewann als Partner der Lumara AG einen Preis.',
    facts: [],
    never: ['PARTNERED_WITH | Kelvane AG | Torven AG'],
  },
  {
    text: 'Mit Lumo-3 hat die Kelvane AG ein neues Sprachmodell vorgestellt.',
    facts: ['BUILDS | Kelvane AG | Lumo-3'],
  },
  {
    text: 'Mit Lumo-3 hat die Kelvane AG schlechte Erfahrungen gemacht.',
    facts: [],
    never: ['BUILDS | Kelvane AG | Lumo-3'],
  },
  {
    text: 'Gegen die Kelvane AG läuft bei der Bafin ein Verfahren. Gegen die Torven AG läuft ein Verfahren der EU-Kommission.',
    facts: ['REGULATES | Bafin | Kelvane AG', 'REGULATES | European Commission | Torven AG'],
    never: ['SUPPLIES | European Commission | Torven AG'],
  },
  {
    text: 'Anna Holm sitzt im Beirat der Kelvane AG und tritt dem Aufsichtsrat der Torven AG bei. Ralf Elsner vertritt SAP im Aufsichtsrat der Orvanta AG.',
    facts: ['BOARD_SEAT | Anna Holm | Kelvane AG', 'BOARD_SEAT | Ralf Elsner | Orvanta AG'],
    never: ['HOLDS_ROLE | Ralf Elsner | SAP'],
  },
  {
    text: 'Die in Dresden ansässige Kelvane AG wächst. Die seit 2019 in Jena ansässige Torven AG baut Roboter.',
    facts: ['HEADQUARTERED_IN | Kelvane AG | Dresden', 'HEADQUARTERED_IN | Torven AG | Jena'],
    never: ['OPERATES_IN | Kelvane AG | Dresden'],
  },
  {
    text: 'Die Kelvane AG wurde vor drei Wochen von einem Trio ehemaliger Forscher von Siemens und Bosch gegründet.',
    facts: [],
    never: ['PARTNERED_WITH | Bosch | Siemens', 'PARTNERED_WITH | Siemens | Bosch'],
  },
  {
    text: 'Anna Holm, bislang Vertriebschefin bei Siemens, wechselt zur Kelvane AG.',
    facts: ['FORMERLY_AT | Anna Holm | Siemens', 'HOLDS_ROLE | Anna Holm | Kelvane AG'],
    never: ['HOLDS_ROLE | Anna Holm | Siemens'],
  },
  {
    text: 'Ralf Elsner tritt als Siemens-Chef zurück.',
    facts: ['FORMERLY_AT | Ralf Elsner | Siemens'],
  },
  {
    text: 'Ralf Elsner tritt nicht als Siemens-Chef zurück. Anna Holm will als Bosch-Chefin zurücktreten.',
    facts: [],
    never: ['FORMERLY_AT | Ralf Elsner | Siemens'],
  },
  {
    text: 'Laut Anna Holm von der Kelvane AG ist das klar. Für Ralf Elsner von der Torven AG ist das neu.',
    facts: ['HOLDS_ROLE | Anna Holm | Kelvane AG', 'HOLDS_ROLE | Ralf Elsner | Torven AG'],
  },
  {
    text: 'Für Ralf Elsner kauft die Torven AG von der Kelvane AG Chips.',
    facts: [],
    never: ['HOLDS_ROLE | Ralf Elsner | Torven AG', 'HOLDS_ROLE | Ralf Elsner | Kelvane AG'],
  },
  {
    text: 'Als Teil der Kelvane AG wächst die Torven GmbH. Ein Teil der Orvanta AG wechselt zur Lumara AG.',
    facts: ['SUBSIDIARY_OF | Torven GmbH | Kelvane AG'],
    never: ['SUBSIDIARY_OF | Orvanta AG | Lumara AG'],
  },
  {
    text: 'Die Torven GmbH befindet sich im Eigentum der Kelvane AG.',
    facts: ['SUBSIDIARY_OF | Torven GmbH | Kelvane AG'],
  },
  {
    text: 'Kelvane baut das Werk, Torven liefert Chips an Bosch.',
    facts: ['SUPPLIES | Torven | Bosch'],
    never: ['BUILDS | Kelvane | Torven'],
  },
  {
    text: 'Die Kelvane AG leitet Anna Holm, Ralf Elsner führt die Torven GmbH. Das sagte der Chef der Orvanta AG, Jan Peters, am Montag.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Torven GmbH', 'HOLDS_ROLE | Jan Peters | Orvanta AG'],
  },
  {
    text: 'Von Anna Holm gegründet, hat die Kelvane AG zehn Millionen Euro eingesammelt.',
    facts: ['FOUNDED | Anna Holm | Kelvane AG', 'RAISED | Kelvane AG | Finanzierungsrunde'],
    never: ['INVESTED_IN | Anna Holm | Kelvane AG'],
  },
  {
    text: 'Von SAP übernommen, baut die Kelvane AG nun Roboter. Von der Felnor AG finanziert, wächst die Torven AG.',
    facts: ['ACQUIRED | SAP | Kelvane AG', 'INVESTED_IN | Felnor AG | Torven AG'],
  },
  {
    text: 'Größter Aktionär der Kelvane AG ist mit 31 Prozent die Torven AG, gefolgt vom Fonds Nordlicht.',
    facts: ['INVESTED_IN | Torven AG | Kelvane AG'],
    never: ['HEADQUARTERED_IN | Kelvane AG | Norway'],
  },
  {
    text: 'Die Kelvane AG ist ein Start-up, gegründet von Anna Holm.',
    facts: ['FOUNDED | Anna Holm | Kelvane AG'],
  },
  {
    text: 'Die Kelvane AG baut mit der Torven GmbH, unterstützt von der Felnor AG, ein Werk in Dresden.',
    facts: [],
    never: ['INVESTED_IN | Felnor AG | Torven GmbH'],
  },
  {
    text: 'Die Allianz von Kelvane AG und Torven GmbH wächst. Das Joint Venture der Orvanta AG und der Lumara AG wächst.',
    facts: ['PARTNERED_WITH | Kelvane AG | Torven GmbH', 'PARTNERED_WITH | Orvanta AG | Lumara AG'],
  },
  {
    text: 'Der Zusammenschluss von Kelvane AG und Torven GmbH ist perfekt. Die Zusammenarbeit von Orvanta und Lumara mit der Felnor AG wächst.',
    facts: ['PARTNERED_WITH | Orvanta | Felnor AG'],
    never: ['PARTNERED_WITH | Kelvane AG | Torven GmbH', 'PARTNERED_WITH | Orvanta | Lumara'],
  },
  {
    text: 'Das teilte Vorstandschefin Ines Hartung von der Kelvane AG mit. Chef der Torven AG ist Jaroslaw Kut.',
    facts: ['HOLDS_ROLE | Ines Hartung | Kelvane AG', 'HOLDS_ROLE | Jaroslaw Kut | Torven AG'],
  },
  {
    text: 'Der Chipdesigner Kelvane sitzt im Raum Stuttgart. Die Torven AG betreibt vor den Toren von Jena ein Werk.',
    facts: ['HEADQUARTERED_IN | Kelvane | Stuttgart'],
  },
  {
    text: 'Die Torven GmbH ist ein langjähriger Partner der Kelvane AG. Die Orvanta AG ist langjährige Kundin der Lumara AG.',
    facts: ['PARTNERED_WITH | Kelvane AG | Torven GmbH', 'SUPPLIES | Lumara AG | Orvanta AG'],
  },
  {
    text: 'Die Torven GmbH ist ein früherer Partner der Kelvane AG. Der langjährige Siemens-Manager Ralf Elsner sieht das so.',
    facts: ['FORMERLY_AT | Ralf Elsner | Siemens'],
    never: ['PARTNERED_WITH | Kelvane AG | Torven GmbH'],
  },
  {
    text: 'Kunden der Orvanta GmbH sind z. B. Siemens und Airbus. An der Runde der Torven GmbH beteiligten sich u. a. Bosch und Thales.',
    facts: [
      'SUPPLIES | Orvanta GmbH | Siemens',
      'SUPPLIES | Orvanta GmbH | Airbus',
      'INVESTED_IN | Bosch | Torven GmbH',
      'INVESTED_IN | Thales | Torven GmbH',
    ],
  },
  // The genitive of a surname that also stands alone.
  {
    text: 'Die Kelvane AG holt Tessa Hofmeer. Auch Siemens traut Hofmeer viel zu. Hofmeers Posten übernimmt Ralf Elsner.',
    facts: [],
    never: ['ACQUIRED | Ralf Elsner | Hofmeer'],
  },
  {
    text: 'Ein Vorhaben der bereits in Dresden ansässigen Firmen Kelvane, Torven und Orvanta AG. Die auch in Wien aktive Felnor AG wächst.',
    facts: [
      'HEADQUARTERED_IN | Kelvane | Dresden',
      'HEADQUARTERED_IN | Torven | Dresden',
      'HEADQUARTERED_IN | Orvanta AG | Dresden',
      'OPERATES_IN | Felnor AG | Vienna',
    ],
  },
  {
    text: 'Die früher in Dresden ansässige Kelvane AG wächst. Die nicht in Jena ansässige Torven AG wächst. Die künftig in Wien ansässige Felnor AG wächst.',
    facts: [],
    never: [
      'HEADQUARTERED_IN | Kelvane AG | Dresden',
      'HEADQUARTERED_IN | Torven AG | Jena',
      'HEADQUARTERED_IN | Felnor AG | Vienna',
    ],
  },
  {
    text: 'Das in der Robotik tätige Unternehmen Kelvane ist in Wien vertreten.',
    facts: ['OPERATES_IN | Kelvane | Vienna'],
  },
  {
    text: 'Finanziert von der Felnor AG, baut die Kelvane AG Roboter. Geführt von Anna Holm, wächst die Torven GmbH.',
    facts: ['INVESTED_IN | Felnor AG | Kelvane AG', 'HOLDS_ROLE | Anna Holm | Torven GmbH'],
  },
  {
    text: 'Die Kelvane AG und die Torven GmbH wollen gemeinsam Chips bauen und den US-Riesen Paroli bieten. Orvanta und Lumara wollen Konkurrenten die Stirn bieten.',
    facts: [],
    never: [
      'COMPETES_WITH | Kelvane AG | Torven GmbH',
      'COMPETES_WITH | Orvanta | Lumara',
      'COMPETES_WITH | Kelvane AG | Paroli',
    ],
  },
  {
    text: 'Bei der Runde hat die Kelvane AG nicht weniger als 25 Millionen Euro eingesammelt.',
    facts: ['RAISED | Kelvane AG | Finanzierungsrunde'],
  },
  {
    text: 'Minister Ralf Elsner ist der Kelvane AG zufolge live dabei.',
    facts: [],
    never: ['INVESTED_IN | Ralf Elsner | Kelvane AG'],
  },
  {
    text: 'Die Kelvane AG hat ihre Deutschlandzentrale in Ulm. Am Europasitz der Torven AG in Wien wird gebaut. Die Zentrale der Orvanta AG liegt in Jena.',
    facts: [
      'OPERATES_IN | Kelvane AG | Ulm',
      'OPERATES_IN | Torven AG | Vienna',
      'HEADQUARTERED_IN | Orvanta AG | Jena',
    ],
    never: ['HEADQUARTERED_IN | Kelvane AG | Ulm', 'HEADQUARTERED_IN | Torven AG | Vienna'],
  },
  {
    text: 'Anna Holm übernimmt den Siemens-Chefsessel. Die Kelvane AG übernimmt das Siemens-Geschäft.',
    facts: ['HOLDS_ROLE | Anna Holm | Siemens'],
    never: ['ACQUIRED | Anna Holm | Siemens', 'ACQUIRED | Kelvane AG | Siemens'],
  },
  {
    text: 'Die Kelvane AG kündigte eine Allianz mit Deutschlands größtem Softwarehaus, der Torven AG, an. Orvanta geht eine Allianz mit Europas größtem Chiphersteller Infineon ein.',
    facts: ['PARTNERED_WITH | Kelvane AG | Torven AG', 'PARTNERED_WITH | Orvanta | Infineon'],
  },
  {
    text: 'Anna Holm und Ralf Elsner, beide ehemalige Siemens-Forscher, kamen. Tessa Hofmeer und Jan Kut, die Gründer der Kelvane AG, auch.',
    facts: [
      'FORMERLY_AT | Anna Holm | Siemens',
      'FORMERLY_AT | Ralf Elsner | Siemens',
      'FOUNDED | Tessa Hofmeer | Kelvane AG',
      'FOUNDED | Jan Kut | Kelvane AG',
    ],
  },
  {
    text: 'Anna Holm und Ralf Elsner, der Gründer der Kelvane AG, kamen.',
    facts: ['FOUNDED | Ralf Elsner | Kelvane AG'],
    never: ['FOUNDED | Anna Holm | Kelvane AG'],
  },
  // What an article inside has between itself and its noun.
  {
    text: 'Die Kelvane AG beteiligt sich am in Jena ansässigen Hersteller Torven. Die Übernahme des in Wien ansässigen Start-ups Felnor durch die Orvanta AG ist perfekt.',
    facts: [
      'INVESTED_IN | Kelvane AG | Torven',
      'HEADQUARTERED_IN | Torven | Jena',
      'HEADQUARTERED_IN | Felnor | Vienna',
      'ACQUIRED | Orvanta AG | Felnor',
    ],
  },
  {
    text: 'Ralf Elsner zieht in den Aufsichtsrat des 2019 aus der Universität ausgegründeten Unternehmens Torven ein. Die Kelvane AG ist eine Tochter der seit 2020 in Ulm ansässigen Orvanta AG.',
    facts: [
      'BOARD_SEAT | Ralf Elsner | Torven',
      'SUBSIDIARY_OF | Kelvane AG | Orvanta AG',
      'HEADQUARTERED_IN | Orvanta AG | Ulm',
    ],
    never: ['HEADQUARTERED_IN | Kelvane AG | Ulm'],
  },
  // Who goes has held his office.
  {
    text: 'Siemens-Chef Ralf Elsner tritt zurück. Der Torven-Vorstand Jan Kut geht Ende März in den Ruhestand. Bosch-Chefin Anna Holm wird entlassen.',
    facts: [
      'FORMERLY_AT | Ralf Elsner | Siemens',
      'FORMERLY_AT | Jan Kut | Torven',
      'FORMERLY_AT | Anna Holm | Bosch',
    ],
    never: [
      'HOLDS_ROLE | Ralf Elsner | Siemens',
      'HOLDS_ROLE | Jan Kut | Torven',
      'HOLDS_ROLE | Anna Holm | Bosch',
    ],
  },
  {
    text: 'Siemens-Chef Ralf Elsner tritt nicht zurück. Bosch-Chefin Anna Holm hat Jan Kut entlassen.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Siemens', 'HOLDS_ROLE | Anna Holm | Bosch'],
    never: ['FORMERLY_AT | Ralf Elsner | Siemens', 'FORMERLY_AT | Anna Holm | Bosch'],
  },
  {
    text: 'Das sagt Ralf Elsner, Leiter Immobilien, Bau und Projektentwicklung bei der Kelvane AG. Anna Holm ist Leiterin Unternehmenskommunikation der Torven AG.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Kelvane AG', 'HOLDS_ROLE | Anna Holm | Torven AG'],
  },
  {
    text: 'Die Kelvane AG wächst. Die Google-Tochter kauft die Torven AG.',
    facts: [],
    never: ['ACQUIRED | Kelvane AG | Torven AG'],
  },
  {
    text: 'Die Telekom-Tochter T-Systems wächst. Die Telekom-Tochter kauft die Torven AG.',
    facts: ['ACQUIRED | T-Systems | Torven AG'],
  },
  {
    text: 'Die Kelvane AG wächst im Rahmen des European Chips Act (ECA), sagt CEO Ralf Elsner. Rektor Jan Kut lobt die Firma.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Kelvane AG'],
    never: ['HOLDS_ROLE | Ralf Elsner | ECA', 'HOLDS_ROLE | Jan Kut | Kelvane AG'],
  },
  {
    text: 'Die Cloud ist ein gemeinsames Projekt von Kelvane AG und Torven AG. Das Projekt von Felnor AG und Orvanta AG wächst.',
    facts: ['PARTNERED_WITH | Kelvane AG | Torven AG'],
    never: ['PARTNERED_WITH | Felnor AG | Orvanta AG'],
  },
  {
    text: 'Ein weiterer Standort der Kelvane AG ist Freiburg. Jena ist ein guter Standort, sagt die Torven AG.',
    facts: ['OPERATES_IN | Kelvane AG | Freiburg'],
    never: ['OPERATES_IN | Torven AG | Jena'],
  },
  {
    text: 'Das gab Siemens bekannt. Den Chefposten bei der Kelvane AG übernimmt der Torven-Manager Ralf Elsner.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Kelvane AG'],
    never: ['HOLDS_ROLE | Ralf Elsner | Siemens'],
  },
  // Names with a country before their legal form.
  {
    text: 'Die Querwerk Österreich GmbH beliefert die Siemens Schweiz AG.',
    facts: ['SUPPLIES | Querwerk Österreich GmbH | Siemens Schweiz AG'],
  },
  {
    text: 'Das Labor Orvix wird unterstützt von der Technischen Universität Dresden, Spinhaus und der Talwig AG.',
    facts: ['SUPPORTS | Technische Universität Dresden | Orvix'],
    never: ['SUPPORTS | Technische Universität Dresden, Spinhaus | Orvix'],
  },
  // Whose parent it is, where nobody acts in the clause.
  {
    text: 'Das wäre der größte Zukauf von Orvanta oder seinem Mutterkonzern Talwig.',
    facts: ['SUBSIDIARY_OF | Orvanta | Talwig'],
  },
  {
    text: 'Siemens arbeitet mit Orvanta und seiner Tochter Talwig zusammen.',
    facts: ['SUBSIDIARY_OF | Talwig | Orvanta'],
    never: ['SUBSIDIARY_OF | Talwig | Siemens'],
  },
  // What somebody is made.
  {
    text: 'Der Kauf macht die Talwig Holding zum größten Anteilseigner des Chipherstellers Orvanta.',
    facts: ['INVESTED_IN | Talwig Holding | Orvanta'],
  },
  {
    text: 'Die Zahlen machen Bosch zu keinem Konkurrenten von Siemens.',
    facts: [],
    never: ['COMPETES_WITH | Bosch | Siemens'],
  },
  // For whom somebody is something.
  {
    text: 'Trotz der Verzögerung bleibt Bosch für Siemens ein wichtiger Partner. Für BMW ist Infineon der größte Lieferant.',
    facts: ['PARTNERED_WITH | Bosch | Siemens', 'SUPPLIES | Infineon | BMW'],
  },
  {
    text: 'Für Siemens ist das ein wichtiger Partner. Für Anna Weber ist Bosch ein Konkurrent.',
    facts: [],
    never: ['PARTNERED_WITH | Siemens | Bosch', 'COMPETES_WITH | Bosch | Siemens'],
  },
  // A participle with who does it opens the sentence, without a comma.
  {
    text: 'Gegründet von Anna Weber und Tim Reiter will das Start-up Orvanta wachsen.',
    facts: ['FOUNDED | Anna Weber | Orvanta', 'FOUNDED | Tim Reiter | Orvanta'],
  },
  {
    text: 'Gebaut werden soll die Fabrik von Siemens.',
    facts: [],
    never: ['BUILDS | Siemens | Fabrik'],
  },
  // Partners in one alliance, and with whom somebody presents a thing.
  {
    text: 'Das Konsortium besteht aus Siemens, Bosch und SAP. Zur Allianz zählen Infineon und NXP.',
    facts: [
      'PARTNERED_WITH | Siemens | Bosch',
      'PARTNERED_WITH | Siemens | SAP',
      'PARTNERED_WITH | Infineon | NXP',
    ],
  },
  {
    text: 'Die Jury besteht aus Siemens, Bosch und SAP. Zum Vorstand gehören Infineon und NXP.',
    facts: [],
    never: ['PARTNERED_WITH | Siemens | Bosch', 'PARTNERED_WITH | Infineon | NXP'],
  },
  {
    text: 'Google hat zusammen mit Siemens ein neues Verfahren vorgestellt.',
    facts: ['PARTNERED_WITH | Google | Siemens'],
  },
  {
    text: 'Google hat zusammen mit Siemens Zahlen vorgelegt.',
    facts: [],
    never: ['PARTNERED_WITH | Google | Siemens'],
  },
  // Orders: for whom they are, and on whose behalf something is built.
  {
    text: 'Siemens hat sich im Rennen um einen Auftrag zum Bau von Quantencomputern für das DLR durchgesetzt.',
    facts: ['SUPPLIES | Siemens | Deutsches Zentrum für Luft- und Raumfahrt'],
  },
  {
    text: 'Siemens entwickelt im Auftrag der ESA einen Satelliten. Bosch hat einen Auftrag für die Bundeswehr gewonnen.',
    facts: ['SUPPLIES | Siemens | European Space Agency', 'SUPPLIES | Bosch | Bundeswehr'],
  },
  {
    text: 'Im Auftrag der EU-Kommission untersucht Siemens den Markt. Bosch setzt sich gegen die Bundeswehr durch.',
    facts: [],
    never: ['SUPPLIES | Siemens | European Commission', 'SUPPLIES | Bosch | Bundeswehr'],
  },
  // As many as are counted come with their names.
  {
    text: 'Mit Anna Weber und Tim Reiter verlassen zwei Vorstände die Talwig AG.',
    facts: ['FORMERLY_AT | Anna Weber | Talwig AG', 'FORMERLY_AT | Tim Reiter | Talwig AG'],
  },
  {
    text: 'Mit Anna Weber und Tim Reiter verlassen drei Vorstände die Talwig AG.',
    facts: [],
    never: ['FORMERLY_AT | Anna Weber | Talwig AG'],
  },
  // A big firm behind others; a product's maker in a relative clause of two participles.
  {
    text: 'Die Talwig AG wächst. Der Konzern hinter Lidl und Kaufland baut ein Rechenzentrum.',
    facts: ['SUBSIDIARY_OF | Lidl | Talwig AG', 'SUBSIDIARY_OF | Kaufland | Talwig AG'],
  },
  {
    text: 'Die Talwig AG wächst. Damit liegt der Konzern hinter Siemens. Der Zulieferer hinter Bosch ist die Kelvane AG.',
    facts: [],
    never: ['SUBSIDIARY_OF | Siemens | Talwig AG', 'SUBSIDIARY_OF | Bosch | Kelvane AG'],
  },
  {
    text: 'Das Modell Grovix, das von Siemens entwickelt und tief in die Plattform Twistra integriert wurde, ist neu.',
    facts: ['BUILDS | Siemens | Grovix'],
    never: ['SUBSIDIARY_OF | Siemens | Twistra'],
  },
  {
    text: 'Das Start-up Orvanta, das Drohnen entwickelt und von Anna Weber gegründet wurde, wächst.',
    facts: ['FOUNDED | Anna Weber | Orvanta'],
    never: ['BUILDS | Anna Weber | Drohnen'],
  },
  // Bodies in general and one by name, behind one preposition.
  {
    text: 'Das Start-up Orvanta wächst. Dessen Software wird von Polizei und Bundeswehr genutzt.',
    facts: ['SUPPLIES | Orvanta | Bundeswehr'],
  },
  {
    text: 'In einem gemeinsamen Projekt mit Siemens entwickelt die Kelvane AG einen Chip. Bosch hat ein eigenes Projekt mit der Torven AG.',
    facts: ['PARTNERED_WITH | Kelvane AG | Siemens'],
    never: ['PARTNERED_WITH | Kelvane AG | Bosch'],
  },
  // Whoever is hired from another firm.
  {
    text: 'Bosch holt den Siemens-Manager Jan Kut. Infineon holt Anna Holm von der Kelvane AG zurück.',
    facts: [
      'FORMERLY_AT | Jan Kut | Siemens',
      'FORMERLY_AT | Anna Holm | Kelvane AG',
      'HOLDS_ROLE | Anna Holm | Infineon',
    ],
    never: ['HOLDS_ROLE | Jan Kut | Siemens'],
  },
  {
    text: 'Bosch beruft den Siemens-Manager Jan Kut in den Aufsichtsrat. Siemens-Chef Ralf Elsner lobt Anna Holm.',
    facts: ['HOLDS_ROLE | Jan Kut | Siemens', 'HOLDS_ROLE | Ralf Elsner | Siemens'],
    never: ['FORMERLY_AT | Jan Kut | Siemens'],
  },
  // A description behind the verb that closes the clause.
  {
    text: 'Der Fonds wird von der Kelvane AG verwaltet, der Tochter der Torven AG. Der Preis wurde von Anna Holm überreicht, der Chefin von Siemens.',
    facts: ['SUBSIDIARY_OF | Kelvane AG | Torven AG', 'HOLDS_ROLE | Anna Holm | Siemens'],
    never: ['SUPPORTS | Anna Holm | Siemens'],
  },
  {
    text: 'Siemens hat Bosch verklagt, der Konzern aus München fordert Geld.',
    facts: [],
    never: ['HEADQUARTERED_IN | Bosch | Munich'],
  },
  // Of a firm without a name, and of several.
  {
    text: 'Die Kelvane AG hat einen neuen Chef: Jan Kut tritt den Posten an. Zuvor war er CEO eines Unternehmens, das Chips baut.',
    facts: [],
    never: ['FORMERLY_AT | Jan Kut | Kelvane AG'],
  },
  {
    text: 'Die Kelvane AG investiert. Mehr als die Hälfte dieser Start-ups haben ihren Sitz in Österreich. Viele Zulieferer haben ihren Sitz in Köln.',
    facts: [],
    never: ['HEADQUARTERED_IN | Kelvane AG | Austria', 'HEADQUARTERED_IN | Kelvane AG | Cologne'],
  },
  {
    text: 'Die Kelvane AG wächst. Das Unternehmen hat seinen Sitz in Köln. Anna Holm ist Chefin des Unternehmens.',
    facts: ['HEADQUARTERED_IN | Kelvane AG | Cologne', 'HOLDS_ROLE | Anna Holm | Kelvane AG'],
  },
  // Offices of a region, rivals of an authority, a post left for another of the same firm.
  {
    text: 'Die Firmen in Bayern wachsen. Bayerns Wirtschaftsminister Ralf Elsner lobt sie. Frankreichs Wirtschaftsminister Jan Kut schweigt.',
    facts: ['HOLDS_ROLE | Jan Kut | France'],
    never: ['HOLDS_ROLE | Ralf Elsner | Germany'],
  },
  {
    text: 'Die Bundeswehr kauft Drohnen von Siemens sowie ein Produkt des Mitbewerbers Bosch.',
    facts: ['COMPETES_WITH | Bosch | Siemens'],
    never: ['COMPETES_WITH | Bosch | Bundeswehr'],
  },
  {
    text: 'Die Kelvane AG wächst. Neuer Chef wird der bisherige Finanzchef Ralf Elsner.',
    facts: ['HOLDS_ROLE | Ralf Elsner | Kelvane AG', 'FORMERLY_AT | Ralf Elsner | Kelvane AG'],
  },
  // A list that goes on with a preposition of its own.
  {
    text: 'Ralf Elsner arbeitete zuvor für Siemens, Bosch, SAP und bei der Kelvane AG.',
    facts: [
      'FORMERLY_AT | Ralf Elsner | Siemens',
      'FORMERLY_AT | Ralf Elsner | SAP',
      'FORMERLY_AT | Ralf Elsner | Kelvane AG',
    ],
  },
  // Two build something together: what one of them provides is for neither of the two in particular.
  {
    text: 'Die Kelvane AG und die Torven AG bauen gemeinsam ein Netz. Die Kelvane AG stellt die Infrastruktur bereit.',
    facts: ['PARTNERED_WITH | Kelvane AG | Torven AG'],
    never: ['SUPPLIES | Kelvane AG | Torven AG'],
  },
  // Three offices of one, and a field that is no employer.
  {
    text: 'Das ist eine Lösung für den Kelvane-Gründer, Geschäftsführer und Mehrheitsaktionär Ralf Elsner. Siemens-Gründerin, Bosch-Chefin und Investorin Anna Holm kommt.',
    facts: ['FOUNDED | Ralf Elsner | Kelvane', 'HOLDS_ROLE | Ralf Elsner | Kelvane'],
    never: ['HOLDS_ROLE | Anna Holm | Siemens'],
  },
  {
    text: 'Corporate-Governance-Experte Jan Kut lobt die Kelvane AG. Brawnly-Chefin Anna Holm schweigt.',
    facts: ['HOLDS_ROLE | Anna Holm | Brawnly'],
    never: ['HOLDS_ROLE | Jan Kut | Corporate-Governance'],
  },
  {
    text: 'Vier Speedinvest-Investments - Orvanta, Kelvane, Torven und Felnor - sind viel wert. Das größte Investment von Bosch ist die Talwig AG.',
    facts: ['INVESTED_IN | Speedinvest | Orvanta', 'INVESTED_IN | Bosch | Talwig AG'],
    never: ['INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: 'Siemens plant ein Investment in Köln. Nach dem Investment kauft Siemens die Talwig AG.',
    facts: ['ACQUIRED | Siemens | Talwig AG'],
    never: ['INVESTED_IN | Siemens | Talwig AG'],
  },
  // Who heads an authority, an association or a fund heads no firm; of the authority itself the word may tell.
  {
    text: 'Orvanta baut Sensoren. Kartellamtschef Ralf Elsner warnt. Fonds-Chefin Anna Holm schweigt. Notenbankchef Tom Roth lacht. Konzernchef Jan Kern freut sich.',
    facts: ['HOLDS_ROLE | Jan Kern | Orvanta'],
    never: [
      'HOLDS_ROLE | Ralf Elsner | Orvanta',
      'HOLDS_ROLE | Anna Holm | Orvanta',
      'HOLDS_ROLE | Tom Roth | Orvanta',
    ],
  },
  // Who takes part in something else is not invested in.
  {
    text: 'Siemens hat sich die Sparte von Kelvane gegen ein Konsortium unter Beteiligung der Torven AG gesichert. Bosch schließt eine Runde unter Beteiligung von SAP ab.',
    facts: ['INVESTED_IN | SAP | Bosch'],
    never: ['INVESTED_IN | Siemens | Torven AG'],
  },
  // Universities supervise no firms.
  {
    text: 'Forscher der Universität Jena untersuchten Orvanta. Die TU Wien prüft die Kelvane AG. Die Bafin prüft die Torven AG.',
    facts: ['REGULATES | Bafin | Torven AG'],
    never: [
      'REGULATES | University of Jena | Orvanta',
      'REGULATES | Technische Universität Wien | Kelvane AG',
    ],
  },
  // The people of a town and its firm; what no table knows for a firm; who is no firm at all.
  {
    text: 'Orvanta verkauft Sensoren. Die Jenaer haben 20 Millionen Euro eingesammelt. Zur Arbeit fahren die Bremer mit dem Rad. Die ungarische Währung Tolvar fällt. Die polnische Künstlerin Mirela lacht.',
    facts: ['HEADQUARTERED_IN | Orvanta | Jena'],
    never: [
      'HEADQUARTERED_IN | Orvanta | Bremen',
      'HEADQUARTERED_IN | Tolvar | Hungary',
      'HEADQUARTERED_IN | Mirela | Poland',
    ],
  },
  // What takes place is nobody.
  {
    text: 'Anna Holm, Chefin der Kelvane AG, kam zum britischen AI Trust Summit. Der Pariser AI Robotics Summit endete gestern.',
    facts: ['HOLDS_ROLE | Anna Holm | Kelvane AG'],
    never: ['HOLDS_ROLE | Anna Holm | AI Trust Summit', 'HEADQUARTERED_IN | AI Robotics Summit | Paris'],
  },
  // The party behind a politician's name is no office; of several owners none need be the parent.
  {
    text: 'Bürgermeister Ralf Elsner (VP) verhandelt mit Siemens. Minister Jan Roth (CSU) fördert Orvanta mit 20 Millionen Euro.',
    facts: ['SUPPORTS | Jan Roth | Orvanta'],
    never: ['HOLDS_ROLE | Ralf Elsner | Siemens'],
  },
  {
    text: 'Orvanta verhandelt mit den Eigentümern Siemens, Bosch und SAP. Kelvane streitet vor Gericht mit Airbus.',
    facts: [],
    never: [
      'SUBSIDIARY_OF | Orvanta | Siemens',
      'SUBSIDIARY_OF | Orvanta | Bosch',
      'COMPETES_WITH | Kelvane | Airbus',
    ],
  },
  // Before the verb of a main clause stands one phrase; what follows "von" behind two names is a firm of two words.
  {
    text: 'Das Start-up Orvanta Mail wächst. Die polnische Zeitung Kelvane Images erscheint in Danzig. Alex Robin von Torven Sky sagt nichts. Ministerpräsident Ralvin Mail reist nach Rom.',
    facts: ['HEADQUARTERED_IN | Kelvane Images | Poland', 'HOLDS_ROLE | Alex Robin | Torven Sky'],
    never: ['HEADQUARTERED_IN | Kelvane | Poland'],
  },
  {
    text: 'US-Präsident Torvan Mail hat Siemens gelobt. Bosch wirbt mit der International Sky Racing Association.',
    facts: ['HOLDS_ROLE | Torvan Mail | United States'],
    never: ['PARTNERED_WITH | Bosch | International Sky'],
  },
  // A name that was not recognised has its own round.
  {
    text: 'Im Mai stockt Grelvubis seine Series C um 36 Millionen Euro auf.\nAuch Orvanta freut sich: Das Start-up erhält 50 Millionen Euro in einer Series A. Orvanta wächst.',
    facts: ['RAISED | Orvanta | Series A'],
    never: ['RAISED | Orvanta | Series C'],
  },
  // What the last of a list does it through is its own; a joint venture is nobody whom the text has not called so.
  {
    text: 'Zu den Investoren von Orvanta gehören Siemens, Bosch und SAP über seine Tochter Kelvane.',
    facts: ['SUBSIDIARY_OF | Kelvane | SAP', 'INVESTED_IN | SAP | Orvanta'],
    never: ['SUBSIDIARY_OF | Kelvane | Siemens'],
  },
  {
    text: 'Die Orvanta AG baut die Fabrik mit dem Partner Kelvane. Kelvane hält 40 Prozent an dem Gemeinschaftsunternehmen.',
    facts: [],
    never: ['INVESTED_IN | Kelvane | Orvanta AG'],
  },
  // Whoever has founded a firm keeps and gets offices there, unless the text tells where.
  {
    text: 'Die Torven AG übernimmt Kelvane. Die Torven AG wächst. Kelvane-Gründerin Anna Holm bleibt Geschäftsführerin. Die Bosch-Gründerin Lea Kern wird Chefin der Felnor AG.',
    facts: ['HOLDS_ROLE | Anna Holm | Kelvane', 'HOLDS_ROLE | Lea Kern | Felnor AG'],
    never: ['HOLDS_ROLE | Anna Holm | Torven AG', 'HOLDS_ROLE | Lea Kern | Bosch'],
  },
  // An adjective of a nation with a capital inside a sentence is the first word of a name.
  {
    text: 'Die Bundesnetzagentur hat gegen die Deutsche Messtechnik ein Bußgeld verhängt. Siemens verkauft den Deutschen Anteile. Bosch wirbt um die Deutsche Anna Holm.',
    facts: ['REGULATES | Federal Network Agency | Deutsche Messtechnik'],
    never: ['SUPPLIES | Siemens | Deutschen Anteile'],
  },
  // So much of something else belongs to whom the dative names.
  {
    text: 'Orvanta gehört zu 30 Prozent der Torven AG und zu 20 Prozent der Felnor AG. Auf 40 Prozent der Kelvane AG kommt Bosch.',
    facts: [
      'INVESTED_IN | Torven AG | Orvanta | stake_percent=30',
      'INVESTED_IN | Felnor AG | Orvanta | stake_percent=20',
    ],
    never: ['INVESTED_IN | Orvanta | Torven AG'],
  },
  // An authority of one kind is no other.
  {
    text: 'Die Bafin rechnet noch. Das Kartellamt hat die Übernahme von Kelvane durch Siemens freigegeben.',
    facts: ['ACQUIRED | Siemens | Kelvane'],
    never: ['REGULATES | Bafin | Kelvane'],
  },
  // Who works with a firm and who works with what it makes; who makes something together with others.
  {
    text: 'Kelvane arbeitet mit Bosch an einem Chip. Torven arbeitet mit Software von SAP. Felnor entwickelt mit Robotern von Siemens ein Werk.',
    facts: ['PARTNERED_WITH | Kelvane | Bosch'],
    never: [
      'PARTNERED_WITH | Torven | SAP',
      'SUPPLIES | Bosch | Kelvane',
      'PARTNERED_WITH | Felnor | Siemens',
    ],
  },
  {
    text: 'Orvanta hat seinen ersten Rechner gezeigt. Entwickelt wurde er zusammen mit Infineon. Den ersten Auftrag erhielt die Firma von Siemens. Zum Kundenkreis von Orvanta gehört auch Bosch. Für 25 Prozent an Orvanta zahlt Airbus zwei Millionen Euro.',
    facts: [
      'PARTNERED_WITH | Orvanta | Infineon',
      'SUPPLIES | Orvanta | Siemens',
      'SUPPLIES | Orvanta | Bosch',
      'INVESTED_IN | Airbus | Orvanta | stake_percent=25',
    ],
  },
  // Of a post that was left a later sentence may tell how it began; what was so up to now is so no more.
  {
    text: 'Ralf Elsner verlässt Orvanta. Er war 2020 von Siemens zu Orvanta gekommen. Anna Holm verlässt Kelvane. Sie wechselt zu Bosch.',
    facts: ['FORMERLY_AT | Ralf Elsner | Siemens', 'HOLDS_ROLE | Anna Holm | Bosch'],
    never: ['HOLDS_ROLE | Ralf Elsner | Orvanta'],
  },
  {
    text: 'Bisher hatte das Land Hessen auf Produkte von SAP gesetzt. Bislang nutzte Orvanta die Cloud von Siemens. Bisher hat Kelvane 300 Roboter an Bosch geliefert. Bislang setzt Torven auf Chips von Infineon.',
    facts: ['SUPPLIES | Kelvane | Bosch', 'SUPPLIES | Infineon | Torven'],
    never: ['SUPPLIES | SAP | Land Hessen', 'SUPPLIES | Siemens | Orvanta'],
  },
  // The words of an expression stand anywhere in the clause.
  {
    text: 'Siemens legt die Übernahme von Orvanta auf Eis. Bosch hat den Bau des Werks in Jena auf Eis gelegt. SAP legt ein Werk in Ulm an.',
    facts: ['BUILDS | SAP | Werk in Ulm'],
    never: ['ACQUIRED | Siemens | Orvanta', 'BUILDS | Bosch | Werk in Jena'],
  },
  // Firms sue and accuse as authorities do.
  {
    text: 'Orvanta hat den Konkurrenten Kelvane verklagt. Torven klagt gegen Felnor. Die Bafin hat die Talwig AG verklagt.',
    facts: ['COMPETES_WITH | Kelvane | Orvanta', 'REGULATES | Bafin | Talwig AG'],
    never: ['REGULATES | Orvanta | Kelvane', 'REGULATES | Torven | Felnor'],
  },
];
