// A query of the library: what it answers, what it asks for and what it returns.
import type { ParameterType } from './parameter-types';

export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** What is taken where nothing is given; a parameter without one must be given. */
  readonly default?: unknown;
  /** What it is, in a researcher's words. */
  readonly what: string;
}

export interface NamedQuery {
  /** The file's name without `.cypher`. */
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  readonly params: readonly QueryParameter[];
  /** The columns, in order. */
  readonly returns: readonly string[];
  /** The whole file, which runs as it stands. */
  readonly cypher: string;
}
