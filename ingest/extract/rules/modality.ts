// Whether a thing is so: asserted, planned, reported or denied, by the words around the verb and what governs it.
import type { Modality } from '../../../graph/statement';
import { type Clause, type Predicate, wordsOf } from './clauses/clause';
import { negates } from './negation';
import type { PhraseTable } from './phrase-table';
import type { Phrase } from './phrases/phrase';
import type { View } from './view';

const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 0, planned: 1, reported: 2, denied: 3 };

export const stronger = (a: Modality, b: Modality): Modality => (STRENGTH[a] >= STRENGTH[b] ? a : b);

/** Clauses that tell the background: a rumour of the sentence is not about them. */
const BACKGROUND: ReadonlySet<Clause['kind']> = new Set(['relative', 'participle', 'attribute']);

/** The modality of what a predicate says. */
export function modalityOf(predicate: Predicate, view: View): Modality {
  let modality = outlook(predicate, view);
  if (
    !BACKGROUND.has(predicate.clause.kind) ||
    anyCue(view.vocabulary.cues.rumourWords, predicate.clause, view)
  )
    modality = stronger(modality, sentenceModality(view, predicate.at));
  if (isHearsay(predicate.clause, view)) modality = stronger(modality, 'reported');
  modality = stronger(modality, promised(predicate, view));
  const seen = new Set<Predicate>([predicate]);
  for (
    let content = predicate, governor = content.governor;
    governor && !seen.has(governor) && isContent(content.clause, view);
    content = governor, governor = content.governor
  ) {
    seen.add(governor);
    modality = stronger(modality, governed(governor, view));
  }
  return modality;
}

// "while it buys A", "weil es A kauft": what a clause of time or reason tells is not what the verb plans or denies.
const isContent = ({ kind, opener }: Clause, { vocabulary }: View): boolean =>
  kind !== 'subordinate' || opener === undefined || vocabulary.contentOpeners.has(opener.lower);

// "plans to buy", "interest in buying", "die Option, X zu kaufen", "l'idée de racheter X": what the noun in front of an infinitive makes of it.
function promised({ form, clause, at }: Predicate, { units, phrases, vocabulary }: View): Modality {
  const { cues, senses } = vocabulary;
  if (form !== 'infinitive' && form !== 'gerund') return 'asserted';
  let begin = clause.units[0] ?? at;
  while (JOINTS.has(units[begin - 1]?.tag ?? 'stop')) begin--;
  // "l'interdiction pour A de devenir …": whom it is for stands between.
  const between = phrases.find(
    ({ to, name, prep }) => to === begin && name && senses.seldomRelates.has(prep),
  );
  begin = between?.from ?? begin;
  const noun = phrases.find(({ to, name }) => to === begin && !name);
  const head = noun && units[noun.headAt >= 0 ? noun.headAt : begin - 1];
  if (!head) return 'asserted';
  const words = [head.lower, noun.noun?.lemma ?? '', ...head.verbs.map(({ lemma }) => lemma)];
  if (words.some((word) => cues.denying.has(word) || cues.failing.has(word))) return 'denied';
  if (words.some((word) => cues.rumourVerbs.has(word))) return 'reported';
  return words.some((word) => cues.planning.has(word)) ? 'planned' : 'asserted';
}

const JOINTS: ReadonlySet<string> = new Set(['comma', 'preposition', 'to']);

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
  if (governor(phrase, view).some((word) => cues.rumourVerbs.has(word)))
    modality = stronger(modality, 'reported');
  if (clause?.predicates.length === 0 && isNegated(clause, view)) modality = 'denied';
  modality = stronger(modality, sentenceModality(view, phrase.from));
  // "Nach der Übernahme von X prüft Y …": what has happened before is nothing that the verb plans or denies.
  if (view.vocabulary.senses.settled.has(phrase.prep) && phrase.determiner === 'definite') return modality;
  for (const predicate of clause?.predicates ?? [])
    modality = stronger(modality, stronger(outlook(predicate, view), governed(predicate, view)));
  // "autorisé à devenir président de X": what an infinitive makes somebody is as sure as what governs it.
  const [first] = clause?.predicates ?? [];
  if (first?.form === 'infinitive') {
    modality = stronger(modality, promised(first, view));
    if (first.governor) modality = stronger(modality, governed(first.governor, view));
  }
  return modality;
}

