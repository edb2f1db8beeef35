// Fills the two slots of a frame; where one stays empty, the ways in which texts leave it out are tried.

import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { type End, newEnd } from '../reference/end';
import { isSymmetric, OF_PEOPLE } from '../relation-groups';
import type { Rounds } from '../rounds';
import { argumentsOf, hangsOnNoun } from '../slots/arguments';
import { besideEnds, isBesideObject } from '../slots/beside-ends';
import { candidates } from '../slots/candidates';
import { complementsSaying, isPreposition } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { type Filler, refilled, refitted } from '../slots/filler';
import type { View } from '../view';
import { isApproved } from './approving';
import { hangsOn } from './complements';
import { isOwnWord } from './conditions';
import { drafts } from './drafts';
import { ELSEWHERE, fillers } from './fillers';
import { GIVERS } from './kinds';
import { backed, cleared, placed, probed, renter, supplied, usedBy } from './left-out';
import { planOf, type Side } from './plan';
import { isGift, isGrant, isOtherMoney, namesGrant, raised } from './raised';
import { asStates } from './states';
import { withStations } from './stations';
import { succeeding } from './succession';
import { unnamedFacility } from './unnamed-facility';

/** "gründete er gemeinsam mit X": who founds with somebody is a founder too. */
const fellows = (predicate: Predicate, { vocabulary }: View): End[] =>
  flatMapped(
    argumentsOf(predicate).filter(
      ({ prep, list: [first], index }) =>
        (vocabulary.senses.together.has(prep) || vocabulary.senses.companions.has(prep)) &&
        first?.index === index,
    ),
    (phrase) => endsOf(phrase, ['Person']),
  );

/** Bodies whose kind nothing tells may be firms: that they back or regulate somebody is less sure. */
const asPublic = (
  from: Filler,
  subjects: readonly EntityKind[],
  relation: RelationName,
  gift: boolean,
): Filler =>
  (relation === 'REGULATES' || (relation === 'SUPPORTS' && !gift)) &&
  !subjects.includes('Company') &&
  from.ends.every(({ entity }) => !subjects.includes(entity.kind))
    ? refitted(from, from.fit * 0.88)
    : from;

// "une alliance nouée entre A et B", "alliances between A and B": the two stand on one side of the verb.
const isBetween = ({ phrase }: Filler, { clause }: Predicate, { vocabulary }: View): boolean =>
  phrase === clause.subject || (phrase.prep !== '' && !vocabulary.senses.together.has(phrase.prep));

// "A détient 25 % de Y. B en détient 10 %": of the firm whose shares were told of, and not of who holds them.
function heldFirm(filler: Filler, { sentence }: View, rounds: Rounds): Filler {
  const held = filler.phrase.pronoun ? rounds.shared(sentence.index) : undefined;
  const [end] = filler.ends;
  if (!held || end?.entity !== held.holder) return filler;
  return refilled(filler, [newEnd(held.entity, end.mention, end.certainty, held.span, end.part)]);
}

// "cameras from A and processors from B": what hangs in the same way on the nouns of one list.
function withSiblings(
  filler: Filler,
  kinds: readonly EntityKind[],
  { classes }: VerbFrame,
  view: View,
): Filler {
  const { phrases } = view;
  const { phrase, ends } = filler;
  const noun = phrase.prep === '' ? undefined : phrases[phrase.index - 1];
  if (!noun || noun.to !== phrase.from || noun.list.length < 2) return filler;
  const more = flatMapped(noun.list, (member) => {
    const next = phrases[member.index + 1];
    const alike = member !== noun && next?.from === member.to && next.prep === phrase.prep;
    return alike && hangsOn(next, classes, view) ? endsOf(next, kinds) : [];
  }).filter(({ entity }) => !ends.some((end) => end.entity === entity));
  return more.length > 0 ? refilled(filler, [...ends, ...more]) : filler;
}

