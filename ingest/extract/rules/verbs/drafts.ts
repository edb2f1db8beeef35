// Makes the facts of a filled frame: every pair of its ends, with modality, qualifiers and trust.

import type { Money, Qualifiers } from '../../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Modality } from '../../../../graph/statement';
import { ASIDES, type Predicate } from '../clauses/clause';
import { BASE, type Draft } from '../draft';
import { isEnded, LASTING } from '../events/ended';
import { flatMapped } from '../flat-mapped';
import type { HeadClass, Options, VerbFrame } from '../frames';
import { lemmaCue } from '../modality/cue-words';
import { isLater } from '../modality/later';
import { isPluperfect, modalityOf } from '../modality/modality';
import { isOver, isSpanOver } from '../modality/over';
import { stronger } from '../modality/strength';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { withOwnFigures } from '../qualifiers/own-figures';
import { pairedFigures } from '../qualifiers/paired-figures';
import { byType, textOf, withText, withValue } from '../qualifiers/qualify';
import { unitsTelling } from '../qualifiers/units-telling';
import { type End, isAuthority, spanOf } from '../reference/end';
import { ownTitle } from '../relational/title-of';
import { candidates } from '../slots/candidates';
import { complementsSaying, isPreposition } from '../slots/complements-of';
import type { Filler } from '../slots/filler';
import type { View } from '../view';
import { toldOfPast } from './past';
import { settleActor } from './settle';

/** "wrote A a cheque": what a fund is said to make and nothing shows to be a product is a firm that it pays. */
const isFunded = (relation: RelationName, { kind }: Entity, made: Entity): boolean =>
  relation === 'BUILDS' && kind === 'Investor' && made.kind !== 'Facility' && made.weight('Product') < 1;

const HALF = 50;

// "€12m go to A, led by B": the sum of the round; "leads with €5m" tells what the leader himself puts in.
const isLeadersOwn = ({ text }: Money, { units, vocabulary: { senses } }: View): boolean =>
  units.some(
    ({ figure }, at) =>
      figure?.value.text === text &&
      units[at - 1]?.tag === 'preposition' &&
      senses.together.has(units[at - 1]?.lower ?? ''),
  );

const isOfEnded = ({ clause: { kind, antecedent, parent } }: Predicate, view: View): boolean =>
  kind === 'relative' &&
  antecedent !== undefined &&
  antecedent.ends.length === 0 &&
  DEALS.some((name) => antecedent.noun?.head?.classes.has(name)) &&
  isEnded(antecedent, parent, view);

const DEALS: readonly HeadClass[] = ['alliance', 'contract', 'deal', 'project'];

const isSymmetric = (relation: RelationName): boolean => 'symmetric' in RELATIONS[relation];

/** A seat, or a post of which a verb of work or a span of time tells; who "had joined by 2006" may be there still. */
const isPostLeft = ({ relation }: VerbFrame, { lemma, clause }: Predicate, view: View): boolean =>
  relation === 'BOARD_SEAT' ||
  (relation === 'HOLDS_ROLE' &&
    (isSpanOver(clause, view) ||
      view.vocabulary.verbs.get(lemma)?.some((frame) => frame.relation === 'FORMERLY_AT' && frame.former) ===
        true));

/** Whoever gives the money stands behind a preposition: "attracted €5m from A". */
const isPaidIn = ({ from: [from = ''], to }: VerbFrame): boolean => isPreposition(from) && to[0] === 'subj';

