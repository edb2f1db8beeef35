// Where a name stands in a sentence, before it is known whose it is.
import type { EntityKind } from '../../../../graph/entities';
import type { KnownName, Place } from '../../lexicon';

export interface NameSpan {
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
  /** What the form of the name speaks for, with how much weight. */
  readonly hints: readonly (readonly [EntityKind, number])[];
  readonly known?: KnownName;
  readonly place?: Place;
  /** Other spellings of the same name: without a leading nationality, an acronym behind it. */
  readonly also?: readonly string[];
  /** Ends in the -s of a genitive ("Yuri Milners DST Global"), which is none of the name's. */
  readonly genitive?: boolean;
  /** The first word in its base form: "des Landes Brandenburg" tells of the "Land Brandenburg". */
  readonly first?: string;
  /** A dictionary word at the head of a sentence: a name only if it stands elsewhere as one. */
  readonly weak?: boolean;
  /** How much the place of a weak name shows it to be one (1 when left out). */
  readonly strength?: number;
}

/**
 * The span with all its properties in one order, some of them changed: the engine reads objects of one shape several times
 * faster than objects of many.
 */
export const nameSpan = (span: NameSpan, changed: Partial<NameSpan> = {}): NameSpan => ({
  from: span.from,
  to: changed.to ?? span.to,
  hints: changed.hints ?? span.hints,
  known: span.known,
  place: changed.place ?? span.place,
  also: span.also,
  genitive: span.genitive,
  first: span.first,
  weak: changed.weak ?? span.weak,
  strength: span.strength,
});

/** Whether the letters stand in the text in this order: "bsi" in "bundesamt für sicherheit in der informationstechnik". */
export function isSubsequence(letters: string, text: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Marks which tokens a name has already taken. */
export class Taken {
  readonly #tokens: Uint8Array;
  readonly spans: NameSpan[] = [];
  constructor(length: number) {
    this.#tokens = new Uint8Array(length);
  }

  free(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (this.#tokens[k]) return false;
    return true;
  }

  /** Nothing may take these tokens. */
  block(from: number, to: number): void {
    if (from >= 0 && to > from) this.#tokens.fill(1, from, to);
  }

  /** Takes the span unless another has one of its tokens. */
  take(span: NameSpan): boolean {
    if (span.to <= span.from || !this.free(span.from, span.to)) return false;
    this.#tokens.fill(1, span.from, span.to);
    this.spans.push(nameSpan(span));
    return true;
  }
}

/** Whether one of the spans holds all of it. */
export const isWithin = (
  span: { readonly from: number; readonly to: number },
  spans: readonly { readonly from: number; readonly to: number }[],
): boolean => spans.some(({ from, to }) => from <= span.from && to >= span.to);
