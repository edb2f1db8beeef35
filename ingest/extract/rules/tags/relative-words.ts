// What a word is that may open a relative clause: "that", "que", "dont", "which".
import { lastOf } from '../last-of';
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { finiteFollows, hasFinite, isNominal, startsPhrase } from './neighbours';

// Who, which; that behind a noun: relative. "said that": conjunction. "that firm": article.
export function relativeOr(units: readonly Unit[], at: number, vocabulary: Vocabulary): Tag {
  const unit = units[at] as Unit;
  const [before, next] = [units[at - 1], units[at + 1]];
  if (unit.maybe.size === 1) return 'relative';
  // "a report that it was planning": what the report says.
  if (unit.maybe.has('subordinator') && before && vocabulary.contentNouns.has(before.lower))
    return 'subordinator';
  if (unit.maybe.has('subordinator') && isReportIn(units, at, vocabulary)) return 'subordinator';
  if (unit.maybe.has('subordinator') && isToldTo(units, at, vocabulary)) return 'subordinator';
  if (unit.maybe.has('subordinator') && isToldWhen(units, at, vocabulary)) return 'subordinator';
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
  if (unit.maybe.has('example') && !finiteFollows(units, at) && !actsBehindName(units, at)) return 'example';
  // "dont le siège est à Lyon et que dirige X": joined to a relative clause.
  const joined = before?.tag === 'coordinator' && clauseBefore(units, at) === 'relative';
  if (behindNoun || behindPreposition || joined) return 'relative';
  if (unit.maybe.has('example')) return 'example';
  return unit.maybe.has('subordinator') ? 'subordinator' : 'pronoun';
}

// "A, dont les fondateurs, B et C, viennent de D, a racheté E": a noun, its name between commas and its verb, in a sentence
// with a verb of its own.
function actsBehindName(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.tag !== 'determiner') return false;
  const comma = (from: number) => units.findIndex(({ tag }, k) => k > from && tag === 'comma');
  const opens = comma(at);
  const closes = opens < 0 ? -1 : comma(opens);
  const verb = units[closes + 1];
  if (closes < 0 || !verb || !hasFinite(verb)) return false;
  if (!units.slice(at + 2, opens).every(({ tag }) => IN_PHRASE.has(tag))) return false;
  const between = units.slice(opens + 1, closes);
  if (!isNominal(between[0]) || !between.every(({ tag }) => tag === 'name' || tag === 'coordinator'))
    return false;
  return units.some((one, k) => hasFinite(one) && (k < at || k > closes + 1) && !isHelped(units, k));
}

/** "ont quitté": the second word of a verb is no verb of its own. */
const isHelped = (units: readonly Unit[], at: number): boolean => units[at - 1]?.tag === 'verb';

const IN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['noun', 'adjective', 'preposition', 'determiner']);

/** "a report in the Times that it was buying": what the report says, if somebody acts in it. */
function isReportIn(units: readonly Unit[], at: number, { contentNouns }: Vocabulary): boolean {
  const next = units[at + 1];
  if (!next || hasFinite(next)) return false;
  let k = at - 1;
  while (units[k]?.tag === 'name') k--;
  if (k === at - 1) return false;
  if (units[k]?.tag === 'determiner') k--;
  return units[k]?.tag === 'preposition' && contentNouns.has(units[k - 1]?.lower ?? '');
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

/** "said on Monday that", "a annoncé lundi que": when it was said stands between. */
function isToldWhen(units: readonly Unit[], at: number, { saying }: Vocabulary): boolean {
  let k = at - 1;
  const when = units[k];
  if (when?.figure?.type !== 'date' && !when?.noun?.head?.classes.has('time')) return false;
  k--;
  if (units[k]?.tag === 'preposition') k--;
  return units[k]?.verbs.some(({ lemma }) => saying.has(lemma)) === true;
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
