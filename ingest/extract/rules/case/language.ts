// What the reader asks of a language in which case, not order, shows who does what. German is written in this form
// (ingest/languages/de); the engine in this folder knows no German word.
import type { EntityKind } from '../../../../graph/entities';
import type { QualifierName } from '../../../../graph/qualifiers';
import type { RelationName } from '../../../../graph/relations';
import type { Modality } from '../../../../graph/statement';

export type Definiteness = 'definite' | 'indefinite' | 'possessive' | 'negative';

export interface Determiner {
  /** Pairs of case and gender, see features.ts. */
  readonly pairs: string;
  readonly kind: Definiteness;
  /** Whose, for possessives: of a person or thing ("sein"), of a woman, a firm or several ("ihr"). */
  readonly owner?: 'sein' | 'ihr' | 'unser';
}

export interface Preposition {
  /** Base form: "im" and "ins" are "in". */
  readonly base: string;
  readonly cases: string;
  /** The article is inside: "zum", "vom". */
  readonly definite?: boolean;
  readonly pairs?: string;
}

export interface Pronoun {
  readonly pairs: string;
  readonly refers: 'person' | 'thing' | 'any';
  readonly number: 's' | 'p' | 'any';
  /** Owner of what follows: "dessen Finanzchef". */
  readonly genitive?: boolean;
}

/** A noun that says what a name is: "-ausrüster" makes a Company of what it stands beside. */
export interface HeadNouns {
  readonly kind: EntityKind;
  /** Words by gender; one that opens with "-" is also the last part of compounds. */
  readonly masculine?: string;
  readonly feminine?: string;
  readonly neuter?: string;
  readonly plural?: string;
}

/**
 * A noun that relates who is so called (the holder) to somebody (the owner): "Tochter der X AG", "Kunde von X".
 * `holder` says on which side of the relation the one who is so called stands.
 */
export interface RelationalNoun {
  readonly relation: RelationName;
  readonly holder: 'subject' | 'object';
  readonly words: string;
  /** Prepositions that bring the owner, beside the genitive. */
  readonly owner: string;
  /** Kinds that the holder must have. */
  readonly kinds?: readonly EntityKind[];
  /** The text need not say whose: then it is the one the passage is about. */
  readonly implicit?: boolean;
  readonly role?: 'lead' | 'participant';
  readonly figures?: readonly QualifierName[];
  /** The noun itself is the role ("CEO") or the product ("Kunde" has none). */
  readonly title?: QualifierName;
}

/**
 * Where an end of a frame is found. `subject`, `object` and `dative` of the clause; a preposition; `genitive` or
 * `owner` of a noun; `round`: the firm whose round the passage is about; `topic`: whom the passage is about.
 */
export type Slot = string;

export interface Frame {
  readonly relation: RelationName;
  /** Verbs (infinitives) or nouns (singular; "-runde" for compounds). */
  readonly words: string;
  readonly subject: string;
  readonly object: string;
  readonly figures?: readonly QualifierName[];
  /** One of these nouns must stand in the clause; "-runde" for compounds; in any number and case. */
  readonly needs?: string;
  /** None of these words may. */
  readonly unless?: string;
  readonly role?: 'lead' | 'participant';
  /** The noun phrase whose words become this qualifier: product, body, form. */
  readonly say?: { readonly qualifier: QualifierName; readonly slot: string };
  readonly subjectKinds?: readonly EntityKind[];
  readonly objectKinds?: readonly EntityKind[];
  readonly modality?: Modality | 'ended';
  readonly confidence?: number;
  /** Verb frames for the passive voice only, or the active only. */
  readonly voice?: 'active' | 'passive';
}

export interface CaseLanguage {
  readonly determiners: Readonly<Record<string, Determiner>>;
  readonly prepositions: Readonly<Record<string, Preposition>>;
  readonly pronouns: Readonly<Record<string, Pronoun>>;
  /** Relative pronouns with their pairs. */
  readonly relatives: Readonly<Record<string, string>>;
  readonly subordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Further words without a phrase of their own: "wir", "man", "ja". */
  readonly particles: ReadonlySet<string>;
  readonly auxiliaries: {
    readonly passive: ReadonlySet<string>;
    readonly perfect: ReadonlySet<string>;
    readonly copula: ReadonlySet<string>;
    readonly modal: ReadonlySet<string>;
    /** Verbs whose perfect takes "sein": it is no passive. */
    readonly moving: ReadonlySet<string>;
  };
  readonly heads: readonly HeadNouns[];
  readonly relational: readonly RelationalNoun[];
  readonly verbFrames: readonly Frame[];
  readonly nounFrames: readonly Frame[];
  readonly names: NameWords;
  readonly cues: Cues;
  readonly rounds: RoundWords;
}

export interface NameWords {
  readonly legalForms: ReadonlySet<string>;
  /** Last words of names, by the kind they speak for. */
  readonly tails: Readonly<Record<string, EntityKind>>;
  readonly acronyms: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Nouns that never open or continue a name though they stand beside one: months, units, everyday things. */
  readonly everyday: ReadonlySet<string>;
  /** "namens", "genannt": what follows is a name. */
  readonly naming: ReadonlySet<string>;
  /** "Land", "Stadtwerke", "Universität": with the place behind it, a name. */
  readonly withPlace: Readonly<Record<string, EntityKind>>;
  /** "-bank", "-kommission": with a capitalised adjective before it, a name. */
  readonly withAdjective: Readonly<Record<string, EntityKind>>;
  /** Public bodies known by their form alone: "Bundesnetzagentur". */
  readonly bodies: RegExp;
  /** "Bundesamt", "-ministerium": with "für …" behind it, a name. */
  readonly bodiesFor: RegExp;
  readonly saying: ReadonlySet<string>;
}

export interface Cues {
  readonly negation: ReadonlySet<string>;
  /** Verbs (infinitives) that deny what hangs on them. */
  readonly denying: ReadonlySet<string>;
  /** Verbs and nouns for what failed or ended. */
  readonly failing: ReadonlySet<string>;
  /** Verbs that make a plan of what hangs on them. */
  readonly planning: ReadonlySet<string>;
  readonly planModals: ReadonlySet<string>;
  readonly planWords: ReadonlySet<string>;
  readonly rumourWords: ReadonlySet<string>;
  readonly rumourModals: ReadonlySet<string>;
  readonly openers: Readonly<Record<string, Modality>>;
  readonly former: ReadonlySet<string>;
  readonly formerAdverbs: ReadonlySet<string>;
  /** "bleibt", "weiterhin": the state holds. */
  readonly falsehood: RegExp;
}

export interface RoundWords {
  /** The noun of a funding round: "-runde", "Serie B". */
  readonly noun: RegExp;
  /** "Serie B", with the letter as its first group. */
  readonly series: RegExp;
  readonly seed: RegExp;
  readonly generic: string;
  /** Words that mark a sum as a valuation. */
  readonly valuation: RegExp;
}
