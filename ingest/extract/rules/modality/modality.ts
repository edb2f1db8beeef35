// Whether a thing is so: asserted, planned, reported or denied, by the words around the verb and what governs it.
import type { Modality } from '../../../../graph/statement';
import { ASIDES, BEFORE_INFINITIVE, type Clause, type Predicate } from '../clauses/clause';
import { lastOf } from '../last-of';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { unitWords } from '../units/unit-words';
import type { View } from '../view';
import type { PhraseTable } from '../vocabulary/phrase-table';
import { anyCue, lemmaCue } from './cue-words';
import { isHeldToBe } from './held-to-be';
import { isNegated } from './negated';
import { outlook } from './outlook';
import { isPaidFor, isPaidForNoun } from './paid-for';
import { sentenceModality } from './rumours';
import { stronger } from './strength';

/** The modality of what a predicate says; reckoned once, as each of its frames asks. */
export function modalityOf(predicate: Predicate, view: View): Modality {
  predicate.modality ??= reckoned(predicate, view);
  return predicate.modality;
}

function reckoned(predicate: Predicate, view: View): Modality {
  let modality = outlook(predicate, view);
  const raise = ofRoundToCome(predicate);
  if (raise) modality = stronger(modality, modalityOf(raise, view));
  if (!ASIDES.has(predicate.clause.kind) || anyCue(view.vocabulary.cues.rumourWords, predicate.clause, view))
    modality = stronger(modality, sentenceModality(view, predicate.at));
  if (isHearsay(predicate.clause, view)) modality = stronger(modality, 'reported');
  return stronger(modality, above(predicate, view));
}

/** What stands over an infinitive or a content clause makes of it: a noun in front, and the verbs that govern it. */
function above(predicate: Predicate, view: View): Modality {
  if (isThwarted(predicate, view)) return 'denied';
  let modality = stronger(
    promised(predicate, view),
    stronger(contended(predicate, view), atThatTime(predicate, view)),
  );
  const seen = new Set<Predicate>([predicate]);
  for (
    let content = predicate, governor = content.governor;
    governor && !seen.has(governor) && isContent(content.clause, view);
    content = governor, governor = content.governor
  ) {
    seen.add(governor);
    modality = stronger(modality, governed(governor, view));
    if (isIntended(content, governor, view) || isPaidFor(content, governor, view))
      modality = stronger(modality, 'planned');
    // "has stopped supporting A"
    if (content.form === 'gerund' && lemmaCue(view.vocabulary.cues.ending, governor, view))
      modality = 'denied';
  }
  return modality;
}

// "A's bid to buy B failed": the verb of the bid, which looks like a participle behind B.
const isThwarted = ({ clause }: Predicate, view: View): boolean =>
  clause.kind === 'infinitive' &&
  view.clauses.some(
    ({ kind, parent, predicates: [first] }) =>
      kind === 'participle' &&
      parent === clause &&
      first !== undefined &&
      lemmaCue(view.vocabulary.cues.failing, first, view),
  );

// "compte racheter X", and not "compte sur X pour racheter Y".
const isIntended = (
  { form, clause, at }: Predicate,
  { lemma }: Predicate,
  { units, vocabulary }: View,
): boolean =>
  form === 'infinitive' &&
  vocabulary.cues.intending.has(lemma) &&
  units[(clause.units[0] ?? at) - 1]?.tag !== 'preposition';

// "plans to raise €20m in a round led by A": who leads the round is as sure as the round.
function ofRoundToCome({ form, clause }: Predicate): Predicate | undefined {
  const { kind, antecedent, parent, units } = clause;
  const verb = parent?.predicates.at(-1);
  const isRound =
    antecedent?.determiner === 'indefinite' && antecedent.noun?.head?.classes.has('round') === true;
  if (kind !== 'participle' || form !== 'participle' || !isRound || !verb) return undefined;
  return antecedent.from > verb.at && antecedent.to === units[0] ? verb : undefined;
}

