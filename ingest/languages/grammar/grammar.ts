// What a language brings to the rules extractor: words and frames, no code. The engine is the same for all.
// One folder a language in ingest/languages/<code>/; the tables are text, so that a linguist can read and extend them.
import type { Language } from '../../../graph/source';
import type { Cues } from './cues';
import type { FunctionWords } from './function-words';
import type { NameWords } from './name-words';
import type { Prepositions } from './prepositions';
import type { Tables } from './tables';
import type { Writing } from './writing';

/** The tables of one language. */
export interface Grammar {
  readonly language: Language;
  /** How the subject is told: by case and agreement (German) or by position (English, French). */
  readonly order: 'case' | 'position';
  /** Common nouns are written with a capital, so that a capital says nothing of a name. */
  readonly capitalNouns: boolean;
  readonly tables: Tables;
  readonly writing: Writing;
  readonly words: FunctionWords;
  readonly prepositions: Prepositions;
  readonly names: NameWords;
  readonly cues: Cues;
  /** A name may be the first part of a word: "Nvidia-Chips", "Nvidia-backed". */
  readonly compounds: boolean;
  /** The perfect tells what is over: "a été directeur", "ist Chef gewesen", and not "has been chief since". */
  readonly perfectIsPast: boolean;
  /** Nouns stand with an article: one without, before its verb, is a name ("Pigment lève …"). */
  readonly articles: boolean;
  /** Offices and bodies are written small, so that with a capital they are names: le ministère de la Justice. */
  readonly smallTitles?: boolean;
  /** Reflexive verbs form their perfect as the passive is formed: s'est associé. */
  readonly reflexiveBe?: boolean;
  /** A relative clause may stand behind its noun without a pronoun: the plant X runs. */
  readonly contactClauses?: boolean;
  /** Finite verbs whose form shows that several act: haben, are, sont. */
  readonly verbOfMany: RegExp;
  /** Finite verbs whose form shows that one acts, in a language where most forms tell no number: was, leaves. */
  readonly verbOfOne?: RegExp;
  /** The endings that an adjective takes before its noun, in a language that declines it: großem. */
  readonly declined?: RegExp;
  /** An adjective in the superlative, as it stands before its noun: größte. */
  readonly superlative?: RegExp;
  /** The form of a name that ends in the -s of a genitive: Mistrals. */
  readonly nameGenitive?: RegExp;
  /** An apostrophe behind a plural makes a possessive of it: the companies' data. */
  readonly pluralPossessive?: boolean;
  /** A noun for a maker, with what is made in its groups: battery maker, Batteriehersteller, fabricant de batteries. */
  readonly makers?: RegExp;
  /** Adjectives stand behind their noun: une société française. */
  readonly postnominal?: boolean;
  /** The ending of words that are adverbs where no noun is known: boldly. */
  readonly adverb?: RegExp;
  /** Endings of verb forms that tell a rumour or a plan by themselves (French -rait, -ra). */
  readonly conditional?: RegExp;
  readonly future?: RegExp;
  /** … and of the imperfect, which tells what was so or was wanted: souhaitait. */
  readonly imperfect?: RegExp;
  /** The entity name of a round that the text does not name: Finanzierungsrunde, funding round. */
  readonly roundName: string;
}
