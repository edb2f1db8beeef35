// Clauses of a verb-second, verb-final language (German): fields between commas, put together by their finite verbs.
import { type Analysis, lookup } from '../../lexicon';
import type { Phrase } from '../phrases';
import { hasFinite } from '../tags/neighbours';
import type { Unit } from '../units';
import type { Vocabulary } from '../vocabulary';
import {
  attributeClauses,
  type Clause,
  distribute,
  hasLemma,
  isAuxiliary,
  newClause,
  type Predicate,
  reading,
} from './clause';

/** The clauses of a sentence, main clauses and those inside them, with predicates. */
export function caseClauses(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Clause[] {
  const builder = new Builder(units);
  for (const field of fieldsOf(units)) builder.add(field);
  const { clauses } = builder;
  distribute(clauses, phrases);
  const inner = new Set(phrases.flatMap(({ inner }) => inner));
  for (const clause of clauses) {
    for (let k = clause.phrases.length - 1; k >= 0; k--)
      if (inner.has(clause.phrases[k] as Phrase)) clause.phrases.splice(k, 1);
    const first = clauses.find(({ opener }) => opener && opener === clause.opener);
    if (clause.kind === 'participle') clause.antecedent = antecedentOf(clause, phrases, units);
    if (clause.kind === 'relative')
      clause.antecedent = first && first !== clause ? first.antecedent : antecedentOf(clause, phrases, units);
    // "…, der X gründete und heute als CEO leitet": the pronoun is the subject of both.
    if (first && first !== clause)
      clause.subject = first.phrases.find((phrase) => phrase.prep === '' && phrase.cases.has('n'));
    clause.predicates = predicatesOf(clause, units, vocabulary);
  }
  governors(clauses);
  return [...clauses, ...attributeClauses(phrases, units)];
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'stop', 'open', 'close']);

interface Field {
  readonly units: readonly number[];
  readonly bracketed: boolean;
  /** A colon, semicolon or full stop before it: nothing goes on. */
  readonly fresh: boolean;
}

function* fieldsOf(units: readonly Unit[]): Generator<Field> {
  let field: number[] = [];
  let bracketed = false;
  let fresh = true;
  const label = labelEnd(units);
  for (let k = 0; k <= units.length; k++) {
    const unit = units[k];
    // "VANTELO: sichert sich …": the name in front is the subject of what follows.
    if (k === label) continue;
    if (unit && !ENDS.has(unit.tag)) {
      field.push(k);
      continue;
    }
    if (field.length > 0) {
      yield* splitByVerbs(field, units, bracketed, fresh);
      fresh = false;
    }
    field = [];
    if (unit?.tag === 'open') bracketed = true;
    if (unit?.tag === 'close') bracketed = false;
    if (unit?.tag === 'stop' && !/^[–—-]$/u.test(unit.lower)) fresh = true;
  }
}

/** The colon between a name that opens the line and its verb; -1 without one. */
const labelEnd = (units: readonly Unit[]): number =>
  units[0]?.tag === 'name' && units[1]?.lower === ':' && hasFinite(units[2] ?? (units[0] as Unit)) ? 1 : -1;

// "hält 49 Prozent und das Land schießt 24 Millionen zu" is two clauses without a comma.
function* splitByVerbs(
  field: readonly number[],
  units: readonly Unit[],
  bracketed: boolean,
  fresh: boolean,
): Generator<Field> {
  const finite = field.filter((k) => isFiniteAt(units, k) && !isDoubtful(units, k));
  const [first, second] = finite;
  if (first === undefined || second === undefined) {
    yield { units: field, bracketed, fresh };
    return;
  }
  const and = field.filter((k) => (units[k] as Unit).tag === 'coordinator' && k > first && k < second).at(-1);
  if (and === undefined) {
    yield { units: field, bracketed, fresh };
    return;
  }
  yield { units: field.filter((k) => k < and), bracketed, fresh };
  yield* splitByVerbs(
    field.filter((k) => k >= and),
    units,
    bracketed,
    false,
  );
}

/** "zu unterstützen" is no finite verb. */
const isFiniteAt = (units: readonly Unit[], k: number): boolean =>
  hasFinite(units[k] as Unit) && units[k - 1]?.tag !== 'to';

// "bezogen" may be finite or a participle; behind an auxiliary it is the latter.
const isDoubtful = (units: readonly Unit[], k: number): boolean =>
  !opensSecond(units, k) &&
  (units[k] as Unit).verbs.some(({ form }) => form === 'past-participle' || form === 'infinitive') &&
  units.slice(Math.max(0, k - 12), k).some((unit) => unit.tag === 'verb' && AUXILIARY.test(unit.lower));

const AUXILIARY = /^(?:ha|hä|wird|wurd|würd|wär|werd|ist|sind|war|soll|will|woll|kann|könn|muss|müss|sei)/u;

// "ist eine Tochter von X und beschäftigt in Y 80 Leute": behind the conjunction, and something behind it.
const opensSecond = (units: readonly Unit[], k: number): boolean => {
  const [before, last, next] = [units[k - 2], units[k - 1], units[k + 1]];
  return (
    last?.tag === 'coordinator' &&
    before?.tag !== 'verb' &&
    next !== undefined &&
    !ENDS.has(next.tag) &&
    next.tag !== 'verb'
  );
};

