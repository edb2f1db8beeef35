// The other side of a relational noun where none is named: the firm of the passage, of the round, or who acts.

import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import type { Clause } from '../clauses/clause';
import { type Answer, answerFrom, answerOf } from '../discourse/answer';
import { flatMapped } from '../flat-mapped';
import type { Relational } from '../frames';
import { tradeOf } from '../kinds/trade';
import { lastOf } from '../last-of';
import type { Entity } from '../names/entity';
import type { Mention } from '../names/mention';
import { TRADE } from '../offices/office';
import { alone } from '../phrases/alone';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { meantBy } from '../reference/end';
import { placesOf } from '../reference/places-of';
import { subjectOf } from '../reference/scene';
import { OF_PEOPLE } from '../relation-groups';
import type { Rounds } from '../rounds';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { answerBy } from '../speakers/speaker';
import { clauseOf, type View } from '../view';
import { isFormer } from './former';
import { type Found, RELATED } from './found';
import { gains, isGained, isOfAppointment } from './gained';
import { isInGeneral } from './in-general';
import { suitsCompound } from './of-what';

/** Offices and rivals need no name beside them: they belong to the firm that the passage is about. */
const IMPLIED: Readonly<Record<string, number>> = {
  HOLDS_ROLE: 0.96,
  BOARD_SEAT: 0.94,
  FOUNDED: 0.96,
  COMPETES_WITH: 0.94,
  INVESTED_IN: 0.94,
  SUPPLIES: 0.94,
  PARTNERED_WITH: 0.92,
  SUBSIDIARY_OF: 0.86,
  ACQUIRED: 0.94,
  HEADQUARTERED_IN: 0.9,
};

const BACKED = 0.92;

/**
 * Whose the noun is that stands beside its bearer alone; undefined where it tells of a trade or of somebody in general.
 */
export function implied(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  bearers: Found,
  frame: Relational,
  view: View,
  rounds: Rounds,
): Found | undefined {
  // "Zu den Förderern zählt A": of the firm of the passage; "A ist der Pate der Idee" backs something else.
  const counts =
    frame.relation === 'SUPPORTS' &&
    bearers.rule === 'copula' &&
    view.vocabulary.senses.among.has(phrase.prep) &&
    complementsSaying(phrase, RELATED, view).length === 0;
  const fit = counts ? BACKED : IMPLIED[frame.relation];
  const head = view.units[phrase.headAt];
  if (fit === undefined || !head || isInGeneral(phrase, bearers.rule, frame, view)) return undefined;
  // "verhandelt mit den Eigentümern A, B und C": of whom several own a part, none need be the parent.
  if (frame.relation === 'SUBSIDIARY_OF' && frame.bearer === 'to' && bearers.ends.length > 1)
    return undefined;
  if (OF_PEOPLE.has(frame.relation) && phrase.modifiers.some(isTown)) return undefined;
  if (isOfStranger(phrase, view)) return undefined;
  // "founded by A and engineers B and C", "with partners including D": several told by their trade hold no office.
  if (frame.role && frame.weight <= TRADE && isMany(phrase, view.units)) return undefined;
  const chosen = whose(phrase, kinds, bearers, frame, view, rounds);
  if (!chosen) return undefined;
  if (OF_OFFICES.has(frame.relation) && !suitsCompound(phrase, chosen.entity, view.vocabulary))
    return undefined;
  const isFar = OF_OFFICES.has(frame.relation) && isOfOther(chosen, view, rounds);
  return { ends: [meantBy(head, chosen)], fit: isFar ? FAR * fit : fit, rule: 'implied' };
}

/** "The German company's backers include A", "Eigentümer des Drohnenherstellers ist A": of a firm that the text has not named. */
const isOfStranger = (phrase: Phrase, view: View): boolean => {
  const next = view.phrases[phrase.index + 1];
  // "Geldgeber der Münchner": without a noun its ending tells no genitive.
  const people = next?.from === phrase.to && next.headAt < 0 && next.prep === '' ? next : undefined;
  return [phrase.owner, people, ...complementsSaying(phrase, ['of'], view)].some(
    (one) =>
      one !== undefined &&
      !one.name &&
      one.ends.length === 0 &&
      (one.determiner === 'definite' || one.determiner === 'demonstrative') &&
      (placesOf(one).length > 0 || tradeOf(one, view.phrases[one.index + 1], view.vocabulary) !== ''),
  );
};

