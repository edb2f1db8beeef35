// Who or what may fill a slot of a verb frame: arguments, what hangs on them, and who the passage is about.

import type { EntityKind } from '../../../../graph/entities';
import type { Predicate } from '../clauses/clause';
import { answerOf } from '../discourse/answer';
import { flatMapped } from '../flat-mapped';
import type { HeadClass, Slot } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy } from '../reference/end';
import { isPartOfFirm } from '../reference/parts';
import type { Rounds } from '../rounds';
import { argumentsOf, hangsOnNoun, isHeld } from '../slots/arguments';
import { candidates } from '../slots/candidates';
import { complementsSaying, isPreposition } from '../slots/complements-of';
import { endsOf, insideEnds } from '../slots/ends-of';
import { type Filler, refitted } from '../slots/filler';
import type { View } from '../view';
import { hangsOn, isWork, nested, owned, ownersOf, teamOf } from './complements';
import { topicEnd } from './topic';

/** Stands for a phrase where the filler is in no phrase of the clause. */
export const ELSEWHERE = { index: -1, from: -1, to: -1, prep: '', list: [], ends: [] } as unknown as Phrase;

/** What the relation is about, where that tells more than the kinds: firms, posts at firms, who receives. */
export interface Asked {
  readonly ofFirms?: boolean;
  readonly ofPeople?: boolean;
  readonly receives?: boolean;
  /** Who does something together with another: who works with "A's chips" does not work with A. */
  readonly joins?: boolean;
  /** Firms as a whole: who buys "A's chips" does not buy A, and who founded its lab did not found it, and its lab's home is not its own. */
  readonly whole?: boolean;
  /** Who gives money: "A's venture arm" is A. */
  readonly invests?: boolean;
  /** Who gets money for shares. */
  readonly raises?: boolean;
  /** What is made: who installs "A's machines" has not made A. */
  readonly made?: boolean;
}

/** Whose a noun is: by its possessor, by what it is of, by the name right before it. */
const OWNERS: ReadonlySet<string> = new Set(['poss', 'gen', 'mod']);

/** What a slot is filled for. */
interface Search {
  readonly slot: Slot;
  readonly predicate: Predicate;
  readonly kinds: readonly EntityKind[];
  readonly view: View;
  readonly rounds: Rounds;
  readonly used: ReadonlySet<Phrase>;
  readonly classes: readonly HeadClass[];
  readonly asked: Asked;
}

const NOTHING: Asked = {};

/** Everything a slot may be filled with, best first; phrases already used are passed over. */
export function fillers(
  slot: Slot,
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  used: ReadonlySet<Phrase>,
  classes: readonly HeadClass[] = [],
  asked = NOTHING,
): Filler[] {
  const search: Search = { slot, predicate, kinds, view, rounds, used, classes, asked };
  const found: Filler[] = [];
  for (let rank = 0; rank < slot.length; rank++) {
    const name = slot[rank] as Slot[number];
    const discount = 1 - 0.02 * rank;
    if (name === 'round') addRound(found, search, discount);
    else if (name === 'topic') addTopic(found, search, discount);
    else if (OWNERS.has(name)) addOwners(found, name, search, discount);
    else addArguments(found, name, search, discount);
  }
  if (found.length < 2) return found;
  // "ordered Blackwell processors from Nvidia": a firm delivers, its product stands for it where none is named.
  const productsLast = asked.ofFirms === true;
  return found.sort(
    (a, b) => (productsLast ? Number(isProduct(a)) - Number(isProduct(b)) : 0) || b.fit - a.fit,
  );
}

// The round that the clause tells of, or the firm that is raising.
function addRound(found: Filler[], search: Search, discount: number): void {
  const { predicate, kinds, view, rounds, used } = search;
  const own = ofRound(predicate, kinds, view, discount).filter(({ phrase }) => !used.has(phrase));
  if (own.length > 0) {
    found.push(...own);
    return;
  }
  const round = rounds.meant(view.sentence.index);
  const [actor] = candidates('subj', predicate, view).map(({ phrase }) => phrase);
  const verb = view.units[predicate.at] as { start: number; end: number };
  if (
    round &&
    kinds.includes(round.entity.kind) &&
    !goesElsewhere(search) &&
    !goesToPlace(predicate, view) &&
    !candidates('obj', predicate, view).some(
      ({ phrase }) => phrase !== actor && !phrase.noun?.head?.classes.has('round'),
    )
  )
    found.push({
      phrase: ELSEWHERE,
      ends: [meantBy(verb, answerOf(round, 0.97))],
      fit: 0.95 * discount,
    });
}

