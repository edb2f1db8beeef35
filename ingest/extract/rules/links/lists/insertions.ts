// Members of a list behind what is inserted: "A, head of sales at X, and B", "A, who left X, and B".

import type { Phrase } from '../../phrases/phrase';
import { familiesOf } from '../../reference/families';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { describes, isOfficeAt, isPerson } from '../description';
import { type Gap, gap, type Head } from '../head';
import { isSameSort, mayFollowIn } from './same-sort';

// "A, head of sales at X, and B": what describes A stands between.
export function overApposition(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  { senses: { between }, cues: { former } }: Vocabulary,
): { head: Head; gap: Gap } | undefined {
  if (!last.phrase.name) return undefined;
  for (const end of last.ends) {
    if (units[end]?.tag !== 'comma') continue;
    let begin = end + 1;
    while (units[begin]?.tag === 'adverb') begin++;
    const aside = heads.find(({ from }) => from === begin);
    // "A, with 17 per cent, B and C"
    const isShare =
      aside && aside.phrase.prep !== '' && aside.phrase.figures.length > 0 && aside.phrase.headAt < 0;
    // "A, formerly of X, and B"
    const isFormer =
      aside !== undefined &&
      aside.phrase.prep !== '' &&
      begin > end + 1 &&
      former.has(units[end + 1]?.lower ?? '');
    if (!aside || (aside.phrase.name && !isFormer && !isOfficeAt(aside.phrase))) continue;
    if (!isShare && !isFormer && (aside.phrase.prep !== '' || !describes(aside.phrase))) continue;
    for (const after of endsOfAside(aside, heads, units).map((end) => behindParticiple(end, units))) {
      // "A, a joint venture between B, C and D": who stand behind that are several.
      if (
        heads.some(
          ({ phrase: { prep, list }, ends }) => ends.includes(after) && between.has(prep) && list.length < 2,
        )
      )
        continue;
      if (isClosedBehindList(after, units)) continue;
      const found =
        resumed(after, aside.at, first, heads, units) ?? fellow(after, aside.at, first, heads, units);
      if (found) return found;
    }
  }
  return undefined;
}

// "A, chercheur et ancien professeur à X, et B": where the first of two descriptions ends, and the second.
function endsOfAside(aside: Head, heads: readonly Head[], units: readonly Unit[]): readonly number[] {
  const joint = aside.ends.find((end) => units[end]?.tag === 'coordinator');
  const second = joint === undefined ? undefined : heads.find(({ from }) => from === joint + 1);
  if (!second || second.phrase.name || second.phrase.prep !== '' || second.phrase.determinerAt >= 0)
    return aside.ends;
  return describes(second.phrase) ? [...aside.ends, ...second.ends] : aside.ends;
}

// "A, a joint venture of B, C and D, is building": the comma before the verb closes what A is, and the list is its complement.
function isClosedBehindList(comma: number, units: readonly Unit[]): boolean {
  const [last, next] = [units[comma - 1]?.mention?.entity, units[comma + 1]?.mention?.entity];
  // "A, a partner at X, B and C, founded D": people are no fellows of a firm.
  if (units[comma]?.tag !== 'comma' || !last || last.family !== next?.family) return false;
  let joined = false;
  for (let k = comma + 1; k < units.length && IN_LIST.has((units[k] as Unit).tag); k++) {
    joined ||= units[k]?.tag === 'coordinator';
    if (joined && units[k]?.tag === 'comma') return units[k + 1]?.tag === 'verb';
  }
  return false;
}

const IN_LIST: ReadonlySet<string> = new Set(['name', 'comma', 'coordinator']);

// "A, a fund specialised in X, B": what is said of the description goes on to the next comma.
export function behindParticiple(end: number, units: readonly Unit[]): number {
  const opener = units[end];
  if (opener?.tag !== 'verb' || !opener.verbs.some(({ form }) => form === 'past-participle')) return end;
  const length = units.slice(end, end + LONGEST_INSERTION).findIndex(({ tag }) => CLOSERS.has(tag));
  return length > 0 && units[end + length]?.tag === 'comma' ? end + length : end;
}

const CLOSERS: ReadonlySet<string> = new Set(['comma', 'stop', 'open']);

// "A, president of X and B": of people, where the firm between is none.
function fellow(
  end: number,
  at: number,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  const head = heads.find((one) => one.at > at && one.from === end + 1);
  if (!head || units[end]?.tag !== 'coordinator' || !isPerson(first.phrase) || !isPerson(head.phrase))
    return undefined;
  // "with A at X, founder and chief B": two offices of B.
  const office = heads[at]?.phrase;
  if (
    head.phrase.headAt >= 0 &&
    head.phrase.determinerAt < 0 &&
    office?.to === end &&
    office.determinerAt < 0
  )
    return undefined;
  return { head, gap: 'and' };
}