class Builder {
  readonly clauses: Clause[] = [];
  #main: Clause | undefined;
  #open: Clause[] = [];

  constructor(private readonly units: readonly Unit[]) {}

  add({ units: field, bracketed, fresh }: Field): void {
    const { units } = this;
    if (fresh) {
      this.#main = undefined;
      this.#open = [];
    }
    const finite = field.some((k) => isFiniteAt(units, k));
    const opener = this.#opener(field);
    const last = this.clauses.at(-1);
    if (opener) {
      const kind = opener.tag === 'relative' ? 'relative' : 'subordinate';
      this.#push(
        newClause(kind, { opener, ...(this.#current() && { parent: this.#current() as Clause }) }),
        field,
        finite,
      );
      return;
    }
    if (bracketed) {
      this.#push(newClause('main', this.#main ? { parent: this.#main } : {}), field, finite, false);
      return;
    }
    if (this.#isParticiple(field, finite)) {
      this.#push(newClause('participle', { parent: this.#main as Clause }), field, false, false);
      return;
    }
    const open = this.#open.at(-1);
    const and = (units[field[0] as number] as Unit).tag === 'coordinator';
    // "…, der X gründete und seit 2020 leitet": the second verb has the opener of the first.
    if (
      !open &&
      and &&
      finite &&
      last &&
      last.kind !== 'main' &&
      last.opener &&
      endsInVerb(field, units) &&
      !this.#isVerbSecond(field)
    ) {
      this.#push(
        newClause(last.kind, { opener: last.opener, ...(last.parent && { parent: last.parent }) }),
        field,
        finite,
      );
      return;
    }
    if (open) {
      open.units.push(...field);
      open.finite ||= finite;
      if (finite) this.#open.pop();
      return;
    }
    if (this.#isInfinitive(field) && !finite) {
      this.#push(newClause('infinitive', this.#main ? { parent: this.#main } : {}), field, false, false);
      return;
    }
    const main = this.#main;
    if (main && (!finite || !main.finite || this.#closes(main, field))) {
      main.units.push(...field);
      main.finite ||= finite;
      return;
    }
    const shared =
      main && and && hasFinite(units[field[1] ?? -1] ?? (units[field[0] as number] as Unit))
        ? main
        : undefined;
    this.#main = newClause('main', shared ? { parent: shared } : {});
    this.#push(this.#main, field, finite, false);
  }

  #push(clause: Clause, field: readonly number[], finite: boolean, opens = true): void {
    clause.units.push(...field);
    clause.finite = finite;
    this.clauses.push(clause);
    if (opens && !finite) this.#open.push(clause);
  }

  #current(): Clause | undefined {
    return this.#open.at(-1) ?? this.#main ?? this.clauses.at(-1);
  }

  // "ist an A, B und C beteiligt": the participle that the auxiliary before the commas asks for.
  #closes(main: Clause, field: readonly number[]): boolean {
    const { units } = this;
    const verbs = (of: readonly number[]) =>
      of.map((k) => units[k] as Unit).filter(({ tag }) => tag === 'verb');
    const [only, other] = verbs(field);
    const [helper, more] = verbs(main.units);
    return (
      only !== undefined &&
      other === undefined &&
      only === units[field.at(-1) as number] &&
      reading(only, 'past-participle') !== undefined &&
      helper !== undefined &&
      more === undefined &&
      AUXILIARY.test(helper.lower)
    );
  }

  // "Brumaire, 2019 in Paris gegründet, sammelte …": between the first phrase and the verb.
  #isParticiple(field: readonly number[], finite: boolean): boolean {
    const { units } = this;
    const last = units[field.at(-1) as number] as Unit;
    if (finite || !this.#main || this.#main.finite || this.#open.length > 0) return false;
    const next = units[(field.at(-1) as number) + 2];
    return (
      reading(last, 'past-participle') !== undefined &&
      last.tag === 'verb' &&
      units[(field[0] as number) - 1]?.tag === 'comma' &&
      next !== undefined &&
      hasFinite(next)
    );
  }

  #opener(field: readonly number[]): Unit | undefined {
    for (const k of field.slice(0, 3)) {
      const unit = this.units[k] as Unit;
      if (unit.tag === 'relative' || unit.tag === 'subordinator') return unit;
      if (!['coordinator', 'preposition', 'adverb'].includes(unit.tag)) return undefined;
    }
    return undefined;
  }

  #isInfinitive(field: readonly number[]): boolean {
    return field.some((k) => {
      const unit = this.units[k] as Unit;
      return unit.tag === 'to' || reading(unit, 'zu-infinitive') !== undefined;
    });
  }

  #isVerbSecond(field: readonly number[]): boolean {
    const at = field.findIndex((k) => hasFinite(this.units[k] as Unit));
    return at >= 0 && at <= 1 && field.length > 3;
  }
}

