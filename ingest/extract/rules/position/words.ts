// What a grammar of fixed word order adds to the words every grammar has: function words by class, verbs that govern
// verbs, nouns that carry a relation. Words only; the readers beside this file know none.
import type { EntityKind } from '../../../../graph/entities';
import type { QualifierName } from '../../../../graph/qualifiers';
import type { RelationName } from '../../../../graph/relations';

/** What a governing verb or noun makes of the event it governs: "agree to buy", "fail to buy", "is weighing". */
export type Outlook = 'asserted' | 'planned' | 'reported' | 'denied';

/** A verb that carries a relation. Slots: `subject`, `object`, or a preposition. */
export interface VerbFrame {
  readonly relation: RelationName;
  /** Lemmas; "_" joins a verb with its particle ("take_over"). */
  readonly verbs: string;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** The direct object must be one of these nouns: "take a *stake* in". */
  readonly noun?: string;
  /** A share must stand in its reach. */
  readonly share?: boolean;
  /** Only of what is so now: "runs", "has run". */
  readonly present?: boolean;
  /** The subject must be one of these things: "*chips* come from". */
  readonly subjectNoun?: string;
  /** Two subjects without an object are each other's: "X and Y team up". */
  readonly mutual?: boolean;
  /** The preposition of those who do it too: "founded X *with* Y". */
  readonly companion?: string;
  /** Narrower than the registry: "backed by" a fund is an investment, by a ministry support. */
  readonly subjectKinds?: readonly EntityKind[];
  /** The owner stands for what it owns: "backed the company's *application*". */
  readonly owned?: string;
  /** Words of which one must stand between the verb and the end of its complements, or before the verb. */
  readonly needs?: string;
  /** Not where the direct object is a firm: who sells one to another does not supply it. */
  readonly goodsOnly?: boolean;
  readonly figures?: readonly QualifierName[];
  readonly role?: 'lead' | 'participant';
  readonly outlook?: Outlook;
  readonly confidence?: number;
  /** Read the frame only as a passive or only as an active. */
  readonly voice?: 'active' | 'passive';
}

/** A noun that carries a relation. Slots: `holder` (whom the noun describes), `of` (owner), `subject`, or a preposition. */
export interface NounFrame {
  readonly relation: RelationName;
  readonly nouns: string;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly figures?: readonly QualifierName[];
  readonly role?: 'lead' | 'participant';
  readonly confidence?: number;
}

export interface PositionWords {
  readonly verbFrames: readonly VerbFrame[];
  readonly nounFrames: readonly NounFrame[];
  /** Stand between the words of a verb or a noun phrase without changing who does what. */
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  /** Modal → what it makes of the verb. */
  readonly modals: Readonly<Record<string, Outlook>>;
  /** The particle before an infinitive. */
  readonly infinitive: string;
  /** The preposition of the agent of a passive. */
  readonly agent: string;
  readonly of: ReadonlySet<string>;
  readonly possessives: Readonly<Record<string, 'person' | 'organization' | 'any'>>;
  readonly personPronouns: Readonly<Record<string, 'person' | 'organization'>>;
  readonly articles: { readonly definite: ReadonlySet<string>; readonly indefinite: ReadonlySet<string> };
  /** Lemma → what it makes of the infinitive behind it; its own subject goes on. */
  readonly governing: Readonly<Record<string, Outlook>>;
  /** Lemmas whose object does what the infinitive says: "ordered *X* to". */
  readonly objectGoverning: ReadonlySet<string>;
  /** "a *deal* to buy", "*talks* to raise". */
  readonly governingNouns: Readonly<Record<string, Outlook>>;
  /** Adjectives behind "be": "is *set* to", "is *keen* to". */
  readonly governingAdjectives: Readonly<Record<string, Outlook>>;
  /** Words inside a noun phrase: "*planned* acquisition", "*failed* bid". */
  readonly shades: Readonly<Record<string, Outlook>>;
  /** "is *said* to", "was *forced* to": what a passive makes of the infinitive. */
  readonly passiveGoverning: Readonly<Record<string, Outlook>>;
  /** Participles that describe a noun without an agent: "*based* in", "*founded* in". */
  readonly reduced: ReadonlySet<string>;
  /** Verbs that undo the event their object names: "*abandoned* the takeover". */
  readonly undoing: ReadonlySet<string>;
  /** "whose". */
  readonly owning: ReadonlySet<string>;
  /** Verbs that give the thing before them its name: "a model *called*". */
  readonly naming: ReadonlySet<string>;
  readonly personRelatives: ReadonlySet<string>;
  readonly thingRelatives: ReadonlySet<string>;
  /** Subordinators that leave the truth of their clause open: "if", "whether". */
  readonly doubting: ReadonlySet<string>;
  /** Prepositions that deny the gerund behind them: "without". */
  readonly withoutWords: ReadonlySet<string>;
  /** Pronouns that take a plural verb. */
  readonly pluralPronouns: ReadonlySet<string>;
  /** Plural nouns that show no ending. */
  readonly plurals: ReadonlySet<string>;
  /** Words of time that end a noun phrase: "Tuesday", "today". */
  readonly times: ReadonlySet<string>;
  readonly timeNouns: ReadonlySet<string>;
  readonly timeModifiers: ReadonlySet<string>;
  /** Verbs that lay out a list behind a noun: "customers *include*". */
  readonly listing: ReadonlySet<string>;
  /** Words that open a list of examples: "including", "such as" by its first word. */
  readonly examples: ReadonlySet<string>;
  /** Past forms of "be": "was chief executive of". */
  readonly past: ReadonlySet<string>;
  /** Prepositions that may also open a clause with a subject of its own: "after Nvidia bought X". */
  readonly clausePrepositions: ReadonlySet<string>;
  /** Verbs that say what somebody is: "be", "become". */
  readonly equating: ReadonlySet<string>;
  /** Nouns that tell of goods: "Nvidia *chips*"; prepositions that goods stand behind: "runs *on* Nvidia chips". */
  readonly goods: ReadonlySet<string>;
  readonly goodsPrepositions: ReadonlySet<string>;
  /** Prepositions that say where a firm is from right behind its name: "*of* Oslo", "*in* Paris" in brackets none. */
  readonly homePrepositions: ReadonlySet<string>;
  /** Last words of firms' and funds' names, and legal forms, as written. */
  readonly companyTails: ReadonlySet<string>;
  readonly fundTails: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
  /** Nouns in the names of bodies, in lower case: "ministry", "university"; those of the state among them. */
  readonly institutions: ReadonlySet<string>;
  readonly publicBodies: ReadonlySet<string>;
  /** Small words inside the names of bodies: "Ministry *of* Justice *and* Digital Affairs". */
  readonly joining: ReadonlySet<string>;
  /** Nouns that with a country name a body: "French *government*"; adjectives beside the demonyms: "European". */
  readonly states: ReadonlySet<string>;
  /** What people do rather than firms: "says", "joins". */
  readonly personVerbs: ReadonlySet<string>;
  readonly stateAdjectives: ReadonlySet<string>;
  /** Last words of the names of plants: "Campus". */
  readonly facilities: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly rounds: RoundWords;
  readonly people: PeopleWords;
  readonly premises: PremisesWords;
}

