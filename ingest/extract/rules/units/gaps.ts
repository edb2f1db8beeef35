// "A hat im Mai B übernommen, C dagegen D", "A s'est emparé de B, C de D", "A moved to Ulm and B to Gera": the second leaves
// out all that it shares with the first. Its clause is written out, with its two in the places of the other two, and read as
// a sentence of its own; else C and D would be taken for more of what the first tells.
import type { Tag, Unit } from './unit';

/** The units `[from, to)` of a name and of the words before it. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Behind the mark those who are told apart from the two before. */
interface Pair {
  readonly mark: number;
  readonly who: Part;
  readonly what: Part;
}

/** The units up to the first gap, and for each pair behind it the clause with the pair in it. */
export function withGapsFilled(units: Unit[]): Unit[][] {
  const end = units.at(-1)?.tag === 'stop' ? units.length - 1 : units.length;
  const pairs = pairsBefore(units, end);
  const [first] = pairs;
  if (!first) return [units];
  const stop = units.slice(end);
  const filled: Unit[][] = [];
  for (const pair of pairs) {
    const clause = filledWith(pair, first.mark, units);
    if (!clause) return [units];
    filled.push([...clause, ...stop].map((unit) => ({ ...unit })));
  }
  return [[...units.slice(0, first.mark), ...stop], ...filled];
}

/** The pairs that the sentence ends in, in order. */
function pairsBefore(units: readonly Unit[], end: number): Pair[] {
  const pairs: Pair[] = [];
  let pair = pairBefore(units, end);
  while (pair) {
    pairs.unshift(pair);
    pair = pairBefore(units, pair.mark);
  }
  return pairs;
}

// "C dagegen D", "C de D": side by side two names would be one.
function pairBefore(units: readonly Unit[], end: number): Pair | undefined {
  const what = partBefore(units, end, WHAT);
  let at = what?.from ?? 0;
  while (units[at - 1]?.tag === 'adverb') at--;
  const who = partBefore(units, at, WHO);
  if (!what || !who || (at === what.from && units[at]?.tag !== 'preposition')) return undefined;
  let mark = who.from - 1;
  if (units[mark]?.tag === 'coordinator' && units[mark - 1]?.tag === 'comma') mark--;
  return MARKS.has(units[mark]?.tag ?? 'stop') ? { mark, who, what } : undefined;
}

function partBefore(units: readonly Unit[], end: number, inside: ReadonlySet<Tag>): Part | undefined {
  if (units[end - 1]?.tag !== 'name') return undefined;
  let from = end - 1;
  while (inside.has(units[from - 1]?.tag ?? 'stop')) from--;
  return { from, to: end };
}

const WHO: ReadonlySet<Tag> = new Set(['determiner', 'adjective', 'noun']);
const WHAT: ReadonlySet<Tag> = new Set([...WHO, 'preposition']);
const MARKS: ReadonlySet<Tag> = new Set(['comma', 'coordinator']);

/** The first clause with the pair in the places of its own two; undefined where those cannot be told. */
function filledWith({ who, what }: Pair, end: number, units: readonly Unit[]): Unit[] | undefined {
  const names = units.flatMap(({ tag }, at) => (tag === 'name' && at < end ? [at] : []));
  const subjects = names.map((at) => partBefore(units, at + 1, WHO) as Part);
  const subject = subjects.find(({ from }) => units[from - 1]?.tag !== 'preposition');
  if (!subject || !isLike(units[subject.to - 1], units[who.to - 1])) return undefined;
  const objects = names.filter((at) => at >= subject.to).map((at) => alikeBefore(units, at, what));
  const object = objects.findLast((one) => one !== undefined && one.from >= subject.to);
  if (!object) return undefined;
  // "A arbeitet mit B in Ulm, C in Gera": C may be beside B; "A und E haben B übernommen, C dagegen D": there are more.
  const isOther = (at: number) =>
    at !== subject.to - 1 && at !== object.to - 1 && !units[at]?.mention?.entity.place;
  if (names.some(isOther)) return undefined;
  // "A liefert Chips an B, C an D": another's goods, or those that C are.
  const given = units[object.from - 1]?.noun?.head?.classes;
  const isContrasted = units[what.from - 1]?.tag === 'adverb';
  if (given?.has('product') && !isContrasted) return undefined;
  const between = units.slice(subject.to, end);
  if (between.some(({ tag }) => BREAKS.has(tag)) || MARKS.has(units[subject.from - 1]?.tag ?? 'stop'))
    return undefined;
  if (!units.slice(0, end).some(({ tag }) => tag === 'verb')) return undefined;
  return [
    ...units.slice(0, subject.from),
    ...units.slice(who.from, who.to),
    ...units.slice(subject.to, object.from),
    ...units.slice(what.from, what.to),
    ...units.slice(object.to, end),
  ];
}

const BREAKS: ReadonlySet<Tag> = new Set([
  'comma',
  'coordinator',
  'stop',
  'relative',
  'subordinator',
  'quote',
]);

/** A person stands beside a person; a place does nothing. */
const isLike = (one: Unit | undefined, other: Unit | undefined): boolean => {
  const [a, b] = [one?.mention?.entity, other?.mention?.entity];
  return a !== undefined && b !== undefined && !b.place && (a.kind === 'Person') === (b.kind === 'Person');
};

/** The name at `at` with the words before it, where they are those of the other part or as many prepositions. */
function alikeBefore(units: readonly Unit[], at: number, { from, to }: Part): Part | undefined {
  const [own, other] = [units[at]?.mention?.entity, units[to - 1]?.mention?.entity];
  if (!own || !other || Boolean(own.place) !== Boolean(other.place)) return undefined;
  const wanted = units.slice(from, to - 1);
  const same = at - wanted.length;
  if (wanted.length > 0 && same >= 0 && wanted.every((unit, k) => isSame(unit, units[same + k])))
    return { from: same, to: at + 1 };
  const prepositions = wanted.filter(({ tag }) => tag === 'preposition');
  const bare = partBefore(units, at + 1, WHO) as Part;
  const before = units[bare.from - 1];
  if (prepositions.length === 0) return before?.tag === 'preposition' ? undefined : bare;
  const [only] = prepositions;
  const isOne = prepositions.length === 1 && wanted[0] === only && only && isSame(only, before);
  return isOne ? { from: bare.from - 1, to: at + 1 } : undefined;
}

/** The same word, or another form of one preposition: "de" and "du". */
const isSame = (one: Unit, other: Unit | undefined): boolean =>
  other?.tag === one.tag &&
  (one.preposition ? one.preposition.name === other.preposition?.name : one.lower === other.lower);
