// Pronouns: "it", "wir", "die" behind a comma.

import type { Answer } from '../discourse/answer';
import { TWO } from '../discourse/discourse';
import type { Declension } from '../inflection/declension';
import { lastOf } from '../last-of';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Referent } from '../vocabulary/word-kinds';
import { ledByTeller } from './employer';
import { doubted, type End, meantAgain, meantBy } from './end';
import { isIntroduced, othersInClause, type Scene, subjectOf } from './scene';

/** "Er wurde geschluckt": a firm that the text has called by a masculine noun ("der Konkurrent"). */
const isMasculine =
  (declension: Declension | undefined) =>
  ({ descriptions }: Entity): boolean =>
    [...descriptions].some(
      (lemma) =>
        declension?.genderOf({ text: lemma.charAt(0).toUpperCase() + lemma.slice(1), lower: lemma }) === 'm',
    );

/** Whether what the text has called a firm has the gender of the pronoun; nothing where no gender tells. */
function agreeing(
  { lower, referent }: Unit,
  { vocabulary: { genders, declension }, discourse, sentence }: Scene,
): ((entity: Entity) => boolean) | undefined {
  if (referent === 'masculine') return isMasculine(declension);
  const gender = genders.get(lower);
  if (!gender) return undefined;
  // "A est un producteur. Elle …": a firm may be spoken of as one all the same; of two the one that agrees is meant.
  const before = discourse.salience.in(sentence - 1).filter(({ entity }) => entity.genders.size === 1);
  const agree = before.filter(({ entity }) => entity.genders.has(gender));
  if (agree.length === 0 || agree.length === before.length) return undefined;
  return ({ genders: own }) => own.size === 0 || own.has(gender);
}

export function endsOfPronoun(phrase: Phrase, scene: Scene): End[] {
  const unit = phrase.pronoun as Unit;
  if (!unit.referent) return [];
  const spoken = scene.discourse.conversation.spoken(unit.lower);
  if (spoken) return endsOfSpoken(spoken, phrase, scene);
  const pointed = pointedAt(phrase, scene);
  if (pointed) return [pointed];
  const teller =
    tellerOf(phrase, scene) ??
    chooserOf(phrase, scene) ??
    justNamed(phrase, scene) ??
    objectAgain(phrase, scene) ??
    actorAround(phrase, scene);
  if (teller) return [teller];
  const several =
    unit.referent === 'any' &&
    !isOfTalk(phrase, scene) &&
    (isPlural(phrase, scene) || tellsOfSeveral(phrase, scene));
  if (several) {
    const people = scene.discourse.lists.people(
      scene.sentence,
      tellsOfSeveral(phrase, scene) ? NEXT : undefined,
    );
    if (people.length > 0) return people.map((answer) => meantBy(unit, answer));
    const firms = firmsActing(phrase, scene);
    if (firms.length > 0) return firms.map((answer) => meantBy(unit, answer));
  }
  if (unit.referent === 'group')
    return scene.discourse
      .several(countOf(unit, scene.vocabulary), scene.sentence, othersInClause(phrase, scene))
      .map((answer) => meantBy(unit, answer));
  if (ONE_OF_TWO.has(unit.referent) && isGapped(phrase, scene)) return [];
  const agrees = agreeing(unit, scene);
  const ahead = aheadOf(phrase, scene);
  if (ahead) return [ahead];
  const others = othersInClause(phrase, scene);
  const meantWith = (fits?: (entity: Entity) => boolean) =>
    scene.discourse.pronoun(
      unit.referent as Referent,
      scene.sentence,
      others,
      fits,
      isIntroduced(phrase, scene),
    );
  const isOfGender = agrees !== undefined && unit.referent !== 'masculine';
  // Where somebody may be meant, the gender of a firm tells nothing.
  const any = isOfGender ? meantWith() : [];
  const found = any.some(({ entity }) => entity.family === 'person') ? any : meantWith(agrees);
  // "Der Konzern ist beteiligt, seitdem er …": a firm called so that acts in this sentence is nearer than anybody before.
  const here = scene.discourse.salience.in(scene.sentence);
  const acting = found.filter(({ entity }) =>
    here.some((one) => one.subject && !one.inside && one.entity === entity),
  );
  const meant = unit.referent === 'masculine' && acting.length > 0 ? acting : found;
  const isOne =
    scene.vocabulary.grammar.order === 'case' && phrase.cases.has('n') ? ONE_BY_FORM : ONE_OF_SEVERAL;
  return meant.map((answer) => doubted(meantBy(unit, answer), several ? isOne : 1));
}

