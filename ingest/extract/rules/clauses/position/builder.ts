// Puts units to clauses from left to right; a finite verb completes the innermost clause without one or begins its own.

import { lastOf } from '../../last-of';
import type { Phrase } from '../../phrases/phrase';
import { isDash, type Tag, type Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { isAside } from '../aside';
import { type Clause, hasLemma, isAuxiliary, newClause, reading } from '../clause';
import { antecedentOf, contactClause, phraseBefore } from './antecedents';
import { bareBefore, beginOf } from './bare-subject';
import { isFiniteHere, isPassiveBehind } from './finite-here';
import { beOfFronted } from './fronted-gerund';
import {
  agrees,
  closesSeries,
  isOfFirms,
  isPassiveOf,
  isReduced,
  startsOwnObject,
  unitBefore,
} from './participles';
import { type Group, groupAt, predicateOf } from './verb-group';

export class Builder {
  readonly clauses: Clause[] = [];
  #open: Clause[] = [];
  /** How many clauses are open where each open bracket begins. */
  #brackets: number[] = [];
  /** Where a "be" stands that is told with its gerund in front of it. */
  #told = -1;

  constructor(
    private readonly units: readonly Unit[],
    private readonly phrases: readonly Phrase[],
    private readonly vocabulary: Vocabulary,
  ) {}

  run(): void {
    this.#start(newClause('main'));
    for (let at = 0; at < this.units.length; ) at = this.#step(at);
  }

  #start(clause: Clause): Clause {
    const parent = this.#open.at(-1);
    if (parent && !clause.parent) clause.parent = parent;
    this.clauses.push(clause);
    this.#open.push(clause);
    return clause;
  }

  get #top(): Clause {
    return this.#open.at(-1) as Clause;
  }

  #step(at: number): number {
    const unit = this.units[at] as Unit;
    const { tag } = unit;
    if (tag === 'stop' && !isDash(unit)) {
      this.#open = [];
      this.#brackets = [];
      this.#start(newClause('main'));
      return at + 1;
    }
    if (tag === 'open') this.#brackets.push(this.#open.length);
    // "A (un fonds qui a investi dans B) et C": a clause inside brackets ends with them.
    if (tag === 'close')
      this.#open.length = Math.min(this.#open.length, this.#brackets.pop() ?? this.#open.length);
    if (tag === 'relative') {
      const begin = this.#beginOfRelative(at);
      const antecedent =
        this.#joined(at) ?? antecedentOf(begin, unit, this.units, this.phrases, this.vocabulary);
      const opening = this.#top.units.splice(this.#top.units.length - (at - begin));
      const clause = this.#start(newClause('relative', { opener: unit, ...(antecedent && { antecedent }) }));
      clause.units.push(...opening, at);
      return at + 1;
    }
    // "afin d'aider": before an infinitive it opens no clause that waits for a finite verb.
    if (tag === 'subordinator' && !this.#isInfinitive(at + 1)) {
      this.#start(newClause('subordinate', { opener: unit })).units.push(at);
      return at + 1;
    }
    if (tag === 'to') {
      const clause = this.#start(newClause('infinitive'));
      clause.units.push(at);
      return this.#verbs(at + 1, clause, true);
    }
    if (tag === 'verb' && !this.#isCaused(at)) return this.#verbs(at, undefined, false);
    this.#top.units.push(at);
    if (tag === 'comma' && this.#endsFronted(at)) this.#open.length = 1;
    return at + 1;
  }

  // "à laquelle", "avec qui": the preposition opens the clause; ", au capital duquel": so does what the relative belongs to.
  #beginOfRelative(at: number): number {
    const { units, phrases } = this;
    const isWhole = (from: number) =>
      this.#top.units.at(-1) === at - 1 && this.#top.units.at(from - at) === from;
    if (units[at - 1]?.tag === 'preposition' && isWhole(at - 1)) return at - 1;
    if (units[at]?.relative !== 'complement') return at;
    const head = lastOf(phrases, ({ to }) => to <= at);
    const opens = head?.to === at && head.prep !== '' && units[head.from - 1]?.tag === 'comma';
    return opens && isWhole(head.from) ? head.from : at;
  }

  // "Fondée en 2019 par X, A, qui …, vend …", "While the market falls, A, based in X, has …": behind the first comma of a clause
  // that opens the sentence stands who acts in the sentence.
  #endsFronted(comma: number): boolean {
    const [main] = this.#open;
    const { predicates, units: own } = this.#top;
    const told = predicates.at(-1);
    if (!main || this.#open.length < 2 || main.predicates.length > 0 || !told) return false;
    if (own.some((unit) => unit > told.at && unit < comma && this.units[unit]?.tag === 'comma')) return false;
    const next = this.phrases.find(({ from }) => from === comma + 1);
    return (
      next !== undefined &&
      mayActBehind(next) &&
      !main.units.some((unit) => this.phrases.some((phrase) => phrase.from === unit && mayActBehind(phrase)))
    );
  }

  // "fait fabriquer ses puces chez A", "s'est vu infliger une amende": the infinitive right behind its verb is one
  // expression with it, where the tables know that.
  #isCaused(at: number): boolean {
    const verb = this.#top.predicates.at(-1);
    if (verb?.at !== at - 1 || !this.#isInfinitive(at)) return false;
    const { lower } = this.units[at] as Unit;
    return this.vocabulary.verbs.get(verb.lemma)?.some(({ behind }) => behind[0] === lower) === true;
  }

  #isInfinitive(at: number): boolean {
    const unit = this.units[at];
    return (
      unit?.tag === 'verb' && unit.verbs.length > 0 && unit.verbs.every(({ form }) => form === 'infinitive')
    );
  }

  /** "dont le siège est à Lyon et que dirige X": behind a conjunction both clauses are about one. */
  #joined(at: number): Phrase | undefined {
    if (this.units[at - 1]?.tag !== 'coordinator') return undefined;
    return lastOf(this.#open, ({ kind, finite }) => kind === 'relative' && finite)?.antecedent;
  }

  #verbs(at: number, own: Clause | undefined, infinitive: boolean): number {
    const { units, vocabulary } = this;
    if (at === this.#told) {
      this.#top.units.push(at);
      return at + 1;
    }
    const told = groupAt(at, this.units, this.vocabulary);
    const unit = units[told.at] as Unit;
    const first = units[told.from] as Unit;
    const be = infinitive ? -1 : beOfFronted(at, units, this.phrases, vocabulary);
    if (be >= 0) this.#told = be;
    const shared = infinitive ? [] : be >= 0 ? [units[be] as Unit] : this.#sharedHelpers(at, told);
    const group = shared.length > 0 ? { ...told, helpers: shared } : told;
    const finite =
      shared.length > 0 ||
      (!infinitive &&
        (group.helpers.length > 0
          ? first.verbs.some(({ form }) => form === 'finite') || vocabulary.modals.has(first.lower)
          : isFiniteHere(units, group.at, vocabulary) && !this.#isJoinedParticiple(group.at)));
    let clause = own;
    if (!clause) {
      if (finite) clause = this.#withClitics(this.#clauseForFinite(at), at);
      else if (isReduced(unit, group)) clause = this.#reduced(at, unit);
      else clause = this.#absolute(at, group) ?? this.#nonFinite(at);
    }
    for (let k = group.from; k < group.to; k++) clause.units.push(k);
    const predicate = predicateOf(group, { finite, infinitive }, clause, units, vocabulary);
    if (predicate) {
      clause.predicates.push(predicate);
      clause.finite ||= finite;
    }
    return group.to;
  }

  // "a racheté X, cédé Y et ouvert un bureau", "was built by A and installed at B": the auxiliary goes on.
  #sharedHelpers(at: number, { helpers }: Group): readonly Unit[] {
    const { units, vocabulary } = this;
    const before = unitBefore(at, this.units);
    const joined =
      before?.tag === 'coordinator' || (before?.tag === 'comma' && startsOwnObject(units, at, vocabulary));
    if (helpers.length > 0 || !joined || this.#top.kind === 'participle') return [];
    const last = lastOf(this.#open, ({ finite }) => finite)?.predicates.at(-1);
    const auxiliary = last?.helpers.at(-1);
    if (!last || !auxiliary) return [];
    const unit = units[at] as Unit;
    if (last.voice === 'passive') return isPassiveBehind(units, at, vocabulary) ? last.helpers : [];
    if (!hasLemma(auxiliary, vocabulary.have)) return [];
    const isPerfect =
      unit.verbs.every(({ form }) => form === 'past-participle') && IS_SINGULAR.test(unit.lower);
    return vocabulary.grammar.articles && isPerfect ? last.helpers : [];
  }

  // "located at A and powered by B": behind a participle and a conjunction, with who does it; "Founded in 2017 and based in
  // Leipzig, A …": nobody who could act is named yet.
  #isJoinedParticiple(at: number): boolean {
    const { units, vocabulary } = this;
    const told = this.#top.predicates.at(-1);
    if (
      this.#top.kind !== 'participle' ||
      told?.form !== 'participle' ||
      unitBefore(at, units)?.tag !== 'coordinator' ||
      !reading(units[at] as Unit, 'past-participle')
    )
      return false;
    return (
      (this.#top.units[0] === 0 && !units.slice(0, at).some(({ tag }) => tag === 'comma')) ||
      isPassiveBehind(units, at, vocabulary) ||
      // "basée à Lyon et présente à Berlin"
      (isOfFirms(units[at] as Unit, vocabulary) &&
        vocabulary.senses.location.has(units[at + 1]?.preposition?.name ?? '')) ||
      (vocabulary.senses.agent.has(units[at + 1]?.lower ?? '') && units[at + 2]?.tag !== 'figure')
    );
  }

  #reduced(at: number, unit: Unit): Clause {
    // "en s'emparant de X": the pronoun belongs to the verb.
    const before = this.units[this.units[at - 1]?.tag === 'reflexive' ? at - 2 : at - 1];
    const gerund = reading(unit, 'past-participle') === undefined;
    const opens =
      before === undefined ||
      before.tag === 'quote' ||
      before.tag === 'coordinator' ||
      before.tag === 'subordinator';
    const joined = before?.tag === 'adverb' ? unitBefore(at, this.units) : before;
    // ", valuing it at …", ", directly competing with …": a gerund behind a comma has the subject of the sentence; "a firm
    // making chips" has its noun.
    const main = gerund && (joined?.tag === 'comma' || before?.tag === 'preposition');
    const antecedent =
      opens || main ? undefined : phraseBefore(at, this.units, this.phrases, this.vocabulary);
    if (joined?.tag === 'coordinator' ? this.#top.kind === 'participle' : this.#isInSeries(at)) {
      const same = this.#open.pop();
      const clause = this.#start(
        newClause('participle', same?.antecedent ? { antecedent: same.antecedent } : {}),
      );
      // "and formerly run by A": the adverb is of the second.
      if (before?.tag === 'adverb' && joined?.tag === 'coordinator') this.#take(clause, at - 1);
      return clause;
    }
    // "60 percent owned by A": how far stands in the clause of the participle.
    const share = before?.figure?.type === 'share' && this.#top.units.at(-1) === at - 1;
    if (share) this.#top.units.pop();
    const clause = this.#start(newClause('participle', antecedent ? { antecedent } : {}));
    if (share) clause.units.push(at - 1);
    // "X, formerly known as Y": what the adverb says is said of the participle.
    let begin = at;
    while (this.units[begin - 1]?.tag === 'adverb') begin--;
    if (begin < at) this.#take(clause, begin);
    return clause;
  }

  // "With A having bought B, …": who stands right before the perfect gerund behind a preposition acts.
  #absolute(at: number, { helpers: [first] }: Group): Clause | undefined {
    const antecedent = this.phrases.find(({ to }) => to === at);
    if (!antecedent?.prep || !first || !reading(first, 'present-participle')) return undefined;
    return this.#start(newClause('participle', { antecedent: antecedent.list[0] ?? antecedent }));
  }

  // "fondée par A, dirigée par B et soutenue par C": behind a comma, too, a participle that agrees with the one before goes
  // on with it, where a conjunction closes the series or nobody of whom it could be told stands between.
  #isInSeries(at: number): boolean {
    const { units, vocabulary } = this;
    const last = this.#top.predicates.at(-1);
    let comma = at - 1;
    while (units[comma]?.tag === 'adverb') comma--;
    if (units[comma]?.tag !== 'comma' || this.#top.kind !== 'participle' || last?.form !== 'participle')
      return false;
    const [earlier, own] = [units[last.at] as Unit, units[at] as Unit];
    if (!agrees(earlier, own) || !(isPassiveOf(own, vocabulary) || isOfFirms(own, vocabulary))) return false;
    const between = phraseBefore(at, units, this.phrases, vocabulary);
    return between?.name?.entity.family !== 'organization' || closesSeries(units, at, vocabulary);
  }

  // "vient de la rejoindre": the pronoun before an infinitive is of its clause.
  #nonFinite(at: number): Clause {
    const clause = this.#start(newClause('infinitive'));
    const pronoun = this.phrases.find(({ to, clitic }) => to === at && clitic);
    if (pronoun) this.#take(clause, pronoun.from);
    return clause;
  }

  // "A, a company B founded, has grown": what is told of A between its commas.
  #isToldBeside(at: number): boolean {
    if (!this.vocabulary.grammar.contactClauses) return false;
    const subject = bareBefore(at, this.units, this.phrases);
    const antecedent = contactClause(subject, at, this.phrases, this.vocabulary)?.antecedent;
    const told = antecedent?.explains;
    if (!antecedent || !told) return false;
    return told.from < antecedent.from && this.#top.units.includes(told.from);
  }

  // "The firms A supplies include B", "Among the firms A bought is B": what is told of those that open the sentence, whose own
  // verb stands further on.
  #isToldInFront(at: number): boolean {
    const { units, vocabulary } = this;
    if (!vocabulary.grammar.contactClauses) return false;
    const antecedent = contactClause(
      bareBefore(at, units, this.phrases),
      at,
      this.phrases,
      vocabulary,
    )?.antecedent;
    if (!antecedent?.noun?.head || isAside(antecedent) || this.#top.units[0] !== antecedent.from)
      return false;
    const end = units.findIndex((unit, k) => k > at && (ENDS_CONTACT.has(unit.tag) || isTensed(unit)));
    return end > at && isTensed(units[end] as Unit) && groupAt(at, units, vocabulary).to <= end;
  }

  // A finite verb completes the innermost clause that has none; else it begins a new one with its own subject.
  #clauseForFinite(at: number): Clause {
    // "A, qui a fondé B, en est la directrice": the pronoun belongs to the verb.
    const pronoun =
      this.units[at - 1]?.tag === 'pronoun'
        ? this.phrases.find(({ clitic, to }) => clitic && to === at)
        : undefined;
    // "A, précise le communiqué, s'est associé à B": and so does the reflexive one.
    const own = pronoun?.from ?? this.#withReflexive(at);
    const before = unitBefore(this.#behindDates(own), this.units);
    if (before?.tag === 'coordinator') {
      while (this.#open.length > 1 && !this.#top.finite) this.#open.pop();
      return this.#withSameSubject(at);
    }
    // ", as does B": what another does as well.
    if (before?.tag === 'as' && isAuxiliary(this.units[at] as Unit, this.vocabulary)) {
      const clause = this.#start(newClause('subordinate'));
      this.#take(clause, own - 1);
      return clause;
    }
    const closed = before?.tag === 'comma' || before?.tag === 'close' || before?.tag === 'stop';
    const resumed = closed ? this.#resumed() : undefined;
    if (resumed) return resumed;
    while (
      this.#open.length > 1 &&
      (closed || this.#isTold(at) || this.#top.kind === 'participle' || this.#top.kind === 'infinitive') &&
      isComplete(this.#top) &&
      this.#open.slice(0, -1).some(({ finite }) => !finite)
    )
      this.#open.pop();
    if (!this.#top.finite && (this.#isToldBeside(at) || this.#isToldInFront(at)))
      return this.#withSubject(at);
    if (!this.#top.finite && this.#top.kind !== 'participle' && this.#top.kind !== 'infinitive') {
      if (this.#top.kind === 'main') this.#moveSubject(this.#top, at);
      return this.#top;
    }
    while (
      this.#open.length > 1 &&
      this.#top.kind !== 'main' &&
      !['relative', 'subordinate'].includes(this.#top.kind)
    )
      this.#open.pop();
    if (!this.#top.finite) {
      if (this.#top.kind === 'main') this.#moveSubject(this.#top, at);
      return this.#top;
    }
    // ", a indiqué l'entreprise": who says it stands behind the verb.
    if (
      before &&
      ['comma', 'quote'].includes(before.tag) &&
      hasLemma(mainVerb(at, this.units, this.vocabulary), this.vocabulary.saying)
    ) {
      const clause = newClause('main', { parent: this.#top });
      this.clauses.push(clause);
      this.#open.push(clause);
      return clause;
    }
    return this.#goesOn(at) ? this.#withSameSubject(at) : this.#withSubject(at);
  }

  #withReflexive(at: number): number {
    return this.units[at - 1]?.tag === 'reflexive' ? at - 1 : at;
  }

  // ", which makes software, earlier this week bought B": when stands between the comma and the verb.
  #behindDates(at: number): number {
    const { units } = this;
    let k = at;
    while (units[k - 1]?.tag === 'adverb' || units[k - 1]?.figure?.type === 'date') k--;
    return units[k - 1]?.tag === 'comma' ? k : at;
  }

  // "The market grows, and A, led by X, buys B", "He said A, which makes robots, has bought B": behind what is inserted the
  // clause goes on that its antecedent has opened.
  #resumed(): Clause | undefined {
    for (let depth = this.#open.length - 1; depth > 0; depth--) {
      const { kind, antecedent, predicates } = this.#open[depth] as Clause;
      if (!INSERTED.has(kind) || predicates.length === 0) return undefined;
      const from = antecedent?.prep === '' && !isAside(antecedent) ? beginOf(antecedent) : -1;
      const owner = from > 0 ? this.clauses.find(({ units }) => units.includes(from)) : undefined;
      if (!owner?.finite || INSERTED.has(owner.kind) || !this.#opensClause(from, owner)) continue;
      this.#open.length = depth;
      const clause = newClause('main', { parent: owner });
      this.#move(owner, clause, from);
      this.clauses.push(clause);
      this.#open.push(clause);
      return clause;
    }
    return undefined;
  }

  #opensClause(from: number, { kind }: Clause): boolean {
    const before = this.units[from - 1] as Unit;
    if (before.tag === 'comma') return kind === 'subordinate';
    return (
      before.tag === 'coordinator' || (before.tag === 'verb' && hasLemma(before, this.vocabulary.saying))
    );
  }

  /** Moves the units of one clause from here on to another. */
  #move(owner: Clause, clause: Clause, from: number): void {
    const moved = owner.units.filter((unit) => unit >= from);
    owner.units.length -= moved.length;
    clause.units.push(...moved);
  }

  // "… and will lead": the subject is that of the clause before.
  #withSameSubject(at: number): Clause {
    const shared = this.#open.pop() as Clause;
    const clause = newClause(shared.kind === 'relative' ? 'relative' : 'main', {
      parent: shared,
      ...(shared.opener && shared.kind === 'relative' && { opener: shared.opener }),
      ...(shared.antecedent && { antecedent: shared.antecedent }),
    });
    this.clauses.push(clause);
    this.#open.push(clause);
    // "bought A and never sold B": what stands behind the conjunction is of its verb.
    let begin = at;
    while (this.units[begin - 1]?.tag === 'adverb') begin--;
    if (begin < at) this.#take(clause, begin);
    return clause;
  }

  // "a fondé A et en est la PDG", "A, qui a fondé B, en est la PDG": the pronouns of a verb are of its clause.
  #withClitics(clause: Clause, at: number): Clause {
    let begin = at;
    const isClitic = (unit: number) => this.phrases.some(({ clitic, from }) => clitic && from === unit);
    while (this.units[begin - 1]?.tag === 'pronoun' && isClitic(begin - 1)) begin--;
    if (begin < at && !clause.units.includes(begin)) this.#take(clause, begin);
    return clause;
  }

  // "changed its name to A, moved to B, and hired C": the first comma behind a verb, and then a verb, ends no insertion.
  #goesOn(at: number): boolean {
    const { finite, predicates, kind } = this.#top;
    const told = predicates.at(-1);
    const comma = this.#withReflexive(at) - 1;
    if (!finite || !told || kind !== 'main' || this.units[comma]?.tag !== 'comma') return false;
    return !this.units.slice(told.at + 1, comma).some(({ tag }) => NO_OBJECT.has(tag));
  }

  // "L'usine que X exploitait a été cédée", "the plant that X ran was sold": without a comma its verb ends a relative clause;
  // "The fact that X supplies Y is known": and one that says what the noun before it is.
  #isTold(at: number): boolean {
    const { kind, finite, units } = this.#top;
    const [first = 0] = units;
    const toldOf =
      kind === 'relative' ||
      (kind === 'subordinate' && this.units[first - 1]?.tag === 'noun' && isFirstVerb(first, this.units));
    return toldOf && finite && !this.units.slice(first, at).some(({ tag }) => tag === 'comma');
  }

  // "Founded in 2019 by X, the company makes …": the subject stands behind the comma that ends the participle.
  #moveSubject(clause: Clause, at: number): void {
    const subject = bareBefore(at, this.units, this.phrases);
    if (!subject) return;
    const from = beginOf(subject);
    if (clause.units.includes(from) || this.units.slice(from, at).some(({ tag }) => tag === 'verb')) return;
    const owner = this.clauses.find(({ units }) => units.includes(from));
    // "While it grows, A (Oslo) buys B": behind the comma that ends a clause of time.
    if (owner?.finite && owner.kind === 'subordinate' && this.units[from - 1]?.tag === 'comma') {
      this.#move(owner, clause, from);
      return;
    }
    if (owner?.finite || (owner && this.#isOwnObject(subject, owner, at))) return;
    this.#take(clause, from);
  }

  // "A, a start-up building chips for cars, has raised …", "A, designed to rival B, supplies C": behind its own verb and
  // before the comma that ends it, an object.
  #isOwnObject(
    { to, list: [first] }: Phrase,
    { kind, antecedent, predicates: [told] }: Clause,
    at: number,
  ): boolean {
    if ((kind !== 'participle' && kind !== 'infinitive') || !told || !first || told.at > first.from)
      return false;
    // "Other investors backing A include B": right behind its gerund.
    if (
      antecedent?.prep === '' &&
      antecedent.from === 0 &&
      told.form === 'gerund' &&
      first.from === told.at + 1
    )
      return true;
    const hasComma = (from: number, end: number) =>
      this.units.slice(from, end).some(({ tag }) => tag === 'comma');
    return hasComma(to, at) && !hasComma(told.at, first.from);
  }

  /** Moves all units from here on to a clause. */
  #take(clause: Clause, from: number): void {
    for (const other of this.clauses) {
      if (other === clause) continue;
      const moved = other.units.filter((unit) => unit >= from);
      other.units.splice(0, other.units.length, ...other.units.filter((unit) => unit < from));
      clause.units.push(...moved);
    }
  }

  // The nearest bare phrase before the verb is the subject; its units move to the new clause.
  #withSubject(at: number): Clause {
    const subject = bareBefore(at, this.units, this.phrases);
    const top = this.#top;
    const clause = contactClause(subject, at, this.phrases, this.vocabulary) ?? newClause('main');
    if (subject) {
      const verbsBetween = this.units.slice(subject.to, at).some(({ tag }) => tag === 'verb');
      if (!verbsBetween) {
        const from = beginOf(subject);
        this.#take(clause, from);
      }
    }
    clause.parent = top;
    this.clauses.push(clause);
    this.#open.push(clause);
    return clause;
  }
}

