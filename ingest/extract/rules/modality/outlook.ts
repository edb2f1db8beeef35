// What the helpers of a verb and the words of its clause say of its modality.

import type { Modality } from '../../../../graph/statement';
import { isHeadlined, type Predicate } from '../clauses/clause';
import { hasFinite } from '../tags/neighbours';
import type { Unit } from '../units/unit';
import { unitWords } from '../units/unit-words';
import type { View } from '../view';
import { anyCue } from './cue-words';
import { isNegated } from './negated';
import { stronger } from './strength';

/** What the verb's own helpers and the words of its clause say. */
export function outlook(predicate: Predicate, view: View): Modality {
  predicate.outlook ??= outlookOf(predicate, view);
  return predicate.outlook;
}

function outlookOf(predicate: Predicate, view: View): Modality {
  const { cues, grammar } = view.vocabulary;
  const { helpers, clause } = predicate;
  let modality: Modality = 'asserted';
  if (isNegated(clause, view) || isNearly(predicate, view) || isInstead(predicate, view)) modality = 'denied';
  if (isUnreal(predicate, view)) modality = stronger(modality, 'reported');
  const finite = helpers[0] ?? view.units[predicate.at];
  const lower = finite?.lower ?? '';
  if (helpers.some((helper) => cues.planForms.has(helper.lower))) modality = stronger(modality, 'planned');
  // "hatte bauen wollen": a plan of before, of which nothing is told now.
  if (modality === 'planned' && helpers.some(({ verbs: [verb] }) => isHad(verb, view))) modality = 'reported';
  if (helpers.some((helper) => cues.rumourForms.has(helper.lower)) || cues.rumourForms.has(lower))
    modality = stronger(modality, 'reported');
  if (finite && isConditional(finite, view)) modality = stronger(modality, 'reported');
  if (grammar.future?.test(lower) && finite?.verbs.some(({ form }) => form === 'finite') && !predicate.past)
    modality = stronger(modality, 'planned');
  if (isHeadlined(clause) && clause.subject?.name) modality = stronger(modality, 'planned');
  if (!isFronted(predicate) && anyCue(cues.planForms, clause, view)) modality = stronger(modality, 'planned');
  if (anyCue(cues.planWords, clause, view)) modality = stronger(modality, 'planned');
  if (clause.opener && cues.hypothetical.has(clause.opener.lower)) modality = stronger(modality, 'reported');
  return modality;
}

/** "Unterstützt von A will B …": the plan is of the other verb. */
const isFronted = ({ form, helpers, at, clause }: Predicate): boolean =>
  form === 'participle' && helpers.length === 0 && at === clause.units[0] && clause.predicates.length > 1;

/** "rachèterait" against "entrait", whose r belongs to the verb. */
function isConditional({ lower, verbs }: Unit, { vocabulary: { grammar } }: View): boolean {
  if (!grammar.conditional?.test(lower)) return false;
  const stem = grammar.imperfect ? lower.replace(grammar.imperfect, '') : lower;
  return !verbs.some(({ lemma }) => lemma.slice(0, -INFINITIVE) === stem);
}

/** So long is the ending of an infinitive: "-er", "-ir", "-re". */
const INFINITIVE = 2;

const isHad = (verb: Unit['verbs'][number] | undefined, { vocabulary }: View): boolean =>
  verb?.tense === 'past' && vocabulary.have.has(verb.lemma);

// "rather than buying X", "ohne X zu kaufen": what is done is told elsewhere; "ohne Hilfe hat A X gekauft" tells it.
function isInstead({ form, helpers, clause, at }: Predicate, { opened, units, vocabulary }: View): boolean {
  if ((opened & vocabulary.cues.instead.bit) === 0 || form === 'finite' || helpers.some(hasFinite))
    return false;
  const begin = (clause.units[0] ?? at) - 1;
  const words = unitWords(units, begin, at);
  if (words.some((_, k) => k <= 1 && vocabulary.cues.instead.match(words, k) !== undefined)) return true;
  // "plutôt que de s'emparer de X": of several words, and a pronoun of the verb behind them.
  const end = units[begin]?.tag === 'reflexive' ? begin : begin + 1;
  const before = unitWords(units, end - LONGEST_INSTEAD, end);
  return before.some((_, k) => {
    const length = vocabulary.cues.instead.match(before, k)?.length ?? 0;
    return length > 0 && k + length === before.length;
  });
}

const LONGEST_INSTEAD = 3;

// "almost bought", "hat beinahe übernommen": right before the verb; before a figure it says how much.
function isNearly({ at }: Predicate, { opened, units, sentence, vocabulary }: View): boolean {
  if ((opened & vocabulary.cues.nearly.bit) === 0) return false;
  // "a failli s'emparer": the pronoun of the verb belongs to it.
  const to = units[units[at - 1]?.tag === 'reflexive' ? at - 1 : at]?.from ?? 0;
  for (let k = units[Math.max(0, at - NEARLY)]?.from ?? to; k < to; k++)
    if (vocabulary.cues.nearly.match(sentence.lowers, k)?.length === to - k) return true;
  return false;
}

const NEARLY = 3;

// "hätte übernommen", "would have bought", "had it bought", and what is asked.
function isUnreal({ clause, helpers, at }: Predicate, view: View): boolean {
  const { cues } = view.vocabulary;
  // "A va-t-il installer son siège à B ?"
  const isAsked =
    clause.kind === 'main' || (clause.kind === 'infinitive' && clause.parent?.predicates.length === 0);
  if (isAsked && view.sentence.lowers.at(-1) === '?' && !view.phrases.some(({ answer }) => answer))
    return true;
  const [begin = at] = clause.units;
  const opening = view.units[begin <= 1 ? 0 : begin];
  if (opening && at > begin && cues.inverted.has(opening.lower)) return true;
  return helpers.length > 0 && anyCue(cues.unreal, clause, view);
}
