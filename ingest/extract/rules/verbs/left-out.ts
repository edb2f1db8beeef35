// Ends that texts leave out: whom the goods are for, who is backed, a place before its noun.

import { RELATIONS } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { HeadClass, Slot, VerbFrame } from '../frames';
import { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy, newEnd } from '../reference/end';
import { placesOf } from '../reference/places-of';
import type { Rounds } from '../rounds';
import { candidates } from '../slots/candidates';
import { complementsSaying, isPreposition } from '../slots/complements-of';
import { endsOf, insideEnds } from '../slots/ends-of';
import { type Filler, refitted } from '../slots/filler';
import type { View } from '../view';
import { ownersOf } from './complements';
import { drafts } from './drafts';
import { ELSEWHERE, fillers } from './fillers';
import { ACTORS } from './kinds';
import { isOtherMoney } from './raised';
import { topicEnd } from './topic';

const GIVEN_TO: ReadonlySet<string> = new Set(['dat', 'obj', 'topic']);

/** "Dell is supplying the racks", "the chips come from Nvidia": to the firm that the passage is about. */
export function supplied(
  frame: VerbFrame,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
): Draft[] | undefined {
  if (frame.relation !== 'SUPPLIES' || frame.weight < 0.9) return undefined;
  // To make something for a purpose is to supply nobody.
  if (!frame.to.some((name) => GIVEN_TO.has(name))) return undefined;
  // "offers software to hospitals", "liefert Drohnen an die Ukraine": told whom, and nobody who could be named.
  const { recipient } = view.vocabulary.senses;
  if (frame.to.some((name) => isPreposition(name) && isReceived(name, predicate, view))) return undefined;
  if (predicate.clause.phrases.some((phrase) => recipient.has(phrase.prep) && isUnnamed(phrase)))
    return undefined;
  // "rents capacity": which way the goods go only a preposition tells.
  const isEitherWay = view.vocabulary.verbs
    .get(predicate.lemma)
    ?.some(({ relation, to }) => relation === 'SUPPLIES' && to.includes('subj'));
  if (isEitherWay || isSale(predicate, view)) return undefined;
  // "provides users with the tools"
  if (isGivenToMany(predicate, view)) return undefined;
  // "sells a competing model", "verkauft seine Roboter", "offers similar services": to whoever buys.
  const goods = predicate.clause.phrases.some(
    ({ noun, name, determiner, counted, prep }) =>
      !name &&
      noun?.head?.classes.has('product') &&
      (counted || OF_ONE_DEAL.has(determiner ?? '') || (prep !== '' && determiner === undefined)),
  );
  const [supplier] = goods
    ? fillers(frame.from, predicate, RELATIONS.SUPPLIES.from, view, rounds, new Set())
    : [];
  // "A und B bauen ein Netz. A stellt die Technik bereit": whoever the passage is about himself supplies nobody else of it.
  const topic = view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company');
  if (supplier?.ends.some(({ entity }) => entity === topic?.entity)) return undefined;
  const end = supplier && topicEnd(predicate, ['Company'], view, rounds, new Set([supplier.phrase]));
  return supplier && end
    ? drafts(frame, predicate, supplier, { phrase: supplier.phrase, ends: [end], fit: 0.95 }, view)
    : undefined;
}

// "sells $700 million worth of chips": to whoever buys.
const isSale = ({ lemma }: Predicate, { vocabulary }: View): boolean =>
  vocabulary.verbs
    .get(lemma)
    ?.some(({ relation, from, to }) => relation === 'ACQUIRED' && from[0] !== 'subj' && to[0] === 'obj') ===
  true;

const OF_ONE_DEAL: ReadonlySet<string> = new Set(['definite', 'demonstrative']);