// "while it buys A", "weil es A kauft": what a clause of time or reason tells is not what the verb plans or denies.
// "Après avoir levé X, A veut …": nor is what has happened before.
const isContent = ({ kind, opener, units: [begin = 0] }: Clause, { units, vocabulary }: View): boolean =>
  kind === 'infinitive'
    ? !vocabulary.senses.settled.has(units[begin - 1]?.preposition?.name ?? '')
    : kind !== 'subordinate' || opener === undefined || vocabulary.contentOpeners.has(opener.lower);

// "plans to buy", "interest in buying", "die Option, X zu kaufen", "l'idée de racheter X": what the noun in front of an infinitive makes of it.
function promised(
  { form, clause, at, governor: above }: Predicate,
  { units, phrases, vocabulary }: View,
): Modality {
  const { cues } = vocabulary;
  // "en passe d'être racheté": an infinitive of the helper has a participle behind it.
  if (form !== 'infinitive' && form !== 'gerund' && clause.kind !== 'infinitive') return 'asserted';
  let begin = clause.units[0] ?? at;
  // "Gespräche darüber, X zu kaufen": a word that stands for the infinitive behind it.
  const isJoint = (unit: Unit | undefined) =>
    unit !== undefined && (BEFORE_INFINITIVE.has(unit.tag) || cues.correlates.has(unit.lower));
  while (isJoint(units[begin - 1])) begin--;
  // "has been willing to buy"
  if (cues.planWords.match(unitWords(units, begin - 1, at), 0)) return 'planned';
  const last = lastOf(phrases, ({ to }) => to === begin);
  // "l'interdiction pour le ministre A de devenir …": whom it is for stands between.
  // "L'objectif de A est de racheter X": what the subject is.
  const noun =
    (last?.name ? beforeWhom(last, phrases) : last) ??
    (above && vocabulary.be.has(above.lemma) ? above.clause.subject : undefined);
  const head = noun && units[noun.headAt >= 0 ? noun.headAt : begin - 1];
  if (!head) return 'asserted';
  const words = [head.lower, noun.noun?.lemma ?? '', ...head.verbs.map(({ lemma }) => lemma)];
  if (words.some((word) => cues.denying.has(word) || cues.failing.has(word))) return 'denied';
  if (words.some((word) => cues.rumourVerbs.has(word))) return 'reported';
  return words.some((word) => cues.planning.has(word)) ? 'planned' : 'asserted';
}

// "The claim that A supplies B is wrong", "the hope that A buys B": what the noun before a content clause makes of it.
function contended({ clause: { kind, opener, units } }: Predicate, view: View): Modality {
  const { cues, contentNouns, contentOpeners, factNouns } = view.vocabulary;
  const [begin = 0] = units;
  const head = view.units[begin - 1];
  if (kind !== 'subordinate' || head?.tag !== 'noun' || !contentOpeners.has(opener?.lower ?? ''))
    return 'asserted';
  const words = [head.lower, head.noun?.lemma ?? ''];
  if (words.some((word) => cues.planning.has(word))) return 'planned';
  if (words.some((word) => cues.rumourVerbs.has(word))) return 'reported';
  return contentNouns.has(head.lower) && !words.some((word) => factNouns.has(word)) ? 'reported' : 'asserted';
}

// "will grow once acquired by A", "wants a permit before supplying B", "When buying A, it would have to pay": at a time to come.
function atThatTime({ clause, form, at }: Predicate, view: View): Modality {
  const { settled } = view.vocabulary.senses;
  if (clause.kind !== 'participle' || form === 'finite') return 'asserted';
  const before = view.units[(clause.units[0] ?? at) - 1];
  if (before?.tag !== 'subordinator' && (before?.tag !== 'preposition' || form !== 'gerund'))
    return 'asserted';
  if (settled.has(before.lower)) return 'asserted';
  const main = clause.parent?.predicates.length ? clause.parent : clause.parent?.parent;
  const told = main?.predicates.at(-1);
  if (!told) return 'asserted';
  const modality = modalityOf(told, view);
  const over = lemmaCue(view.vocabulary.cues.planning, told, view) ? 'planned' : 'asserted';
  return modality === 'denied' ? over : stronger(modality, over);
}

/** So many phrases a description may have. */
const LONGEST_BETWEEN = 4;

