// Puts fields together to clauses: each has one finite verb, and one that lacks its verb stays open.

import { hasFinite } from '../../tags/neighbours';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { type Clause, hasLemma, isAuxiliary, newClause, reading } from '../clause';
import { type Field, isFiniteAt } from './fields';

export class Builder {
  readonly clauses: Clause[] = [];
  #main: Clause | undefined;
  #open: Clause[] = [];
  /** A participle clause that goes on behind its commas, up to the verb of its sentence. */
  #inserted: Clause | undefined;

  constructor(
    private readonly units: readonly Unit[],
    private readonly vocabulary: Vocabulary,
  ) {}

  add({ units: field, bracketed, fresh }: Field): void {
    const { units } = this;
    if (fresh) {
      this.#inserted = undefined;
      this.#main = undefined;
      this.#open = [];
    }
    const finite = field.some((k) => isFiniteAt(units, k));
    const opener = this.#opener(field);
    if (this.#inserted && !finite && !opener && !bracketed) {
      this.#inserted.units.push(...field);
      return;
    }
    this.#inserted = undefined;
    const last = this.clauses.at(-1);
    if (opener) {
      const kind = opener.tag === 'relative' ? 'relative' : 'subordinate';
      // "Um A zu kaufen, nahm B …": the infinitive is whole, and waits for no finite verb.
      const isWhole = this.vocabulary.infinitiveOpeners.has(opener.lower) && this.#isInfinitive(field);
      this.#push(
        newClause(kind, { opener, ...(this.#current() && { parent: this.#current() as Clause }) }),
        field,
        finite,
        !isWhole,
      );
      return;
    }
    if (bracketed) {
      this.#push(newClause('main', this.#main ? { parent: this.#main } : {}), field, finite, false);
      return;
    }
    if (this.#isFronted(field, fresh)) {
      this.#push(newClause('participle'), field, false, false);
      return;
    }
    if (this.#isParticiple(field, finite) || this.#isAdded(field, finite)) {
      this.#push(newClause('participle', { parent: this.#main as Clause }), field, false, false);
      return;
    }
    if (this.#opensInsertion(field)) {
      this.#inserted = newClause('participle', { parent: this.#main as Clause });
      this.#push(this.#inserted, field, false, false);
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
    if (main?.finite && this.#isGapped(field)) {
      this.#push(newClause('main', { parent: main }), field, false, false);
      return;
    }
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
    this.#governs(this.#main);
    this.#push(this.#main, field, finite, false);
  }

  // "Dass X kaufe, bestritt Y": what opens the sentence hangs on the verb behind it.
  #governs(main: Clause): void {
    for (const clause of this.clauses)
      if (!clause.parent && (clause.kind === 'participle' || this.#isContent(clause))) clause.parent = main;
  }

  #isContent({ kind, opener }: Clause): boolean {
    const word = opener?.lower ?? '';
    const { contentOpeners, infinitiveOpeners } = this.vocabulary;
    return kind === 'subordinate' && (contentOpeners.has(word) || infinitiveOpeners.has(word));
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

  // "ist an A, B und C beteiligt": the participle or infinitive that the auxiliary before the commas asks for.
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
      helper !== undefined &&
      more === undefined &&
      isAuxiliary(helper, this.vocabulary) &&
      asksFor(helper, only, this.vocabulary)
    );
  }

  // "Brumaire, 2019 in Paris gegründet, sammelte …", "Brumaire, finanziert von A, sammelte …": between the first phrase and
  // the verb.
  #isParticiple(field: readonly number[], finite: boolean): boolean {
    const { units } = this;
    const first = field[0] as number;
    const last = field.at(-1) as number;
    if (!this.#main || this.#main.finite || this.#open.length > 0) return false;
    const next = units[last + 2];
    if (units[first - 1]?.tag !== 'comma' || next === undefined || !hasFinite(next)) return false;
    return finite ? this.#hasAgent(field) : this.#isPastParticiple(last) || this.#isPastParticiple(first);
  }

  // "Brumaire, gegründet von A, B und C, hat …", "gegründet in A, aber mit Sitz in B, hat …": its commas do not end it.
  #opensInsertion(field: readonly number[]): boolean {
    const { units } = this;
    const last = field.at(-1) as number;
    if (!this.#main || this.#main.finite || this.#open.length > 0 || !this.#isInsertable(field)) return false;
    if (units[(field[0] as number) - 1]?.tag !== 'comma' || units[last + 1]?.tag !== 'comma') return false;
    const end = units.findIndex(({ tag }, k) => k > last && !LISTED.has(tag));
    return units[end]?.tag === 'verb' && units[end - 1]?.tag === 'comma' && hasFinite(units[end] as Unit);
  }

  #isInsertable([first = -1, second = -1, ...rest]: readonly number[]): boolean {
    const tag = this.units[second]?.tag;
    const goesOn = tag === 'preposition' || tag === 'figure';
    return goesOn && this.#isPastParticiple(first) && rest.every((k) => this.units[k]?.tag !== 'verb');
  }

  #isPastParticiple(at: number): boolean {
    const unit = this.units[at] as Unit;
    return unit.tag === 'verb' && reading(unit, 'past-participle') !== undefined;
  }

