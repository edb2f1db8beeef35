// Facts of nouns whose bearer stands in a relation: "Gründer", "Tochter der X", "Tjeld Chief Executive Astrid Lund",
// "zu den Kunden zählen A und B", "its rival Y".

import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS } from '../../../../graph/relations';
import { findPlace } from '../../lexicon';
import type { Clause } from '../clauses/clause';
import { isSale } from '../discourse/sales';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Relational } from '../frames';
import { lemmaCue } from '../modality/cue-words';
import { isLater } from '../modality/later';
import { modalityOf, nounModality } from '../modality/modality';
import { isOver } from '../modality/over';
import { stronger } from '../modality/strength';
import { withoutGenitive } from '../names/genitive';
import { TRADE } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import { withOwnFigures } from '../qualifiers/own-figures';
import { byType, withText } from '../qualifiers/qualify';
import { withoutAttributes } from '../qualifiers/units-telling';
import { type End, spanOf } from '../reference/end';
import type { Rounds } from '../rounds';
import { clauseOf, type View } from '../view';
import { bearersOf, eachOther } from './bearers';
import { isFormer, served, usedToBe, was } from './former';
import type { Found } from './found';
import { isGained } from './gained';
import { isGone, isOneOf } from './gone';
import { othersOf } from './others';
import { titleOf } from './title-of';

/** The facts of a noun that bears a relation. */
export function readRelational(phrase: Phrase, view: View, rounds: Rounds): Draft[] {
  const frames = framesOf(phrase, view);
  const drafts: Draft[] = [];
  for (const frame of frames) {
    const { from, to } = RELATIONS[frame.relation];
    const kinds = frame.bearer === 'from' ? { bearer: from, other: to } : { bearer: to, other: from };
    // A firm may have a seat on a board, and is no member of it; founders are people.
    const ofPeople = frame.role || (frame.relation === 'FOUNDED' && frame.bearer === 'from');
    const bearing = ofPeople && kinds.bearer.includes('Person') ? PEOPLE : kinds.bearer;
    const bearers = bearersOf(phrase, bearing, view);
    if (!bearers) continue;
    const other = kinds.other.filter((kind) => mayBeOther(kind, frame, phrase));
    const others = othersOf(phrase, other, bearers, frame, view, rounds) ?? eachOther(bearers, frame);
    if (!others) continue;
    drafts.push(...draftsOf(phrase, frame, bearers, others, view));
    if (drafts.length > 0 && frame.relation !== 'FOUNDED') break;
  }
  return drafts;
}

/** Who holds an office. */
const PEOPLE: readonly EntityKind[] = ['Person'];

/** Where offices of state are held. */
const PUBLIC: ReadonlySet<EntityKind> = new Set(['Country', 'PublicBody']);

function mayBeOther(kind: EntityKind, frame: Relational, { determiner }: Phrase): boolean {
  if (frame.kinds.length > 0 && !frame.kinds.includes(kind)) return false;
  if (frame.role && kind === 'City') return frame.town;
  if (frame.public) return PUBLIC.has(kind);
  // "Managing Director in Deutschland": the office is a firm's, and the country where it is held.
  if (frame.role && kind === 'Country' && !frame.country) return false;
  // "bénéficiaire de l'accord de X": a firm that deals with another does not support it.
  if (frame.relation === 'SUPPORTS' && frame.bearer === 'to' && kind === 'Company') return false;
  // "fined OpenAI over its chatbot", "the two NHS systems": authorities make no products that they are told to have.
  return !(
    frame.relation === 'BUILDS' &&
    kind === 'PublicBody' &&
    (determiner === 'possessive' || determiner === 'definite')
  );
}

// "former ASML engineers A and B": any trade becomes a post that was left.
function framesOf(phrase: Phrase, view: View): readonly Relational[] {
  const frames = phrase.noun?.relational.length ? phrase.noun.relational : behindHead(phrase, view);
  if (frames.length > 0 || !phrase.noun?.head?.classes.has('person') || !isFormer(phrase, view))
    return frames;
  return [
    {
      relation: 'HOLDS_ROLE',
      bearer: 'from',
      fills: [],
      sets: [],
      classes: [],
      figures: [],
      kinds: [],
      former: false,
      state: false,
      passive: false,
      active: false,
      grant: false,
      joint: false,
      role: true,
      public: false,
      country: false,
      town: false,
      asks: [],
      weight: TRADE,
    },
  ];
}

