// An entry of the registry of well-known names, and where a text has it.
import type { EntityKind } from '../../../../graph/entities';

export interface KnownName {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Spellings, the name among them, that are also words or other names: "Meta", "Orange". */
  readonly ambiguous: readonly string[];
  /** Articles quote it: what a passage is about is somebody else. */
  readonly medium: boolean;
  /** ISO 3166-1: whose firm it is called. */
  readonly country?: string;
  /** Too big for anybody to call it a start-up. */
  readonly large: boolean;
  /** A bank of the state or a politician: they support, where others invest. */
  readonly state: boolean;
}

export interface KnownMention {
  readonly start: number;
  readonly end: number;
  readonly entry: KnownName;
  readonly ambiguous: boolean;
}
