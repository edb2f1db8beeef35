// Finds what fills a slot of a frame: the subject, the object, the phrase behind a preposition.
import type { EntityKind } from '../../../graph/entities';
import { isAside } from './clauses/aside';
import type { Clause, Predicate } from './clauses/clause';
import { complements } from './links';
import type { Phrase } from './phrases';
import { type End, spanOf } from './reference';
import type { Slot } from './tables';
import type { Unit } from './units';
import type { Candidate, View } from './view';

/** A phrase that may fill a slot, with how well it does (1: as grammar has it). */
export interface Filler {
  readonly phrase: Phrase;
  readonly ends: readonly End[];
  readonly fit: number;
}

/** Phrases of the clause that are arguments: no members of lists after the first, no descriptions of others. */
export function argumentsOf({ clause }: Predicate): readonly Phrase[] {
  clause.arguments ??= argumentsAmong(clause.phrases);
  return clause.arguments;
}

function argumentsAmong(phrases: readonly Phrase[]): Phrase[] {
  const owners = new Set(phrases.map(({ owner }) => owner));
  return phrases.filter(
    (phrase) =>
      phrase.list[0] === phrase &&
      !owners.has(phrase) &&
      !(
        phrase.explains &&
        phrases.includes(phrase.explains) &&
        phrase.explains.from < phrase.from &&
        // "bringt mit Opus 4 ein neues Modell": what stands right behind is an argument of its own.
        phrase.explains.to !== phrase.from
      ),
  );
}

const byDistance = (at: number) => (a: Phrase, b: Phrase) => distance(a, at) - distance(b, at);
// What follows the verb is nearer than what stands before it.
const distance = (phrase: Phrase, at: number): number =>
  phrase.from > at ? phrase.from - at : 2 * (at - phrase.to) + 4;

/** Candidates for one slot name, best first; looked for once. */
export function candidates(name: string, predicate: Predicate, view: View): readonly Candidate[] {
  let known = view.candidates.get(predicate);
  if (!known) {
    known = new Map();
    view.candidates.set(predicate, known);
  }
  let found = known.get(name);
  if (!found) {
    found = candidatesFor(name, predicate, view);
    known.set(name, found);
  }
  return found;
}

function candidatesFor(name: string, predicate: Predicate, view: View): Candidate[] {
  if (name === 'subj') return subjects(predicate, view);
  if (name === 'obj') return objects(predicate, view);
  if (name === 'dat') return datives(predicate, view);
  const wanted = (phrase: Phrase) => phrase.prep === name || (name === 'as' && phrase.prep === 'as');
  const own = argumentsOf(predicate)
    .filter(
      (phrase) =>
        wanted(phrase) &&
        !isInner(phrase, predicate, view) &&
        !isAgent(phrase, predicate, view) &&
        !isOfAside(phrase, view) &&
        !isOfCareer(phrase, view) &&
        !isPastAside(phrase, view),
    )
    .sort(byDistance(predicate.at));
  // "von den Chips von A": what hangs on the first is as good.
  const isNear = (phrase: Phrase, index: number) =>
    index === 0 || (hangsOnNoun(phrase, view) && view.phrases[phrase.index - 1] === own[0]);
  const found = own.map((phrase, index) => ({
    phrase,
    fit: isOfPerson(phrase, view) ? 0.8 : isNear(phrase, index) ? 1 : 0.85,
  }));
  // "Luleå, wo Isbre seine Zentrale hat"
  const { opener, antecedent } = predicate.clause;
  return name === 'in' && opener?.lower === 'wo' && antecedent
    ? [{ phrase: antecedent, fit: 0.95 }, ...found]
    : found;
}

// "sitzt A von der ETH Zürich": told of the person, and not of what the verb says.
const isOfPerson = (phrase: Phrase, view: View): boolean =>
  view.vocabulary.grammar.order === 'case' &&
  hangsOnNoun(phrase, view) &&
  view.phrases[phrase.index - 1]?.name?.entity.kind === 'Person' &&
  view.phrases[phrase.index - 1]?.noun !== undefined;

// "a succédé à A après une carrière chez B": where somebody was before is nothing that the verb has.
function isOfCareer({ index, from }: Phrase, { phrases, vocabulary }: View): boolean {
  const before = phrases[index - 1];
  return (
    vocabulary.grammar.order === 'position' &&
    before?.to === from &&
    before.prep !== '' &&
    before.noun?.events.some(({ relation }) => relation === 'FORMERLY_AT') === true
  );
}