// Who the passage is about.
function addTopic(found: Filler[], search: Search, discount: number): void {
  const { predicate, kinds, view, rounds, used, classes, asked } = search;
  if (classes.includes('round') && ofRound(predicate, kinds, view, discount).length > 0) return;
  // "est nommé ministre des Transports": an office of state is none at the firm of the passage.
  if (asked.ofPeople && predicate.clause.phrases.some(isPublicOffice)) return;
  if (goesElsewhere(search)) return;
  const end = topicEnd(predicate, kinds, view, rounds, used, asked.raises);
  // The firm that is known to be raising is surer than the one that the passage is about.
  const raising = end !== undefined && end.entity === rounds.current(view.sentence.index)?.entity;
  if (end) found.push({ phrase: ELSEWHERE, ends: [end], fit: (raising ? 0.98 : 0.95) * discount });
}

function addOwners(found: Filler[], name: string, search: Search, discount: number): void {
  const { predicate, kinds, view, classes, asked } = search;
  for (const phrase of argumentsOf(predicate)) {
    // "tested under the ministry's programme": by what rules, and nothing that somebody delivers.
    if (classes.includes('product') && view.vocabulary.senses.terms.has(phrase.prep)) continue;
    // "A, which makes its own cars": whose they are is told before.
    if (asked.receives && predicate.clause.kind === 'relative' && isOfActor(phrase, predicate)) continue;
    for (const one of owned(phrase, name, kinds, view, discount, classes))
      if (!acts(one.phrase, predicate, view) && !(asked.receives && isMadeBy(one.phrase))) found.push(one);
  }
}

const isOfActor = ({ determiner, owner, prep }: Phrase, { voice }: Predicate): boolean =>
  voice === 'active' && determiner === 'possessive' && !owner && prep === '';

// "supplies 200 Nvidia chips": whoever has made the goods does not get them.
const isMadeBy = (phrase: Phrase): boolean =>
  !phrase.owner && phrase.modifiers.length > 0 && phrase.determiner !== 'possessive' && isGoods(phrase);

function addArguments(found: Filler[], name: Slot[number], search: Search, discount: number): void {
  const { predicate, kinds, view, used, classes, asked } = search;
  const preposition = isPreposition(name);
  const wholes = isOfWholes(asked);
  for (const { phrase, fit } of candidates(name, predicate, view)) {
    if (used.has(phrase) || !hangsOn(phrase, classes, view)) continue;
    // "A en a commandé 24 exemplaires": of goods, and from nobody.
    if (asked.ofFirms && phrase.clitic && view.vocabulary.senses.of.has(phrase.prep)) continue;
    if (asked.ofPeople && !asked.whole && isOfEvent(phrase, view)) continue;
    if (
      preposition &&
      classes.length === 0 &&
      (isOfSubject(phrase, predicate, view) ||
        isOfObject(phrase, search) ||
        isOfHeld(phrase, predicate, view))
    )
      continue;
    const ends = endsOf(phrase, kinds);
    if (wholes && (isWhosePart(phrase, view) || isContract(phrase) || ends.some(({ part }) => part)))
      continue;
    if (ends.length > 0) found.push({ phrase, ends, fit: fit * discount });
    else addBehind(found, phrase, fit * discount, name, search);
  }
  if (preposition)
    for (const one of nested(name, predicate, kinds, view, used))
      if (hangsOn(one.phrase, classes, view) && !(wholes && isWhosePart(one.phrase, view)))
        found.push(refitted(one, one.fit * discount));
}

// "Le président de A vient d'annoncer": what hangs on the subject is no argument of its verb.
const isOfSubject = (phrase: Phrase, { voice, at }: Predicate, view: View): boolean =>
  voice === 'active' &&
  view.vocabulary.grammar.order === 'position' &&
  view.vocabulary.senses.of.has(phrase.prep) &&
  phrase.to <= at &&
  hangsOnNoun(phrase, view);

// "relève le défi de A": whose the object is, and nobody whom the verb tells of without one ("relève de A").
function isOfObject({ prep, from, index }: Phrase, { slot, predicate, view, used }: Search): boolean {
  if (view.vocabulary.grammar.order !== 'position' || slot.some((name) => OF_OBJECT.has(name))) return false;
  const before = view.phrases[index - 1];
  return (
    view.vocabulary.senses.of.has(prep) &&
    before?.to === from &&
    before.prep === '' &&
    before.from > predicate.at &&
    before.headAt >= 0 &&
    !before.name &&
    !before.counted &&
    !used.has(before)
  );
}

/** Slots that are filled by the object or by whose it is. */
const OF_OBJECT: ReadonlySet<string> = new Set(['obj', 'subj', 'poss', 'gen', 'topic']);

