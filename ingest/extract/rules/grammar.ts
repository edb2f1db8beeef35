// What a language brings to the rules extractor: words and frames, no code. The engine is the same for all.
// One folder a language in ingest/languages/<code>/; the tables are text, so that a linguist can read and extend them.
import type { Language } from '../../../graph/source';

/**
 * Tables are lines of cells separated by `|`; a cell lists words separated by commas; `#` opens a comment.
 *
 * **heads**: `class | nouns`. What a common noun can stand for, in the singular and the masculine where it has both
 * (German: the last part of compounds is looked up too, "Chip-Ausrüster" is an "Ausrüster"). A star marks nouns that
 * may point back at any entity of their class ("Unternehmen*", "company*").
 *
 * **relational**: `RELATION | nouns | from or to | options`. Nouns whose bearer stands in a relation to somebody:
 * "Gründer", "subsidiary", "concurrent". `from`: the bearer is the subject of the relation ("Gründer" founded),
 * `to`: its object ("Kunde" is supplied). Options: `role` (the noun is the title: CEO, chair), `board` (its body).
 *
 * **events**: `RELATION | nouns | from | to | options`. Nouns that name what happened: "Übernahme", "investment".
 *
 * **verbs**: `RELATION | lemmas | from | to | options`. "refl" verbs are written with `sich `, `se ` before the lemma;
 * phrasal and separable verbs with their particle ("einsteigen", "take over", "step in"). Several lines may list one
 * verb: the line whose conditions hold and that asks most wins.
 *
 * Slots (from, to and qualifiers): `subj` the agent (in the passive: the by-phrase), `obj` the direct object (in the
 * passive: the subject), `dat` the indirect object, a preposition or several with `/` between ("in/an/bei"), `gen` the
 * genitive or of-phrase of an event noun, `poss` its possessor ("its", "Mistrals", "ASML's"), `topic` the firm that the
 * passage is about, `round` the funding round (of `subj`). Alternatives in order of preference are separated by `+`:
 * `gen+von+in`.
 *
 * Options, separated by spaces: `name=slot` fills a qualifier (amount, valuation, stake, quantity, product, place, role, date
 * are also found by type in the clause); `name!slot` says nothing where it stays empty; `role:lead` sets one; `with=class/class` asks for a noun of that head class
 * (share, money, stake, seat, round, board, chair …) in the clause; `figure=money/share` asks for a figure;
 * `kind=Product/Facility` narrows the object's kind; `modality:planned|reported|denied|ended` overrides;
 * `state` marks a verb of a state, which is over where it is told in the simple past ("détenait");
 * `public` marks an office of state, `country` one that is it beside the adjective of a country;
 * `former` asks for a word of the past ("früher", "previously") or a past tense told as a career;
 * `weight:0.8` the trust in the line (1 when left out).
 */
export interface Tables {
  readonly heads: string;
  readonly relational: string;
  /** Titles of public office and of callings ("minister", "Professorin", "analyste"): alone they belong to no firm. */
  readonly callings: string;
  readonly events: string;
  readonly verbs: string;
}

