// What stands in one list is of one sort: beside a known machine or model a name that nothing else tells of is another.
import type { Phrase } from '../phrases/phrase';

/** A sign that outweighs no other and the prior. */
const ALIKE = 0.8;

/** Kinds of the members of lists, from those that are known. */
export function describeLists(phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const { list } = phrase;
    if (list[0] !== phrase || list.length < 2 || !list.every(isName)) continue;
    const entities = list.flatMap(({ name }) => (name ? [name.entity] : []));
    const known = entities.filter(({ certain }) => certain);
    if (known.length === 0 || known.some(({ family }) => family !== 'thing')) continue;
    for (const entity of entities) if (!entity.certain) entity.speaksFor('Product', ALIKE);
  }
}

const isName = ({ name, headAt }: Phrase): boolean => name !== undefined && headAt < 0;
