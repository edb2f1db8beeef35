// What names are made of.

export interface NameWords {
  /** Titles before a person: Herr, Dr., Mr, Mme, Prof. */
  readonly titles: string;
  /** Legal forms that end a company's name. */
  readonly legalForms: string;
  /** Words that make a capitalised sequence a company, an investor, a public body …: `class | words`. */
  readonly inNames: string;
  /**
   * Heads of names of bodies that go on with a complement ("Ministerium für …", "Office for …", "ministère de …"),
   * with the words that join it: `heads | joints`, and `compounds` behind those that end compounds ("Umweltministerium")
   * or `capital` behind those that are bodies only with a capital ("Agence").
   */
  readonly bodies: string;
  /** Words before the letter of a funding round, as they are written: Series, série. */
  readonly series: string;
  /** Funding rounds before those with a letter, as they are written: Seed, amorçage. */
  readonly seeds: string;
  /** Letters behind the name of a person who was honoured or elected or has a degree: OBE, MP, PhD. */
  readonly honours?: string;
  /** Parties that stand in brackets behind the name of a politician: CDU, VP. */
  readonly parties?: string;
  /** Capitalised words that are never part of a name: weekdays, months, nationalities are known otherwise. */
  readonly never: string;
  /** Those of them that are surnames, too, behind a given name: Peter Winter. */
  readonly surnames?: string;
  /** What capitals before it are the title of, and nobody's name: Act, Strategy. */
  readonly laws?: string;
  /** Last parts that a hyphen joins to a name to make an adjective of it: "Munich-based". */
  readonly adjectival: string;
  /** Those of them by which somebody is at home in the place before them: -based, and not -listed nor -backed. */
  readonly seated?: string;
  /** Participles behind the name of who does it: "-backed", "-owned". */
  readonly backing?: string;
  /** What a number before it counts, so that the number is none of a name's: million, Prozent. */
  readonly counted: string;
  /** Last parts that a hyphen joins to a name to make another name of it: "Unruh-Gruppe". */
  readonly groups: string;
  /** What a firm adds to its name and stays the same: Holding, Group. */
  readonly wholes: string;
  /** Words in the names of universities, in lower case. */
  readonly learning: string;
  /** Words behind the name of a firm that tell its branches apart: "Stadtwerke Nord", "Siemens Europe". */
  readonly branches: string;
  /** Capitalised words that open names and are none by themselves: Northern (Data), Nord, Islamic. */
  readonly neverAlone: string;
  /** Nouns that an adjective with a capital makes the name of: `kind | Landesbank, Wetterdienst`. */
  readonly titledBodies?: string;
  /** Parts of towns that have names of their own, and what else is no firm with a name behind it: Stadtteil, Quartier. */
  readonly districts?: string;
  /** Genitives and adjectives of continents, which are the names of nobody: "Europas größter Hersteller", European. */
  readonly continents?: string;
  /** Where all nouns have a capital: those that stand without an article as no names: Strom, Fahrt. */
  readonly uncounted?: string;
  /** What makes compounds such words: Windkraft, Startkapital. */
  readonly uncountedEnds?: string;
}
