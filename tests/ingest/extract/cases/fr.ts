// French passages in the wordings of agencies, dailies and communiqués. Invented for this table; firms act in it as examples.
import type { ExtractionCase } from './case';

export const FRENCH_CASES: readonly ExtractionCase[] = [
  {
    text: 'H a bouclé une levée de fonds de 220 millions de dollars.',
    facts: ['RAISED | H Company | tour de table'],
  },
  // Behind the participle that opens the sentence stands who acts, whatever is inserted behind him; what is of a maker is not for him.
  {
    text: 'Velmora est une PME. Fondée en 2016 par Paul Morel, la start-up, soutenue par Torven, vend des robots à Kelvane. Installée à Lyon, cette PME, créée en 2016, intéresse Orvanta.',
    facts: [
      'FOUNDED | Paul Morel | Velmora | year=2016',
      'SUPPLIES | Velmora | Kelvane | product=robots',
      'INVESTED_IN | Torven | Velmora',
      'HEADQUARTERED_IN | Velmora | Lyon',
    ],
    never: ['HEADQUARTERED_IN | Orvanta | Lyon'],
  },
  {
    text: "Soutenue par Torven, le fonds suédois, Velmora a racheté Kelvane. Orvanta mettra à disposition l'IA de pointe de Felnor.",
    facts: ['ACQUIRED | Velmora | Kelvane', 'HEADQUARTERED_IN | Torven | Sweden'],
    never: ['SUPPLIES | Orvanta | Felnor'],
  },
  // Behind a colon at the end stand several who act, where they alone may be named; nobody who did not act, and no goods.
  {
    text: "Velmora a levé 5 millions d'euros. Plusieurs banques participent à l'opération : Torven, Kelvane et Bpifrance. Trois ingénieurs ont fondé Orvanta : Paul Morel, Anne Roux et Luc Marin.",
    facts: [
      'INVESTED_IN | Torven | Velmora',
      'INVESTED_IN | Kelvane | Velmora',
      'INVESTED_IN | Bpifrance | Velmora',
      'FOUNDED | Paul Morel | Orvanta',
      'FOUNDED | Anne Roux | Orvanta',
      'FOUNDED | Luc Marin | Orvanta',
    ],
  },
  {
    text: "Velmora a levé 5 millions d'euros. Deux géants n'ont pas investi dans Velmora : Torven et Kelvane.",
    facts: [],
    never: ['INVESTED_IN | Torven | Velmora', 'INVESTED_IN | Kelvane | Velmora'],
  },
  // What stands with its own subject before the comma is told of that, and of nobody behind it.
  {
    text: "Torven étant basée à Lyon, Velmora recrute. Kelvane ayant levé 5 millions d'euros, Orvanta recrute.",
    facts: ['HEADQUARTERED_IN | Torven | Lyon', 'RAISED | Kelvane | tour de table | amount=5000000'],
    never: ['HEADQUARTERED_IN | Velmora | Lyon', 'RAISED | Orvanta | tour de table'],
  },
  // Whom a complement is told of is not what the verb is about.
  {
    text: 'La CNIL a lancé une enquête sur le robot de Velmora, Talvo.',
    facts: ['REGULATES | CNIL | Velmora', 'BUILDS | Velmora | Talvo'],
    never: ['BUILDS | CNIL | Talvo'],
  },
  {
    text: '« Ça avance », note Nicolas Abel, cofondateur Velmora. Torven a conseillé Kelvane avec Paul Morel, associé, et Anne Roux.',
    facts: ['FOUNDED | Nicolas Abel | Velmora'],
    never: ['HOLDS_ROLE | Paul Morel | Kelvane', 'HOLDS_ROLE | Paul Morel | Torven'],
  },
  {
    text: "L'Imec, centre de recherche, grandit. Avec 12 000 m² de bureaux, l'Imec est une référence. Samsung et Intel figurent parmi ses clients.",
    facts: [],
    never: ['SUPPLIES | m² | Samsung'],
  },
  {
    text: 'Quarnexa perd son directeur scientifique Paul Dumas, qui part chez Anthropic.',
    facts: ['FORMERLY_AT | Paul Dumas | Quarnexa', 'HOLDS_ROLE | Paul Dumas | Anthropic'],
  },
  {
    text: "Au conseil d'administration de Quarnexa siègent Anne Leroy, de Lakestar, et l'ancien ministre Karl Lorenz.",
    facts: ['BOARD_SEAT | Anne Leroy | Quarnexa'],
    never: ['BOARD_SEAT | Anne Leroy | Lakestar'],
  },
  // Whoever comes to a firm works there, and what is made or bought meanwhile is not where somebody stays.
  {
    text: "Paul Morel a fait son entrée chez Torven. Anne Roux est restée chez Kelvane jusqu'à la création de Velmora. Luc Marin a quitté Orvanta après le rachat de Felnor.",
    facts: ['HOLDS_ROLE | Paul Morel | Torven', 'FORMERLY_AT | Luc Marin | Orvanta'],
    never: [
      'INVESTED_IN | Paul Morel | Torven',
      'HOLDS_ROLE | Anne Roux | Velmora',
      'ACQUIRED | Luc Marin | Felnor',
    ],
  },
  // What a firm is for is no investment; the branch of another that has its own name acts itself.
  {
    text: "Torven, structure d'investissement de Kelvane, a dirigé un tour de table de Velmora. Felnor, la branche de capital-risque de Havrik qui a investi dans Orvanta, grandit.",
    facts: ['INVESTED_IN | Torven | Velmora | role=lead', 'INVESTED_IN | Felnor | Orvanta'],
    never: ['INVESTED_IN | Kelvane | Velmora', 'INVESTED_IN | Havrik | Orvanta'],
  },
  {
    text: 'Paul Morel, 41 ans, président et cofondateur de Velmora, a parlé. Anne Roux, 38 ans, préside Torven.',
    facts: [
      'HOLDS_ROLE | Paul Morel | Velmora | role=président',
      'FOUNDED | Paul Morel | Velmora',
      'HOLDS_ROLE | Anne Roux | Torven',
    ],
  },
  {
    text: "Mistral AI a signé un contrat avec l'État. Le CEA en est le bénéficiaire.",
    facts: [],
    never: ['SUPPORTS | Mistral AI | CEA'],
  },
  {
    text: "La Marine nationale grecque a commandé des drones à Quarnexa. L'armée de l'air allemande a commandé des drones à Kelvane. L'armée de Terre utilise les drones de Felnor.",
    facts: [
      'SUPPLIES | Quarnexa | Marine nationale grecque',
      "SUPPLIES | Kelvane | armée de l'air allemande",
      'SUPPLIES | Felnor | Armée de terre',
    ],
    never: ['SUPPLIES | Quarnexa | Marine nationale'],
  },
  {
    text: "L'Autorité de la concurrence a donné son feu vert à l'entrée de Microsoft au capital de Quarnexa.",
    facts: ['INVESTED_IN | Microsoft | Quarnexa'],
    never: ['INVESTED_IN | Microsoft | Autorité de la concurrence', 'REGULATES | Quarnexa | Microsoft'],
  },
  {
    text: "Le ministère des Armées a notifié à Quarnexa un marché de 300 millions d'euros.",
    facts: ['SUPPLIES | Quarnexa | Ministère des Armées | amount=300000000'],
  },
  {
    text: 'Siemens a cédé ses 12 % de Quarnexa à Bosch. Airbus a cédé ses 30 % à Thales.',
    facts: ['INVESTED_IN | Bosch | Quarnexa | stake_percent=12'],
    never: ['INVESTED_IN | Thales | Airbus'],
  },
  {
    text: 'La Commission européenne a ouvert une enquête sur le rachat de Kelvane par Siemens.',
    facts: ['REGULATES | European Commission | Kelvane'],
  },
  {
    text: "L'Autorité de la concurrence a sanctionné Quarnexa pour son rachat de Kelvane.",
    facts: ['REGULATES | Autorité de la concurrence | Quarnexa', 'ACQUIRED | Quarnexa | Kelvane'],
    never: ['ACQUIRED | Autorité de la concurrence | Kelvane'],
  },
  // A state that is delivered to by its name and article is a customer; without the article it is where one sells.
  {
    text: "Velmora a livré 4 000 drones à l'Ukraine. Orvanta a vendu deux ordinateurs quantiques à la France et à l'Allemagne. Kelvane vend ses robots aux États-Unis et en Suède.",
    facts: [
      'SUPPLIES | Velmora | Ukraine | product=drones',
      'SUPPLIES | Orvanta | France',
      'SUPPLIES | Orvanta | Allemagne',
    ],
    never: ['SUPPLIES | Kelvane | États-Unis', 'SUPPLIES | Kelvane | Suède'],
  },
  // Behind two descriptions of the first founder a list goes on.
  {
    text: 'Velmora a été cofondée par Thomas Morel, chercheur et ancien professeur adjoint en hématologie, et Gilles Wain, docteur en biologie. Torven a été fondée par Anne Roux, ingénieure, et Luc Marin.',
    facts: [
      'FOUNDED | Thomas Morel | Velmora',
      'FOUNDED | Gilles Wain | Velmora',
      'FOUNDED | Anne Roux | Torven',
      'FOUNDED | Luc Marin | Torven',
    ],
  },
  // Where a firm was at first it is no longer; where its seat was moved to it is.
  {
    text: 'Initialement basée à Lyon, Velmora, dont le siège a été déplacé à New York, grandit. Torven, basée à Nice, grandit aussi.',
    facts: ['HEADQUARTERED_IN | Velmora | New York', 'HEADQUARTERED_IN | Torven | Nice'],
    never: ['HEADQUARTERED_IN | Velmora | Lyon'],
  },
  {
    text: "Xavier Niel, fondateur d'Iliad, Eric Morel, l'ex-PDG de Torven, Bernard Costa, le patron de Kelvane, ont investi dans Velmora.",
    facts: ['FORMERLY_AT | Eric Morel | Torven', 'HOLDS_ROLE | Bernard Costa | Kelvane | role=patron'],
    never: ['FORMERLY_AT | Bernard Costa | Torven'],
  },
  {
    text: "Paul Morel a lâché ses fonctions de directeur général de Velmora au profit d'Anne Roux. Luc Marin a passé la main à Jean Costa à la tête de Torven.",
    facts: ['HOLDS_ROLE | Anne Roux | Velmora', 'HOLDS_ROLE | Jean Costa | Torven'],
  },
  // Of several people each has his own office and his own former firm, whatever stands beside the others.
  {
    text: "Velmora a recruté l'ancien patron de Torven Paul Morel et l'ex-Airbus Anne Roux.",
    facts: [
      'FORMERLY_AT | Paul Morel | Torven',
      'FORMERLY_AT | Anne Roux | Airbus',
      'HOLDS_ROLE | Anne Roux | Velmora',
    ],
    never: ['FORMERLY_AT | Anne Roux | Torven'],
  },
  {
    text: 'Velmora a nommé Paul Morel et Anne Roux, respectivement comme président et comme directrice générale. Jean Costa et Luc Marin deviennent respectivement directeur financier et directeur technique de Torven.',
    facts: [
      'HOLDS_ROLE | Paul Morel | Velmora | role=président',
      'HOLDS_ROLE | Anne Roux | Velmora | role=directrice générale',
      'HOLDS_ROLE | Jean Costa | Torven | role=directeur financier',
      'HOLDS_ROLE | Luc Marin | Torven | role=directeur technique',
    ],
  },
  {
    text: "Velmora annonce la nomination de Paul Morel comme président. L'Élysée annonce la nomination d'Anne Roux comme ministre.",
    facts: ['HOLDS_ROLE | Paul Morel | Velmora | role=président'],
    never: ['HOLDS_ROLE | Anne Roux | Velmora'],
  },
  // Whoever is at the head of an authority rules in its name, and leaves a firm in his own.
  {
    text: "La présidente de la CNIL a mis la société Velmora en demeure. Le directeur de l'Anssi a infligé une amende à Torven. La présidente de la CNIL a quitté Kelvane.",
    facts: ['REGULATES | CNIL | Velmora', 'REGULATES | Anssi | Torven'],
    never: ['REGULATES | CNIL | Kelvane'],
  },
  // Who acquires goods of a maker buys from him, and not him.
  {
    text: "Velmora a fait l'acquisition d'un supercalculateur de Torven. Orvanta a acquis des puces de Kelvane. Felnor s'est offert un supercalculateur de Havrik.",
    facts: [
      'SUPPLIES | Torven | Velmora',
      'SUPPLIES | Kelvane | Orvanta | product=puces',
      'SUPPLIES | Havrik | Felnor',
    ],
    never: ['ACQUIRED | Velmora | Torven', 'ACQUIRED | Orvanta | Kelvane'],
  },
  {
    text: "Velmora a annoncé l'acquisition de 500 puces de Torven. Orvanta a annoncé l'acquisition d'une usine de Kelvane. Felnor a fait l'acquisition de l'éditeur Havrik.",
    facts: ['ACQUIRED | Felnor | Havrik'],
    never: ['ACQUIRED | Velmora | Torven', 'ACQUIRED | Orvanta | Kelvane'],
  },
  {
    text: "Velmora, qui déploie déjà ses drones auprès de l'armée suédoise, commercialise ses logiciels auprès de Torven.",
    facts: [
      'SUPPLIES | Velmora | armée suédoise | product=drones',
      'SUPPLIES | Velmora | Torven | product=logiciels',
    ],
  },
  {
    text: 'Orvanta fournit les puces, Siemens le logiciel. Airbus achète ses drones à Kelvane et ses logiciels à Quarnexa.',
    facts: ['SUPPLIES | Kelvane | Airbus', 'SUPPLIES | Quarnexa | Airbus'],
    never: ['SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: "Ce n'est pas Siemens mais Airbus qui a racheté Quarnexa. Ce n'est pas à Thales mais à Orange que Kelvane livre ses puces.",
    facts: ['ACQUIRED | Airbus | Quarnexa', 'SUPPLIES | Kelvane | Orange'],
    never: ['ACQUIRED | Siemens | Quarnexa', 'SUPPLIES | Kelvane | Thales'],
  },
  {
    text: "La BPI a accordé un prêt à Orvanta. La Banque européenne d'investissement a accordé des prêts à Quarnexa.",
    facts: ['SUPPORTS | BPI | Orvanta', 'SUPPORTS | European Investment Bank | Quarnexa'],
  },
  // Whom a body gives something to is no part of its name; of two that raise money each has its own sum.
  {
    text: "Le prêt du ministère de la Défense à Velmora atteint 2 millions d'euros. Orvanta, titulaire d'un contrat de Kelvane, emploie 40 personnes. Torven (50 millions d'euros) et Felnor (3 millions d'euros) ont bouclé des tours de table.",
    facts: [
      'SUPPORTS | ministère de la Défense | Velmora | amount=2000000',
      'SUPPLIES | Orvanta | Kelvane',
      'RAISED | Torven | tour de table | amount=50000000',
      'RAISED | Felnor | tour de table | amount=3000000',
    ],
  },
  {
    text: 'Velmora détient 60 % de Torven, le reste étant détenu par Quarnix.',
    facts: ['INVESTED_IN | Velmora | Torven'],
    never: ['SUBSIDIARY_OF | Velmora | Quarnix'],
  },
  {
    text: "Quarnix a vendu Torven. L'acquéreur est Velmora.",
    facts: [],
    never: ['ACQUIRED | Velmora | Quarnix'],
  },
  // What is not said of somebody by a cleft is told of nobody; behind a comma another gives the rest.
  {
    text: "Ce n'est pas Torven qui a installé son siège à Lyon. Bpifrance a apporté 5 millions, la région Grand Est le reste. À la tête de la division quantique de Pasqal, Wasiq Bokhari succède à Georges-Olivier Reymond.",
    facts: ['HOLDS_ROLE | Wasiq Bokhari | Pasqal'],
    never: ['HEADQUARTERED_IN | Torven | Lyon', 'SUPPORTS | Bpifrance | région Grand Est'],
  },
  {
    text: 'Qui a racheté Mirvane ? Havrik.',
    facts: ['ACQUIRED | Havrik | Mirvane'],
  },
  {
    text: 'À qui appartient Mirvane ? À Havrik.',
    facts: ['SUBSIDIARY_OF | Mirvane | Havrik'],
  },
  {
    text: 'Le groupe Solbrenn a investi dans la start-up Havrik. Elle a été absorbée par Dralto.',
    facts: ['ACQUIRED | Dralto | Havrik'],
    never: ['ACQUIRED | Dralto | Solbrenn'],
  },
  {
    text: 'Le groupe Fenquil a investi dans la start-up Zarnovo. Erik Sandgren la dirige.',
    facts: ['HOLDS_ROLE | Erik Sandgren | Zarnovo'],
    never: ['HOLDS_ROLE | Erik Sandgren | Fenquil'],
  },
  {
    text: 'Parmi les participations de Lakestar figurent Orvanta et Telsor. Siemens figure au capital de Kelvane.',
    facts: ['INVESTED_IN | Siemens | Kelvane'],
    never: ['INVESTED_IN | Orvanta | Lakestar'],
  },
  {
    text: 'Mistral a levé 1,7 milliard d’euros avec l’entrée au capital du géant néerlandais ASML.',
    facts: ['INVESTED_IN | ASML | Mistral AI'],
    never: ['INVESTED_IN | ASML | Mistral AI | amount=1700000000'],
  },
  {
    text: 'Le fabricant de batteries Mirvane a recruté 40 ingénieurs. Le fabricant de drones a racheté Zarnovo.',
    facts: [],
    never: ['ACQUIRED | Mirvane | Zarnovo'],
  },
  {
    text: 'Torven, Quarnix et Solbrenn se sont entendus sur une norme. Les trois entreprises ont racheté Zarnovo.',
    facts: ['ACQUIRED | Torven | Zarnovo', 'ACQUIRED | Quarnix | Zarnovo', 'ACQUIRED | Solbrenn | Zarnovo'],
  },
  {
    text: 'Torven, Quarnix et Solbrenn se sont entendus sur une norme. Les deux fournissent des capteurs à Zarnovo.',
    facts: [],
    never: ['SUPPLIES | Torven | Zarnovo', 'SUPPLIES | Solbrenn | Zarnovo'],
  },
  {
    text: 'Quarnix, une start-up de Nantes, a recruté 40 ingénieurs. La société lilloise a racheté Zarnovo.',
    facts: [],
    never: ['ACQUIRED | Quarnix | Zarnovo', 'HEADQUARTERED_IN | Quarnix | Lille'],
  },
  // What a second leaves out of a clause is that of the first, with its own two in the places of the other two.
  {
    text: "Torven a installé son siège à Lyon, Orlune à Toulouse. Bravel s'est emparé d'Ardisol, Norbec de Quelmar. Solverre a signé un accord avec Orvanta, Tarvel avec Telsor et Felnor avec Kelvane.",
    facts: [
      'HEADQUARTERED_IN | Torven | Lyon',
      'HEADQUARTERED_IN | Orlune | Toulouse',
      'ACQUIRED | Bravel | Ardisol',
      'ACQUIRED | Norbec | Quelmar',
      'PARTNERED_WITH | Solverre | Orvanta',
      'PARTNERED_WITH | Tarvel | Telsor',
      'PARTNERED_WITH | Felnor | Kelvane',
    ],
    never: ['HEADQUARTERED_IN | Orlune | Lyon'],
  },
  {
    text: "Orvanta travaille avec Kelvane à Lyon, Telsor à Nantes. Torven n'a pas racheté Bravel à Ardisol, ni Norbec à Quelmar.",
    facts: ['PARTNERED_WITH | Orvanta | Kelvane'],
    never: ['PARTNERED_WITH | Telsor | Kelvane', 'ACQUIRED | Norbec | Quelmar'],
  },
  {
    text: 'La société Bleu, détenue par Orange, sans participation au capital de Microsoft, a levé 3 millions.',
    facts: [],
    never: ['INVESTED_IN | Orange | Microsoft'],
  },
  // what is led is the round, who is concurred with needs no object behind the verb, and "c'est" only says who
  {
    text: "La levée de fonds d'Orvanta, menée par Polwerk Ventures, atteint 5 millions d'euros. Telsor, que Norbec concurrence, emploie 40 personnes. La filiale de Bravel, c'est Ardisol. Kelvane présente Torven comme son hébergeur.",
    facts: [
      'INVESTED_IN | Polwerk Ventures | Orvanta | role=lead',
      'COMPETES_WITH | Norbec | Telsor',
      'SUBSIDIARY_OF | Ardisol | Bravel',
    ],
    never: ['SUBSIDIARY_OF | Bravel | Ardisol', 'BUILDS | Kelvane | Torven'],
  },
  // those who are told of stand behind the verb that names them
  {
    text: "Parmi les sociétés rachetées par Orvanta figurent Kelvane et Velmora. La société que Telsor a rachetée s'appelle Bravel. La start-up rachetée par Norbec est Torven. La start-up rachetée par Ardisol n'est pas Quelmar.",
    facts: [
      'ACQUIRED | Orvanta | Kelvane',
      'ACQUIRED | Orvanta | Velmora',
      'ACQUIRED | Telsor | Bravel',
      'ACQUIRED | Norbec | Torven',
    ],
    never: ['ACQUIRED | Ardisol | Quelmar'],
  },
  // who has something done to him by somebody
  {
    text: "Orvanta s'est fait financer par Serval Partners. Kelvane se fait sanctionner par la Cnil. Velmora veut se faire racheter par Telsor. Bravel s'est fait construire un siège par Norbec.",
    facts: ['INVESTED_IN | Serval Partners | Orvanta', 'REGULATES | Cnil | Kelvane'],
    never: ['BUILDS | Bravel | Norbec', 'SUBSIDIARY_OF | Bravel | Norbec'],
  },
  // those whom somebody has or counts are his
  {
    text: 'Orvanta a des partenaires comme Telsor et Norbec. Kelvane compte trois filiales, dont Torven. Comptant Velmora parmi ses clients, Bravel voit grand. Polwerk Ventures est le chef de file de la levée de fonds de Solverre.',
    facts: [
      'PARTNERED_WITH | Orvanta | Telsor',
      'PARTNERED_WITH | Orvanta | Norbec',
      'SUBSIDIARY_OF | Torven | Kelvane',
      'SUPPLIES | Bravel | Velmora',
      'INVESTED_IN | Polwerk Ventures | Solverre | role=lead',
    ],
    never: ['SUPPLIES | Velmora | Bravel', 'HOLDS_ROLE | Polwerk Ventures | Solverre'],
  },
  // Whoever makes what an aside says somebody uses.
  {
    text: "Orvanta développe un logiciel qu'utilise Siemens.",
    facts: ['SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta fabrique des drones utilisés par Airbus.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Orvanta fabrique des drones. Airbus les utilise.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  // An order without a supplier is one for the firm of the passage.
  {
    text: 'Orvanta grandit. Airbus vient de passer commande.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Orvanta grandit. Airbus a passé commande auprès de Kelvane.',
    facts: ['SUPPLIES | Kelvane | Airbus'],
    never: ['SUPPLIES | Orvanta | Airbus'],
  },
  // who is called what: a firm has somebody for a customer, counts him among them, or they are called so
  {
    text: "Les clients d'Orvanta s'appellent Kelvane et Velmora. Torven compte Polwerk Ventures au nombre de ses actionnaires. Bravel rejoint la liste des partenaires de Norbec.",
    facts: [
      'SUPPLIES | Orvanta | Kelvane',
      'SUPPLIES | Orvanta | Velmora',
      'INVESTED_IN | Polwerk Ventures | Torven',
      'PARTNERED_WITH | Bravel | Norbec',
    ],
    never: ['SUPPLIES | Kelvane | Orvanta'],
  },
  {
    text: 'Orvanta a Kelvane pour client. Telsor, qui a Torven pour actionnaire, emploie 40 personnes. Norbec grandit vite, avec Bravel pour partenaire. Ardisol aimerait avoir Velmora pour client.',
    facts: [
      'SUPPLIES | Orvanta | Kelvane',
      'INVESTED_IN | Torven | Telsor',
      'PARTNERED_WITH | Norbec | Bravel',
    ],
    never: ['SUPPLIES | Kelvane | Orvanta', 'INVESTED_IN | Telsor | Torven', 'SUPPLIES | Ardisol | Velmora'],
  },
  // a quotation of four words is no name where somebody speaks in it
  {
    text: "« Nous avons racheté Kelvane », explique Léa Garnier, patronne d'Orvanta. Bravel, précise le communiqué, s'est associé à Ardisol.",
    facts: ['ACQUIRED | Orvanta | Kelvane', 'PARTNERED_WITH | Bravel | Ardisol'],
  },
  // whose contract it is, and what ties two firms
  {
    text: 'Le marché de Torven a été attribué à Kelvane. Orvanta exécute un contrat pour Norbec. Un partenariat lie Bravel et Telsor.',
    facts: ['SUPPLIES | Kelvane | Torven', 'SUPPLIES | Orvanta | Norbec', 'PARTNERED_WITH | Bravel | Telsor'],
  },
  // a head office behind its town, in a town that acts, asked for or left
  {
    text: "Lyon accueille le siège d'Orvanta. De son siège de Nantes, Telsor gère ses commandes. Torven va-t-il installer son siège à Grenoble ? Bravel a fermé son siège de Toulouse.",
    facts: ['HEADQUARTERED_IN | Orvanta | Lyon', 'HEADQUARTERED_IN | Telsor | Nantes'],
    never: ['HEADQUARTERED_IN | Torven | Grenoble', 'HEADQUARTERED_IN | Bravel | Toulouse'],
  },
  // who has led a firm for long leads it still
  {
    text: 'Nora Vidal dirige Solverre depuis longtemps. La nomination de Jean Morel comme directeur technique de Kelvane est effective.',
    facts: ['HOLDS_ROLE | Nora Vidal | Solverre', 'HOLDS_ROLE | Jean Morel | Kelvane'],
    never: ['FORMERLY_AT | Nora Vidal | Solverre'],
  },
  // The rest of the shares: of the firm of which a stake has just been told.
  {
    text: "Airbus détient 20 % d'Orvanta. Le reste appartient à Kelvane.",
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: "Airbus détient 20 % d'Orvanta. Le solde est détenu par Kelvane.",
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: "Airbus détient 20 % d'Orvanta. Les 80 % restants appartiennent à Kelvane.",
    facts: ['INVESTED_IN | Kelvane | Orvanta | stake_percent=80'],
  },
  {
    text: "Airbus détient 20 % d'Orvanta. Le premier actionnaire est Kelvane.",
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
    never: ['INVESTED_IN | Kelvane | Airbus'],
  },
  {
    text: 'Airbus travaille avec Orvanta. Kelvane possède le reste du site.',
    facts: [],
    never: ['INVESTED_IN | Kelvane | Orvanta', 'INVESTED_IN | Kelvane | Airbus'],
  },
  // "L'acquéreur", "la maison mère" : who was told right before to be that.
  {
    text: "Kelvane a racheté Orvanta en mai. L'acquéreur est basé à Munich.",
    facts: ['HEADQUARTERED_IN | Kelvane | Munich'],
    never: ['HEADQUARTERED_IN | Orvanta | Munich'],
  },
  {
    text: 'Orvanta appartient à Kelvane. La maison mère a son siège à Toulouse.',
    facts: ['HEADQUARTERED_IN | Kelvane | Toulouse'],
    never: ['HEADQUARTERED_IN | Orvanta | Toulouse'],
  },
  {
    text: 'Airbus achète ses drones à Orvanta. Le fournisseur est basé à Lyon.',
    facts: ['HEADQUARTERED_IN | Orvanta | Lyon'],
    never: ['HEADQUARTERED_IN | Airbus | Lyon'],
  },
  {
    text: "Orvanta achète ses puces à Nvidia. Le groupe américain détient aussi 5 % de l'entreprise.",
    facts: ['INVESTED_IN | Nvidia | Orvanta | stake_percent=5'],
    never: ['INVESTED_IN | Orvanta | Nvidia'],
  },
  {
    text: 'Orvanta et sa maison mère, Kelvane, ont leur siège à Toulouse.',
    facts: [
      'HEADQUARTERED_IN | Orvanta | Toulouse',
      'HEADQUARTERED_IN | Kelvane | Toulouse',
      'SUBSIDIARY_OF | Orvanta | Kelvane',
    ],
  },
  {
    text: 'Runa Falk et Tom Rask se sont rencontrés chez Google. En 2019, ils ont fondé Orvanta.',
    facts: ['FOUNDED | Runa Falk | Orvanta', 'FOUNDED | Tom Rask | Orvanta'],
  },
  {
    text: "Orvanta a été fondée par Runa Falk et Tom Rask. Falk est directrice générale, Rask s'occupe de la technique.",
    facts: ['HOLDS_ROLE | Runa Falk | Orvanta'],
    never: ['HOLDS_ROLE | Tom Rask | Orvanta'],
  },
  // what "c'est … que" puts first
  {
    text: "C'est avec Kelvane qu'Orvanta a signé un partenariat. C'est à Telsor que Torven a attribué le marché. C'est à Grenoble que se trouve le siège de Bravel. Ce n'est pas avec Velmora qu'Orvanta a signé un partenariat. Ce serait à Norbec que Torven a attribué le marché.",
    facts: [
      'PARTNERED_WITH | Orvanta | Kelvane',
      'SUPPLIES | Telsor | Torven',
      'HEADQUARTERED_IN | Bravel | Grenoble',
    ],
    never: ['PARTNERED_WITH | Orvanta | Velmora', 'SUPPLIES | Norbec | Torven'],
  },
  {
    text: "La holding familiale Torven a pris 15 % du fabricant de puces Orvanta. Le mandat d'administratrice d'Ida Kern chez Velmora a été renouvelé pour quatre ans.",
    facts: ['INVESTED_IN | Torven | Orvanta | stake_percent=15'],
    never: ['SUBSIDIARY_OF | Orvanta | Torven', 'FORMERLY_AT | Ida Kern | Velmora'],
  },
  {
    text: 'Les syndicats réclament que Ida Kern prenne la tête du groupe Orvanta. Il faut que Telsor rachète Velmora. Le partenariat que Kelvane avait noué avec Torven a pris fin en décembre.',
    facts: ['HOLDS_ROLE | Ida Kern | Orvanta | planned'],
    never: ['PARTNERED_WITH | Kelvane | Torven'],
  },
  // two who aim at a market each do so, and do it to nobody
  {
    text: 'Tarvel et Kelvane visent le marché allemand. Les éditeurs Orlune et Bravel ont fait un effort.',
    facts: [],
    never: ['COMPETES_WITH | Tarvel | Kelvane', 'COMPETES_WITH | Orlune | Bravel'],
  },
  // who works hand in hand
  {
    text: "Tarvel et Kelvane marchent main dans la main. L'opticien Orlune a topé avec la jeune pousse Bravel. Les sociétés Norbec et Solverre unissent leurs efforts.",
    facts: [
      'PARTNERED_WITH | Tarvel | Kelvane',
      'PARTNERED_WITH | Orlune | Bravel',
      'PARTNERED_WITH | Norbec | Solverre',
    ],
  },
  {
    text: "Hugues Delaroche a posé les fondations de Tarvel. Didier Fauvel a bâti de toutes pièces Kelvane, spécialiste du fret. La création d'Orlune, en 2012, par l'ingénieur Yvon Trégan a ouvert la voie.",
    facts: [
      'FOUNDED | Hugues Delaroche | Tarvel',
      'FOUNDED | Didier Fauvel | Kelvane',
      'FOUNDED | Yvon Trégan | Orlune | year=2012',
    ],
  },
  {
    text: "L'augmentation de capital de Tarvel, d'un montant de 60 millions d'euros, a été sursouscrite. Le supercalculateur Vauban 3 est l'œuvre de l'éditeur Kelvane. L'Arcep a donné tort à l'opérateur Orlune. La Cnil instruit le cas de la société Bravel.",
    facts: [
      'RAISED | Tarvel | tour de table | amount=60000000',
      'BUILDS | Kelvane | Vauban 3',
      'REGULATES | Arcep | Orlune',
      'REGULATES | CNIL | Bravel',
    ],
  },
  // several behind a colon are whom the noun before it counts
  {
    text: "La holding Kelvane chapeaute trois sociétés : Tarvel, Orvanta et Bravel. L'éditeur Orlune a racheté deux sociétés : Norbec et Solverre.",
    facts: [
      'SUBSIDIARY_OF | Tarvel | Kelvane',
      'SUBSIDIARY_OF | Orvanta | Kelvane',
      'SUBSIDIARY_OF | Bravel | Kelvane',
      'ACQUIRED | Orlune | Norbec',
      'ACQUIRED | Orlune | Solverre',
    ],
  },
  // what belongs to whom
  {
    text: 'La société Tarvel dépend du groupe Kelvane. Orlune, la branche énergie du groupe Bravel, recrute. La start-up Norbec demeure une émanation du groupe Solverre. Avelin évolue sous la bannière de Quersis.',
    facts: [
      'SUBSIDIARY_OF | Tarvel | Kelvane',
      'SUBSIDIARY_OF | Orlune | Bravel',
      'SUBSIDIARY_OF | Norbec | Solverre',
      'SUBSIDIARY_OF | Avelin | Quersis',
    ],
    never: ['SUPPLIES | Kelvane | Tarvel'],
  },
  {
    text: "L'OPA du groupe Kelvane sur l'éditeur Tarvel est close. L'éditeur Orlune signe sa troisième acquisition avec Bravel. Le tribunal a attribué le fabricant de panneaux Norbec à l'industriel Solverre.",
    facts: ['ACQUIRED | Kelvane | Tarvel', 'ACQUIRED | Orlune | Bravel', 'ACQUIRED | Solverre | Norbec'],
    never: ['ACQUIRED | Tarvel | Kelvane'],
  },
  // where a firm sits and works, told by the town behind its house
  {
    text: 'La société Tarvel a élu domicile à Rennes. Sise à Dijon, la PME Kelvane recrute. La société Orlune, dont les bureaux centraux se trouvent à Liège, recrute.',
    facts: [
      'HEADQUARTERED_IN | Tarvel | Rennes',
      'HEADQUARTERED_IN | Kelvane | Dijon',
      'HEADQUARTERED_IN | Orlune | Liège',
    ],
  },
  {
    text: "L'antenne de Nice de l'éditeur Tarvel recrute. L'entreprise Kelvane dispose d'une station au sol à Kiruna. La start-up Orlune exploite des serres robotisées du côté d'Avignon. La société Bravel a pris racine à Metz.",
    facts: [
      'OPERATES_IN | Tarvel | Nice',
      'OPERATES_IN | Kelvane | Kiruna',
      'OPERATES_IN | Orlune | Avignon',
      'HEADQUARTERED_IN | Bravel | Metz',
    ],
  },
  // the name behind what a firm makes is the firm's, and not of what it stands in
  {
    text: "Le rachat du fabricant de capteurs Tarvel par Kelvane est bouclé. L'usine de Vierzon du fabricant de capteurs Orlune tourne. Le directeur général du loueur de drones Bravel, Paul Arnaud, se réjouit.",
    facts: [
      'ACQUIRED | Kelvane | Tarvel',
      'OPERATES_IN | Orlune | Vierzon',
      'HOLDS_ROLE | Paul Arnaud | Bravel | role=directeur général',
    ],
    never: ['SUPPLIES | Kelvane | Tarvel'],
  },
  {
    text: "La Wallonie soutient Orvanta à hauteur de 3 millions d'euros. La Pologne a commandé 100 drones à Telsor.",
    facts: ['SUPPORTS | Wallonie | Orvanta | amount=3000000', 'SUPPLIES | Telsor | Pologne | quantity=100'],
  },
  // whose robots work for whom, and whose things somebody works with
  {
    text: "Les robots de Tarvel trient les colis de l'enseigne Kelvane. La société Orlune encaisse avec les terminaux de Bravel. Les salariés de Quersis ont adopté l'assistant de Norbec. La société Avelin ne jure que par les puces de Solverre.",
    facts: [
      'SUPPLIES | Tarvel | Kelvane',
      'SUPPLIES | Bravel | Orlune',
      'SUPPLIES | Norbec | Quersis',
      'SUPPLIES | Solverre | Avelin',
    ],
  },
  {
    text: "Le contrat de Kelvane est allé à la société Tarvel. Avec Bravel, l'éditeur Orlune tient son premier client. Client de la fonderie Norbec, le fabricant Quersis a doublé ses achats. La société Tarvel trie les déchets de Solverre.",
    facts: ['SUPPLIES | Tarvel | Kelvane', 'SUPPLIES | Orlune | Bravel', 'SUPPLIES | Norbec | Quersis'],
    never: ['SUPPLIES | Tarvel | Solverre'],
  },
  // how public hands help
  {
    text: "La Région Bretagne a pris sous son aile la start-up Tarvel. La Région Occitanie se porte garante de l'emprunt de la société Kelvane. La mairie de Dijon a cédé le terrain à la société Orlune. Le ministre Paul Arnaud se range derrière l'éditeur Bravel.",
    facts: [
      'SUPPORTS | Région Bretagne | Tarvel',
      'SUPPORTS | Région Occitanie | Kelvane',
      'SUPPORTS | mairie de Dijon | Orlune',
      'SUPPORTS | Paul Arnaud | Bravel',
    ],
  },
  {
    text: "La société Tarvel peut compter sur le soutien de la Région Bretagne. La Région Occitanie a sélectionné et finance à 40 % le robot de la start-up Kelvane. La mairie de Dijon a vendu le terrain à la société Orlune. La société Quersis ne peut plus compter sur l'aide de la Région Normandie.",
    facts: ['SUPPORTS | Région Bretagne | Tarvel', 'SUPPORTS | Région Occitanie | Kelvane'],
    never: ['SUPPORTS | mairie de Dijon | Orlune', 'SUPPORTS | Région Normandie | Quersis'],
  },
  {
    text: "Avant son arrivée comme directrice d'Orvanta, Ida Kern travaillait chez ABB.",
    facts: ['HOLDS_ROLE | Ida Kern | Orvanta', 'FORMERLY_AT | Ida Kern | ABB'],
    never: ['FORMERLY_AT | Ida Kern | Orvanta'],
  },
  {
    text: 'Telsor contrôle Orvanta aux neuf dixièmes. Kelvane est détenue aux deux tiers par Torven SA. Sanvia a acquis la moitié plus une action de Rannaserv.',
    facts: [
      'SUBSIDIARY_OF | Orvanta | Telsor | stake_percent=90',
      'INVESTED_IN | Torven SA | Kelvane | stake_percent=66.67',
      'INVESTED_IN | Sanvia | Rannaserv | stake_percent=50',
    ],
  },
  {
    text: 'Orvanta a livré 300 unités à Torven. Kelvane a livré des robots à Sanvia (220 unités) et à Telsor (80 unités).',
    facts: [
      'SUPPLIES | Orvanta | Torven | quantity=300',
      'SUPPLIES | Kelvane | Sanvia | quantity=220',
      'SUPPLIES | Kelvane | Telsor | quantity=80',
    ],
  },
  // who fights whom, and for what
  {
    text: "Tarvel croise le fer avec Kelvane. L'éditeur Orlune dispute à Bravel la première place du marché. La société Quersis tient la dragée haute à Norbec.",
    facts: [
      'COMPETES_WITH | Tarvel | Kelvane',
      'COMPETES_WITH | Orlune | Bravel',
      'COMPETES_WITH | Quersis | Norbec',
    ],
  },
  {
    text: "La société Tarvel mène la vie dure à Kelvane. L'éditeur Orlune donne du fil à retordre à Bravel. La start-up Quersis grignote des parts de marché à Norbec.",
    facts: [
      'COMPETES_WITH | Tarvel | Kelvane',
      'COMPETES_WITH | Orlune | Bravel',
      'COMPETES_WITH | Quersis | Norbec',
    ],
  },
  {
    text: "La société Tarvel joue dans la même cour que Kelvane. L'éditeur Orlune vise les mêmes clients que Bravel. La société Norbec vise les mêmes clients que l'an dernier.",
    facts: ['COMPETES_WITH | Tarvel | Kelvane', 'COMPETES_WITH | Orlune | Bravel'],
  },
  {
    text: "La société Tarvel brise le monopole de Kelvane. La guerre des prix fait rage entre les éditeurs Orlune et Bravel. Le duel des drones oppose la start-up Quersis à l'éditeur Norbec.",
    facts: [
      'COMPETES_WITH | Tarvel | Kelvane',
      'COMPETES_WITH | Orlune | Bravel',
      'COMPETES_WITH | Quersis | Norbec',
    ],
  },
  {
    text: "Pris en étau entre Tarvel et Kelvane, l'éditeur Orlune cherche un allié. Face à Bravel, la start-up Quersis joue la carte du prix. Face à Bercy, la société Norbec plaide sa cause.",
    facts: [
      'COMPETES_WITH | Tarvel | Orlune',
      'COMPETES_WITH | Kelvane | Orlune',
      'COMPETES_WITH | Quersis | Bravel',
    ],
    never: ['COMPETES_WITH | Norbec | Bercy'],
  },
  // an authority has no rivals
  {
    text: 'Le bras de fer entre la Cnil et la société Tarvel se durcit.',
    facts: [],
    never: ['COMPETES_WITH | Cnil | Tarvel', 'COMPETES_WITH | CNIL | Tarvel'],
  },
  // What is told of the firm of the passage without naming it.
  {
    text: 'Notrix SAS, installée à Rennes, construit des robots. Notrix grandit vite. Les puces sont gravées chez Infineon. Un second site se trouve à Brest.',
    facts: ['SUPPLIES | Infineon | Notrix SAS', 'OPERATES_IN | Notrix SAS | Brest'],
  },
  {
    text: "Notrix SAS, installée à Rennes, construit des robots. Notrix grandit vite. L'Arcep a ouvert une enquête. Un partenariat existe avec l'ETH Zurich.",
    facts: ['REGULATES | Arcep | Notrix SAS', 'PARTNERED_WITH | Notrix SAS | ETH Zürich'],
  },
  {
    text: "Notrix SAS construit des robots. L'opération a été menée par Orvanta, un fonds de Lyon, Kelvane et Bpifrance.",
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Bpifrance'],
  },
  {
    text: "Nordalis vend des robots. Le siège, lui, demeure à Beaupréau. Nordalis a envoyé 150 drones à l'Armée ukrainienne. Orvanta envoie dix salariés à Velmark.",
    facts: ['HEADQUARTERED_IN | Nordalis | Beaupréau', 'SUPPLIES | Nordalis | Ukrainian armed forces'],
    never: ['SUPPLIES | Orvanta | Velmark'],
  },
  {
    text: "Thales a opté pour Velmark comme hébergeur. Paul Roche a plaqué Orvanta. L'ANSM inspecte Nordalis.",
    facts: [
      'SUPPLIES | Velmark | Thales',
      'FORMERLY_AT | Paul Roche | Orvanta',
      'REGULATES | Agence nationale de sécurité du médicament | Nordalis',
    ],
  },
  {
    text: "Nordalis a rejoint le groupe Velmark. Orvanta est entré dans le groupe de presse Tessera. Paul Roche a rejoint le groupe Thales. Lumivent n'entre pas dans le groupe Airbus.",
    facts: [
      'SUBSIDIARY_OF | Nordalis | Velmark',
      'SUBSIDIARY_OF | Orvanta | Tessera',
      'HOLDS_ROLE | Paul Roche | Thales',
    ],
    never: ['SUBSIDIARY_OF | Lumivent | Airbus'],
  },
  {
    text: 'Velmark est propriétaire de Nordalis. Orvanta, propriétaire aussi de Tessera, grandit. Lumivent est entièrement aux mains de Thales.',
    facts: ['SUBSIDIARY_OF | Tessera | Orvanta', 'SUBSIDIARY_OF | Lumivent | Thales'],
    never: ['SUBSIDIARY_OF | Velmark | Orvanta'],
  },
  {
    text: 'Le distributeur Velmark diffuse les machines de Nordalis. Orvanta développe avec le CHU de Liège une caméra.',
    facts: ['PARTNERED_WITH | Velmark | Nordalis', 'PARTNERED_WITH | Orvanta | CHU de Liège'],
    never: ['SUPPLIES | Velmark | Nordalis'],
  },
  {
    text: 'Velmark a soufflé le contrat EDF à Nordalis. Face à Orvanta se dresse Tessera.',
    facts: ['COMPETES_WITH | Tessera | Orvanta'],
    never: ['ACQUIRED | Velmark | EDF'],
  },
  {
    text: "Le sénateur Honoré Broc bataille pour Nordalis. La DGA finance les essais d'Orvanta. Anna Morel travaille pour Velmark.",
    facts: ['SUPPORTS | Honoré Broc | Nordalis', "SUPPORTS | Direction générale de l'armement | Orvanta"],
    never: ['SUPPORTS | Anna Morel | Velmark'],
  },
  {
    text: "La Commission européenne a autorisé une mesure visant à aider Velmark. Elle approuve une aide française de 3 millions d'euros à Nordalis. L'État verse une aide de 2 millions d'euros à Orvanta.",
    facts: ['SUPPORTS | État | Orvanta | amount=2000000'],
    never: ['SUPPORTS | European Commission | Velmark', 'SUPPORTS | European Commission | Nordalis'],
  },
  {
    text: "Paul Roche, Président et CEO de Velmark et Directeur Général d'Orvanta, parle.",
    facts: [
      'HOLDS_ROLE | Paul Roche | Velmark',
      'HOLDS_ROLE | Paul Roche | Orvanta | role=Directeur Général',
    ],
    never: ['HOLDS_ROLE | Paul Roche | Orvanta | role=Président'],
  },
  {
    text: "Tom Laget est venu. Anna Morel a confirmé à l'AFP qu'elle a quitté Velmark pour fonder Nordalis.",
    facts: ['FORMERLY_AT | Anna Morel | Velmark'],
    never: ['FORMERLY_AT | Anna Morel | Agence France-Presse', 'FORMERLY_AT | Tom Laget | Velmark'],
  },
  {
    text: "Tom Laget est venu. Velmark s'appuie sur des spécialistes, à commencer par son cofondateur, Paul Roche, expert des modèles.",
    facts: [],
    never: ['FOUNDED | Tom Laget | Velmark'],
  },
  {
    text: 'Nordalis vend des puces. Orvanta est devenu le partenaire de Nordalis en proposant le nouveau modèle Nordalis Large. Velmark propose les modèles de Thales.',
    facts: ['PARTNERED_WITH | Orvanta | Nordalis'],
    never: ['BUILDS | Orvanta | Nordalis Large', 'SUPPLIES | Velmark | Thales'],
  },
  {
    text: "Lumivent est née. Elle a attiré au conseil Paul Roche, l'ancien patron de Velmark.",
    facts: ['BOARD_SEAT | Paul Roche | Lumivent', 'FORMERLY_AT | Paul Roche | Velmark'],
  },
  {
    text: "Nordalis vend des robots. L'Ademe prend à sa charge un cinquième de la facture de Nordalis. Son actionnaire historique, la famille Jacquemard, a cédé ses 80 % à Velmark.",
    facts: [],
    never: ['INVESTED_IN | ADEME | Nordalis', 'INVESTED_IN | Velmark | Jacquemard'],
  },
  {
    text: "La veuve du fondateur, Lise Amherd, dirige Altavox. Le fondateur d'Orvanta, Paul Roche, est venu.",
    facts: ['HOLDS_ROLE | Lise Amherd | Altavox', 'FOUNDED | Paul Roche | Orvanta'],
    never: ['FOUNDED | Lise Amherd | Altavox'],
  },
  {
    text: "« Bien », confirme Lise Pacheco, qui chapeaute les achats de Velmark. Orvanta annonce l'achat de Nordalis.",
    facts: ['HOLDS_ROLE | Lise Pacheco | Velmark', 'ACQUIRED | Orvanta | Nordalis'],
    never: ['ACQUIRED | Lise Pacheco | Velmark'],
  },
  {
    text: "Nordalis a développé Vigie, qu'a adopté Velmark, laquelle en a commandé 24 exemplaires. Le conseil de surveillance d'Orvanta, où siège notamment Tom Laget, se tait.",
    facts: ['BOARD_SEAT | Tom Laget | Orvanta'],
    never: ['SUPPLIES | Orvanta | Velmark'],
  },
  {
    text: "La Carsat Bretagne a passé au crible le site de Nordalis. L'Agence fédérale de contrôle nucléaire vient d'infliger un avertissement à Velmark. L'Agence européenne des médicaments demande des comptes à Orvanta.",
    facts: [
      'REGULATES | Carsat Bretagne | Nordalis',
      'REGULATES | Agence fédérale de contrôle nucléaire | Velmark',
      'REGULATES | Agence européenne des médicaments | Orvanta',
    ],
  },
  {
    text: "La métropole de Lyon prête ses locaux à Velmark. La députée Flavia Zgrag s'est faite l'avocate de Nordalis. Velmark prête ses locaux à Orvanta.",
    facts: ['SUPPORTS | Métropole de Lyon | Velmark', 'SUPPORTS | Flavia Zgrag | Nordalis'],
    never: ['SUPPORTS | Velmark | Orvanta'],
  },
  {
    text: "Nordalis s'est adjoint Velmark contre 14 millions d'euros. Orvanta usine les lasers pour le compte de Thales. Bpifrance gère un fonds pour le compte de l'État.",
    facts: ['ACQUIRED | Nordalis | Velmark | amount=14000000', 'SUPPLIES | Orvanta | Thales'],
    never: ['SUPPLIES | Bpifrance | État'],
  },
  {
    text: "Nordalis vend un robot. L'hébergement est assuré par Velmark. L'assemblage a été sous-traité à Orvanta. La mission a été confiée à Paul Roche.",
    facts: ['SUPPLIES | Velmark | Nordalis', 'SUPPLIES | Orvanta | Nordalis'],
    never: ['SUPPLIES | Paul Roche | Nordalis'],
  },
  {
    text: 'Orvanta a nommé Xiaoyu Chen directrice financière.',
    facts: ['HOLDS_ROLE | Xiaoyu Chen | Orvanta'],
  },
  {
    text: 'Nordalis vend des robots. Cette filiale du groupe Orvanta équipe déjà Velmark. Filiale de Thales, la société Lumivent est à Lyon.',
    facts: [
      'SUBSIDIARY_OF | Nordalis | Orvanta',
      'SUPPLIES | Nordalis | Velmark',
      'SUBSIDIARY_OF | Lumivent | Thales',
    ],
    never: ['SUPPLIES | Orvanta | Velmark', 'OPERATES_IN | Thales | Lyon'],
  },
  {
    text: "Paul Roche dirige Nordalis. Cet ancien mécanicien de Velmark a fondé l'entreprise en 2017. Anna Morel se tait. Administratrice d'Orvanta depuis 2024, elle est venue.",
    facts: [
      'FORMERLY_AT | Paul Roche | Velmark',
      'FOUNDED | Paul Roche | Nordalis',
      'BOARD_SEAT | Anna Morel | Orvanta',
    ],
    never: ['HOLDS_ROLE | Paul Roche | Velmark'],
  },
  {
    text: 'Nordalis vend des robots. Une filiale, Nordalis Formation, a vu le jour à Aix. Une filiale américaine, Velmark, se tait.',
    facts: ['SUBSIDIARY_OF | Nordalis Formation | Nordalis'],
    never: ['SUBSIDIARY_OF | Velmark | Nordalis'],
  },
  {
    text: "Nordalis reçoit 18 millions d'euros de l'État pour une plateforme. La Cnil italienne inflige 2 millions d'euros d'amende à Orvanta.",
    facts: ['SUPPORTS | État | Nordalis | amount=18000000', 'REGULATES | Garante | Orvanta | amount=2000000'],
    never: ['SUPPLIES | État | Nordalis', 'REGULATES | CNIL | Orvanta'],
  },
  {
    text: "Le député Thomas Rabil avait lui aussi plaidé la cause de Nordalis. Paul Roche n'a pas plaidé la cause de Velmark.",
    facts: ['SUPPORTS | Thomas Rabil | Nordalis'],
    never: ['SUPPORTS | Paul Roche | Velmark'],
  },
  {
    text: 'Nordalis vend des robots. Le coréen Saerom Vision et le bavarois Orvanta chassent sur les mêmes terres. Nordalis fait face à la société danoise Tessera.',
    facts: [
      'COMPETES_WITH | Saerom Vision | Nordalis',
      'COMPETES_WITH | Orvanta | Nordalis',
      'COMPETES_WITH | Nordalis | Tessera',
    ],
  },
  {
    text: 'Nordalis vend des robots. Une antenne a ouvert en mars à Gdansk. Un musée a ouvert à Lyon. Orvanta fait face à une plainte de Velmark.',
    facts: ['OPERATES_IN | Nordalis | Gdańsk'],
    never: ['OPERATES_IN | Nordalis | Lyon', 'COMPETES_WITH | Orvanta | Velmark'],
  },
  {
    text: "Orvanta est venu. Velmark avait, elle, contribué à la levée de 100 millions d'euros de Nordalis.",
    facts: ['INVESTED_IN | Velmark | Nordalis'],
    never: ['INVESTED_IN | Orvanta | Nordalis'],
  },
  {
    text: "Orvanta parle à Thales. Nordalis coopère avec le groupe de puces et de logiciels Velmark, et Tessera avec le groupe de défense et d'aéronautique Lumivent.",
    facts: ['PARTNERED_WITH | Nordalis | Velmark'],
    never: ['PARTNERED_WITH | Nordalis | Thales'],
  },
  {
    text: "Nordalis s'est associé au plus grand constructeur du pays, Velmark. Orvanta a investi au plus 5 millions d'euros dans Tessera.",
    facts: ['PARTNERED_WITH | Nordalis | Velmark', 'INVESTED_IN | Orvanta | Tessera | amount=5000000'],
  },
  {
    text: "Orvanta a levé 5 millions d'euros auprès notamment de Velmark Ventures. Les caméras de Nordalis viennent de chez Tessera.",
    facts: ['INVESTED_IN | Velmark Ventures | Orvanta', 'SUPPLIES | Tessera | Nordalis'],
    never: ['SUPPLIES | Nordalis | Tessera'],
  },
  {
    text: 'Orvanta a signé un accord avec le lycée agricole de Brive.',
    facts: ['PARTNERED_WITH | Orvanta | lycée agricole de Brive'],
    never: ['REGULATES | Orvanta | Brive'],
  },
  {
    text: "Velmark ouvre un site. Anna Morel, la responsable du site, une ancienne de Thales, est venue. Tom Laget, le patron d'Orvanta, un concurrent, se tait.",
    facts: ['HOLDS_ROLE | Anna Morel | Velmark', 'FORMERLY_AT | Anna Morel | Thales'],
    never: ['FORMERLY_AT | Tom Laget | Orvanta'],
  },
  {
    text: "Paul Roche, 55 ans et ancien directeur général d'Orvanta, arrive. Anna Morel, 41 ans, dirige Velmark. Tom Laget, 38 ans, PDG de Nordalis, part.",
    facts: [
      'FORMERLY_AT | Paul Roche | Orvanta',
      'HOLDS_ROLE | Anna Morel | Velmark',
      'HOLDS_ROLE | Tom Laget | Nordalis',
    ],
    never: ['HOLDS_ROLE | Paul Roche | Orvanta'],
  },
  {
    text: "Un investissement de 15 millions d'euros de Velmark dans Orvanta n'est pas passé inaperçu. Un investissement de Thales dans Nordalis n'est pas prévu.",
    facts: ['INVESTED_IN | Velmark | Orvanta | amount=15000000'],
    never: ['INVESTED_IN | Thales | Nordalis'],
  },
  {
    text: "La Consob, dont relève Velmark, se tait. Nordalis relève de l'Arcep, et Orvanta est supervisée par la Banque de France. Lumivent relève le défi de la Cnil.",
    facts: [
      'REGULATES | Consob | Velmark',
      'REGULATES | Arcep | Nordalis',
      'REGULATES | Banque de France | Orvanta',
    ],
    never: ['REGULATES | CNIL | Lumivent'],
  },
  {
    text: "La Banque Européenne d'Investissement accorde un financement de 49 millions d'euros à Velmark. La BEI accorde un crédit de 5 millions d'euros aux PME.",
    facts: ['INVESTED_IN | European Investment Bank | Velmark | amount=49000000'],
    never: ['SUPPORTS | European Investment Bank | Velmark'],
  },
  {
    text: "Velmark a reçu un financement de 25 millions d'euros de la BEI. Le Feder a versé 3 millions d'euros à Orvanta.",
    facts: [
      'INVESTED_IN | European Investment Bank | Velmark',
      'SUPPORTS | European Regional Development Fund | Orvanta | amount=3000000',
    ],
  },
  {
    text: "Orvanta a levé 3 millions d'euros. Les investisseurs, dont Lumivent, Velmark, le Partelys Fund de Nordalis, Tessera et des fonds, ont participé au tour de table.",
    facts: [
      'INVESTED_IN | Lumivent | Orvanta',
      'INVESTED_IN | Partelys Fund | Orvanta',
      'INVESTED_IN | Tessera | Orvanta',
    ],
    never: ['INVESTED_IN | Nordalis | Orvanta'],
  },
  {
    text: "Le Groupe Telmax a racheté Orvix. La directrice générale de Telmax, Anna Larreta, l'a dit.",
    facts: ['ACQUIRED | Groupe Telmax | Orvix', 'HOLDS_ROLE | Anna Larreta | Groupe Telmax'],
  },
  {
    text: "Orvanta construit une usine. Le ministère de l'Économie finance son usine dans le cadre d'un plan de 5 millions d'euros.",
    facts: ["SUPPORTS | ministère de l'Économie et des Finances | Orvanta"],
  },
  {
    text: 'Paul Roche a fondé Velmark dans les années 1990. Tom Laget a fondé Nordalis en 1990.',
    facts: ['FOUNDED | Paul Roche | Velmark', 'FOUNDED | Tom Laget | Nordalis | year=1990'],
    never: ['FOUNDED | Paul Roche | Velmark | year=1990'],
  },
  {
    text: "Airbus a investi 20 millions d'euros dans Orvanta. Thales investit 5 millions à Toulouse.",
    facts: ['INVESTED_IN | Airbus | Orvanta | amount=20000000'],
    never: ['INVESTED_IN | Thales | Orvanta'],
  },
  {
    text: 'Nordalis vend des puces. La start-up a pu compter sur Velmark Ventures, Orvanta et Lumivent pour boucler ce nouveau tour de table. Tessera compte sur Thales pour livrer ses robots.',
    facts: [
      'INVESTED_IN | Velmark Ventures | Nordalis',
      'INVESTED_IN | Orvanta | Nordalis',
      'INVESTED_IN | Lumivent | Nordalis',
    ],
    never: ['INVESTED_IN | Thales | Tessera', 'SUPPLIES | Orvanta | Nordalis'],
  },
  {
    text: 'Paul Roche, de Velmark Partners, et Anna Morel, de Partelys Ventures, ont parlé. Ida Danel, de Lyon, se tait. Le soutien de Tom Laget, de Thales et de Siemens compte.',
    facts: ['HOLDS_ROLE | Paul Roche | Velmark Partners', 'HOLDS_ROLE | Anna Morel | Partelys Ventures'],
    never: ['HOLDS_ROLE | Tom Laget | Thales'],
  },
  {
    text: "Orvanta est à Lyon. Orvanta grandit. Le partenariat de Microsoft avec Orvanta s'ajoute à son investissement de 13 milliards d'euros dans Velmora.",
    facts: ['PARTNERED_WITH | Microsoft | Orvanta', 'INVESTED_IN | Microsoft | Velmora'],
    never: ['INVESTED_IN | Orvanta | Velmora'],
  },
  {
    text: "La start-up Nordalis signe la levée la plus importante avec 20 millions d'euros rassemblés auprès de Velmark Partners, Entrepreneur Venture, Financière Fonds Bleus et l'Orvanta. Tom Laget, Directeur Investissements chez Thales, est venu.",
    facts: [
      'RAISED | Nordalis | tour de table | amount=20000000',
      'INVESTED_IN | Velmark Partners | Nordalis',
      'INVESTED_IN | Entrepreneur Venture | Nordalis',
      'INVESTED_IN | Financière Fonds Bleus | Nordalis',
    ],
    never: ['INVESTED_IN | Venture | Nordalis'],
  },
  {
    text: "« Il y a peut-être eu des approches différentes », ajoute le dirigeant de la société Velmark, Paul Roche. Le futur patron d'Orvanta, Tom Laget, est venu. Selon des sources, le PDG de Nordalis sera Ida Danel.",
    facts: ['HOLDS_ROLE | Paul Roche | Velmark', 'HOLDS_ROLE | Tom Laget | Orvanta | planned'],
    never: ['HOLDS_ROLE | Ida Danel | Nordalis'],
  },
  {
    text: 'Nordalis vend des puces à Velmark. Outre Velmark, le suédois Orvanta et Thales y ont recours. Anna Morel a fondé Lumivent avec Tessera SA et en est la PDG.',
    facts: ['HOLDS_ROLE | Anna Morel | Lumivent', 'SUPPLIES | Nordalis | Velmark'],
    never: [
      'SUPPLIES | Velmark | Thales',
      'SUPPLIES | Velmark | Orvanta',
      'HOLDS_ROLE | Anna Morel | Tessera SA',
    ],
  },
  {
    text: "Paul Roche, le PDG de Nordalis, se réjouit à l'idée d'accueillir cet investisseur. Anna Morel est ravie d'accueillir ce nouvel actionnaire. Velmark a nommé Ida Danel directrice.",
    facts: ['HOLDS_ROLE | Paul Roche | Nordalis', 'HOLDS_ROLE | Ida Danel | Velmark'],
    never: ['INVESTED_IN | Paul Roche | Nordalis', 'INVESTED_IN | Anna Morel | Nordalis'],
  },
  {
    text: "L'accord permet à Velmark d'utiliser ses logiciels, dont Orvanta 3. Nordalis présente ses logiciels, dont Lumivent 4.",
    facts: ['BUILDS | Nordalis | Lumivent 4'],
    never: ['BUILDS | Velmark | Orvanta 3'],
  },
  {
    text: "Nordalis a levé 10 millions d'euros et rejoint les licornes, ces sociétés valorisées à plus d'un milliard d'euros. Velmark a levé 20 millions d'euros, valorisée à 200 millions d'euros.",
    facts: [
      'RAISED | Nordalis | tour de table | amount=10000000',
      'RAISED | Velmark | tour de table | amount=20000000 | valuation=200000000',
    ],
    never: ['RAISED | Nordalis | tour de table | valuation=1000000000'],
  },
  {
    text: "Nordalis vient de boucler un tour de table en série A de 7 millions d'euros. Auparavant, la société avait réalisé une première levée de fonds fin 2017 auprès d'Orvanta.",
    facts: [
      'RAISED | Nordalis | série A | amount=7000000',
      'RAISED | Nordalis | tour de table',
      'INVESTED_IN | Orvanta | Nordalis',
    ],
  },
  {
    text: "Velmark annonce la création d'une Direction Quantique (DQ&S). Le sommet cite Paul Roche, créateur de la start-up à la mode, la chinoise Tessera. Orvanta est un programme de la Principauté de Monaco, créé en 2017.",
    facts: ['FOUNDED | Paul Roche | Tessera', 'HEADQUARTERED_IN | Tessera | China'],
    never: ['BUILDS | Velmark | DQ&S', 'FOUNDED | Paul Roche | Velmark'],
  },
  {
    text: 'Nordalis vend des robots. Anna Morel a fondé Orvanta et en est la PDG. Tom Laget, qui a fondé Velmark, en est le directeur technique. Paul Roche travaille chez Tessera SA et en est administrateur.',
    facts: ['HOLDS_ROLE | Anna Morel | Orvanta', 'HOLDS_ROLE | Tom Laget | Velmark'],
    never: [
      'HOLDS_ROLE | Anna Morel | Nordalis',
      'HOLDS_ROLE | Tom Laget | Nordalis',
      'BOARD_SEAT | Paul Roche | Nordalis',
    ],
  },
  {
    text: "Nordalis vend des robots. Siemens dirige Velmark et lui fournit des puces. Airbus a choisi Orvanta et y investit 20 millions d'euros. Thales connaît Lumivent mais n'y investit pas.",
    facts: ['SUPPLIES | Siemens | Velmark', 'INVESTED_IN | Airbus | Orvanta | amount=20000000'],
    never: ['SUPPLIES | Siemens | Nordalis', 'INVESTED_IN | Thales | Lumivent'],
  },
  {
    text: 'Paul Roche a rejoint Velmark en tant que président en avril 2012.',
    facts: ['HOLDS_ROLE | Paul Roche | Velmark | role=président'],
  },
  {
    text: "Les partenariats passés entre Microsoft et Orvanta, ainsi qu'Amazon et Velmora, inquiètent.",
    facts: ['PARTNERED_WITH | Microsoft | Orvanta', 'PARTNERED_WITH | Amazon | Velmora'],
    never: ['PARTNERED_WITH | Microsoft | Amazon'],
  },
  {
    text: "Après des passages chez Airbus et chez Siemens, Anna Morel développe un modèle. Après le passage d'Orvanta au cloud, Paul Roche est parti.",
    facts: ['FORMERLY_AT | Anna Morel | Airbus', 'FORMERLY_AT | Anna Morel | Siemens'],
    never: ['FORMERLY_AT | Paul Roche | Orvanta'],
  },
  {
    text: 'Orvanta perd trois fondateurs : Karl Roche, directeur de la recherche, Julien Perrol, directeur technique, et Daan Weber.',
    facts: ['FORMERLY_AT | Karl Roche | Orvanta', 'FORMERLY_AT | Julien Perrol | Orvanta'],
    never: ['HOLDS_ROLE | Karl Roche | Orvanta'],
  },
  {
    text: 'Orvanta annonce le départ de deux dirigeants, Karl Roche, directeur financier, et Julien Perrol, directeur technique, et nomme Anna Morel directrice générale.',
    facts: ['FORMERLY_AT | Julien Perrol | Orvanta', 'HOLDS_ROLE | Anna Morel | Orvanta'],
    never: ['FORMERLY_AT | Anna Morel | Orvanta'],
  },
  {
    text: "Le salon attire des sociétés telles que le fonds Velmark, le fabricant Orvanta et le géant américain Tessera, qui vient de lever 20 millions d'euros. On y voit Airbus et Siemens, qui vont racheter Lumivent.",
    facts: [
      'RAISED | Tessera | tour de table | amount=20000000',
      'ACQUIRED | Airbus | Lumivent | planned',
      'ACQUIRED | Siemens | Lumivent | planned',
    ],
    never: ['RAISED | Velmark | tour de table'],
  },
  {
    text: "Parmi les investisseurs de Nordalis figurent l'éditeur allemand de logiciels Velmark, la banque Helvarine, le transporteur Orvanta, indique la start-up. Thales a racheté Tessera, Lumivent annonce une usine.",
    facts: [
      'INVESTED_IN | Velmark | Nordalis',
      'INVESTED_IN | Helvarine | Nordalis',
      'INVESTED_IN | Orvanta | Nordalis',
      'ACQUIRED | Thales | Tessera',
    ],
    never: ['ACQUIRED | Thales | Lumivent'],
  },
  {
    text: "Paul Roche, PDG de Velmark, et Anna Morel, PDG d'Orvanta étaient nommés à ses côtés.",
    facts: ['HOLDS_ROLE | Paul Roche | Velmark', 'HOLDS_ROLE | Anna Morel | Orvanta'],
    never: ['HOLDS_ROLE | Anna Morel | Velmark'],
  },
  {
    text: 'Orvanta vend des robots. Velmark et Thales sont désormais partenaires. Siemens et Airbus sont des concurrents directs. Ses partenaires sont Bosch et Tessera SA.',
    facts: ['PARTNERED_WITH | Velmark | Thales', 'COMPETES_WITH | Siemens | Airbus'],
    never: [
      'PARTNERED_WITH | Velmark | Orvanta',
      'PARTNERED_WITH | Thales | Orvanta',
      'PARTNERED_WITH | Bosch | Tessera SA',
    ],
  },
  {
    text: "Fondée en 2019 par deux docteurs en physique, Paul Roche et Anna Morel, Nordalis vend des puces. Velmark a été créée en 2021 par un duo d'anciens de Siemens, Tom Laget et Ida Danel. Orvanta a été fondée par trois amis, Marc Duval, Léa Martin et Hugo Petit.",
    facts: [
      'FOUNDED | Paul Roche | Nordalis | year=2019',
      'FOUNDED | Anna Morel | Nordalis | year=2019',
      'FOUNDED | Tom Laget | Velmark',
      'FOUNDED | Ida Danel | Velmark',
      'FORMERLY_AT | Ida Danel | Siemens',
      'FOUNDED | Marc Duval | Orvanta',
      'FOUNDED | Hugo Petit | Orvanta',
    ],
  },
  {
    text: "Nordalis a désigné Marco Danel comme vice-président. M. Danel est l'ancien patron de Velmark. M. Duval dirige Orvanta. M. C. Laget dirige Tessera SA.",
    facts: [
      'FORMERLY_AT | Marco Danel | Velmark',
      'HOLDS_ROLE | Duval | Orvanta',
      'HOLDS_ROLE | M. C. Laget | Tessera SA',
    ],
    never: ['FORMERLY_AT | M. Danel | Velmark'],
  },
  {
    text: 'Le sommet se tient à Lyon en présence de C.D. Norling, PDG de Nordalis. Velmark vend aux U.S. Thales a racheté Orvanta.',
    facts: ['HOLDS_ROLE | C.D. Norling | Nordalis', 'ACQUIRED | Thales | Orvanta'],
  },
  {
    text: "R.O.B.A.N collabore avec l'éditeur Velmark.",
    facts: ['PARTNERED_WITH | R.O.B.A.N | Velmark'],
  },
  {
    text: "Siemens critique la décision d'Orvanta d'investir 20 millions d'euros dans Velmora.",
    facts: ['INVESTED_IN | Orvanta | Velmora | amount=20000000'],
    never: ['INVESTED_IN | Siemens | Velmora'],
  },
  {
    text: "Kelvaro a commenté la volonté de Siemens de racheter Velmora. Le projet d'Airbus de racheter Torven a échoué.",
    facts: [],
    never: ['ACQUIRED | Kelvaro | Velmora', 'ACQUIRED | Airbus | Torven'],
  },
  {
    text: "Désormais : une alliance stratégique. Siemens et Orvanta : une alliance stratégique pour l'Europe",
    facts: ['PARTNERED_WITH | Siemens | Orvanta'],
  },
  {
    text: "C'est ce que pense Paul Roche, le cofondateur de Velmora. Velmora annonce qu'elle vient de racheter Orvanta. Son robot est vendu 70 000 dollars.",
    facts: ['ACQUIRED | Velmora | Orvanta'],
    never: ['ACQUIRED | Paul Roche | Orvanta', 'ACQUIRED | Velmora | Orvanta | amount=70000'],
  },
  {
    text: "Le programme est opéré par Velmora et Orvanta pour le compte de l'État. Siemens exploite pour le compte d'Airbus un centre de données.",
    facts: ['SUPPLIES | Siemens | Airbus'],
    never: ['SUPPLIES | Velmora | État'],
  },
  {
    text: "Ayant dirigé la croissance d'Orvanta depuis 2002, Paul Roche apporte à Siemens des idées.",
    facts: [],
    never: ['FORMERLY_AT | Paul Roche | Orvanta'],
  },
  {
    text: 'Ce partenariat Siemens–Orvanta ne se limite pas à une transaction. Le consortium Airbus/Velmora a été choisi.',
    facts: ['PARTNERED_WITH | Siemens | Orvanta', 'PARTNERED_WITH | Airbus | Velmora'],
  },
  {
    text: "La Banque européenne d'investissement prête 20 millions d'euros à Nordalis.",
    facts: ['SUPPORTS | European Investment Bank | Nordalis | amount=20000000'],
  },
  {
    text: "Thales soutient le conseil d'administration de Nordalis.",
    facts: [],
    never: ['INVESTED_IN | Thales | Nordalis'],
  },
  {
    text: "Thales a pris une participation dans Nordalis, dans une opération qui valorise l'entreprise à 927 millions d'euros.",
    facts: ['INVESTED_IN | Thales | Nordalis', 'RAISED | Nordalis | tour de table | valuation=927000000'],
    never: ['RAISED | Nordalis | tour de table | amount=927000000'],
  },
  {
    text: "Nordalis a levé 17 millions d'euros, valorisant l'entreprise 117 millions d'euros.",
    facts: ['RAISED | Nordalis | tour de table | amount=17000000 | valuation=117000000'],
  },
  {
    text: 'Nordalis a nommé Anna Roux directrice générale, en remplacement de Tom Laget. Velmark a nommé Ida Morel, qui remplace Marc Duval.',
    facts: ['FORMERLY_AT | Tom Laget | Nordalis', 'FORMERLY_AT | Marc Duval | Velmark'],
  },
  {
    text: 'Anna Roux est PDG de Nordalis. Son prédécesseur, Tom Laget, est parti en mai.',
    facts: ['FORMERLY_AT | Tom Laget | Nordalis'],
  },
  {
    text: 'Anna Roux, PDG de Nordalis, est bien placée pour succéder à Tom Laget chez Velmark.',
    facts: [],
    never: ['FORMERLY_AT | Tom Laget | Nordalis'],
  },
  {
    text: "Nordalis a levé 17 millions d'euros. L'opération a été souscrite par le géant Thales, qui indique avoir pris environ 11% du capital de la start-up.\nPlusieurs investisseurs de l'entreprise fondée en 2023 par Anna Roux ont participé au tour de table.",
    facts: ['FOUNDED | Anna Roux | Nordalis'],
    never: ['FOUNDED | Anna Roux | Thales'],
  },
  {
    text: 'IBM vend des ordinateurs. De son côté, Nordalis a été retenue par Airbus pour lui livrer un système quantique.',
    facts: ['SUPPLIES | Nordalis | Airbus'],
    never: ['SUPPLIES | Nordalis | IBM'],
  },
  {
    text: 'IBM vend des ordinateurs. Nordalis a indiqué avoir été choisie en mai par Thales pour lui fournir des puces.',
    facts: ['SUPPLIES | Nordalis | Thales'],
    never: ['SUPPLIES | Nordalis | IBM'],
  },
  // An imperfect whose verb has an r before its ending is no conditional.
  {
    text: "En janvier, Orvanta s'emparait de Velmark. En mars, Helvarine entrait au capital de Lumivent.",
    facts: ['ACQUIRED | Orvanta | Velmark', 'INVESTED_IN | Helvarine | Lumivent'],
  },
  {
    text: "Orvanta s'emparerait de Velmark. Helvarine entrerait au capital de Lumivent. Thales acquerrait Tessera SA.",
    facts: [],
    never: [
      'ACQUIRED | Orvanta | Velmark',
      'INVESTED_IN | Helvarine | Lumivent',
      'ACQUIRED | Thales | Tessera SA',
    ],
  },
  // The auxiliary of a pluperfect does not end what it tells.
  {
    text: "Orvanta s'était associée à Velmark en 2021. Paul Durand était entré au conseil de surveillance de Lumivent.",
    facts: ['PARTNERED_WITH | Orvanta | Velmark', 'BOARD_SEAT | Paul Durand | Lumivent'],
  },
  {
    text: 'Orvanta était associée à Velmark. Paul Durand était membre du conseil de surveillance de Lumivent.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Velmark', 'BOARD_SEAT | Paul Durand | Lumivent'],
  },
  // "auquel", "duquel": relatives that hold their preposition.
  {
    text: "Velmark, auquel Orvanta s'est alliée, grandit. Lumivent, au capital duquel est entré Bpifrance, emploie 200 personnes.",
    facts: ['PARTNERED_WITH | Orvanta | Velmark', 'INVESTED_IN | Bpifrance | Lumivent'],
  },
  {
    text: "Velmark, auquel Siemens a confié l'hébergement de ses données, grandit vite.",
    facts: ['SUPPLIES | Velmark | Siemens'],
    never: ['SUPPLIES | Siemens | Velmark'],
  },
  // Joined participles that end in s, and verbs of trust behind a conjunction.
  {
    text: 'Orvanta a recruté cent ingénieurs et pris le contrôle de Velmark. Siemens a ouvert un bureau et acquis Lumivent.',
    facts: ['ACQUIRED | Orvanta | Velmark', 'ACQUIRED | Siemens | Lumivent'],
  },
  {
    text: "Siemens publie ses comptes et confie l'hébergement de ses données à Orvanta. Velmark recrute et entre au capital de Lumivent.",
    facts: ['SUPPLIES | Orvanta | Siemens', 'INVESTED_IN | Velmark | Lumivent'],
  },
  {
    text: "Orvanta a changé d'échelle en s'emparant de Velmark. Le fabricant lyonnais de robots Helvarine a vendu sa filiale Lumivent à Siemens.",
    facts: ['ACQUIRED | Orvanta | Velmark', 'ACQUIRED | Siemens | Lumivent'],
    never: ['SUPPLIES | Helvarine | Siemens'],
  },
  // A clause opens the sentence, and something stands between who acts and the verb.
  {
    text: 'Fondée en 2012 par Paul Durand, Orvanta, qui emploie 200 personnes, a racheté Velmark.',
    facts: ['FOUNDED | Paul Durand | Orvanta', 'ACQUIRED | Orvanta | Velmark'],
    never: ['FOUNDED | Paul Durand | Velmark'],
  },
  {
    text: "Alors que le marché recule, Orvanta, basée à Rennes, s'est alliée à Velmark.",
    facts: ['PARTNERED_WITH | Orvanta | Velmark', 'HEADQUARTERED_IN | Orvanta | Rennes'],
  },
  {
    text: 'Pour accélérer sa croissance, Helvarine, dont le siège est à Rennes, a racheté Lumivent.',
    facts: ['ACQUIRED | Helvarine | Lumivent', 'HEADQUARTERED_IN | Helvarine | Rennes'],
    never: ['HEADQUARTERED_IN | Lumivent | Rennes'],
  },
  {
    text: "Après avoir levé 20 millions d'euros, Orvanta, spécialisée dans les capteurs, veut racheter Velmark.",
    facts: ['RAISED | Orvanta | tour de table | amount=20000000'],
  },
  {
    text: 'Soutenue par Bpifrance depuis 2019, Orvanta, fondée par Paul Durand, fournit des capteurs à Velmark.',
    facts: [
      'INVESTED_IN | Bpifrance | Orvanta',
      'FOUNDED | Paul Durand | Orvanta',
      'SUPPLIES | Orvanta | Velmark',
    ],
    never: ['INVESTED_IN | Bpifrance | Velmark'],
  },
  // The object behind an insertion of the clause that opens the sentence stays its object.
  {
    text: "Alors que Siemens a racheté, l'an dernier, la société Velmark, le marché recule.",
    facts: ['ACQUIRED | Siemens | Velmark'],
  },
  // Who acts may be called a specialist of something and a group of so many people.
  {
    text: 'Spécialiste des robots, Orvanta a fourni des capteurs à Velmark. Siemens, un groupe de 200 personnes, a vendu sa filiale Lumivent à Thales.',
    facts: ['SUPPLIES | Orvanta | Velmark', 'ACQUIRED | Thales | Lumivent'],
    never: ['SUPPLIES | Siemens | Thales'],
  },
  // How many people there are is no number of goods, and what a clause as a whole is called is none.
  {
    text: 'Avec 200 salariés, Orvanta a vendu sa filiale Lumivent à Siemens. Velmark a fourni 300 capteurs à Thales.',
    facts: ['ACQUIRED | Siemens | Lumivent', 'SUPPLIES | Velmark | Thales'],
    never: ['SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta a fourni des capteurs à Velmark, une opération saluée par les analystes.',
    facts: ['SUPPLIES | Orvanta | Velmark'],
  },
  // What somebody had until now is told to be over.
  {
    text: "Helvarine s'est séparée de sa filiale Lumivent. Orvanta a perdu son client Velmark.",
    facts: [],
    never: ['SUBSIDIARY_OF | Lumivent | Helvarine', 'SUPPLIES | Orvanta | Velmark'],
  },
  {
    text: 'Orvanta a sauvé sa filiale Lumivent et fournit des capteurs à son client Velmark.',
    facts: ['SUBSIDIARY_OF | Lumivent | Orvanta', 'SUPPLIES | Orvanta | Velmark'],
  },
  {
    text: "L'alliance entre Orvanta et Velmark a volé en éclats. Le siège de Lumivent se trouvait à Lyon jusqu'en 2021.",
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Velmark', 'HEADQUARTERED_IN | Lumivent | Lyon'],
  },
  {
    text: "L'alliance entre Orvanta et Velmark prépare un capteur. Orvanta n'emploie personne à Lyon. Orvanta emploie 30 personnes à Nantes.",
    facts: ['PARTNERED_WITH | Orvanta | Velmark', 'OPERATES_IN | Orvanta | Nantes'],
    never: ['OPERATES_IN | Orvanta | Lyon'],
  },
  {
    text: 'Paul Durand se retire de la direction opérationnelle de la maison mère de Tessera SA, Alvinor SA.',
    facts: ['SUBSIDIARY_OF | Tessera SA | Alvinor SA', 'FORMERLY_AT | Paul Durand | Alvinor SA'],
    never: ['FORMERLY_AT | Paul Durand | Tessera SA'],
  },
  // Where somebody works in the world is no employer.
  {
    text: 'Anna Holm a travaillé pendant dix ans à Los Angeles. Paul Durand enseigne à HEC Paris.',
    facts: [],
    never: ['HOLDS_ROLE | Anna Holm | Los Angeles'],
  },
  // Words that name all genders are one word each.
  {
    text: "Les fondateur.rice.s d'Orvanta sont Anna Holm et Jean Petit.",
    facts: ['FOUNDED | Anna Holm | Orvanta', 'FOUNDED | Jean Petit | Orvanta'],
  },
  {
    text: 'Orvanta emploie 30 salarié·e·s à Lyon.',
    facts: ['OPERATES_IN | Orvanta | Lyon'],
  },
  {
    text: "Siemens va racheter Velmark, fabricant de robots basé à Gand, pour 20 millions d'euros. Bosch a racheté Ottermind, qui fabrique des capteurs, pour 5 millions d'euros.",
    facts: [
      'ACQUIRED | Siemens | Velmark | amount=20000000',
      'ACQUIRED | Bosch | Ottermind | amount=5000000',
    ],
  },
  {
    text: "Si Helvarine propose des outils afin d'aider les personnes, Renault a racheté Ottermind. Velmark vient de boucler un tour de financement Series A de 25 millions d'euros.",
    facts: ['ACQUIRED | Renault | Ottermind', 'RAISED | Velmark | Series A | amount=25000000'],
    never: ['SUPPORTS | Helvarine | Renault'],
  },
  {
    text: 'Lumivent a annoncé des partenariats avec, entre autres, Thales et Renault. Lumivent a créé une filiale, Lumivent Suisse.',
    facts: [
      'PARTNERED_WITH | Lumivent | Thales',
      'PARTNERED_WITH | Lumivent | Renault',
      'SUBSIDIARY_OF | Lumivent Suisse | Lumivent',
    ],
  },
  {
    text: "Helvarine vend un assistant vocal aux médecins. Un an plus tard, Helvarine recevait une amende de 2 millions d'euros de la Cnil.",
    facts: ['REGULATES | CNIL | Helvarine'],
    never: ['INVESTED_IN | CNIL | Helvarine'],
  },
  {
    text: 'Lumivent fait partie du groupe Thales.',
    facts: ['SUBSIDIARY_OF | Lumivent | Thales'],
  },
  {
    text: 'Lumivent fait partie du programme French Tech 2030.',
    facts: [],
    never: ['SUBSIDIARY_OF | Lumivent | French Tech'],
  },
  {
    text: "Lumivent a levé 20 millions d'euros, avec la participation d'Atomico, de Balderton et de Bosch. Thales a également participé.",
    facts: [
      'INVESTED_IN | Atomico | Lumivent',
      'INVESTED_IN | Balderton Capital | Lumivent',
      'INVESTED_IN | Thales | Lumivent',
    ],
  },
  {
    text: "Lumivent a levé 20 millions d'euros. Bosch participe à un salon à Lyon.",
    facts: [],
    never: ['INVESTED_IN | Bosch | Lumivent'],
  },
  {
    text: 'Bosch a finalisé une prise de participation minoritaire dans Lumivent.',
    facts: ['INVESTED_IN | Bosch | Lumivent'],
  },
  {
    text: "Lumivent réalise des robots pour Decathlon, Casino et d'autres spécialistes. Le processeur de Lumivent est produit chez TSMC.",
    facts: ['SUPPLIES | Lumivent | Decathlon', 'SUPPLIES | Lumivent | Casino', 'SUPPLIES | TSMC | Lumivent'],
  },
  {
    text: 'Lumivent produit ses puces à Lyon.',
    facts: [],
    never: ['SUPPLIES | Lumivent | Lyon'],
  },
  {
    text: "Lumivent lève 34 millions d'euros auprès de Bpifrance (via son fonds Large Venture), Go Capital et Thales.",
    facts: ['INVESTED_IN | Go Capital | Lumivent', 'INVESTED_IN | Thales | Lumivent'],
  },
  {
    text: "Lumivent lève 34 millions d'euros auprès de Bpifrance – une première –, Thales a signé un contrat.",
    facts: ['INVESTED_IN | Bpifrance | Lumivent'],
    never: ['INVESTED_IN | Thales | Lumivent'],
  },
  {
    text: 'Sans banque, Siemens a racheté Orvanta. La CMA a autorisé ce rachat sans conditions.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Siemens a renoncé sans racheter Orvanta.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: "Créée en 2019, la start-up Orvanta emploie 40 personnes. Claire Blanc est la cofondatrice d'Orvanta.",
    facts: ['FOUNDED | Claire Blanc | Orvanta | year=2019'],
  },
  {
    text: "Orvanta a levé 40 millions d'euros. Bpifrance a accordé à Orvanta une avance remboursable de 8 millions.",
    facts: [
      'RAISED | Orvanta | tour de table | amount=40000000',
      'SUPPORTS | Bpifrance | Orvanta | amount=8000000 | currency=EUR',
    ],
  },
  {
    text: "La start-up parisienne Mistral AI a levé 1,7 milliard d'euros lors d'un tour de table mené par ASML.",
    facts: [
      'RAISED | Mistral AI | tour de table | amount=1700000000 | currency=EUR',
      'INVESTED_IN | ASML | Mistral AI | role=lead',
      'HEADQUARTERED_IN | Mistral AI | Paris',
    ],
  },
  {
    text: 'Nabla, jeune pousse lyonnaise, boucle une série B de 40 millions de dollars. Le tour est mené par Cathay Innovation, aux côtés de Partech et de Bpifrance.',
    facts: [
      'RAISED | Nabla | série B | amount=40000000 | currency=USD',
      'INVESTED_IN | Cathay Innovation | Nabla | role=lead',
      'INVESTED_IN | Partech | Nabla | role=participant',
      'INVESTED_IN | Bpifrance | Nabla | role=participant',
      'HEADQUARTERED_IN | Nabla | Lyon',
    ],
  },
  {
    text: "Le fonds Cathay Innovation apporte 12 millions d'euros et prend 15 % de la start-up Nabla.",
    facts: ['INVESTED_IN | Cathay Innovation | Nabla | amount=12000000 | stake_percent=15'],
  },
  {
    text: 'La start-up Nabla boucle sa série A. La levée a été menée par le fonds Cathay Innovation, qui prend 14 % du capital, avec la participation de Partech et de la banque Lavandin.',
    facts: [
      'INVESTED_IN | Cathay Innovation | Nabla | role=lead | stake_percent=14',
      'INVESTED_IN | Lavandin | Nabla | role=participant | stake_percent=',
    ],
  },
  {
    text: "La start-up Nabla a levé 60 millions d'euros, soit 65 millions de dollars. Elle compte en lever 90 millions de dollars, dont 40 millions apportés par le fonds Partech.",
    facts: ['INVESTED_IN | Partech | Nabla | amount=40000000 | currency=USD'],
  },
  {
    text: 'Anne Morel est la fondatrice de Nabla. La société Nabla a vu le jour en 2019.',
    facts: ['FOUNDED | Anne Morel | Nabla | year=2019'],
  },
  // Parts of firms, series of verbs, descriptions.
  {
    text: "Entrée au conseil d'Orphée en 2020, Sylvie Martin l'a quitté en janvier. Entrée au conseil de Velmora, Anne Dupont l'a vite transformé.",
    facts: ['BOARD_SEAT | Anne Dupont | Velmora'],
    never: ['BOARD_SEAT | Sylvie Martin | Orphée'],
  },
  {
    text: 'La start-up Milvor a un seul client. Basée à Lyon, Velmora lui fournit des puces.',
    facts: ['SUPPLIES | Velmora | Milvor', 'HEADQUARTERED_IN | Velmora | Lyon'],
  },
  {
    text: 'Ekkono France, détenue à 100 % par le suédois Ekkono, a été liquidée.',
    facts: ['SUBSIDIARY_OF | Ekkono France | Ekkono'],
    never: ['HEADQUARTERED_IN | Ekkono France | Suède'],
  },
  {
    text: 'Velmora Deutschland, filiale de Velmora, recrute. Velmora est basée à Lyon.',
    facts: ['SUBSIDIARY_OF | Velmora Deutschland | Velmora', 'HEADQUARTERED_IN | Velmora | Lyon'],
    never: ['HEADQUARTERED_IN | Velmora Deutschland | Lyon'],
  },
  {
    text: 'Sylvie Ong dirige Tessera. Qonto et Pennylane se livrent une concurrence acharnée.',
    facts: ['HOLDS_ROLE | Sylvie Ong | Tessera', 'COMPETES_WITH | Qonto | Pennylane'],
  },
  {
    text: 'Siemens rachète Velmora. La société, basée à Nantes, a été fondée par Paul Durand.',
    facts: [
      'ACQUIRED | Siemens | Velmora',
      'HEADQUARTERED_IN | Velmora | Nantes',
      'FOUNDED | Paul Durand | Velmora',
    ],
    never: ['HEADQUARTERED_IN | Siemens | Nantes'],
  },
  {
    text: 'Siemens rachète Velmora, a annoncé mardi le groupe. Fondée en 2012 par Paul Durand, elle emploie 80 personnes.',
    facts: ['FOUNDED | Paul Durand | Velmora'],
    never: ['FOUNDED | Paul Durand | Siemens'],
  },
  {
    text: 'La firme lyonnaise dément avoir vendu des données à Clearwater. Elle compte en revanche Axa parmi ses clients.',
    facts: [],
    never: ['SUPPLIES | Clearwater | Axa'],
  },
  {
    text: 'Le conseil de Tessera accueille deux nouveaux membres : Anne Dupont et Paul Durand.',
    facts: ['BOARD_SEAT | Anne Dupont | Tessera', 'BOARD_SEAT | Paul Durand | Tessera'],
  },
  {
    text: 'Le groupe Thales entre au capital de la start-up Nabla. Il prend 12 % des parts.',
    facts: ['INVESTED_IN | Thales | Nabla | stake_percent=12'],
  },
  {
    text: "Le groupe Thales entre au capital de la start-up Nabla. L'action a perdu 12 %.",
    facts: ['INVESTED_IN | Thales | Nabla | stake_percent='],
  },
  {
    text: "La CNIL a sanctionné Google. L'amende atteint 15 millions d'euros.",
    facts: ['REGULATES | CNIL | Google | amount=15000000 | currency=EUR'],
  },
  {
    text: 'Le groupe Thales détient 25 % de la société Nabla. Le groupe Safran en détient 10 %.',
    facts: ['INVESTED_IN | Safran | Nabla | stake_percent=10'],
    never: ['INVESTED_IN | Safran | Thales'],
  },
  {
    text: "Partech participe à hauteur de 4 millions d'euros au tour de table de la société Nabla.",
    facts: ['INVESTED_IN | Partech | Nabla | amount=4000000 | role=participant'],
    never: ['RAISED | Nabla | tour de table | amount=4000000'],
  },
  {
    text: 'La start-up Nabla, après avoir levé 40 M$ en 2021, lève 235 M$ auprès de Partech, ce qui la valorise autour de 4,5 Md$.',
    facts: [
      'RAISED | Nabla | tour de table | amount=40000000 | valuation=',
      'RAISED | Nabla | tour de table | amount=235000000 | valuation=4500000000',
    ],
  },
  {
    text: "La CNIL a sanctionné Google. Elle a infligé une amende de 15 millions d'euros à Google.",
    facts: ['REGULATES | CNIL | Google | amount=15000000'],
  },
  {
    text: "C'est en 2019 que Anne Morel fonde Nabla.",
    facts: ['FOUNDED | Anne Morel | Nabla | year=2019'],
  },
  {
    text: 'Anne Morel a quitté Google en 2016 pour fonder Nabla.',
    facts: ['FOUNDED | Anne Morel | Nabla | year=2016'],
  },
  {
    text: 'Thales, premier actionnaire de Nabla avec 22,5 %, est satisfait.',
    facts: ['INVESTED_IN | Thales | Nabla | stake_percent=22.5'],
  },
  {
    text: "Samsung a investi 25 millions d'euros dans Poolside.",
    facts: ['INVESTED_IN | Samsung | Poolside | amount=25000000 | currency=EUR'],
  },
  {
    text: 'Le fonds suédois EQT détient 34 % du capital de Lumio.',
    facts: ['INVESTED_IN | EQT | Lumio | stake_percent=34'],
  },
  {
    text: 'Brumelle a été financée par Zoé Lorvaz (une ancienne avocate qui a investi dans Ortelux, Fanjeaux et Quintal) et Jean Kast, PDG du géant de la logistique Ravido, et Paul Stern, ancien PDG de Corvane.',
    facts: [
      'INVESTED_IN | Zoé Lorvaz | Brumelle',
      'INVESTED_IN | Jean Kast | Brumelle',
      'INVESTED_IN | Paul Stern | Brumelle',
      'HOLDS_ROLE | Jean Kast | Ravido',
      'FORMERLY_AT | Paul Stern | Corvane',
    ],
  },
  {
    text: 'Ortelux, spécialiste du monde digital installé à Brest, est un vieil allié de Ravido. Ayant occupé des postes chez Corvane, Zoé Lorvaz dirige Ortelux.',
    facts: [
      'HEADQUARTERED_IN | Ortelux | Brest',
      'PARTNERED_WITH | Ortelux | Ravido',
      'FORMERLY_AT | Zoé Lorvaz | Corvane',
      'HOLDS_ROLE | Zoé Lorvaz | Ortelux',
    ],
    never: ['HOLDS_ROLE | Zoé Lorvaz | Corvane'],
  },
  {
    text: 'Les négociations sur la vente de sa filiale Ortelux avec le milliardaire Jean Kast ont échoué.',
    facts: [],
    never: ['SUBSIDIARY_OF | Ortelux | Jean Kast'],
  },
  {
    text: "Ortelux agrandit son usine d'Angers et ferme les bureaux lyonnais de Corvane. Ravido recrute dans ses laboratoires de Brest.",
    facts: ['OPERATES_IN | Ortelux | Angers', 'OPERATES_IN | Ravido | Brest'],
    never: ['OPERATES_IN | Corvane | Lyon', 'OPERATES_IN | Ortelux | Lyon'],
  },
  {
    text: 'Zoé Lorvaz, directrice marketing Orange, et Jean Kast, Head of Sales chez Ortelux, ont fondé Ravido. Paul Stern est Research Director chez Corvane.',
    facts: [
      'HOLDS_ROLE | Zoé Lorvaz | Orange | role=directrice',
      'HOLDS_ROLE | Jean Kast | Ortelux | role=Head of Sales',
      'FOUNDED | Zoé Lorvaz | Ravido',
      'FOUNDED | Jean Kast | Ravido',
      'HOLDS_ROLE | Paul Stern | Corvane | role=Research Director',
    ],
  },
  {
    text: 'Jeune pousse nantaise soutenue par Bpifrance, Ortelux recrute.',
    facts: ['HEADQUARTERED_IN | Ortelux | Nantes', 'INVESTED_IN | Bpifrance | Ortelux'],
  },
  {
    text: 'Ravido est un acteur capable de rivaliser avec Corvane. Zoé Lorvaz veut trouver un prestataire capable de rivaliser avec Ortelux.',
    facts: ['COMPETES_WITH | Ravido | Corvane'],
    never: ['COMPETES_WITH | Ravido | Ortelux'],
  },
  {
    text: "La Commission européenne a accordé 8 millions d'euros à Ortelux pour construire un centre de données à Brest.",
    facts: ['SUPPORTS | Commission européenne | Ortelux'],
    never: ['BUILDS | Commission européenne | centre de données à Brest'],
  },
  {
    text: 'Ortelux annonce une levée de fonds de 8 millions. Elle a été menée par Partech et Bpifrance.',
    facts: ['INVESTED_IN | Partech | Ortelux | role=lead', 'INVESTED_IN | Bpifrance | Ortelux | role=lead'],
  },
  {
    text: 'Ortelux et Ravido se connaissent. Leur partenariat date de mai.',
    facts: ['PARTNERED_WITH | Ortelux | Ravido'],
  },
  {
    text: 'Zoé Lorvaz dirige Ortelux. La dirigeante, ancienne directrice de Corvane, recrute.',
    facts: ['FORMERLY_AT | Zoé Lorvaz | Corvane'],
  },
  {
    text: "Pour prévenir les pannes, le Centre polaire d'études marines (CPEM) s'appuie sur un logiciel développé par Ortelux. Le rachat, par Corvane, de la société Ravido est validé.",
    facts: ['SUPPLIES | Ortelux | CPEM', 'ACQUIRED | Corvane | Ravido'],
  },
  {
    text: 'Zoé Lorvaz, fondatrice et patronne de Ravido, Jean Kast, directeur de Thales UK, et Luc Stern, patron de Ravido Systems, se sont vus.',
    facts: [
      'FOUNDED | Zoé Lorvaz | Ravido',
      'HOLDS_ROLE | Zoé Lorvaz | Ravido',
      'HOLDS_ROLE | Jean Kast | Thales UK',
      'HOLDS_ROLE | Luc Stern | Ravido Systems',
    ],
    never: ['HOLDS_ROLE | Jean Kast | Ravido'],
  },
  {
    text: "Ortelux, une société rivale de Corvane, a été fondée par d'anciens ingénieurs de Ravido, dont Zoé Lorvaz, l'actuelle patronne d'Ortelux.",
    facts: [
      'COMPETES_WITH | Ortelux | Corvane',
      'FOUNDED | Zoé Lorvaz | Ortelux',
      'FORMERLY_AT | Zoé Lorvaz | Ravido',
      'HOLDS_ROLE | Zoé Lorvaz | Ortelux',
    ],
  },
  {
    text: 'Thales est entré au capital de Lumio à hauteur de 8 %.',
    facts: ['INVESTED_IN | Thales | Lumio | stake_percent=8'],
  },
  {
    text: 'Parmi les actionnaires de Lumio figurent Orange, la Caisse des dépôts et Xavier Niel.',
    facts: [
      'INVESTED_IN | Orange | Lumio',
      'INVESTED_IN | Caisse des dépôts | Lumio',
      'INVESTED_IN | Xavier Niel | Lumio',
    ],
  },
  {
    text: "Capgemini a racheté Lumio pour 120 millions d'euros.",
    facts: ['ACQUIRED | Capgemini | Lumio | amount=120000000 | currency=EUR'],
  },
  {
    text: 'Rachetée en 2023 par Sopra Steria, la société Ordina emploie 3 000 personnes.',
    facts: ['ACQUIRED | Sopra Steria | Ordina'],
  },
  {
    text: "L'acquisition de Preligens par Safran a été annoncée en juin.",
    facts: ['ACQUIRED | Safran | Preligens'],
  },
  {
    text: "Scaleway, filiale d'Iliad, exploite un centre de données à Vitry.",
    facts: ['SUBSIDIARY_OF | Scaleway | Iliad'],
  },
  {
    text: 'Nvidia fournira 18 000 puces à Mistral AI.',
    facts: ['SUPPLIES | Nvidia | Mistral AI | quantity=18000'],
  },
  { text: 'Lumio a commandé 500 serveurs à Eviden.', facts: ['SUPPLIES | Eviden | Lumio | quantity=500'] },
  {
    text: 'Lumio compte parmi ses clients Airbus, la SNCF et Stellantis.',
    facts: ['SUPPLIES | Lumio | Airbus', 'SUPPLIES | Lumio | SNCF', 'SUPPLIES | Lumio | Stellantis'],
  },
  {
    text: 'Fondée en 2019 par Claire Delmas et Hugo Perrin, Lumio est installée à Nantes.',
    facts: [
      'FOUNDED | Claire Delmas | Lumio | year=2019',
      'FOUNDED | Hugo Perrin | Lumio | year=2019',
      'HEADQUARTERED_IN | Lumio | Nantes',
    ],
  },
  {
    text: 'Claire Delmas, cofondatrice et présidente de Lumio, se dit confiante.',
    facts: ['FOUNDED | Claire Delmas | Lumio', 'HOLDS_ROLE | Claire Delmas | Lumio | role=présidente'],
  },
  {
    text: 'Le directeur général de Lumio, Hugo Perrin, est un ancien de Google.',
    facts: [
      'HOLDS_ROLE | Hugo Perrin | Lumio | role=directeur général',
      'FORMERLY_AT | Hugo Perrin | Google',
    ],
  },
  {
    text: 'Passé par Criteo et Meta, Hugo Perrin dirige Lumio depuis 2021.',
    facts: [
      'FORMERLY_AT | Hugo Perrin | Criteo',
      'FORMERLY_AT | Hugo Perrin | Meta',
      'HOLDS_ROLE | Hugo Perrin | Lumio',
    ],
  },
  {
    text: 'Sophie Lambert, ex-directrice de Dassault Systèmes, est nommée directrice financière de Lumio.',
    facts: [
      'FORMERLY_AT | Sophie Lambert | Dassault Systèmes',
      'HOLDS_ROLE | Sophie Lambert | Lumio | role=directrice financière',
    ],
  },
  {
    text: "Sophie Lambert entre au conseil d'administration de Lumio.",
    facts: ['BOARD_SEAT | Sophie Lambert | Lumio'],
  },
  {
    text: 'Le siège de Lumio se trouve à Nantes ; le groupe a des bureaux à Berlin et à Montréal.',
    facts: [
      'HEADQUARTERED_IN | Lumio | Nantes',
      'OPERATES_IN | Lumio | Berlin',
      'OPERATES_IN | Lumio | Montréal',
    ],
  },
  { text: 'Lumio a développé un modèle baptisé Perceval.', facts: ['BUILDS | Lumio | Perceval'] },
  {
    text: 'Fluidstack construit un centre de données en Normandie.',
    facts: ['BUILDS | Fluidstack | centre de données'],
  },
  {
    text: "Le gouvernement français soutient Lumio à hauteur de 15 millions d'euros.",
    facts: ['SUPPORTS | gouvernement français | Lumio | amount=15000000 | currency=EUR'],
  },
  {
    text: 'La région Bretagne a accordé une subvention de 3 millions d’euros à Lumio.',
    facts: ['SUPPORTS | région Bretagne | Lumio | amount=3000000'],
  },
  {
    text: 'Emmanuel Macron a apporté son soutien à Mistral AI.',
    facts: ['SUPPORTS | Emmanuel Macron | Mistral AI'],
  },
  {
    text: "La Cnil a infligé une amende de 50 millions d'euros à Google.",
    facts: ['REGULATES | Cnil | Google'],
  },
  {
    text: "L'Autorité de la concurrence a ouvert une enquête sur Nvidia.",
    facts: ['REGULATES | Autorité de la concurrence | Nvidia'],
  },
  { text: 'Lumio a noué un partenariat avec Airbus.', facts: ['PARTNERED_WITH | Lumio | Airbus'] },
  {
    text: 'Zeilmaker, un fabricant de puces, a acheté Orvanta.',
    facts: ['ACQUIRED | Zeilmaker | Orvanta'],
    never: ['SUPPLIES | Orvanta | Zeilmaker'],
  },
  {
    text: "Mistral AI est le principal concurrent européen d'OpenAI.",
    facts: ['COMPETES_WITH | Mistral AI | OpenAI'],
  },
  {
    text: 'Lumio, rival de DeepL, est basé à Nantes.',
    facts: ['COMPETES_WITH | Lumio | DeepL', 'HEADQUARTERED_IN | Lumio | Nantes'],
  },
  {
    text: 'Lumio dément que Microsoft soit entré à son capital.',
    facts: [],
    never: ['INVESTED_IN | Microsoft | Lumio'],
  },
  { text: "Capgemini n'a pas racheté Lumio.", facts: [], never: ['ACQUIRED | Capgemini | Lumio'] },
  {
    text: 'Selon des sources proches du dossier, Thales pourrait racheter Lumio.',
    facts: [],
    never: ['ACQUIRED | Thales | Lumio'],
  },
  { text: 'Orange a cédé sa participation dans Lumio.', facts: [], never: ['INVESTED_IN | Orange | Lumio'] },
  {
    text: 'Les discussions entre Lumio et Atos ont échoué.',
    facts: [],
    never: ['PARTNERED_WITH | Lumio | Atos', 'ACQUIRED | Atos | Lumio'],
  },
  {
    text: "La banque publique Bpifrance a notamment soutenu Orvanta. L'ingénieur français Marc Delorme y travaille.",
    facts: ['INVESTED_IN | Bpifrance | Orvanta'],
    never: ['HOLDS_ROLE | Marc Delorme | France'],
  },
  {
    text: "Orvanta construira son premier centre de données dans l'Isère, une structure plus modeste mais rentable.",
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Isère'],
  },
  {
    text: 'Siemens a failli racheter Orvanta en 2021.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: "L'Autorité de la concurrence a interdit le rachat d'Orvanta par Siemens.",
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Le partenariat entre Orvanta et Siemens a pris fin.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Siemens'],
  },
  {
    text: "Orvanta n'achète plus de puces à Nvidia.",
    facts: [],
    never: ['SUPPLIES | Nvidia | Orvanta'],
  },
  {
    text: 'Nvidia compte Mistral AI parmi ses clients.',
    facts: ['SUPPLIES | Nvidia | Mistral AI'],
    never: ['SUPPLIES | Mistral AI | Nvidia'],
  },
  {
    text: 'Nvidia équipe le centre de données de Mistral AI.',
    facts: ['SUPPLIES | Nvidia | Mistral AI'],
  },
  {
    text: 'Mistral AI annonce la construction de son premier centre de données à Lyon.',
    facts: ['BUILDS | Mistral AI | centre de données à Lyon'],
  },
  {
    text: "Jeanne Holm, alors PDG d'Orvanta, avait signé l'accord.",
    facts: ['FORMERLY_AT | Jeanne Holm | Orvanta'],
    never: ['HOLDS_ROLE | Jeanne Holm | Orvanta'],
  },
  {
    text: 'Le groupe Novagen a racheté Alphacom et ouvert un bureau à Lyon.',
    facts: ['ACQUIRED | Novagen | Alphacom', 'OPERATES_IN | Novagen | Lyon'],
  },
  {
    text: "L'alliance nouée entre Orvanta et Siemens vise à équiper les hôpitaux.",
    facts: ['PARTNERED_WITH | Orvanta | Siemens'],
  },
  {
    text: "Fondée en 2021 par deux anciens chercheurs de DeepMind, Karl Osterwald et Inès Vauthier, la pépite Tellurion n'a levé que 4 millions d'euros.",
    facts: [
      'FOUNDED | Karl Osterwald | Tellurion',
      'FOUNDED | Inès Vauthier | Tellurion',
      'FORMERLY_AT | Karl Osterwald | DeepMind',
      'FORMERLY_AT | Inès Vauthier | DeepMind',
      'RAISED | Tellurion | tour de table',
    ],
  },
  {
    text: 'La société Orvanta, présente à Lisbonne, a été créée par Aline Dupré et Igor Vass, qui ont tous deux quitté Palantir.',
    facts: [
      'OPERATES_IN | Orvanta | Lisbonne',
      'FORMERLY_AT | Aline Dupré | Palantir',
      'FORMERLY_AT | Igor Vass | Palantir',
    ],
  },
  {
    text: "Après la fin de son partenariat avec Uber et l'échec de sa levée de fonds de 5 millions d'euros, Orvanta ferme.",
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Uber', 'RAISED | Orvanta | tour de table'],
  },
  {
    text: "Orvanta a levé 9 millions d'euros auprès de fonds américains comme Accel et Redpoint. Le groupe Thales prend 5 % de la jeune pousse aux côtés de Bpifrance.",
    facts: [
      'INVESTED_IN | Accel | Orvanta',
      'INVESTED_IN | Redpoint | Orvanta',
      'INVESTED_IN | Thales | Orvanta',
      'INVESTED_IN | Bpifrance | Orvanta',
    ],
  },
  {
    text: 'Lumio, qui dément toute faute, fournit des capteurs à Orvanta.',
    facts: ['SUPPLIES | Lumio | Orvanta'],
  },
  {
    text: 'Lumio a racheté Orvanta, ce que le groupe dément.',
    facts: [],
    never: ['ACQUIRED | Lumio | Orvanta'],
  },
  {
    text: 'Orvanta, dont le siège est à Lyon et que dirige Paul Maréchal, compte Thales parmi ses clients. Solvega, une PME de Besançon, lui vend ses capteurs.',
    facts: [
      'HEADQUARTERED_IN | Orvanta | Lyon',
      'HOLDS_ROLE | Paul Maréchal | Orvanta',
      'SUPPLIES | Orvanta | Thales',
      'HEADQUARTERED_IN | Solvega | Besançon',
    ],
  },
  {
    text: "Avec Siemens et Thales comme premiers clients, la jeune pousse Orvanta s'appuie sur une société de calcul installée à Lyon, Solvega.",
    facts: ['SUPPLIES | Orvanta | Siemens', 'SUPPLIES | Orvanta | Thales'],
  },
  {
    text: 'Le ministère allemand de la Défense a commandé 6 000 drones à Helsing.',
    facts: ['SUPPLIES | Helsing | ministère allemand de la Défense'],
  },
  {
    text: `Lucie Arnal, la patronne d'Orvanta, reçoit dans son atelier. La start-up lilloise vend des bras robotisés.

Que faisiez-vous avant ?
J'ai passé six ans chez Thales. Puis j'ai fondé Orvanta.

Vous travaillez avec Siemens ?
Non. Nous fournissons nos bras à Renault et nous avons racheté Solvega. Lumio vient de nous vendre ses capteurs.`,
    facts: [
      'FORMERLY_AT | Lucie Arnal | Thales',
      'FOUNDED | Lucie Arnal | Orvanta',
      'SUPPLIES | Orvanta | Renault',
      'ACQUIRED | Orvanta | Solvega',
      'SUPPLIES | Lumio | Orvanta',
    ],
    never: ['PARTNERED_WITH | Orvanta | Siemens'],
  },
  {
    text: `Voici le cas de la start-up Orvanta. La société lyonnaise, cofondée par Aline Dupré, grandit. Ses modèles, conçus en partenariat avec Lumio, se vendent bien.`,
    facts: [
      'HEADQUARTERED_IN | Orvanta | Lyon',
      'FOUNDED | Aline Dupré | Orvanta',
      'PARTNERED_WITH | Orvanta | Lumio',
    ],
  },
  {
    text: 'La société Orvanta détient la totalité de Solvega. Aline Dupré a succédé à son père à la tête du groupe après une carrière chez McKinsey.',
    facts: ['SUBSIDIARY_OF | Solvega | Orvanta', 'HOLDS_ROLE | Aline Dupré | Orvanta'],
    never: ['HOLDS_ROLE | Aline Dupré | McKinsey'],
  },
  {
    text: "Scaleway est une filiale à 100 % d'Iliad. Qwant est la filiale de Thales, qui détient 66 % des parts.",
    facts: [
      'SUBSIDIARY_OF | Scaleway | Iliad | stake_percent=100',
      'SUBSIDIARY_OF | Qwant | Thales | stake_percent=66',
    ],
    never: ['BUILDS | Thales | Qwant'],
  },
  {
    text: "OVHcloud construit un centre de données à Strasbourg. Le site ouvrira en 2027. L'investissement s'élève à 430 millions d'euros.",
    facts: ['BUILDS | OVHcloud | centre de données à Strasbourg | amount=430000000 | currency=EUR'],
  },
  {
    text: 'Orange prend 15 % de Qwant, aux côtés de Bpifrance (8 %) et de Thales.',
    facts: [
      'INVESTED_IN | Orange | Qwant | stake_percent=15',
      'INVESTED_IN | Bpifrance | Qwant | stake_percent=8',
    ],
  },
  {
    text: "Safran a racheté la start-up Preligens. Le montant de l'opération s'élève à 220 millions d'euros.",
    facts: ['ACQUIRED | Safran | Preligens | amount=220000000 | currency=EUR'],
  },
  {
    text: "La société Orvanta a débauché chez Thales son nouveau directeur scientifique, Ivan Petrov. Depuis juin, Ivan Petrov, directeur scientifique d'Orvanta, siège également au conseil d'administration de Lumio.",
    facts: [
      'FORMERLY_AT | Ivan Petrov | Thales',
      'HOLDS_ROLE | Ivan Petrov | Orvanta',
      'BOARD_SEAT | Ivan Petrov | Lumio',
    ],
  },
  {
    text: 'Luc Verdier, directeur général de Qwant, est furieux. Le conseil a mis un terme à ses fonctions à la tête de Qwant.',
    facts: ['FORMERLY_AT | Luc Verdier | Qwant'],
    never: ['HOLDS_ROLE | Luc Verdier | Qwant'],
  },
  {
    text: "L'hypothèse d'un rachat de Qwant par Orange circule. Thales, qui voulait acquérir Lumio, souhaitait aussi racheter Nabla. Plus question, donc, d'un rachat de Preligens par Safran.",
    facts: [],
    never: [
      'ACQUIRED | Orange | Qwant',
      'ACQUIRED | Thales | Lumio',
      'ACQUIRED | Thales | Nabla',
      'ACQUIRED | Safran | Preligens',
    ],
  },
  {
    text: "Qwant a levé 85 millions d'euros auprès de l'éditeur américain de logiciels Salesforce, du transporteur CMA CGM et de la banque BNP Paribas.",
    facts: [
      'INVESTED_IN | Salesforce | Qwant',
      'INVESTED_IN | CMA CGM | Qwant',
      'INVESTED_IN | BNP Paribas | Qwant',
    ],
    never: ['INVESTED_IN | CMA CGM | Qwant | amount=85000000'],
  },
  {
    text: 'Il est passé par Thales ou la start-up Oriola, revendue à Safran.',
    facts: ['ACQUIRED | Safran | Oriola'],
    never: ['ACQUIRED | Safran | Thales'],
  },
  {
    text: 'Paul Ferrand et Anne Teissier montent un Palantir breton.',
    facts: [],
    never: ['FOUNDED | Paul Ferrand | Palantir', 'BUILDS | Paul Ferrand | Palantir'],
  },
  {
    text: 'Trois patrons - Hugo Vial, président de Nabla, Anne Schmitt, présidente de Lumio et Paul Denis, ancien PDG de Thales - ont lancé mardi la société Orvanta, un Palantir à la bretonne.',
    facts: [
      'FOUNDED | Hugo Vial | Orvanta',
      'FOUNDED | Anne Schmitt | Orvanta',
      'FOUNDED | Paul Denis | Orvanta',
      'HOLDS_ROLE | Hugo Vial | Nabla',
      'HOLDS_ROLE | Anne Schmitt | Lumio',
      'FORMERLY_AT | Paul Denis | Thales',
    ],
    never: ['FOUNDED | Hugo Vial | OpenAI', 'HOLDS_ROLE | Anne Schmitt | Nabla'],
  },
  {
    text: "Scaleway, filiale d'Iliad, et le fabricant américain AMD ont annoncé un partenariat.",
    facts: ['SUBSIDIARY_OF | Scaleway | Iliad', 'PARTNERED_WITH | Scaleway | AMD'],
    never: ['SUBSIDIARY_OF | Scaleway | AMD', 'PARTNERED_WITH | Iliad | AMD'],
  },
  {
    text: "L'éditeur Orvanta a son siège à Rennes et des bureaux à Berlin, raconte Sarah Lang, responsable de la donnée et de l'IA chez Orvanta. L'usine que Lumio exploitait à Crolles a été cédée à Thales.",
    facts: [
      'HEADQUARTERED_IN | Orvanta | Rennes',
      'OPERATES_IN | Orvanta | Berlin',
      'HOLDS_ROLE | Sarah Lang | Orvanta',
    ],
    never: [
      'HEADQUARTERED_IN | Orvanta | Berlin',
      'OPERATES_IN | Orvanta | Rennes',
      'ACQUIRED | Thales | Lumio',
    ],
  },
  {
    text: "Directrice financière de Nabla pendant quatre ans, Inès Maas a rejoint Thales. Lumio est née en 2019. Qwant, filiale à 60 % d'Orange, grandit.",
    facts: ['FORMERLY_AT | Inès Maas | Nabla', 'SUBSIDIARY_OF | Qwant | Orange | stake_percent=60'],
    never: ['HOLDS_ROLE | Inès Maas | Nabla'],
  },
  {
    text: "L'éditeur Orvanta a levé 14 millions d'euros, dont 8 millions d'euros apportés par le fonds Bastide.",
    facts: [
      'RAISED | Orvanta | tour de table | amount=14000000 | currency=EUR',
      'INVESTED_IN | Bastide | Orvanta | amount=8000000 | currency=EUR',
    ],
  },
  {
    text: `Orvanta (Lyon, robots) : 11 M€ en amorçage.

Velmora (Lille, drones) : le tour de 54 M€ est mené par EQT.`,
    facts: ['INVESTED_IN | EQT | Velmora | role=lead'],
    never: ['INVESTED_IN | EQT | Orvanta'],
  },
  {
    text: "Orvanta lève 12 millions d'euros. Le tour a été mené par Velmora Ventures, fonds d'amorçage spécialisé dans la robotique, Bpifrance et Bastide Capital.",
    facts: [
      'INVESTED_IN | Velmora Ventures | Orvanta',
      'INVESTED_IN | Bpifrance | Orvanta',
      'INVESTED_IN | Bastide Capital | Orvanta',
    ],
  },
  {
    text: 'Parmi les actionnaires de Velmora figurent Bastide, b2v, Temasek, ainsi que des industriels comme Safran. Velmora a pour principaux clients Renault (12 %) et Legrand.',
    facts: [
      'INVESTED_IN | Bastide | Velmora',
      'INVESTED_IN | Temasek | Velmora',
      'INVESTED_IN | Safran | Velmora',
      'SUPPLIES | Velmora | Renault',
      'SUPPLIES | Velmora | Legrand',
    ],
  },
  {
    text: "Velmora a signé des contrats avec le ministère de l'Intérieur, Orvanta et la gendarmerie. L'Autorité italienne de protection des données enquête sur Lumio.",
    facts: [
      "SUPPLIES | Velmora | ministère de l'Intérieur",
      'PARTNERED_WITH | Velmora | Orvanta',
      'REGULATES | Autorité italienne de protection des données | Lumio',
    ],
  },
  {
    text: "Le Conseil d'État a confirmé l'interdiction pour l'ancien ministre Paul Mercadier de devenir administrateur d'Orvanta. Marc Tessier, autorisé en mars à devenir administrateur de Velmora, et Jean Colin, passé par Lumio, ont été entendus.",
    facts: ['FORMERLY_AT | Jean Colin | Lumio'],
    never: [
      'BOARD_SEAT | Paul Mercadier | Orvanta',
      "BOARD_SEAT | Conseil d'État | Orvanta",
      'BOARD_SEAT | Jean Colin | Velmora',
    ],
  },
  {
    text: "Velmora, détenue à 67 % par Orvanta et à 33 % par Bastide, fait partie des clients de Lumio. L'ancienne ministre Claire Dubosc fait également partie du conseil d'administration de Velmora.",
    facts: [
      'INVESTED_IN | Orvanta | Velmora | stake_percent=67',
      'INVESTED_IN | Bastide | Velmora | stake_percent=33',
      'SUPPLIES | Lumio | Velmora',
      'BOARD_SEAT | Claire Dubosc | Velmora',
    ],
    never: ['FORMERLY_AT | Claire Dubosc | Velmora'],
  },
  {
    text: 'Des Français occupent des postes clés : Yann Lefort et Laurent Solin chez Meta. Marc Tessier (ex-Meta) a travaillé au sein du laboratoire de Google DeepMind. Orvanta a, selon Les Echos, racheté Lumio.',
    facts: [
      'HOLDS_ROLE | Yann Lefort | Meta',
      'HOLDS_ROLE | Laurent Solin | Meta',
      'FORMERLY_AT | Marc Tessier | Meta',
      'FORMERLY_AT | Marc Tessier | Google DeepMind',
      'ACQUIRED | Orvanta | Lumio',
    ],
  },
  {
    text: "Velmora a annoncé avoir signé un protocole d'accord avec le spécialiste chinois des véhicules autonomes Orvanta. Solvega a racheté le fabricant des puces Héron.",
    facts: ['PARTNERED_WITH | Velmora | Orvanta'],
    never: ['ACQUIRED | Solvega | Héron'],
  },
  {
    text: "Velmora déploie ses solutions dans 30 sites, et compte parmi ses clients de grands groupes comme Thales et Renault. Solvega, société à l'origine de ChatGPT, recule.",
    facts: ['SUPPLIES | Velmora | Thales', 'SUPPLIES | Velmora | Renault', 'BUILDS | Solvega | ChatGPT'],
    never: ['SUPPLIES | Thales | Velmora'],
  },
  {
    text: 'Velmora grandit. « Nous achetons nos puces à Nvidia », explique Jana Voss, directrice générale de Velmora. Marc Tessier, patron de la jeune pousse lyonnaise Orvanta, se réjouit : « Nous avons signé un contrat avec Thales. Nos clients sont Renault et Airbus. »',
    facts: [
      'SUPPLIES | Nvidia | Velmora',
      'PARTNERED_WITH | Orvanta | Thales',
      'SUPPLIES | Orvanta | Renault',
    ],
    never: ['PARTNERED_WITH | Velmora | Thales', 'SUPPLIES | Velmora | Renault'],
  },
  {
    text: "Norvane a grandi. La société basée à Oslo, qui a elle-même racheté Kelmora, a indiqué à l'AFP que le groupe avait aussi acquis Tarnholt.",
    facts: ['ACQUIRED | Norvane | Kelmora', 'ACQUIRED | Norvane | Tarnholt'],
    never: ['ACQUIRED | Norvane | Agence France-Presse'],
  },
  {
    text: "Norvane a signé avec Kelmora, et cette dernière a racheté Tarnholt. Cette dernière levée de fonds n'a rien changé.",
    facts: ['ACQUIRED | Kelmora | Tarnholt'],
    never: ['ACQUIRED | Norvane | Tarnholt'],
  },
  {
    text: 'Norvane, jeune pousse de Lyon, grandit. Norvane a séduit le groupe Kelmora. Le groupe aéronautique a racheté Tarnholt.',
    facts: ['ACQUIRED | Kelmora | Tarnholt'],
    never: ['ACQUIRED | Norvane | Tarnholt'],
  },
  {
    text: 'Norvane rachète Kelmora. Les salariés de Kelmora et ses deux fondateurs, Luc Solin et Anne Morel, déménagent à Lyon.',
    facts: ['FOUNDED | Luc Solin | Kelmora', 'FOUNDED | Anne Morel | Kelmora'],
    never: ['FOUNDED | Anne Morel | Norvane'],
  },
  {
    text: 'Opalis, détenue à 60 % par Thales, à 25 % par Orange et à 15 % par Safran, grandit.',
    facts: ['SUBSIDIARY_OF | Opalis | Thales', 'INVESTED_IN | Orange | Opalis | stake_percent=25'],
    never: ['SUBSIDIARY_OF | Opalis | Orange', 'SUBSIDIARY_OF | Opalis | Safran'],
  },
  {
    text: 'La Commission européenne a signé un accord-cadre avec Velmora. Onepoint veut grandir. Onepoint nomme trois administrateurs dont le fondateur de Thales.',
    facts: ['SUPPLIES | Velmora | Commission européenne'],
    never: ['PARTNERED_WITH | Velmora | Commission européenne', 'BOARD_SEAT | Onepoint | Thales'],
  },
  {
    text: 'Thales porte sa participation dans Velmora de 10 % à 25 %. Orange détient un quart du capital de Lumio, et Safran un tiers.',
    facts: [
      'INVESTED_IN | Thales | Velmora | stake_percent=25',
      'INVESTED_IN | Orange | Lumio | stake_percent=25',
      'INVESTED_IN | Safran | Lumio',
    ],
    never: ['INVESTED_IN | Orange | Safran'],
  },
  {
    text: 'Le groupe Ardentis a racheté Ferronia, cédé Cuprix au fonds Montefiore et noué un partenariat avec Naver.',
    facts: [
      'ACQUIRED | Ardentis | Ferronia',
      'ACQUIRED | Montefiore | Cuprix',
      'PARTNERED_WITH | Ardentis | Naver',
    ],
    never: ['ACQUIRED | Montefiore | Ferronia'],
  },
  {
    text: "Ardentis a racheté Ferronia, valorisé 3 milliards d'euros et fondé en 2012 par Paul Durand.",
    facts: ['ACQUIRED | Ardentis | Ferronia', 'FOUNDED | Paul Durand | Ferronia'],
    never: ['FOUNDED | Paul Durand | Ardentis'],
  },
  {
    text: 'Fondée en 2019 par Marc Durand, financée par le fonds Alvinor et hébergée par Scaleway, Perlimpin compte 40 salariés.',
    facts: [
      'FOUNDED | Marc Durand | Perlimpin',
      'INVESTED_IN | Alvinor | Perlimpin',
      'SUPPLIES | Scaleway | Perlimpin',
    ],
    never: ['INVESTED_IN | Alvinor | Scaleway'],
  },
  {
    text: "Perlimpin, fondée par Anne Dupont, passée par Google, lève 4 millions d'euros.",
    facts: ['FOUNDED | Anne Dupont | Perlimpin', 'FORMERLY_AT | Anne Dupont | Google'],
  },
  {
    text: 'Siemens a racheté la filiale allemande de Tessera. Le rachat de la division cloud de Milvor par Orange est bouclé.',
    facts: [],
    never: ['ACQUIRED | Siemens | Tessera', 'ACQUIRED | Orange | Milvor'],
  },
  {
    text: 'Tessera, dont Siemens a racheté la filiale allemande, recrute. Orange est entré au capital de la filiale de Milvor.',
    facts: [],
    never: ['ACQUIRED | Siemens | Tessera', 'INVESTED_IN | Orange | Milvor'],
  },
  {
    text: 'Siemens a racheté la filiale suédoise Milvor de Tessera.',
    facts: ['ACQUIRED | Siemens | Milvor', 'SUBSIDIARY_OF | Milvor | Tessera'],
    never: ['ACQUIRED | Siemens | Tessera'],
  },
  {
    text: 'Tessera, pour laquelle Siemens a développé un robot, recrute.',
    facts: [],
    never: ['BUILDS | Siemens | Tessera'],
  },
  {
    text: 'Tessera, auprès de laquelle Siemens se fournit en puces, recrute.',
    facts: ['SUPPLIES | Tessera | Siemens'],
    never: ['SUPPLIES | Siemens | Tessera'],
  },
  {
    text: "L'éditeur Cassiopéa quitte Nanterre pour Bordeaux, où il a transféré son siège en janvier.",
    facts: ['HEADQUARTERED_IN | Cassiopéa | Bordeaux'],
    never: ['HEADQUARTERED_IN | Cassiopéa | Nanterre'],
  },
  {
    text: 'Cassiopéa se développe à Lyon et à Paris, où il a son siège.',
    facts: ['HEADQUARTERED_IN | Cassiopéa | Paris'],
    never: ['HEADQUARTERED_IN | Cassiopéa | Lyon'],
  },
  {
    text: 'Paul Durand fut aussi le directeur technique de Tessera. Anne Dupont fut élue au conseil de Milvor.',
    facts: ['FORMERLY_AT | Paul Durand | Tessera', 'BOARD_SEAT | Anne Dupont | Milvor'],
    never: ['HOLDS_ROLE | Paul Durand | Tessera'],
  },
  {
    text: "Le conseil d'administration de Verkoria a nommé Béatrice Lamontagne directrice financière. Le conseil de Tessera accueille Anne Dupont.",
    facts: ['HOLDS_ROLE | Béatrice Lamontagne | Verkoria', 'BOARD_SEAT | Anne Dupont | Tessera'],
    never: ['BOARD_SEAT | Béatrice Lamontagne | Verkoria'],
  },
  {
    text: 'Orange Business a signé un accord pour acquérir Sentinelya. Siemens et Axa ont signé un partenariat.',
    facts: ['ACQUIRED | Orange Business | Sentinelya', 'PARTNERED_WITH | Siemens | Axa'],
    never: ['PARTNERED_WITH | Orange Business | Sentinelya'],
  },
  {
    text: 'Orange a signé avec Axa un protocole de cession de Sentinelya.',
    facts: [],
    never: ['PARTNERED_WITH | Orange | Axa', 'SUPPLIES | Axa | Orange'],
  },
  {
    text: "Alvéole, que dirige Anne Dupont, recrute. Pigment s'offre Tessera. Pigment et Milvor ont noué un partenariat.",
    facts: [
      'HOLDS_ROLE | Anne Dupont | Alvéole',
      'ACQUIRED | Pigment | Tessera',
      'PARTNERED_WITH | Pigment | Milvor',
    ],
  },
  {
    text: "Ingénieur, formé à Lyon, Paul Durand a fondé Tessera. Seul compte le résultat. Preuve de cet intérêt, Axa a investi 3 millions d'euros dans Milvor.",
    facts: ['FOUNDED | Paul Durand | Tessera', 'INVESTED_IN | Axa | Milvor'],
  },
  {
    text: 'Milvor est une start-up basée à Lyon et fondée en 2019 par Anne Dupont.',
    facts: ['HEADQUARTERED_IN | Milvor | Lyon', 'FOUNDED | Anne Dupont | Milvor | year=2019'],
  },
  {
    text: "Milvor n'est pas une start-up financée par Alvinor. Siemens est client d'une start-up fondée par Anne Dupont.",
    facts: [],
    never: ['INVESTED_IN | Alvinor | Milvor', 'FOUNDED | Anne Dupont | Siemens'],
  },
  {
    text: "Milvor travaille avec Siemens et, depuis février, avec Airbus. Anne Dupont a travaillé pour l'Inria et chez Criteo.",
    facts: [
      'PARTNERED_WITH | Milvor | Siemens',
      'PARTNERED_WITH | Milvor | Airbus',
      'FORMERLY_AT | Anne Dupont | Inria',
      'FORMERLY_AT | Anne Dupont | Criteo',
    ],
  },
  {
    text: 'Le Crédit agricole et la Société générale ont investi dans Milvor. Il dirige une société générale de conseil.',
    facts: ['INVESTED_IN | Crédit Agricole | Milvor', 'INVESTED_IN | Société Générale | Milvor'],
  },
  {
    text: "Pigment grandit. Wasiq Bokharel en préside le conseil d'administration. Bokharel a travaillé chez Criteo.",
    facts: ['BOARD_SEAT | Wasiq Bokharel | Pigment', 'FORMERLY_AT | Wasiq Bokharel | Criteo'],
  },
  {
    text: "Anne Dupont a été directrice générale de Milvor. Paul Durand a été nommé directeur général de Pigment. Luc Martin est directeur général d'Alvinor depuis 2019.",
    facts: [
      'FORMERLY_AT | Anne Dupont | Milvor',
      'HOLDS_ROLE | Paul Durand | Pigment',
      'HOLDS_ROLE | Luc Martin | Alvinor',
    ],
    never: ['HOLDS_ROLE | Anne Dupont | Milvor'],
  },
  {
    text: "Le fonds Kermor, géré par Bpifrance pour le compte de l'État, investit dans Milvor.",
    facts: ['INVESTED_IN | Kermor | Milvor'],
    never: ['SUPPLIES | Bpifrance | État'],
  },
  {
    text: "Milvor grandit encore. Deux jours après l'annonce d'un partenariat stratégique avec Renault, doublé d'une participation minoritaire du constructeur automobile, le spécialiste tricolore des exosquelettes vient de boucler une série D de 75 millions de dollars.",
    facts: ['RAISED | Milvor | série D | amount=75000000'],
    never: ['RAISED | Renault | série D'],
  },
  {
    text: "Alvinor lève 40 millions d'euros. Les investisseurs historiques Ventis Capital, le fonds Kermor du ministère des Armées, Roqual Ventures et Tilma Partners participent également à ce tour de table.",
    facts: [
      'INVESTED_IN | Ventis Capital | Alvinor',
      'INVESTED_IN | Kermor | Alvinor',
      'INVESTED_IN | Roqual Ventures | Alvinor',
      'INVESTED_IN | Tilma Partners | Alvinor',
    ],
    never: [
      'INVESTED_IN | Ventis Capital | Roqual Ventures',
      'INVESTED_IN | Roqual Ventures | Tilma Partners',
      'INVESTED_IN | Ventis Capital | ministère des Armées',
    ],
  },
  {
    text: "Alvinor lève 40 millions d'euros. Ventis Capital participe au tour de table de Milvor.",
    facts: ['INVESTED_IN | Ventis Capital | Milvor'],
    never: ['INVESTED_IN | Ventis Capital | Alvinor'],
  },
  {
    text: 'La start-up Alvinor fabrique des calculateurs. Après avoir signé sa première commande auprès de Milvor en janvier, la start-up a inauguré son usine.',
    facts: ['SUPPLIES | Alvinor | Milvor'],
    never: ['SUPPLIES | Milvor | Alvinor'],
  },
  {
    text: "Milvor a passé une commande de 40 robots auprès d'Alvinor.",
    facts: ['SUPPLIES | Alvinor | Milvor'],
    never: ['SUPPLIES | Milvor | Alvinor'],
  },
  {
    text: 'Milvor continue à travailler avec le chinois Alvinor sur ses capteurs.',
    facts: ['PARTNERED_WITH | Milvor | Alvinor'],
    never: ['SUPPLIES | Alvinor | Milvor'],
  },
  {
    text: 'Cinq ans plus tard, Milvor a racheté à Alvinor les robots de Kermor.',
    facts: [],
    never: ['SUPPLIES | Alvinor | Milvor'],
  },
  {
    text: 'Fondée en 2017, Alvinor a conçu un bras robotique, appelé Scapel.',
    facts: [],
    never: ['BOARD_SEAT | Scapel | Alvinor'],
  },
  {
    text: 'Le français Denis Lombard dirige Alvinor.',
    facts: ['HOLDS_ROLE | Denis Lombard | Alvinor'],
  },
  {
    text: 'Le Commissariat à l’énergie atomique a investi dans Alvinor.',
    facts: ['INVESTED_IN | CEA | Alvinor'],
  },
  {
    text: 'La Cnil a enjoint Amazon de modifier ce bandeau.',
    facts: ['REGULATES | CNIL | Amazon'],
  },
  {
    text: 'La Commission européenne a déjà sanctionné Apple. Bruxelles a ouvert cinq enquêtes contre Meta et Google.',
    facts: ['REGULATES | European Commission | Apple', 'REGULATES | European Commission | Google'],
  },
  {
    text: "Le gouvernement néerlandais a réagi. La Haye a pris le contrôle d'Alvinor.",
    facts: ['ACQUIRED | Dutch government | Alvinor'],
  },
  {
    text: "Le gouvernement français a un plan. Paris accueille le siège d'Alvinor.",
    facts: ['HEADQUARTERED_IN | Alvinor | Paris'],
    never: ['SUPPORTS | French government | Alvinor'],
  },
  {
    text: 'Bruxelles a sanctionné Apple.',
    facts: [],
    never: ['REGULATES | European Commission | Apple'],
  },
  {
    text: "La Cnil reproche à Google un défaut d'information.",
    facts: ['REGULATES | CNIL | Google'],
  },
  {
    text: "Alvinor reproche à Google d'avoir copié ses brevets.",
    facts: [],
    never: ['REGULATES | Alvinor | Google'],
  },
  {
    text: "La Commission européenne a adressé une demande d'informations à Meta et TikTok.",
    facts: ['REGULATES | European Commission | Meta Platforms', 'REGULATES | European Commission | TikTok'],
  },
  {
    text: "La Commission européenne soupçonne Apple d'enfreindre le règlement.",
    facts: ['REGULATES | European Commission | Apple'],
  },
  {
    text: "L'Autorité de la concurrence a révélé avoir organisé une perquisition au sein des bureaux français de Nvidia.",
    facts: ['REGULATES | Autorité de la concurrence | Nvidia'],
  },
  {
    text: 'Alvinor a subi une perquisition de la Cnil.',
    facts: [],
    never: ['REGULATES | Alvinor | CNIL'],
  },
  {
    text: 'Alvinor a acheté un ordinateur quantique Pasqal et 300 serveurs Dell.',
    facts: [],
    never: ['ACQUIRED | Alvinor | Pasqal', 'ACQUIRED | Alvinor | Dell'],
  },
  {
    text: "L'acquisition d'un ordinateur quantique Pasqal par Alvinor est une étape.",
    facts: [],
    never: ['ACQUIRED | Alvinor | Pasqal'],
  },
  {
    text: 'Alvinor a racheté le moteur de recherche Milvor.',
    facts: ['ACQUIRED | Alvinor | Milvor'],
  },
  {
    text: 'Le fabricant de puces Nvidia investit dans Alvinor.',
    facts: ['INVESTED_IN | Nvidia | Alvinor'],
  },
  {
    text: 'Alvinor utilise des puces Nvidia.',
    facts: ['SUPPLIES | Nvidia | Alvinor'],
  },
  {
    text: "Alvinor fabrique des robots. Le président de Milvor, Paul Durand, vient d'annoncer son départ.",
    facts: [],
    never: ['FORMERLY_AT | Paul Durand | Milvor', 'FORMERLY_AT | Alvinor | Milvor'],
  },
  {
    text: "Alvinor est une jeune pousse. Les start-up liées à l'université ont levé 400 millions de francs.",
    facts: [],
    never: ['RAISED | Alvinor | tour de table'],
  },
  {
    text: 'Selon le Wall Street Journal et Challenges, les autorités françaises ont mené une enquête.',
    facts: [],
    never: ['HEADQUARTERED_IN | Wall Street Journal | France', 'HEADQUARTERED_IN | Challenges | France'],
  },
  {
    text: "La CNIL a infligé des amendes de respectivement 100 millions et 35 millions d'euros à Google et Amazon.",
    facts: ['REGULATES | CNIL | Google | amount=100000000', 'REGULATES | CNIL | Amazon | amount=35000000'],
  },
  {
    text: 'Ventis et Kermor détiennent respectivement 20 % et 15 % de Milvor.',
    facts: [
      'INVESTED_IN | Ventis | Milvor | stake_percent=20',
      'INVESTED_IN | Kermor | Milvor | stake_percent=15',
    ],
  },
  {
    text: "La Cnil a condamné Google et Meta à 60 millions d'euros d'amende.",
    facts: [
      'REGULATES | CNIL | Google | amount=60000000',
      'REGULATES | CNIL | Meta Platforms | amount=60000000',
    ],
  },
  {
    text: 'Alvinor possède des usines en France, en Belgique et à Singapour.',
    facts: [
      'OPERATES_IN | Alvinor | France',
      'OPERATES_IN | Alvinor | Belgium',
      'OPERATES_IN | Alvinor | Singapore',
    ],
  },
  {
    text: 'Alvinor a ouvert un bureau à Lyon et en France, Milvor est leader.',
    facts: ['OPERATES_IN | Alvinor | Lyon'],
    never: ['OPERATES_IN | Alvinor | France'],
  },
  {
    text: "L'Université de technologie d'Eindhoven a conclu un partenariat avec Philips.",
    facts: ["PARTNERED_WITH | Université de technologie d'Eindhoven | Philips"],
  },
  {
    text: 'La Fondation pour l’Innovation technologique a prêté 100 000 francs à Alvinor.',
    facts: ['SUPPORTS | Fondation pour l’Innovation technologique | Alvinor'],
  },
  {
    text: 'Google, Amazon et Co investissent dans Alvinor.',
    facts: [],
    never: ['INVESTED_IN | Co | Alvinor'],
  },
  {
    text: 'Musk a fondé Alvinor.',
    facts: ['FOUNDED | Elon Musk | Alvinor'],
  },
  {
    text: 'Anne Durand, Président Gas, Renewables & Power chez TotalEnergies, a présenté le projet.',
    facts: ['HOLDS_ROLE | Anne Durand | TotalEnergies'],
    never: ['HOLDS_ROLE | Anne Durand | Gas'],
  },
  {
    text: '« Nous avançons », déclare Paul Ménard, Vice-Président Croissance et Partenariats de Distriq.',
    facts: ['HOLDS_ROLE | Paul Ménard | Distriq'],
    never: ['HOLDS_ROLE | Paul Ménard | Croissance'],
  },
  {
    text: 'Anne Moulin devient présidente Europe du Sud de Velmark.',
    facts: ['HOLDS_ROLE | Anne Moulin | Velmark'],
  },
  {
    text: 'TSMC va collaborer avec trois partenaires européens, NXP, Infineon et Bosch.',
    facts: [
      'PARTNERED_WITH | TSMC | NXP',
      'PARTNERED_WITH | TSMC | Infineon',
      'PARTNERED_WITH | TSMC | Bosch',
    ],
  },
  {
    text: "L'Autorité de la concurrence a ouvert une enquête contre trois entreprises, Google, Meta et Apple.",
    facts: [
      'REGULATES | Autorité de la concurrence | Google',
      'REGULATES | Autorité de la concurrence | Apple',
    ],
  },
  {
    text: 'Avec ses partenaires, NXP et Bosch ont racheté Orvanta.',
    facts: ['ACQUIRED | NXP | Orvanta', 'ACQUIRED | Bosch | Orvanta'],
  },
  {
    text: "Orvanta et Lumio ont signé un contrat pour fournir de l'énergie à Lumio.",
    facts: ['SUPPLIES | Orvanta | Lumio'],
    never: ['SUPPLIES | Lumio | Orvanta'],
  },
  {
    text: "Le projet Colibri lancé par Orvanta et Lumio vise à produire de l'hydrogène.",
    facts: ['BUILDS | Orvanta | Colibri'],
    never: ['FOUNDED | Orvanta | Colibri'],
  },
  {
    text: "Orvanta fournit des drones à l'armée ukrainienne depuis 2016.",
    facts: ['SUPPLIES | Orvanta | armée ukrainienne'],
  },
  {
    text: 'ESMC est une entreprise commune entre TSMC, Bosch et NXP.',
    facts: ['PARTNERED_WITH | TSMC | NXP'],
  },
  {
    text: 'Cette aide est destinée à ESMC, une coentreprise entre TSMC, Bosch et NXP.',
    facts: ['PARTNERED_WITH | TSMC | NXP', 'PARTNERED_WITH | TSMC | Bosch'],
  },
  {
    text: "Orvanta dévoile une série de mesures et une série d'outils.",
    facts: [],
    never: ['RAISED | Orvanta | tour de table'],
  },
  {
    text: "Orvanta a bouclé sa série A de 10 millions d'euros auprès de Partech.",
    facts: ['INVESTED_IN | Partech | Orvanta'],
  },
  {
    text: "Kelvane s'est entourée de fonds comme Lakestar, Accel ou encore Bpifrance.",
    facts: ['INVESTED_IN | Lakestar | Kelvane', 'INVESTED_IN | Bpifrance | Kelvane'],
  },
  {
    text: 'Installée à Lyon, Kelvane emploie 300 personnes.',
    facts: ['HEADQUARTERED_IN | Kelvane | Lyon'],
    never: ['OPERATES_IN | Kelvane | Lyon'],
  },
  {
    text: 'RÉSULTATS ANNUELS. Le groupe Alvinor a porté sa participation dans Orvanta à 66 %.',
    facts: ['INVESTED_IN | Alvinor | Orvanta | stake_percent=66'],
    never: ['INVESTED_IN | RÉSULTATS ANNUELS | Orvanta'],
  },
  {
    text: 'Le spécialiste des puces Nordalis a racheté la société Brenquist. Le champion de l’intelligence artificielle Vexelor a levé 12 millions d’euros.',
    facts: ['ACQUIRED | Nordalis | Brenquist', 'RAISED | Vexelor | tour de table'],
  },
  {
    text: 'Le fabricant du robot Tekono a racheté la société Brenquist. Le concurrent du modèle Ramixo est Nordalis.',
    facts: [],
    never: ['ACQUIRED | Tekono | Brenquist', 'COMPETES_WITH | Ramixo | Nordalis'],
  },
  {
    text: 'Nordalis annonce la nomination de Claire Vasseur au poste de directrice financière.',
    facts: ['HOLDS_ROLE | Claire Vasseur | Nordalis | role=directrice financière'],
  },
  {
    text: 'Le groupe annonce la nomination du Dr. Hans Breuer en tant que nouveau président de Nordalis en Chine. Il prendra ses fonctions en mai.',
    facts: ['HOLDS_ROLE | Hans Breuer | Nordalis | role=président'],
    never: ['HOLDS_ROLE | Hans Breuer | China'],
  },
  {
    text: 'Nordalis exclut la nomination de Claire Vasseur comme directrice générale de Brenquist. La nomination de juges comme arbitres plaît à Luc Maret.',
    facts: [],
    never: ['HOLDS_ROLE | Claire Vasseur | Nordalis', 'HOLDS_ROLE | Luc Maret | Nordalis'],
  },
  {
    text: 'Nordalis rivalise avec Amazon Web Services, Azure de Microsoft et Google Cloud d’Alphabet.',
    facts: [
      'COMPETES_WITH | Nordalis | Amazon Web Services',
      'COMPETES_WITH | Nordalis | Microsoft Azure',
      'COMPETES_WITH | Nordalis | Google Cloud',
    ],
  },
  {
    text: 'Elle loge dans le même immeuble que Nordalis, jeune société d’IA générative fondée par Claire Polu (ex-OpenAI) et Gabriel Huvert (ex-Criteo).',
    facts: [
      'FOUNDED | Claire Polu | Nordalis',
      'FOUNDED | Gabriel Huvert | Nordalis',
      'FORMERLY_AT | Gabriel Huvert | Criteo',
    ],
  },
  {
    text: 'En octobre 2023, Atos restructure sa direction et nomme à sa tête Yves Bernard, ancien patron d’Accenture.',
    facts: ['HOLDS_ROLE | Yves Bernard | Atos', 'FORMERLY_AT | Yves Bernard | Accenture'],
    never: ['HOLDS_ROLE | Yves Bernard | Accenture'],
  },
  {
    text: 'La start-up Nordalis, associée au géant de l’ingénierie Alten, a remporté l’appel d’offres. La société Brenquist, associée au projet, est basée à Lyon.',
    facts: ['PARTNERED_WITH | Nordalis | Alten'],
    never: ['PARTNERED_WITH | Brenquist | Alten'],
  },
  {
    text: 'L’acronyme est souvent associé à OpenAI, et la médecin Claire Vasseur, associée chez Nordalis, le regrette.',
    facts: ['HOLDS_ROLE | Claire Vasseur | Nordalis'],
    never: ['PARTNERED_WITH | Nordalis | OpenAI'],
  },
  {
    text: 'Boréal Nexo a levé 12 millions d’euros auprès du Fonds Eurazeo. Jeudi Nordalis a racheté la société Brenquist.',
    facts: [
      'RAISED | Boréal Nexo | tour de table',
      'INVESTED_IN | Eurazeo | Boréal Nexo',
      'ACQUIRED | Nordalis | Brenquist',
    ],
    never: ['ACQUIRED | Jeudi Nordalis | Brenquist', 'INVESTED_IN | Fonds | Boréal Nexo'],
  },
  {
    text: 'Marie van den Brixe dirige la société Nordalis, que Claire d’Estelle a fondée en 2019.',
    facts: ['HOLDS_ROLE | Marie van den Brixe | Nordalis', 'FOUNDED | Claire d’Estelle | Nordalis'],
  },
  {
    text: 'La nouvelle usine de semi-conducteurs de Brenquist et Tavolia à Crolles emploie des ingénieurs.',
    facts: ['OPERATES_IN | Brenquist | Crolles', 'OPERATES_IN | Tavolia | Crolles'],
  },
  {
    text: 'Fondée en 2021 par Claire Vasseur, également présente en Italie et au Royaume-Uni, Nordalis est une licorne.',
    facts: [
      'FOUNDED | Claire Vasseur | Nordalis',
      'OPERATES_IN | Nordalis | Italy',
      'OPERATES_IN | Nordalis | United Kingdom',
    ],
  },
  {
    text: 'Fondée en 2021 par Claire Vasseur, passée par Google, Nordalis est une licorne.',
    facts: ['FORMERLY_AT | Claire Vasseur | Google'],
  },
  {
    text: 'Nordalis a levé 20 millions d’euros. On retrouve Kervane Capital, un investisseur basé à Lyon, et Belmont Partners.',
    facts: ['INVESTED_IN | Kervane Capital | Nordalis', 'INVESTED_IN | Belmont Partners | Nordalis'],
  },
  {
    text: 'Nordalis a levé 20 millions d’euros. On retrouve Renault dans le cloud. Bpifrance a trouvé un accord.',
    facts: [],
    never: ['INVESTED_IN | Renault | Nordalis', 'INVESTED_IN | Bpifrance | Nordalis'],
  },
  {
    text: 'Nordalis a annoncé un partenariat avec Stellantis, un autre avec Renault. Nordalis a livré un robot à Airbus.',
    facts: ['PARTNERED_WITH | Nordalis | Stellantis', 'PARTNERED_WITH | Nordalis | Renault'],
    never: ['PARTNERED_WITH | Nordalis | Airbus'],
  },
  {
    text: 'La société Nordalis est cotée. Loïc Mabran et sa famille détiennent 80 % de Nordalis. Loïc Mabran et sa filiale Brenquist vendent des robots.',
    facts: ['INVESTED_IN | Loïc Mabran | Nordalis | stake_percent=80'],
  },
  {
    text: 'Claire Vasseur a débuté chez Brenquist avant de rejoindre Tavolia, Merenko puis Solvane.',
    facts: [
      'FORMERLY_AT | Claire Vasseur | Tavolia',
      'FORMERLY_AT | Claire Vasseur | Merenko',
      'HOLDS_ROLE | Claire Vasseur | Solvane',
    ],
    never: ['HOLDS_ROLE | Claire Vasseur | Tavolia', 'FORMERLY_AT | Claire Vasseur | Solvane'],
  },
  {
    text: 'Claire Vasseur a rejoint Tavolia et Solvane.',
    facts: ['HOLDS_ROLE | Claire Vasseur | Tavolia', 'HOLDS_ROLE | Claire Vasseur | Solvane'],
  },
  {
    text: 'SoftBank cède sa filiale Nordalis à l’allemand Brixen Robotics, en échange d’une participation de 24,9 % dans Brixen Robotics.',
    facts: ['ACQUIRED | Brixen Robotics | Nordalis'],
    never: ['INVESTED_IN | Brixen Robotics | SoftBank'],
  },
  {
    text: 'SoftBank est entré au capital de Nordalis en 2019. Trois ans plus tard, il avait augmenté sa part de 80 % à 95 %.',
    facts: ['INVESTED_IN | SoftBank | Nordalis | stake_percent=95'],
  },
  {
    text: 'Kervane est entré au capital de Nordalis. Brenquist a augmenté ses parts de marché à 30 %.',
    facts: [],
    never: ['INVESTED_IN | Brenquist | Nordalis'],
  },
  {
    text: 'Le robot Tekono de Nordalis est utilisé par Airbus.',
    facts: ['SUPPLIES | Nordalis | Airbus'],
  },
  {
    text: 'Ex-Google, Loïc Mabran dirige Nordalis. Ancien de chez Criteo, Yann Treguier dirige Brenquist.',
    facts: [
      'FORMERLY_AT | Loïc Mabran | Google',
      'HOLDS_ROLE | Loïc Mabran | Nordalis',
      'FORMERLY_AT | Yann Treguier | Criteo',
    ],
    never: ['FORMERLY_AT | Loïc Mabran | Nordalis'],
  },
  {
    text: 'Nordalis se dote d’une nouvelle directrice générale, Claire Vasseur. Brenquist a un nouveau patron : Loïc Mabran.',
    facts: [
      'HOLDS_ROLE | Claire Vasseur | Nordalis | role=directrice générale',
      'HOLDS_ROLE | Loïc Mabran | Brenquist | role=patron',
    ],
  },
  {
    text: 'Nordalis a annoncé un partenariat avec Skyeton et la nomination d’un nouveau directeur général, Loïc Mabran.',
    facts: ['HOLDS_ROLE | Loïc Mabran | Nordalis | role=directeur général'],
    never: ['HOLDS_ROLE | Loïc Mabran | Skyeton'],
  },
  {
    text: 'Nordalis a reçu un ministre, Loïc Mabran. Nordalis a poursuivi un directeur, Yann Treguier.',
    facts: [],
    never: ['HOLDS_ROLE | Loïc Mabran | Nordalis', 'HOLDS_ROLE | Yann Treguier | Nordalis'],
  },
  {
    text: 'Airbus fait partie des premiers clients de Nordalis. Brenquist fait partie du groupe Tavolia.',
    facts: ['SUPPLIES | Nordalis | Airbus', 'SUBSIDIARY_OF | Brenquist | Tavolia'],
    never: ['SUBSIDIARY_OF | Airbus | Nordalis'],
  },
  {
    text: 'Nordalis se positionne comme une alternative au géant américain Palantir.',
    facts: ['COMPETES_WITH | Nordalis | Palantir'],
  },
  {
    text: 'Nordalis travaille avec Brenquist. Nordalis s’est imposée comme l’alternative européenne aux modèles américains.',
    facts: [],
    never: ['COMPETES_WITH | Nordalis | Brenquist'],
  },
  {
    text: 'Airbus a choisi Nordalis comme alternative à Palantir.',
    facts: ['COMPETES_WITH | Nordalis | Palantir'],
    never: ['COMPETES_WITH | Nordalis | Airbus'],
  },
  {
    text: 'Nordalis, filiale à 100 % de Brenquist, vend des puces. La société Vexelor, filiale de Tavolia, a été vendue à Ramixo.',
    facts: ['SUBSIDIARY_OF | Nordalis | Brenquist'],
    never: ['SUBSIDIARY_OF | Vexelor | Tavolia'],
  },
  {
    text: 'Nordalis lève 12 millions d’euros, avec Kervane Capital en chef de file.',
    facts: ['INVESTED_IN | Kervane Capital | Nordalis'],
  },
  {
    text: 'La start-up Nordalis est basée à Lyon. Parmi ses clients : Airbus, Safran.',
    facts: ['SUPPLIES | Nordalis | Airbus', 'SUPPLIES | Nordalis | Safran'],
    never: ['SUPPLIES | Safran | Airbus'],
  },
  {
    text: 'Le fabricant de drones Milan Brun a racheté la société Brenquist.',
    facts: ['ACQUIRED | Milan Brun | Brenquist'],
  },
  {
    text: 'Nordalis annonce un tour de 90 millions de dollars, réuni auprès de ses partenaires historiques, Iris Capital et Breega.',
    facts: ['INVESTED_IN | Iris Capital | Nordalis', 'INVESTED_IN | Breega | Nordalis'],
    never: ['PARTNERED_WITH | Iris Capital | Nordalis', 'PARTNERED_WITH | Breega | Nordalis'],
  },
  {
    text: 'Nordalis a levé 75 millions de dollars. Renault et Breega sont également de la partie.',
    facts: ['INVESTED_IN | Renault | Nordalis', 'INVESTED_IN | Breega | Nordalis'],
  },
  {
    text: 'L’acquisition de l’ordinateur quantique Pasqal par Brenquist est une étape. L’acquisition du moteur de recherche Qwant par Tavolia en est une autre.',
    facts: ['ACQUIRED | Tavolia | Qwant'],
    never: ['ACQUIRED | Brenquist | Pasqal'],
  },
  {
    text: 'SAP est riche. Ce chèque lui a permis de s’offrir Brenquist en 2014. Les ventes ont permis à Airbus de s’offrir Tavolia.',
    facts: ['ACQUIRED | SAP | Brenquist', 'ACQUIRED | Airbus | Tavolia'],
  },
  {
    text: 'Nvidia, avec sa branche de capital-risque Vexelor, a investi dans Nordalis.',
    facts: ['SUBSIDIARY_OF | Vexelor | Nvidia', 'INVESTED_IN | Nvidia | Nordalis'],
  },
  {
    text: 'Nordalis a annoncé une participation dans Brenquist. Tavolia a annoncé la fin de sa participation dans Ramixo.',
    facts: ['INVESTED_IN | Nordalis | Brenquist'],
    never: ['INVESTED_IN | Tavolia | Ramixo'],
  },
  {
    text: 'Claire Vasseur, qui a cofondé Nordalis en 2019 avec Loïc Mabran, en est la directrice générale.',
    facts: [
      'FOUNDED | Claire Vasseur | Nordalis | year=2019',
      'FOUNDED | Loïc Mabran | Nordalis',
      'HOLDS_ROLE | Claire Vasseur | Nordalis | role=directrice générale',
    ],
    never: ['HOLDS_ROLE | Loïc Mabran | Nordalis'],
  },
  {
    text: 'Nordalis, basée à Lyon et présente à Berlin, vend des puces. À l’origine de Brenquist, on trouve Claire Vasseur.',
    facts: [
      'HEADQUARTERED_IN | Nordalis | Lyon',
      'OPERATES_IN | Nordalis | Berlin',
      'FOUNDED | Claire Vasseur | Brenquist',
    ],
  },
  {
    text: 'La société Nordalis, qui est basée à Lyon et présente à Berlin son robot Tekono, emploie 40 personnes.',
    facts: ['BUILDS | Nordalis | Tekono'],
    never: ['OPERATES_IN | Nordalis | Berlin'],
  },
  {
    text: 'Claire Vasseur, directrice Marketing France de Nordalis, a rencontré Loïc Mabran, directeur général France de Brenquist.',
    facts: [
      'HOLDS_ROLE | Claire Vasseur | Nordalis',
      'HOLDS_ROLE | Loïc Mabran | Brenquist | role=directeur général France',
    ],
    never: ['HOLDS_ROLE | Claire Vasseur | Marketing France', 'HOLDS_ROLE | Loïc Mabran | France'],
  },
  {
    text: 'Claire Vasseur, responsable AI & Algorithms chez Nordalis, a rencontré Loïc Mabran, directeur d’Orange France.',
    facts: ['HOLDS_ROLE | Claire Vasseur | Nordalis', 'HOLDS_ROLE | Loïc Mabran | Orange France'],
    never: ['HOLDS_ROLE | Claire Vasseur | AI & Algorithms'],
  },
  {
    text: 'Brenquist a posé la première pierre de son usine à Lens. La machine de Tavolia équipe Airbus.',
    facts: ['BUILDS | Brenquist | usine à Lens'],
    never: ['SUPPLIES | Brenquist | Airbus'],
  },
  {
    text: 'Nordalis s’est fait racheter par Brenquist. Tavolia fait graver ses processeurs chez TSMC.',
    facts: ['ACQUIRED | Brenquist | Nordalis', 'SUPPLIES | TSMC | Tavolia'],
  },
  {
    text: 'Nordalis fait entrer Tavolia à son capital. Brenquist s’est vu infliger une amende de 3 millions d’euros par la Cnil.',
    facts: ['INVESTED_IN | Tavolia | Nordalis', 'REGULATES | Cnil | Brenquist'],
  },
  {
    text: 'La jeune pousse Nordalis s’est vu attribuer une subvention de 2 millions d’euros par la région Bretagne.',
    facts: ['SUPPORTS | Région Bretagne | Nordalis | amount=2000000'],
  },
  {
    text: 'Nordalis ne s’est pas fait racheter par Brenquist. Tavolia ne veut pas faire entrer Airbus à son capital.',
    facts: [],
    never: ['ACQUIRED | Brenquist | Nordalis', 'INVESTED_IN | Airbus | Tavolia'],
  },
  {
    text: 'À la tête de Nordalis depuis 2020, Claire Vasseur a doublé les ventes. Aux commandes de Tavolia, Loïc Mabran prépare la suite.',
    facts: ['HOLDS_ROLE | Claire Vasseur | Nordalis', 'HOLDS_ROLE | Loïc Mabran | Tavolia'],
  },
  {
    text: 'À la tête de Nordalis de 2010 à 2020, Claire Vasseur conseille aujourd’hui des jeunes pousses.',
    facts: [],
    never: ['HOLDS_ROLE | Claire Vasseur | Nordalis'],
  },
  {
    text: 'La start-up cofondée par Claire Vasseur, Nordalis, a racheté Tavolia. Le groupe dirigé par Loïc Mabran, Brenquist, fournit Airbus.',
    facts: [
      'FOUNDED | Claire Vasseur | Nordalis',
      'ACQUIRED | Nordalis | Tavolia',
      'HOLDS_ROLE | Loïc Mabran | Brenquist',
      'SUPPLIES | Brenquist | Airbus',
    ],
  },
  {
    text: 'Nordalis est jeune. La start-up fondée par Claire Vasseur, Anne Delcourt et Loïc Mabran vend des drones.',
    facts: [
      'FOUNDED | Claire Vasseur | Nordalis',
      'FOUNDED | Anne Delcourt | Nordalis',
      'FOUNDED | Loïc Mabran | Nordalis',
    ],
    never: ['FOUNDED | Claire Vasseur | Anne Delcourt'],
  },
  {
    text: 'La start-up Nordalis, dont les cofondateurs, Claire Vasseur et Loïc Mabran, viennent de chez Orange, a racheté Tavolia.',
    facts: [
      'FOUNDED | Claire Vasseur | Nordalis',
      'FOUNDED | Loïc Mabran | Nordalis',
      'FORMERLY_AT | Claire Vasseur | Orange',
      'ACQUIRED | Nordalis | Tavolia',
    ],
    never: ['ACQUIRED | Claire Vasseur | Tavolia'],
  },
  {
    text: 'Le projet Ombrelle, porté par Nordalis et Tavolia, est né en 2024. Un accord a été signé entre Brenquist et Ramixo.',
    facts: ['PARTNERED_WITH | Nordalis | Tavolia', 'PARTNERED_WITH | Brenquist | Ramixo'],
    never: ['PARTNERED_WITH | Nordalis | Brenquist'],
  },
  {
    text: 'Le consortium réunit Nordalis, Tavolia et Thales. Le salon réunissait Airbus et Brenquist.',
    facts: ['PARTNERED_WITH | Nordalis | Tavolia', 'PARTNERED_WITH | Nordalis | Thales'],
    never: ['PARTNERED_WITH | Airbus | Brenquist'],
  },
  {
    text: 'Claire Vasseur, présidente de Nordalis, laisse sa place à Loïc Mabran. Anne Delcourt pilote les ventes de Tavolia.',
    facts: ['HOLDS_ROLE | Loïc Mabran | Nordalis', 'HOLDS_ROLE | Anne Delcourt | Tavolia'],
    never: ['HOLDS_ROLE | Loïc Mabran | Tavolia'],
  },
  {
    text: 'Pour ce deuxième tour, l’éditeur Nordalis a convaincu Elaia et Breega. Les clients de Tavolia ont convaincu Brenquist.',
    facts: ['INVESTED_IN | Elaia | Nordalis', 'INVESTED_IN | Breega | Nordalis'],
    never: ['INVESTED_IN | Brenquist | Tavolia', 'INVESTED_IN | Tavolia | Brenquist'],
  },
  {
    text: 'Au capital de Nordalis figurent Breega et Airbus. Au capital de Tavolia, Sony détient 5 %. Au conseil de Brenquist siègent Claire Vasseur et Loïc Mabran.',
    facts: [
      'INVESTED_IN | Breega | Nordalis',
      'INVESTED_IN | Airbus | Nordalis',
      'INVESTED_IN | Sony | Tavolia | stake_percent=5',
      'BOARD_SEAT | Claire Vasseur | Brenquist',
      'BOARD_SEAT | Loïc Mabran | Brenquist',
    ],
  },
  {
    text: 'Depuis le siège de Nordalis, Claire Vasseur dirige Tavolia. Au capital de Brenquist depuis 2020, Sony vend ses puces à Airbus.',
    facts: ['HOLDS_ROLE | Claire Vasseur | Tavolia', 'SUPPLIES | Sony | Airbus'],
    never: ['HOLDS_ROLE | Claire Vasseur | Nordalis', 'SUPPLIES | Sony | Brenquist'],
  },
  {
    text: 'Claire Vasseur, directrice générale de Nordalis, quitte son poste.',
    facts: ['FORMERLY_AT | Claire Vasseur | Nordalis'],
    never: ['HOLDS_ROLE | Claire Vasseur | Nordalis'],
  },
  {
    text: 'Le président de Tavolia, Loïc Mabran, cède sa place à Anne Delcourt.',
    facts: ['FORMERLY_AT | Loïc Mabran | Tavolia', 'HOLDS_ROLE | Anne Delcourt | Tavolia'],
    never: ['HOLDS_ROLE | Loïc Mabran | Tavolia'],
  },
  {
    text: 'Claire Vasseur succède à Loïc Mabran comme PDG de Nordalis. Anne Delcourt, directrice de Tavolia, prend son poste en mai.',
    facts: [
      'FORMERLY_AT | Loïc Mabran | Nordalis',
      'HOLDS_ROLE | Claire Vasseur | Nordalis',
      'HOLDS_ROLE | Anne Delcourt | Tavolia',
    ],
    never: ['FORMERLY_AT | Claire Vasseur | Nordalis', 'FORMERLY_AT | Anne Delcourt | Tavolia'],
  },
  {
    text: 'Après cinq ans, l’État accorde 2 millions d’euros à Nordalis. Créée en 2019, emploie-t-elle assez de monde ? Nordalis, elle aussi, fusionne avec Tavolia.',
    facts: ['SUPPORTS | État | Nordalis | amount=2000000'],
  },
  {
    text: 'Face à des concurrents comme Tavolia ou Brenquist, Nordalis mise sur les prix. Airbus travaille avec des fournisseurs comme Ramixo.',
    facts: ['COMPETES_WITH | Nordalis | Tavolia', 'COMPETES_WITH | Nordalis | Brenquist'],
    never: ['COMPETES_WITH | Airbus | Ramixo', 'COMPETES_WITH | Tavolia | Brenquist'],
  },
  {
    text: 'Partenaire de Tavolia depuis 2019, Nordalis ouvre un laboratoire. Ramixo et sa filiale Brenquist vendent des drones.',
    facts: ['PARTNERED_WITH | Nordalis | Tavolia', 'SUBSIDIARY_OF | Brenquist | Ramixo'],
  },
  {
    text: 'Client de Tavolia jusqu’en 2019, Nordalis a tourné la page. Ramixo vend sa filiale Brenquist à Airbus.',
    facts: ['ACQUIRED | Airbus | Brenquist'],
    never: ['SUPPLIES | Tavolia | Nordalis', 'SUBSIDIARY_OF | Brenquist | Ramixo'],
  },
  {
    text: 'Nordalis s’appuie sur les serveurs d’OVHcloud et sur les modèles de Mistral AI. Tavolia, associée à l’Inria et à Thales, vend des puces.',
    facts: [
      'SUPPLIES | OVHcloud | Nordalis',
      'SUPPLIES | Mistral AI | Nordalis',
      'PARTNERED_WITH | Tavolia | Inria',
      'PARTNERED_WITH | Tavolia | Thales',
    ],
    never: ['SUPPLIES | Mistral AI | OVHcloud'],
  },
  {
    text: 'Déjà actionnaire de Nordalis depuis 2020, Breega remet 3 millions d’euros. Pas encore cliente de Tavolia, Airbus hésite.',
    facts: ['INVESTED_IN | Breega | Nordalis'],
    never: ['SUPPLIES | Tavolia | Airbus'],
  },
  {
    text: 'Nordalis a porté Claire Vasseur à sa présidence. Tavolia est dans le viseur de la Cnil. Breega mène un tour de table de 10 millions d’euros dans Brenquist.',
    facts: [
      'HOLDS_ROLE | Claire Vasseur | Nordalis',
      'REGULATES | Cnil | Tavolia',
      'INVESTED_IN | Breega | Brenquist | role=lead',
    ],
    never: ['INVESTED_IN | Breega | Tavolia'],
  },
  {
    text: 'L’arrivée de Claire Vasseur à la direction générale de Nordalis a été saluée. Airbus a jeté son dévolu sur les capteurs de Tavolia.',
    facts: ['HOLDS_ROLE | Claire Vasseur | Nordalis', 'SUPPLIES | Tavolia | Airbus'],
  },
  {
    text: 'L’arrivée de l’ancien patron de Thales, Loïc Mabran, à la direction de Nordalis a été saluée. Airbus a jeté son dévolu sur Lens.',
    facts: ['FORMERLY_AT | Loïc Mabran | Thales', 'HOLDS_ROLE | Loïc Mabran | Nordalis'],
    never: ['HOLDS_ROLE | Loïc Mabran | Thales', 'SUPPLIES | Lens | Airbus'],
  },
  {
    text: 'L’équipe fondatrice de Nordalis compte trois ingénieurs, Claire Vasseur, Anne Delcourt et Loïc Mabran.',
    facts: [
      'FOUNDED | Claire Vasseur | Nordalis',
      'FOUNDED | Anne Delcourt | Nordalis',
      'FOUNDED | Loïc Mabran | Nordalis',
    ],
  },
  {
    text: 'Le directeur général de Nordalis Ravi Subramanian se réjouit. La fondatrice de Velmark AI Anna Roux aussi.',
    facts: ['HOLDS_ROLE | Ravi Subramanian | Nordalis', 'FOUNDED | Anna Roux | Velmark AI'],
  },
  {
    text: 'Nordalis est en concurrence avec Thales et Airbus. Velmark n’est pas en concurrence avec Airbus.',
    facts: ['COMPETES_WITH | Nordalis | Thales', 'COMPETES_WITH | Nordalis | Airbus'],
    never: ['COMPETES_WITH | Velmark | Airbus'],
  },
  // "Les deux sociétés": the pair of the sentence before, or whom the last deal was between.
  {
    text: 'Orvanta fournit Velmark. Les deux groupes collaborent depuis 2021.',
    facts: ['PARTNERED_WITH | Orvanta | Velmark'],
  },
  {
    text: "Orvanta a racheté Velmark. L'opération a surpris. Les deux entreprises travaillaient déjà ensemble, et ces deux sociétés sont partenaires depuis 2019.",
    facts: ['PARTNERED_WITH | Orvanta | Velmark'],
  },
  {
    text: 'Orvanta, Velmark et Lumivent recrutent. Les deux entreprises collaborent depuis 2021.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Velmark', 'PARTNERED_WITH | Orvanta | Lumivent'],
  },
  {
    text: 'Orvanta fournit Velmark. Les deux groupes américains collaborent depuis 2021.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Velmark'],
  },
  // Who leads a site of a firm holds an office there; who led it, did; and the country where he does so is no employer.
  {
    text: "Jean Martin dirige l'usine d'Orvanta à Lyon. Anne Roux a longtemps dirigé le site lyonnais de Velmark, avant de piloter aux États-Unis l'ensemble des opérations.",
    facts: ['HOLDS_ROLE | Jean Martin | Orvanta', 'FORMERLY_AT | Anne Roux | Velmark'],
    never: ['HOLDS_ROLE | Anne Roux | United States', 'INVESTED_IN | Anne Roux | Velmark'],
  },
  {
    text: "Le site où Jean Martin est né appartient à Orvanta. Jean Martin visite l'usine de Velmark.",
    facts: [],
    never: ['HOLDS_ROLE | Jean Martin | Orvanta', 'HOLDS_ROLE | Jean Martin | Velmark'],
  },
  // A round is "porté par" who leads it; a project is not.
  {
    text: "Orvanta a levé 30 millions d'euros, un tour de table porté par Helvarine Capital.",
    facts: ['INVESTED_IN | Helvarine Capital | Orvanta'],
  },
  {
    text: "Orvanta a levé 30 millions d'euros, pour un projet porté par Velmark.",
    facts: [],
    never: ['INVESTED_IN | Velmark | Orvanta'],
  },
  // Who names somebody for an office is whose office it is, also through its board.
  {
    text: "Velmark est un concurrent. Jean Martin vient de Velmark. Le conseil d'administration du groupe Orvanta a annoncé avoir nommé Jean Martin comme nouveau directeur général.",
    facts: ['HOLDS_ROLE | Jean Martin | Orvanta'],
    never: ['HOLDS_ROLE | Jean Martin | Velmark'],
  },
  {
    text: "Velmark grandit. Le conseil de surveillance d'Orvanta a décidé de promouvoir Jean Martin au poste de directeur général.",
    facts: ['HOLDS_ROLE | Jean Martin | Orvanta'],
    never: ['HOLDS_ROLE | Jean Martin | Velmark'],
  },
  {
    text: "Orvanta grandit. Jean Martin a quitté le conseil d'administration de Velmark. Jean Martin écrit au conseil de surveillance de Lumivent.",
    facts: [],
    never: ['HOLDS_ROLE | Jean Martin | Velmark', 'BOARD_SEAT | Jean Martin | Lumivent'],
  },
  // An engineer of a school has studied there; one of a firm works there.
  {
    text: "Ingénieur de Grenoble INP, Jean Martin dirige Orvanta. Anne Roux, ingénieure de l'École supérieure d'électricité, aussi. Luc Morel, ingénieur chez Velmark, se réjouit.",
    facts: ['HOLDS_ROLE | Jean Martin | Orvanta', 'HOLDS_ROLE | Luc Morel | Velmark'],
    never: ['HOLDS_ROLE | Jean Martin | Grenoble INP', 'HOLDS_ROLE | Anne Roux | Supélec'],
  },
  // A name right before the verb is its subject, and none that something in front of the comma describes inside.
  {
    text: "Après un entretien avec le PDG d'Orvanta, Jean Martin s'est rendu à Lyon. Fils du fondateur de Velmark, Luc Morel dirige Lumivent.",
    facts: ['HOLDS_ROLE | Luc Morel | Lumivent'],
    never: ['HOLDS_ROLE | Jean Martin | Orvanta', 'FOUNDED | Luc Morel | Velmark'],
  },
  {
    text: "Selon le PDG d'Orvanta, Jean Martin, tout va bien. Directrice technique de Velmark, Anne Roux a présenté le robot.",
    facts: ['HOLDS_ROLE | Jean Martin | Orvanta', 'HOLDS_ROLE | Anne Roux | Velmark'],
  },
  // Who counts customers is none; who are the two customers are.
  {
    text: 'Velmark inspire le secteur. Orvanta compte une dizaine de clients. Lumivent compte 30 partenaires.',
    facts: [],
    never: [
      'SUPPLIES | Velmark | Orvanta',
      'PARTNERED_WITH | Lumivent | Velmark',
      'PARTNERED_WITH | Lumivent | Orvanta',
    ],
  },
  {
    text: "Velmark et Lumivent sont les deux premiers clients d'Orvanta. Helvarine compte 30 clients, dont Tessera.",
    facts: [
      'SUPPLIES | Orvanta | Velmark',
      'SUPPLIES | Orvanta | Lumivent',
      'SUPPLIES | Helvarine | Tessera',
    ],
  },
  // Whom a firm recruits for its board sits on it.
  {
    text: "Orvanta a recruté Jean Martin à son conseil d'administration. Velmark a recruté Anne Roux comme directrice technique.",
    facts: ['BOARD_SEAT | Jean Martin | Orvanta', 'HOLDS_ROLE | Anne Roux | Velmark'],
    never: ['HOLDS_ROLE | Jean Martin | Orvanta', 'BOARD_SEAT | Anne Roux | Velmark'],
  },
  // Dates from when until when: who led a firm for that span has left it.
  {
    text: "Jean Martin a pris la tête de Velmark de 1990 à 1993. De 2001 à 2006, Anne Roux est directrice générale d'Orvanta. Paul Lenoir, directeur de Lumivent jusqu'en 2006, est mort à Lyon.",
    facts: [
      'FORMERLY_AT | Jean Martin | Velmark',
      'FORMERLY_AT | Anne Roux | Orvanta',
      'FORMERLY_AT | Paul Lenoir | Lumivent',
    ],
  },
  {
    text: "Jean Martin a rejoint Velmark avant 2006. Anne Roux, directrice d'Orvanta depuis 2006, vit à Lyon. Paul Lenoir, PDG de Lumivent, prévoit de 2017 à 2020 une forte hausse.",
    facts: [
      'HOLDS_ROLE | Jean Martin | Velmark',
      'HOLDS_ROLE | Anne Roux | Orvanta',
      'HOLDS_ROLE | Paul Lenoir | Lumivent',
    ],
  },
  // The seat told of behind a purchase is that of the firm bought.
  {
    text: 'Velmark rachète Orvanta. La start-up a été fondée en 2015. Son siège est situé à Londres.',
    facts: ['ACQUIRED | Velmark | Orvanta', 'HEADQUARTERED_IN | Orvanta | London'],
  },
  {
    text: "Velmark s'allie à Orvanta. Son siège est situé à Metz.",
    facts: ['PARTNERED_WITH | Velmark | Orvanta', 'HEADQUARTERED_IN | Velmark | Metz'],
  },
  // Abbreviations of kinds of firms are nouns.
  {
    text: "La société de services informatiques (SSII) Velmark rachète l'ESN Orvanta. Le FAI Lumivent a signé un partenariat avec le MVNO Tessera.",
    facts: ['ACQUIRED | Velmark | Orvanta', 'PARTNERED_WITH | Lumivent | Tessera'],
  },
  { text: 'Le groupe de conseil (ESN) rachète Orvanta. Les GAFAM rachètent Velmark.', facts: [] },
  // Letters in brackets that say the kind of a firm again stand in nobody's way.
  {
    text: "Jean Martin, ex-patron d'Helvarine, quitte Lumivent. Le conseil de surveillance de la société de services informatiques (SSII) Velmark a nommé Anne Roux à la présidence du directoire.",
    facts: ['BOARD_SEAT | Anne Roux | Velmark'],
    never: ['BOARD_SEAT | Anne Roux | Helvarine', 'BOARD_SEAT | Anne Roux | Lumivent'],
  },
  { text: 'Orvanta investit dans la société (Velmark).', facts: ['INVESTED_IN | Orvanta | Velmark'] },
  // A heading names two and says behind its colon what they have made with each other.
  {
    text: 'Velmark et Orvanta : une alliance stratégique pour les puces',
    facts: ['PARTNERED_WITH | Velmark | Orvanta'],
  },
  {
    text: 'Velmark et le ministère des Armées : un accord stratégique',
    facts: ['PARTNERED_WITH | Velmark | Ministère des Armées'],
  },
  {
    text: 'Velmark et Orvanta : une alliance avortée',
    facts: [],
    never: ['PARTNERED_WITH | Velmark | Orvanta'],
  },
  {
    text: 'Velmark et Orvanta : une alliance avec Lumivent',
    facts: [],
    never: ['PARTNERED_WITH | Velmark | Orvanta'],
  },
  // Whom somebody heads, without a verb or before the sentence.
  { text: 'Anne Roux aux commandes de Velmark France', facts: ['HOLDS_ROLE | Anne Roux | Velmark France'] },
  {
    text: "Désormais à la tête de Velmark, Anne Roux recrute. Aujourd'hui aux manettes d'Orvanta, Jean Martin se tait.",
    facts: ['HOLDS_ROLE | Anne Roux | Velmark', 'HOLDS_ROLE | Jean Martin | Orvanta'],
  },
  {
    text: "Auparavant à la tête de Velmark, Anne Roux recrute. Jean Martin s'oppose à la tête d'Orvanta.",
    facts: [],
    never: ['HOLDS_ROLE | Anne Roux | Velmark', 'HOLDS_ROLE | Jean Martin | Orvanta'],
  },
  // An office right behind the name, without a comma.
  {
    text: "Anne Roux nouvelle présidente du conseil d'administration de Velmark",
    facts: ['BOARD_SEAT | Anne Roux | Velmark'],
  },
  {
    text: "« C'est utile », indique Anne Roux directrice technique chez Velmark.",
    facts: ['HOLDS_ROLE | Anne Roux | Velmark'],
  },
  {
    text: 'Anne Roux future directrice générale de Velmark',
    facts: [],
    never: ['HOLDS_ROLE | Anne Roux | Velmark'],
  },
  {
    text: 'Le fonds veut voir Anne Roux présidente de Velmark.',
    facts: [],
    never: ['HOLDS_ROLE | Anne Roux | Velmark'],
  },
  // Two offices in one noun.
  {
    text: 'Anne Roux, fondatrice et PDG de Velmark, recrute. « Non », dit Jean Martin, PDG fondateur de Lumivent.',
    facts: [
      'FOUNDED | Anne Roux | Velmark',
      'HOLDS_ROLE | Anne Roux | Velmark',
      'FOUNDED | Jean Martin | Lumivent',
      'HOLDS_ROLE | Jean Martin | Lumivent',
    ],
  },
  // The name of a start-up of their own stands behind a comma.
  {
    text: 'Anne Roux et Jean Martin ont créé leur start-up, Velmark, en juin 2019.',
    facts: ['FOUNDED | Anne Roux | Velmark', 'FOUNDED | Jean Martin | Velmark'],
  },
  {
    text: 'Orvanta et sa start-up, Velmark, ont signé.',
    facts: [],
    never: ['FOUNDED | Orvanta | Velmark'],
  },
  // Lists in brackets, behind a colon, and cut short.
  {
    text: 'Le ministère des Armées a signé des accords-cadres avec quatre start-up (Velmark, Orvanta, Lumivent et Tessera).',
    facts: [
      'SUPPLIES | Velmark | Ministère des Armées',
      'SUPPLIES | Orvanta | Ministère des Armées',
      'SUPPLIES | Lumivent | Ministère des Armées',
      'SUPPLIES | Tessera | Ministère des Armées',
    ],
  },
  {
    text: 'Velmark collabore avec trois start-up : Orvanta, Lumivent et Tessera.',
    facts: [
      'PARTNERED_WITH | Velmark | Orvanta',
      'PARTNERED_WITH | Velmark | Lumivent',
      'PARTNERED_WITH | Velmark | Tessera',
    ],
  },
  {
    text: 'Velmark équipe Orvanta, Lumivent, Tessera, etc.',
    facts: ['SUPPLIES | Velmark | Orvanta', 'SUPPLIES | Velmark | Lumivent', 'SUPPLIES | Velmark | Tessera'],
  },
  {
    text: 'Velmark collabore avec trois start-up : Orvanta, Lumivent et Tessera ont signé avec Novelis.',
    facts: [],
    never: ['PARTNERED_WITH | Velmark | Orvanta'],
  },
  // Public money.
  { text: "L'Union européenne finance Velmark.", facts: ['SUPPORTS | European Union | Velmark'] },
  // A preposition of several words in a heading tells what a verb of being would.
  {
    text: 'Google et Velmark dans le viseur de la Commission européenne',
    facts: ['REGULATES | European Commission | Google', 'REGULATES | European Commission | Velmark'],
  },
  // Whose staff acts.
  {
    text: "Des enquêteurs de l'Autorité de la concurrence ont effectué une perquisition chez Velmark. Les ingénieurs d'Orvanta ont développé le robot Zorvix.",
    facts: ['REGULATES | Autorité de la concurrence | Velmark', 'BUILDS | Orvanta | Zorvix'],
  },
  {
    text: "Les ingénieurs de Velmark ont racheté Orvanta. Les anciens chercheurs de l'EPFL ont développé le robot Zorvix.",
    facts: [],
    never: ['ACQUIRED | Velmark | Orvanta', 'BUILDS | EPFL | Zorvix'],
  },
  {
    text: 'La Commission européenne a perquisitionné les bureaux de Velmark.',
    facts: ['REGULATES | European Commission | Velmark'],
  },
  // Who was employed has been there.
  { text: 'Anne Roux était employée par Velmark.', facts: ['FORMERLY_AT | Anne Roux | Velmark'] },
  { text: 'La technologie employée par Velmark est vieille.', facts: [] },
  // One by one.
  {
    text: 'Velmark et Orvanta ont été acquis respectivement par Lumivent et Tessera.',
    facts: ['ACQUIRED | Lumivent | Velmark', 'ACQUIRED | Tessera | Orvanta'],
    never: ['ACQUIRED | Lumivent | Orvanta', 'ACQUIRED | Tessera | Velmark'],
  },
  // All of a firm.
  {
    text: "Velmark a acquis l'intégralité de l'entreprise Orvanta.",
    facts: ['ACQUIRED | Velmark | Orvanta'],
  },
  // The relative behind a description belongs to its own verb.
  {
    text: 'Anne Roux quitte Velmark, start-up avec laquelle Orvanta a signé un partenariat.',
    facts: ['PARTNERED_WITH | Orvanta | Velmark'],
  },
  {
    text: "L'accord donne naissance à Velmark, société dans laquelle Orvanta et Lumivent détiennent respectivement 70 et 30 % des parts.",
    facts: ['INVESTED_IN | Orvanta | Velmark', 'INVESTED_IN | Lumivent | Velmark'],
  },
  // Who an office goes to, and the board of whoever is named.
  {
    text: "Velmark nomme un nouveau président de son conseil d'administration en la personne d'Anne Roux. Orvanta a trouvé un nouveau directeur général en la personne de Jean Martin.",
    facts: ['HOLDS_ROLE | Anne Roux | Velmark', 'HOLDS_ROLE | Jean Martin | Orvanta'],
  },
  {
    text: 'Velmark cherche un nouveau patron en la personne de Jean Martin.',
    facts: [],
    never: ['HOLDS_ROLE | Jean Martin | Velmark'],
  },
  // A house of the firm stands there, and not the firm.
  {
    text: "L'usine de Velmark, installée à Lyon, emploie 200 personnes. Les bureaux d'Orvanta, situés à Metz, sont vides.",
    facts: ['OPERATES_IN | Velmark | Lyon', 'OPERATES_IN | Orvanta | Metz'],
    never: ['HEADQUARTERED_IN | Velmark | Lyon'],
  },
  { text: 'La start-up Velmark, installée à Lyon, recrute.', facts: ['HEADQUARTERED_IN | Velmark | Lyon'] },
  // One of the founders is one of those of the firm told of.
  {
    text: "Anne Roux, l'un des quatre cofondateurs, revient sur le parcours de Velmark.",
    facts: ['FOUNDED | Anne Roux | Velmark'],
  },
  {
    text: 'Anne Roux, un fondateur, investit dans Velmark.',
    facts: [],
    never: ['FOUNDED | Anne Roux | Velmark'],
  },
  // Behind a noun with its adjective stands the verb of the sentence, though it may be a noun elsewhere.
  {
    text: 'Velmark grandit. La société lausannoise annonce mardi le rachat de Lumivent.',
    facts: ['ACQUIRED | Velmark | Lumivent', 'HEADQUARTERED_IN | Velmark | Lausanne'],
  },
  { text: 'Velmark a fait une nouvelle annonce mardi. La société française offre publique.', facts: [] },
  // Who heads a firm without a name is no firm that was told of.
  {
    text: "Velmark recrute. Le numéro un de la banque publique siège au conseil de surveillance d'Orvanta.",
    facts: [],
    never: ['BOARD_SEAT | Velmark | Orvanta'],
  },
  // The name is that of the maker, and not of what its goods are made of.
  {
    text: 'Velmark a signé un partenariat avec le fabricant chinois de plaques de silicium Orvanta.',
    facts: ['PARTNERED_WITH | Velmark | Orvanta', 'HEADQUARTERED_IN | Orvanta | China'],
  },
  // The list behind what is told of those it names.
  {
    text: "Velmark a levé 2 millions d'euros auprès de trois fonds spécialisés, français et américains : Orvanta, Lumivent et Tessera.",
    facts: [
      'INVESTED_IN | Orvanta | Velmark',
      'INVESTED_IN | Lumivent | Velmark',
      'INVESTED_IN | Tessera | Velmark',
    ],
  },
  {
    text: 'Velmark collabore avec des entreprises cotées, rachète Orvanta et Lumivent.',
    facts: ['ACQUIRED | Velmark | Orvanta'],
    never: ['PARTNERED_WITH | Velmark | Orvanta'],
  },
  // A field of an office is no firm.
  {
    text: 'Jean Martin, directeur général adjoint Oskara de Velmark, se réjouit. Oskara grandit. Oskara recrute. Anne Roux, directrice marketing Orange, se tait.',
    facts: ['HOLDS_ROLE | Jean Martin | Velmark', 'HOLDS_ROLE | Anne Roux | Orange'],
    never: ['HOLDS_ROLE | Jean Martin | Oskara'],
  },
  // The group is the firm, and not what is called after it.
  {
    text: "Velmark grandit. Velmark crée Velmark Group Robotics. Anne Roux, vice-présidente de Velmark Group, s'en félicite.",
    facts: ['HOLDS_ROLE | Anne Roux | Velmark'],
    never: ['HOLDS_ROLE | Anne Roux | Velmark Group Robotics'],
  },
  // "entre" is a verb behind who acts, too.
  {
    text: "Velmark recrute. Le groupe entre également au capital d'Orvanta.",
    facts: ['INVESTED_IN | Velmark | Orvanta'],
  },
  {
    text: "Velmark recrute. Elle entre au capital d'Orvanta. Un accord européen entre de grands groupes comme Lumivent est signé.",
    facts: ['INVESTED_IN | Velmark | Orvanta'],
    never: ['INVESTED_IN | Velmark | Lumivent'],
  },
  // Where a part of a firm is at home the firm is at work, and no more.
  {
    text: 'La filiale de Velmark, basée à Lyon, recrute. Le laboratoire de Lumivent, basé à Metz, est vide.',
    facts: ['OPERATES_IN | Velmark | Lyon', 'OPERATES_IN | Lumivent | Metz'],
    never: ['HEADQUARTERED_IN | Velmark | Lyon', 'HEADQUARTERED_IN | Lumivent | Metz'],
  },
];
