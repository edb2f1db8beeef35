// Whom a word means that names nobody.
import type { Span } from '../../reading';
import type { Entity } from '../names/entity';
import type { End } from '../reference/end';

export interface Answer {
  readonly entity: Entity;
  /** Where the name stands. */
  readonly span: Span;
  readonly certainty: number;
}

/** The one who was noted there. */
export const answerOf = (noted: Pick<Answer, 'entity' | 'span'>, certainty: number): Answer => ({
  entity: noted.entity,
  span: noted.span,
  certainty,
});

/** The one who stands at that end of a fact. */
export const answerFrom = (end: End, certainty = end.certainty): Answer => ({
  entity: end.entity,
  span: end.antecedent ?? end.mention,
  certainty,
});
