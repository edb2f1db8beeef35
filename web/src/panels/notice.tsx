// The page when there is no graph to show: loading, empty, or the server away.
import type { ApiError } from '../api';
import type { Vocabulary } from '../vocabulary';

interface Props {
  readonly words: Vocabulary;
  readonly state: 'loading' | 'ready' | 'empty' | 'error';
  readonly error: ApiError | null;
  readonly onRetry: () => void;
}

export function Notice({ words, state, error, onRetry }: Props) {
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
      {detail && <p>{detail}</p>}
      {state !== 'loading' && (
        <button type="button" class="primary" onClick={onRetry}>
          {states.retry}
        </button>
      )}
    </main>
  );
}
