// What a word is that may open a relative clause: "that", "que", "dont", "which".
import { lastOf } from '../last-of';
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { finiteFollows, isNominal, startsPhrase } from './neighbours';

// Who, which; that behind a noun: relative. "said that": conjunction. "that firm": article.
export function relativeOr(units: readonly Unit[], at: number, vocabulary: Vocabulary): Tag {
  const unit = units[at] as Unit;
  const [before, next] = [units[at - 1], units[at + 1]];
  if (unit.maybe.size === 1) return 'relative';
  // "a report that it was planning": what the report says.
  if (unit.maybe.has('subordinator') && before && vocabulary.contentNouns.has(before.lower))
    return 'subordinator';
  if (unit.maybe.has('subordinator') && isToldTo(units, at, vocabulary)) return 'subordinator';
  if (unit.maybe.has('subordinator') && isJudged(units, at, vocabulary)) return 'subordinator';
  const behindNoun =
    isNominal(before) ||
    // ", that": in English no relative clause opens so.
    (before?.tag === 'comma' && isNominal(units[at - 2]) && !unit.maybe.has('determiner')) ||
    before?.tag === 'close' ||
    before?.tag === 'adjective';
  const behindPreposition = before?.tag === 'preposition';
  if (unit.maybe.has('determiner') && !behindNoun && next && startsPhrase(next) && next.tag !== 'name')
    return 'determiner';
  if (unit.maybe.has('example') && !finiteFollows(units, at)) return 'example';
  // "dont le siège est à Lyon et que dirige X": joined to a relative clause.
  const joined = before?.tag === 'coordinator' && clauseBefore(units, at) === 'relative';
  if (behindNoun || behindPreposition || joined) return 'relative';
  if (unit.maybe.has('example')) return 'example';
  return unit.maybe.has('subordinator') ? 'subordinator' : 'pronoun';
}

/** "told the BBC that", "a déclaré à l'AFP que": behind whom something is told to stands what is told. */
function isToldTo(units: readonly Unit[], at: number, { saying, senses }: Vocabulary): boolean {
  let k = at - 1;
  const isName = units[k]?.tag === 'name';
  while (['name', 'noun', 'adjective'].includes(units[k]?.tag ?? '')) k--;
  if (k === at - 1) return false;
  if (units[k]?.tag === 'determiner') k--;
  const before = units[k];
  const isTo = before?.tag === 'preposition' && senses.recipient.has(before.preposition?.name ?? '');
  // "announced a model that": no name, and what is announced.
  if (!isTo && !isName) return false;
  return units[isTo ? k - 1 : k]?.verbs.some(({ lemma }) => saying.has(lemma)) === true;
}

// "il est peu probable que", "it is clear that": behind "is" and a word without an article stands what is judged.
function isJudged(units: readonly Unit[], at: number, { be }: Vocabulary): boolean {
  const judgement = units[at - 1];
  if (judgement?.tag !== 'adjective' && judgement?.tag !== 'noun') return false;
  let k = at - 2;
  while (units[k]?.tag === 'adverb') k--;
  return units[k]?.verbs.some(({ lemma }) => be.has(lemma)) === true;
}

const NEAR = 6;

// "n'a levé que 4 millions": no clause follows.
export function isOnly(units: readonly Unit[], at: number, { cues }: Vocabulary): boolean {
  const { lower } = units[at] as Unit;
  const negated = units
    .slice(Math.max(0, at - NEAR), at)
    .some((before) => cues.onlyPairs.match([before.lower, lower], 0)?.length === 2);
  return negated && !finiteFollows(units, at);
}

/** What opens the clause that the conjunction before a word goes on. */
const clauseBefore = (units: readonly Unit[], at: number): Tag | undefined =>
  lastOf(units, ({ tag }) => ['relative', 'subordinator', 'stop'].includes(tag), at)?.tag;
