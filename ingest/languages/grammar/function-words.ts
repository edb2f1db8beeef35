// The small closed classes of words that hold a sentence together.

export interface FunctionWords {
  /** `kind | words`; kinds: definite, indefinite, possessive, demonstrative, none ("kein"). */
  readonly determiners: string;
  /** `person | er, sie`, `thing | es, it`, `any | …`, `group | beide, both`; subject and object forms. */
  readonly pronouns: string;
  /** `speaker | I, my`, `speakers | we, our`, `addressee | you, your`. */
  readonly voices: string;
  /**
   * Relative pronouns; `of=` marks those that mean "whose" ("of=dessen, of=whose, of=dont"), `person=` and `thing=` those
   * that say what they stand for ("person=who, thing=which", "place=wo"); "complement=dont" is whose as a phrase of its own.
   */
  readonly relatives: string;
  /** Those that stand for no firm by its bare name, which has another gender: der. */
  readonly relativesOfNouns?: string;
  /**
   * Pronouns that stand before their verb and are never its subject, each with the preposition that it holds:
   * `la=, lui=à, y=à, en=de`. None where case tells objects.
   */
  readonly clitics?: string;
  /** Of the pronouns among these that may be subjects too, the endings of their verbs: `nous=ons`. */
  readonly subjectEndings?: string;
  /** Adjectives that stand before their noun in a language where most stand behind it: grand, nouvelle. */
  readonly prenominal?: string;
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
  /** Gerunds that say in what trade the noun behind them is: "shipping giant". */
  readonly trades: string;
  /** Verbs that say how far another has come, before its gerund: "start looking". */
  readonly phases: string;
  /** Words that are adverbs right before a verb and something else elsewhere: "A first joined B". */
  readonly preverbal?: string;
  /** Verbs that say what a firm is busy with, whose gerund is a verb behind it: "a firm specialising in chips". */
  readonly pursuits?: string;
  /** Lemmas of saying: what they report stands beside them, and they are no participles of their neighbours. */
  readonly saying: string;
  /** Lemmas of what people do and firms do not: sit (on a board), resign, study. */
  readonly personal: string;
  /** Lemmas of what firms do and their goods do not: expand, employ, raise. */
  readonly corporate?: string;
  /** Lemmas of verbs whose object does what their infinitive tells: want, select, hire ("hired A to build it"). */
  readonly objectControl?: string;
  /** What somebody does with a fund or a consortium that acts for him: manage, advise, lead. */
  readonly steering?: string;
  /** Possessives of several owners and of them alone: leur, their. */
  readonly theirs?: string;
  /** Pronouns of several and of them alone, where the verb does not tell how many act: ils, they. */
  readonly they?: string;
  /** Articles and pronouns of one gender, in a language that has no cases to tell it by: `le=m, elle=f`. */
  readonly genders?: string;
  /** What asks for somebody: who, wem, qui. */
  readonly asking: string;
  /** What means three that have been told of, among the words for a group: all three, das Trio. */
  readonly threes?: string;
  /** Adjectives whose infinitive tells what their noun can do: capable (de), able (to). */
  readonly able?: string;
  /** What opens a clause that only puts something first, before a form of `be`, and what closes it: "c'… que", "it … that". */
  readonly cleftOpeners?: string;
  readonly cleftClosers?: string;
  /** Verbs that make a passive of the infinitive behind them: "se faire racheter par". */
  readonly caused?: string;
  /** Lemmas of verbs beside `have` that say how many of a sort somebody has: compter, count. */
  readonly counting?: string;
  /** Reflexive pronouns. */
  readonly reflexives: string;
  /** Words that open a list of examples: wie, such as, including, darunter, dont. */
  readonly examples: string;
  /** First parts of nouns for those who do a thing with others: mit(gründer), co-. */
  readonly fellow: string;
  /** Adverbs and particles that never belong to a noun phrase; for tagging. */
  readonly adverbs: string;
  /** Between a noun and the name of the thing: called, namens, baptisé. */
  readonly naming: string;
  /** Nouns whose "that" opens what they say: report, claim, idée. */
  readonly contentNouns: string;
  /** Those of them whose clause is so: fact, news, fait. */
  readonly factNouns: string;
  /** Verbs of what a deal, an order or a fine does to whoever has it: it cost A customers, it helped A to grow. */
  readonly affecting: string;
  /** Nouns whose infinitive tells what whoever they belong to does or is to do: plan, Versuch, décision. */
  readonly resolves: string;
  /** Words that end a list of names without naming any: others, weitere, (d') autres. */
  readonly others: string;
  /** What cuts a list of names short: etc., usw. */
  readonly soOn: string;
  /** Words that add somebody to others: auch, also, aussi. */
  readonly also: string;
  /** Words that make one deed of what several do: gemeinsam, jointly, ensemble. */
  readonly jointly: string;
  /** Before an infinitive: to, zu. */
  readonly infinitiveMarkers: string;
  /** Conjunctions that open an infinitive where others open a clause: um, ohne. */
  readonly infinitiveOpeners?: string;
  /** "as", "als", "en tant que", "comme": what follows is a role. */
  readonly as: string;
}
