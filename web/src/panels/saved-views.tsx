// Views with a name, kept on the server for everybody: what is selected, filtered and set down by hand.
import { useState } from 'preact/hooks';
import { ApiError, api, forget, send } from '../api';
import { usePage } from '../context';
import { useLoaded } from '../loading';
import { decodeState, encodeState } from '../state';
import { Icon } from './icon';

const at = (name: string): string => `/api/views/${encodeURIComponent(name)}`;

export function SavedViews({ onClose }: { readonly onClose: () => void }) {
  const { words, state, navigate } = usePage();
  const { saved, card, states } = words.strings;
  const [turn, setTurn] = useState(0);
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const answer = useLoaded(`views ${turn}`, api.views);
  const change = (work: Promise<unknown>): void => {
    setError(null);
    work.then(
      () => {
        forget();
        setName('');
        setTurn((n) => n + 1);
      },
      (reason) => setError((reason instanceof ApiError && reason.message) || states.offline),
    );
  };
  return (
    <div
      class="filters narrow"
      role="dialog"
      aria-label={saved.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="filters-head">
        <h2>{saved.title}</h2>
        <button type="button" class="icon" aria-label={card.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <form
        class="path-to"
        onSubmit={(event) => {
          event.preventDefault();
          const kept = encodeState({ ...state, language: null, overlay: 'none' });
          change(send(at(name.trim()), { method: 'PUT', body: { state: kept } }));
        }}
      >
        <label>
          {saved.name}
          <input
            type="text"
            required
            maxLength={100}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="pill">
          {saved.keep}
        </button>
      </form>
      {error && <p role="alert">{error}</p>}
      <ul>
        {answer.state === 'ready' &&
          answer.value.map((view) => (
            <li key={view.name} class="member">
              <button
                type="button"
                class="link"
                onClick={() => {
                  navigate({ ...decodeState(String(view.state)), language: state.language });
                  onClose();
                }}
              >
                <bdi>{view.name}</bdi>
              </button>
              <button
                type="button"
                class="link leave"
                onClick={() => change(send(at(view.name), { method: 'DELETE' }))}
              >
                {saved.forget}
                <span class="unseen"> {view.name}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
