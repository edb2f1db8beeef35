// The entities that a phrase stands for, of the kinds that a relation allows.

import type { EntityKind } from '../../../../graph/entities';
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import { type End, namedBy } from '../reference/end';

/** All that the list of a phrase stands for and that is of the kinds asked for; a name inside the phrase where it is not. */
export function endsOf(phrase: Phrase, kinds: readonly EntityKind[]): End[] {
  const list = membersOf(phrase);
  const [only] = list;
  return withoutCountries(
    only && list.length === 1
      ? memberEnds(only, kinds)
      : flatMapped(list, (member) => memberEnds(member, kinds)),
  );
}

// "auprès de l'éditeur de logiciels A, du transporteur B": the description opens the list of the name behind it.
function membersOf({ list, explains, to }: Phrase): readonly Phrase[] {
  const opens = list.length === 1 && explains && explains.from >= to && explains.list[0] === explains;
  return opens ? explains.list : list;
}

// "in Veldhoven, Netherlands": the country says where the town is.
function withoutCountries(ends: End[]): End[] {
  if (ends.length < 2) return ends;
  const towns = new Set(
    flatMapped(ends, ({ entity }) => (entity.place?.kind === 'City' ? [entity.place.iso] : [])),
  );
  return ends.filter(({ entity }) => entity.place?.kind !== 'Country' || !towns.has(entity.place.iso));
}

function memberEnds(phrase: Phrase, kinds: readonly EntityKind[]): End[] {
  const fitting = phrase.ends.filter(({ entity }) => mayBe(entity, kinds));
  if (fitting.length > 0)
    return phrase.pronoun && !phrase.answer && phrase.pronoun.referent !== 'group' && !areAlike(fitting)
      ? fitting.slice(0, 1)
      : fitting;
  return phrase.examples && phrase.ends.length === 0
    ? flatMapped(phrase.examples.list, ({ ends }) => ends.filter(({ entity }) => mayBe(entity, kinds)))
    : [];
}

// "Sie gründeten": several people or several firms are meant, and no person or firm of which one is.
const areAlike = ([first, ...others]: readonly End[]): boolean =>
  others.every(({ entity }) => entity.family === first?.entity.family);

/** Names that modify the phrase: "Nvidia chips", "Nvidia's chips", "Nvidia-Chips". */
export function insideEnds(phrase: Phrase, kinds: readonly EntityKind[]): End[] {
  const ends: End[] = [];
  for (const { modifiers, owner } of phrase.list) {
    ends.push(...modifierEnds(modifiers, kinds));
    if (owner) ends.push(...endsOf(owner, kinds));
  }
  return ends;
}

/** Names right before the noun: "Nvidia chips", "its Nvidia stake". */
export const modifierEnds = (modifiers: Phrase['modifiers'], kinds: readonly EntityKind[]): End[] =>
  flatMapped(modifiers, (modifier) => (mayBe(modifier.entity, kinds) ? [namedBy(modifier, 0.97)] : []));

/** Whether the entity is of one of the kinds, or could be, as long as nothing certain speaks against it. */
export function mayBe(entity: End['entity'], kinds: readonly EntityKind[]): boolean {
  if (kinds.includes(entity.kind)) return true;
  if (entity.certain || entity.family === 'place') return false;
  if (entity.family === 'organization' && kinds.includes('PublicBody') && !kinds.includes('Company'))
    return entity.weight('Company') < 1 && entity.weight('Investor') === 0 && entity.weight('Person') === 0;
  if (entity.family === 'organization')
    return (
      kinds.includes('Company') ||
      (entity.mayBeThing && kinds.some((kind) => kind === 'Product' || kind === 'Facility'))
    );
  return entity.family === 'thing' && kinds.includes('Company') && entity.weight('Product') < 1;
}
