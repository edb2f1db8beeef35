// What an office is in charge of, between its title and its firm: "Managing Director North America at X", "VP Sales, X".
// Words of known areas are taken out before anything is read, as they would stand for a firm or part the title from its
// own; any others a reader passes over between the commas of a caption (relational/captioned.ts).

import type { HeadClass } from '../frames';
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { joinsFields, saysWhere } from './fields';
import { isTitle } from './office';

/** So many units may name what an office is in charge of. */
const LONGEST = 6;

/** The units without areas behind titles. */
export function withoutAreas(units: Unit[], vocabulary: Vocabulary): Unit[] {
  let kept = units;
  for (let at = 0; at + 1 < kept.length; at++) {
    const { tag, noun } = kept[at] as Unit;
    if (tag !== 'noun' || !isTitle(noun)) continue;
    const area = endOfArea(kept, at + 1, vocabulary);
    const to = area > at + 1 && isAtEnd(kept[area], vocabulary) ? area : endOfNouns(kept, at + 1, vocabulary);
    if (to > at + 1) kept = [...kept.slice(0, at + 1), ...kept.slice(to)];
  }
  return kept;
}

function endOfArea(units: readonly Unit[], from: number, vocabulary: Vocabulary): number {
  const { areas } = vocabulary.cues;
  const isArea = (unit: Unit | undefined): boolean =>
    unit?.capital === true &&
    (unit.mention?.entity.kind === 'Country' || unit.lower.split(' ').every((word) => areas.has(word)));
  let to = from;
  while (to < from + LONGEST)
    if (isArea(units[to])) to++;
    else if (to > from && joinsFields(units[to]?.lower ?? '', vocabulary) && isArea(units[to + 1])) to += 2;
    else break;
  return to;
}

/** "Leiter Immobilien, Bau und Projektentwicklung bei A": where nouns have a capital, those without an article. */
function endOfNouns(units: readonly Unit[], from: number, vocabulary: Vocabulary): number {
  if (!vocabulary.grammar.capitalNouns) return from;
  let to = from;
  while (to < from + LONGEST && isOfField(units[to])) {
    to++;
    const { tag, lower = '' } = units[to] ?? {};
    if ((tag === 'comma' || joinsFields(lower, vocabulary)) && isOfField(units[to + 1])) to++;
  }
  const next = units[to];
  const leads =
    saysWhere(next?.preposition?.name ?? '', vocabulary) ||
    (next?.tag === 'determiner' && units[to + 1]?.mention?.entity.family === 'organization');
  return leads ? to : from;
}

/** No other office, and nobody who may have one. */
const isOfField = (unit: Unit | undefined): boolean =>
  unit?.tag === 'noun' &&
  unit.mention === undefined &&
  unit.place === undefined &&
  (unit.noun?.relational.length ?? 0) === 0 &&
  !NO_FIELD.some((name) => unit.noun?.head?.classes.has(name));

const NO_FIELD: readonly HeadClass[] = ['company', 'investor', 'person', 'body', 'time', 'board'];

// "Managing Director UK has said": only where the firm or the end of the title follows.
const isAtEnd = (unit: Unit | undefined, vocabulary: Vocabulary): boolean =>
  unit === undefined ||
  ['comma', 'stop', 'open', 'close'].includes(unit.tag) ||
  saysWhere(unit.preposition?.name ?? '', vocabulary) ||
  // "Geschäftsführer Deutschland der A"
  (vocabulary.grammar.order === 'case' && unit.tag === 'determiner');

/** A field of unknown words has so many of them at most: "President, Data Centre Sales, Equinix". */
const LONGEST_FIELD = 4;

/** What no field has. */
const ENDS_FIELD: ReadonlySet<Tag> = new Set([
  'verb',
  'stop',
  'open',
  'close',
  'quote',
  'determiner',
  'preposition',
  'coordinator',
  'relative',
  'subordinator',
]);

/** Where the comma behind a field that begins at `from` stands; undefined where none does. */
export function commaBehindField(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at <= from + LONGEST_FIELD; at++) {
    const tag = units[at]?.tag;
    if (tag === 'comma') return at;
    if (tag === undefined || ENDS_FIELD.has(tag)) break;
  }
  return undefined;
}
