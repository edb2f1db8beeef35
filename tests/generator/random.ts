// A seeded source of random numbers, so that a generated graph is the same on every machine.

export interface Random {
  /** 0 to 1, without 1. */
  unit(): number;
  /** 0 to `below`, without it. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** An index below `count`; small ones come up far more often, as a few names do in the news. */
  skewed(count: number): number;
  chance(share: number): boolean;
}

const SKEW = 2.4;

/** Mulberry32 (Tommy Ettinger, 2017; public domain): 32 bits of state, good enough for test data. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  return {
    unit,
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    skewed: (count) => Math.floor(count * unit() ** SKEW),
    chance: (share) => unit() < share,
  };
}
