// Whom a word means that names nobody.
import type { Span } from '../../reading';
import type { Entity } from '../names/entity';

export interface Answer {
  readonly entity: Entity;
  /** Where the name stands. */
  readonly span: Span;
  readonly certainty: number;
}
