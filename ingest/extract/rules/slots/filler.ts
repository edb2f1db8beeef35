// What fills a slot, and how well.
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';

/** A phrase that may fill a slot, with how well it does (1: as grammar has it). */
export interface Filler {
  readonly phrase: Phrase;
  readonly ends: readonly End[];
  readonly fit: number;
}