  // "finanziert von A": may be finite, too, but there is who does it and no other verb.
  #hasAgent([first = -1, second = -1, ...rest]: readonly number[]): boolean {
    const agent = this.units[second]?.preposition?.name ?? '';
    return (
      this.#isPastParticiple(first) &&
      this.vocabulary.senses.agent.has(agent) &&
      rest.every((k) => this.units[k]?.tag !== 'verb')
    );
  }

  // "sammelt 20 Millionen ein, angeführt von A", "ist ein Start-up, gegründet von A"; behind "mit B" it is open of whom it tells.
  #isWhole(end: number): boolean {
    const { units } = this;
    if (units[end]?.tag === 'verb' || units[end]?.tag === 'adverb') return true;
    // "bekommt 20 Millionen, angeführt von A": a sum is told of in the clause itself.
    if (units[end]?.tag === 'figure') return false;
    let k = end;
    let articles = 0;
    // "mit 31 Prozent" is a sum with its preposition.
    while (
      PLAIN.has(units[k]?.tag ?? 'stop') ||
      (units[k]?.tag === 'preposition' && units[k + 1]?.tag === 'figure')
    ) {
      if (units[k]?.tag === 'determiner') articles++;
      k--;
    }
    // "das Modell des Landes, entwickelt von A": nor behind a second phrase.
    return articles < 2 && k < end && units[k]?.tag === 'verb';
  }

  // "Von A gegründet, hat B …", "2019 in Jena gestartet, baut B …": it opens the sentence, and the verb stands behind its comma.
  #isFronted(field: readonly number[], fresh: boolean): boolean {
    const { units, vocabulary } = this;
    const [first = -1] = field;
    const last = field.at(-1) as number;
    const verb = units[last] as Unit;
    const next = units[last + 2];
    if (!fresh || field.length < 2 || verb.tag !== 'verb' || units[last + 1]?.tag !== 'comma') return false;
    if (reading(verb, 'past-participle') === undefined || !next || !hasFinite(next) || next.tag !== 'verb')
      return false;
    // "finanziert" may be finite, too, but no clause of its own where whoever does it opens it.
    return vocabulary.senses.agent.has(units[first]?.preposition?.name ?? '')
      ? field.every((k) => k === last || (units[k] as Unit).tag !== 'verb')
      : !field.some((k) => isFiniteAt(units, k)) && units[first]?.tag !== 'name';
  }

  // "hat eine Runde abgeschlossen, angeführt von A": behind the comma of a whole clause, with who does it.
  #isAdded([first = -1, second = -1]: readonly number[], finite: boolean): boolean {
    const { units, vocabulary } = this;
    const main = this.#main;
    const unit = units[first];
    if (finite || !main?.finite || this.#open.length > 0 || !unit) return false;
    return (
      units[first - 1]?.tag === 'comma' &&
      this.#isWhole(first - 2) &&
      this.#isPastParticiple(first) &&
      vocabulary.senses.agent.has(units[second]?.preposition?.name ?? '')
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

  // "hat A übernommen, B dagegen C": behind a closed clause two names with an adverb between, and no verb.
  #isGapped(field: readonly number[]): boolean {
    const { units } = this;
    const first = field[0] as number;
    if (units[first - 1]?.tag !== 'comma' || units[first - 2]?.tag !== 'verb') return false;
    const tags = field.map((k) => (units[k] as Unit).tag);
    return /^(?:determiner )?(?:noun )?name (?:adverb )+(?:preposition )?(?:determiner )?(?:noun )?name$/u.test(
      tags.join(' '),
    );
  }

  #isVerbSecond(field: readonly number[]): boolean {
    const at = field.findIndex((k) => hasFinite(this.units[k] as Unit));
    return at >= 0 && at <= 1 && field.length > 3;
  }
}

// "will X für 9 Milliarden Dollar (8 Milliarden Euro) übernehmen", "wird übernehmen", "wird übernommen"
function asksFor(helper: Unit, verb: Unit, { modals, become }: Vocabulary): boolean {
  const isModal = modals.has(helper.lower) || hasLemma(helper, modals);
  if (!isModal && reading(verb, 'past-participle')) return true;
  return (isModal || hasLemma(helper, become)) && reading(verb, 'infinitive') !== undefined;
}

/** What an insertion is made of behind its participle. */
const LISTED: ReadonlySet<string> = new Set([
  'comma',
  'coordinator',
  'determiner',
  'adjective',
  'noun',
  'name',
  'figure',
  'adverb',
  'preposition',
]);

/** What a phrase without a preposition is made of. */
const PLAIN: ReadonlySet<string> = new Set(['determiner', 'adjective', 'adverb', 'noun', 'name', 'figure']);

const endsInVerb = (field: readonly number[], units: readonly Unit[]): boolean =>
  units[field.at(-1) as number]?.tag === 'verb';