/** "both", "all three": how many are meant. */
export const countOf = ({ lower }: Unit, { threes }: Vocabulary): number =>
  threes.has(lower) ? TWO + 1 : TWO;

/** "A and B have agreed on a standard. They …": the firms that have acted together, unless one is named since. */
function firmsActing(phrase: Phrase, scene: Scene): readonly Answer[] {
  const others = othersInClause(phrase, scene);
  const firms = scene.discourse.lists.acting(scene.sentence);
  const isNamed = scene.discourse.salience
    .in(scene.sentence)
    .some(({ entity, subject }) => subject && firms.some((firm) => firm.entity === entity));
  return isNamed || firms.some(({ entity }) => others.has(entity)) ? [] : firms;
}

/** "Die Geldgeber sind da. Sie zahlen …": how sure one firm is meant where the verb tells of several. */
const ONE_OF_SEVERAL = 0.8;

/** "Die Firma baut Batterien. Sie werden verkauft": less so where a firm has a pronoun and a verb of one. */
const ONE_BY_FORM = 0.7;

const ONE_OF_TWO: ReadonlySet<Referent> = new Set(['former', 'latter']);

/** "Ersterer hat A gekauft, letzterer B": behind a comma without a verb of its own. */
const isGapped = (phrase: Phrase, { units, clauses }: Scene): boolean =>
  units[phrase.from - 1]?.tag === 'comma' &&
  !clauses.some(
    ({ phrases, predicates }) => phrases.includes(phrase) && predicates.some(({ at }) => at >= phrase.to),
  );

/** What never means whoever tells it. */
const NOT_TELLERS: ReadonlySet<Referent | undefined> = new Set(['group', 'event', 'former', 'latter']);

/** How sure the one who says it means himself. */
const TELLER = 0.95;

/** "Silo says it employs 300", "Safran a annoncé qu'il rachète A": who tells of himself. */
function tellerOf(phrase: Phrase, scene: Scene): End | undefined {
  const { saying, grammar } = scene.vocabulary;
  const { pronoun } = phrase;
  if (grammar.order !== 'position' || NOT_TELLERS.has(pronoun?.referent)) return undefined;
  const clause = scene.clauses.find(({ subject }) => subject === phrase);
  const governor = clause?.predicates[0]?.governor;
  const subject = governor?.clause.subject;
  if (!governor || !subject || governor.at > phrase.from) return undefined;
  // "that it makes chips and that it sells them": the same word goes on meaning the same.
  const isSame = subject.pronoun !== undefined && subject.pronoun.lower === pronoun?.lower;
  if (!isSame && !saying.has(governor.lemma)) return undefined;
  const [teller, ...others] = subject.ends;
  if (!teller || others.length > 0) return undefined;
  if (!mayStandFor(pronoun as Unit, teller.entity))
    return teller.entity.family === 'person' ? ledByTeller(phrase, scene) : undefined;
  return meantAgain(pronoun as Unit, teller, isSame ? 1 : TELLER);
}

