// Clauses of a subject-verb-object language (English, French): read from left to right, a new one with every relative,
// conjunction, participle and infinitive.

import type { Phrase } from '../phrases';
import { familiesOf } from '../reference';
import type { Unit } from '../units';
import type { Vocabulary } from '../vocabulary';
import { isAside } from './aside';
import { type Clause, distribute, hasLemma, newClause, reading } from './clause';
import { isFiniteHere } from './finite-here';
import { Subjects } from './subjects';
import { type Group, groupAt, predicateOf } from './verb-group';

/** The clauses of a sentence with predicates, subjects and antecedents. */
export function positionClauses(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Clause[] {
  const builder = new Builder(units, phrases, vocabulary);
  builder.run();
  distribute(builder.clauses, phrases);
  new Subjects(builder.clauses, units, phrases, vocabulary).run();
  return builder.clauses;
}

class Builder {
  readonly clauses: Clause[] = [];
  #open: Clause[] = [];

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
    if (tag === 'stop' && !/^[–—-]$/u.test(unit.lower)) {
      this.#open = [];
      this.#start(newClause('main'));
      return at + 1;
    }
    if (tag === 'relative') {
      const antecedent = this.#joined(at) ?? this.#antecedent(at, unit);
      // "à laquelle", "avec qui": the preposition opens the clause.
      const begin = this.units[at - 1]?.tag === 'preposition' && this.#top.units.at(-1) === at - 1;
      if (begin) this.#top.units.pop();
      const clause = this.#start(newClause('relative', { opener: unit, ...(antecedent && { antecedent }) }));
      clause.units.push(...(begin ? [at - 1, at] : [at]));
      return at + 1;
    }
    if (tag === 'subordinator') {
      this.#start(newClause('subordinate', { opener: unit })).units.push(at);
      return at + 1;
    }
    if (tag === 'to') {
      const clause = this.#start(newClause('infinitive'));
      clause.units.push(at);
      return this.#verbs(at + 1, clause, true);
    }
    if (tag === 'verb') return this.#verbs(at, undefined, false);
    this.#top.units.push(at);
    return at + 1;
  }

  /** The nearest phrase that ends before this unit, a complement of place passed over. */
  #before(at: number): Phrase | undefined {
    const end = (unit: Unit | undefined) =>
      unit !== undefined &&
      ['comma', 'open', 'stop', 'preposition', 'close', 'adverb', 'quote'].includes(unit.tag);
    let k = at;
    while (k > 0 && end(this.units[k - 1])) k--;
    let phrase = this.phrases.findLast(({ to }) => to <= k);
    // "après dix ans passés chez X": what such years were is told of them.
    const isEvent = phrase?.to === at && phrase.noun?.events.length;
    while (phrase && !isEvent && phrase.prep !== '' && isAside(phrase)) {
      const earlier = this.phrases[phrase.index - 1];
      if (!earlier || earlier.to !== phrase.from) break;
      phrase = earlier;
    }
    phrase = this.#headOfBare(phrase);
    // ", tous deux issus de X": the list before the comma.
    if (phrase?.pronoun?.referent === 'group' && this.units[phrase.from - 1]?.tag === 'comma')
      phrase = this.phrases[phrase.index - 1]?.list[0] ?? phrase;
    return this.units[k]?.tag === 'comma' ? this.#explained(phrase) : phrase;
  }

  // "une société de synthèse vocale installée à X": a complement without an article says what sort its noun is of.
  #headOfBare(phrase: Phrase | undefined): Phrase | undefined {
    if (!this.vocabulary.grammar.articles) return phrase;
    let head = phrase;
    while (head && head.prep === 'de' && head.determinerAt < 0 && !head.name && head.ends.length === 0) {
      const earlier: Phrase | undefined = this.phrases[head.index - 1];
      if (!earlier || earlier.to !== head.from) break;
      head = earlier;
    }
    return head && head !== phrase && head.determinerAt >= 0 && !head.counted ? head : phrase;
  }

  // "X, directeur technique de Y, qui …": behind the comma the one who is explained goes on.
  #explained(phrase: Phrase | undefined): Phrase | undefined {
    let head = phrase;
    while (head && !head.explains && head.prep !== '') {
      const earlier: Phrase | undefined = this.phrases[head.index - 1];
      if (!earlier || earlier.to !== head.from) return phrase;
      head = earlier;
    }
    return head?.explains && head.explains.from < head.from ? head.explains : phrase;
  }

  /** "dont le siège est à Lyon et que dirige X": behind a conjunction both clauses are about one. */
  #joined(at: number): Phrase | undefined {
    if (this.units[at - 1]?.tag !== 'coordinator') return undefined;
    return this.#open.findLast(({ kind, finite }) => kind === 'relative' && finite)?.antecedent;
  }

  /** The nearest phrase that the pronoun can stand for: "an officer at X, who" is the officer. */
  #antecedent(at: number, { relative }: Unit): Phrase | undefined {
    const nearest = this.#before(at);
    if (!nearest || (relative !== 'person' && relative !== 'thing')) return nearest;
    for (let k = nearest.index; k >= Math.max(0, nearest.index - 4); k--) {
      const phrase = this.phrases[k] as Phrase;
      const named = (phrase.name ?? phrase.explains?.name)?.entity;
      const person = named ? named.family === 'person' : familiesOf(phrase).includes('person');
      if (person === (relative === 'person') && (named || phrase.headAt >= 0)) return phrase;
    }
    return nearest;
  }

  #verbs(at: number, own: Clause | undefined, infinitive: boolean): number {
    const { units, vocabulary } = this;
    const told = groupAt(at, this.units, this.vocabulary);
    const unit = units[told.at] as Unit;
    const first = units[told.from] as Unit;
    const shared = infinitive ? [] : this.#sharedHelpers(at, told);
    const group = shared.length > 0 ? { ...told, helpers: shared } : told;
    const finite =
      shared.length > 0 ||
      (!infinitive &&
        (group.helpers.length > 0
          ? first.verbs.some(({ form }) => form === 'finite') || vocabulary.modals.has(first.lower)
          : isFiniteHere(units, group.at, vocabulary)));
    let clause = own;
    if (!clause) {
      if (finite) clause = this.#clauseForFinite(at);
      else if (this.#isReduced(unit, group)) clause = this.#reduced(at, unit);
      else clause = this.#nonFinite(at);
    }
    for (let k = group.from; k < group.to; k++) clause.units.push(k);
    const predicate = predicateOf(group, { finite, infinitive }, clause, units, vocabulary);
    if (predicate) {
      clause.predicates.push(predicate);
      clause.finite ||= finite;
    }
    return group.to;
  }

  // "a racheté X et ouvert un bureau": behind the conjunction the auxiliary of the first verb goes on.
  #sharedHelpers(at: number, { helpers }: Group): readonly Unit[] {
    const { units, vocabulary } = this;
    const before = this.#previous(at);
    if (helpers.length > 0 || before?.tag !== 'coordinator' || this.#top.kind === 'participle') return [];
    const last = this.#open.findLast(({ finite }) => finite)?.predicates.at(-1);
    const auxiliary = last?.helpers.at(-1);
    if (!last || !auxiliary || last.voice === 'passive' || !hasLemma(auxiliary, vocabulary.have)) return [];
    const unit = units[at] as Unit;
    const isPerfect =
      unit.verbs.every(({ form }) => form === 'past-participle') && /[^es]$/u.test(unit.lower);
    return vocabulary.grammar.articles && isPerfect ? last.helpers : [];
  }

  // A past participle or a gerund without an auxiliary describes what stands before it.
  #isReduced(unit: Unit, { helpers }: Group): boolean {
    return (
      helpers.length === 0 &&
      (reading(unit, 'past-participle') !== undefined || reading(unit, 'present-participle') !== undefined)
    );
  }

  #reduced(at: number, unit: Unit): Clause {
    const before = this.units[at - 1];
    const gerund = reading(unit, 'past-participle') === undefined;
    const opens =
      before === undefined ||
      before.tag === 'quote' ||
      before.tag === 'coordinator' ||
      before.tag === 'subordinator';
    // ", valuing it at …": a gerund behind a comma has the subject of the sentence; "a firm making chips" has its noun.
    const main = gerund && (before?.tag === 'comma' || before?.tag === 'preposition');
    const antecedent = opens || main ? undefined : this.#before(at);
    if (before?.tag === 'coordinator' && this.#top.kind === 'participle') {
      const same = this.#open.pop();
      return this.#start(newClause('participle', same?.antecedent ? { antecedent: same.antecedent } : {}));
    }
    // "60 percent owned by A": how far stands in the clause of the participle.
    const share = before?.figure?.type === 'share' && this.#top.units.at(-1) === at - 1;
    if (share) this.#top.units.pop();
    const clause = this.#start(newClause('participle', antecedent ? { antecedent } : {}));
    if (share) clause.units.push(at - 1);
    return clause;
  }

  // "vient de la rejoindre": the pronoun before an infinitive is of its clause.
  #nonFinite(at: number): Clause {
    const clause = this.#start(newClause('infinitive'));
    const pronoun = this.phrases.find(({ to, clitic }) => to === at && clitic);
    if (pronoun) this.#take(clause, pronoun.from);
    return clause;
  }

  // A finite verb completes the innermost clause that has none; else it begins a new one with its own subject.
  #clauseForFinite(at: number): Clause {
    const before = this.#previous(at);
    if (before?.tag === 'coordinator') {
      // "… and will lead": the subject is that of the clause before.
      while (this.#open.length > 1 && !this.#top.finite) this.#open.pop();
      const shared = this.#open.pop() as Clause;
      const clause = newClause(shared.kind === 'relative' ? 'relative' : 'main', {
        parent: shared,
        ...(shared.opener && shared.kind === 'relative' && { opener: shared.opener }),
        ...(shared.antecedent && { antecedent: shared.antecedent }),
      });
      this.clauses.push(clause);
      this.#open.push(clause);
      return clause;
    }
    const closed = before?.tag === 'comma' || before?.tag === 'close' || before?.tag === 'stop';
    while (
      this.#open.length > 1 &&
      (closed || this.#top.kind === 'participle' || this.#top.kind === 'infinitive') &&
      isComplete(this.#top) &&
      this.#open.slice(0, -1).some(({ finite }) => !finite)
    )
      this.#open.pop();
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
      hasLemma(this.#main(at), this.vocabulary.saying)
    ) {
      const clause = newClause('main', { parent: this.#top });
      this.clauses.push(clause);
      this.#open.push(clause);
      return clause;
    }
    return this.#withSubject(at);
  }

  #main(at: number): Unit {
    return this.units[groupAt(at, this.units, this.vocabulary).at] as Unit;
  }

  // "Founded in 2019 by X, the company makes …": the subject stands behind the comma that ends the participle.
  #moveSubject(clause: Clause, at: number): void {
    const subject = this.phrases.findLast(
      (phrase) => phrase.to <= at && phrase.prep === '' && !phrase.relative && !isAside(phrase),
    );
    if (!subject) return;
    const first = subject.explains && subject.explains.from < subject.from ? subject.explains : subject;
    const from = first.owner?.from ?? first.from;
    if (clause.units.includes(from) || this.units.slice(from, at).some(({ tag }) => tag === 'verb')) return;
    const owner = this.clauses.find(({ units }) => units.includes(from));
    if (owner?.finite) return;
    this.#take(clause, from);
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
    const subject = this.phrases.findLast(
      (phrase) => phrase.to <= at && phrase.prep === '' && !phrase.relative && !isAside(phrase),
    );
    const top = this.#top;
    const clause = this.#contact(subject, at) ?? newClause('main');
    if (subject) {
      const verbsBetween = this.units.slice(subject.to, at).some(({ tag }) => tag === 'verb');
      if (!verbsBetween) {
        const first = subject.explains && subject.explains.from < subject.from ? subject.explains : subject;
        const from = first.owner?.from ?? first.from;
        this.#take(clause, from);
      }
    }
    clause.parent = top;
    this.clauses.push(clause);
    this.#open.push(clause);
    return clause;
  }

  // "the start-up she founded": a relative clause without its pronoun.
  #contact(subject: Phrase | undefined, at: number): Clause | undefined {
    if (!subject || this.vocabulary.language !== 'en' || subject.to !== at) return undefined;
    const first = subject.owner?.from ?? subject.from;
    const antecedent = this.phrases.find(({ to, headAt, name }) => to === first && (headAt >= 0 || name));
    return antecedent && newClause('relative', { antecedent });
  }

  #previous(at: number): Unit | undefined {
    let k = at - 1;
    while (
      k >= 0 &&
      (this.units[k]?.tag === 'adverb' ||
        this.units[k]?.tag === 'quote' ||
        this.units[k]?.tag === 'reflexive')
    )
      k--;
    return this.units[k];
  }
}

const isComplete = ({ predicates, kind }: Clause): boolean => predicates.length > 0 || kind === 'participle';