const endsInVerb = (field: readonly number[], units: readonly Unit[]): boolean =>
  units[field.at(-1) as number]?.tag === 'verb';

// The phrase before the comma; a list is meant as a whole only with a plural verb, which is left to the reference.
function antecedentOf(
  clause: Clause,
  phrases: readonly Phrase[],
  units: readonly Unit[],
): Phrase | undefined {
  const first = clause.units[0] as number;
  let k = first - 1;
  while (k >= 0 && ENDS.has((units[k] as Unit).tag)) k--;
  if (clause.opener && units.indexOf(clause.opener) > first && units[first]?.tag === 'coordinator')
    return clause.parent?.antecedent;
  const before = phrases.findLast(({ from }) => from <= k);
  if (!before) return undefined;
  // "Luleå, wo …": here the place is meant.
  return clause.opener?.lower === 'wo' ? before : (matching(before, clause, phrases) ?? before);
}

// "der Firma, die …" and not "der Firma in Berlin, die …": a complement that cannot be meant is passed over.
function matching(before: Phrase, clause: Clause, phrases: readonly Phrase[]): Phrase | undefined {
  const plain = ({ prep, genitive }: Phrase) => prep !== '' || genitive;
  if (before.name?.entity.family === 'place' || (before.figures.length > 0 && before.headAt < 0)) {
    const earlier = phrases[before.index - 1];
    return earlier && earlier.to === before.from && plain(before)
      ? (matching(earlier, clause, phrases) ?? earlier)
      : undefined;
  }
  return undefined;
}

function predicatesOf(clause: Clause, units: readonly Unit[], vocabulary: Vocabulary): Predicate[] {
  const verbs = clause.units.filter((k) => (units[k] as Unit).tag === 'verb');
  const isHelper = (k: number) => isAuxiliary(units[k] as Unit, vocabulary);
  const lexical = verbs.filter((k) => !isHelper(k));
  const helpers = verbs.filter(isHelper).map((k) => units[k] as Unit);
  const main = lexical.length > 0 ? lexical : verbs.slice(-1);
  const passive = helpers.some((unit) => hasLemma(unit, vocabulary.become));
  const state = helpers.some((unit) => hasLemma(unit, vocabulary.be));
  const reflexive = clause.units.some((k) => (units[k] as Unit).tag === 'reflexive');
  return main.flatMap((at) => {
    const unit = units[at] as Unit;
    const verb = chosen(unit, helpers.length > 0);
    if (!verb) return [];
    const participle = verb.form === 'past-participle';
    const first = unit.verbs[0] as Analysis;
    const lemma = lexical.length > 0 && verb.form === 'finite' ? joined(verb, at, clause, units) : verb.lemma;
    return [
      {
        lemma,
        at,
        form: verb.form === 'finite' ? 'finite' : participle ? 'participle' : 'infinitive',
        voice:
          participle && passive
            ? 'passive'
            : participle &&
                (state || helpers.length === 0) &&
                !reflexive &&
                !vocabulary.motion.has(verb.lemma)
              ? 'either'
              : 'active',
        reflexive,
        past:
          participle || first.tense === 'past' || helpers.some(({ verbs: [one] }) => one?.tense === 'past'),
        plural: [unit, ...helpers].some(
          (one) => one.verbs.some(({ form }) => form === 'finite') && /(?:en|n|sind)$/u.test(one.lower),
        ),
        helpers,
        clause,
        governor: undefined,
        outlook: undefined,
      } satisfies Predicate,
    ];
  });
}

// With an auxiliary the participle or infinitive is meant, else the finite form.
function chosen(unit: Unit, helped: boolean): Analysis | undefined {
  if (helped)
    return reading(unit, 'past-participle') ?? reading(unit, 'infinitive', 'zu-infinitive') ?? unit.verbs[0];
  return reading(unit, 'finite') ?? unit.verbs[0];
}

/** The particle at the end of the clause belongs to the verb: "steigt … ein". */
function joined(verb: Analysis, at: number, clause: Clause, units: readonly Unit[]): string {
  const { lemma } = verb;
  for (let k = clause.units.length - 1; k >= 0; k--) {
    const index = clause.units[k] as number;
    const unit = units[index] as Unit;
    if (index <= at) break;
    if (unit.tag !== 'adverb' && unit.tag !== 'adjective') {
      if (k < clause.units.length - 1 && unit.tag !== 'verb') continue;
      if (unit.tag !== 'verb') continue;
    }
    const whole = unit.lower + lemma;
    if (
      unit.text.length < 10 &&
      lookup(whole, 'de').some(({ lemma: found, form }) => form === 'infinitive' && found === whole)
    )
      return whole;
  }
  return lemma;
}

function governors(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const [finite] = clause.predicates;
    for (const predicate of clause.predicates.slice(1))
      if (finite && predicate.form === 'infinitive' && finite.form === 'finite') predicate.governor = finite;
    if ((clause.kind === 'infinitive' || clause.kind === 'subordinate') && clause.parent) {
      const governor = clause.parent.predicates.at(-1);
      if (governor) for (const predicate of clause.predicates) predicate.governor ??= governor;
    }
  }
}