// "appointed X, previously at Y, as chief": told of somebody beside, and nothing that the verb has.
const isPastAside = ({ from }: Phrase, { units, vocabulary }: View): boolean =>
  units[from - 2]?.tag === 'comma' && vocabulary.cues.former.has(units[from - 1]?.lower ?? '');

/** "Neben der Zentrale in Leipzig unterhält …": before a verb in second place stands one phrase with all that is in it. */
export function isInner(
  phrase: Phrase,
  { clause, at, helpers }: Predicate,
  { phrases, units, vocabulary }: View,
): boolean {
  if (clause.kind !== 'main' || phrase.prep === '') return false;
  if (vocabulary.grammar.order === 'position') return isInFront(phrase, at, phrases);
  const finite = Math.min(at, ...helpers.map((helper) => units.indexOf(helper)));
  const before = phrases[phrase.index - 1];
  return phrase.to <= finite && before !== undefined && before.to === phrase.from;
}

// "From its base in Tartu, A sells …": what hangs on the phrase that opens the sentence.
function isInFront({ from, to, index }: Phrase, at: number, phrases: readonly Phrase[]): boolean {
  const before = phrases[index - 1];
  return to <= at && before !== undefined && before.to === from && before.from === 0 && before.prep !== '';
}

function subjects(predicate: Predicate, view: View): Candidate[] {
  const { voice } = predicate;
  if (voice === 'passive') return agents(predicate, view);
  const active = actives(predicate, view);
  return voice === 'either'
    ? [...agents(predicate, view), ...active.map((one) => ({ ...one, fit: one.fit * 0.9 }))]
    : active;
}

// "Die Software von A wird von B genutzt": who does it stands by itself, what hangs on a noun comes after.
const agents = (predicate: Predicate, view: View): Candidate[] =>
  argumentsOf(predicate)
    .filter((phrase) => view.vocabulary.agents.has(phrase.prep) && !isOfNextVerb(phrase, predicate, view))
    .sort(byDistance(predicate.at))
    .sort((a, b) => Number(hangsOnNoun(a, view)) - Number(hangsOnNoun(b, view)))
    .map((phrase, index) => ({ phrase, fit: index === 0 ? 1 : 0.85 }));

// "2021 gegründet und von A finanziert": in a language with its verbs at the end what follows one belongs to the next.
const isOfNextVerb = (phrase: Phrase, { at, clause }: Predicate, { units, vocabulary }: View): boolean =>
  vocabulary.grammar.order === 'case' &&
  phrase.from > at &&
  units.slice(at, phrase.from).some(({ tag }) => tag === 'coordinator') &&
  clause.predicates.some((other) => other.at > phrase.from && other.form !== 'infinitive');

// "Clara Menguy, associée chez A, entre …": what hangs on a description is no argument of the verb.
function isOfAside(phrase: Phrase, { phrases }: View): boolean {
  for (
    let next = phrase, before = phrases[next.index - 1];
    before?.to === next.from;
    before = phrases[next.index - 1]
  ) {
    if (before.explains && before.explains.from < before.from) return true;
    next = before;
  }
  return false;
}

function hangsOnNoun(phrase: Phrase, { phrases }: View): boolean {
  const before = phrases[phrase.index - 1];
  return (
    before !== undefined && before.to === phrase.from && (before.headAt >= 0 || before.name !== undefined)
  );
}

/** Whether the phrase is who acts in a passive clause, and so no source or owner of something. */
const isAgent = (phrase: Phrase, predicate: Predicate, view: View): boolean =>
  predicate.voice === 'passive' &&
  view.vocabulary.agents.has(phrase.prep) &&
  !hangsOnNoun(phrase, view) &&
  agents(predicate, view)[0]?.phrase === phrase;

function objects(predicate: Predicate, view: View): Candidate[] {
  const { voice, clause } = predicate;
  if (voice === 'active') return patients(predicate, view);
  if (clause.kind === 'attribute' || (clause.kind === 'participle' && clause.antecedent))
    return clause.antecedent ? [{ phrase: onlyBefore(clause.antecedent, predicate.at), fit: 1 }] : [];
  const raised = actives({ ...predicate, voice: 'active' }, view);
  return voice === 'either'
    ? [...raised, ...patients(predicate, view).map((one) => ({ ...one, fit: one.fit * 0.8 }))]
    : raised;
}

