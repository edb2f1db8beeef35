// Ends that hang on an argument and not on the verb: "kauft Anteile | an X", "joins Tjeld's board".

import type { EntityKind } from '../../../../graph/entities';
import type { Predicate } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import type { HeadClass } from '../frames';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy } from '../reference/end';
import { introducesFirm } from '../reference/scene';
import { chainOf, complementsOf } from '../slots/complements-of';
import { endsOf, insideEnds, modifierEnds } from '../slots/ends-of';
import type { Filler } from '../slots/filler';
import type { Unit } from '../units/unit';
import type { View } from '../view';

/** "leads the round of A with the backing of B": what a frame's noun has is its own complement, no other noun's. */
export function hangsOn(
  phrase: Phrase,
  classes: readonly HeadClass[],
  { phrases, units, vocabulary: { grammar, senses } }: View,
): boolean {
  if (classes.length === 0) return true;
  if (!senses.of.has(phrase.prep)) return !isOfOther(phrase, classes, phrases);
  const ofHeld = HELD.some((one) => classes.includes(one));
  // "siège Anne Leroy, de B": so it is between commas.
  const aside = ofHeld && units[phrase.from - 1]?.tag === 'comma' ? phrases[phrase.index - 1] : undefined;
  if (aside?.to === phrase.from - 1 && aside.name?.entity.kind === 'Person' && senses.of.has(phrase.prep))
    return false;
  let end = phrase.from;
  let other = false;
  for (let k = phrase.index - 1; k >= 0; k--) {
    const before = phrases[k] as Phrase;
    // "A et du bureau de la famille B": what hangs on another noun is none of the frame's.
    // "Den Auftrag erhielt die Firma von B": whoever is told again is told of no more.
    // "Die Lizenz hat der Händler A von B erhalten": nor is whoever has both a name and a word for what he is.
    const isActor =
      grammar.order === 'case' &&
      before.prep === '' &&
      !before.genitive &&
      before.name !== undefined &&
      before.noun !== undefined;
    if (before.to !== end || isToldAgain(before) || isActor) return !other;
    if (before.noun && isOfClass(before, classes)) return !senses.together.has(before.prep);
    // "le fonds A du ministère B participe au tour": nor is what hangs on a name.
    // "Im Aufsichtsrat von A sitzt Anna Berg von B": where she comes from, and not whose board it is.
    const isOfPerson = ofHeld && before.name?.entity.kind === 'Person';
    const isHead =
      before.noun !== undefined ||
      (before.name !== undefined && (isOfPerson || !senses.agent.has(phrase.prep)));
    // "einen Auftrag über Sensoren von B": what the order is for stands between.
    const isContents = before.name === undefined && senses.sizing.has(opening(before, units));
    if (isHead && !senses.of.has(before.prep) && !isContents) return false;
    other ||= before.noun !== undefined && !isContents;
    end = before.from;
  }
  return !other;
}

/** "die Firma", "das Unternehmen", of a firm that the text has named. */
const isToldAgain = ({ name, noun, ends, determiner, adjectives }: Phrase): boolean =>
  !name &&
  determiner === 'definite' &&
  adjectives.length === 0 &&
  noun?.head?.classes.has('firm') === true &&
  ends.some(({ antecedent }) => antecedent !== undefined);

/** The preposition before a noun, also where it is a part of the figure: "über 300 Drohnen". */
const opening = ({ prep, from }: Phrase, units: readonly Unit[]): string =>
  units[from]?.figure ? (units[from]?.lower.split(' ', 1)[0] ?? '') : prep;

/** What firms have in places. */
const PLACED: readonly HeadClass[] = ['seat', 'office', 'facility'];

/** What people have at firms. */
const HELD: readonly HeadClass[] = ['board', 'post'];