/** "Wembley chairman A": of what is called after the town, and not of the firm that the passage is about. */
const isTown = ({ entity }: Mention): boolean => entity.kind === 'City';

const OF_OFFICES: ReadonlySet<RelationName> = new Set(['HOLDS_ROLE', 'FOUNDED']);

/** Of ten offices at a firm that another sentence names, that is not raising and not what the text is about three were so. */
const FAR = 0.8;

const isOfOther = ({ entity }: Answer, { phrases, discourse, sentence }: View, rounds: Rounds): boolean =>
  !discourse.isMostAbout(entity) &&
  entity !== rounds.current(sentence.index)?.entity &&
  !phrases.some(
    ({ name, modifiers }) => name?.entity === entity || modifiers.some((one) => one.entity === entity),
  );

// Who is meant: who acts in the clause, the firm named before, the firm whose round is told of, the one of the passage.
function whose(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  { ends: bearers, rule }: Found,
  { relation, bearer }: Relational,
  view: View,
  rounds: Rounds,
): Answer | undefined {
  // "A has sold B. The buyer is C": of B, and nobody's customer.
  const sold = rule === 'copula' ? view.discourse.deals.soldBefore(view.sentence.index) : undefined;
  if (sold && relation === 'ACQUIRED' && bearer === 'from') return sold;
  if (sold && relation === 'SUPPLIES' && bearer === 'to' && !isMany(phrase, view.units)) return undefined;
  const listed = view.vocabulary.grammar.order === 'case' ? flatMapped(phrase.list, ({ ends }) => ends) : [];
  // "the fund A and the founders": those are another firm's.
  const neighbour = view.phrases[phrase.index - 1];
  const isJoined = view.units[phrase.from - 1]?.tag === 'coordinator' && neighbour?.to === phrase.from - 1;
  const joined = isJoined ? (neighbour?.ends ?? []) : [];
  // "A's venture arm B was among the investors": in somebody else than A.
  const owners =
    relation === 'INVESTED_IN'
      ? flatMapped(view.phrases, ({ owner, ends }) =>
          owner && ends.some(({ entity }) => bearers.some((one) => one.entity === entity)) ? owner.ends : [],
        )
      : [];
  const taken = new Set([...bearers, ...listed, ...joined, ...owners].map(({ entity }) => entity));
  // "Merrowgate chief Pryce replaced founder Stuart Ockenden": a firm named beside one person may be the other's.
  const isOfPeople = OF_PEOPLE.has(relation);
  const ofInvestors = relation === 'INVESTED_IN' && bearer === 'from';
  // No authority has rivals or customers; and whose investors they are is a firm, not another investor.
  const isOfTrade = relation === 'COMPETES_WITH' || (relation === 'SUPPLIES' && bearer === 'to');
  const allowed = kinds.filter((kind) =>
    isOfTrade ? kind !== 'PublicBody' : !ofInvestors || kind === 'Company',
  );
  const before = lastOf(
    view.phrases,
    (one) =>
      one.to <= phrase.from &&
      one.ends.some(
        ({ entity }) => allowed.includes(entity.kind) && entity.kind !== 'Country' && !taken.has(entity),
      ),
  );
  const colleague = isOfPeople ? firmOfList(phrase, allowed, view) : undefined;
  if (colleague) return colleague;
  const firm = isOfPeople
    ? (ownFirmBeside(phrase, allowed, view) ?? firmInFront(phrase, allowed, view))
    : undefined;
  if (firm) return firm;
  const round = relation === 'INVESTED_IN' ? rounds.current(view.sentence.index) : undefined;
  // "A holds 20%. The largest shareholder is B": of the firm whose shares have been told of.
  const shared =
    relation === 'INVESTED_IN' && bearer === 'from' ? rounds.shared(view.sentence.index) : undefined;
  const near = before?.ends.find(({ entity }) => allowed.includes(entity.kind) && !taken.has(entity));
  // "venture capital investor X", "Wagniskapitalgeber X": a trade, unless a round is told of.
  if (relation === 'INVESTED_IN' && rule === 'beside' && !round) return undefined;
  const answer =
    round && !taken.has(round.entity)
      ? answerOf(round, 0.95)
      : shared && !taken.has(shared.entity) && allowed.includes(shared.entity.kind)
        ? answerOf(shared, 0.95)
        : view.discourse.topic(
            view.sentence.index,
            (entity) =>
              allowed.includes(entity.kind) && entity.family === 'organization' && !taken.has(entity),
            {
              asides: isOfPeople,
              raises: relation === 'FOUNDED' || (relation === 'INVESTED_IN' && bearer === 'from'),
            },
          );
  // "Der Rivale A, den B übernahm, …": whose rival A is does not stand in what is told of A beside.
  if (relation === 'COMPETES_WITH' && answer && isInAside(answer, phrase, view)) return undefined;
  const clause = clauseOf(view, phrase);
  // "A start-up founded by former A engineers raised €5m from backers including B": theirs is a firm without a name.
  if (ofInvestors && clause?.subject && isUnnamedFirm(clause.subject)) return undefined;
  const other = isOfPeople && rule === 'copula' && clause ? firmOfOffice(clause, allowed, view) : undefined;
  if (other) return other;
  // "A has named B as its head": who names is the firm.
  const isNamed = rule === 'as' && clause !== undefined && gains(clause, view);
  const isAnnounced = rule === 'as' && isOfAppointment(phrase, view);
  const isOfActor = rule === 'beside' || isNamed || isAnnounced || isGained(phrase, rule, view);
  const own = isOfPeople && isOfActor ? clause?.subject : undefined;
  const acting = own && (own.name || isNamed) && own.to <= phrase.from ? endsOf(own, allowed) : [];
  // "A gains a seat on B's board through finance chief C": the firm that acts in the clause, no paper that reports.
  const [actor] = acting.filter(
    ({ entity }) => !taken.has(entity) && entity.kind !== 'Country' && !entity.medium,
  );
  const held = relation === 'FOUNDED' ? heldIn(phrase, taken, view) : undefined;
  if (held) return held;
  if (actor) return answerOf({ entity: actor.entity, span: actor.mention }, actor.certainty);
  // In the same sentence the firm named before is nearer than the one the passage is about.
  // "The round … It saw participation from investors such as A": "it" is the round.
  const isRound = round !== undefined && before?.pronoun !== undefined;
  const nearer = near && before && !near.entity.medium && !isRound;
  if (nearer && isSubject(before, view) && !isApart(before, phrase, view)) return answerFrom(near);
  return answer && isOfPeople && isQuotedBefore(answer, phrase, view) ? undefined : answer;
}