// "A, basé à K, et B": what stands inside a list is said of the member before it.
const onlyBefore = (phrase: Phrase, at: number): Phrase =>
  (phrase.list.at(-1) as Phrase).from > at ? alone(phrase) : phrase;
const alone = (phrase: Phrase): Phrase => ({ ...phrase, list: [phrase] });

const isBare = (phrase: Phrase): boolean => phrase.prep === '' && !phrase.genitive && !isAside(phrase);

/** The grammatical subject, likeliest first. */
function actives(predicate: Predicate, view: View): Candidate[] {
  const { clause } = predicate;
  if (clause.kind === 'attribute')
    return predicate.voice === 'active' && clause.antecedent ? [{ phrase: clause.antecedent, fit: 1 }] : [];
  if (clause.kind === 'participle' && clause.antecedent && view.vocabulary.grammar.order === 'case')
    return [{ phrase: clause.antecedent, fit: 1 }];
  if (view.vocabulary.grammar.order === 'position') {
    return clause.subject ? [{ phrase: relativeAlone(clause.subject, predicate, view), fit: 1 }] : [];
  }
  const shared = inherited(predicate);
  if (clause.kind === 'infinitive') return shared ? [{ phrase: shared, fit: 0.95 }] : [];
  const bare = argumentsOf(predicate).filter(
    (phrase) => isBare(phrase) && phrase.cases.has('n') && !isFigure(phrase),
  );
  const scored = bare.map((phrase, index) => ({ phrase, score: caseScore(phrase, index, predicate, view) }));
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const found = scored.map(({ phrase, score }) => ({ phrase, fit: score === best ? 1 : 0.9 }));
  if (shared && isElliptic(predicate, view))
    return [{ phrase: shared, fit: 0.97 }, ...found.map((one) => ({ ...one, fit: one.fit * 0.9 }))];
  if (found.length > 0) return found;
  return shared ? [{ phrase: shared, fit: 0.92 }] : [];
}

const isFigure = ({ headAt, name, pronoun, relative, counted }: Phrase): boolean =>
  counted && headAt < 0 && !name && !pronoun && !relative;

// "… und unterhält Niederlassungen": nothing between the conjunction and the verb, so the subject is the one before.
function isElliptic({ clause, at, helpers }: Predicate, { units }: View): boolean {
  const [first = -1, second = -1] = clause.units;
  if ((units[first] as Unit | undefined)?.tag !== 'coordinator') return false;
  if (clause.subject && clause.opener && !clause.units.includes(units.indexOf(clause.opener))) return true;
  const verb = units[second];
  return clause.kind === 'main' && verb !== undefined && (second === at || helpers.includes(verb));
}

// "A and B, which is piloting", "A et B, passé par C": a singular verb means the last alone.
function relativeAlone(subject: Phrase, { clause, at, helpers, form }: Predicate, view: View): Phrase {
  const { units } = view;
  if (subject === clause.antecedent && subject.list.length > 1 && form === 'participle' && !clause.finite)
    return view.vocabulary.grammar.articles && !/s$/u.test(units[at]?.lower ?? '') ? alone(subject) : subject;
  if (clause.kind !== 'relative' || subject !== clause.antecedent || subject.list.length < 2) return subject;
  const finite = (helpers[0] ?? units[at])?.lower ?? '';
  const plural = /^(?:are|were|have|sont|ont|étaient|avaient)$/u.test(finite) || /ent$/u.test(finite);
  return plural ? subject : { ...subject, list: [subject] };
}

function caseScore(phrase: Phrase, index: number, predicate: Predicate, { units }: View): number {
  const { cases, pronoun, relative, ends, name, list, headAt, noun } = phrase;
  let score = cases.size === 1 ? 2 : cases.has('a') ? 0 : 1;
  // Subject and verb agree: "unterhält Niederlassungen" has its object there.
  const head = units[headAt];
  const isPlural =
    list.length > 1 ||
    (head !== undefined && noun !== undefined && !name && isPluralForm(head.lower, noun.lemma));
  if (isPlural !== predicate.plural && (isPlural || (name && !pronoun))) score -= 1.2;
  if (index === 0) score += 1;
  if (pronoun || relative) score += 0.7;
  if (ends.length > 0) score += 0.4;
  if (name) score += 0.2;
  // ", die Halm7 vor zwei Jahren übernommen hat": before the adverbials stands the subject.
  const { clause, at } = predicate;
  const [opening, next] = clause.phrases;
  if (
    clause.kind === 'relative' &&
    phrase === next &&
    name &&
    opening?.relative &&
    opening.cases.has('a') &&
    opening.to === phrase.from &&
    units[phrase.to] !== units[at]
  )
    score += 2;
  return score;
}

