// What funding rounds are called in a text: "Series B", "Serie-C-Runde", "Seed", "pré-amorçage".
import type { NameWords } from '../../../languages/grammar/name-words';
import { wordsOf } from './tables';

export class RoundLabels {
  readonly #series: RegExp;
  readonly #seed: RegExp;

  constructor({ series, seeds }: NameWords) {
    this.#series = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${oneOf(series)})[ \\u00a0‑-]?([A-H])(?![\\p{L}\\p{N}])(?:[‑-]\\p{L}+)?`,
      'u',
    );
    this.#seed = new RegExp(`(?<![\\p{L}])(?:${oneOf(seeds)})(?:[‑-]\\p{L}+)?(?![\\p{L}])`, 'u');
  }

  /** The first label in the text as it is written, one with a letter before one without. */
  in(text: string): string | undefined {
    return (this.#series.exec(text) ?? this.#seed.exec(text))?.[0];
  }
}

const oneOf = (list: string): string => wordsOf(list).join('|');
