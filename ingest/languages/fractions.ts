// Fractions in words, in percent: every one smaller than one, so that no language lists them.

export interface PartNames {
  /** Before the name of one part: "ein", "a". */
  readonly one: readonly string[];
  /** The words of the numbers by their value, two to nine: what stands before several parts. */
  readonly several: (count: number) => readonly string[];
  /** The forms of the name by the number of parts that make the whole: of one part, and of several. */
  readonly parts: Readonly<Record<number, readonly [one: readonly string[], several: readonly string[]]>>;
  /** What may stand between number and part: a space, a hyphen, nothing. */
  readonly ties: readonly string[];
}

/** "ein Drittel", "nine-tenths", "les trois quarts" with their percentages, rounded to two places. */
export function fractionsOf({ one, several, parts, ties }: PartNames): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [whole, [single, plural]] of Object.entries(parts)) {
    for (let count = 1; count < Number(whole); count++) {
      const percent = Math.round((10_000 * count) / Number(whole)) / 100;
      for (const number of count === 1 ? one : several(count))
        for (const part of count === 1 ? single : plural)
          for (const tie of ties) found[`${number}${tie}${part}`] = percent;
    }
  }
  return found;
}