export interface FunctionWords {
  /** `kind | words`; kinds: definite, indefinite, possessive, demonstrative, none ("kein"). */
  readonly determiners: string;
  /** Prepositions, also of several words ("im Rahmen von"); `am=an` for one that holds an article. */
  readonly prepositions: string;
  /** Words behind a phrase that govern it as prepositions do: zufolge. */
  readonly postpositions?: string;
  /** `person | er, sie`, `thing | es, it`, `any | …`, `group | beide, both`; subject and object forms. */
  readonly pronouns: string;
  /** `speaker | I, my`, `speakers | we, our`, `addressee | you, your`. */
  readonly voices: string;
  /**
   * Relative pronouns; `of=` marks those that mean "whose" ("of=dessen, of=whose, of=dont"), `person=` and `thing=` those
   * that say what they stand for ("person=who, thing=which").
   */
  readonly relatives: string;
  /**
   * Pronouns that stand before their verb and are never its subject, each with the preposition that it holds:
   * `la=, lui=à, y=à, en=de`. None where case tells objects.
   */
  readonly clitics?: string;
  /** Of the pronouns among these that may be subjects too, the endings of their verbs: `nous=ons`. */
  readonly subjectEndings?: string;
  /** Adjectives that stand before their noun in a language where most stand behind it: grand, nouvelle. */
  readonly prenominal?: string;
  /** Prepositions that give the size of the noun before them, though elsewhere they mean more than: über. */
  readonly sizing?: string;
  readonly subordinators: string;
  /** Those whose clause is as sure as the verb it hangs on: dass, that, once, que; not so weil, while, alors que. */
  readonly contentOpeners: string;
  readonly coordinators: string;
  /** Lemmas of verbs that put a noun on their subject or on a list: sein, werden, gehören (zu), include, compter (parmi). */
  readonly copulas: string;
  /** Lemmas. */
  readonly be: string;
  readonly have: string;
  /** Auxiliary of the passive beside `be` (werden). */
  readonly become: string;
  readonly modals: string;
  /** Lemmas of intransitive verbs whose perfect is formed with `be` and is no passive: venir, einsteigen, devenir. */
  readonly motion: string;
  /** Lemmas of saying: what they report stands beside them, and they are no participles of their neighbours. */
  readonly saying: string;
  /** Lemmas of verbs whose object does what their infinitive tells: want, select, hire ("hired A to build it"). */
  readonly objectControl?: string;
  /** Reflexive pronouns. */
  readonly reflexives: string;
  /** Words in front of the agent of a passive: von, durch, by, par. */
  readonly agents: string;
  /** Words that open a list of examples: wie, such as, including, darunter, dont. */
  readonly examples: string;
  /** Adverbs and particles that never belong to a noun phrase; for tagging. */
  readonly adverbs: string;
  /** Names of the prepositions that a place stands behind; a town that is also a word needs one. */
  readonly placePrepositions: string;
  /** Between a noun and the name of the thing: called, namens, baptisé. */
  readonly naming: string;
  /** Nouns whose "that" opens what they say: report, claim, idée. */
  readonly contentNouns: string;
  /** Prepositions of those who take part beside a leader: alongside, neben, aux côtés de. */
  readonly companions: string;
  /** Prepositions of those who do a thing together with its subject: with, gemeinsam mit, avec. */
  readonly together: string;
  /** Prepositions of what is set apart from what the clause tells: neben, besides, outre. */
  readonly besides: string;
  /** Words that add somebody to others: auch, also, aussi. */
  readonly also: string;
  /** Prepositions of what has happened before: nach, after, depuis. */
  readonly settled: string;
  /** Prepositions of how long something was so that is over: pendant. */
  readonly spans?: string;
  /** Conjunctions that open an infinitive where others open a clause: um, ohne. */
  readonly infinitiveOpeners?: string;
  /** "as", "als", "en tant que", "comme": what follows is a role. */
  readonly as: string;
}

/** What cutting a text into sentences and words needs to know; words in lower case. */
export interface Writing {
  /** What stands before a dot that ends no sentence. */
  readonly abbreviations: string;
  /** Beginnings of words that are words of their own: l', qu'. */
  readonly elided: string;
  /** What a hyphen joins to a name that stays whole: "ex-Withings", "Ex-Zalando-Managerin". */
  readonly prefixes: string;
  /** The ending that makes a name an owner and is none of it: 's. */
  readonly possessive: string;
  /** Words that lose their accents with the capital of a sentence: A=à. */
  readonly openers: string;
}

export interface NameWords {
  /** Titles before a person: Herr, Dr., Mr, Mme, Prof. */
  readonly titles: string;
  /** Legal forms that end a company's name. */
  readonly legalForms: string;
  /** Words that make a capitalised sequence a company, an investor, a public body …: `class | words`. */
  readonly inNames: string;
  /**
   * Heads of names of bodies that go on with a complement ("Ministerium für …", "Office for …", "ministère de …"),
   * with the words that join it: `heads | joints`, and `compounds` behind those that end compounds ("Umweltministerium").
   */
  readonly bodies: string;
  /** Capitalised words that are never part of a name: weekdays, months, nationalities are known otherwise. */
  readonly never: string;
  /** Last parts that a hyphen joins to a name to make an adjective of it: "Munich-based". */
  readonly adjectival: string;
  /** What a number before it counts, so that the number is none of a name's: million, Prozent. */
  readonly counted: string;
  /** Last parts that a hyphen joins to a name to make another name of it: "Unruh-Gruppe". */
  readonly groups: string;
  /** Words behind the name of a firm that tell its branches apart: "Stadtwerke Nord". */
  readonly branches: string;
  /** Capitalised words that open names and are none by themselves: Northern (Data), Nord, Islamic. */
  readonly neverAlone: string;
  /** Nouns that an adjective with a capital makes the name of: `kind | Landesbank, Wetterdienst`. */
  readonly titledBodies?: string;
  /** Where all nouns have a capital: those that stand without an article as no names: Strom, Fahrt. */
  readonly uncounted?: string;
  /** What makes compounds such words: Windkraft, Startkapital. */
  readonly uncountedEnds?: string;
}

