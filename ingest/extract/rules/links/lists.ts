// Lists: "A, B und C", also over a description of one of their members.

import { lastIndexOf, lastOf } from '../last-of';
import type { Phrase } from '../phrases/phrase';
import { familiesOf } from '../reference/families';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { bearerBefore, isBareNoun, isOfficeAt, isPerson } from './description';
import { overElided } from './elided';
import { type Gap, gap, type Head, isInserted } from './head';
import { overAdverbial, overApposition, overClause, overShare } from './insertions';
import { areBothPlaces, isSameSort, mayFollowIn, repeats } from './list-member';

// "Outre A, B et C y ont recours": what a preposition opens the sentence with is no subject beside the others.
function opensSentence(members: readonly Head[], units: readonly Unit[]): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || first.phrase.prep === '' || first.from > 1 || members.length < 3) return false;
  return last.ends.some((end) => ['verb', 'pronoun', 'reflexive'].includes(units[end]?.tag ?? ''));
}

type Member = { readonly head: Head; readonly gap: Gap };

// "bought by A, B and C said": whoever says it stands behind the comma and is no third one.
function beforeSpeakers(
  members: readonly Member[],
  units: readonly Unit[],
  { saying }: Vocabulary,
): readonly Member[] {
  const [first, last] = [members[0], members.at(-1)];
  const says = last?.head.ends.some((end) => {
    const verb = units[end];
    return (
      verb?.tag === 'verb' && verb.verbs.some(({ lemma, form }) => form === 'finite' && saying.has(lemma))
    );
  });
  const comma = members.findIndex(({ gap }) => gap === 'comma');
  return says && comma > 0 && first?.head.phrase.prep !== '' ? members.slice(0, comma) : members;
}

// "raises $1bn from A, B, C": a headline does without the conjunction.
const isHeadlineList = (members: readonly Member[], units: readonly Unit[]): boolean =>
  members.length > 2 &&
  members[0]?.head.phrase.prep !== '' &&
  members.every(({ head }) => head.phrase.name && head.phrase.headAt < 0) &&
  members.at(-1)?.head.phrase.to === units.length;

// "Nokia, Parlano team up on chips": a headline joins by a comma whoever does what a verb in the plural tells.
function isHeadlineSubject(members: readonly Member[], units: readonly Unit[]): boolean {
  const [first, last] = [members[0]?.head.phrase, members.at(-1)?.head.phrase];
  if (!first || !last || members.length < 2 || first.from > 0 || first.prep !== '') return false;
  const verb = units[last.to];
  return (
    members.every(
      ({ head: { phrase } }) => phrase.name && phrase.headAt < 0 && phrase.adjectives.length === 0,
    ) &&
    verb?.tag === 'verb' &&
    verb.verbs.some(({ form }) => form === 'infinitive')
  );
}

export function formLists(heads: readonly Head[], units: readonly Unit[], vocabulary: Vocabulary): void {
  for (const first of heads) {
    if (first.phrase.list.length > 1 || isOfPersonBefore(first, heads, units)) continue;
    const chain: Member[] = [{ head: first, gap: 'none' }];
    for (;;) {
      const last = chain.at(-1) as Member;
      const next = nextMember(last.head, first, heads, units, vocabulary);
      // "A, le fonds de B, C et D participent": what stands in the longer list is none of B's.
      if (!next || next.head.phrase.list.length > 1) break;
      chain.push(next);
    }
    const members = beforeSpeakers(chain, units, vocabulary);
    const and = lastIndexOf(members, (member) => member.gap === 'and');
    if (isOfInfinitive(members.slice(0, and + 1), units, vocabulary)) continue;
    // Behind "darunter" and "such as" a list may end without an "and".
    const ends =
      first.phrase.prep === 'example' ||
      othersFollow((members.at(-1) as Member).head, first, heads, units, vocabulary) ||
      isHeadlineList(members, units);
    const acting = isHeadlineSubject(members, units);
    const listed =
      and > 0 ? members.slice(0, and + 1) : acting ? members : ends ? upToVerb(members, units) : [];
    if (
      listed.length < 2 ||
      // Where the verb stands second, all before it is one.
      (vocabulary.grammar.order === 'position' &&
        opensSentence(
          listed.map(({ head }) => head),
          units,
        ))
    )
      continue;
    const list = listed.map(({ head }) => head.phrase);
    for (const member of list) {
      member.list = list;
      member.prep = first.phrase.prep;
    }
  }
}