// Users, customers, researchers: nobody in particular.
const isGivenToMany = (predicate: Predicate, view: View): boolean =>
  flatMapped(['obj', 'dat'], (name) => candidates(name, predicate, view)).some(
    ({ phrase: { noun, name: mention, ends, determiner } }) =>
      mention === undefined &&
      ends.length === 0 &&
      determiner === undefined &&
      (MANY.some((one) => noun?.head?.classes.has(one)) ||
        noun?.relational.some(({ relation, bearer }) => relation === 'SUPPLIES' && bearer === 'to') === true),
  );

const MANY: readonly HeadClass[] = ['person', 'group'];

const RECEIVERS: readonly HeadClass[] = ['company', 'body', 'person', 'group', 'facility'];

const isReceived = (name: string, predicate: Predicate, view: View): boolean =>
  candidates(name, predicate, view).some(
    ({ phrase }) => isUnnamed(phrase) || phrase.name?.entity.kind === 'Country',
  );

const isUnnamed = ({ name, ends, noun }: Phrase): boolean =>
  name === undefined && ends.length === 0 && RECEIVERS.some((one) => noun?.head?.classes.has(one));

/** "The software is used by A and B": what somebody uses and nobody is said to have made is of the firm of the passage. */
export function usedBy(
  frame: VerbFrame,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
): Draft[] | undefined {
  if (frame.relation !== 'SUPPLIES' || frame.to[0] !== 'subj' || !frame.classes.includes('product'))
    return undefined;
  // "Software, die A nutzt": of a relative pronoun and a name that show no case the pronoun is what is used.
  const objects = candidates('obj', predicate, view).map(({ phrase }) => phrase);
  const goods = objects.find(({ relative }) => relative) ?? objects[0];
  const maker = goods && makerOf(goods, predicate, view);
  if (!goods || !(maker || isKnownGoods(goods, predicate, view))) return undefined;
  const [user] = fillers(frame.to, predicate, RELATIONS.SUPPLIES.to, view, rounds, new Set([goods]));
  const end = user && (maker ?? topicEnd(predicate, ['Company'], view, rounds, new Set([user.phrase])));
  if (!user || !end) return undefined;
  return drafts(frame, predicate, { phrase: goods, ends: [end], fit: 0.9 }, refitted(user, 1), view);
}

// "A develops software that B uses", "A fabrique des drones utilisés par B": whoever makes what an aside is about.
function makerOf(goods: Phrase, { clause }: Predicate, view: View): End | undefined {
  const { antecedent, parent } = clause;
  // Where relative pronouns have a case, they stand for the goods.
  if (!antecedent || (goods !== antecedent && !goods.relative) || !isUnnamedGoods(antecedent))
    return undefined;
  // "wants to build drones used by B", "will Drohnen bauen": whose drones B uses now nobody says.
  if (parent?.kind === 'infinitive') return undefined;
  const making = parent?.predicates.find(
    ({ lemma, voice, form }) =>
      voice === 'active' &&
      form !== 'infinitive' &&
      view.vocabulary.verbs
        .get(lemma)
        ?.some(({ relation, from }) => relation === 'BUILDS' && from[0] === 'subj'),
  );
  const maker = making && candidates('subj', making, view)[0]?.phrase;
  const [end, ...others] = maker && maker.to <= antecedent.from ? endsOf(maker, ['Company']) : [];
  return others.length === 0 ? end : undefined;
}

const isUnnamedGoods = ({ name, owner, ends, noun, prep }: Phrase): boolean =>
  prep === '' && !name && !owner && ends.length === 0 && noun?.head?.classes.has('product') === true;

// "its software", "the platform" in the passive; what a firm itself uses is told of by its own name.
function isKnownGoods(phrase: Phrase, { voice }: Predicate, view: View): boolean {
  const { determiner, owner, ends, name, noun } = phrase;
  if (voice !== 'passive' || owner || name || ends.length > 0 || !noun?.head?.classes.has('product'))
    return false;
  if (insideEnds(phrase, RELATIONS.SUPPLIES.from).length > 0) return false;
  if (complementsSaying(phrase, ['of', 'origin'], view).some((one) => one.ends.length > 0)) return false;
  return determiner === 'definite' || determiner === 'possessive' || determiner === 'demonstrative';
}

