// "A supplies the chips and B the software", "die Chips liefert A, die Software B", "ses puces à A et ses logiciels à B":
// the second clause leaves out all but somebody and a thing. It is written out as a sentence of its own, as in gaps.ts;
// else B would get the chips, or be made by A.
import type { HeadClass } from '../frames';
import type { Vocabulary } from '../vocabulary';
import type { Tag, Unit } from './unit';

/** The units `[from, to)` of a name, or of a noun with its article; a preposition in front belongs to them. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Behind the mark somebody and a thing, in the order that they stand in. */
interface Gap {
  readonly mark: number;
  readonly who: Part;
  readonly thing: Part;
}

/** The units up to the gap, and the clause behind it where somebody else is named to whom both things are done. */
export function withThingGapsFilled(units: Unit[], vocabulary: Vocabulary): Unit[][] {
  const end = units.at(-1)?.tag === 'stop' ? units.length - 1 : units.length;
  const gap = gapBefore(units, end);
  const places = gap && placesOf(gap, units, vocabulary);
  if (!places) return [units];
  const stop = units.slice(end);
  const first = units.slice(0, gap.mark);
  // With nobody else in the first clause, the second would be told of whoever it stands beside.
  if (!first.some(({ tag }, at) => tag === 'name' && at !== places.who.to - 1)) return [[...first, ...stop]];
  const swaps = [
    { place: places.who, by: gap.who },
    { place: places.thing, by: gap.thing },
  ].sort((a, b) => b.place.from - a.place.from);
  // From the end on, so that what stands before stays where it is.
  const second = swaps.reduce<readonly Unit[]>(
    (clause, { place, by }) => [
      ...clause.slice(0, place.from),
      ...units.slice(by.from, by.to),
      ...clause.slice(place.to),
    ],
    [...first, ...stop],
  );
  return [[...first, ...stop], second.map((unit) => ({ ...unit }))];
}

function gapBefore(units: readonly Unit[], end: number): Gap | undefined {
  const last = thingBefore(units, end) ?? nameBefore(units, end);
  if (!last) return undefined;
  let at = last.from;
  while (units[at - 1]?.tag === 'adverb') at--;
  const isThing = units[last.to - 1]?.tag !== 'name';
  const first = isThing ? nameBefore(units, at) : thingBefore(units, at);
  if (!first || (isThing && units[first.from]?.tag === 'preposition')) return undefined;
  let mark = first.from - 1;
  if (units[mark]?.tag === 'coordinator' && units[mark - 1]?.tag === 'comma') mark--;
  if (!MARKS.has(units[mark]?.tag ?? 'stop')) return undefined;
  return isThing ? { mark, who: first, thing: last } : { mark, who: last, thing: first };
}

/** A name alone, with the preposition before it. */
function nameBefore(units: readonly Unit[], end: number): Part | undefined {
  const name = units[end - 1];
  if (name?.tag !== 'name' || name.mention?.entity.place) return undefined;
  const from = units[end - 2]?.tag === 'preposition' ? end - 2 : end - 1;
  return { from, to: end };
}

/** "die neue Software", "ses logiciels embarqués" */
function thingBefore(units: readonly Unit[], end: number): Part | undefined {
  let noun = end - 1;
  while (units[noun]?.tag === 'adjective') noun--;
  const classes = units[noun]?.noun?.head?.classes;
  if (!mayBe('noun', units[noun]) || NO_THINGS.some((one) => classes?.has(one))) return undefined;
  let from = noun;
  while (INSIDE.has(units[from - 1]?.tag ?? 'stop')) from--;
  return units[from - 1]?.tag === 'determiner' ? { from: from - 1, to: end } : undefined;
}

const INSIDE: ReadonlySet<Tag> = new Set(['adjective', 'noun']);
const MARKS: ReadonlySet<Tag> = new Set(['comma', 'coordinator']);

/** Nouns for somebody, who may be the one before, and for a day. */
const NO_THINGS: readonly HeadClass[] = [
  'company',
  'firm',
  'investor',
  'body',
  'person',
  'unit',
  'group',
  'time',
];

/** Where the two of the first clause stand in whose places those of the gap come. */
function placesOf(
  { mark, who, thing }: Gap,
  units: readonly Unit[],
  { grammar }: Vocabulary,
): { readonly who: Part; readonly thing: Part } | undefined {
  const first = units.slice(0, mark);
  if (first.some(({ tag }) => BREAKS.has(tag)) || !first.some((unit) => mayBe('verb', unit)))
    return undefined;
  const names = first.flatMap((_, at) => nameBefore(first, at + 1) ?? []);
  const things = first.flatMap((_, at) =>
    first[at + 1]?.tag === 'name' ? [] : (thingBefore(first, at + 1) ?? []),
  );
  const preposition = prepositionOf(units, who);
  if (who.from < thing.from) {
    // "sold chips to A and B the day before": two who get them.
    if (first.at(-1)?.tag === 'name') return undefined;
    const subject = names.find((name) => prepositionOf(units, name) === undefined);
    const object = things.findLast((one) => isBare(units, one));
    return subject && object ? { who: subject, thing: object } : undefined;
  }
  const name = names.findLast((one) => prepositionOf(units, one) === preposition);
  const object = name && things.findLast((one) => one.to <= name.from && isBare(units, one));
  if (!object || name.to !== mark || !isLike(units, object, thing)) return undefined;
  // "die Chips liefert A, die Software B": without a preposition the thing stands first.
  if (preposition === undefined && (grammar.order !== 'case' || object.from > 0)) return undefined;
  return { who: name, thing: object };
}

/** Tags are settled later: "the chips" looks like a verb still. */
const mayBe = (tag: Tag, unit: Unit | undefined): boolean =>
  unit?.tag === tag || unit?.maybe.has(tag) === true;

const BREAKS: ReadonlySet<Tag> = new Set(['comma', 'stop', 'relative', 'subordinator', 'quote', 'open']);

const prepositionOf = (units: readonly Unit[], { from }: Part): string | undefined =>
  units[from]?.preposition?.name;

const isBare = (units: readonly Unit[], { from }: Part): boolean => units[from - 1]?.tag !== 'preposition';

/** Both are goods, or one sort of thing as far as is known. */
function isLike(units: readonly Unit[], one: Part, other: Part): boolean {
  const [a, b] = [classesOf(units, one), classesOf(units, other)];
  return a.size + b.size === 0 || [...b].some((name) => a.has(name) || GOODS.has(name));
}

const GOODS: ReadonlySet<HeadClass> = new Set<HeadClass>(['product', 'machine']);

const classesOf = (units: readonly Unit[], { from, to }: Part): ReadonlySet<HeadClass> =>
  new Set(units.slice(from, to).flatMap(({ noun }) => [...(noun?.head?.classes ?? [])]));
