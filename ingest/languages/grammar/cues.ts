// Words that say whether a thing is so.

export interface Cues {
  /** Words in a clause that negate it. */
  readonly negation: string;
  /** Words that deny what stands behind them and nothing else of the clause: rather than, without, statt. */
  readonly instead: string;
  /** Before a country: everywhere but there. */
  readonly beyond: string;
  /** Words for what an office is in charge of, right behind its title: "VP Sales EMEA". */
  readonly areas: string;
  /** Negations that may set apart one phrase alone: "A, not B". */
  readonly excluding: string;
  /** What opens that which is so instead: sondern, but. */
  readonly contrasting: string;
  /** Verbs of telling: who does not comment on a deal or names no price for it denies no deal. */
  readonly disclosing: string;
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
  /** Verbs that tell a plan where an infinitive hangs on them, and none otherwise: compter. */
  readonly intending: string;
  /** Verb forms or auxiliaries of plan: will, wollen, soll, va. */
  readonly planForms: string;
  /** Adverbs and adjectives of plan: künftig, geplant, planned, prévu. */
  readonly planWords: string;
  /** Expressions that say that a thing came as it was planned: wie geplant, as expected, comme prévu. */
  readonly foreseen: string;
  /** Words that stand for an infinitive behind a comma: daran, darüber. */
  readonly correlates: string;
  /** Verbs whose subject has somebody else do what the infinitive beside them says: lassen (liefern). */
  readonly letting: string;
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
  /** What a firm sells, earns or has raised in all, its market and growth, no price of anything: Umsatz, market share. */
  readonly turnover: string;
  /** Words that announce a table of shareholders: Aktionär, ownership, actionnariat. */
  readonly shareholders: string;
  /** Words of what came after something told: später, then, puis. */
  readonly afterwards: string;
  /** Verbs that tell how much something is, and nouns beside "have" that do: betragen, amount, s'élever; Volumen, value. */
  readonly measure: string;
  /** Behind a share: of the sum just told, and of no firm: davon. */
  readonly thereof: string;
  /** Words beside a figure that comes on top of what was there: weitere, another, supplémentaire. */
  readonly more: string;
  /** Words behind a percentage that mean shares there alone: a 51% interest, les 49 % restants. */
  readonly ofShares: string;
  /** Words beside a figure that each of several has: je, each, chacun. */
  readonly each: string;
  /** Words beside a figure that several have among them: zusammen, together, ensemble. */
  readonly together: string;
  /** That figures of a list belong one by one to the ends of a list: respectively, bzw. */
  readonly respective: string;
  /** Nouns for the money of what was just told, round, grant or contract: Summe, cheque, montant. */
  readonly sum: string;
  /** Verbs that money or the round that brings it is the subject of: zusammenkommen, flow, rapporter. */
  readonly inflow: string;
  /** Words that tell a sum again in another currency: umgerechnet, or, soit. */
  readonly conversion: string;
  /** Verbs of a firm's coming into being, of which it is the subject: entstehen, be born, voir le jour. */
  readonly arising: string;
  /** Words that make a state a past one: früher, ex, former, ancien. */
  readonly former: string;
  /** Those of them that say of no office that it has lasted: "langjähriger Partner". */
  readonly lasting: string;
  /** Verbs of leaving a post or selling a stake: what they tell of is over. */
  readonly ending: string;
  /** Verbs of keeping what one was: bleiben, remain, rester. */
  readonly remaining: string;
  /** Verbs of following somebody in an office: ablösen, succeed, remplacer. */
  readonly succeeding: string;
  /** Verbs by which a list of purchases goes on: folgen. */
  readonly following: string;
  /** Prepositions behind them before the one who went: auf, from, à. */
  readonly succeeded: string;
  /** Prepositions before the one in whose place somebody comes: in place of, en remplacement de. */
  readonly replacing: string;
  /** Nouns for who had an office before: Vorgänger, predecessor, prédécesseur. */
  readonly predecessor: string;
  /** Nouns for who has it after: Nachfolger, successor, successeur. */
  readonly successor: string;
}
