// "Leading the round was A", "Also joining the board are B and C": the progressive form with its verb in front; who acts
// stands behind "be".

import type { Phrase } from '../../phrases/phrase';
import type { Tag, Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { hasLemma, reading } from '../clause';

/** What ends the gerund with its object before "be" is reached. */
const ENDS: ReadonlySet<Tag> = new Set(['comma', 'stop', 'open', 'relative', 'subordinator', 'to']);

/** Where the "be" of a gerund stands that opens its sentence, if somebody with a name follows it; else -1. */
export function beOfFronted(
  at: number,
  units: readonly Unit[],
  phrases: readonly Phrase[],
  { be }: Vocabulary,
): number {
  const unit = units[at] as Unit;
  if (!reading(unit, 'present-participle') || !opensSentence(at, units)) return -1;
  let k = at + 1;
  while (k < units.length && units[k]?.tag !== 'verb') {
    if (ENDS.has((units[k] as Unit).tag)) return -1;
    k++;
  }
  const verb = units[k];
  if (!verb || !hasLemma(verb, be) || !reading(verb, 'finite')) return -1;
  return actorBehind(k, units, phrases) ? k : -1;
}

/** The named phrase right behind "be"; "Building it is A's aim" names nobody who builds. */
export function actorBehind(
  be: number,
  units: readonly Unit[],
  phrases: readonly Phrase[],
): Phrase | undefined {
  let begin = be + 1;
  while (units[begin]?.tag === 'adverb') begin++;
  const first = phrases.find(({ from }) => from === begin);
  const next = first && phrases[first.index + 1];
  const phrase = next?.owner === first ? next : first;
  // "Working there is what A liked" goes on with a clause.
  if (phrase?.prep !== '' || units[phrase.to]?.tag === 'verb') return undefined;
  const family = phrase.name?.entity.family;
  return family === 'organization' || family === 'person' ? phrase : undefined;
}

function opensSentence(at: number, units: readonly Unit[]): boolean {
  let k = at - 1;
  while (units[k]?.tag === 'adverb' || units[k]?.tag === 'quote') k--;
  return k < 0 || units[k]?.tag === 'stop';
}