export interface Cues {
  /** Words in a clause that negate it. */
  readonly negation: string;
  /** Words that deny what stands behind them and nothing else of the clause: rather than, statt. */
  readonly instead: string;
  /** Negations of two words with others between them, as pairs: "ne plus". */
  readonly negationPairs: string;
  /** Pairs that say "only" and negate nothing: "ne … que". */
  readonly onlyPairs: string;
  /** Behind a negation, these take it back: "nicht nur", "not only". */
  readonly notOnly: string;
  /** Right before a verb: what it tells did not happen: beinahe, almost, presque. */
  readonly nearly: string;
  /** Auxiliaries of what might have been: hätte, would have, aurait pu. */
  readonly unreal: string;
  /** Auxiliaries that open a condition: "had it bought". */
  readonly inverted: string;
  /** Verbs whose content clause or object is denied: dementieren, deny, démentir. */
  readonly denying: string;
  /** Words for what is told and not so: untrue, haltlos, infondé; beside a noun for a thing ("false alarms") they deny nothing. */
  readonly untrue: string;
  /** Verbs and nouns of failing or calling off: scheitern, collapse, échouer; what they govern did not happen. */
  readonly failing: string;
  /** Verbs whose object or infinitive is a plan: planen, intend, compter. */
  readonly planning: string;
  /** Verb forms or auxiliaries of plan: will, wollen, soll, va. */
  readonly planForms: string;
  /** Adverbs and adjectives of plan: künftig, geplant, planned, prévu. */
  readonly planWords: string;
  /** Verbs whose content is a rumour or a consideration: erwägen, consider, envisager. */
  readonly rumourVerbs: string;
  /** Words and phrases of rumour anywhere in the sentence: Insidern, reportedly, selon des sources. */
  readonly rumourWords: string;
  /** Verb forms of rumour: könnte, might, pourrait; suffix patterns are the engine's (French -rait). */
  readonly rumourForms: string;
  /** Conjunctions of what is not said to be so: ob, wenn, if, whether, si. */
  readonly hypothetical: string;
  /** Words beside an amount that is a value and no payment: bewerten, valuation, valorisation. */
  readonly valuation: string;
  /** Those of them that also say what a deal or a gift brings: worth, im Wert von, d'une valeur de. */
  readonly worth: string;
  /** Words of what a firm or a share in it is bought for: Kaufpreis, pay, prix. */
  readonly price: string;
  /** Words of what something costs to build: kosten, Investition, price tag, s'élever. */
  readonly cost: string;
  /** Words that make a state a past one: früher, ex, former, ancien. */
  readonly former: string;
  /** Verbs of leaving a post or selling a stake: what they tell of is over. */
  readonly ending: string;
}

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
  readonly names: NameWords;
  readonly cues: Cues;
  /** A name may be the first part of a word: "Nvidia-Chips", "Nvidia-backed". */
  readonly compounds: boolean;
  /** Nouns stand with an article: one without, before its verb, is a name ("Pigment lève …"). */
  readonly articles: boolean;
  /** The ending of words that are adverbs where no noun is known: boldly. */
  readonly adverb?: RegExp;
  /** Endings of verb forms that tell a rumour or a plan by themselves (French -rait, -ra). */
  readonly conditional?: RegExp;
  readonly future?: RegExp;
  /** The entity name of a round that the text does not name: Finanzierungsrunde, funding round. */
  readonly roundName: string;
}