/** One fact for each pair of ends; none where the frame tells of an end. */
export function drafts(
  frame: VerbFrame,
  predicate: Predicate,
  from: Filler,
  to: Filler,
  view: View,
): Draft[] {
  const over = isOver(predicate.clause, view);
  // "war bis 2021 im Vorstand": a seat that was left.
  const relation = over && isPostLeft(frame, predicate, view) ? 'FORMERLY_AT' : frame.relation;
  if (frame.modality === 'ended') {
    view.ended.add(predicate.clause);
    end(relation, predicate, from, to, view);
    return [];
  }
  // "Le partenariat que A a noué avec B a pris fin": what the clause is about is over.
  if (LASTING.has(relation) && isOfEnded(predicate, view)) return [];
  // "war vor ihrer Zeit bei A Chefin": whoever came to a firm later is not told to have left it.
  if (relation === 'FORMERLY_AT' && isLater(to.phrase, view)) return [];
  // "hat die Firma verlassen": whoever has left has no office there any more.
  if (
    relation === 'FORMERLY_AT' &&
    predicate.form !== 'gerund' &&
    lemmaCue(view.vocabulary.cues.ending, predicate, view)
  )
    end('HOLDS_ROLE', predicate, from, to, view);
  // "hielt bis 2023 einen Anteil": who put money in once need hold nothing any more; "by 2018 it had attracted €5m" is no end.
  if (over && relation === 'INVESTED_IN' && !isPaidIn(frame)) return [];
  if (STATES.has(relation) && (over || toldOfPast(predicate, view) || wasSoFar(predicate, view))) return [];
  let modality: Modality = modalityOf(predicate, view);
  if (frame.modality) modality = stronger(modality, frame.modality);
  const qualifiers = qualified(frame, predicate, from, to, view);
  if (frame.asks.some((name) => qualifiers[name] === undefined)) return [];
  // "hält 34 Prozent an": whoever holds less than half has no subsidiary.
  if (relation === 'SUBSIDIARY_OF' && qualifiers.stake && qualifiers.stake.percent < HALF) return [];
  const trigger = spanOf(view.units[predicate.at] as { start: number; end: number });
  const own = withOwnFigures(relation, from.ends, qualifiers, view, isAmong(from.phrase, view));
  // "détenue à 60 % par A et à 25 % par B", "100 et 35 millions à A et B", "40 robots to A (30) and B (10)": each of the others may have its own, too.
  const isOwned = relation === 'SUBSIDIARY_OF';
  const shares =
    relation === 'SUPPLIES' || (to.ends.length > 1 && (isOwned || pairedFigures(to.ends, view)))
      ? withOwnFigures(relation, to.ends, qualifiers, view)
      : undefined;
  const told = buysAll(relation, predicate, qualifiers, view) ? 'ACQUIRED' : relation;
  const found: Draft[] = [];
  // "SAP and OpenAI launch OpenAI for Germany": nobody does that to himself.
  const isItself = to.ends.every(({ entity }) => from.ends.some((end) => end.entity === entity));
  // "A et B ont signé un contrat pour fournir de l'énergie à B": of both who sign, the other delivers.
  const isByOther = relation === 'SUPPLIES' && predicate.form === 'infinitive';
  if (!isSymmetric(relation) && isItself && !isByOther) return [];
  for (const one of from.ends) {
    for (const other of to.ends) {
      if (one.entity === other.entity || isFunded(relation, one.entity, other.entity)) continue;
      if (hasLeft(relation, one, other, predicate, view)) continue;
      const share = shares?.get(other);
      // It belongs to whoever holds at least half.
      if (isOwned && share?.stake && share.stake.percent < HALF) continue;
      // "Die BaFin hat A ins Visier genommen": an authority has no rivals.
      if (relation === 'COMPETES_WITH' && [one, other].some(isAuthority)) continue;
      settleActor(one.entity, frame, predicate, view);
      found.push({
        relation: told,
        from: one,
        to: other,
        qualifiers:
          share ??
          withOwnRole(
            withTitle(own.get(one) ?? qualifiers, frame, one, from, view),
            frame,
            predicate,
            one,
            view,
          ),
        modality,
        trigger,
        confidence: BASE * frame.weight * from.fit * to.fit,
        rule: `verb:${predicate.lemma}${ASIDES.has(predicate.clause.kind) ? ':aside' : ''}`,
        sentence: view.sentence,
      });
    }
  }
  return found;
}

// "Bisher nutzte A die Cloud von B": so it was up to now; a present tense would tell that it goes on.
const wasSoFar = (predicate: Predicate, view: View): boolean =>
  ((predicate.past && predicate.helpers.length === 0) || isPluperfect(predicate, view)) &&
  predicate.clause.units.some((unit) => {
    const { tag, lower } = view.units[unit] ?? {};
    return tag === 'adverb' && lower !== undefined && view.vocabulary.senses.until.has(lower);
  });

// "A leaves B. He had joined it in 2020": a post that sentences before told to be left.
const hasLeft = (relation: RelationName, one: End, other: End, predicate: Predicate, view: View): boolean =>
  relation === 'HOLDS_ROLE' &&
  (predicate.past || isPluperfect(predicate, view)) &&
  view.endings.some(
    (ended) =>
      ended.relation === relation &&
      ended.from === one.entity &&
      ended.to === other.entity &&
      ended.sentence < view.sentence.index,
  );

// "led by CEO A and CTO B": what the text calls each of them says more than the verb.
function withTitle(
  values: Qualifiers,
  { relation, sets }: VerbFrame,
  { entity }: End,
  { phrase: { list } }: Filler,
  view: View,
): Qualifiers {
  const set = relation === 'HOLDS_ROLE' && sets.find(([name]) => name === 'role');
  if (!set || values.role?.text !== set[1]) return values;
  const member = list.find((one) => one.name?.entity === entity);
  const title = member && ownTitle(member, view);
  return title ? withValue(values, 'role', { text: title }) : values;
}

// "hat A zur Chefin und B zum Finanzchef ernannt": of several offices each has the one that stands behind.
function withOwnRole(
  values: Qualifiers,
  { fills }: VerbFrame,
  { clause }: Predicate,
  { mention }: End,
  view: View,
): Qualifiers {
  const slot = values.role && fills.find(([name]) => name === 'role')?.[1];
  if (!slot) return values;
  const offices = clause.phrases.filter(
    ({ prep, noun }) => slot.includes(prep) && noun?.relational.some(({ role }) => role),
  );
  const own = offices.length > 1 ? offices.find(({ start }) => start > mention.start) : undefined;
  const text = own && textOf(own, view);
  return text ? withValue(values, 'role', { text }) : values;
}

