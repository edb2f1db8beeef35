// Clauses of a subject-verb-object language (English, French): read from left to right, a new one with every relative,
// conjunction, participle and infinitive.
import { type Clause, distribute, hasLemma, isAuxiliary, newClause, type Predicate, reading } from './clause';
import type { Phrase } from './phrases';
import { familiesOf } from './reference';
import type { Unit } from './units';
import type { Vocabulary } from './vocabulary';

/** The clauses of a sentence with predicates, subjects and antecedents. */
export function positionClauses(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Clause[] {
  const builder = new Builder(units, phrases, vocabulary);
  builder.run();
  distribute(builder.clauses, phrases);
  builder.subjects();
  return builder.clauses;
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly helpers: readonly Unit[];
}

class Builder {
  readonly clauses: Clause[] = [];
  #open: Clause[] = [];
  #byStart: ReadonlyMap<number, Phrase>;

  constructor(
    private readonly units: readonly Unit[],
    private readonly phrases: readonly Phrase[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.#byStart = new Map(phrases.map((phrase) => [phrase.from, phrase]));
  }

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
      const antecedent = this.#antecedent(at, unit);
      this.#start(newClause('relative', { opener: unit, ...(antecedent && { antecedent }) })).units.push(at);
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
    while (phrase && phrase.prep !== '' && isAside(phrase)) {
      const earlier = this.phrases[phrase.index - 1];
      if (!earlier || earlier.to !== phrase.from) break;
      phrase = earlier;
    }
    return this.units[k]?.tag === 'comma' ? this.#explained(phrase) : phrase;
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

  // A verb group: helpers, adverbs, the verb itself.
  #group(at: number): Group {
    const { units, vocabulary } = this;
    const helpers: Unit[] = [];
    let k = at;
    let main = at;
    while (k < units.length) {
      const unit = units[k] as Unit;
      if (unit.tag === 'verb') {
        main = k;
        if (!isAuxiliary(unit, vocabulary)) break;
        // An auxiliary is a helper only if another verb follows in the group.
        let next = k + 1;
        while (next < units.length && ['adverb', 'reflexive'].includes(units[next]?.tag ?? '')) next++;
        const following = units[next];
        if (following?.tag !== 'verb' || !mayFollow(unit, following, vocabulary)) break;
        helpers.push(unit);
        k = next;
      } else break;
    }
    return { from: at, to: main + 1, at: main, helpers };
  }

  #verbs(at: number, own: Clause | undefined, infinitive: boolean): number {
    const { units, vocabulary } = this;
    const group = this.#group(at);
    const unit = units[group.at] as Unit;
    const first = units[group.from] as Unit;
    const finite =
      !infinitive &&
      (group.helpers.length > 0
        ? first.verbs.some(({ form }) => form === 'finite') || vocabulary.modals.has(first.lower)
        : isFiniteHere(units, group.at, vocabulary));
    let clause = own;
    if (!clause) {
      if (finite) clause = this.#clauseForFinite(at);
      else if (this.#isReduced(unit, group)) clause = this.#reduced(at, unit);
      else clause = this.#nonFinite(at);
    }
    for (let k = group.from; k < group.to; k++) clause.units.push(k);
    const passive = group.helpers.some(
      (helper) => hasLemma(helper, vocabulary.be) || hasLemma(helper, vocabulary.become),
    );
    const participle = reading(unit, 'past-participle');
    const gerund = reading(unit, 'present-participle');
    const bare = group.helpers.length === 0;
    const verb =
      (bare
        ? finite
          ? reading(unit, 'finite')
          : (gerund ?? participle ?? reading(unit, 'infinitive'))
        : (participle ?? gerund ?? reading(unit, 'infinitive'))) ?? unit.verbs[0];
    if (verb) {
      const isParticiple = verb.form === 'past-participle';
      clause.predicates.push({
        lemma: verb.lemma,
        at: group.at,
        form: finite
          ? 'finite'
          : infinitive || verb.form === 'infinitive'
            ? 'infinitive'
            : isParticiple
              ? 'participle'
              : 'gerund',
        voice:
          isParticiple && (bare || passive) && !this.#isActivePerfect(verb.lemma, group)
            ? 'passive'
            : 'active',
        reflexive: this.#isReflexive(group),
        past:
          verb.tense === 'past' ||
          (isParticiple && !(passive || bare)) ||
          group.helpers.some(({ verbs }) => verbs[0]?.tense === 'past'),
        plural: false,
        helpers: group.helpers,
        clause,
      });
      clause.finite ||= finite;
    }
    return group.to;
  }

  // "est entré au capital", "s'est associé": a perfect, no passive.
  #isActivePerfect(lemma: string, group: Group): boolean {
    return (
      this.vocabulary.motion.has(lemma) || (this.vocabulary.language === 'fr' && this.#isReflexive(group))
    );
  }

  #isReflexive({ from, to }: Group): boolean {
    for (let k = from - 1; k <= to; k++) if (this.units[k]?.tag === 'reflexive') return true;
    return false;
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
    return this.#start(newClause('participle', antecedent ? { antecedent } : {}));
  }

  #nonFinite(at: number): Clause {
    const clause = newClause('infinitive');
    void at;
    return this.#start(clause);
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
    return this.units[this.#group(at).at] as Unit;
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

  /** Finds who acts in each clause; parents come before their children. */
  subjects(): void {
    for (const clause of this.clauses) {
      const predicate = clause.predicates[0];
      if (!predicate) continue;
      const previous = clause.parent?.predicates.at(-1);
      if (
        previous &&
        (clause.kind === 'infinitive' ||
          clause.opener?.tag === 'subordinator' ||
          (clause.kind === 'main' && clause.parent))
      )
        predicate.governor = previous;
      if (clause.kind === 'relative') this.#relativeSubject(clause, predicate);
      else if (clause.kind === 'infinitive') clause.subject = clause.parent?.subject;
      else if (clause.kind === 'participle') {
        const own =
          clause.antecedent ?? this.#opened(clause) ?? this.#following(clause) ?? clause.parent?.subject;
        if (own) clause.subject = own;
      } else
        clause.subject =
          this.#reported(clause, predicate) ??
          this.#bareBefore(clause, predicate.at) ??
          (clause.parent && !clause.opener && this.#startsWithVerb(clause)
            ? clause.parent.subject
            : this.#inverted(clause, predicate.at));
      if (!clause.antecedent && clause.kind === 'participle' && clause.subject)
        clause.antecedent = clause.subject;
    }
  }

  // ", a indiqué l'entreprise": who says it stands behind a verb that opens its clause.
  #reported(clause: Clause, { at, lemma }: Predicate): Phrase | undefined {
    if (!clause.parent || !this.vocabulary.saying.has(lemma) || !this.#startsWithVerb(clause))
      return undefined;
    return this.#inverted(clause, at);
  }

  // "Créée en 2019 par X, une ancienne de Y, la société vend …": the subject of the sentence that follows.
  #opened(clause: Clause): Phrase | undefined {
    const first = clause.units[0] ?? 0;
    const subject = clause.parent?.subject;
    if (first > 2 && this.units[first - 1]?.tag !== 'stop') return undefined;
    return subject && subject.from > (clause.units.at(-1) ?? 0) ? subject : undefined;
  }

  #startsWithVerb({ units }: Clause): boolean {
    const first = this.units[units[0] as number];
    return first?.tag === 'verb' || first?.tag === 'adverb' || first?.tag === 'coordinator';
  }

  #relativeSubject(clause: Clause, { at }: Predicate): void {
    const { opener, antecedent } = clause;
    if (!antecedent) return;
    const subject = this.#bareBefore(clause, at);
    const own = clause.phrases.find(({ relative }) => relative === opener);
    // "le groupe que dirige X": who acts stands behind the verb.
    const inverted =
      opener?.relative === 'object' && subject === own ? this.#inverted(clause, at) : undefined;
    if (inverted) {
      clause.subject = inverted;
      return;
    }
    const isObject = subject !== undefined && subject !== own;
    clause.subject = isObject ? subject : antecedent;
  }

  // "Founded in 2019, the company …": what follows the comma.
  #following(clause: Clause): Phrase | undefined {
    const last = clause.units.at(-1) ?? 0;
    if (
      (clause.units[0] ?? 0) > 2 &&
      !['stop', 'quote'].includes(this.units[(clause.units[0] ?? 1) - 1]?.tag ?? '')
    )
      return undefined;
    const comma = this.units.findIndex(
      (unit, k) =>
        k > (clause.predicates[0]?.at ?? last) &&
        unit.tag === 'comma' &&
        this.phrases.some(
          ({ from, prep, list, explains }) => from === k + 1 && prep === '' && list.length === 1 && !explains,
        ),
    );
    if (comma < 0) return undefined;
    const next = this.#byStart.get(comma + 1);
    return next && this.phrases[next.index + 1]?.owner === next ? this.phrases[next.index + 1] : next;
  }

  #bareBefore(clause: Clause, at: number): Phrase | undefined {
    const last = clause.phrases.findLast(
      (phrase) =>
        phrase.to <= at &&
        phrase.prep === '' &&
        !phrase.clitic &&
        !isAside(phrase) &&
        !clause.phrases.some(({ owner }) => owner === phrase),
    );
    const bare = last && last.list[0]?.prep === '' ? last.list[0] : last;
    // "X, a Y, acquired": the one who is explained acts.
    return bare?.explains && bare.explains.from < bare.from && bare.explains.prep === ''
      ? bare.explains
      : bare;
  }

  // "a déclaré Mme Corvaisier", "said Ms Lund".
  #inverted(clause: Clause, at: number): Phrase | undefined {
    return clause.phrases.find((phrase) => phrase.from > at && phrase.prep === '' && !isAside(phrase));
  }
}

