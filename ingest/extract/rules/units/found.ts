// What begins at a token: its tag, how many tokens it has, and what the tables say of it.
import type { Analysis } from '../../lexicon';
import type { Tag, Unit } from './unit';

const NONE: ReadonlySet<Tag> = new Set();

/** What a unit that is neither a name nor a figure carries beside its place and tag. */
export type Fields = Pick<
  Unit,
  'determiner' | 'preposition' | 'referent' | 'relative' | 'maybe' | 'noun' | 'verbs' | 'place' | 'title'
>;
type MutableFields = { -readonly [name in keyof Fields]: Fields[name] };

// All units have the same properties in the same order, also those that stay undefined: the engine reads objects of
// one shape several times faster than objects of many, and a spread makes another shape in each place it stands in.
export const plainFields = (): MutableFields => ({
  determiner: undefined,
  preposition: undefined,
  referent: undefined,
  relative: undefined,
  maybe: NONE,
  noun: undefined,
  verbs: NO_VERBS,
  place: undefined,
  title: false,
});
export const NO_VERBS: readonly Analysis[] = [];
export const PLAIN: Fields = plainFields();

export interface Found {
  readonly tag: Tag;
  readonly length: number;
  readonly fields: Fields;
}
