// Whether a clause meets what a frame asks for: the words behind its verb, a noun of a class, a figure, a word of the past.

import type { RelationName } from '../../../../graph/relations';
import { firstVerbAt, type Predicate, wordsOf } from '../clauses/clause';
import type { VerbFrame } from '../frames';
import { isProspective } from '../modality/modality';
import { isMany } from '../phrases/number';
import { isBare, type Phrase } from '../phrases/phrase';
import { isApart } from '../qualifiers/apart-figures';
import { OF_PEOPLE } from '../relation-groups';
import type { Rounds } from '../rounds';
import { isInner } from '../slots/arguments';
import { boardOf } from '../slots/candidates';
import { holdsCountedGoods, isOrderOfGoods, isTradeOrder } from '../slots/trade-order';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import { comesAsOfficer } from './as-officer';
import { isElecting } from './electing';
import { isForTask } from './for-task';
import { joinsOther } from './joins-other';
import { isLet } from './let-do';
import { isMadeInto } from './made-into';
import { isSoldItself, takesNoGoods } from './no-goods';
import { isOfPurchase } from './of-purchase';
import { sellsOwnShare } from './own-share';
import { isFormer } from './past';
import { isRoundBefore } from './round-before';
import { isShownAs, isTakenAs } from './taken-as';

/** Whether the clause of the predicate meets what the frame asks for. */
export function matches(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): boolean {
  if (frame.reflexive !== predicate.reflexive && (frame.reflexive || hasReflexive(frame, view))) return false;
  if (frame.passive && (!isPassive(predicate) || isHelped(frame, predicate, view))) return false;
  if (frame.active && predicate.voice === 'passive') return false;
  if (frame.from[0] === 'subj' && isLet(predicate, view)) return false;
  if (frame.behind.length > 0 && !followedBy(frame, predicate, view)) return false;
  if (
    frame.classes.length > 0 &&
    !holdsClass(frame, predicate, view) &&
    !isRoundBefore(frame, predicate, view, rounds) &&
    !isForTask(frame, predicate, view)
  )
    return false;
  if (isElecting(frame, predicate, view) || isOfPurchase(frame, predicate, view)) return false;
  if (sellsOwnShare(frame, predicate, view)) return false;
  if (isOfDeals(frame) && !listsFirms(predicate)) return false;
  if (
    frame.figures.length > 0 &&
    !frame.figures.some(
      (type) =>
        predicate.clause.units.some(
          (unit) =>
            view.units[unit]?.figure?.type === type &&
            !(type === 'share' && (isPaidShare(unit, frame, view) || isApart(type, unit, view))) &&
            !(type === 'quantity' && isOfDescribed(unit, predicate, view)),
        ) || isAbout(predicate, type),
    )
  )
    return false;
  if (frame.former && (!isFormer(predicate, view) || isSaidOtherwise(predicate, view))) return false;
  if (
    frame.relation === 'REGULATES' &&
    frame.classes.length > 0 &&
    predicate.clause.phrases.some((one) => isTradeOrder(one, view))
  )
    return false;
  if (frame.relation === 'COMPETES_WITH' && isTakenAs(frame, predicate, view)) return false;
  if (OF_ORDERS.has(frame.relation) && isOrderOfGoods(predicate, view)) return false;
  if (frame.relation === 'INVESTED_IN' && comesAsOfficer(predicate)) return false;
  if (frame.relation === 'HOLDS_ROLE' && holdsCountedGoods(predicate)) return false;
  if (frame.relation === 'BUILDS' && (isMadeInto(predicate, view) || isShownAs(predicate))) return false;
  if (frame.relation === 'SUPPLIES' && takesNoGoods(frame, predicate, view)) return false;
  if (frame.relation === 'SUPPLIES' && isSoldItself(frame, predicate, view)) return false;
  if (frame.state && isOver(predicate, view)) return false;
  if (countsAll(frame, predicate, view)) return false;
  if (frame.relation === 'SUBSIDIARY_OF' && joinsGroup(predicate, view)) return false;
  if (isOfPassage(frame) && joinsOther(frame, predicate, view)) return false;
  // An investment in nobody named is one in whoever is raising, "the rest" in the firm whose shares have been told of.
  if (
    frame.relation === 'INVESTED_IN' &&
    frame.to.length === 1 &&
    frame.to[0] === 'topic' &&
    !frame.classes.includes('round') &&
    !frame.figures.includes('share') &&
    !rounds.current(view.sentence.index) &&
    !(frame.classes.includes('remainder') && rounds.shared(view.sentence.index))
  )
    return false;
  return true;
}