/** No ending of the feminine or of the plural; the s of "pris", "mis" and "acquis" is none. */
const IS_SINGULAR = /(?:[^es]|pris|mis|quis)$/u;

/** "la start-up", "cette start-up" */
const POINTING: ReadonlySet<string> = new Set(['definite', 'demonstrative']);

/** A name or a definite noun without a preposition that says no more of what stands before it. */
const mayActBehind = (phrase: Phrase): boolean =>
  phrase.prep === '' &&
  !phrase.explains &&
  phrase.list[0] === phrase &&
  (phrase.name !== undefined || (phrase.headAt >= 0 && POINTING.has(phrase.determiner ?? ''))) &&
  !isAside(phrase);

/** What may be inserted behind a subject. */
const INSERTED: ReadonlySet<Clause['kind']> = new Set(['relative', 'participle', 'infinitive']);

/** What ends a relative clause without a pronoun before the verb of its sentence. */
const ENDS_CONTACT: ReadonlySet<Tag> = new Set([
  'comma',
  'stop',
  'relative',
  'subordinator',
  'coordinator',
  'to',
]);

const isTensed = (unit: Unit): boolean => unit.tag === 'verb' && reading(unit, 'finite') !== undefined;

/** What does not stand between a verb and the comma behind its object. */
const NO_OBJECT: ReadonlySet<Tag> = new Set([
  'verb',
  'comma',
  'stop',
  'open',
  'quote',
  'relative',
  'subordinator',
  'to',
]);

/** No verb stands before it in its sentence. */
const isFirstVerb = (at: number, units: readonly Unit[]): boolean =>
  !units.slice(0, at).some(({ tag }) => tag === 'verb');

const isComplete = ({ predicates, kind }: Clause): boolean => predicates.length > 0 || kind === 'participle';

function mainVerb(at: number, units: readonly Unit[], vocabulary: Vocabulary): Unit {
  return units[groupAt(at, units, vocabulary).at] as Unit;
}