function beforeWhom(last: Phrase, phrases: readonly Phrase[]): Phrase | undefined {
  let first = last;
  for (let k = last.index - 1; k > last.index - LONGEST_BETWEEN && phrases[k]?.to === first.from; k--)
    first = phrases[k] as Phrase;
  return first.prep === '' && !first.name ? first : undefined;
}

// "Berichte, nach denen X …": what a report says is reported.
function isHearsay({ kind, antecedent }: Clause, { units, vocabulary }: View): boolean {
  const head = antecedent && units[antecedent.headAt];
  return kind === 'relative' && head !== undefined && vocabulary.contentNouns.has(head.lower);
}

/** The modality of what a noun says inside a clause: "die geplante Übernahme", "a rumoured bid", "the deal collapsed". */
export function nounModality(phrase: Phrase, clause: Clause | undefined, view: View): Modality {
  const { cues } = view.vocabulary;
  const denied = phrase.determiner === 'none' || cues.instead.match(phrase.prep.split(' '), 0) !== undefined;
  let modality: Modality = denied ? 'denied' : 'asserted';
  const words = phrase.adjectives.map(({ lower }) => lower);
  if (words.some((word) => cues.planWords.has(word))) modality = stronger(modality, 'planned');
  if (words.some((word) => cues.rumourWords.has(word))) modality = stronger(modality, 'reported');
  if (words.some((word) => cues.failing.has(word)) || isOfFailure(phrase, view)) modality = 'denied';
  // "l'hypothèse d'un rachat", "Plus question d'un rachat": what is only thought of, and what no verb takes back.
  if (nounBefore(phrase, view).some((word) => cues.rumourVerbs.has(word)))
    modality = stronger(modality, 'reported');
  // "le projet de rachat": what is not done yet.
  if (
    isProspective(phrase, view) ||
    isPaidForNoun(phrase, clause, view) ||
    governor(phrase, view).some((word) => cues.planning.has(word))
  )
    modality = stronger(modality, 'planned');
  if (clause?.predicates.length === 0 && isNegated(clause, view)) modality = 'denied';
  modality = stronger(modality, sentenceModality(view, phrase.from));
  // "Nach der Übernahme von X prüft Y …": what has happened before is nothing that the verb plans or denies.
  const { settled, terms } = view.vocabulary.senses;
  if (settled.has(phrase.prep) && phrase.determiner === 'definite') return modality;
  // "Since its creation by A, B has never made a loss"
  const isOwn = settled.has(phrase.prep) && phrase.determiner === 'possessive';
  if (isOwn && clause?.predicates.every((predicate) => isNever(predicate, view))) return modality;
  // "A, under investigation by B, has denied …": what it is under is so, whatever it does.
  if (terms.has(phrase.prep) && phrase.determinerAt < 0 && view.vocabulary.grammar.order === 'position')
    return modality;
  // "did not comment on its takeover of X": that it has happened is known; of "a takeover" it is left open.
  if (clause?.predicates.some((predicate) => isKeptBack(predicate, view)))
    return phrase.determiner === 'indefinite' ? stronger(modality, 'reported') : modality;
  for (const predicate of clause?.predicates ?? [])
    modality = stronger(modality, stronger(outlook(predicate, view), governed(predicate, view)));
  // "autorisé à devenir président de X", "dément qu'il soit devenu": as sure as what governs it.
  const [first] = clause?.predicates ?? [];
  // "considered joining A as chief"
  const isGerund = first?.form === 'gerund' && first.governor !== undefined;
  const isTold = isGerund || first?.clause.kind === 'infinitive' || first?.clause.kind === 'subordinate';
  return first && isTold ? stronger(modality, above(first, view)) : modality;
}

/** Whether the verb is negated, and neither planned nor rumoured. */
const isNever = (predicate: Predicate, view: View): boolean => outlook(predicate, view) === 'denied';

/** Whether the verb tells, and the clause says that it does not: "declined to comment", "nannte keinen Preis". */
const isKeptBack = (predicate: Predicate, view: View): boolean =>
  lemmaCue(view.vocabulary.cues.disclosing, predicate, view) &&
  (outlook(predicate, view) === 'denied' ||
    (predicate.governor !== undefined && governed(predicate.governor, view) === 'denied'));

