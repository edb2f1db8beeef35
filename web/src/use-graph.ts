// The graph from the server, with registry and sources. A renewed one takes the old one's place when it has arrived, so
// that the map does not blink after every decision.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GraphView, RegistryView, SourceSummary } from '../../graph/views';
import { ApiError, api, forget } from './api';

export interface GraphData {
  readonly graph: GraphView;
  readonly registry: RegistryView;
  readonly sources: readonly SourceSummary[];
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
    Promise.all([api.graph(quietly ? undefined : progress), api.registry(), api.sources()]).then(
      ([graph, registry, sources]) => settle({ state: 'ready', data: { graph, registry, sources } }),
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