// "in seinem Bestreben, Modelle und Rechenzentren zu entwickeln": the infinitive has its own list; "to build" begins behind
// what it has nothing to do with, and "mit A, B und C zu kooperieren" is one list of names.
const isOfInfinitive = (
  members: readonly Member[],
  units: readonly Unit[],
  { grammar }: Vocabulary,
): boolean =>
  grammar.order === 'case' &&
  members[1]?.gap === 'comma' &&
  units[members.at(-1)?.head.phrase.to ?? -1]?.tag === 'to' &&
  !members.every(({ head: { phrase } }) => phrase.name);

// "A, directrice marketing X, et B": what A is.
function isOfPersonBefore(
  { phrase, at, from }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean {
  const before = heads[at - 1]?.phrase;
  return isOfficeAt(phrase) && before !== undefined && isPerson(before) && units[from - 1]?.tag === 'comma';
}

// "das Gespräch mit A, Gründer und Chef von B": what A is stands beside no noun that is no person.
function isTitleBehind(
  { phrase, at, from }: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean {
  const before = heads[at - 1]?.phrase;
  return (
    before !== undefined &&
    isPerson(before) &&
    before !== first.phrase &&
    units[from - 1]?.tag === 'comma' &&
    isBareNoun(phrase) &&
    familiesOf(phrase).includes('person') &&
    !first.phrase.name &&
    !familiesOf(first.phrase).includes('person')
  );
}

// "such as A, B chose …": the subject of the clause that follows is no example.
const upToVerb = <T extends { head: Head }>(members: readonly T[], units: readonly Unit[]): readonly T[] => {
  const last = members.at(-1);
  return last?.head.phrase.prep === '' && last.head.ends.some((end) => units[end]?.tag === 'verb')
    ? members.slice(0, -1)
    : members;
};

// "A, B et plusieurs business angels", "de A, de B et d'un fonds": others without a name end a list of names.
function othersFollow(
  { phrase, ends, at }: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  { senses }: Vocabulary,
): boolean {
  if (!phrase.name) return false;
  const next = heads
    .slice(at + 1)
    .find(({ from }) => ends.some((end) => from > end && gap(end, from, units) === 'and'));
  if (!next || next.phrase.name) return false;
  const [prep, said] = [first.phrase.prep, next.phrase.prep];
  // "la filiale de A, B, et d'un troisième": B is who the subsidiary is, as "de" is not said again before it.
  const again =
    prep !== '' &&
    (said === prep || prep.endsWith(` ${said}`)) &&
    (phrase.prep !== '' || !senses.of.has(prep));
  // "A, B et d'autres": a part of many.
  return said === '' || again || (senses.of.has(said) && next.phrase.determinerAt < 0);
}

// "konkurriert A mit B und C": the nearest name of the same sort goes on, where the case does not speak against it.
function hasNearer(last: Head, first: Head, { phrase, at }: Head, heads: readonly Head[]): boolean {
  const nearest = heads[at - 1];
  // "A, the fund of B, C and D": behind a comma the list goes on, and not the complement of its last member.
  if (last !== first && first.phrase.prep === '' && nearest?.from === last.phrase.to) return false;
  const [one, other] = [nearest?.phrase.name?.entity, phrase.name?.entity];
  return (
    nearest !== undefined &&
    nearest.at > last.at &&
    nearest.phrase.prep !== '' &&
    (phrase.determinerAt < 0 || phrase.cases.has('d')) &&
    one !== undefined &&
    other !== undefined &&
    one.family === other.family &&
    !hasOwnComplement(phrase, nearest.phrase, heads[at + 1]?.phrase)
  );
}

// "avec A, le cloud de B et le moteur de C": each has its own behind the same preposition.
const hasOwnComplement = ({ to }: Phrase, { prep }: Phrase, next: Phrase | undefined): boolean =>
  next?.from === to && next.prep === prep && next.name !== undefined;

// "die Gründer von A, B und C", "PDG de A, et B": whose office it is and who holds it are no list.
function isOfOffice(first: Head, { name }: Phrase, heads: readonly Head[]): boolean {
  // "PDG du géant de la logistique A et B": before what A is called.
  const named = heads[first.at - 1]?.phrase.name
    ? first
    : (lastOf(heads, ({ phrase }) => phrase.explains === first.phrase, first.at) ?? first);
  const office = heads[named.at - 1]?.phrase;
  return (
    name?.entity.kind === 'Person' &&
    first.phrase.name?.entity.kind !== 'Person' &&
    (first.phrase.prep !== '' || first.phrase.genitive) &&
    office !== undefined &&
    office.to === named.phrase.from &&
    // "A von X und B von Y": whose people they are.
    (office.name ? office.name.entity.kind === 'Person' : familiesOf(office).includes('person'))
  );
}

// "A, a unit of B, and C", "A, president of B and D": what describes A has one complement, and the list is that of A.
function isBehindAside(
  last: Head,
  first: Head,
  phrase: Phrase,
  from: number,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean {
  const description = heads[first.at - 1];
  if (last !== first || !description || description.phrase.to !== first.from || description.phrase.name)
    return false;
  if (first.phrase.prep === '' && !first.phrase.genitive) return false;
  const bearer = bearerBefore(description, heads, units);
  if (!bearer) return false;
  const closed = units[from - 2]?.tag === 'comma' && units[from - 1]?.tag === 'coordinator';
  const isFellow = phrase.name?.entity.kind === 'Person' && first.phrase.name?.entity.kind !== 'Person';
  return closed || (isFellow && isPerson(bearer.phrase)) || acts(phrase, first, bearer, units);
}

// "A, filiale du groupe B et C ont annoncé": "du" is not said again, and several act.
const acts = (phrase: Phrase, first: Head, { phrase: { from } }: Head, units: readonly Unit[]): boolean =>
  from === 0 &&
  phrase.prep === '' &&
  first.phrase.prep !== '' &&
  units[phrase.to]?.verbs.some(({ form }) => form === 'finite') === true &&
  !units.slice(0, phrase.from).some(({ tag }) => tag === 'verb');

// "gekauft wurden A von X und B von Y": what has somebody of its own behind the same preposition stands beside A.
function hasOwnAgent({ phrase, at }: Head, first: Head, heads: readonly Head[]): boolean {
  const next = heads[at + 1]?.phrase;
  const [one, own] = [first.phrase.name?.entity, next?.name?.entity];
  return (
    first.phrase.prep !== '' &&
    phrase.prep === '' &&
    next?.from === phrase.to &&
    next.prep === first.phrase.prep &&
    one !== undefined &&
    one.family === own?.family &&
    phrase.name?.entity.kind !== 'Person'
  );
}

function nextMember(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): { head: Head; gap: Gap } | undefined {
  for (const end of last.ends) {
    const next = heads.find(({ at, from }) => at > last.at && from > end - 1);
    if (!next) continue;
    const head = bearerOf(next, heads);
    const kind = gap(end, next.from, units);
    // "A, bodkin and B": a word that nobody knows in the midst of names ends no list.
    if (kind === 'comma' && first.phrase.name && isUnknown(next.phrase)) {
      const after = nextMember(next, first, heads, units, vocabulary);
      if (after?.head.phrase.name) return after;
    }
    if (
      kind === 'none' ||
      !(
        isSameSort(first.phrase, head.phrase) ||
        areFunds(first, head, heads, vocabulary) ||
        isOwnFamily(first.phrase, head.phrase, kind) ||
        repeats(head.phrase, first.phrase, kind)
      )
    )
      continue;
    if (!mayFollowIn(head.phrase, first.phrase) && !areBothPlaces(head.phrase, first.phrase, vocabulary))
      continue;
    if (isOfOffice(first, head.phrase, heads)) continue;
    if (
      (hasNearer(last, first, next, heads) && !isInserted(heads[next.at - 1] as Head, last, end, units)) ||
      isBehindAside(last, first, head.phrase, next.from, heads, units)
    )
      continue;
    if (isOfPersonBefore(head, heads, units) || isTitleBehind(head, first, heads, units)) continue;
    if (opensClause(end, head, first, last, units) || isTwoBehindComma(end, head, first, last, units))
      continue;
    if (hasOwnFigure(head.phrase, first.phrase, units) || hasOwnAgent(head, first, heads)) continue;
    return { head, gap: kind };
  }
  return (
    overApposition(last, first, heads, units, vocabulary) ??
    overShare(last, first, heads, units) ??
    overAdverbial(last, first, heads, units) ??
    overClause(last, first, heads, units) ??
    overElided(last, first, heads, units)
  );
}

// "A holds 48 per cent of B and C 40 per cent": whoever has a figure of the same sort behind it does what the verb tells.
function hasOwnFigure({ to, name, prep }: Phrase, first: Phrase, units: readonly Unit[]): boolean {
  const type = units[to]?.figure?.type;
  if (!name || prep !== '' || first.prep === '' || (type !== 'share' && type !== 'money')) return false;
  return units.slice(0, first.from).some(({ figure }) => figure?.type === type);
}

// "A et sa famille": those around somebody do what he does.
const isOwnFamily = (first: Phrase, { name, determiner, noun, prep }: Phrase, kind: Gap): boolean =>
  kind === 'and' &&
  isPerson(first) &&
  first.name !== undefined &&
  !name &&
  prep === '' &&
  determiner === 'possessive' &&
  noun?.head?.classes.has('group') === true;

// "A, le fonds de B et C": what the fund of a firm does the firm does, as one that is named.
function areFunds(one: Head, other: Head, heads: readonly Head[], { senses }: Vocabulary): boolean {
  const acts = ({ phrase, at }: Head) => {
    if (phrase.name) return phrase.name.entity.family === 'organization' ? 'named' : undefined;
    const next = heads[at + 1]?.phrase;
    const classes = phrase.noun?.head?.classes;
    const isFund = classes?.has('investor') && !classes.has('company') && phrase.determiner === 'definite';
    const owned =
      next?.from === phrase.to && senses.of.has(next.prep) && next.name?.entity.family === 'organization';
    return isFund && owned ? 'fund' : undefined;
  };
  const [first, second] = [acts(one), acts(other)];
  return first !== undefined && second !== undefined && (first === 'fund' || second === 'fund');
}

const isUnknown = ({
  name,
  headAt,
  pronoun,
  relative,
  figures,
  prep,
  determinerAt,
  from,
  to,
}: Phrase): boolean =>
  !name &&
  headAt < 0 &&
  !pronoun &&
  !relative &&
  figures.length === 0 &&
  prep === '' &&
  determinerAt < 0 &&
  to - from === 1;

// "A et l'ancien patron d'Airbus B": whose name stands behind the complements is the member of the list.
function bearerOf(head: Head, heads: readonly Head[]): Head {
  const { explains } = head.phrase;
  const own = explains && explains.from > head.from && explains.list.length === 1;
  return (own && heads.find(({ phrase }) => phrase === explains)) || head;
}

// "got a grant from A, and B is lending it more": behind a comma and before a verb begins a clause.
const opensClause = (end: number, head: Head, first: Head, last: Head, units: readonly Unit[]): boolean =>
  first === last &&
  first.phrase.prep !== '' &&
  head.phrase.prep === '' &&
  units[end]?.tag === 'comma' &&
  units[end + 1]?.tag === 'coordinator' &&
  head.ends.some((at) => units[at]?.tag === 'verb') &&
  units.slice(0, first.from).some(({ tag }) => tag === 'verb');

// "A, fondée par B, et C, basée à D": a complement and a second name behind a comma and "and" are no list of two.
const isTwoBehindComma = (
  end: number,
  head: Head,
  first: Head,
  last: Head,
  units: readonly Unit[],
): boolean =>
  first === last &&
  first.phrase.prep !== '' &&
  head.phrase.prep === '' &&
  units[end]?.tag === 'comma' &&
  units[end + 1]?.tag === 'coordinator' &&
  units.slice(0, first.from).some(({ tag }) => tag === 'comma');
