// The slots of an event: whom it comes from and whom it goes to.

import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Clause } from '../clauses/clause';
import type { Draft } from '../draft';
import type { EventFrame, HeadClass } from '../frames';
import { isOver } from '../modality/over';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { asItsFirm } from '../reference/speaks-for';
import { OF_PLACES } from '../relation-groups';
import type { Rounds } from '../rounds';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';
import { backedBy } from './backed-by';
import { betweenThem, fellow, isMutual, theirs } from './between';
import { announcer, unnamed } from './built';
import { conditions } from './conditions';
import { ACTED, actor, haver, maker, undergoing } from './doers';
import { isBoughtFrom, isEnded, isLeft, LASTING } from './ended';
import { factsOf } from './facts';
import { find, isOfNearer } from './fillers';
import { type Found, refitted } from './found';
import { inTown } from './in-town';
import { paired } from './pair';
import { supported } from './supported';
import { affected, provided } from './touched';

export function fill(phrase: Phrase, frame: EventFrame, view: View, rounds: Rounds): Draft[] {
  const { relation } = frame;
  const { from: subjects, to: objects } = RELATIONS[relation];
  const own = clauseOf(view, phrase);
  if (own && view.ended.has(own)) return [];
  if (LASTING.has(relation) && isEnded(phrase, own, view)) return [];
  // "Le siège se trouvait à Lyon jusqu'en 2021"
  if (own && (LASTING.has(relation) || OF_PLACES.has(relation)) && isOver(own, view)) return [];
  // "Vor ihrer Zeit bei A war sie bei B": she came to A, and the clause does not tell that she has left it.
  if (relation === 'FORMERLY_AT' && frame.former && view.vocabulary.senses.earlier.has(phrase.prep))
    return [];
  // "Le mandat de A chez B a été renouvelé": it goes on.
  if (relation === 'FORMERLY_AT' && own && isGoingOn(own, view)) return [];
  if (relation === 'INVESTED_IN' && (isLeft(phrase, own, view) || isSold(phrase, view))) return [];
  if (frame.modality === 'ended' || !conditions(phrase, frame, view)) return [];
  if (isInWhoRaises(frame) && !rounds.current(view.sentence.index)) return [];
  if (relation === 'BUILDS') {
    const built = unnamed(phrase, view);
    const builder =
      built && (find(frame.from, phrase, subjects, view, rounds, []) ?? announcer(phrase, view));
    if (built && builder) return factsOf(builder, built, phrase, frame, view);
  }
  if (relation === 'SUPPORTS') return supported(phrase, frame, view, rounds);
  const bought = relation === 'ACQUIRED' ? boughtBeside(phrase, objects, view) : undefined;
  const buyer = bought && find(POSSESSED, phrase, subjects, view, rounds, bought.ends);
  if (bought && buyer) return factsOf(asFirm(buyer, own, view), bought, phrase, frame, view);
  const pair = relation === 'PARTNERED_WITH' ? paired(phrase, objects, view) : undefined;
  if (pair) return betweenThem(pair, phrase, frame, view, phrase.determiner !== 'indefinite');
  const named = asWhole(find(frame.to, phrase, objects, view, rounds, []), relation);
  const to =
    (relation === 'OPERATES_IN' && !isTown(named) ? inTown(phrase, view) : undefined) ??
    named ??
    (relation === 'PARTNERED_WITH' ? fellow(phrase, objects, view) : undefined) ??
    (relation === 'INVESTED_IN' ? backedBy(phrase, frame, view, rounds) : undefined) ??
    receiver(phrase, frame, view, rounds);
  const both =
    !to && relation === 'PARTNERED_WITH'
      ? (theirs(phrase, objects, view) ??
        many(find(ofNoun(frame, view), phrase, objects, view, rounds, [])) ??
        (phrase.owner ? many(find(POSSESSED, phrase, objects, view, rounds, [])) : undefined))
      : undefined;
  if (both) return betweenThem(both, phrase, frame, view);
  if (!to) return relation === 'REGULATES' ? undergone(phrase, frame, view, rounds) : [];
  if (isMutual(relation, to, view)) return betweenThem(to, phrase, frame, view);
  const from =
    find(ownersOf(frame, phrase), phrase, subjects, view, rounds, to.ends) ??
    (ACTED.has(relation) && !isReceived(frame, view) && !isJudged(relation, own, view)
      ? actor(phrase, subjects, view, to.ends)
      : undefined) ??
    (OF_PLACES.has(relation) && !isOwnHouse(phrase) ? haver(phrase, subjects, view) : undefined) ??
    (relation === 'PARTNERED_WITH' ? maker(phrase, subjects, view, to.ends) : undefined) ??
    (TOUCHING.has(relation) && !phrase.owner && !isReceived(frame, view)
      ? affected(phrase, subjects, view, to.ends)
      : undefined) ??
    (GIVEN.has(relation) ? provided(phrase, subjects, view, to.ends) : undefined);
  if (!from || (OF_PLACES.has(relation) && isAgent(from, phrase, view))) return [];
  // "le feu vert à l'entrée de A au capital de B": whose shares they are allows nothing.
  if (relation === 'REGULATES' && from.phrase && isOfNearer(from.phrase, phrase, view)) return [];
  if (relation === 'INVESTED_IN' && isBoughtFrom(from.ends, phrase, own, view)) return [];
  return factsOf(relation === 'ACQUIRED' ? asFirm(from, own, view) : from, to, phrase, frame, view);
}

