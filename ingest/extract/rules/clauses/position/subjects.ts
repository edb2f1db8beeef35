// Who acts in the clauses of a language that tells it by position: what stands bare before the verb, an antecedent, or the
// subject of the clause before.

import type { HeadClass } from '../../frames';
import { lastOf } from '../../last-of';
import { complements } from '../../links/complements';
import { relisted } from '../../phrases/alone';
import { isMany } from '../../phrases/number';
import type { Phrase } from '../../phrases/phrase';
import { familiesOf } from '../../reference/families';
import { bodySeatedIn } from '../../reference/seats-of-power';
import { hasFinite } from '../../tags/neighbours';
import { isDash, type Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { explainsComplement, isActingState, isAside } from '../aside';
import { type Clause, firstVerbAt, isHeadlined, type Predicate, reading } from '../clause';
import { whosePlan } from '../whose-plan';
import { whoIsExplained } from './antecedents';
import { beginOf } from './bare-subject';
import { fitting } from './fitting';
import { actorBehind } from './fronted-gerund';

// "employs 400 people while supplying B": the conjunction before a gerund has nobody else who acts.
const isBareConjunction = (clause: Clause | undefined): clause is Clause =>
  clause?.kind === 'subordinate' && clause.predicates.length === 0 && clause.phrases.length === 0;

const isGerund = (unit: Unit | undefined): boolean =>
  unit?.verbs.some(({ form }) => form === 'present-participle') === true;

/** Finds the subjects of all clauses; needs their phrases. */
/** What is given to somebody that he may do something. */
const GIVEN: readonly HeadClass[] = ['money', 'contract', 'permit'];

export class Subjects {
  readonly #byStart: ReadonlyMap<number, Phrase>;

  constructor(
    private readonly clauses: readonly Clause[],
    private readonly units: readonly Unit[],
    private readonly phrases: readonly Phrase[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.#byStart = new Map(phrases.map((phrase) => [phrase.from, phrase]));
  }

  /** Finds who acts in each clause; parents come before their children. */
  run(): void {
    for (const clause of this.clauses) {
      const predicate = clause.predicates[0];
      if (!predicate) continue;
      const previous = clause.parent?.predicates.at(-1);
      // "plans to buy A and has bought B": what is joined to a verb is governed by what governs that one, if anything does.
      const fellow = this.#fellow(clause, predicate);
      if (fellow) predicate.governor = fellow.governor;
      else if (
        previous &&
        (clause.kind === 'infinitive' ||
          clause.opener?.tag === 'subordinator' ||
          (clause.kind === 'main' && clause.parent) ||
          this.#isObject(predicate, previous))
      )
        predicate.governor = previous;
      const named = this.#identified(clause);
      if (named) clause.antecedent = named;
      else if (clause.antecedent && this.#isActor(clause))
        clause.antecedent = fitting(clause.antecedent, predicate, this.phrases, this.vocabulary);
      if (clause.kind === 'relative') this.#relativeSubject(clause, predicate);
      else if (clause.kind === 'infinitive')
        clause.subject =
          this.#absolute(predicate) ??
          this.#able(clause) ??
          whosePlan(clause, this.units, this.phrases, this.vocabulary) ??
          this.#controlled(clause, previous) ??
          this.#beneficiary(clause) ??
          clause.parent?.subject ??
          this.#headed(clause);
      else if (clause.kind === 'participle') {
        const own =
          this.#helped(clause, previous) ??
          clause.antecedent ??
          this.#opened(clause) ??
          this.#following(clause) ??
          (isBareConjunction(clause.parent) ? clause.parent.parent : clause.parent)?.subject;
        if (own) clause.subject = this.#before(own, clause);
      } else
        clause.subject =
          this.#fronted(predicate) ??
          this.#reported(clause, predicate) ??
          this.#bareBefore(clause, predicate.at) ??
          this.#homeOf(clause, predicate) ??
          (clause.parent && !clause.opener && this.#startsWithVerb(clause)
            ? clause.parent.subject
            : this.#inverted(clause, predicate.at));
      if (!clause.antecedent && clause.kind === 'participle' && clause.subject)
        clause.antecedent = clause.subject;
    }
  }

  // "Parmi les sociétés rachetées par A figurent B et C", "La société que A a rachetée s'appelle B", "The firms A supplies include
  // B and C": what is told of those that
  // the verb of the sentence names.
  #identified({ kind, antecedent, parent }: Clause): Phrase | undefined {
    const { copulas, be, senses } = this.vocabulary;
    const told = parent?.predicates[0];
    if ((kind !== 'participle' && kind !== 'relative') || !told || !antecedent) return undefined;
    if (antecedent.name || antecedent.headAt < 0 || antecedent.from > told.at) return undefined;
    if (told.form !== 'finite' || told.helpers.length > 0) return undefined;
    const next = this.#byStart.get(told.at + 1);
    const isOwner = this.phrases.some(({ owner }) => owner !== undefined && owner === next);
    const behind = next?.list[0] === next && next?.prep === '' && next.name && !isOwner ? next : undefined;
    if (senses.among.has(antecedent.prep)) return copulas.has(told.lemma) ? behind : undefined;
    const isCalled = told.reflexive && copulas.has(`${this.units[told.at - 1]?.lower} ${told.lemma}`);
    const isFirm = ['company', 'investor'].some((one) =>
      antecedent.noun?.head?.classes.has(one as HeadClass),
    );
    // "Other firms backing A include B"
    const lists =
      copulas.has(told.lemma) &&
      !be.has(told.lemma) &&
      (isMany(antecedent, this.units) ||
        this.vocabulary.others.has(this.units[antecedent.headAt]?.lower ?? ''));
    const says = isCalled || (be.has(told.lemma) && antecedent.determiner === 'definite');
    return antecedent.prep === '' && ((isFirm && says) || lists) && antecedent.from === 0
      ? behind
      : undefined;
  }

  // "A détient 60 % de B, le reste étant détenu par C", "A étant basée à Lyon, B recrute": what stands between a comma or the
  // beginning and the gerund has no other verb.
  #absolute(predicate: Predicate): Phrase | undefined {
    const at = firstVerbAt(predicate, this.units);
    const first = this.units[at];
    if (!first || !reading(first, 'present-participle')) return undefined;
    const before = this.phrases.find(({ to }) => to === at);
    if (before?.name && before.prep === '' && before.from === 0) return before;
    const isAlone = before?.prep === '' && before.determiner === 'definite' && before.headAt >= 0;
    return isAlone && !before.name && this.units[before.from - 1]?.tag === 'comma' ? before : undefined;
  }

  // The finite verb to which a conjunction joins another that is surely finite, too; "could buy A and sell B" has two of one.
  #fellow({ kind, parent, units }: Clause, { helpers, past }: Predicate): Predicate | undefined {
    if (kind !== 'main' || !parent || !(past || helpers.some(hasFinite))) return undefined;
    if (this.units[(units[0] ?? 0) - 1]?.tag !== 'coordinator') return undefined;
    let clause: Clause | undefined = parent;
    while (clause && (!clause.finite || clause.kind === 'infinitive')) clause = clause.parent;
    return clause?.predicates.at(-1);
  }

  // "considers buying A", "denied having bought A", "thinks of selling A": what the gerund tells is what the verb is about.
  #isObject({ clause, form }: Predicate, { at }: Predicate): boolean {
    const [begin = 0] = clause.units;
    if (clause.kind !== 'participle' || form !== 'gerund' || begin <= at) return false;
    const { agent, settled, together } = this.vocabulary.senses;
    return this.units
      .slice(at + 1, begin)
      .every(
        ({ tag, lower }) =>
          tag === 'adverb' ||
          (tag === 'preposition' && !agent.has(lower) && !settled.has(lower) && !together.has(lower)),
      );
  }

  // "qui", "that" where it is the subject, and what a participle tells of.
  #isActor({ kind, opener, phrases }: Clause): boolean {
    if (kind === 'participle') return true;
    const own = phrases.find(({ relative }) => relative === opener);
    return kind === 'relative' && own?.prep === '' && !['object', 'place'].includes(opener?.relative ?? '');
  }

  // "A, autorisé à vendre, et B": what stands between two of a list is told of those before it.
  #before(own: Phrase, { units }: Clause): Phrase {
    const [begin = 0] = units;
    const list = own.list.filter(({ to }) => to <= begin);
    return own.list.length > list.length && list.length > 0 ? relisted(own, list) : own;
  }

  // "l'interdiction pour A de devenir B": whom it is for acts.
  #beneficiary({ units }: Clause): Phrase | undefined {
    const [begin = -1] = units;
    const { of, seldomRelates } = this.vocabulary.senses;
    if (!of.has(this.units[begin - 1]?.preposition?.name ?? '')) return undefined;
    const before = this.units[begin - 2]?.tag === 'comma' ? begin - 2 : begin - 1;
    const last = whoIsExplained(
      this.phrases.find(({ to }) => to === before),
      this.phrases,
    );
    if (!last?.name || !['person', 'organization'].includes(last.name.entity.family)) return undefined;
    const described = this.phrases.slice(Math.max(0, last.index - 3), last.index + 1);
    return described.some(({ prep }) => seldomRelates.has(prep)) ? last : undefined;
  }

  // "hired A to build it", "verse 8 millions à A pour construire": who stands between the verb and its infinitive acts.
  #controlled(clause: Clause, governor: Predicate | undefined): Phrase | undefined {
    if (governor?.voice !== 'active' || !this.vocabulary.objectControl.has(governor.lemma)) return undefined;
    const { recipient } = this.vocabulary.senses;
    // "lui a permis de s'offrir A"
    const told = governor.clause.phrases.find(
      ({ clitic, prep, to }) => clitic && recipient.has(prep) && to <= governor.at,
    );
    if (told) return told;
    const end = this.#opening(clause);
    const isTold = ({ from, prep, name, pronoun, determiner, noun }: Phrase) =>
      from > governor.at &&
      (prep === '' || recipient.has(prep)) &&
      (name !== undefined ||
        pronoun !== undefined ||
        // "ordered the company to sell it"
        (determiner === 'definite' && noun?.head?.generic === true));
    return (
      this.phrases.find((phrase) => phrase.to === end && isTold(phrase)) ??
      this.phrases.find((phrase) => isTold(phrase) && this.#isGivenUpTo(end, phrase))
    );
  }

  // "grants A a loan of €4m to build it", "octroie à A un prêt pour construire": what somebody gets stands between.
  #isGivenUpTo(end: number, { to, index }: Phrase): boolean {
    const given = this.phrases[index + 1];
    let last = given;
    while (last && last.to < end && this.phrases[last.index + 1]?.from === last.to)
      last = this.phrases[last.index + 1];
    return (
      given?.from === to &&
      given.prep === '' &&
      !given.name &&
      last?.to === end &&
      (GIVEN.some((name) => given.noun?.head?.classes.has(name)) ||
        given.figures.some(({ type }) => type === 'money'))
    );
  }

  // "helped A in building a plant": whoever is helped builds.
  #helped({ units: [begin = -1] }: Clause, governor: Predicate | undefined): Phrase | undefined {
    const { senses, verbs } = this.vocabulary;
    // "in building and operating a plant"
    let at = begin - 1;
    while (this.units[at]?.tag === 'coordinator' || isGerund(this.units[at])) at--;
    if (governor?.voice !== 'active' || !senses.manner.has(this.units[at]?.lower ?? '')) return undefined;
    // "the company (ABC) in building"
    if (this.units[at - 1]?.tag === 'close') while (at > 0 && this.units[at]?.tag !== 'open') at--;
    if (!verbs.get(governor.lemma)?.some(({ relation, to }) => relation === 'SUPPORTS' && to[0] === 'obj'))
      return undefined;
    return this.phrases.find(({ from, to, prep }) => to === at && from > governor.at && prep === '');
  }

  // "A to buy B": in a headline the infinitive alone tells what is to come.
  #headed(clause: Clause): Phrase | undefined {
    if (!isHeadlined(clause) || this.units[clause.units[0] ?? -1]?.tag !== 'to') return undefined;
    const last = this.phrases.find(({ to }) => to === clause.units[0]);
    const first = last?.list[0] ?? last;
    return first?.name && first.prep === '' && beginOf(first) === 0 ? first : undefined;
  }

  // "un acteur capable de rivaliser avec A": whoever is said to be able, and not who acts in the clause around.
  // "un prêt pour construire": that word may be a noun.
  #able(clause: Clause): Phrase | undefined {
    const end = this.#opening(clause);
    if (!this.vocabulary.able.has(this.units[end - 1]?.lower ?? '')) return undefined;
    const one = this.phrases.find(
      ({ to, from, noun, headAt }) =>
        (to === end || to === end - 1) && noun !== undefined && end - from > 1 && headAt !== end - 1,
    );
    // "A est un acteur capable de …": what A is.
    const copula = clause.parent?.predicates.find(({ lemma }) => this.vocabulary.be.has(lemma));
    return one && copula && one.from > copula.at ? clause.parent?.subject : one;
  }

  /** Where an infinitive begins with its "de", "à" or "pour". */
  #opening({ units: [begin = -1] }: Clause): number {
    // "de s'offrir": the pronoun of the verb stands between.
    const first = this.units[begin - 1]?.tag === 'reflexive' ? begin - 1 : begin;
    return this.units[first - 1]?.tag === 'preposition' ? first - 1 : first;
  }

  // "Leading the round was A": the helper stands behind its verb, and who acts behind the helper.
  #fronted({ at, helpers }: Predicate): Phrase | undefined {
    const [helper] = helpers;
    if (!helper || helper.from < (this.units[at] as Unit).from) return undefined;
    return actorBehind(this.units.indexOf(helper), this.units, this.phrases);
  }

  // ", a indiqué l'entreprise": who says it stands behind a verb that opens its clause.
  #reported(clause: Clause, { at, lemma }: Predicate): Phrase | undefined {
    if (!clause.parent || !this.vocabulary.saying.has(lemma) || !this.#startsWithVerb(clause))
      return undefined;
    // "publie X et confie Y à Z": joined to a verb, it has its subject.
    if (this.units[(clause.units[0] ?? 0) - 1]?.tag === 'coordinator') return undefined;
    return this.#inverted(clause, at);
  }

  // "Créée en 2019 par X, une ancienne de Y, la société vend …": the subject of the sentence that follows.
  #opened(clause: Clause): Phrase | undefined {
    const first = clause.units[0] ?? 0;
    const subject = clause.parent?.subject;
    if (first > 2 && this.units[first - 1]?.tag !== 'stop') return undefined;
    return subject && subject.from > (clause.units.at(-1) ?? 0) ? subject : undefined;
  }

  // "a fondé A et en est la PDG": the pronoun of the verb may stand before it.
  #startsWithVerb({ units }: Clause): boolean {
    const own = units.find((at) => !this.#byStart.get(at)?.clitic);
    const first = this.units[own as number];
    return first?.tag === 'verb' || first?.tag === 'adverb' || first?.tag === 'coordinator';
  }

  #relativeSubject(clause: Clause, { at }: Predicate): void {
    const { opener, antecedent } = clause;
    if (!antecedent) return;
    const subject = this.#bareBefore(clause, at);
    const own = opener && clause.phrases.find(({ relative }) => relative === opener);
    // "le groupe que dirige X": who acts stands behind the verb.
    const isPlace = opener?.relative === 'place';
    const governed = opener?.relative === 'object' || isPlace || (own !== undefined && own.prep !== '');
    const inverted =
      governed && (subject === own || subject === undefined) ? this.#inverted(clause, at) : undefined;
    if (inverted) {
      clause.subject = inverted;
      return;
    }
    const isObject = subject !== undefined && subject !== own;
    if (isObject || !isPlace) clause.subject = isObject ? subject : antecedent;
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
    const last = lastOf(
      clause.phrases,
      (phrase) =>
        phrase.to <= at &&
        phrase.prep === '' &&
        !phrase.clitic &&
        !isAside(phrase) &&
        !this.#inBracket(phrase, at) &&
        !explainsComplement(phrase) &&
        !(phrase.pronoun?.referent === 'group' && this.units[phrase.from - 1]?.tag === 'verb') &&
        !clause.phrases.some(({ owner }) => owner === phrase),
    );
    const behind = last && this.#describedBy(last);
    if (behind) return behind;
    const first = last?.list[0]?.prep === '' ? last.list[0] : last;
    const bare = first && this.#besides(first, clause);
    // "X, a Y, acquired": the one who is explained acts.
    return bare?.explains && bare.explains.from < bare.from && bare.explains.prep === ''
      ? bare.explains
      : bare;
  }

  // "Vienna is home to A", "Bruxelles a ouvert une enquête", "Flanders also backs A": a place does nothing, but is what the
  // verb "to be" says, or stands for the power that sits there.
  #homeOf(clause: Clause, { lemma, at, helpers }: Predicate): Phrase | undefined {
    let finite = firstVerbAt({ at, helpers }, this.units);
    while (this.units[finite - 1]?.tag === 'adverb') finite--;
    const isState = this.vocabulary.be.has(lemma);
    // "UK enlists A's chief": whose he is stands beside him.
    const hires = this.vocabulary.verbs
      .get(lemma)
      ?.some(({ relation, from }) => relation === 'HOLDS_ROLE' && from[0] === 'obj');
    // "Lyon accueille le siège d'A"
    const houses = this.vocabulary.verbs
      .get(lemma)
      ?.some(({ relation, to }) => relation === 'HEADQUARTERED_IN' && to[0] === 'subj');
    return clause.phrases.find(
      (phrase) =>
        phrase.prep === '' &&
        phrase.to === finite &&
        phrase.name?.entity.place !== undefined &&
        (isState ||
          houses ||
          bodySeatedIn(phrase.name.entity.place) !== undefined ||
          (!hires && isActingState(phrase, lemma, this.vocabulary))),
    );
  }

  // "A and two other firms have invested": who is named acts, and the others without a name do, too.
  #besides(last: Phrase, { phrases }: Clause): Phrase {
    if (last.name || last.pronoun || last.relative || last.determiner === 'definite') return last;
    if (this.units[last.from - 1]?.tag !== 'coordinator') return last;
    const before = phrases.find(({ to, name, prep }) => to === last.from - 1 && prep === '' && name);
    const family = before?.name?.entity.family;
    return before && family && familiesOf(last).includes(family) ? (before.list[0] ?? before) : last;
  }

  // "A, the AI platform, has bought B": between two commas stands no subject, whatever its noun is; who is named before acts.
  #describedBy(phrase: Phrase): Phrase | undefined {
    if (phrase.name || phrase.list.length > 1 || phrase.pronoun || phrase.relative) return undefined;
    const from = phrase.owner?.from ?? phrase.from;
    const mark = this.units[from - 1];
    const end = this.#endOf(phrase);
    if ((mark?.tag !== 'comma' && !isDash(mark)) || this.units[end]?.lower !== mark?.lower) return undefined;
    const before = this.phrases.find(
      ({ to, name, prep, determiner }) =>
        to === from - 1 &&
        prep === '' &&
        (name || (determiner === 'definite' && phrase.determiner === 'indefinite')),
    );
    const opens = before && before.from <= 1 && before.list.length === 1;
    return opens ? before : undefined;
  }

  // "one of the largest ever for a European company": an adverb may stand before what hangs on the phrase.
  #endOf(phrase: Phrase): number {
    let end = complements(phrase, this.phrases).at(-1)?.to ?? phrase.to;
    while (this.units[end]?.tag === 'adverb') end++;
    const next = this.#byStart.get(end);
    return next && next.prep !== '' ? (complements(next, this.phrases).at(-1)?.to ?? next.to) : end;
  }

  // "A (X) et B (32 ans, Y) ont fondé": a bracket that is closed before the verb holds nobody who acts.
  #inBracket({ to }: Phrase, verb: number): boolean {
    for (let k = to; k < verb; k++) {
      if (this.units[k]?.tag === 'open') return false;
      if (this.units[k]?.tag === 'close') return true;
    }
    return false;
  }

  // "a déclaré Mme Corvaisier", "said Ms Lund".
  #inverted(clause: Clause, at: number): Phrase | undefined {
    // "où siège notamment A": one of several acts, too.
    const isSubject = ({ from, prep }: Phrase) =>
      from > at && (prep === '' || (prep === 'example' && from === at + 1));
    return clause.phrases.find((phrase) => isSubject(phrase) && !isAside(phrase));
  }
}