/** How a language tells of funding rounds. */
export interface RoundWords {
  readonly generic: string;
  /** "raise €10m": money alone is enough. */
  readonly raising: ReadonlySet<string>;
  /** "close", "secure": need a round's noun in their clause. */
  readonly closing: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** What raising is about when it is no round: "raised its stake". */
  readonly others: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly participation: ReadonlySet<string>;
  /** "took *part*". */
  readonly parts: ReadonlySet<string>;
  /** Last words before a colon and a list of givers: "*Lead*: A", "Also *in*: B". */
  readonly leadHeads: ReadonlySet<string>;
  readonly joinHeads: ReadonlySet<string>;
  readonly givers: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** "a round *for* X". */
  readonly beneficiary: ReadonlySet<string>;
  /** "Series", before a letter; "seed", alone; "round", for its label. */
  readonly series: ReadonlySet<string>;
  readonly early: ReadonlySet<string>;
  readonly round: string;
  /** "valued at", "valuation of" before an amount; "valuation" behind it. */
  readonly valuedBefore: RegExp;
  readonly valuedBehind: RegExp;
}

/** How a language names what people do. */
export interface PeopleWords {
  /** Words that belong to a title beside the role noun: "chief", "technology". */
  readonly titleParts: ReadonlySet<string>;
  /** Titles that a text gives without the firm it is about: "the chief executive said". */
  readonly topTitles: ReadonlySet<string>;
  /** Roles that go on behind "of": "head of research". */
  readonly widening: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  /** Adverbs of an earlier post: "formerly", "previously". */
  readonly formerly: ReadonlySet<string>;
  /** "is", "becomes", "serves": a person and a role. */
  readonly becoming: ReadonlySet<string>;
  /** "appointed", "hired": an organisation, a person and a role. */
  readonly appointing: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
  /** Prepositions between a role and its organisation. */
  readonly at: ReadonlySet<string>;
  readonly as: string;
  /** "takes the *job* of". */
  readonly posts: ReadonlySet<string>;
  readonly taking: ReadonlySet<string>;
  readonly boards: ReadonlySet<string>;
  readonly boardVerbs: ReadonlySet<string>;
  /** Role nouns that are a seat on a board: "chair", "chairman". */
  readonly boardRoles: ReadonlySet<string>;
}

/** Things that are built and have no name: "a data centre in Narvik". */
export interface PremisesWords {
  readonly nouns: ReadonlySet<string>;
  readonly building: ReadonlySet<string>;
  /** "breaks ground *on* a plant". */
  readonly on: ReadonlySet<string>;
  /** "a plant *in* Brno". */
  readonly at: ReadonlySet<string>;
}