/** "GPUs rented from X": who rents is the firm that the passage is about, unless "by" names somebody unknown. */
export function renter(
  { relation }: VerbFrame,
  slot: Slot,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
  used: ReadonlySet<Phrase>,
): Filler[] {
  const { clause, voice } = predicate;
  if (relation !== 'SUPPLIES' || slot[0] !== 'subj' || voice !== 'passive') return [];
  if (candidates('subj', predicate, view).length > 0) return [];
  if (clause.kind !== 'participle') {
    // "The energy is bought from X": goods, and no firm that is bought.
    const goods = candidates('obj', predicate, view)[0]?.phrase;
    if (!goods?.noun?.head?.classes.has('product') || goods.ends.length > 0) return [];
    const owners = ownersOf(goods, RELATIONS.SUPPLIES.to, true, view);
    if (owners.length > 0) return [{ phrase: goods, ends: owners, fit: 0.95 }];
  }
  const end = topicEnd(predicate, RELATIONS.SUPPLIES.to, view, rounds, used);
  return end ? [{ phrase: ELSEWHERE, ends: [end], fit: 0.82 }] : [];
}

/** "supports the move", "fördert das Vorhaben": whoever stands behind it is meant. */
export function backed(
  frame: VerbFrame,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
): Draft[] | undefined {
  if (frame.relation !== 'SUPPORTS' || frame.from[0] !== 'subj' || goesToOther(frame, predicate, view))
    return undefined;
  const paid = granted(frame, predicate, view, rounds);
  if (paid) return paid;
  const phrase = flatMapped(frame.to, (name) => candidates(name, predicate, view)).find(
    ({ phrase: one }) =>
      (one.owner !== undefined ||
        (one.determiner !== undefined && one.determiner !== 'none' && one.determiner !== 'indefinite')) &&
      one.ends.length === 0 &&
      // "financed the purchase of A": whoever pays for it backs the buyer.
      !one.noun?.events.some(({ relation }) => relation === 'ACQUIRED') &&
      // "helps the people who": no firm is meant by them.
      one.noun?.head?.classes.has('person') === false,
  )?.phrase;
  if (!phrase) return undefined;
  const [subject] = fillers(frame.from, predicate, ACTORS.SUPPORTS ?? [], view, rounds, new Set([phrase]));
  const named = [
    ...insideEnds(phrase, ['Company', 'Facility']),
    ...flatMapped(complementsSaying(phrase, ['of', 'agent', 'location'], view), (one) =>
      endsOf(one, ['Company', 'Facility']),
    ),
  ];
  const end =
    named[0] ?? (subject && topicEnd(predicate, ['Company'], view, rounds, new Set([subject.phrase])));
  return subject && end
    ? drafts(frame, predicate, subject, { phrase, ends: [end], fit: 0.95 }, view)
    : undefined;
}

/** What a firm may have that money is for. */
const BACKED: readonly HeadClass[] = [
  'project',
  'facility',
  'product',
  'machine',
  'company',
  'unit',
  'round',
  'money',
];

// "gives €20m to the initiative": to somebody or something that is no part of the firm.
const goesToOther = ({ to }: VerbFrame, predicate: Predicate, view: View): boolean =>
  predicate.clause.units.some((unit) => view.units[unit]?.figure?.type === 'money') &&
  flatMapped(to.filter(isPreposition), (name) => candidates(name, predicate, view)).some(
    ({ phrase: { ends, noun, name, determiner } }) =>
      !name &&
      ends.length === 0 &&
      (determiner === 'definite' || determiner === 'indefinite') &&
      noun?.head !== undefined &&
      !BACKED.some((one) => noun.head?.classes.has(one)),
  );