// "Au conseil de A, B remplace C": whose the seats are is told to those who ask for seats.
const isOfHeld = ({ index, from, to }: Phrase, { at }: Predicate, { phrases }: View): boolean => {
  const before = phrases[index - 1];
  return to <= at && before?.to === from && before.from === 0 && before.prep !== '' && isHeld(before);
};

/** Who buys a part of a firm, or a stake in it, does not buy that of the firm. */
const isOfWholes = ({ whole, raises }: Asked): boolean => whole === true || raises === true;

// "souffle le contrat A à B": a contract with the firm.
const isContract = ({ noun }: Phrase): boolean => noun?.head?.classes.has('contract') === true;

// "le rachat de la filiale de A": A hangs on its part.
function isWhosePart({ index, from, prep }: Phrase, { phrases, vocabulary }: View): boolean {
  const before = phrases[index - 1];
  return (
    before?.to === from &&
    !before.name &&
    vocabulary.senses.of.has(prep) &&
    (isPartOfFirm(before.noun) || isThing(before))
  );
}

// "est resté chez A jusqu'à la création de B": what was done to B, and nobody's place of work.
function isOfEvent({ prep, index, from }: Phrase, { phrases, vocabulary }: View): boolean {
  const before = phrases[index - 1];
  return (
    vocabulary.senses.of.has(prep) &&
    before?.to === from &&
    before.noun?.events.some(({ relation }) => relation === 'FOUNDED' || relation === 'ACQUIRED') === true
  );
}

// "l'acquisition de 500 puces de A", "d'une usine de A"
const isThing = ({ noun }: Phrase): boolean =>
  noun?.head !== undefined &&
  !noun.head.classes.has('company') &&
  THINGS.some((one) => noun.head?.classes.has(one));

const THINGS: readonly HeadClass[] = ['product', 'machine', 'facility'];

// Whoever stands behind an argument that is nobody itself: whose team or thing it is, whose name is inside it.
function addBehind(found: Filler[], phrase: Phrase, fit: number, name: Slot[number], search: Search): void {
  const { predicate, kinds, view, classes, asked } = search;
  const preposition = isPreposition(name);
  const opens = phrase === predicate.clause.subject;
  // "sur les serveurs d'A et sur les modèles de B": each thing of a list has its own.
  const owners = asked.ofFirms ? flatMapped(phrase.list, (one) => ownersOf(one, kinds, opens, view)) : [];
  const team = asked.ofPeople && preposition ? teamOf(phrase, kinds, view) : [];
  const bought = classes.includes('probe') ? boughtIn(phrase, kinds, view) : [];
  if (bought.length > 0) found.push({ phrase, ends: bought, fit: 0.94 * fit });
  else if (team.length > 0) found.push({ phrase, ends: team, fit: 0.96 * fit });
  // "access to A's chips": the chips are no receiver, and no more is A.
  else if ((asked.receives || asked.joins) && name !== 'subj' && isGoods(phrase)) return;
  else if (owners.length > 0) found.push({ phrase, ends: owners, fit: 0.96 * fit });
  // "buys Bosch's stake": a share is not its owner.
  else if (
    !(asked.whole && (isPart(phrase) || isOfOwner(phrase))) &&
    !(asked.made && phrase.owner && phrase.modifiers.length === 0) &&
    (name !== 'subj' || (asked.invests === true && isUnit(phrase))) &&
    (classes.length > 0 || !(phrase.noun?.head?.classes.has('share') || isMatter(phrase))) &&
    !(asked.raises && isWork(phrase))
  ) {
    const inside = mayStandInside(phrase, asked.ofPeople === true, view) ? insideEnds(phrase, kinds) : [];
    if (inside.length > 0) found.push({ phrase, ends: inside, fit: (name === 'subj' ? 0.96 : 0.93) * fit });
  }
}

// "une enquête sur le rachat de A", "eine Untersuchung zur Übernahme von A": into whose purchase an authority looks.
const boughtIn = (phrase: Phrase, kinds: readonly EntityKind[], view: View): End[] =>
  phrase.noun?.events.some(({ relation }) => relation === 'ACQUIRED')
    ? flatMapped(complementsSaying(phrase, ['of'], view).slice(0, 1), (one) => endsOf(one, kinds))
    : [];

const isGoods = ({ noun }: Phrase): boolean =>
  noun?.head?.classes.has('product') === true || noun?.head?.classes.has('machine') === true;

const isUnit = ({ noun, owner }: Phrase): boolean =>
  owner !== undefined && noun?.head?.classes.has('unit') === true;

const isPart = ({ noun }: Phrase): boolean =>
  isPartOfFirm(noun) || PARTS.some((one) => noun?.head?.classes.has(one));

