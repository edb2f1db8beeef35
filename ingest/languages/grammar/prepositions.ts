// Prepositions, and what they say of the phrase behind them.

export interface Prepositions {
  /** All of them, also of several words ("im Rahmen von"); `am=an` for one that holds an article. */
  readonly all: string;
  /** Words behind a phrase that govern it as prepositions do: zufolge. */
  readonly postpositions?: string;
  readonly senses: Senses;
  /** Between a firm and its home, each with how surely it tells that: `aus=0.97, in=0.84`. */
  readonly homes: string;
}

/** Which prepositions say what, by the names that they have in the list of all; one may say several things. */
export interface Senses {
  /** Whose or of what a thing is, as the genitive does: of, von, de. */
  readonly of: string;
  /** Who does what a passive tells: by, von, durch, par. */
  readonly agent: string;
  /** Who does a thing together with its subject: with, gemeinsam mit, avec. */
  readonly together: string;
  /** Whom somebody counts on, as what stands behind "as": setzt auf A als Partner, compte sur A comme client. */
  readonly reliance: string;
  /** Who takes part beside a leader: alongside, neben, aux côtés de. */
  readonly companions: string;
  /** What is set apart from what the clause tells: neben, besides, outre. */
  readonly besides: string;
  /** What stands behind is a place, as a town that is also a word has to show: in, aus, près de. */
  readonly place: string;
  /** Where a thing stands: in, near, bei, dans. */
  readonly location: string;
  /** Where goods come from: from, aus. */
  readonly origin: string;
  /** Where somebody works: at, bei, chez. */
  readonly workplace: string;
  /** Whom somebody leads: at the helm of, an der Spitze von, à la tête de. */
  readonly headship: string;
  /** Who somebody turns out to be: in the person of, in Gestalt von, en la personne de. */
  readonly embodied: string;
  /** By means of whom somebody does something: through, über, à travers. */
  readonly through: string;
  /** Who gets something: to, an, à. */
  readonly recipient: string;
  /** What somebody counts among: among, zu, parmi. */
  readonly among: string;
  /** Who has made what stands behind: the company behind the chatbot. */
  readonly behind: string;
  /** What two at least stand behind: between, zwischen, entre. */
  readonly between: string;
  /** Who stands against whom: versus. */
  readonly versus: string;
  /** Opens a sentence about whoever has somebody as his rival: face à. */
  readonly facing: string;
  /** The terms of what is told: under a contract. */
  readonly terms: string;
  /** In which way a thing is done: in partnership, en partenariat. */
  readonly manner: string;
  /** After which time: after, nach, après. */
  readonly after: string;
  /** In which circumstances; where they are told by a noun that stands for nobody, no name of it follows: trotz, im Rahmen. */
  readonly circumstance: string;
  /** Until when: until, bis. */
  readonly until: string;
  /** What has happened before: nach, after, depuis. */
  readonly settled: string;
  /** Before a time of work that came later than what the clause tells: vor (ihrer Zeit bei A). */
  readonly earlier: string;
  /** How long something was so that is over: pendant. */
  readonly spans: string;
  /** The size of the noun before, though elsewhere they mean more than: über. */
  readonly sizing: string;
  /** How much of something belongs to somebody: zu 40 Prozent, à 40 %. */
  readonly extent: string;
  /** By how much something changes: um, by. */
  readonly change: string;
  /** Behind a pause, what a figure is compared with: up from, gegenüber, contre. */
  readonly compared: string;
  /** Of what one costs so much: per, je, par. */
  readonly per: string;
  /** What is given for it: for, gegen, moyennant. */
  readonly price: string;
  /** The other side of a noun of relation: founder of, chef de, konkurrent von. */
  readonly relates: string;
  /** The other side of such a noun, or something else of the clause: supplier to, partner mit. */
  readonly mayRelate: string;
  /** The other side now and then: head for, chef in. */
  readonly seldomRelates: string;
  /** What belongs to the noun of an event before it, figures as well: order worth, Auftrag über. */
  readonly ofEvent: string;
  /** The other party of what two have with each other, all behind it on one side: alternative to, accord avec. */
  readonly otherParty: string;
  /** Such that a noun behind them stands in the dative, whose plural ends in -n: mit den Kunden. */
  readonly dative: string;
  /** Such that a noun behind them stands in the accusative: für, durch. */
  readonly accusative: string;
  /** Between a group without a name and who is at its centre: um, around. */
  readonly around: string;
  /** Adjectives between an article and its noun: the largest outside shareholder. */
  readonly attributive: string;
}