// "Its purchases include A", and not "They include B's purchase of A".
const isOfDeals = ({ relation, from, to, classes }: VerbFrame): boolean =>
  relation === 'ACQUIRED' && from[0] === 'poss' && to[0] === 'obj' && classes.includes('deal');

const listsFirms = ({ clause: { subject, phrases }, at }: Predicate): boolean =>
  subject?.noun?.head?.classes.has('deal') === true &&
  !phrases.some(
    ({ from, noun }) => from > at && noun?.events.some(({ relation }) => relation === 'ACQUIRED'),
  );

/** What verbs of ordering tell where nothing is bought: who is ordered to do something, and who to a post. */
const OF_ORDERS: ReadonlySet<RelationName> = new Set(['REGULATES', 'HOLDS_ROLE']);

// "was an investor in A": what somebody is said to have been is no post.
const isSaidOtherwise = ({ lemma, clause, at }: Predicate, { vocabulary }: View): boolean =>
  vocabulary.be.has(lemma) &&
  clause.phrases.some(
    ({ from, prep, noun }) =>
      from > at &&
      prep === '' &&
      noun !== undefined &&
      noun.relational.length > 0 &&
      noun.relational.every(({ relation }) => !OF_PEOPLE.has(relation)),
  );

// "ein Konsortium um A, dem auch B angehört": who belongs to a group of several belongs to none of them.
const joinsGroup = ({ clause: { antecedent, phrases } }: Predicate, view: View): boolean =>
  phrases.some(isGroup) || (antecedent !== undefined && hangsOnGroup(antecedent.index, view));

function hangsOnGroup(index: number, { phrases }: View): boolean {
  for (let at = index; ; at--) {
    if (isGroup(phrases[at])) return true;
    if (phrases[at - 1] === undefined || phrases[at - 1]?.to !== phrases[at]?.from) return false;
  }
}

const isGroup = (phrase: Phrase | undefined): boolean => {
  const noun = phrase?.name ? undefined : phrase?.noun;
  const classes = noun?.head?.classes;
  return (
    classes?.has('group') === true &&
    !classes.has('company') &&
    !classes.has('unit') &&
    noun?.relational.length === 0
  );
};

// "das von A unterstützte B": a participle without a helper that may be read either way.
const isPassive = ({ voice, helpers }: Predicate): boolean =>
  voice === 'passive' || (voice === 'either' && helpers.length === 0);

// "wird von A bei der Expansion unterstützt": who helps with something gives no money.
const isHelped = ({ relation, to }: VerbFrame, { clause }: Predicate, { vocabulary }: View): boolean =>
  relation === 'INVESTED_IN' &&
  to[0] === 'obj' &&
  clause.phrases.some(
    ({ prep, figures, noun }) =>
      vocabulary.senses.workplace.has(prep) ||
      (vocabulary.senses.together.has(prep) && figures.length === 0 && !noun?.head?.classes.has('money')),
  );

// "se fournit auprès de A": where the table tells what the reflexive verb says of the relation, the bare one says another.
const hasReflexive = ({ relation, lemma, behind }: VerbFrame, { vocabulary }: View): boolean =>
  vocabulary.verbs
    .get(behind.length > 0 ? (lemma.split(' ')[0] as string) : lemma)
    ?.some((other) => other.reflexive && other.relation === relation && other.behind.length === 0) === true;

// "100 millions d'euros apportés par X": the figure that a participle is about; "the €40 million that A raised": or a relative
// clause, if it is about nothing else.
const isAbout = ({ clause: { kind, antecedent } }: Predicate, type: string): boolean =>
  (kind === 'participle' || (kind === 'relative' && antecedent !== undefined && isBare(antecedent))) &&
  antecedent?.figures.some((figure) => figure.type === type) === true;

/** An investment whose object only the passage tells. */
const isOfPassage = ({ relation, to, classes, figures }: VerbFrame): boolean =>
  relation === 'INVESTED_IN' &&
  classes.length === 0 &&
  figures.length === 0 &&
  to.every((slot) => slot === 'topic' || slot === 'round');