// "buys Citigroup insurer": a firm of the other's.
const isOfOwner = ({ noun, modifiers, determiner }: Phrase): boolean =>
  determiner === undefined && modifiers.length > 0 && noun?.head?.classes.has('company') === true;

// "co-operates with the SEC investigation": with the authority no more than with anybody else.
const isMatter = ({ noun, name }: Phrase): boolean =>
  !name && (noun?.head?.classes.has('probe') === true || noun?.head?.classes.has('fine') === true);

const PARTS: readonly HeadClass[] = ['unit', 'product', 'office', 'facility', 'project', 'money', 'contract'];

// "mit dem Apple-Manager A" is no Apple, nor is "a former Apple executive", and who leads a "Zoom-Gespräch" leads no firm;
// "leitet die Nvidia-Sparte" does.
const mayStandInside = (phrase: Phrase, ofPeople: boolean, { vocabulary }: View): boolean => {
  const { name, noun, determiner } = phrase;
  if (name?.entity.kind === 'Person') return false;
  if (!ofPeople) return true;
  if (vocabulary.grammar.order === 'case' && noun === undefined) return false;
  const isOffice = determiner === 'indefinite' && noun?.relational.some(({ role }) => role) === true;
  return !isOffice && !isOtherFirm(phrase);
};

// "im Board eines ETH-Start-ups", "bei einem Google-Konkurrenten": another firm than the one inside.
const isOtherFirm = ({ noun, modifiers, owner }: Phrase): boolean =>
  modifiers.length > 0 &&
  !owner &&
  !noun?.head?.classes.has('unit') &&
  (noun?.head?.classes.has('small') === true ||
    noun?.relational.some(({ relation }) => OTHERS.has(relation)) === true);

/** What a firm is told to be by another firm. */
const OTHERS: ReadonlySet<string> = new Set(['SUBSIDIARY_OF', 'COMPETES_WITH', 'SUPPLIES', 'PARTNERED_WITH']);

// "led the €1.7 billion round of A", "joins A's Series C": the round itself tells whose it is.
const ofRound = (
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  discount: number,
): Filler[] =>
  flatMapped(
    argumentsOf(predicate).filter(({ noun }) => noun?.head?.classes.has('round')),
    (phrase) => flatMapped(['poss', 'gen'], (name) => owned(phrase, name, kinds, view, discount, ['round'])),
  )
    .filter((one) => !acts(one.phrase, predicate, view))
    .map((one) => refitted(one, SAID * discount));

// "holds 40% of the joint venture": of another firm than its owners.
const isOwnedFirm = (noun: Phrase['noun']): boolean =>
  noun?.relational.some(({ relation, bearer }) => relation === 'SUBSIDIARY_OF' && bearer === 'from') === true;

// "invest in a €300m AI lab", "in computing equipment": in a firm that the text does not name, or in things.
const goesElsewhere = ({ slot, predicate, view, asked }: Search): boolean =>
  [...slot, ...(asked.raises ? view.vocabulary.senses.location : [])].some(
    (name) =>
      isPreposition(name) &&
      candidates(name, predicate, view).some(
        ({ phrase: { noun, name: named, ends, determiner } }) =>
          !named &&
          ends.length === 0 &&
          (determiner !== 'possessive' || isOwnedFirm(noun)) &&
          (asked.raises ? FIRMS_AND_THINGS : FIRMS).some((one) => noun?.head?.classes.has(one)),
      ),
  );

const FIRMS: readonly HeadClass[] = ['company', 'investor', 'facility'];

const FIRMS_AND_THINGS: readonly HeadClass[] = [...FIRMS, 'product', 'machine'];

// "A investit 5 millions à Toulouse": the money goes to a place, and into no round that was told before.
const goesToPlace = ({ clause, at }: Predicate, { vocabulary: { senses } }: View): boolean =>
  clause.phrases.some(
    ({ from, prep, name, headAt }) =>
      from > at && headAt < 0 && name?.entity.place !== undefined && senses.place.has(prep),
  );

/** Surer than whoever was raising a sentence ago. */
const SAID = 0.99;

const isPublicOffice = ({ noun }: Phrase): boolean => noun?.relational.some((frame) => frame.public) === true;

const isProduct = ({ ends }: Filler): boolean => ends.every(({ entity }) => entity.kind === 'Product');

// "Angeführt wird die Runde vom Fonds der A": the agent, and whose agent it is, are nothing that the round has.
function acts({ index }: Phrase, predicate: Predicate, view: View): boolean {
  if (predicate.voice !== 'passive') return false;
  const [agent] = candidates('subj', predicate, view);
  return (
    agent !== undefined &&
    (index === agent.phrase.index ||
      (view.phrases[index]?.genitive === true && index === agent.phrase.index + 1))
  );
}
