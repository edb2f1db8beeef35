// One end of a fact: an entity and the words that stand for it.

import type { Span } from '../../reading';
import type { Entity } from '../names/entity';

export interface End {
  readonly entity: Entity;
  /** The words of the sentence that stand for it. */
  readonly mention: Span;
  /** Where the name itself stands, if elsewhere. */
  readonly antecedent?: Span;
  readonly certainty: number;
  /** Named for a part that has no name here: "the subsidiary of A". */
  readonly part?: boolean;
}

export const spanOf = ({ start, end }: { start: number; end: number }): Span => ({ start, end });
