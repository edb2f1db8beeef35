// Lists: "A, B und C", also over a description of one of their members.

import { lastIndexOf } from '../../last-of';
import type { Phrase } from '../../phrases/phrase';
import { hasFinite } from '../../tags/neighbours';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { says } from '../description';
import { type Gap, gap, type Head } from '../head';
import { nextMember } from './next-member';
import { isOfPersonBefore } from './no-member';

// "Outre A, B et C y ont recours": what a preposition opens the sentence with is no subject beside the others.
function opensSentence(members: readonly Head[], units: readonly Unit[]): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || members.length < 3) return false;
  const isObject = isBehindFronted(first, units);
  if (!isObject && (first.phrase.prep === '' || first.from > 1)) return false;
  // "Companies such as A, B or C have invested", "Rivals of A, B and C grow"
  if (first.phrase.prep === 'example' || units[first.from - 1]?.tag === 'noun') return false;
  return last.ends.some((end) => ['verb', 'pronoun', 'reflexive'].includes(units[end]?.tag ?? ''));
}

// "By buying A, B and C have grown": nor is the object of a verb that the sentence opens with.
const isBehindFronted = ({ from, phrase }: Head, units: readonly Unit[]): boolean =>
  phrase.prep === '' &&
  units[from - 1]?.tag === 'verb' &&
  units
    .slice(0, from)
    .every((unit) => unit.tag !== 'subordinator' && !(unit.tag === 'verb' && hasFinite(unit)));

type Member = { readonly head: Head; readonly gap: Gap };