// "a son siège à A et des bureaux à B", "neben ihrem Job bei A sitzt sie im Beirat von B": each has its own.
function isOfOther(
  { index, from }: Phrase,
  classes: readonly HeadClass[],
  phrases: readonly Phrase[],
): boolean {
  const before = phrases[index - 1];
  if (before?.to !== from || isOfClass(before, classes)) return false;
  const isAsked = (sort: readonly HeadClass[]) =>
    classes.some((name) => sort.includes(name)) && isOfClass(before, sort);
  return (before.prep === '' && isAsked(PLACED)) || isAsked(HELD);
}

/** The possessor or genitive of a noun of the clause: "joins Tjeld's board", "die Mehrheit der Anteile an X". */
export function owned(
  phrase: Phrase,
  name: string,
  kinds: readonly EntityKind[],
  view: View,
  discount: number,
  classes: readonly HeadClass[],
): Filler[] {
  const found: Filler[] = [];
  for (const member of phrase.list) {
    if (!isOfClass(member, classes) || isGiver(member, classes)) continue;
    if (name === 'mod') {
      // "its A stake", "A shares": what the share is of.
      const ends = classes.length === 0 && isWork(member) ? [] : modifierEnds(member.modifiers, kinds);
      if (ends.length > 0) found.push({ phrase: member, ends: ends.slice(0, 1), fit: 0.95 * discount });
    } else if (name === 'poss') {
      const own = member.owner ? endsOf(member.owner, kinds) : [];
      const ends = own.length > 0 || isSomebody(member) ? own : insideEnds(member, kinds).slice(0, 1);
      if (ends.length > 0) found.push({ phrase: member, ends, fit: 0.95 * discount });
      else if (member.determiner === 'possessive' && !member.owner) {
        const determiner = view.units[member.determinerAt] as Unit;
        const answer = view.discourse.possessor(
          determiner.lower,
          view.sentence.index,
          ({ kind }) => kinds.includes(kind),
          undefined,
          kinds.every((kind) => kind === 'Person'),
          introducesFirm(member),
        );
        if (answer)
          found.push({
            phrase: member,
            ends: [meantBy(determiner, answer)],
            fit: 0.9 * discount,
          });
      }
    } else if (classes.length === 0 || !member.noun?.head || isOfClass(member, classes)) {
      for (const complement of complementsOf(member, ['gen'], view)) {
        // "signed a deal with a unit of A": of the unit, and not of the deal.
        if (!hangsOn(complement, classes, view)) continue;
        const ends = endsOf(complement, kinds);
        if (ends.length > 0) found.push({ phrase: complement, ends, fit: 0.95 * discount });
      }
    }
  }
  return found;
}

/** "keeps 90% of Bosch staff": of no shares. */
export const isWork = ({ noun, name }: Phrase): boolean =>
  !name && WORK.some((one) => noun?.head?.classes.has(one)) && !noun?.head?.classes.has('company');

const WORK: readonly HeadClass[] = ['person', 'project', 'office', 'product'];

// "with A's venture fund": who gives the money, and not the money that goes to A.
const isGiver = ({ noun, prep }: Phrase, classes: readonly HeadClass[]): boolean =>
  prep !== '' && classes.includes('money') && noun?.head?.classes.has('investor') === true;

// "der Google-Chef Eric Schmidt": the firm inside is that of his office.
const isSomebody = ({ ends }: Phrase): boolean => ends.some(({ entity }) => entity.kind === 'Person');

// "fait son entrée au conseil": of what the frame asks for, not of the verb's own noun.
const isOfClass = ({ noun }: Phrase, classes: readonly HeadClass[]): boolean =>
  classes.length === 0 || classes.some((name) => noun?.head?.classes.has(name));

/** What firms have that others deliver to or work on: what is told of it is told of them. */
const THINGS: readonly HeadClass[] = ['product', 'facility', 'unit'];

/** "Les salariés de A utilisent …": who works there does it for the firm. */
const ACTING: readonly HeadClass[] = [...THINGS, 'office'];

