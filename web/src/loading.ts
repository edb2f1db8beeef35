// Waits for an answer of the server inside a component.
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from './api';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: ApiError; retry(): void };

/** Asks again when `key` changes; an answer that comes after that is dropped. */
export function useLoaded<T>(key: string, ask: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>({
    key,
    loaded: { state: 'loading' },
  });
  const [turn, setTurn] = useState(0);
  // The key says what is asked.
  useEffect(() => {
    let wanted = true;
    const settle = (loaded: Loaded<T>): void => {
      if (wanted) setAnswer({ key, loaded });
    };
    ask().then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) =>
        settle({
          state: 'failed',
          error: error instanceof ApiError ? error : new ApiError(500, String(error)),
          retry() {
            setAnswer({ key, loaded: { state: 'loading' } });
            setTurn((n) => n + 1);
          },
        }),
    );
    return () => {
      wanted = false;
    };
  }, [key, turn]);
  return answer.key === key ? answer.loaded : { state: 'loading' };
}