/** Time, money and places do not act. */
export const isAside = (phrase: Phrase): boolean =>
  (phrase.headAt < 0 && !phrase.name && !phrase.pronoun && phrase.counted) ||
  (phrase.noun?.head?.classes.has('time') ?? false) ||
  phrase.name?.entity.family === 'place';

const isComplete = ({ predicates, kind }: Clause): boolean => predicates.length > 0 || kind === 'participle';

function mayFollow(helper: Unit, verb: Unit, vocabulary: Vocabulary): boolean {
  if (vocabulary.modals.has(helper.lower) || hasLemma(helper, vocabulary.modals))
    return reading(verb, 'infinitive') !== undefined || isAuxiliary(verb, vocabulary);
  if (hasLemma(helper, vocabulary.have)) return reading(verb, 'past-participle') !== undefined;
  return (
    reading(verb, 'past-participle', 'present-participle') !== undefined || isAuxiliary(verb, vocabulary)
  );
}

// "founded" is finite in "She founded it" and a participle in "a firm founded by her": the agent or a missing subject tells.
function isFiniteHere(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  const finite = reading(unit, 'finite');
  if (!finite) return false;
  if (hasLemma(unit, vocabulary.saying)) return true;
  const participle = reading(unit, 'past-participle');
  if (!participle)
    return !(
      reading(unit, 'present-participle') !== undefined && unit.verbs[0]?.form === 'present-participle'
    );
  if (followsVerb(units, at, vocabulary)) return false;
  let k = at - 1;
  while (units[k]?.tag === 'adverb') k--;
  const before = units[k];
  const next = units[at + 1];
  if (!before || ['comma', 'open', 'stop', 'preposition', 'quote'].includes(before.tag))
    return before?.tag === 'comma' && startsObject(next) && hasSubjectBefore(units, k);
  if (before.tag === 'pronoun' || before.tag === 'relative' || before.tag === 'coordinator') return true;
  if (next && vocabulary.agents.has(next.lower)) return false;
  if (
    before.tag === 'noun' &&
    (next === undefined || next.tag === 'preposition' || next.tag === 'to') &&
    !startsObject(next)
  ) {
    // "a company based in", "a round led by": without an object behind it a participle, unless a name acts.
    return (
      !units.slice(0, at).some((one) => one.tag === 'verb') &&
      !units.slice(at + 1).some((one) => one.tag === 'verb' && reading(one, 'finite'))
    );
  }
  return true;
}

// "has developed a model called X": behind a verb with its object and no mark between stands a participle; behind a verb
// of saying ("said X bought Y") a clause.
function followsVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const before = units[at - 1];
  if (before?.tag !== 'noun' && before?.tag !== 'name') return false;
  for (let k = at - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (
      ['comma', 'stop', 'open', 'close', 'coordinator', 'subordinator', 'relative', 'quote'].includes(
        unit.tag,
      )
    )
      return false;
    if (unit.tag === 'verb') return !hasLemma(unit, vocabulary.saying) && !isAuxiliary(unit, vocabulary);
  }
  return false;
}

const startsObject = (unit: Unit | undefined): boolean =>
  unit !== undefined && ['determiner', 'name', 'figure', 'noun', 'adjective', 'pronoun'].includes(unit.tag);

// "X, a Y, acquired Z": the comma closes an insertion behind the subject.
const hasSubjectBefore = (units: readonly Unit[], comma: number): boolean => {
  const earlier = units.slice(0, comma);
  return (
    earlier.some(({ tag }) => tag === 'comma' || tag === 'open') &&
    !earlier.some(
      (unit) => unit.tag === 'verb' && reading(unit, 'finite') && !reading(unit, 'past-participle'),
    )
  );
};
