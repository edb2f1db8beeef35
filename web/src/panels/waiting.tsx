// A card while its answer is on the way, or when there is none.
import type { ComponentChildren } from 'preact';
import { usePage } from '../context';
import type { Loaded } from '../loading';

interface Props<T> {
  readonly answer: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}

export function Waiting<T>({ answer, children }: Props<T>) {
  const { card, states } = usePage().words.strings;
  if (answer.state === 'ready') {
    return (
      <article class="card" data-state="ready">
        {children(answer.value)}
      </article>
    );
  }
  if (answer.state === 'loading') {
    return (
      <article class="card" data-state="loading" aria-busy="true">
        <p class="quiet">{states.loading}</p>
      </article>
    );
  }
  const { status, message } = answer.error;
  return (
    <article class="card" data-state="error">
      <p role="alert">{status === 404 ? card.missing : status === 0 ? states.offline : message}</p>
      {status !== 404 && (
        <button type="button" class="pill" onClick={answer.retry}>
          {states.retry}
        </button>
      )}
    </article>
  );
}