/** "die Aufsicht führen": the noun of the expression is nobody who does something. */
export const isOwnWord = (
  { headAt, name, pronoun }: Phrase,
  { behind }: VerbFrame,
  { units }: View,
): boolean =>
  name === undefined &&
  (headAt >= 0 || pronoun !== undefined) &&
  behind.includes((pronoun ?? (units[headAt] as Unit)).lower);

/** "take over", "take X over", "break ground": the words behind the verb, a short object between them. */
export function followedBy({ behind: rest, from, to }: VerbFrame, predicate: Predicate, view: View): boolean {
  const { units, vocabulary } = view;
  const { at, clause } = predicate;
  if (vocabulary.grammar.order === 'case') {
    // "nimmt … in Betrieb": anywhere in the clause, in this order.
    const words = wordsOf(clause, units);
    if (!words.includes(rest[0] as string)) return false;
    const last = clause.units.at(-1) ?? at;
    if (units[last]?.lower === rest.at(-1) && announcesInfinitive(last, view)) return false;
    return words.some((_, k) => rest.every((word, more) => words[k + more] === word));
  }
  // "est donc de la partie", "est également du tour": an adverb may stand between.
  let first = at + 1;
  while (rest.length > 1 && (units[first]?.tag === 'adverb' || units[first]?.tag === 'coordinator')) first++;
  const words = rest.length === 1 ? (rest[0] as string) : rest.join(' ');
  for (let k = at + 1; k < Math.min(units.length, at + 7); k++) {
    const unit = units[k];
    if (!unit || unit.tag === 'comma' || unit.tag === 'stop') return false;
    // "fait fabriquer": a verb ends the search, unless it is the word.
    if (unit.tag === 'verb' && (k > first || unit.lower !== rest[0])) return false;
    if (rest.length > 1 && k <= first && isSpelledWithOwner(rest, k, view)) return true;
    if (unit.lower.charCodeAt(0) !== words.charCodeAt(0)) continue;
    if (!words.startsWith(unit.lower) && !unit.lower.startsWith(words)) continue;
    let joined = unit.lower;
    for (let more = k + 1; joined.length < words.length && more < units.length; more++)
      joined += ` ${units[more]?.lower}`;
    // "took part in the round": in front of a phrase stands a preposition, and no particle of the verb.
    if (joined === words)
      return (
        k === at + 1 ||
        k === first ||
        (rest.length === 1 && (unit.tag === 'adjective' || !opensPhrase(units[k + 1]))) ||
        // "put A's software into service", "gives A a run for its money": behind its object.
        (rest.length > 1 && [from, to].some((slot) => slot.includes('obj') || slot.includes('dat')))
      );
    // "is part of": a preposition of two words begins inside the phrase.
    if (joined.startsWith(`${words} `) && k === at + 1 && unit.lower !== joined) return true;
  }
  return false;
}

// "at A's heels" for "at the heels": whose they are stands in the place of the article.
function isSpelledWithOwner(words: readonly string[], at: number, { units, vocabulary }: View): boolean {
  const article = words.findIndex((word) => vocabulary.determiners.get(word) === 'definite');
  if (article < 0 || !words.slice(0, article).every((word, k) => units[at + k]?.lower === word)) return false;
  for (let k = at + article; k < at + article + OWNER; k++) {
    const unit = units[k];
    if (!unit || unit.tag === 'verb' || unit.tag === 'comma' || unit.tag === 'stop') return false;
    if (unit.tag === 'possessive')
      return words.slice(article + 1).every((word, more) => units[k + 1 + more]?.lower === word);
  }
  return false;
}

/** So many words an owner may have. */
const OWNER = 6;

// "ist dabei, A zu kaufen": the word stands for the infinitive that follows.
const announcesInfinitive = (at: number, { units, clauses }: View): boolean =>
  units[at + 1]?.tag === 'comma' &&
  clauses.some(({ kind, units: [first] }) => kind === 'infinitive' && first === at + 2);

const opensPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined && ['determiner', 'name', 'figure', 'noun', 'adjective'].includes(unit.tag);

