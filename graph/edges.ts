// Edges are derived: the accepted statements with the same relation, ends and event, seen as one relationship.
// A pure function, called by the store for every pair of ends that a load or a decision touches.
import { contentId } from './ids';
import type { Bound, Money, Qualifiers } from './qualifiers';
import { type Lens, RELATIONS, type RelationName } from './relations';
import type { Modality, Statement, Status } from './statement';

/** A statement as it stands in the graph: ends after merges, status after decisions. */
export interface CurrentStatement extends Omit<Statement, 'status'> {
  readonly status: Status;
  /** The source that this one's source reprints: the two are one witness. */
  readonly reprintOf?: string;
}

/** What of a statement edges are made of. */
export type Telling = Pick<
  CurrentStatement,
  | 'id'
  | 'source'
  | 'relation'
  | 'subject'
  | 'object'
  | 'qualifiers'
  | 'modality'
  | 'confidence'
  | 'status'
  | 'reprintOf'
>;

/** One relationship of the graph, with everything the map draws and Cypher filters by. */
export interface Edge {
  readonly id: string;
  readonly relation: RelationName;
  readonly lens: Lens;
  readonly source: string;
  readonly target: string;
  /** `''`, or the year that tells this event from another one between the same two. */
  readonly event: string;
  /** Ids, sorted. */
  readonly statements: readonly string[];
  /** Its witnesses: of a source and its reprints only one, the original where it says this too. */
  readonly sources: readonly string[];
  readonly modality: Modality;
  readonly confidence: number;
  /** Two statements give different figures for the same thing; both are kept. */
  readonly disputed: boolean;
  /** The figures as the statements give them, without repetition, the best witnessed first. */
  readonly amounts: readonly Money[];
  readonly valuations: readonly Money[];
  readonly stakes: readonly { readonly percent: number; readonly bound: Bound; readonly text: string }[];
  readonly quantities: readonly { readonly value: number; readonly bound: Bound; readonly text: string }[];
  /** First of each of the worded qualifiers: role, product, date … */
  readonly words: Readonly<Record<string, string>>;
}

/** The id of an edge: a pure function of what it joins, so that who knows the edge knows its id. */
export function edgeId({
  relation,
  source,
  target,
  event,
}: Pick<Edge, 'relation' | 'source' | 'target' | 'event'>) {
  return contentId('ed', relation, source, target, event);
}

/** Only these are drawn: a rumour or a denial is shown beside an edge, never as one. */
export function countsForEdges(statement: Pick<Telling, 'status' | 'modality'>): boolean {
  return (
    statement.status === 'accepted' && (statement.modality === 'asserted' || statement.modality === 'planned')
  );
}

function eventOf(statement: Telling): string {
  if (!RELATIONS[statement.relation].eventful) return '';
  return statement.qualifiers.date?.date.slice(0, 4) ?? '';
}

// A symmetric relation is one edge whichever way round it was told.
function ends(statement: Telling): [string, string] {
  const { subject, object, relation } = statement;
  return RELATIONS[relation].symmetric && object < subject ? [object, subject] : [subject, object];
}

/** The edge that this statement would be if it were the only one of these two ends. */
export function edgeIdOfOne(statement: Telling): string {
  const [source, target] = ends(statement);
  return edgeId({ relation: statement.relation, source, target, event: eventOf(statement) });
}

function distinct<T>(values: readonly (T | undefined)[], key: (value: T) => string): T[] {
  const given = values.filter((value) => value !== undefined);
  if (given.length < 2) return given;
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of given) {
    const entry = counts.get(key(value));
    if (entry) entry.count++;
    else counts.set(key(value), { value, count: 1 });
  }
  return [...counts.entries()]
    .sort(([ka, a], [kb, b]) => b.count - a.count || (ka < kb ? -1 : 1))
    .map(([, { value }]) => value);
}

// "More than 1.5" and 1.6 agree; 11 and 12 do not; amounts in two currencies are one amount told twice.
function agree(a: { value: number; bound: Bound }, b: { value: number; bound: Bound }): boolean {
  const near = Math.abs(a.value - b.value) <= 0.05 * Math.max(Math.abs(a.value), Math.abs(b.value));
  if (near) return a.bound !== 'exact' || b.bound !== 'exact' || a.value === b.value;
  if (a.bound === 'atLeast' && b.value >= a.value) return true;
  if (b.bound === 'atLeast' && a.value >= b.value) return true;
  if (a.bound === 'atMost' && b.value <= a.value) return true;
  return b.bound === 'atMost' && a.value <= b.value;
}