// "alimenter un centre en Malaisie", "le centre de A", "la filiale du groupe A": where or whose it is, and not what is supplied.
const isPlace = ({ name, headAt, prep, noun }: Phrase): boolean =>
  name !== undefined &&
  (headAt < 0
    ? name.entity.family === 'place' || prep !== ''
    : prep !== '' &&
      name.entity.family === 'organization' &&
      !GOODS.some((one) => noun?.head?.classes.has(one)));

const GOODS: readonly HeadClass[] = ['product', 'machine', 'facility'];

// "zur Wahl vorgeschlagen": what is to be done, and no office.
const isDeed = ({ noun }: Phrase): boolean =>
  noun !== undefined && noun.events.length > 0 && noun.head?.classes.has('post') !== true;

// "joined the group as head of its lab A": of the lab, and not of the group.
const isHeldElsewhere = (office: Phrase, { ends }: Filler, view: View): boolean =>
  complementsSaying(office, ['of'], view).some(
    ({ name }) =>
      name?.entity.family === 'organization' && !ends.some(({ entity }) => entity === name.entity),
  );

// "took the post", "prend ses fonctions": no title.
const isBarePost = ({ noun, headAt, adjectives }: Phrase, { units }: View): boolean =>
  adjectives.length === 0 &&
  noun?.head?.classes.has('post') === true &&
  units[headAt]?.text.includes(' ') === false;

// "le poste de directrice financière", "the post of chief scientist"
const officeOf = ({ to, index }: Phrase, { phrases, vocabulary }: View): Phrase | undefined => {
  const next = phrases[index + 1];
  const isOffice = next?.noun?.relational.some(({ role }) => role) === true;
  return isOffice && next.from === to && vocabulary.senses.of.has(next.prep) ? next : undefined;
};

const WHOLE = 100;

// "erwirbt sämtliche Anteile an A": whoever buys all of a firm buys the firm.
const buysAll = (relation: RelationName, { lemma }: Predicate, { stake }: Qualifiers, view: View): boolean =>
  relation === 'INVESTED_IN' && stake?.percent === WHOLE && view.vocabulary.tells(lemma, 'ACQUIRED');

// Notes what the clause tells to be over now; what had been over before ("avait quitté") may have begun again.
function end(relation: RelationName, predicate: Predicate, from: Filler, to: Filler, view: View): void {
  if (modalityOf(predicate, view) !== 'asserted' || isPluperfect(predicate, view)) return;
  const { stake } = byType('INVESTED_IN', predicate.clause, view);
  for (const { entity } of from.ends)
    for (const other of to.ends)
      view.endings.push({
        relation,
        from: entity,
        to: other.entity,
        sentence: view.sentence.index,
        stake,
      });
}

/** Relations that last: what once was so need not be so any more. */
const STATES: ReadonlySet<RelationName> = new Set([
  'SUBSIDIARY_OF',
  'SUPPLIES',
  'PARTNERED_WITH',
  'OPERATES_IN',
  'HEADQUARTERED_IN',
  'BOARD_SEAT',
  'COMPETES_WITH',
  'REGULATES',
  'BUILDS',
]);

function qualified(
  frame: Options & { relation: RelationName },
  predicate: Predicate,
  from: Filler,
  to: Filler,
  view: View,
): Qualifiers {
  const values = byType(frame.relation, view.figured ? unitsTelling(predicate, view) : [], view);
  for (const [name, slot] of frame.fills) {
    const phrase = flatMapped(slot, (one) => candidates(one, predicate, view))
      .map((one) => one.phrase)
      .find(
        (one) =>
          one !== from.phrase &&
          one !== to.phrase &&
          !(name === 'product' && isPlace(one)) &&
          !(name === 'role' && (isDeed(one) || isHeldElsewhere(one, to, view))),
      );
    const told = phrase && name === 'role' && isBarePost(phrase, view) ? officeOf(phrase, view) : phrase;
    if (told) withText(values, name, textOf(told, view));
  }
  // "heads A as chief scientist": what the text calls it before what the verb says.
  for (const [name, value] of frame.sets) withText(values, name, value);
  if (values.role?.text === 'lead' && values.amount && !isLeadersOwn(values.amount, view))
    delete values.amount;
  // "raised €5m from A and B": each takes part.
  const several = from.ends.length > 1 || isAmong(from.phrase, view);
  if (
    several &&
    !values.stake &&
    frame.relation === 'INVESTED_IN' &&
    view.vocabulary.raising.has(predicate.lemma)
  )
    values.role ??= { text: 'participant' };
  return values;
}

/** "from investors including A", "unter anderem von A": some of several. */
const isAmong = ({ prep, examples, from }: Phrase, { units }: View): boolean =>
  prep === 'example' || examples !== undefined || units[from]?.tag === 'example';