/** "retenu par A pour lui livrer B", "picked by A to supply it": for whom the one who is chosen does it. */
function chooserOf(phrase: Phrase, scene: Scene): End | undefined {
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const governor = clause?.predicates[0]?.governor;
  if (clause?.kind !== 'infinitive' || clause.subject === phrase || governor?.voice !== 'passive')
    return undefined;
  const { pronoun } = phrase;
  const chooser = governor.clause.phrases.find(
    ({ prep, from, to, name }) =>
      name && scene.vocabulary.senses.agent.has(prep) && from > governor.at && to <= phrase.from,
  );
  const [end, ...others] = chooser?.ends ?? [];
  if (!end || others.length > 0 || !pronoun || !mayStandFor(pronoun, end.entity)) return undefined;
  return meantAgain(pronoun, end, TELLER);
}

// "A a fondé B avec C et en est la PDG", "A dirige B et lui fournit des puces": before its verb, the firm of the sentence
// that was named last, and not who does something with it.
function justNamed(phrase: Phrase, scene: Scene): End | undefined {
  const { pronoun, clitic, from } = phrase;
  if (!clitic || !pronoun || phrase.prep === '') return undefined;
  const others = othersInClause(phrase, scene);
  const { besides, companions, together, agent, recipient } = scene.vocabulary.senses;
  const isBeside = (prep: string) =>
    [besides, companions, together, agent, recipient].some((sense) => sense.has(prep));
  const named = lastOf(
    scene.phrases,
    ({ name, prep, to }) =>
      to <= from &&
      !isBeside(prep) &&
      (name?.entity.family === 'organization' || name?.entity.family === 'person') &&
      !others.has(name.entity),
  );
  const [end, ...rest] = named?.ends ?? [];
  if (!end || rest.length > 0 || end.entity.family !== 'organization') return undefined;
  return mayStandFor(pronoun, end.entity) ? meantAgain(pronoun, end, TELLER) : undefined;
}

// "A's Anna Lund founded B in 2021 and still leads it": behind the second of two verbs what stands behind the first.
function objectAgain(phrase: Phrase, { clauses, phrases, units, vocabulary }: Scene): End | undefined {
  const { pronoun, prep, clitic, from } = phrase;
  if (vocabulary.grammar.order !== 'position' || pronoun?.referent !== 'thing' || clitic || prep !== '')
    return undefined;
  const clause = clauses.find((one) => one.phrases.includes(phrase));
  const told = clause?.predicates[0];
  const before = clause?.parent;
  const first = before?.predicates.at(-1);
  if (!clause || !told || !first || from !== told.at + 1 || clause.subject !== before?.subject)
    return undefined;
  if (units[(clause.units[0] ?? 0) - 1]?.tag !== 'coordinator') return undefined;
  const object = phrases.find(({ from: at }) => at === first.at + 1);
  const [end, ...others] = object?.name && object.prep === '' ? object.ends : [];
  return end && others.length === 0 && mayStandFor(pronoun, end.entity)
    ? meantAgain(pronoun, end, TELLER)
    : undefined;
}

/** How sure who acts in the clause around is meant in what it tells of another. */
const AROUND = 0.93;

/** "A holds a stake in B, which it acquired in 2016": of B it tells what A did, and not who the passage is about. */
function actorAround(phrase: Phrase, { clauses, vocabulary }: Scene): End | undefined {
  const { pronoun } = phrase;
  if (vocabulary.grammar.order !== 'position' || NOT_TELLERS.has(pronoun?.referent)) return undefined;
  const clause = clauses.find(({ subject }) => subject === phrase);
  const around = clause?.kind === 'relative' ? clause.parent?.subject : undefined;
  if (!around || around === clause?.antecedent || !around.name || around.to > phrase.from) return undefined;
  const [end, ...others] = around.ends;
  const isOther = clause?.antecedent?.ends.every(({ entity }) => entity !== end?.entity);
  if (!end || others.length > 0 || !isOther || !mayStandFor(pronoun as Unit, end.entity)) return undefined;
  return meantAgain(pronoun as Unit, end, AROUND);
}