// "with A and, since May, with B", "bei A und zum Teil auch bei B": the preposition that is said again takes the list up
// behind what tells when or how far.
export function overAdverbial(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  const { prep } = first.phrase;
  if (prep === '' || !last.phrase.name) return undefined;
  for (const end of last.ends) {
    const opens = units[end]?.tag === 'comma' ? end + 1 : end;
    if (units[opens]?.tag !== 'coordinator') continue;
    const next = heads.find(({ at, from, phrase }) => at > last.at && from > opens && phrase.name);
    if (!next || next.phrase.prep !== prep || next.from > opens + LONGEST_ADVERBIAL) continue;
    if (!isSameSort(first.phrase, next.phrase)) continue;
    const told = heads.slice(last.at + 1, next.at).filter(({ from }) => from > opens);
    const within = units.slice(opens + 1, next.from);
    if (told.every(({ phrase }) => isAdverbial(phrase)) && within.every(({ tag }) => ADVERBIAL.has(tag)))
      return { head: next, gap: 'and' };
  }
  return undefined;
}

const LONGEST_ADVERBIAL = 8;
const ADVERBIAL: ReadonlySet<string> = new Set([
  'comma',
  'adverb',
  'preposition',
  'determiner',
  'adjective',
  'figure',
  'noun',
]);

// "since May", "two years later", "in part": when or how far, and neither somebody nor something.
const isAdverbial = (phrase: Phrase): boolean => {
  const { name, pronoun, relative, prep, determinerAt, figures, noun, list } = phrase;
  // "mit Sitz in A und Büros in B": what stands in a list of its own is no adverbial.
  if (name || pronoun || relative || list.length > 1) return false;
  if (noun?.head?.classes.has('time') || figures.some(({ type }) => type === 'date')) return true;
  return prep !== '' && determinerAt < 0 && figures.length === 0 && familiesOf(phrase).length === 0;
};

const LONGEST_INSERTION = 14;

// "A, basé à K, et B", "A, who left X, and B": a participle or relative clause stands between; B ends the list and
// is no subject of a new clause.
export function overClause(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  if (!last.phrase.name) return undefined;
  for (const end of last.ends) {
    const opener = units[end + 1];
    if (units[end]?.tag !== 'comma' || (opener?.tag !== 'relative' && opener?.tag !== 'verb')) continue;
    for (let k = end + 2; k < Math.min(units.length, end + LONGEST_INSERTION); k++) {
      const unit = units[k] as Unit;
      if (unit.tag === 'stop') break;
      if (unit.tag !== 'comma' || units[k + 1]?.tag !== 'coordinator') continue;
      const found = resumed(k, last.at, first, heads, units);
      const next = found && units[found.head.ends.at(-1) as number];
      return found && next?.tag !== 'verb' ? found : undefined;
    }
  }
  return undefined;
}

// "in Oslo, Norway; Stockholm, Sweden; and Copenhagen": the country behind each town says where that is.
export function overCountry(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  const town = last.phrase.name?.entity;
  const country = heads[last.at + 1];
  if (town?.kind !== 'City' || country?.phrase.name?.entity.kind !== 'Country') return undefined;
  const { to } = country.phrase;
  if (country.from !== last.phrase.to + 1 || units[last.phrase.to]?.tag !== 'comma') return undefined;
  if (country.phrase.name.entity.place?.iso !== town.place?.iso || country.phrase.prep !== '')
    return undefined;
  const head = heads[country.at + 1];
  if (head?.phrase.name?.entity.kind !== 'City' || !mayFollowIn(head.phrase, first.phrase)) return undefined;
  const kind = gap(units[to]?.lower === ';' ? to + 1 : to, head.from, units);
  const isNext = kind !== 'none' || (units[to]?.lower === ';' && head.from === to + 1);
  return isNext ? { head, gap: kind === 'and' ? 'and' : 'comma' } : undefined;
}

// "hält 48 Prozent an A und 54 Prozent an B": each has its own share before it.
export function overShare(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  if (!first.phrase.name || first.phrase.prep === '' || !isShare(heads[first.at - 1], first))
    return undefined;
  for (const end of last.ends) {
    const share = heads.find(({ at, from }) => at > last.at && from >= end);
    const head = share && heads[share.at + 1];
    if (!share || !head?.phrase.name || head.phrase.prep !== first.phrase.prep || !isShare(share, head))
      continue;
    const kind = gap(end, share.from, units);
    if (kind !== 'none') return { head, gap: kind };
  }
  return undefined;
}

const isShare = (one: Head | undefined, behind: Head): boolean =>
  one !== undefined &&
  one.phrase.to === behind.phrase.from &&
  one.phrase.headAt < 0 &&
  !one.phrase.name &&
  one.phrase.figures.some(({ type }) => type === 'share');

/** The member of the list that follows the comma which closes what stands between. */
function resumed(
  comma: number,
  at: number,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  const head = heads.find((one) => one.at > at && one.from > comma - 1);
  if (!head || units[comma]?.tag !== 'comma') return undefined;
  const kind = gap(comma, head.from, units);
  if (kind === 'none' || !head.phrase.name || !isSameSort(first.phrase, head.phrase)) return undefined;
  if (!mayFollowIn(head.phrase, first.phrase) || isCalled(head, comma, first, heads)) return undefined;
  return { head, gap: kind };
}

// "A, a firm founded by two engineers, B and C": who is described right before the comma is no fellow of the firm.
function isCalled(
  { phrase: { name }, at }: Head,
  comma: number,
  first: Head,
  heads: readonly Head[],
): boolean {
  const before = heads[at - 1];
  const family = name?.entity.family;
  if (!before || before.phrase.name || !before.ends.includes(comma) || !family) return false;
  const told = familiesOf(before.phrase);
  return family !== first.phrase.name?.entity.family && told.length === 1 && told[0] === family;
}
