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
  const owners = new Set(phrases.map(({ owner }) => owner));
  return phrases
    .filter((phrase) => !owners.has(phrase))
    .map((phrase, at) => {
      let from = phrase.from;
      for (let owner = phrase.owner; owner; owner = owner.owner) from = owner.from;
      const chain = complements(phrase, phrases).at(-1)?.to ?? phrase.to;
      const ends = chain === phrase.to ? [chain] : [phrase.to, chain];
      if (ends.some((end) => units[end]?.tag === 'open'))
        ends.push(...flatMapped(ends, (end) => afterBracket(end, units)));
      return { phrase, at, from, ends };
    });
}

const LONGEST_BRACKET = 20;

// "A (lead), B (Paris) und C": a name goes on behind its bracket.
function afterBracket(end: number, units: readonly Unit[]): number[] {
  if (units[end]?.tag !== 'open') return [];
  const close = units.slice(end, end + LONGEST_BRACKET).findIndex(({ tag }) => tag === 'close');
  return close > 0 ? [end + close + 1] : [];
}

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
