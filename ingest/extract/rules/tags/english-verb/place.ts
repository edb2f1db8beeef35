// A word that may be a verb, with what the rules of English ask about it and the words around it.
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';

export interface Place {
  readonly units: readonly Unit[];
  readonly at: number;
  readonly unit: Unit;
  /** The word before it, adverbs passed over, and where it stands: -1 for none. */
  readonly before: Unit | undefined;
  readonly left: number;
  readonly next: Unit | undefined;
  readonly vocabulary: Vocabulary;
  /** Ends in "s", as a verb of the third person and a plural do. */
  readonly third: boolean;
  /** May be a past form or a participle of the past. */
  readonly past: boolean;
  /** Can be a participle of the present alone. */
  readonly gerund: boolean;
  /** The dictionary has it as a noun, too. */
  readonly nounLike: boolean;
}

/** A rule says whether the word is a verb; undefined where it has nothing to say. The first that speaks is heard. */
export type Rule = (place: Place) => boolean | undefined;

export function placeOf(units: readonly Unit[], at: number, vocabulary: Vocabulary): Place {
  const unit = units[at] as Unit;
  let left = at - 1;
  while (units[left]?.tag === 'adverb') left--;
  return {
    units,
    at,
    unit,
    before: units[left],
    left,
    next: units[at + 1],
    vocabulary,
    third: /s$/u.test(unit.lower),
    past:
      /ed$/u.test(unit.lower) ||
      unit.verbs.some(({ form, tense }) => form === 'past-participle' || tense === 'past'),
    gerund: unit.verbs.every(({ form }) => form === 'present-participle'),
    nounLike: vocabulary.isNoun(unit.lower),
  };
}
