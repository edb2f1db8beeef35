// The graph from the server, with registry and sources. A renewed one takes the old one's place when it has arrived, so
// that the map does not blink after every decision.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GraphView, RegistryView, SourceSummary } from '../../graph/views';
import { ApiError, api, forget } from './api';
import type { Point } from './layout/geometry';
import { fromColumns } from './model/columns';

export interface GraphData {
  readonly graph: GraphView;
  readonly registry: RegistryView;
  readonly sources: readonly SourceSummary[];
  /** Where the server says that nodes lie; null for a graph that the page lays out itself. */
  readonly places: ReadonlyMap<string, Point> | null;
}

// From so many statements on, the graph comes as columns.
const MANY_STATEMENTS = 4000;
// From so many nodes on, the server lays it out.
const MANY_NODES = 1200;

async function placesOf(graph: GraphView): Promise<ReadonlyMap<string, Point> | null> {
  if (graph.nodes.length < MANY_NODES) return null;
  const { id, x, y } = await api.placement();
  return new Map(id.map((one, i) => [one, { x: x[i] as number, y: y[i] as number }]));
}

async function load(progress: ((received: number) => void) | undefined): Promise<GraphData> {
  const [registry, sources] = await Promise.all([api.registry(), api.sources()]);
  const statements = sources.reduce((sum, source) => sum + source.statements, 0);
  const lenses = new Map(registry.relations.map(({ relation, lens }) => [relation as string, lens]));
  const graph =
    statements < MANY_STATEMENTS
      ? await api.graph(progress)
      : fromColumns(await api.columns(progress), (relation) => lenses.get(relation) ?? 'market');
  return { graph, registry, sources, places: await placesOf(graph) };
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
