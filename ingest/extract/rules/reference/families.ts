// The families of entities that a noun can stand for.

import { RELATIONS } from '../../../../graph/relations';
import type { HeadClass } from '../frames';
import type { Family } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { OF_PEOPLE } from '../relation-groups';
import type { Noun } from '../vocabulary/word-kinds';

const FAMILY: Partial<Record<HeadClass, Family>> = {
  company: 'organization',
  investor: 'organization',
  body: 'organization',
  person: 'person',
  product: 'thing',
  facility: 'thing',
};

/** The families that a noun can stand for; relational nouns stand for people or firms. */
export function familiesOf({ noun }: Phrase): readonly Family[] {
  if (!noun) return NO_FAMILIES;
  const known = familiesOfNouns.get(noun);
  if (known) return known;
  const families = familiesOfNoun(noun);
  familiesOfNouns.set(noun, families);
  return families;
}

const NO_FAMILIES: readonly Family[] = [];

/** As many as the tables have nouns. */
const familiesOfNouns = new Map<Noun, readonly Family[]>();

function familiesOfNoun(noun: Noun): readonly Family[] {
  const families = new Set<Family>();
  for (const name of noun.head?.classes ?? []) {
    const family = FAMILY[name];
    if (family) families.add(family);
  }
  // "dem Vorstand" is the board, though "Vorstand" is also who sits on it.
  if (noun.head?.classes.has('board')) return [...families].filter((family) => family !== 'person');
  for (const { relation, bearer } of noun.relational) {
    if (OF_PEOPLE.has(relation) && bearer === 'from') families.add('person');
    // A shareholder may be a person, "société" among its other classes or not.
    else if (RELATIONS[relation][bearer].includes('Person') && families.size > 0) families.add('person');
    else if (families.size === 0) families.add('organization');
  }
  return [...families];
}