/** What a second noun behind the head may tell: "une société concurrente de X". */
const BESIDE: ReadonlySet<string> = new Set(['COMPETES_WITH', 'PARTNERED_WITH']);

// Where adjectives follow their noun, so does the noun that says what a firm is to another.
function behindHead({ headAt, to, noun, name }: Phrase, { units, vocabulary }: View): readonly Relational[] {
  if (!vocabulary.grammar.articles || name || !noun?.head?.classes.has('company')) return [];
  const second = units
    .slice(headAt + 1, to)
    .find(({ tag, noun: own }) => tag === 'noun' && own !== undefined);
  return (second?.noun?.relational ?? []).filter(({ relation }) => BESIDE.has(relation));
}

function draftsOf(phrase: Phrase, frame: Relational, bearers: Found, others: Found, view: View): Draft[] {
  const head = view.units[phrase.headAt];
  if (!head || frame.modality === 'ended') return [];
  const clause = clauseOf(view, phrase);
  // "counts A among its owners": one of several has no subsidiary; "von A oder seinem Mutterkonzern B" tells of one.
  if (
    frame.relation === 'SUBSIDIARY_OF' &&
    frame.bearer === 'to' &&
    (bearers.rule !== 'beside' || bearers.ends.length > 1) &&
    view.vocabulary.senses.among.has(phrase.prep)
  )
    return [];
  // "die Übernahme der Software A durch B": who buys what somebody makes does not make it.
  if (frame.relation === 'BUILDS' && isOfPurchase(phrase, view)) return [];
  // "A, filiale de B, vend des puces": whoever sells is not sold.
  const sells =
    clause?.subject !== undefined &&
    // "A et sa filiale B vendent": one of those who sell.
    (clause.subject.list.includes(phrase) || clause.subject === phrase.explains);
  if (
    frame.relation === 'SUBSIDIARY_OF' &&
    // "sells software through its unit A": by whom it is sold.
    !view.vocabulary.senses.through.has(phrase.prep) &&
    clause?.predicates.some(({ lemma, voice }) => isSale(lemma, view) && !(sells && voice === 'active'))
  )
    return [];
  // "A rejoint la branche B", "A buys the unit B": whose it was before is not told.
  if (
    frame.relation === 'SUBSIDIARY_OF' &&
    others.rule === 'implied' &&
    clause?.subject?.ends.some(({ entity }) => isOneOf(entity, others)) &&
    clause.predicates.some(({ lemma }) => isGain(lemma, view))
  )
    return [];
  const predicated = bearers.rule === 'copula' || bearers.rule === 'as';
  // "stepped down as chief": what the clause ends is over.
  const ending = predicated
    ? clause?.predicates.find((predicate) => lemmaCue(view.vocabulary.cues.ending, predicate, view))
    : undefined;
  let modality = ending
    ? // Whoever leaves an office is not said never to have held it.
      modalityOf(ending, view)
    : predicated || bearers.rule === 'label' || isGained(phrase, bearers.rule, view)
      ? nounModality(phrase, clause, view)
      : phrase.determiner === 'none'
        ? 'denied'
        : isToCome(phrase, view)
          ? 'planned'
          : 'asserted';
  if (frame.modality) modality = stronger(modality, frame.modality);
  // "Investors such as A passed on the round"; "B investor A declined to comment" is one for all that.
  const isOfB = bearers.rule === 'beside' && others.rule !== 'implied';
  if (frame.relation === 'INVESTED_IN' && !isOfB && clause?.subject === phrase && fails(clause, view))
    modality = 'denied';
  const left = ending !== undefined;
  const gone = !predicated && clause !== undefined && isGone(phrase, frame, clause, bearers, others, view);
  const until = predicated && clause !== undefined && isOver(clause, view);
  const former =
    left ||
    gone ||
    until ||
    isFormer(phrase, view, frame.role) ||
    usedToBe(bearers, clause, view) ||
    (frame.role &&
      (((was(bearers, clause, view) || served(bearers, clause, view)) && !isLater(phrase, view)) ||
        haveLeft(phrase, frame, others, clause, view)));
  // Who sat on a board has been there, as who held an office has; a firm that sat there has no past of work.
  const isLeft =
    frame.relation === 'HOLDS_ROLE' ||
    (frame.relation === 'BOARD_SEAT' && bearers.ends.every(({ entity }) => entity.kind === 'Person'));
  const relation = former && isLeft ? 'FORMERLY_AT' : frame.relation;
  if (former && !['FORMERLY_AT', 'FOUNDED'].includes(relation)) return [];
  const units =
    predicated && clause ? withoutAttributes(clause, view) : range(phrase.from, endOfShare(phrase, view));
  const values = byType(relation, units, view);
  if (frame.role || relation === 'BOARD_SEAT') withText(values, 'role', titleOf(phrase, view));
  for (const [name, value] of frame.sets) withText(values, name, value);
  const own = withOwnFigures(relation, bearers.ends, values, view);
  return flatMapped(bearers.ends, (bearer) =>
    others.ends
      .filter((other) => other.entity !== bearer.entity && !isRegion(other, view))
      .map((other) => ({
        relation,
        from: frame.bearer === 'from' ? bearer : other,
        to: frame.bearer === 'from' ? other : bearer,
        qualifiers: own.get(bearer) ?? values,
        modality,
        trigger: spanOf(head),
        confidence: BASE * frame.weight * bearers.fit * others.fit,
        rule: `noun:${phrase.noun?.lemma}:${bearers.rule}:${others.rule}`,
        sentence: view.sentence,
      })),
  );
}

