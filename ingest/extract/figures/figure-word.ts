// What a written word, number or sign may do in a figure: found out once and kept by the vocabulary.

export interface FigureWord {
  readonly kind: 'word' | 'number' | 'sign';
  /** Lower case, with the plain apostrophe. */
  readonly lower: string;
  /** What it may do in a figure (see roles.ts). */
  readonly roles: number;
  /** The tables of phrases that have one which begins with it, a bit each. */
  readonly tables: number;
  /** Where the first hyphen of a word stands; 0 where there is none. */
  readonly hyphen: number;
  /** The word is cut into its parts because its first part is a figure: "Zwei-Milliarden-Deal". */
  readonly startsFigure: boolean;
}

/** A token that begins with a digit is a number, one that begins with a letter a word, unless it is a currency's: "US$". */
export function kindOf(written: string): FigureWord['kind'] {
  if (/^\d/.test(written)) return 'number';
  return /^[\p{L}\p{M}]/u.test(written) && !written.endsWith('$') ? 'word' : 'sign';
}
