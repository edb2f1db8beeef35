// What fills a slot, and how well.
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';

/** A phrase that may fill a slot, with how well it does (1: as grammar has it). */
export interface Filler {
  readonly phrase: Phrase;
  readonly ends: readonly End[];
  readonly fit: number;
}

/** With another fit. Its properties are named like those of all, as a spread makes another shape (see reference/end.ts). */
export const refitted = ({ phrase, ends }: Filler, fit: number): Filler => ({ phrase, ends, fit });

/** The filler with these ends alone. */
export const refilled = ({ phrase, fit }: Filler, ends: readonly End[]): Filler => ({ phrase, ends, fit });
