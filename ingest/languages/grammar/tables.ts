// The tables of nouns and verbs: what they stand for and which relation they tell between which of their arguments.

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
 * `passive` and `active` ask for that voice;
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
