// What stands between the words of one phrase: coordinators of adjectives and of firms, quotation marks, compounds written apart.

import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Draft } from './draft';
import { isMany } from './number';
import { agentOf } from './participle-compounds';

/** The first of two words that share their end. */
export const isCutShort = ({ text }: Unit): boolean =>
  text.length > 1 && (text.endsWith('-') || text.endsWith('‑'));

export const isCore = (unit: Unit | undefined): boolean =>
  unit !== undefined && ['adjective', 'noun', 'name', 'figure'].includes(unit.tag);

// "des structures plus modestes mais prometteuses": what stands before and between adjectives behind a noun.
export function joinsAdjectives(
  { headAt, name }: Draft,
  at: number,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (!vocabulary.grammar.articles || headAt < 0 || name || next?.tag !== 'adjective') return false;
  return unit?.tag === 'adverb' || (unit?.tag === 'coordinator' && before?.tag === 'adjective');
}

const isBackedName = (participle: Unit | undefined, name: Unit | undefined): boolean =>
  participle?.inner !== undefined && (name?.tag === 'name' || name?.tag === 'noun');

/** So many words may stand behind the comma up to the noun. */
const LONGEST_BEHIND = 5;

// "a small, fast-growing start-up": a comma between what stands before the noun.
export function joinsBeforeNoun(
  { headAt, name, determinerAt }: Draft,
  at: number,
  units: readonly Unit[],
  { grammar }: Vocabulary,
): boolean {
  if (grammar.order !== 'position' || grammar.articles || headAt >= 0 || name) return false;
  const before = units[at - 1];
  if (units[at]?.tag !== 'comma' || before?.tag !== 'adjective') return false;
  // "Berlin-based, Siemens-backed A": without an article only where somebody is at home.
  if (determinerAt < 0) return before.place !== undefined && isBackedName(units[at + 1], units[at + 2]);
  for (let k = at + 1; k <= at + LONGEST_BEHIND; k++) {
    const unit = units[k];
    if (unit?.tag === 'noun' && unit.noun?.head) return true;
    if (unit?.tag !== 'adjective' && unit?.tag !== 'noun') return false;
  }
  return false;
}

// "das kaum sechs Jahre alte Start-up": a time before the adjective that it measures.
export const isAge = ({ headAt, name, determinerAt }: Draft, at: number, units: readonly Unit[]): boolean =>
  headAt < 0 &&
  !name &&
  determinerAt >= 0 &&
  at > determinerAt + 1 &&
  units[at]?.noun?.head?.classes.has('time') === true &&
  units[at + 1]?.tag === 'adjective' &&
  isCore(units[at + 2]);

// "a former Google and Cadence executive", "former Google and Meta engineers": both are firms of one office;
// "Mistral and Helsing backer A": so are two that open the sentence before who is told of.
export function joinsFirms(
  { name, noun, determinerAt, adjectives }: Draft,
  at: number,
  units: readonly Unit[],
): boolean {
  const [next, office] = [units[at + 1], units[at + 2]];
  return (
    name !== undefined &&
    !noun &&
    next?.tag === 'name' &&
    office?.tag === 'noun' &&
    (adjectives.length > 0
      ? determinerAt >= 0 || isMany({ headAt: at + 2, noun: office.noun, several: false }, units)
      : at === 1 && units[at + 3]?.tag === 'name') &&
    (office.noun?.relational ?? []).some(({ role }) => role || adjectives.length === 0)
  );
}

// "the Nvidia, Bezos and Microsoft-backed start-up": one participle for all the names before it.
export function joinsAgents(
  { name, headAt, determinerAt }: Draft,
  at: number,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  if (!name || headAt >= 0 || determinerAt < 0) return false;
  let k = at;
  while (isJoint(units[k]) && units[k + 1]?.tag === 'name') k += 2;
  const compound = units[isJoint(units[k]) ? k + 1 : k];
  return compound?.tag === 'noun' && agentOf(compound, vocabulary) !== undefined;
}

const isJoint = (unit: Unit | undefined): boolean => unit?.tag === 'coordinator' || unit?.tag === 'comma';

// An opening quotation mark before a name, and the closing one behind it.
export function isInsideQuote(draft: Draft, at: number, units: readonly Unit[]): boolean {
  const next = units[at + 1];
  const closes = draft.name !== undefined && units[at - 2]?.tag === 'quote';
  const opens =
    next?.tag === 'name' && units[at + 2]?.tag === 'quote' && (draft.headAt >= 0 || draft.determinerAt >= 0);
  return closes || opens;
}

/** "der Cloud Anbieter A", "das KI Startup A": a compound whose parts are written apart, before the name. */
export function isTradeApart({ headAt, counted }: Draft, at: number, units: readonly Unit[]): boolean {
  const [field, trade, name] = [units[at - 1], units[at], units[at + 1]];
  return (
    !counted &&
    headAt === at - 1 &&
    name?.tag === 'name' &&
    trade?.noun?.head?.classes.has('company') === true &&
    (!field?.noun || field.noun.head?.classes.has('product') === true)
  );
}