function holdsClass({ classes, relation, from, to }: VerbFrame, predicate: Predicate, view: View): boolean {
  const { clause, at } = predicate;
  // "hat 20 Millionen von A erhalten", "on retrouve A et B" in whoever is raising: known by name for investors; of one that
  // provides somebody with money it is told that he invests.
  const asksInvestors =
    (relation === 'RAISED' && from.includes('subj')) ||
    (relation === 'INVESTED_IN' && from[0] === 'obj' && to[0] === 'topic');
  // "un tour de table mené par X": what a participle is about counts too.
  // "The round was led by A and included B": the subject of a clause that has none of its own.
  const { antecedent, subject, parent } = clause;
  const also = antecedent ?? (classes.includes('round') && parent?.subject === subject ? subject : undefined);
  // "au conseil de A, où siège B", "im Aufsichtsrat von A, dem B angehört"
  const isOfBoard =
    clause.opener?.relative === 'place' ||
    (to.includes('dat') &&
      clause.phrases.some(({ relative, prep }) => relative !== undefined && prep === ''));
  const board = antecedent && isOfBoard ? boardOf(antecedent, view) : undefined;
  const phrases = also ? [...clause.phrases, also, ...(board ? [board] : [])] : clause.phrases;
  return phrases.some(
    (phrase) =>
      (isOneOf(phrase, classes) || (asksInvestors && isInvestor(phrase, classes))) &&
      phrase.from !== at &&
      // "Neben der Zentrale": what is set apart is not what the verb speaks of.
      !view.vocabulary.senses.besides.has(phrase.prep) &&
      // "gave A €20m, following a similar deal": nor is what came before.
      (!view.vocabulary.senses.settled.has(phrase.prep) || phrase === predicate.clause.antecedent) &&
      !isPaidWith(phrase, from, view) &&
      !isCircumstance(phrase, view) &&
      // "unveiled plans for a takeover": the plans are unveiled.
      !isProspective(phrase, view) &&
      !isOfTrade(phrase, view) &&
      !isOfContract(phrase, view) &&
      !isUnderContract(phrase, view) &&
      !isBesideVerb(phrase, predicate, view) &&
      !isGroupNamed(phrase, classes) &&
      !isInDescription(phrase, view) &&
      !isInserted(phrase, predicate, view) &&
      !isInner(phrase, predicate, view),
  );
}

// "cède B à C en échange d'une participation dans C": what is paid with is not what is sold.
const isPaidWith = ({ prep, noun }: Phrase, [from]: VerbFrame['from'], { vocabulary }: View): boolean =>
  from !== 'subj' && vocabulary.senses.price.has(prep) && noun?.head?.classes.has('share') === true;

// "setzt sich gegen ein Konsortium unter Beteiligung von A durch": who takes part in something else is not invested in.
// "Parmi les participations d'A figurent B et C": those that somebody holds.
const isCircumstance = (phrase: Phrase, { units, vocabulary: { senses } }: View): boolean =>
  phrase.noun?.head?.classes.has('share') === true &&
  (senses.circumstance.has(phrase.prep) || (senses.among.has(phrase.prep) && isMany(phrase, units)));

function isPaidShare(unit: number, { from }: VerbFrame, view: View): boolean {
  if (from[0] === 'subj') return false;
  const own = view.phrases.find((phrase) => phrase.from <= unit && unit < phrase.to);
  const whole = own && view.phrases[own.index - 1];
  return (
    own !== undefined &&
    (view.vocabulary.senses.price.has(own.prep) || (whole?.to === own.from && isPaidWith(whole, from, view)))
  );
}

// "The maker of robots buys A": what somebody makes is not what is bought.
function isOfTrade({ index, from, prep }: Phrase, { phrases, vocabulary }: View): boolean {
  const before = vocabulary.senses.of.has(prep) ? phrases[index - 1] : undefined;
  return before?.to === from && !before.name && before.noun?.head?.classes.has('company') === true;
}

// "A, a maker of chips, has bought B", "le fabricant de robots A a vendu B": what somebody makes, in a description behind
// or before the name, is not what is bought.
function isInDescription({ index, to }: Phrase, { phrases, units }: View): boolean {
  let at = index;
  while (phrases[at - 1]?.to === phrases[at]?.from) at--;
  const root = phrases[at] as Phrase;
  return (
    at < index &&
    root.explains !== undefined &&
    (root.explains.from >= to || (root.explains.to < root.from && units[root.from - 1]?.tag === 'comma'))
  );
}