function conflict(values: readonly { value: number; bound: Bound; unit: string }[]): boolean {
  return values.some((a, i) => values.slice(i + 1).some((b) => a.unit === b.unit && !agree(a, b)));
}

const moneyKey = (m: Money): string => `${m.currency} ${m.amount} ${m.bound}`;
const moneyValue = (m: Money) => ({ value: m.amount, bound: m.bound, unit: m.currency });

function witnesses(statements: readonly Telling[]): string[] {
  const byOriginal = new Map<string, string>();
  for (const { source, reprintOf = source } of statements) {
    const standing = byOriginal.get(reprintOf);
    const better = standing === undefined || source === reprintOf || source < standing;
    if (better && standing !== reprintOf) byOriginal.set(reprintOf, source);
  }
  return [...byOriginal.values()].sort();
}

function wordsOf(all: readonly Qualifiers[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const qualifiers of all) {
    for (const [name, value] of Object.entries(qualifiers)) {
      if (value && !('amount' in value) && !('percent' in value) && !('value' in value)) {
        words[name] ??= 'date' in value ? value.date : value.text;
      }
    }
  }
  return words;
}

function toEdge(group: readonly Telling[], event: string): Edge {
  const sorted = [...group].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const first = sorted[0] as Telling;
  const [source, target] = ends(first);
  const qualifiers = sorted.map((statement) => statement.qualifiers);
  const amounts = distinct(
    qualifiers.map((q) => q.amount),
    moneyKey,
  );
  const valuations = distinct(
    qualifiers.map((q) => q.valuation),
    moneyKey,
  );
  const stakes = distinct(
    qualifiers.map((q) => q.stake),
    (s) => `${s.percent} ${s.bound}`,
  );
  const quantities = distinct(
    qualifiers.map((q) => q.quantity),
    (n) => `${n.value} ${n.bound}`,
  );
  return {
    id: edgeId({ relation: first.relation, source, target, event }),
    relation: first.relation,
    lens: RELATIONS[first.relation].lens,
    source,
    target,
    event,
    statements: sorted.map((s) => s.id).sort(),
    sources: witnesses(sorted),
    modality: sorted.some((s) => s.modality === 'asserted') ? 'asserted' : 'planned',
    confidence: first.confidence,
    disputed:
      conflict(amounts.map(moneyValue)) ||
      conflict(valuations.map(moneyValue)) ||
      conflict(stakes.map((s) => ({ value: s.percent, bound: s.bound, unit: '%' }))) ||
      conflict(quantities.map((n) => ({ value: n.value, bound: n.bound, unit: '' }))),
    amounts,
    valuations,
    stakes,
    quantities,
    words: wordsOf(qualifiers),
  };
}

/** The edges that these statements amount to, in a fixed order. Statements that do not count are passed over. */
export function deriveEdges(statements: readonly Telling[]): Edge[] {
  const byPair = new Map<string, Telling[]>();
  for (const statement of statements) {
    if (!countsForEdges(statement) || statement.subject === statement.object) continue;
    const key = [statement.relation, ...ends(statement)].join('\n');
    const group = byPair.get(key);
    if (group) group.push(statement);
    else byPair.set(key, [statement]);
  }
  const edges: Edge[] = [];
  for (const group of byPair.values()) {
    if (group.length === 1) {
      edges.push(toEdge(group, eventOf(group[0] as Telling)));
      continue;
    }
    const years = [...new Set(group.map(eventOf).filter(Boolean))].sort();
    // An undated telling belongs to the first dated event; with no date at all there is one event.
    const fallback = years[0] ?? '';
    for (const event of years.length > 0 ? years : ['']) {
      edges.push(
        toEdge(
          group.filter((s) => (eventOf(s) || fallback) === event),
          event,
        ),
      );
    }
  }
  return edges.sort((a, b) => (a.id < b.id ? -1 : 1));
}
