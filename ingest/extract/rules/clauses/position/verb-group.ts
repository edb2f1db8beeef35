// A verb with its helpers, adverbs between them: "has been quietly acquired", "est entré".
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { type Clause, hasLemma, isAuxiliary, type Predicate, reading } from '../clause';

export interface Group {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly helpers: readonly Unit[];
}

/** A verb group: helpers, adverbs, the verb itself. */
export function groupAt(at: number, units: readonly Unit[], vocabulary: Vocabulary): Group {
  const helpers: Unit[] = [];
  let k = at;
  let main = at;
  while (k < units.length) {
    const unit = units[k] as Unit;
    if (unit.tag === 'verb') {
      main = k;
      if (!isAuxiliary(unit, vocabulary)) break;
      // An auxiliary is a helper only if another verb follows in the group.
      const next = behindInsertion(behindAdverbs(k + 1, units), units);
      const following = units[next];
      if (following?.tag !== 'verb' || !mayFollow(unit, following, vocabulary)) break;
      helpers.push(unit);
      k = next;
    } else break;
  }
  return { from: at, to: main + 1, at: main, helpers };
}

function behindAdverbs(at: number, units: readonly Unit[]): number {
  let next = at;
  while (next < units.length && mayStandBetween(units[next] as Unit)) next++;
  return next;
}

const LONGEST_INSERTION = 7;
const CLAUSES: ReadonlySet<Unit['tag']> = new Set(['verb', 'stop', 'relative', 'subordinator']);

// "a, depuis, recruté", "has, according to X, raised": what stands between two commas is passed over.
function behindInsertion(at: number, units: readonly Unit[]): number {
  if (units[at]?.tag !== 'comma') return at;
  for (let k = at + 1; k < at + LONGEST_INSERTION; k++) {
    const unit = units[k];
    if (!unit || CLAUSES.has(unit.tag)) return at;
    if (unit.tag !== 'comma') continue;
    const next = behindAdverbs(k + 1, units);
    return units[next]?.verbs.some(({ form }) => form === 'past-participle') ? next : at;
  }
  return at;
}

// "a récemment quitté", "ont tous deux quitté"
const mayStandBetween = ({ tag, referent }: Unit): boolean =>
  tag === 'adverb' || tag === 'reflexive' || (tag === 'pronoun' && referent === 'group');

/** What the group says of its clause: lemma, form, voice. */
export function predicateOf(
  group: Group,
  { finite, infinitive }: { finite: boolean; infinitive: boolean },
  clause: Clause,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): Predicate | undefined {
  const unit = units[group.at] as Unit;
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
        : // "to found A", "to set up A": a form that may be a participle, too.
          ((infinitive ? reading(unit, 'infinitive') : undefined) ??
          gerund ??
          participle ??
          reading(unit, 'infinitive'))
      : // "will run", "did found": no participle stands behind a modal.
        ((isModal(group.helpers.at(-1), vocabulary) ? reading(unit, 'infinitive') : undefined) ??
        participle ??
        gerund ??
        reading(unit, 'infinitive'))) ?? unit.verbs[0];
  if (!verb) return undefined;
  const isParticiple = verb.form === 'past-participle';
  return {
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
      isParticiple && (bare || passive) && !isActivePerfect(verb.lemma, group, units, vocabulary)
        ? 'passive'
        : 'active',
    reflexive: isReflexive(group, units),
    past:
      verb.tense === 'past' ||
      (isParticiple && !(passive || bare)) ||
      group.helpers.some(({ verbs }) => verbs[0]?.tense === 'past'),
    plural: false,
    helpers: group.helpers,
    clause,
    governor: undefined,
    outlook: undefined,
    modality: undefined,
  };
}

const isModal = (helper: Unit | undefined, { modals }: Vocabulary): boolean =>
  helper !== undefined && (modals.has(helper.lower) || hasLemma(helper, modals));

/** "est entré au capital", "s'est associé": a perfect, no passive. */
function isActivePerfect(
  lemma: string,
  group: Group,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  return (
    vocabulary.motion.has(lemma) || (vocabulary.grammar.reflexiveBe === true && isReflexive(group, units))
  );
}

/** "s'associe", "se fournit": a reflexive pronoun in the group or before it. */
function isReflexive({ from, to }: Group, units: readonly Unit[]): boolean {
  for (let k = from - 1; k <= to; k++) if (units[k]?.tag === 'reflexive') return true;
  return false;
}

function mayFollow(helper: Unit, verb: Unit, vocabulary: Vocabulary): boolean {
  if (vocabulary.modals.has(helper.lower) || hasLemma(helper, vocabulary.modals))
    return reading(verb, 'infinitive') !== undefined || isAuxiliary(verb, vocabulary);
  if (hasLemma(helper, vocabulary.have)) return reading(verb, 'past-participle') !== undefined;
  return (
    reading(verb, 'past-participle', 'present-participle') !== undefined || isAuxiliary(verb, vocabulary)
  );
}