// "A-Gründerin B wird Chefin", "A-Managerin B bleibt Chefin": whoever has founded a firm or keeps an office has it there.
function firmOfOffice(clause: Clause, kinds: readonly EntityKind[], view: View): Answer | undefined {
  const subject = clause.subject ?? subjectOf(clause);
  if (!subject || !isOffice(subject) || isFormer(subject, view)) return undefined;
  const { remaining } = view.vocabulary.cues;
  const isOwn =
    subject.noun?.relational.some(({ relation }) => relation === 'FOUNDED') ||
    clause.predicates.some(({ lemma }) => remaining.has(lemma));
  const firm = subject.modifiers.find(
    ({ entity }) => entity.family === 'organization' && kinds.includes(entity.kind),
  );
  return isOwn && firm ? answerBy(firm, 0.97) : undefined;
}

// "'B were fast,' said founder A": of whom somebody speaks is not whose he is.
const isApart = (before: Phrase, { from }: Phrase, { units }: View): boolean =>
  units.slice(before.to, from).filter(({ tag }) => tag === 'quote').length % 2 === 1;

// "'We fight A every day,' says founder B", of a firm that is no firm by name: nor is that of whom he speaks.
const isQuotedBefore = ({ entity, span }: Answer, phrase: Phrase, view: View): boolean => {
  const { discourse, sentence } = view;
  const before = sentence.index - 1;
  if ([before, before - 1].some((at) => discourse.salience.in(at).some((one) => one.entity === entity)))
    return false;
  const said = view.phrases.find(({ start, end }) => start <= span.start && span.end <= end);
  return said !== undefined && said.to <= phrase.from && isApart(said, phrase, view);
};

