// One row of an extraction table: a passage, what a reader takes from it, and what nobody may take from it.

/** `RELATION | subject | object`, then figures as `name=value`: `INVESTED_IN | SoftBank | Wayve | role=lead`. */
export type FactLine = string;

export interface ExtractionCase {
  readonly text: string;
  /** Each must be read and accepted. */
  readonly facts: readonly FactLine[];
  /** None of these may be accepted; the ends in either spelling. */
  readonly never?: readonly FactLine[];
}
