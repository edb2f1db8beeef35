// Clauses and their predicates: who does what to whom, as far as grammar shows it. The two builders fill them.
import type { Modality } from '../../../../graph/statement';
import type { Analysis, VerbForm } from '../../lexicon';
import type { Phrase } from '../phrases/phrase';
import type { Tag, Unit } from '../units/unit';
import { addWords } from '../units/unit-words';
import type { Vocabulary } from '../vocabulary';

type ClauseKind = 'main' | 'subordinate' | 'relative' | 'participle' | 'infinitive' | 'attribute';

/** Clauses that tell the background: what the sentence reports or denies is not said of them. */
export const ASIDES: ReadonlySet<ClauseKind> = new Set(['relative', 'participle', 'attribute']);

/** What may stand between a noun and the infinitive that tells what it is for: a comma, "to", "de", "s'". */
export const BEFORE_INFINITIVE: ReadonlySet<Tag> = new Set(['comma', 'preposition', 'to', 'reflexive']);

export interface Clause {
  readonly kind: ClauseKind;
  /** Unit indexes that belong to it and to no clause inside it. */
  readonly units: number[];
  readonly phrases: Phrase[];
  predicates: Predicate[];
  /** The conjunction or relative pronoun. */
  readonly opener?: Unit;
  parent?: Clause;
  /** What a relative or participle clause is about. */
  antecedent?: Phrase;
  /** Taken over from the clause it is coordinated with or governed by. */
  subject?: Phrase;
  finite: boolean;
  /** Those of its phrases that are arguments; found when first asked for, as the clause is complete then (slots.ts). */
  arguments?: readonly Phrase[];
  /** What hangs on its phrases and is none of them; likewise (verbs/complements.ts). */
  hanging?: readonly Phrase[];
  /** Its words in lower case; likewise (`wordsOf`). */
  words?: readonly string[];
  /** Whether a word of it denies what it says; likewise (modality.ts). */
  negated?: boolean;
}

export interface Predicate {
  /** With its separable particle. */
  readonly lemma: string;
  /** The unit of the verb that carries the meaning. */
  readonly at: number;
  readonly form: 'finite' | 'participle' | 'infinitive' | 'gerund';
  /** `either`: "ist beteiligt", a passive for verbs that take an object. */
  readonly voice: 'active' | 'passive' | 'either';
  readonly reflexive: boolean;
  readonly past: boolean;
  readonly plural: boolean;
  /** Auxiliaries and modals of its group, in lower case. */
  readonly helpers: readonly Unit[];
  readonly clause: Clause;
  /** The verb whose infinitive it is: "plant, X zu übernehmen". */
  governor: Predicate | undefined;
  /** What its helpers and the words of its clause say of its modality; found when first asked for (modality.ts). */
  outlook: Modality | undefined;
  /** What all words around it make of that; likewise. */
  modality: Modality | undefined;
}

/** The predicate read as if it were in another form or voice; named like all, as a spread makes another shape (see reference/end.ts). */
export const readAs = (
  predicate: Predicate,
  {
    form = predicate.form,
    voice = predicate.voice,
    reflexive = predicate.reflexive,
    past = predicate.past,
  }: Partial<Pick<Predicate, 'form' | 'voice' | 'reflexive' | 'past'>>,
): Predicate => ({
  lemma: predicate.lemma,
  at: predicate.at,
  form,
  voice,
  reflexive,
  past,
  plural: predicate.plural,
  helpers: predicate.helpers,
  clause: predicate.clause,
  governor: predicate.governor,
  outlook: predicate.outlook,
  modality: undefined,
});

export function newClause(kind: ClauseKind, more: Partial<Clause> = {}): Clause {
  return {
    kind,
    units: [],
    phrases: [],
    predicates: [],
    finite: false,
    opener: more.opener,
    parent: more.parent,
    antecedent: more.antecedent,
    subject: more.subject,
    arguments: undefined,
    hanging: undefined,
    words: undefined,
    negated: undefined,
  };
}

/** Where the first verb of a predicate's group stands: of its helpers and the verb itself. */
export const firstVerbAt = (
  { at, helpers }: Pick<Predicate, 'at' | 'helpers'>,
  units: readonly Unit[],
): number => Math.min(at, ...helpers.map((helper) => units.indexOf(helper)));

/** "A to buy B": an infinitive that no verb governs and that somebody does. */
export const isHeadlined = ({ kind, parent }: Clause): boolean =>
  kind === 'infinitive' && parent?.kind === 'main' && parent.predicates.length === 0;

/** The words of a clause in lower case. */
export function wordsOf(clause: Clause, units: readonly Unit[]): readonly string[] {
  if (clause.words === undefined) {
    const words: string[] = [];
    for (const at of clause.units) {
      const unit = units[at];
      // "The Future Group": a name is one word, and says nothing by those it is made of.
      if (unit?.tag === 'name') words.push(unit.lower);
      else if (unit) addWords(unit, words);
    }
    clause.words = words;
  }
  return clause.words;
}

/** The verb in this form, or in the other one. */
export function reading({ verbs }: Unit, form: VerbForm, other?: VerbForm): Analysis | undefined {
  for (const verb of verbs)
    if (verb.form !== undefined && (verb.form === form || verb.form === other)) return verb;
  return undefined;
}

export const isAuxiliary = (unit: Unit, { auxiliaries, modals }: Vocabulary): boolean =>
  modals.has(unit.lower) || hasLemma(unit, auxiliaries);

export const hasLemma = (unit: Unit, lemmas: ReadonlySet<string>): boolean =>
  unit.verbs.some(({ lemma }) => lemmas.has(lemma));

/** Each phrase whose first unit lies in the clause. */
export function distribute(clauses: readonly Clause[], phrases: readonly Phrase[]): void {
  const owner: (Clause | undefined)[] = [];
  for (const clause of clauses) for (const unit of clause.units) owner[unit] = clause;
  for (const phrase of phrases) owner[phrase.from]?.phrases.push(phrase);
}
