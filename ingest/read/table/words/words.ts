// What a table of facts may be called in a language besides the registered names: headings, relations, kinds and
// modalities. All in lower case with single spaces; "_" and "-" count as spaces.
import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import type { Language } from '../../../../graph/source';
import type { Modality } from '../../../../graph/statement';

export interface TableWords {
  readonly language: Language;
  /** By registered column; see ../columns.ts. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly relations: Readonly<Record<RelationName, readonly string[]>>;
  readonly kinds: Readonly<Record<EntityKind, readonly string[]>>;
  readonly modalities: Readonly<Record<Modality, readonly string[]>>;
}