// "l'échec de sa levée de fonds", "the collapse of the deal": what the noun before makes of it.
function isOfFailure(phrase: Phrase, view: View): boolean {
  const { cues } = view.vocabulary;
  const before = governor(phrase, view);
  return before.some((word) => cues.failing.has(word) || cues.denying.has(word));
}

// "a letter of intent for a $500m investment", "plans for a takeover", "ein Versuch zur Übernahme": one that may come.
export const isProspective = (phrase: Phrase, view: View): boolean =>
  phrase.prep !== '' &&
  (phrase.determiner !== 'definite' || view.units[phrase.determinerAt]?.preposition?.article === true) &&
  nounBefore(phrase, view).some((word) => view.vocabulary.cues.planning.has(word));

/** The noun that a phrase is the complement of, as it is written and as its lemma. */
export function governor(phrase: Phrase, view: View): string[] {
  const hangs = phrase.genitive || view.vocabulary.senses.of.has(phrase.prep);
  return hangs ? nounBefore(phrase, view) : [];
}

// "les discussions sur le rachat": right before, whatever joins them.
function nounBefore({ prep, genitive, from, index }: Phrase, { phrases, units }: View): string[] {
  const before = phrases[index - 1];
  return before?.to === from && (genitive || prep !== '') && !before.name
    ? [units[before.headAt >= 0 ? before.headAt : before.to - 1]?.lower ?? '', before.noun?.lemma ?? '']
    : [];
}

/** What a governing verb does to its content: "dementierte, dass", "plans to", "envisage de". */
function governed(governor: Predicate, view: View): Modality {
  const { cues } = view.vocabulary;
  const has = (table: PhraseTable<true>) => lemmaCue(table, governor, view);
  if (has(cues.denying) || has(cues.failing)) return 'denied';
  if (isNegated(governor.clause, view) && !view.vocabulary.be.has(governor.lemma)) return 'denied';
  // "Il est faux que"
  if (view.vocabulary.be.has(governor.lemma) && anyCue(cues.untrue, governor.clause, view)) return 'denied';
  if (has(cues.rumourVerbs) && !isHeldToBe(governor, view)) return 'reported';
  if (governor.helpers.some(({ lower }) => cues.rumourForms.has(lower))) return 'reported';
  if (has(cues.planning) && (isPluperfect(governor, view) || isImperfect(governor, view))) return 'reported';
  if (has(cues.planning) || governor.helpers.some(({ lower }) => cues.planForms.has(lower))) return 'planned';
  return isToCome(governor, view) ? 'planned' : 'asserted';
}

/** So many units before its last verb an expression of what is to come may begin: "is also widely due to". */
const LONGEST_FORM = 4;

// "is to buy", "is set to buy", "was due to buy": words that reach over the governing verb to its infinitive.
function isToCome({ at }: Predicate, { units, vocabulary }: View): boolean {
  const { planForms } = vocabulary.cues;
  const wordsOf = (from: number, to: number) =>
    units
      .slice(from, to)
      .filter(({ tag }) => tag !== 'adverb')
      .map(({ lower }) => lower);
  const before = wordsOf(Math.max(0, at - LONGEST_FORM), at);
  const words = [...before, ...wordsOf(at, at + LONGEST_FORM)];
  for (let k = 0; k <= before.length; k++)
    if (k + (planForms.match(words, k)?.length ?? 0) > before.length + 1) return true;
  return false;
}

// "had hoped that it would build": what somebody had planned came otherwise.
export const isPluperfect = ({ helpers }: Predicate, { vocabulary }: View): boolean =>
  helpers.some(({ verbs: [verb] }) => verb?.tense === 'past' && vocabulary.have.has(verb.lemma));

// "souhaitait racheter": a wish of the past is told because it came otherwise, or is open still.
const isImperfect = ({ helpers, at }: Predicate, { units, vocabulary }: View): boolean =>
  helpers.length === 0 && vocabulary.grammar.imperfect?.test(units[at]?.lower ?? '') === true;
