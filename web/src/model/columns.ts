// Reads the graph from columns (see graph/columns.ts), as large graphs are sent. A line is a row of the columns: it is
// no object of its own but a window onto them, and works out its id when somebody asks for it.
import type { EdgeView, GraphColumns, GraphView, SparseColumn } from '../../../graph/views';
import { edgeId } from './edge-id';
import type { NumberedGraph } from './graph-index';

/** Where each row begins in a list that holds all rows one after the other, and where the last one ends. */
function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++)
    starts[row + 1] = (starts[row] as number) + (counts[row] as number);
  return starts;
}

function rowsOf(gaps: readonly number[]): number[] {
  let row = 0;
  return gaps.map((gap) => {
    row += gap;
    return row;
  });
}

const byRow = ({ gaps, values }: SparseColumn<string>): ReadonlyMap<number, string> =>
  new Map(rowsOf(gaps).map((row, i) => [row, values[i] as string]));

/** Lists of the same length for edges that stand on the same number of statements: their ids come with the card. */
function counted(): (count: number) => readonly string[] {
  const known: (readonly string[])[] = [];
  return (count) => {
    known[count] ??= Array.from({ length: count }, () => '');
    return known[count] as readonly string[];
  };
}

/** The ends of all lines as indices of nodes. */
function endsOf({ outgoing, target }: GraphColumns['edges']): { from: Uint32Array; to: Uint32Array } {
  const [from, to] = [new Uint32Array(target.length), new Uint32Array(target.length)];
  let row = 0;
  for (let node = 0; node < outgoing.length; node++) {
    let before = 0;
    for (let left = outgoing[node] as number; left > 0; left--, row++) {
      before += target[row] as number;
      from[row] = node;
      to[row] = before;
    }
  }
  return { from, to };
}

type LensOf = (relation: string) => EdgeView['lens'];

function tableOf({ relations, sources, edges }: GraphColumns, nodeIds: readonly string[], lensOf: LensOf) {
  return {
    ...endsOf(edges),
    nodeIds,
    relations,
    sources,
    lenses: relations.map(lensOf),
    relation: Uint8Array.from(edges.relation),
    event: byRow(edges.event),
    began: byRow(edges.from),
    until: byRow(edges.until),
    planned: new Set(rowsOf(edges.planned)),
    disputed: new Set(rowsOf(edges.disputed)),
    confidence: Uint16Array.from(edges.confidence),
    statements: Uint16Array.from(edges.statements),
    listOf: counted(),
    sourceStarts: startsOf(edges.sourceCount),
    sourceAt: Uint32Array.from(edges.sources),
    figureStarts: startsOf(edges.figureCount),
    figures: edges.figures,
    ids: [] as string[],
  };
}

type Table = ReturnType<typeof tableOf>;

class Line implements EdgeView {
  readonly #table: Table;
  readonly #row: number;

  constructor(table: Table, row: number) {
    this.#table = table;
    this.#row = row;
  }
  get id(): string {
    this.#table.ids[this.#row] ??= edgeId(this);
    return this.#table.ids[this.#row] as string;
  }
  get relation(): EdgeView['relation'] {
    return this.#table.relations[this.#table.relation[this.#row] as number] as EdgeView['relation'];
  }
  get lens(): EdgeView['lens'] {
    return this.#table.lenses[this.#table.relation[this.#row] as number] as EdgeView['lens'];
  }
  get source(): string {
    return this.#table.nodeIds[this.#table.from[this.#row] as number] as string;
  }
  get target(): string {
    return this.#table.nodeIds[this.#table.to[this.#row] as number] as string;
  }
  get event(): string {
    return this.#table.event.get(this.#row) ?? '';
  }
  get from(): string | null {
    return this.#table.began.get(this.#row) ?? null;
  }
  get until(): string | null {
    return this.#table.until.get(this.#row) ?? null;
  }
  get modality(): EdgeView['modality'] {
    return this.#table.planned.has(this.#row) ? 'planned' : 'asserted';
  }
  get confidence(): number {
    return (this.#table.confidence[this.#row] as number) / 1000;
  }
  get disputed(): boolean {
    return this.#table.disputed.has(this.#row);
  }
  get statements(): readonly string[] {
    return this.#table.listOf(this.#table.statements[this.#row] as number);
  }
  get sources(): readonly string[] {
    const { sourceStarts, sourceAt, sources } = this.#table;
    const some: string[] = [];
    const end = sourceStarts[this.#row + 1] as number;
    for (let at = sourceStarts[this.#row] as number; at < end; at++)
      some.push(sources[sourceAt[at] as number] as string);
    return some;
  }
  get figures(): readonly string[] {
    const { figureStarts, figures } = this.#table;
    return figures.slice(figureStarts[this.#row], figureStarts[this.#row + 1]);
  }
}

/** What most ids are of their names; see `GraphColumns`. */
const idOfName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export function fromColumns(columns: GraphColumns, lensOf: LensOf): NumberedGraph {
  const { kinds, nodes } = columns;
  const ids = nodes.id.map((id, i) => id || idOfName(nodes.name[i] as string));
  const table = tableOf(columns, ids, lensOf);
  return {
    nodes: ids.map((id, i) => ({
      id,
      kind: kinds[nodes.kind[i] as number] as GraphView['nodes'][number]['kind'],
      name: nodes.name[i] as string,
      country: nodes.country[i] ?? null,
    })),
    edges: Array.from(table.from, (_, row) => new Line(table, row)),
    ends: { from: table.from, to: table.to },
  };
}
