// One cell of the construction grid: a usual word of a relation in one construction of the language.

/** Whether the names of a cell are invented, so that only the sentence tells what they are, or those of firms that all know. */
export type Names = 'invented' | 'known';

export interface Cell {
  /** What holds the word: "relative clause of the object", "passive without auxiliary". */
  readonly construction: string;
  /** The verb or noun, in the form a dictionary has. */
  readonly word: string;
  readonly text: string;
  /** One line a fact, as in the phrase bank: `+ SUPPLIES | supplier | customer`; `-` is not told, `?` debatable or planned. */
  readonly facts: readonly string[];
}