// "détenue à 67 % par A et à 33 % par B": every agent behind a share of its own.
function withSharers(
  filler: Filler,
  kinds: readonly EntityKind[],
  { clause }: Predicate,
  { units, vocabulary: { senses } }: View,
): Filler {
  const holds = ({ prep, from }: Phrase) =>
    senses.agent.has(prep) && units[from - 1]?.figure?.type === 'share';
  if (!holds(filler.phrase)) return filler;
  const more = flatMapped(
    clause.phrases.filter((phrase) => phrase !== filler.phrase && phrase.list[0] === phrase && holds(phrase)),
    (phrase) => endsOf(phrase, kinds),
  ).filter(({ entity }) => !filler.ends.some((end) => end.entity === entity));
  return more.length > 0 ? refilled(filler, [...filler.ends, ...more]) : filler;
}

// "founded by researchers at A": that they were there makes it no work of the firm.
const isStaff = ({ phrase: { name, noun, headAt }, ends }: Filler): boolean =>
  !name &&
  headAt >= 0 &&
  noun?.head?.classes.has('person') === true &&
  !noun.head.classes.has('company') &&
  ends.every(({ entity }) => entity.family === 'organization');

// "fait partie des clients de A": a customer of the firm is no part of it.
const isOfOthers = ({ phrase }: Filler, view: View): boolean =>
  hangsOnNoun(phrase, view) &&
  view.phrases[phrase.index - 1]?.noun?.relational.some(({ relation }) => relation !== 'SUBSIDIARY_OF') ===
    true;

// "zu deren Kunden unter anderem A gehört", "zu deren Kunden A und B gehören": who is counted among somebody's customers is no owner.
const countsOthers = ({ clause }: Predicate, { vocabulary: { senses } }: View): boolean =>
  clause.phrases.some(
    ({ prep, name, noun, several, list }) =>
      (!name || several || list.length > 1) &&
      senses.among.has(prep) &&
      noun?.relational.some(({ relation }) => relation !== 'SUBSIDIARY_OF') === true,
  );

// "A baut Batterien und verkauft sie an B": a pronoun that is no reflexive does not mean who acts.
const actsOnItself = ({ phrase, ends }: Filler, predicate: Predicate, view: View): boolean =>
  phrase.pronoun !== undefined &&
  predicate.voice === 'active' &&
  view.vocabulary.grammar.order === 'case' &&
  candidates('subj', predicate, view)
    .slice(0, 1)
    .some(
      (subject) =>
        subject.phrase !== phrase &&
        subject.phrase.ends.some(({ entity }) => ends.some((end) => end.entity === entity)),
    );

const isPublic = ({ ends }: Filler): boolean => ends.every(({ entity }) => entity.kind === 'PublicBody');

const NONE: ReadonlySet<Phrase> = new Set();

