// What the rules know of one language: words and frames, no code. The engine beside this file knows no word.
import type { EntityKind } from '../../../graph/entities';
import type { QualifierName } from '../../../graph/qualifiers';
import type { RelationName } from '../../../graph/relations';
import type { Language } from '../../../graph/source';
import type { CaseLanguage } from './case/language';
import type { PositionWords } from './position/words';

/** How a noun phrase stands to its verb or noun: `subject`, `object`, `dative`, `of` (genitive), or a preposition. */
export type Slot = string;

/** A verb or noun that carries a relation, with the places its two ends stand in. */
export interface Frame {
  readonly relation: RelationName;
  /** Lemmas, as listed in `verbs` of the grammar, or nouns in the singular. */
  readonly words: string;
  /** Alternatives in order of preference. */
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
  /** Words of which one must stand in the clause: "investiert *Geld* in", "*unter Vertrag* nehmen". */
  readonly needs?: string;
  /** Words of which one must stand somewhere in the sentence. */
  readonly near?: string;
  /** Words of which none may stand in the clause. */
  readonly unless?: string;
  /** Narrower than the registry: "soutenu par" a fund is an investment, by a ministry it is support. */
  /** Slots of which none may hold an organisation: "vend ses puces à", but not "vend Lumio à". */
  readonly without?: readonly Slot[];
  readonly subjectKinds?: readonly EntityKind[];
  readonly objectKinds?: readonly EntityKind[];
  /** Figures of the clause that belong to the fact. */
  readonly figures?: readonly QualifierName[];
  /** What the frame says of the fact: role lead, modality planned … */
  readonly role?: string;
  readonly modality?: 'planned' | 'denied' | 'ended';
  readonly confidence?: number;
}

export interface Grammar {
  readonly language: Language;
  /** Case is written on the words (German) or shown by order (English, French). */
  readonly order: 'case' | 'position';
  /** Words for the reader that goes by position alone (folder position/); with them the frames below are not used. */
  readonly position?: PositionWords;
  /** Words for the reader of languages with cases (folder case/); with them the frames below are not used. */
  readonly cases?: CaseLanguage;
  /** Principal parts of the verbs that frames use; see inflect.ts. */
  readonly verbs: readonly string[];
  readonly verbFrames: readonly Frame[];
  readonly nounFrames: readonly Frame[];
  /** Determiner → the cases it may stand for (letters n, a, d, g). */
  readonly determiners: Readonly<Record<string, string>>;
  /** Spelling → preposition; contractions with an article included ("vom" → "von"). */
  readonly prepositions: Readonly<Record<string, string>>;
  /** Adjectives that stand before their noun although most follow it ("jeune", "ancien"). */
  readonly prenominal?: ReadonlySet<string>;
  /** The preposition of the owner where no case shows it ("de", "of"). */
  readonly genitive?: string;
  /** The preposition of the doer in the passive ("par", "by"). */
  readonly agent?: string;
  /** Articles that bring in somebody new, so that the noun refers to nobody named before. */
  readonly indefinite?: ReadonlySet<string>;
  /** Object pronouns that stand before the verb and elsewhere are articles ("l'a racheté"). */
  readonly clitics?: ReadonlySet<string>;
  /** Pronouns of those who speak: they stand for the speaker's firm, before the verb also as its object. */
  readonly speakers?: ReadonlySet<string>;
  /** Lemmas that are active though they take the auxiliary of the passive, and the reflexive pronouns. */
  readonly intransitive?: ReadonlySet<string>;
  readonly reflexives?: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Pronoun → whom it may stand for and in which cases. */
  readonly pronouns: Readonly<
    Record<
      string,
      {
        readonly cases: string;
        readonly of: 'person' | 'organization' | 'any';
        readonly possessive?: boolean;
      }
    >
  >;
  /** Nouns before or after a name that tell its kind; matched whole or as the last part of a compound. */
  readonly heads: Readonly<Partial<Record<EntityKind, string>>>;
  /** Nouns that open the name of a body together with what follows ("ministère de", "région"), and the state itself. */
  readonly institutions?: Readonly<Partial<Record<EntityKind, string>>>;
  readonly states?: ReadonlySet<string>;
  /** Capitalised words inside a sentence that are no names: "Bourse", "Internet". */
  readonly capitalised?: ReadonlySet<string>;
  /** Nouns that name what a person does somewhere. */
  readonly roles: string;
  readonly founders: string;
  readonly former: string;
  /** Adjectives and nouns that go on with a title ("directrice *financière*"). */
  readonly rolePart?: RegExp;
  /** Prepositions between a title and where it is held. */
  readonly rolePrepositions?: ReadonlySet<string>;
  /** Lemmas that give a title, words that introduce one ("comme"), and words of leaving it. */
  readonly appoints?: ReadonlySet<string>;
  readonly asWords?: ReadonlySet<string>;
  readonly leaving?: RegExp;
  /** Copulas that put a title in the past ("était directeur de"). */
  readonly pastCopula?: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Short words in capitals that are no names: "KI", "CEO", "USD". */
  readonly acronyms: ReadonlySet<string>;
  /** Prepositions that say where a firm is from when they stand right behind its name: "X aus Rostock". */
  readonly originPrepositions: ReadonlySet<string>;
  /** Lemmas of what firms do and people do not, and nouns whose owner is a firm ("filiale de"): they tell a name's kind. */
  readonly firmVerbs?: ReadonlySet<string>;
  readonly firmNouns?: ReadonlySet<string>;
  /** Words behind which a name stands: "namens", "called", "baptisé". */
  readonly naming: ReadonlySet<string>;
  /** Kind nouns that fit any firm ("Unternehmen", "company"): they point back, but tell no firm from another. */
  readonly generic: ReadonlySet<string>;
  /** Words between a kind and its examples: "wie", "such as", "comme". */
  readonly exemplars: ReadonlySet<string>;
  /** Nouns of those who stand for a state: with its adjective they hold their role there. */
  readonly stateRoles: ReadonlySet<string>;
  /** Thing nouns that only point back: "das Vorhaben", "the project". */
  readonly abstract: ReadonlySet<string>;
  /** "parmi": what stands before its verb is one of them. */
  readonly among?: string;
  /** Words that open a list of examples: "darunter", "including", "dont". */
  readonly including: ReadonlySet<string>;
  /** Words that speak of a funding round. */
  readonly rounds: {
    readonly word: RegExp;
    readonly generic: string;
    /** Nouns behind which the owner of the round stands: "levée de fonds de Lumio". */
    readonly nouns?: ReadonlySet<string>;
  };
  /** Verbs before an infinitive that is no plan: "vient de", "continue à". */
  readonly underWay?: ReadonlySet<string>;
  readonly auxiliaries: {
    readonly passive: ReadonlySet<string>;
    readonly perfect: ReadonlySet<string>;
    readonly modal: ReadonlySet<string>;
    readonly copula: ReadonlySet<string>;
  };
  readonly cues: {
    readonly negation: RegExp;
    readonly denial: RegExp;
    readonly plan: RegExp;
    readonly rumour: RegExp;
    readonly ended: RegExp;
    /** Said of one clause: a conditional or an option, "pourrait", "en discussions"; the fact is not asserted. */
    readonly hypothetical?: RegExp;
  };
}
