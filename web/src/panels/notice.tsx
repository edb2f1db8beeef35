// The page when there is no graph to show: loading, empty, or the server away.
import type { ApiError } from '../api';
import type { Vocabulary } from '../vocabulary';

interface Props {
  readonly words: Vocabulary;
  readonly state: 'loading' | 'ready' | 'empty' | 'error';
  readonly error: ApiError | null;
  /** Bytes of the graph that have arrived. */
  readonly received: number;
  readonly onRetry: () => void;
  readonly onInbox: () => void;
}

export function Notice({ words, state, error, received, onRetry, onInbox }: Props) {
  const { product, tagline, states } = words.strings;
  const message = { loading: states.loading, ready: '', empty: states.empty, error: states.error }[state];
  const detail =
    state === 'empty' ? states.emptyHint : error && (error.status === 0 ? states.offline : error.message);
  return (
    <main class="notice" aria-busy={state === 'loading'}>
      <h1>{product}</h1>
      <p class="tagline">{tagline}</p>
      <p class="message" role={state === 'error' ? 'alert' : 'status'}>
        {message}
      </p>
      {state === 'loading' && <progress aria-label={states.loading} />}
      {received > 100_000 && <p class="quiet">{words.megabytes(received)}</p>}
      {detail && <p>{detail}</p>}
      <div class="ways">
        {state === 'empty' && (
          <button type="button" class="primary" onClick={onInbox}>
            {states.toInbox}
          </button>
        )}
        {state !== 'loading' && (
          <button type="button" class={state === 'empty' ? 'pill' : 'primary'} onClick={onRetry}>
            {states.retry}
          </button>
        )}
      </div>
    </main>
  );
}