const mayStandFor = ({ referent }: Unit, { family }: Entity): boolean =>
  family === 'person'
    ? referent === 'person' || referent === 'any' || referent === 'masculine'
    : family === 'organization' && referent !== 'person';

/** How sure who acts in the main clause is meant by a pronoun before it. */
const AHEAD = 0.95;

/** "Bevor sie A gründete, leitete Jana Roth B": where nobody has been named, who acts in the main clause behind. */
function aheadOf(phrase: Phrase, scene: Scene): End | undefined {
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  if (clause?.kind !== 'subordinate' || subjectOf(clause) !== phrase) return undefined;
  const main = clause.parent ?? scene.clauses.find(({ kind }) => kind === 'main');
  const person = main?.phrases.find(
    ({ prep, name, genitive }) => prep === '' && !genitive && name?.entity.family === 'person',
  );
  const [end] = person?.ends ?? [];
  if (!person || !end || person.from < phrase.to || person.determiner === 'possessive') return undefined;
  const referent = (phrase.pronoun as Unit).referent as Referent;
  if (!mayStandFor(phrase.pronoun as Unit, end.entity)) return undefined;
  const before = scene.discourse
    .pronoun(referent, scene.sentence, othersInClause(phrase, scene))
    .some(({ entity }) => entity.family === 'person' && entity !== end.entity);
  return before ? undefined : meantAgain(phrase.pronoun as Unit, end, AHEAD);
}

/** "Acousense, die sitzen in Boston": an article for a pronoun behind a comma means the name before it. */
function pointedAt({ from, pronoun }: Phrase, scene: Scene): End | undefined {
  const { determiners, grammar } = scene.vocabulary;
  if (grammar.order !== 'case' || determiners.get(pronoun?.lower ?? '') !== 'definite') return undefined;
  if (scene.units[from - 1]?.tag !== 'comma') return undefined;
  const named = lastOf(
    scene.phrases,
    ({ to, name }) => to === from - 1 && name?.entity.family === 'organization',
  );
  const end = named?.ends[0];
  return end && meantAgain(pronoun as Unit, end);
}

// "Wir bauen": a firm does what its people tell; "nous avons fondé": only people found one.
function endsOfSpoken(answers: readonly Answer[], phrase: Phrase, scene: Scene): End[] {
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  // "We are proud to have bought A": what the infinitive tells counts.
  const isAbout = scene.clauses.some(
    ({ kind, parent, predicates: [told] }) =>
      kind === 'infinitive' && parent === clause && told && !scene.vocabulary.be.has(told.lemma),
  );
  const founds = !isAbout && clause?.predicates.some(({ lemma }) => scene.vocabulary.tells(lemma, 'FOUNDED'));
  const meant = answers.length < 2 ? answers : founds ? answers.slice(1) : answers.slice(0, 1);
  return meant.map((answer) => meantBy(phrase.pronoun as Unit, answer));
}

// "wir", "uns", and "Sie" within a sentence: who speaks or is spoken to.
function isOfTalk({ pronoun, from }: Phrase, { vocabulary }: Scene): boolean {
  const voice = vocabulary.voices.get(pronoun?.lower ?? '');
  return voice === 'polite' ? pronoun?.capital === true && from > 0 : voice !== undefined;
}

// "They founded A", "ils dirigent A": the pronoun itself does.
const tellsOfSeveral = ({ pronoun }: Phrase, { vocabulary: { they } }: Scene): boolean =>
  they.has(pronoun?.lower ?? '');

/** "They" may be any several: the people of a list are meant so many sentences on. */
const NEXT = 2;

// "Sie gründeten": the verb tells that several are meant.
const isPlural = (phrase: Phrase, { clauses }: Scene): boolean =>
  clauses.some(
    ({ subject, phrases, predicates }) =>
      (subject ? subject === phrase : phrases.includes(phrase)) && predicates.some(({ plural }) => plural),
  );