/** The facts of a frame whose two slots could be filled. */
export function fill(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  const { relation } = frame;
  if (isOfWholes(frame, predicate) && hasShareAsObject(predicate)) return [];
  if (relation === 'ACQUIRED' && buysPart(predicate, view)) return [];
  if (relation === 'RAISED') return raised(frame, predicate, view, rounds);
  const pays = relation === 'SUPPORTS' && frame.figures.includes('money');
  if (pays && (isTrade(predicate, view) || isOtherMoney(predicate, view))) return [];
  if (relation === 'INVESTED_IN' && (isLent(predicate, view) || getsGrant(frame, predicate))) return [];
  if (isApproved(relation, predicate, view)) return [];
  if (relation === 'INVESTED_IN' && isGivenBy(frame) && isOtherMoney(predicate, view)) return [];
  const plan = planOf(frame);
  const gift = relation === 'SUPPORTS' && (frame.grant || predicate.clause.phrases.some(isGift));
  const givers = relation === 'SUPPORTS' ? giversIn(predicate, gift, view) : undefined;
  const subjects = givers ?? plan.subjects;
  const givingSide = givers ? { ...plan.from, kinds: givers } : plan.from;
  const none =
    frame.behind.length > 0
      ? new Set(predicate.clause.phrases.filter((phrase) => isOwnWord(phrase, frame, view)))
      : NONE;
  const { toFirst } = plan;
  const { classes } = frame;
  const fillersOf = ({ slot, kinds, asked }: Side, used: ReadonlySet<Phrase>) => {
    const found = fillers(slot, predicate, kinds, view, rounds, used, classes, asked);
    // "livre à A en Ukraine": a state that gets nothing is passed over for who does.
    return relation === 'SUPPLIES' ? found.filter((one) => asStates(one, view) !== undefined) : found;
  };
  for (const first of fillersOf(toFirst ? plan.to : givingSide, none).slice(0, 4)) {
    const used = new Set([...none, first.phrase]);
    const other = toFirst ? givingSide : plan.to;
    const others = fillersOf(other, used);
    if (others.length === 0) others.push(...renter(frame, other.slot, predicate, view, rounds, used));
    const second = others.find(
      ({ ends }) => !ends.every((end) => first.ends.some(({ entity }) => entity === end.entity)),
    );
    if (!second) continue;
    // "A et B ont remis au pot": a firm that acts in the clause is not the one the passage is about.
    const told = [first, second].find(({ phrase }) => phrase === ELSEWHERE);
    const acting = told === first ? second : first;
    const isTopic = acting.ends.some(({ entity }) => told?.ends.some((end) => end.entity === entity));
    if (isTopic && !isSymmetric(relation)) continue;
    // "Die Kommission hat Beihilfen genehmigt": not to the Union, which the passage is about as well.
    if (relation === 'SUPPORTS' && told && isPublic(told) && isPublic(acting)) continue;
    const [giver, taker] = toFirst ? [second, first] : [first, second];
    const [asFrom, asTo] = [
      relation === 'INVESTED_IN' || relation === 'SUPPORTS'
        ? withSharers(withSiblings(giver, givingSide.kinds, frame, view), givingSide.kinds, predicate, view)
        : withSiblings(giver, givingSide.kinds, frame, view),
      OF_PEOPLE.has(relation)
        ? withStations(taker, plan.to.kinds, frame, view)
        : withSiblings(taker, plan.to.kinds, frame, view),
    ];
    const acts = relation === 'SUPPORTS' ? asStates(asFrom, view) : asFrom;
    const gets = relation === 'SUPPLIES' ? asStates(asTo, view) : asTo;
    if (!acts || !gets) continue;
    const from = ofOffice(asPublic(acts, subjects, relation, gift), gets, frame, view);
    const to = relation === 'INVESTED_IN' ? heldFirm(gets, view, rounds) : gets;
    // "a fondé sa propre start-up", "started her own firm": one that the text has not named yet.
    if (relation === 'FOUNDED' && !to.phrase.name && to.phrase.determiner === 'possessive') return [];
    if (relation === 'FOUNDED' && isStaff(from)) return [];
    // "runs it via A's business": a part of A, and not A, does it.
    if (relation === 'SUBSIDIARY_OF' && from.phrase.owner && !from.phrase.name) continue;
    if (relation === 'SUBSIDIARY_OF' && (isOfOthers(to, view) || countsOthers(predicate, view))) return [];
    if (actsOnItself(to, predicate, view)) continue;
    // "is run by A's subsidiary B": whose part somebody is supplies him with nothing.
    if (relation === 'SUPPLIES' && from.phrase === to.phrase.owner) continue;
    // "une alliance nouée entre A et B": the two have it with each other, and with nobody told of before.
    const [one, ...rest] = to.ends;
    if (
      isSymmetric(relation) &&
      from.phrase === ELSEWHERE &&
      one &&
      rest.length > 0 &&
      isBetween(to, predicate, view)
    )
      return drafts(frame, predicate, refilled(to, [one]), refilled(to, rest), view);
    if (relation === 'SUPPLIES' && isOfDeal(predicate, view) && isDescribed(to)) return [];
    const founders = relation === 'FOUNDED' ? fellows(predicate, view) : [];
    const isOfObject = isBesideObject(from.phrase, to.phrase, view);
    const beside =
      frame.from[0] === 'subj'
        ? besideEnds(predicate.clause, isOfObject ? plan.to.kinds : subjects, view)
        : [];
    const found = drafts(
      frame,
      predicate,
      refilled(from, [...from.ends, ...founders, ...(isOfObject ? [] : beside)]),
      isOfObject && beside.length > 0 ? refilled(to, [...to.ends, ...beside]) : to,
      view,
    );
    return relation === 'HOLDS_ROLE' ? succeeding(found, to.phrase, view) : found;
  }
  return (
    mutual(frame, predicate, view) ??
    placed(frame, predicate, view, rounds) ??
    (isOfDeal(predicate, view) ? undefined : supplied(frame, predicate, view, rounds)) ??
    usedBy(frame, predicate, view, rounds) ??
    backed(frame, predicate, view, rounds) ??
    probed(frame, predicate, view, rounds) ??
    cleared(frame, predicate, view, rounds) ??
    unnamedFacility(frame, predicate, view, rounds)
  );
}