const isPluralForm = (word: string, lemma: string): boolean =>
  /(?:en|n|s|er|e)$/u.test(word) && !word.endsWith(lemma) && !word.endsWith(`${lemma}in`);

// The subject of the clause that this one is coordinated with, governed by, or an infinitive of.
function inherited({ clause, governor }: Predicate): Phrase | undefined {
  if (clause.subject) return clause.subject;
  for (let parent = clause.parent, depth = 0; parent && depth < 3; parent = parent.parent, depth++) {
    const subject = parent.phrases.find(
      (phrase) => isBare(phrase) && phrase.cases.has('n') && phrase.ends.length > 0,
    );
    if (subject) return subject;
  }
  return governor?.clause.phrases.find((phrase) => isBare(phrase) && phrase.cases.has('n'));
}

/** The direct object, likeliest first. */
function patients(predicate: Predicate, view: View): Candidate[] {
  const { clause, at } = predicate;
  const all = argumentsOf(predicate).filter(isBare);
  if (view.vocabulary.grammar.order === 'position') {
    const relative =
      clause.kind === 'relative' &&
      clause.antecedent &&
      clause.subject !== clause.antecedent &&
      clause.opener?.relative !== 'whose'
        ? [{ phrase: clause.antecedent, fit: 1 }]
        : [];
    const after = all.filter((phrase) => phrase.from > at && phrase !== clause.subject);
    const pronouns = all.filter(
      (phrase) =>
        phrase.to <= at &&
        phrase.pronoun &&
        phrase !== clause.subject &&
        (after.length === 0 || !isSpokenClitic(phrase, at, view)),
    );
    return [
      ...relative,
      ...after.map((phrase, index) => ({ phrase, fit: index === 0 ? 1 : 0.85 })),
      ...pronouns.map((phrase) => ({ phrase, fit: 0.9 })),
    ];
  }
  const own = all.filter((phrase) => phrase.cases.has('a') && !isFigure(phrase));
  // "der X gründete und heute leitet": what he leads is what he founded.
  const before = view.clauses.find(({ opener }) => opener && opener === clause.opener);
  const shared =
    own.length === 0 && before && before !== clause
      ? before.phrases.filter((phrase) => isBare(phrase) && phrase.cases.has('a') && !phrase.relative)
      : [];
  const accusative = own.length > 0 ? own : shared;
  return accusative
    .map((phrase, index) => ({
      phrase,
      score: (phrase.cases.has('n') ? 0 : 2) + index * 0.5 + (phrase.pronoun ? -0.3 : 0),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ phrase }, index) => ({ phrase, fit: index === 0 ? 1 : 0.9 }));
}

function datives(predicate: Predicate, view: View): Candidate[] {
  const all = argumentsOf(predicate);
  if (view.vocabulary.grammar.order === 'case') {
    // A name shows no case: the dative stands behind the verb, before the object.
    const first = all.find((phrase) => isBare(phrase) && phrase.cases.has('n'));
    const fitOf = (phrase: Phrase) => {
      if (phrase.cases.size === 1) return 1;
      if (phrase === first) return 0.7;
      // "gibt A zwölf Millionen Euro": what is given is the figure.
      if (phrase.from > predicate.at && all.some((one) => isFigure(one) && one.prep === '')) return 0.96;
      // "der Bundeswehr": behind the subject the article tells.
      if (/^(?:der|dem|den)$/u.test(view.units[phrase.determinerAt]?.lower ?? '')) return 0.97;
      return phrase.from > predicate.at ? 0.85 : 0.8;
    };
    return all
      .filter((phrase) => isBare(phrase) && phrase.cases.has('d') && !isFigure(phrase))
      .map((phrase) => ({ phrase, fit: fitOf(phrase) }));
  }
  const after = all.filter((phrase) => isBare(phrase) && phrase.from > predicate.at);
  // "was awarded a contract": what is given stands behind the verb, before it who gets it.
  const receiver =
    predicate.voice === 'passive' && after.length > 0 ? actives({ ...predicate, voice: 'active' }, view) : [];
  const to = all.filter(({ prep }) => prep === 'to' || prep === 'à');
  const indirect = after.length > 1 ? after.slice(0, 1) : [];
  // "nous vend ses capteurs": beside an object such a pronoun is who gets it.
  const spoken = after.length > 0 ? all.filter((phrase) => isSpokenClitic(phrase, predicate.at, view)) : [];
  return [...receiver, ...[...to, ...spoken, ...indirect].map((phrase) => ({ phrase, fit: 0.95 }))];
}

