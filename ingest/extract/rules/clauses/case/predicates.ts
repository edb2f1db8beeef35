// The verbs of a clause with their helpers, voice and particle, and which verb governs which.

import { type Analysis, lookup } from '../../../lexicon';
import { flatMapped } from '../../flat-mapped';
import type { Tag, Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { type Clause, hasLemma, isAuxiliary, type Predicate, reading } from '../clause';

export function predicatesOf(clause: Clause, units: readonly Unit[], vocabulary: Vocabulary): Predicate[] {
  const verbs = clause.units.filter((k) => (units[k] as Unit).tag === 'verb');
  const isHelper = (k: number) => isAuxiliary(units[k] as Unit, vocabulary);
  const lexical = verbs.filter((k) => !isHelper(k));
  const auxiliaries = verbs.filter(isHelper).map((k) => units[k] as Unit);
  const main = lexical.length > 0 ? lexical : verbs.slice(-1);
  const isReflexive = clause.units.some((k) => (units[k] as Unit).tag === 'reflexive');
  return flatMapped(main, (at, index) => {
    const unit = units[at] as Unit;
    // "sicherte sich 20 Millionen, angeführt von A": nor in the reflexive.
    const apart =
      (index > 0 && isAdded(at, units)) || (index === 0 && isFronted(at, auxiliaries, units, vocabulary));
    const helpers = apart ? [] : auxiliaries;
    const reflexive = isReflexive && !apart;
    const headlined = verbs.length === 1 && isHeadlined(clause, units, vocabulary);
    const passive = headlined || helpers.some((unit) => hasLemma(unit, vocabulary.become));
    const state = helpers.some((unit) => hasLemma(unit, vocabulary.be));
    const verb = chosen(unit, headlined || auxiliaries.length > 0 || clause.kind === 'participle');
    if (!verb) return [];
    const participle = verb.form === 'past-participle';
    const first = unit.verbs[0] as Analysis;
    const behind =
      lexical.length > 0 && verb.form === 'finite' ? joined(verb, at, clause, units) : verb.lemma;
    const lemma = behind === verb.lemma ? writtenApart(verb, units[at - 1]) : behind;
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
                (!vocabulary.motion.has(verb.lemma) ||
                  (helpers.length === 0 && hasAgent(clause, units, vocabulary)))
              ? 'either'
              : 'active',
        reflexive,
        past:
          participle || first.tense === 'past' || helpers.some(({ verbs: [one] }) => one?.tense === 'past'),
        plural: [unit, ...helpers].some(
          (one) =>
            one.verbs.some(({ form }) => form === 'finite') && vocabulary.grammar.verbOfMany.test(one.lower),
        ),
        helpers,
        clause,
        governor: undefined,
        outlook: undefined,
        modality: undefined,
      } satisfies Predicate,
    ];
  });
}

// "hat 20 Millionen eingesammelt, angeführt von A": what stands behind the comma has no part in the auxiliary.
const isAdded = (at: number, units: readonly Unit[]): boolean =>
  units[at - 1]?.tag === 'comma' &&
  units[at + 1]?.tag === 'preposition' &&
  reading(units[at] as Unit, 'past-participle') !== undefined;

// "Gegründet 2019 von A, hat B …": a participle that opens the sentence, up to the comma, likewise; and without one where
// who does it follows it ("Unterstützt von A will B …").
function isFronted(
  at: number,
  [helper]: readonly Unit[],
  units: readonly Unit[],
  { senses }: Vocabulary,
): boolean {
  if (at > 1 || !helper || reading(units[at] as Unit, 'past-participle') === undefined) return false;
  const finite = units.indexOf(helper);
  const isOfAgent = finite > at + 1 && senses.agent.has(units[at + 1]?.preposition?.name ?? '');
  return units[finite - 1]?.tag === 'comma' || isOfAgent;
}

// "2019 von A gestartet": what somebody has started did not start by itself.
const hasAgent = ({ units: own }: Clause, units: readonly Unit[], { senses }: Vocabulary): boolean =>
  own.some((k) => {
    const { preposition } = units[k] as Unit;
    const name = preposition && senses.agent.has(preposition.name) ? units[k + 1]?.mention : undefined;
    return name !== undefined && name.entity.family !== 'place';
  });

// With an auxiliary the participle or infinitive is meant, else the finite form.
function chosen(unit: Unit, helped: boolean): Analysis | undefined {
  if (helped)
    return reading(unit, 'past-participle') ?? reading(unit, 'infinitive', 'zu-infinitive') ?? unit.verbs[0];
  return reading(unit, 'finite') ?? unit.verbs[0];
}

const OPENS_PHRASE: ReadonlySet<Tag> = new Set(['figure', 'determiner', 'noun', 'name', 'adjective']);

// "A von B mit Sensoren beliefert": no finite verb stands last in a clause of its own.
function isHeadlined(clause: Clause, units: readonly Unit[], vocabulary: Vocabulary): boolean {
  const [first = -1, second = -1] = clause.units;
  const last = units[clause.units.findLast((k) => units[k]?.tag !== 'stop') ?? -1];
  return (
    clause.kind === 'main' &&
    last?.tag === 'verb' &&
    reading(last, 'past-participle') !== undefined &&
    units[first]?.tag === 'name' &&
    vocabulary.senses.agent.has(units[second]?.preposition?.name ?? '') &&
    !units.slice(first, units.indexOf(last)).some(({ tag }) => tag === 'comma')
  );
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
    // "stecken zusammen 18 Millionen hinein": what a phrase follows is an adverb of its own.
    if (OPENS_PHRASE.has(units[index + 1]?.tag ?? 'stop')) continue;
    if (isWhole(unit, lemma)) return unit.lower + lemma;
  }
  return lemma;
}

/** Right before the verb it belongs to it as well: "bekannt gegeben", "bekannt geben". */
const writtenApart = ({ lemma }: Analysis, before: Unit | undefined): string =>
  before && (before.tag === 'adverb' || before.tag === 'adjective') && isWhole(before, lemma)
    ? before.lower + lemma
    : lemma;

/** Whether a short word and a verb make another verb. */
const isWhole = ({ text, lower }: Unit, lemma: string): boolean =>
  text.length < 10 &&
  lookup(lower + lemma, 'de').some(
    ({ lemma: found, form }) => form === 'infinitive' && found === lower + lemma,
  );

export function governors(clauses: readonly Clause[]): void {
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
