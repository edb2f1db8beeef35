// One end of a fact: an entity and the words that stand for it.

import type { Span } from '../../reading';
import type { Answer } from '../discourse/answer';
import type { Entity } from '../names/entity';
import type { Mention } from '../names/mention';

export interface End {
  readonly entity: Entity;
  /** The words of the sentence that stand for it. */
  readonly mention: Span;
  /** Where the name itself stands, if elsewhere. */
  readonly antecedent: Span | undefined;
  readonly certainty: number;
  /** Named for a part that has no name here: "the subsidiary of A". */
  readonly part: boolean | undefined;
}

// All ends are made here and have one shape: the engine compiles what reads them for the shapes that it has seen, and
// throws that away for each new one. A spread that writes over a property makes another shape each time it runs.
export const newEnd = (
  entity: Entity,
  mention: Span,
  certainty: number,
  antecedent?: Span,
  part?: boolean,
): End => ({ entity, mention, antecedent, certainty, part });

/** Whom a name stands for. */
export const namedBy = (name: Mention, certainty: number): End =>
  newEnd(name.entity, spanOf(name), certainty);

/** Whom words mean that name nobody. */
export const meantBy = (words: Span, { entity, span, certainty }: Answer): End =>
  newEnd(entity, spanOf(words), certainty, span);

/** The same one, meant again by other words. */
export const meantAgain = (words: Span, end: End, trust = 1): End =>
  newEnd(end.entity, spanOf(words), end.certainty * trust, end.antecedent ?? end.mention, end.part);

/** The same end, less sure. */
export const doubted = (end: End, trust: number): End =>
  newEnd(end.entity, end.mention, end.certainty * trust, end.antecedent, end.part);

export const spanOf = ({ start, end }: { start: number; end: number }): Span => ({ start, end });

/** A public body by its own name: it has no rivals. */
export const isAuthority = ({ entity }: End): boolean => entity.kind === 'PublicBody' && entity.certain;
