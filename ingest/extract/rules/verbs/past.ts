// Whether a verb tells of what is over: by its tense, or by a word of the past in its clause.
import type { Predicate } from '../clauses/clause';
import { isAsideDate } from '../modality/aside-dates';
import type { Unit } from '../units/unit';
import type { View } from '../view';

/** A career told in the past ("she ran X"), or with a word of the past ("previously leads", "who used to"). */
export function isFormer(predicate: Predicate, view: View): boolean {
  // "ayant occupé un poste chez A" is as past as "a occupé".
  const perfect = predicate.form === 'participle' && predicate.helpers.length > 0;
  const told = predicate.form === 'finite' || (perfect && view.vocabulary.grammar.order === 'position');
  if (told && predicate.voice === 'active' && predicate.past && !goesOn(predicate, view)) return true;
  return toldOfPast(predicate, view);
}

// "has been a director since June", "having led it since 2002": what has begun and not ended.
const goesOn = ({ form, clause, helpers }: Predicate, { units, vocabulary }: View): boolean =>
  helpers.some(
    ({ verbs: [verb] }) =>
      verb !== undefined &&
      (verb.tense === 'present' || form === 'participle') &&
      vocabulary.have.has(verb.lemma),
  ) &&
  clause.units.some((unit) => {
    const figure = units[unit]?.figure;
    return figure?.type === 'date' && figure.aspect === 'since';
  });

// "était entré": the auxiliary of an active verb says when, and not that it is over.
const isPerfect = (unit: Unit | undefined, { voice, helpers }: Predicate): boolean =>
  unit !== undefined && voice === 'active' && helpers.includes(unit);

/** A word of the past in the clause: "previously leads", "das früher zu X gehörte". */
export function toldOfPast(predicate: Predicate, view: View): boolean {
  const { cues } = view.vocabulary;
  if ((view.opened & cues.former.bit) === 0) return false;
  const lowers = (clause: Predicate['clause']) =>
    clause.units.map((unit) =>
      isPerfect(view.units[unit], predicate) ||
      isOfDescription(view.units[unit]) ||
      isInsertion(unit, predicate.at, view) ||
      isAsideDate(unit, clause, view)
        ? ''
        : (view.units[unit]?.lower ?? ''),
    );
  // "X, formerly owned by Y": what stands right before a participle clause belongs to it.
  const before = view.units[(predicate.clause.units[0] ?? 0) - 1];
  if (predicate.clause.kind === 'participle' && before && cues.former.has(before.lower)) return true;
  const own = lowers(predicate.clause);
  if (own.some((word) => cues.former.has(word))) return true;
  // "who used to work at": the word of the past governs the infinitive.
  const { governor } = predicate;
  return (
    predicate.form === 'infinitive' &&
    governor !== undefined &&
    governor.clause !== predicate.clause &&
    [...lowers(governor.clause), ...own].some((_, k, words) => (cues.former.match(words, k)?.length ?? 0) > 1)
  );
}

// "A, formerly of B, leads C", "A is chief of C, formerly with B": between commas before the verb, or before a preposition
// or a verb behind it, the word is not about it: "A, who leads B, previously worked at C".
const isInsertion = (unit: number, verb: number, { units }: View): boolean =>
  units[unit - 1]?.tag === 'comma' &&
  (unit > verb
    ? ['preposition', 'verb'].includes(units[unit + 1]?.tag ?? 'stop')
    : units.slice(unit, verb).some(({ tag }) => tag === 'comma'));

// "L'ancienne ministre A entre au conseil": who somebody was is nothing that the verb tells of.
const isOfDescription = (unit: Unit | undefined): boolean =>
  unit?.tag === 'adjective' ||
  (unit?.tag === 'noun' && unit.noun?.relational.some(({ relation }) => relation === 'FORMERLY_AT') === true);