const asFirm = (found: Found, clause: Clause | undefined, view: View): Found =>
  clause?.predicates.some(({ lemma }) => tells(lemma, view))
    ? { ...found, ends: found.ends.map((end) => asItsFirm(end, view)) }
    : found;

const tells = (lemma: string, { vocabulary: { saying, verbs } }: View): boolean =>
  saying.has(lemma) ||
  verbs.get(lemma)?.some(({ relation, classes }) => relation === 'ACQUIRED' && classes.includes('deal')) ===
    true;

/** Relations whose event does something to whoever acts in it. */
const TOUCHING: ReadonlySet<RelationName> = new Set(['ACQUIRED', 'SUPPLIES', 'COMPETES_WITH']);

/** Relations whose event is something that one has from another. */
const GIVEN: ReadonlySet<RelationName> = new Set(['SUPPLIES', 'INVESTED_IN']);

// "Investment from A has helped B to grow", "A fine from A cost B €3m": money and fines have whoever they do something to.
function receiver(
  phrase: Phrase,
  { relation, from: slot }: EventFrame,
  view: View,
  rounds: Rounds,
): Found | undefined {
  if (relation !== 'INVESTED_IN' || phrase.noun?.head?.classes.has('share')) return undefined;
  const { from: givers, to: receivers } = RELATIONS[relation];
  const from = find(slot, phrase, givers, view, rounds, []);
  return (
    from && (affected(phrase, receivers, view, from.ends) ?? provided(phrase, receivers, view, from.ends))
  );
}

const isGoingOn = ({ predicates }: Clause, { vocabulary: { cues } }: View): boolean =>
  predicates.some(({ lemma }) => cues.remaining.has(lemma));

// "The regulator has cleared the purchase of A": who allows a purchase buys nobody.
const isJudged = (
  relation: RelationName,
  clause: Clause | undefined,
  { vocabulary: { verbs } }: View,
): boolean =>
  relation === 'ACQUIRED' &&
  clause?.subject?.ends.some(({ entity }) => entity.kind === 'PublicBody') === true &&
  clause.predicates.some(({ lemma }) =>
    verbs.get(lemma)?.some((frame) => frame.relation === 'REGULATES' && frame.classes.includes('deal')),
  );

// "the sale of its stake in A": whoever sells it has it no more.
function isSold({ index, from, prep }: Phrase, view: View): boolean {
  const before = view.phrases[index - 1];
  return (
    before?.to === from &&
    view.vocabulary.senses.of.has(prep) &&
    before.noun?.events.some((frame) => frame.relation === 'ACQUIRED' && isReceived(frame, view)) === true
  );
}

const POSSESSED: readonly string[] = ['poss'];

// "A's latest acquisition, B, makes chips": what the purchase is called between two commas, and whose it is; "A's latest
// acquisition is B", "B is A's third acquisition": or what it is said to be.
function boughtBeside(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { phrases, units } = view;
  if (phrase.name || phrase.prep !== '' || (!phrase.owner && phrase.determiner !== 'possessive'))
    return undefined;
  const next = phrases[phrase.index + 1];
  const isApart =
    next?.from === phrase.to + 1 && units[phrase.to]?.tag === 'comma' && units[next.to]?.tag === 'comma';
  const called = phrase.explains ?? (isApart ? next : saidToBe(phrase, view));
  const ends = called?.name && called.prep === '' ? endsOf(alone(called), kinds) : [];
  return ends.length > 0 ? { ends, fit: 0.97 } : undefined;
}