const isSpokenClitic = ({ clitic, prep, to, pronoun }: Phrase, at: number, { vocabulary }: View): boolean =>
  clitic && prep === '' && to <= at && vocabulary.voices.has(pronoun?.lower ?? '');

/** All that the list of a phrase stands for and that is of the kinds asked for; a name inside the phrase where it is not. */
export function endsOf(phrase: Phrase, kinds: readonly EntityKind[]): End[] {
  return withoutCountries(phrase.list.flatMap((member) => memberEnds(member, kinds)));
}

/** "Neben A stieg auch B ein", "outre A, B a aussi investi": who is set beside with an "also" does the same. */
export function besideEnds(clause: Clause, kinds: readonly EntityKind[], { units, vocabulary }: View): End[] {
  if (!clause.units.some((unit) => vocabulary.also.has(units[unit]?.lower ?? ''))) return [];
  return clause.phrases
    .filter((phrase) => vocabulary.besides.has(phrase.prep) && phrase.list[0] === phrase)
    .flatMap((phrase) => endsOf(phrase, kinds));
}

// "in Veldhoven, Netherlands": the country says where the town is.
function withoutCountries(ends: readonly End[]): End[] {
  const towns = new Set(
    ends.flatMap(({ entity }) => (entity.place?.kind === 'City' ? [entity.place.iso] : [])),
  );
  return ends.filter(({ entity }) => entity.place?.kind !== 'Country' || !towns.has(entity.place.iso));
}

function memberEnds(phrase: Phrase, kinds: readonly EntityKind[]): End[] {
  const fitting = phrase.ends.filter(({ entity }) => mayBe(entity, kinds));
  if (fitting.length > 0)
    return phrase.pronoun && phrase.pronoun.referent !== 'group' ? fitting.slice(0, 1) : fitting;
  return phrase.examples && phrase.ends.length === 0
    ? phrase.examples.list.flatMap(({ ends }) => ends.filter(({ entity }) => mayBe(entity, kinds)))
    : [];
}

/** Names that modify the phrase: "Nvidia chips", "Nvidia's chips", "Nvidia-Chips". */
export function insideEnds(phrase: Phrase, kinds: readonly EntityKind[]): End[] {
  return phrase.list.flatMap((member) => [
    ...member.modifiers
      .filter(({ entity }) => mayBe(entity, kinds))
      .map((mention) => ({ entity: mention.entity, mention: spanOf(mention), certainty: 0.97 })),
    ...(member.owner ? endsOf(member.owner, kinds) : []),
  ]);
}

/** Whether the entity is of one of the kinds, or could be, as long as nothing certain speaks against it. */
export function mayBe(entity: End['entity'], kinds: readonly EntityKind[]): boolean {
  if (kinds.includes(entity.kind)) return true;
  if (entity.certain || entity.family === 'place') return false;
  if (entity.family === 'organization' && kinds.includes('PublicBody') && !kinds.includes('Company'))
    return entity.weight('Company') < 1 && entity.weight('Investor') === 0 && entity.weight('Person') === 0;
  if (entity.family === 'organization')
    return (
      kinds.includes('Company') ||
      (entity.mayBeThing && kinds.some((kind) => kind === 'Product' || kind === 'Facility'))
    );
  return entity.family === 'thing' && kinds.includes('Company') && entity.weight('Product') < 1;
}

/** The complements of a phrase with one of these prepositions, or its genitive for `gen`. */
export function complementsOf(phrase: Phrase, names: readonly string[], view: View): Phrase[] {
  phrase.chain ??= complements(phrase, view.phrases);
  const { chain } = phrase;
  const genitive = (one: Phrase) => one.genitive || ['of', 'von', 'de', "d'"].includes(one.prep);
  return chain.filter((one) => names.includes(one.prep) || (names.includes('gen') && genitive(one)));
}

export const isPreposition = (name: Slot[number]): boolean =>
  !['subj', 'obj', 'dat', 'gen', 'poss', 'topic', 'round'].includes(name);