// "recrute l'ancien patron de A Anne Roux et Paul Morel": only of her who held the office the firm is told.
function ofOffice(from: Filler, { phrase }: Filler, { relation }: VerbFrame, { phrases }: View): Filler {
  if (relation !== 'FORMERLY_AT') return from;
  const [office, holder] = [phrases[phrase.index - 1], phrases[phrase.index + 1]];
  if (office?.to !== phrase.from || holder?.from !== phrase.to || office.name) return from;
  if (holder.prep !== '' || holder.name?.entity.kind !== 'Person') return from;
  if (!office.noun?.relational.some((told) => told.role || OF_PEOPLE.has(told.relation))) return from;
  const own = from.ends.filter(({ entity }) => entity === holder.name?.entity);
  return own.length === from.ends.length ? from : refilled(from, own);
}

// "kauft die Sparte von A": whoever is named beside the part is not bought.
const buysPart = (predicate: Predicate, view: View): boolean =>
  candidates('obj', predicate, view)[0]?.phrase.ends.some(({ part }) => part) === true;

/** "receives €5m from X": whoever gives stands behind a preposition, and a figure tells what. */
const isGivenBy = ({ from: [from = ''], figures, classes }: VerbFrame): boolean =>
  isPreposition(from) && figures.includes('money') && classes.length === 0;

/** "provides X with a loan of €35m": a verb that tells of support as well tells of that, where the money is lent or given. */
const isLent = ({ lemma, clause }: Predicate, view: View): boolean =>
  view.vocabulary.tells(lemma, 'SUPPORTS') && clause.phrases.some((phrase) => isGrant(phrase, view));

// "received a loan from A": the only money that the clause tells of is lent or given.
function getsGrant({ from: [from = ''], classes }: VerbFrame, { clause }: Predicate): boolean {
  if (!isPreposition(from) || !classes.includes('money')) return false;
  const money = clause.phrases.filter(({ name, noun }) => !name && noun?.head?.classes.has('money'));
  return money.length > 0 && money.every(namesGrant);
}

/** Who gives grants or gifts; undefined where the clause tells of neither, and where no bank of the state acts in it. */
function giversIn({ clause }: Predicate, gift: boolean, view: View): readonly EntityKind[] | undefined {
  if (clause.phrases.some((phrase) => isGrant(phrase, view))) return RELATIONS.SUPPORTS.from;
  return gift ||
    clause.phrases.some(({ ends }) => ends.some(({ entity }) => entity.state && entity.kind !== 'Person'))
    ? GIVERS
    : undefined;
}

// "sold 10% of A to B", "sichert sich 15 Prozent", "lui donne 8 % du capital": who gives or gets a share sells no goods and no
// firm, raises nothing and supports nobody.
const isOfWholes = ({ relation, from: [from = ''] }: VerbFrame, { voice }: Predicate): boolean =>
  relation === 'RAISED' ||
  relation === 'SUPPLIES' ||
  (relation === 'SUPPORTS' && voice === 'active') ||
  (relation === 'ACQUIRED' && isPreposition(from));

const hasShareAsObject = ({ clause }: Predicate): boolean =>
  clause.phrases.some(
    ({ prep, headAt, name, figures, noun, determiner }) =>
      prep === '' &&
      !name &&
      (headAt < 0
        ? figures.some(({ type }) => type === 'share')
        : determiner === 'possessive' && noun?.head?.classes.has('share') === true),
  );