// "had chipped in a grant of CHF 1.2 million": public money without a receiver is for the firm of the passage.
function granted(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] | undefined {
  const money =
    predicate.clause.units.some((unit) => view.units[unit]?.figure?.type === 'money') &&
    !isOtherMoney(predicate, view);
  const [subject] = money ? fillers(frame.from, predicate, ['PublicBody'], view, rounds, new Set()) : [];
  const end = subject && topicEnd(predicate, ['Company'], view, rounds, new Set([subject.phrase]));
  return subject && end
    ? drafts(frame, predicate, subject, { phrase: subject.phrase, ends: [end], fit: 0.95 }, view)
    : undefined;
}

/** "is investigating whether A breaks the rules", "prüft, ob A …": who is asked about is the one looked at. */
export function probed(
  frame: VerbFrame,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
): Draft[] | undefined {
  if (frame.relation !== 'REGULATES' || !frame.to.includes('obj') || frame.classes.length > 0)
    return undefined;
  const { hypothetical } = view.vocabulary.cues;
  const asked = flatMapped(
    view.clauses.filter(({ opener }) => opener !== undefined && hypothetical.has(opener.lower)),
    ({ predicates }) => predicates,
  ).find(({ governor }) => governor === predicate);
  const subject = asked && candidates('subj', asked, view)[0]?.phrase;
  const ends = subject ? endsOf(subject, ['Company', 'Product', 'Facility']) : [];
  if (!subject || ends.length === 0) return undefined;
  const [from] = fillers(frame.from, predicate, ['PublicBody'], view, rounds, new Set([subject]));
  return from && drafts(frame, predicate, from, { phrase: subject, ends, fit: 0.97 }, view);
}

/** "Die Behörde hat das Vorhaben freigegeben", "The regulator cleared the takeover": who is bought was told before. */
export function cleared(
  frame: VerbFrame,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
): Draft[] | undefined {
  if (frame.relation !== 'REGULATES' || !frame.classes.includes('deal')) return undefined;
  const deal = predicate.clause.phrases.find((phrase) => isToldDeal(phrase, view));
  // "das Vorhaben" may be something else that the text has told of since.
  const reach = deal?.noun?.head?.classes.has('deal') ? undefined : NEAR;
  const bought = view.discourse.deals.boughtBefore(view.sentence.index, reach);
  const head = deal && view.units[deal.headAt];
  if (!bought || !deal || !head) return undefined;
  const [from] = fillers(frame.from, predicate, ['PublicBody'], view, rounds, new Set([deal]));
  if (!from || from.phrase === ELSEWHERE || !from.phrase.name) return undefined;
  return drafts(frame, predicate, from, { phrase: deal, ends: [meantBy(head, bought)], fit: 0.97 }, view);
}

// "das Vorhaben", "the deal", and not "die Übernahme von A".
const isToldDeal = (phrase: Phrase, view: View): boolean =>
  phrase.name === undefined &&
  phrase.ends.length === 0 &&
  phrase.modifiers.length === 0 &&
  (phrase.determiner === 'definite' || phrase.determiner === 'demonstrative') &&
  DEALS.some((one) => phrase.noun?.head?.classes.has(one)) &&
  complementsSaying(phrase, ['of', 'agent', 'together'], view).length === 0;

const DEALS: readonly HeadClass[] = ['deal', 'project'];

/** So many sentences behind a purchase a project may be the purchase. */
const NEAR = 2;

/** "plans to open a Boston office": the place stands before its noun. */
export function placed(
  frame: VerbFrame,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
): Draft[] | undefined {
  if (!RELATIONS[frame.relation].to.includes('City') || frame.classes.length === 0) return undefined;
  for (const phrase of predicate.clause.phrases) {
    if (phrase.ends.length > 0 && phrase.name === undefined) continue;
    if (!frame.classes.some((name) => phrase.noun?.head?.classes.has(name))) continue;
    const ends = placesOf(phrase).map(({ place, span }) => newEnd(Entity.place(place), span, 0.97));
    const [subject] =
      ends.length > 0
        ? fillers(frame.from, predicate, RELATIONS[frame.relation].from, view, rounds, new Set([phrase]))
        : [];
    if (subject) return drafts(frame, predicate, subject, { phrase, ends, fit: 0.95 }, view);
  }
  return undefined;
}