// "bought by A, B and C said": whoever says it stands behind the comma and is no third one.
function beforeSpeakers(
  members: readonly Member[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): readonly Member[] {
  const [first, last] = [members[0], members.at(-1)];
  const isSaid = last !== undefined && says(last.head, units, vocabulary);
  const comma = members.findIndex(({ gap }) => gap === 'comma');
  return isSaid && comma > 0 && first?.head.phrase.prep !== '' ? members.slice(0, comma) : members;
}

// "raises $1bn from A, B, C": a headline does without the conjunction; "la maison mère de A, B" names one.
const isHeadlineList = (
  members: readonly Member[],
  units: readonly Unit[],
  { senses: { of } }: Vocabulary,
): boolean =>
  (members.length > 2 ||
    (members.length === 2 &&
      !of.has(members[0]?.head.phrase.prep ?? '') &&
      members.every(({ head: { phrase } }) => phrase.name?.entity.family === 'organization'))) &&
  members[0]?.head.phrase.prep !== '' &&
  members.every(({ head }) => head.phrase.name && head.phrase.headAt < 0) &&
  members.at(-1)?.head.phrase.to === units.length;

// "Investors: A, B", "Parmi ses clients : A, B.": what stands behind a colon up to the end of its sentence; and what fills a
// bracket: "ses clients (A, B, C)".
function isLabelled(members: readonly Member[], units: readonly Unit[]): boolean {
  const [first, last] = [members[0]?.head.phrase, members.at(-1)?.head.phrase];
  if (!first || !last || members.length < 2 || first.prep !== '') return false;
  const opener = units[first.from - 1];
  const closer = units[last.to]?.tag;
  const isAlone = opener?.tag === 'open' ? closer === 'close' : last.to === units.length || closer === 'stop';
  return (
    isAlone &&
    (opener?.tag === 'open' || opener?.lower === ':') &&
    members.every(({ head: { phrase } }) => phrase.name && phrase.headAt < 0)
  );
}

// "Parmi ses clients figurent A, B, C, indique la start-up.": three names at least from the verb to the end of what is said.
function isCounted(
  members: readonly Member[],
  heads: readonly Head[],
  units: readonly Unit[],
  { saying }: Vocabulary,
): boolean {
  const [first, last] = [members[0]?.head.phrase, members.at(-1)?.head.phrase];
  if (!first || !last || members.length < 3 || first.prep !== '') return false;
  if (!members.every(({ head: { phrase } }) => phrase.name)) return false;
  // "l'éditeur de logiciels A": what A is stands before it.
  const told = heads.find(({ phrase, from }) => phrase.explains === first && from < first.from);
  const verb = units[(told?.from ?? first.from) - 1];
  if (!verb?.verbs.some(({ form }) => form === 'finite')) return false;
  const [closer, next] = units.slice(last.to, last.to + 2);
  const says = next?.verbs.some(({ lemma }) => saying.has(lemma)) === true;
  return !closer || closer.tag === 'stop' || (closer.tag === 'comma' && says);
}

// "für A, B, C und bei D": behind the "and" stands one more, with a preposition of its own.
function isJoinedOn(members: readonly Member[], units: readonly Unit[]): boolean {
  const [first, last] = [members[0]?.head.phrase, members.at(-1)?.head.phrase];
  if (!first || !last || members.length < 2 || first.prep === '') return false;
  const [and, preposition, article, behind] = units.slice(last.to, last.to + 4);
  const name = article?.tag === 'determiner' ? behind : article;
  return (
    and?.tag === 'coordinator' &&
    preposition?.tag === 'preposition' &&
    name?.tag === 'name' &&
    members.every(({ head: { phrase } }) => phrase.name && phrase.headAt < 0)
  );
}

// "A, B, C, etc.", "A, B, C…": cut short in the midst of names.
function isCutShort(members: readonly Member[], units: readonly Unit[], { soOn }: Vocabulary): boolean {
  const last = members.at(-1)?.head.phrase;
  if (!last || members.length < 2 || !members.every(({ head }) => head.phrase.name)) return false;
  const at = units[last.to]?.tag === 'comma' ? last.to + 1 : last.to;
  const [mark, next] = units.slice(at, at + 2);
  return soOn.has(mark?.lower ?? '') || (mark?.lower === '.' && next?.lower === '.');
}

// "Nokia, Parlano team up on chips", "Nokia, Parlano to build a plant": a headline joins by a comma whoever does what a
// verb in the plural or an infinitive tells.
function isHeadlineSubject(members: readonly Member[], units: readonly Unit[]): boolean {
  const [first, last] = [members[0]?.head.phrase, members.at(-1)?.head.phrase];
  if (!first || !last || members.length < 2 || first.from > 0 || first.prep !== '') return false;
  const verb = units[last.to];
  return (
    members.every(
      ({ head: { phrase } }) => phrase.name && phrase.headAt < 0 && phrase.adjectives.length === 0,
    ) &&
    (verb?.tag === 'to' || (verb?.tag === 'verb' && verb.verbs.some(({ form }) => form === 'infinitive')))
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
      endsInOthers((members.at(-1) as Member).head, units, vocabulary) ||
      isHeadlineList(members, units, vocabulary) ||
      isLabelled(members, units) ||
      isCounted(members, heads, units, vocabulary) ||
      isJoinedOn(members, units) ||
      isCutShort(members, units, vocabulary);
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
    const all = listed.map(({ head }) => head.phrase);
    const list = haveEach(all, units, vocabulary) ? all.slice(1) : all;
    if (list.length < 2) continue;
    for (const member of list) {
      member.list = list;
      member.prep = (list[0] as Phrase).prep;
    }
  }
}

// "A hält 70 Prozent an B, C und D jeweils zehn": those behind hold what the word for each counts.
function haveEach(
  [first, ...others]: readonly Phrase[],
  units: readonly Unit[],
  { cues }: Vocabulary,
): boolean {
  const last = others.at(-1);
  if (!first || !last || first.prep === '' || !cues.each.has(units[last.to]?.lower ?? '')) return false;
  return (
    others.every(({ name, prep }) => name !== undefined && prep === '') &&
    units.slice(0, first.from).some(({ figure }) => figure?.type === 'share')
  );
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

// "such as A, B chose …": the subject of the clause that follows is no example.
const upToVerb = <T extends { head: Head }>(members: readonly T[], units: readonly Unit[]): readonly T[] => {
  const last = members.at(-1);
  return last?.head.phrase.prep === '' && last.head.ends.some((end) => units[end]?.tag === 'verb')
    ? members.slice(0, -1)
    : members;
};

// "A, B and others", "A, B und weitere", "A, B et d'autres": nobody in particular.
const endsInOthers = (
  { phrase, ends }: Head,
  units: readonly Unit[],
  { others, senses }: Vocabulary,
): boolean =>
  phrase.name !== undefined &&
  ends.some((end) => {
    if (units[end]?.tag !== 'coordinator') return false;
    const at = senses.of.has(units[end + 1]?.preposition?.name ?? units[end + 1]?.lower ?? '')
      ? end + 2
      : end + 1;
    return others.has(units[at]?.lower ?? '') && units[at + 1]?.tag !== 'noun';
  });

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
