// Something that the embedded engine would answer otherwise than Neo4j, and cannot be made to answer alike.
import type { Span } from '../../syntax/query/ast';

export class Difference extends Error {
  /** @param says what in the query it is, and what to write instead */
  constructor(
    readonly says: string,
    readonly at: Span,
  ) {
    super(says);
  }
}

/** A variable that is named where there is none of that name, which is wrong on both engines. */
export class Unknown extends Difference {}