// "l'échec de sa levée de fonds", "the collapse of the deal": what the noun before makes of it.
function isOfFailure(phrase: Phrase, view: View): boolean {
  const { cues } = view.vocabulary;
  const before = governor(phrase, view);
  return before.some((word) => cues.failing.has(word) || cues.denying.has(word));
}

/** The noun that a phrase is the complement of, as it is written and as its lemma. */
export function governor(
  { prep, from, index, genitive }: Phrase,
  { phrases, units, vocabulary }: View,
): string[] {
  const before = phrases[index - 1];
  const hangs = before?.to === from && (genitive || vocabulary.senses.of.has(prep)) && !before.name;
  return hangs
    ? [units[before.headAt >= 0 ? before.headAt : before.to - 1]?.lower ?? '', before.noun?.lemma ?? '']
    : [];
}

/** What the verb's own helpers and the words of its clause say. */
function outlook(predicate: Predicate, view: View): Modality {
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
  if (helpers.some((helper) => cues.rumourForms.has(helper.lower)) || cues.rumourForms.has(lower))
    modality = stronger(modality, 'reported');
  if (grammar.conditional?.test(lower)) modality = stronger(modality, 'reported');
  if (grammar.future?.test(lower) && finite?.verbs.some(({ form }) => form === 'finite') && !predicate.past)
    modality = stronger(modality, 'planned');
  if (anyCue(cues.planForms, clause, view)) modality = stronger(modality, 'planned');
  if (anyCue(cues.planWords, clause, view)) modality = stronger(modality, 'planned');
  if (clause.opener && cues.hypothetical.has(clause.opener.lower)) modality = stronger(modality, 'reported');
  return modality;
}

/** What a governing verb does to its content: "dementierte, dass", "plans to", "envisage de". */
function governed(governor: Predicate, view: View): Modality {
  const { cues } = view.vocabulary;
  const has = (table: PhraseTable<true>) => lemmaCue(table, governor, view);
  if (has(cues.denying) || has(cues.failing)) return 'denied';
  if (isNegated(governor.clause, view) && !view.vocabulary.be.has(governor.lemma)) return 'denied';
  if (has(cues.rumourVerbs)) return 'reported';
  if (governor.helpers.some(({ lower }) => cues.rumourForms.has(lower))) return 'reported';
  if (has(cues.planning) && (isPluperfect(governor, view) || isImperfect(governor, view))) return 'reported';
  if (has(cues.planning) || governor.helpers.some(({ lower }) => cues.planForms.has(lower))) return 'planned';
  return 'asserted';
}

// "had hoped that it would build": what somebody had planned came otherwise.
export const isPluperfect = ({ helpers }: Predicate, { vocabulary }: View): boolean =>
  helpers.some(({ verbs: [verb] }) => verb?.tense === 'past' && vocabulary.have.has(verb.lemma));

// "souhaitait racheter": a wish of the past is told because it came otherwise, or is open still.
const isImperfect = ({ helpers, at }: Predicate, { units, vocabulary }: View): boolean =>
  vocabulary.grammar.articles && helpers.length === 0 && /ai(?:t|ent)$/u.test(units[at]?.lower ?? '');

/** Whether the verb, with the words behind it, is in a table of lemmas. */
export function lemmaCue(table: PhraseTable<true>, { lemma, at }: Predicate, { units }: View): boolean {
  // Most verbs open no phrase of the table.
  if (!table.opens(firstWord(lemma))) return false;
  const behind = units.slice(at + 1, at + 4).flatMap(({ lower }) => lower.split(' '));
  const words = [...lemma.split(' '), ...behind];
  return table.match(words, 0) !== undefined;
}