/** "Die Modelle von A laufen auf …", "équipe le centre de données de B": whose thing it is. */
export function ownersOf(phrase: Phrase, kinds: readonly EntityKind[], opens: boolean, view: View): End[] {
  const asks = opens ? ACTING : THINGS;
  if (phrase.name || !asks.some((name) => phrase.noun?.head?.classes.has(name))) return [];
  const inside = insideEnds(alone(phrase), kinds);
  if (inside.length > 0) return inside;
  const of = [
    ...flatMapped(complementsOf(phrase, ['gen'], view), (complement) => endsOf(complement, kinds)),
    ...makersOf(phrase, kinds, view),
  ];
  return of.length > 0 || !opens ? of : possessorsOf(phrase, kinds, view);
}

/** "au sein du laboratoire de X", "dans les équipes de X": at whose team or site somebody works. */
export function teamOf(phrase: Phrase, kinds: readonly EntityKind[], view: View): End[] {
  const { noun, name } = phrase;
  if (name || !noun?.head || noun.relational.some(({ relation }) => !PARTS.has(relation))) return [];
  if (!TEAMS.some((one) => noun.head?.classes.has(one))) return [];
  return flatMapped(complementsOf(phrase, ['gen'], view).slice(0, 2), (complement) =>
    endsOf(complement, kinds),
  );
}

const TEAMS: readonly HeadClass[] = ['unit', 'office', 'facility', 'company', 'body', 'person'];
const PARTS: ReadonlySet<string> = new Set(['SUBSIDIARY_OF', 'BUILDS']);

// "l'assistant conçu par X": who has made the thing.
const makersOf = (phrase: Phrase, kinds: readonly EntityKind[], { clauses, vocabulary }: View): End[] =>
  clauses
    .filter(
      ({ kind, antecedent, predicates: [first] }) =>
        kind === 'participle' &&
        antecedent === phrase &&
        first !== undefined &&
        vocabulary.verbs.get(first.lemma)?.some(({ relation }) => relation === 'BUILDS'),
    )
    .flatMap((clause) => clause.phrases.filter(({ prep }) => vocabulary.senses.agent.has(prep)))
    .flatMap((one) => endsOf(one, kinds));

// "Ses modèles tournent sur …": what a thing does that the sentence opens with, the firm does whose it is.
function possessorsOf(
  { determiner, determinerAt }: Phrase,
  kinds: readonly EntityKind[],
  { discourse, sentence, units }: View,
): End[] {
  const own = units[determinerAt];
  if (determiner !== 'possessive' || !own) return [];
  const answer = discourse.possessor(
    own.lower,
    sentence.index,
    ({ kind, family }) => kinds.includes(kind) && family === 'organization',
  );
  return answer ? [meantBy(own, answer)] : [];
}

/** A complement inside another argument: "kauft Anteile | an X", where the chunk hangs on the noun. */
export function nested(
  name: string,
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  used: ReadonlySet<Phrase>,
): Filler[] {
  const found = hanging(predicate, view);
  if (found.length === 0) return [];
  return found
    .filter((phrase) => phrase.prep === name && !used.has(phrase))
    .map((phrase) => ({ phrase, ends: endsOf(phrase, kinds), fit: 0.9 }))
    .filter(({ ends }) => ends.length > 0);
}

/** What hangs on the phrases of a clause and is none of them, behind any preposition; looked for once. */
function hanging({ clause }: Predicate, view: View): readonly Phrase[] {
  const own = clause.phrases;
  clause.hanging ??= [
    ...flatMapped(own, (phrase) => chainOf(phrase, view)),
    ...situated(
      own.filter((phrase) => phrase !== clause.subject),
      view,
    ),
  ].filter((phrase) => !own.includes(phrase));
  return clause.hanging;
}

// "exploite trois centres, implantés à A et à B": where the object is told to stand.
function situated(own: readonly Phrase[], view: View): Phrase[] {
  return flatMapped(
    view.clauses.filter(
      ({ kind, antecedent, predicates: [verb] }) =>
        kind === 'participle' &&
        antecedent !== undefined &&
        own.includes(antecedent) &&
        view.vocabulary.verbs.get(verb?.lemma ?? '')?.some(({ relation }) => relation === 'LOCATED_IN'),
    ),
    ({ phrases }) => phrases.filter((phrase) => phrase.list[0] === phrase),
  );
}