// "A, a group of 200 people, has sold its arm B to C", "Avec 200 salariés, A a vendu B à C": what describes A is no number
// of goods.
function isOfDescribed(unit: number, { voice, at }: Predicate, view: View): boolean {
  if (view.vocabulary.grammar.order === 'position' && voice === 'active' && unit < at) return true;
  const phrase = view.phrases.find(({ from, to }) => from <= unit && unit < to);
  return phrase !== undefined && isInDescription(phrase, view);
}

// "A, bekannt für seine Chips, erhält einen Sitz": where a comma stands before a verb in second place, one opens before it
// what is said aside.
function isInserted({ from, to }: Phrase, { clause, at, helpers }: Predicate, view: View): boolean {
  const { units, vocabulary } = view;
  if (vocabulary.grammar.order !== 'case' || clause.kind !== 'main') return false;
  const finite = firstVerbAt({ at, helpers }, units);
  if (to > finite || units[finite - 1]?.tag !== 'comma') return false;
  return clause.units.some((unit) => unit < from) && units.slice(0, from).some(({ tag }) => tag === 'comma');
}

// "gets its power from A under a contract": the terms, and not what is got.
const isUnderContract = ({ prep, noun }: Phrase, { vocabulary }: View): boolean =>
  vocabulary.senses.terms.has(prep) && noun?.head?.classes.has('contract') === true;

// "A, the app group that owns C, is buying B": what A is, and nobody who is won.
const isGroupNamed = ({ explains, from, noun }: Phrase, classes: VerbFrame['classes']): boolean =>
  classes.includes('group') &&
  noun?.head?.classes.has('group') === true &&
  explains?.name !== undefined &&
  explains.from < from;

// "A, through its alliance with B, gained 40 engineers": by what something is got, and not what is got.
const isBesideVerb = (
  { prep, noun, to, determiner }: Phrase,
  { at, voice }: Predicate,
  { vocabulary }: View,
): boolean =>
  vocabulary.grammar.order === 'position' &&
  voice === 'active' &&
  prep !== '' &&
  determiner === 'possessive' &&
  to <= at &&
  noun?.head?.classes.has('contract') === true;

// "einen Auftrag über 4000 Drohnen": what a contract is for is not what the verb speaks of.
function isOfContract(phrase: Phrase, { phrases }: View): boolean {
  const before = phrases[phrase.index - 1];
  return (
    (phrase.prep !== '' || phrase.counted) &&
    before?.to === phrase.from &&
    before.noun?.head?.classes.has('contract') === true
  );
}

function isOneOf(phrase: Phrase, classes: VerbFrame['classes']): boolean {
  const own = phrase.noun?.head?.classes;
  if (own === undefined) return false;
  for (const name of classes) {
    if (name === 'money' && isFund(phrase)) continue;
    // "the firm A has brought B on board": any firm is called so, and no investor.
    if (name === 'investor' && own.has('firm')) continue;
    if (own.has(name)) return true;
  }
  return false;
}

// "hat 20 Millionen von A und B erhalten": whoever gives the money is known for an investor by name.
const isInvestor = ({ name }: Phrase, classes: VerbFrame['classes']): boolean =>
  classes.includes('investor') && name?.entity.kind === 'Investor';

// "le fonds X": who gives the money, and not the money.
const isFund = ({ noun, ends }: Phrase): boolean =>
  noun?.head?.classes.has('investor') === true && ends.some(({ entity }) => entity.family === 'organization');

// "détenait", "was owned by": the simple past of a state; a perfect tells what has come to be.
const isOver = ({ at, helpers }: Predicate, view: View): boolean =>
  [helpers[0] ?? view.units[at]].some((unit) => unit?.verbs[0]?.tense === 'past');

// "Zu den Investoren zählen A, B sowie Angels wie C": all behind the verb are counted, and none of them counts another.
const countsAll = ({ from, to, classes }: VerbFrame, predicate: Predicate, { vocabulary }: View): boolean =>
  [from[0], to[0]].every((slot) => slot === 'subj' || slot === 'obj') &&
  predicate.plural &&
  predicate.clause.phrases.some(
    ({ prep, from: begin, name, noun }) =>
      vocabulary.senses.among.has(prep) &&
      vocabulary.copulas.has(`${predicate.lemma} ${prep}`) &&
      begin < predicate.at &&
      !name &&
      classes.some((one) => noun?.head?.classes.has(one)),
  );
