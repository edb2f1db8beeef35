// The graph from the server, with registry and sources. A renewed one takes the old one's place when it has arrived, so
// that the map does not blink after every decision.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GraphView, RegistryView, SourceSummary } from '../../graph/views';
import { ApiError, api, forget, type PlacementView } from './api';
import type { Given } from './layout/paper';
import { fromSketchColumns, type Sketch } from './layout/sketch';
import { fromColumns } from './model/columns';
import { digestOf } from './model/digest';
import { type GraphIndex, indexGraph } from './model/graph-index';
import { pausesFor } from './pauses';

export interface GraphData {
  readonly index: GraphIndex;
  readonly registry: RegistryView;
  readonly sources: readonly SourceSummary[];
}

/** The placement in the form the map takes it in; a sketch of another state of the graph is of no use. */
function givenBy({ id, sketches, x, y }: PlacementView, { nodes }: GraphView): Given {
  if (sketches.length === 0) {
    return {
      places: id.length > 0 ? new Map(id.map((one, i) => [one, { x: x[i] ?? 0, y: y[i] ?? 0 }])) : null,
    };
  }
  const known = new Set(id);
  const current = nodes.length === known.size && nodes.every((node) => known.has(node.id));
  if (!current) return {};
  const all = sketches.map((columns) => fromSketchColumns(id, columns));
  return { sketch: (frame) => all[frame] as Sketch };
}

// All at once: index.html has asked for them already.
async function load(progress: ((received: number) => void) | undefined): Promise<GraphData> {
  const [registry, sources, columns, placement] = await Promise.all([
    api.registry(),
    api.sources(),
    api.graph(progress),
    api.placement(),
  ]);
  const lenses = new Map(registry.relations.map(({ relation, lens }) => [relation as string, lens]));
  const pause = pausesFor(columns.nodes.name.length);
  await pause();
  const graph = fromColumns(columns, (relation) => lenses.get(relation) ?? 'market');
  await pause();
  const index = indexGraph(graph, givenBy(placement, graph));
  await pause();
  digestOf(index);
  await pause();
  return { index, registry, sources };
}

export type GraphAnswer =
  | { readonly state: 'loading'; readonly received: number }
  | { readonly state: 'ready'; readonly data: GraphData }
  | { readonly state: 'failed'; readonly error: ApiError };

export function useGraph(): { readonly answer: GraphAnswer; renew(): void; retry(): void } {
  const [answer, setAnswer] = useState<GraphAnswer>({ state: 'loading', received: 0 });
  const asked = useRef(0);
  const ask = useCallback((quietly: boolean) => {
    const turn = ++asked.current;
    const settle = (next: GraphAnswer): void => {
      if (turn === asked.current) setAnswer(next);
    };
    const progress = (received: number): void => settle({ state: 'loading', received });
    if (!quietly) progress(0);
    load(quietly ? undefined : progress).then(
      (data) => settle({ state: 'ready', data }),
      (error: unknown) =>
        settle({
          state: 'failed',
          error: error instanceof ApiError ? error : new ApiError(500, String(error)),
        }),
    );
  }, []);
  useEffect(() => ask(false), [ask]);
  return {
    answer,
    renew() {
      forget();
      ask(true);
    },
    retry() {
      forget();
      ask(false);
    },
  };
}

/** What waits for a decision, as a graph, once it is `wanted`; asked for again with each new `data`. */
export function useProposed(wanted: boolean, data: GraphData | null): GraphView | null {
  const [proposed, setProposed] = useState<GraphView | null>(null);
  useEffect(() => {
    let current = true;
    if (wanted && data) {
      api.proposed().then(
        (graph) => current && setProposed(graph),
        () => current && setProposed(null),
      );
    }
    return () => {
      current = false;
    };
  }, [wanted, data]);
  return wanted ? proposed : null;
}
