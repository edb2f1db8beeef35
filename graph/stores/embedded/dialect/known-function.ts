// What is known of a function that both engines have.
import type { Side } from './operators';
import type { Kind, Type } from './types';

export interface KnownFunction {
  /** The kinds of each argument; null besides. */
  readonly takes: readonly (readonly Kind[])[];
  /** What is said of other kinds, where Neo4j takes some of them. */
  readonly misfit?: string;
  /** How many of them there must be; all, if nothing is said. */
  readonly atLeast?: number;
  /** The last of `takes` may come any number of times. */
  readonly many?: true;
  readonly isAggregate?: true;
  /** Of what there is an answer to null. */
  readonly answersNull?: true;
  gives(args: readonly Type[]): Type;
  /** Other words for the call. */
  instead?(args: readonly Side[], call: string): string | undefined;
  /** @throws Refused for arguments that are not answered alike */
  check?(args: readonly Type[]): void;
}