const firstWord = (words: string): string => {
  const space = words.indexOf(' ');
  return space < 0 ? words : words.slice(0, space);
};

export function isNegated(clause: Clause, view: View): boolean {
  clause.negated ??=
    negates(wordsOf(clause, view.units), view.vocabulary.cues) &&
    (!view.vocabulary.grammar.capitalNouns || negates(outerWords(clause, view), view.vocabulary.cues));
  return clause.negated;
}

/** The words of a clause without those that open what stands before a noun: "das nicht börsennotierte Unternehmen". */
function outerWords(clause: Clause, { units }: View): readonly string[] {
  const kept = clause.units.filter((at) => {
    const unit = units[at];
    if (!unit || !['adverb', 'other', 'adjective'].includes(unit.tag)) return true;
    const before = units[at - 1]?.tag === 'adverb' ? at - 2 : at - 1;
    const article = units[before];
    if (article?.tag !== 'determiner' || article === clause.opener) return true;
    for (let k = at + 1; k <= at + BEFORE_NOUN; k++) {
      const { tag = 'stop' } = units[k] ?? {};
      if (tag === 'adjective' && ['noun', 'name'].includes(units[k + 1]?.tag ?? '')) return false;
      if (!['adverb', 'adjective', 'figure', 'noun'].includes(tag)) return true;
    }
    return true;
  });
  return kept.flatMap((at) => units[at]?.lower.split(' ') ?? []);
}

const BEFORE_NOUN = 4;

// "rather than buying X", "statt X zu kaufen": what is done is told elsewhere.
function isInstead({ form, clause, at }: Predicate, { units, vocabulary }: View): boolean {
  if (form === 'finite') return false;
  const begin = Math.max(0, (clause.units[0] ?? at) - 1);
  const words = units.slice(begin, at).flatMap(({ lower }) => lower.split(' '));
  return words.some((_, k) => k <= 1 && vocabulary.cues.instead.match(words, k) !== undefined);
}

// "almost bought", "hat beinahe übernommen": right before the verb; before a figure it says how much.
function isNearly({ at }: Predicate, { units, sentence, vocabulary }: View): boolean {
  const to = units[at]?.from ?? 0;
  for (let k = units[Math.max(0, at - NEARLY)]?.from ?? to; k < to; k++)
    if (vocabulary.cues.nearly.match(sentence.lowers, k)?.length === to - k) return true;
  return false;
}

const NEARLY = 3;

// "hätte übernommen", "would have bought", "had it bought", and what is asked.
function isUnreal({ clause, helpers, at }: Predicate, view: View): boolean {
  const { cues } = view.vocabulary;
  if (clause.kind === 'main' && view.sentence.lowers.at(-1) === '?') return true;
  const [begin = at] = clause.units;
  const opening = view.units[begin <= 1 ? 0 : begin];
  if (opening && at > begin && cues.inverted.has(opening.lower)) return true;
  return helpers.length > 0 && anyCue(cues.unreal, clause, view);
}

function anyCue(table: PhraseTable<true>, clause: Clause, view: View): boolean {
  const lowers = wordsOf(clause, view.units);
  return lowers.some((_, k) => table.match(lowers, k) !== undefined);
}

/** Rumour words count for the whole sentence, unless a semicolon or colon stands between. */
export function sentenceModality(view: View, at: number): Modality {
  view.rumours ??= rumoursIn(view);
  if (view.rumours.length === 0) return 'asserted';
  const { lowers } = view.sentence;
  const place = view.units[at]?.from ?? 0;
  const isStop = (lower: string) => lower === ';' || lower === ':';
  const begin = lowers.findLastIndex((lower, k) => k <= place && isStop(lower));
  const end = lowers.findIndex((lower, k) => k > place && isStop(lower));
  return view.rumours.some((k) => k >= begin && (end < 0 || k < end)) ? 'reported' : 'asserted';
}

const rumoursIn = ({ sentence: { lowers }, vocabulary: { cues } }: View): number[] =>
  lowers.flatMap((_, k) => (cues.rumourWords.match(lowers, k) ? [k] : []));