const isOfPurchase = ({ index, from }: Phrase, { phrases }: View): boolean => {
  const before = phrases[index - 1];
  return before?.to === from && before.noun?.events.some(({ relation }) => relation === 'ACQUIRED') === true;
};

// "le futur patron de X, Y", "X's incoming chief Y": an office that is not held yet.
const isToCome = ({ adjectives }: Phrase, { vocabulary: { cues } }: View): boolean =>
  adjectives.some(({ lower }) => cues.planWords.has(lower));

// "der Ministerpräsident von Bayern", "Bayerns Ministerpräsident": of the region, and not of the country that it is a part of.
function isRegion({ entity, mention }: End, { source, vocabulary }: View): boolean {
  if (entity.place?.kind !== 'Country') return false;
  const name = source.text.slice(mention.start, mention.end);
  return [name, withoutGenitive(name, vocabulary)].some(
    (one) => one !== undefined && findPlace(one, source.language)?.region !== undefined,
  );
}

// "founded by two Siemens engineers, A and B": staff that founds a firm has left its own.
const haveLeft = (
  { prep }: Phrase,
  { weight }: Relational,
  { ends, rule }: Found,
  clause: Clause | undefined,
  { vocabulary }: View,
): boolean =>
  rule === 'compound' &&
  weight <= TRADE &&
  vocabulary.senses.agent.has(prep) &&
  ends.every(({ entity }) => entity.kind === 'Company') &&
  clause?.predicates.some(({ lemma, voice }) => voice === 'passive' && vocabulary.tells(lemma, 'FOUNDED')) ===
    true;

const fails = ({ predicates }: Clause, view: View): boolean =>
  predicates.some((predicate) =>
    [view.vocabulary.cues.denying, view.vocabulary.cues.failing].some((cue) =>
      lemmaCue(cue, predicate, view),
    ),
  );

const isGain = (lemma: string, { vocabulary }: View): boolean =>
  (vocabulary.verbs.get(lemma) ?? []).some(
    ({ relation, from, to }) =>
      (relation === 'ACQUIRED' || relation === 'SUBSIDIARY_OF') && from[0] === 'subj' && to[0] === 'obj',
  );

// "filiale à 60 % de X": how much of it stands right behind the noun.
function endOfShare({ index, to }: Phrase, { phrases }: View): number {
  const next = phrases[index + 1];
  const isShare = next?.from === to && next.headAt < 0 && next.figures.some(({ type }) => type === 'share');
  return isShare ? next.to : to;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