// "51 Prozent an A hält B, die Gründer behalten den Rest": they have founded what is held, and not who holds it.
function heldIn(phrase: Phrase, taken: ReadonlySet<Entity>, view: View): Answer | undefined {
  const { senses } = view.vocabulary;
  const held = lastOf(
    view.phrases,
    ({ index, to, prep, name }) =>
      to <= phrase.from &&
      name?.entity.family === 'organization' &&
      !taken.has(name.entity) &&
      (senses.workplace.has(prep) || senses.recipient.has(prep) || senses.of.has(prep)) &&
      isShare(view.phrases[index - 1]),
  );
  const end = held?.ends[0];
  return end && answerFrom(end);
}

const isShare = (before: Phrase | undefined): boolean =>
  before?.noun?.head?.classes.has('share') === true ||
  before?.figures.some(({ type }) => type === 'share') === true;

const isUnnamedFirm = ({ name, ends, determiner, noun }: Phrase): boolean =>
  !name && ends.length === 0 && determiner === 'indefinite' && noun?.head?.classes.has('company') === true;

const isInAside = ({ span }: Answer, phrase: Phrase, { clauses }: View): boolean =>
  span.start > phrase.start &&
  clauses.some(
    ({ kind, phrases }) =>
      kind === 'relative' && phrases.some(({ start, end }) => start <= span.start && span.end <= end),
  );

/** How far before a list of people the office may stand that its first member has. */
const REACH = 2;

// "the chief executive of A, X, finance chief Y and founder Z": in a list of people the firm is told once.
function firmOfList(phrase: Phrase, kinds: readonly EntityKind[], view: View): Answer | undefined {
  const [first] = phrase.list;
  if (!first || first === phrase || !phrase.name) return undefined;
  const offices = view.phrases.slice(Math.max(0, first.index - REACH), phrase.index).filter(isOffice);
  for (const office of offices.reverse())
    for (const of of complementsSaying(office, ['of'], view)) {
      const [end] = endsOf(of, kinds).filter(({ entity }) => entity.family === 'organization');
      if (end) return answerFrom(end);
    }
  return undefined;
}

// "Gründer A und sein Unternehmen B haben C gekauft", "founder A and his firm B": of the firm that is told to be his.
function ownFirmBeside(
  { name, index, to }: Phrase,
  kinds: readonly EntityKind[],
  { phrases, units }: View,
): Answer | undefined {
  const next = phrases[index + 1];
  if (!name || units[to]?.tag !== 'coordinator' || next?.from !== to + 1) return undefined;
  if (next.determiner !== 'possessive' || next.owner || next.noun?.head?.classes.has('firm') !== true)
    return undefined;
  const [end] = next.name ? endsOf(alone(next), kinds) : [];
  return end?.entity.family === 'organization' ? answerFrom(end) : undefined;
}

// "At A, which B took over in May, founder C has left": what opens the sentence says where.
function firmInFront(phrase: Phrase, kinds: readonly EntityKind[], view: View): Answer | undefined {
  const [first] = view.phrases;
  const { workplace, of, together } = view.vocabulary.senses;
  if (
    !first?.name ||
    first.from > 0 ||
    first.list.length > 1 ||
    clauseOf(view, first) !== clauseOf(view, phrase)
  )
    return undefined;
  if (!workplace.has(first.prep) || of.has(first.prep) || together.has(first.prep)) return undefined;
  const [end] = endsOf(first, kinds).filter(({ entity }) => entity.family === 'organization');
  return end && answerFrom(end);
}

const isOffice = ({ noun }: Phrase): boolean =>
  noun?.relational.some(({ relation }) => OF_PEOPLE.has(relation)) === true;

const isSubject = (phrase: Phrase, view: View): boolean => {
  const clause = clauseOf(view, phrase);
  return (
    clause?.subject === phrase || (phrase.prep === '' && clause !== undefined && subjectOf(clause) === phrase)
  );
};