// "awarded A a contract worth £45 million", "paid €64m for a 30% stake": money for work, shares or a firm is no support.
const isTrade = ({ clause }: Predicate, view: View): boolean => {
  const isShare = ({ noun, figures }: Phrase) =>
    noun?.head?.classes.has('share') === true || figures.some(({ type }) => type === 'share');
  if (clause.phrases.some((phrase) => phrase.prep !== '' && isShare(phrase))) return true;
  const isContract = ({ noun }: Phrase) =>
    noun?.head?.classes.has('contract') === true || noun?.head?.classes.has('deal') === true;
  return (
    clause.phrases.some((phrase) => phrase.prep === '' && isContract(phrase)) &&
    !clause.phrases.some((phrase) => !isContract(phrase) && (isGift(phrase) || isGrant(phrase, view)))
  );
};

const isDescribed = ({ ends }: Filler): boolean => ends.every(({ antecedent }) => antecedent !== undefined);

// "signed a deal with A to supply power for the group's models": which of the two supplies only a name can tell.
const isOfDeal = ({ form, governor }: Predicate, view: View): boolean =>
  form === 'infinitive' &&
  governor !== undefined &&
  governor.clause.phrases.some(
    (phrase) =>
      phrase.noun?.head?.classes.has('contract') === true &&
      complementsSaying(phrase, ['together'], view).some(({ name }) => name !== undefined),
  );

// "A and B have won contracts": each has its own, unless the noun tells of the two.
const isShared = ({ relation, classes }: VerbFrame, { clause }: Predicate): boolean =>
  !classes.includes('contract') ||
  clause.phrases.some(({ noun }) => noun?.events.some((event) => event.relation === relation));

// "A and B launched a model", "are jointly building cars"; each of those who "design chips" may have his own, and no deed
// is the noun of an expression ("A und B bieten ihr die Stirn").
function isOneDeed(frame: VerbFrame, predicate: Predicate, view: View): boolean {
  const { units, vocabulary } = view;
  // Rivals do nothing together: "A et B visent le marché".
  if (frame.behind.length > 0 || frame.relation === 'COMPETES_WITH') return false;
  if (predicate.clause.units.some((unit) => vocabulary.jointly.has(units[unit]?.lower ?? ''))) return true;
  const object = candidates('obj', predicate, view)[0]?.phrase;
  return object !== undefined && (object.name !== undefined || ONE.has(object.determiner ?? ''));
}

const ONE: ReadonlySet<string> = new Set(['definite', 'indefinite', 'demonstrative']);

// "A and B said they were joining forces": those who say so.
function tellersOf(phrase: Phrase, { governor }: Predicate, { vocabulary }: View): Phrase {
  const subject = governor?.clause.subject;
  const isOfMany = phrase.pronoun?.referent === 'any' && subject !== undefined && subject.list.length > 1;
  return isOfMany && vocabulary.saying.has(governor?.lemma ?? '') ? subject : phrase;
}

// "A and B compete", "A und B arbeiten zusammen", "le projet réunit A et B": both ends stand in one place.
function mutual(frame: VerbFrame, predicate: Predicate, view: View): Draft[] | undefined {
  const {
    relation,
    from: [slot = ''],
    to,
    kinds,
  } = frame;
  if (!isSymmetric(relation) || !isShared(frame, predicate)) return undefined;
  const isOwn = slot !== 'subj' && to[0] === slot;
  if (!isOwn && !to.includes('subj') && !isOneDeed(frame, predicate, view)) return undefined;
  const { from } = RELATIONS[relation];
  const allowed = isOwn && kinds.length > 0 ? from.filter((kind) => kinds.includes(kind)) : from;
  for (const { phrase: told, fit } of candidates(isOwn ? slot : 'subj', predicate, view)) {
    const phrase = tellersOf(told, predicate, view);
    const [first, ...others] = endsOf(phrase, allowed);
    if (first && others.length > 0)
      return drafts(frame, predicate, { phrase, ends: [first], fit }, { phrase, ends: others, fit: 1 }, view);
  }
  return undefined;
}