function saidToBe(phrase: Phrase, view: View): Phrase | undefined {
  const { subject, predicates, phrases } = clauseOf(view, phrase) ?? {};
  const [told] = predicates ?? [];
  if (!told || !view.vocabulary.be.has(told.lemma)) return undefined;
  if (subject === phrase) return phrases?.find(({ from }) => from === told.at + 1);
  return phrase.from > told.at && subject?.name && subject.to <= told.at ? subject : undefined;
}

// "It saw participation from A": in whoever is raising, and nothing where nobody is.
const isInWhoRaises = ({ relation, to, classes, figures }: EventFrame): boolean =>
  relation === 'INVESTED_IN' &&
  to.every((slot) => slot === 'topic') &&
  classes.length === 0 &&
  figures.length === 0;

// "Following a probe by B, A changed …": who acts has undergone what an authority did.
function undergone(phrase: Phrase, frame: EventFrame, view: View, rounds: Rounds): Draft[] {
  const { to: kinds } = RELATIONS.REGULATES;
  const to =
    undergoing(phrase, kinds, view) ?? (isImposed(phrase) ? affected(phrase, kinds, view, []) : undefined);
  const from = to && find(frame.from, phrase, AUTHORITIES, view, rounds, to.ends);
  if (!to || !from) return [];
  // "won an order from A": whom nothing shows to be an authority may be a customer.
  const known = from.ends.some(({ entity }) => entity.kind === 'PublicBody');
  return factsOf(known ? from : refitted(from, from.fit * 0.88), to, phrase, frame, view);
}

// "a fine", "a probe", and no decision about somebody else.
const isImposed = ({ noun }: Phrase): boolean =>
  ['fine', 'probe'].some((name) => noun?.head?.classes.has(name as HeadClass));

const AUTHORITIES: readonly EntityKind[] = ['PublicBody'];

// "die Allianz von A und B", "das Joint Venture der A mit B", "A and B's alliance": several that the noun is of have it with each other.
const many = (found: Found | undefined): Found | undefined =>
  found && found.ends.length > 1 ? found : undefined;

const ofNoun = ({ from }: EventFrame, { vocabulary }: View): readonly string[] =>
  from.filter((slot) => slot === 'gen' || vocabulary.senses.of.has(slot));

// "Der Bau der Fabrik in A wird von B bezuschusst": who does what the verb tells has no house there.
const isAgent = ({ ends: [end] }: Found, phrase: Phrase, view: View): boolean =>
  end !== undefined &&
  end.mention.start > phrase.end &&
  clauseOf(view, phrase)?.predicates.some(
    ({ voice, at, helpers }) =>
      voice === 'passive' &&
      [at, ...helpers.map((helper) => view.units.indexOf(helper))].some(
        (verb) => verb >= phrase.to && (view.units[verb]?.start ?? 0) < end.mention.start,
      ),
  ) === true;

// "investiert in das Tübinger Labor X", "mit dem Rechenzentrum X in Lugano": a house with a name of its own, and not the
// subject's.
const isOwnHouse = ({ name }: Phrase): boolean => name !== undefined && name.entity.family !== 'place';

const ownersOf = ({ relation, from }: EventFrame, phrase: Phrase): readonly string[] =>
  OF_PLACES.has(relation) && isOwnHouse(phrase) ? from.filter((slot) => slot !== 'subj') : from;

/** Relations in which a part of a firm does not stand for the firm: who buys the subsidiary of A does not buy A. */
const OF_WHOLES: ReadonlySet<RelationName> = new Set(['ACQUIRED', 'INVESTED_IN']);

const asWhole = (found: Found | undefined, relation: RelationName): Found | undefined =>
  (OF_WHOLES.has(relation) && found?.ends.some(({ part }) => part)) ||
  (relation === 'ACQUIRED' && found?.phrase && isOfFirm(found.phrase))
    ? undefined
    : found;

// "the purchase of A's sensor division", "of A's plant": what belongs to a firm is not the firm.
const isOfFirm = ({ ends, noun }: Phrase): boolean =>
  ends.length === 0 && noun !== undefined && !noun.head?.classes.has('company');

// "son site d'Erfurt, en Allemagne": the town is nearer than its country.
const isTown = (found: Found | undefined): boolean => found?.ends[0]?.entity.kind === 'City';

// "den Verkauf von A abschließen": the noun names whom it goes to by "an" alone, and who does it is the other side.
const isReceived = ({ from }: EventFrame, { vocabulary }: View): boolean =>
  from.every((name) => vocabulary.senses.recipient.has(name));
