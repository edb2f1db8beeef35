// A phrase with its owners and complements as one piece, and what stands between two of them.
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { complements } from './complements';

/** A phrase that is not the owner of the next, from where its owner begins to where its complements end. */
export interface Head {
  readonly phrase: Phrase;
  readonly at: number;
  readonly from: number;
  /** Where the phrase itself ends, and where the chain of its complements does. */
  readonly ends: readonly number[];
}

export function headsOf(phrases: readonly Phrase[], units: readonly Unit[]): Head[] {
  const owners: boolean[] = [];
  for (const { owner } of phrases) if (owner) owners[owner.index] = true;
  // Filled one by one: what `map` gives is a list with or without gaps to the engine, as it is compiled or not, and all
  // that is asked of these lists would be compiled anew when that changes.
  const heads: Head[] = [];
  for (const phrase of phrases) {
    if (owners[phrase.index]) continue;
    let from = phrase.from;
    for (let owner = phrase.owner; owner; owner = owner.owner) from = owner.from;
    const chain = complements(phrase, phrases).at(-1)?.to ?? phrase.to;
    const ends = chain === phrase.to ? [chain] : [phrase.to, chain];
    if (ends.some((end) => isOpener(units[end])))
      ends.push(...flatMapped(ends, (end) => [...afterBracket(end, units), ...afterDashes(end, units)]));
    heads.push({ phrase, at: heads.length, from, ends });
  }
  return heads;
}

const LONGEST_BRACKET = 20;

const isOpener = (unit: Unit | undefined): boolean => unit?.tag === 'open' || unit?.tag === 'stop';

// "A (lead), B (Paris) und C": a name goes on behind its bracket.
function afterBracket(end: number, units: readonly Unit[]): number[] {
  if (units[end]?.tag !== 'open') return [];
  const close = units.slice(end, end + LONGEST_BRACKET).findIndex(({ tag }) => tag === 'close');
  return close > 0 ? [end + close + 1] : [];
}

// "A – via son fonds X –, B et C": between dashes, and a list goes on behind the second by a comma or an "and".
function afterDashes(end: number, units: readonly Unit[]): number[] {
  if (!isDash(units[end])) return [];
  const length = units.slice(end + 1, end + LONGEST_BRACKET).findIndex(({ tag }) => tag === 'stop');
  const close = end + 1 + length;
  const next = units[close + 1]?.tag;
  return length > 0 && isDash(units[close]) && (next === 'comma' || next === 'coordinator')
    ? [close + 1]
    : [];
}

const isDash = (unit: Unit | undefined): boolean => unit !== undefined && /^[-–—]$/u.test(unit.lower);

/** Whether a phrase stands in a bracket or between dashes that close before `end`. */
export const isInserted = ({ from }: Head, last: Head, end: number, units: readonly Unit[]): boolean =>
  from > last.phrase.to &&
  from < end &&
  (units[end - 1]?.tag === 'close' || isDash(units[end - 1])) &&
  isOpener(units[last.phrase.to]);

export type Gap = 'comma' | 'and' | 'none';

/** What stands between the end of one phrase and the beginning of another. */
export function gap(end: number, start: number, units: readonly Unit[]): Gap {
  if (start <= end) return 'none';
  let kind: Gap = 'none';
  for (let k = end; k < start; k++) {
    const unit = units[k] as Unit;
    if (unit.tag === 'coordinator') kind = 'and';
    else if (unit.tag === 'comma') kind = kind === 'and' ? 'and' : 'comma';
    else if (unit.tag === 'adverb' || unit.tag === 'quote') continue;
    else return 'none';
  }
  return kind;
}
