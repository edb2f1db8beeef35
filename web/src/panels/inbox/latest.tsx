// The latest decisions, whoever made them, each to be taken back.
import { useState } from 'preact/hooks';
import type { DecisionView } from '../../../../graph/views';
import { usePage } from '../../context';
import { useLoaded } from '../../loading';
import { reviewApi } from '../../review-api';
import { useDecide } from './use-decide';

const SHOWN = 8;

export function Latest() {
  const { words, whole, name } = usePage();
  const { inbox } = words.strings;
  const [turn, setTurn] = useState(0);
  // A renewed graph may have come from a decision made elsewhere on the page.
  const [graph, setGraph] = useState(whole);
  if (graph !== whole) {
    setGraph(whole);
    setTurn(turn + 1);
  }
  const answer = useLoaded(`decisions ${turn}`, () => reviewApi.decisions(SHOWN));
  const deciding = useDecide(() => setTurn((n) => n + 1));
  if (answer.state !== 'ready' || answer.value.length === 0) return null;
  const about = ({ decision }: DecisionView): string => {
    if (decision.action === 'merge') return `${name(decision.entity)} → ${name(decision.into)}`;
    if (decision.action === 'distinct') return `${name(decision.entity)} ≠ ${name(decision.other)}`;
    return decision.why ?? '';
  };
  return (
    <details class="latest">
      <summary>{inbox.latest}</summary>
      {deciding.error && <p role="alert">{deciding.error}</p>}
      <ul>
        {answer.value.map((view) => (
          <li key={view.decision.id} class={view.inForce ? '' : 'undone'}>
            <span>
              {words.action(view.decision.action)} · {view.decision.by} · {words.time(view.decision.at)}
            </span>
            <bdi class="quiet">{about(view)}</bdi>
            {view.inForce && view.decision.action !== 'undo' && (
              <button
                type="button"
                class="link"
                disabled={deciding.busy}
                onClick={() => deciding.decide({ action: 'undo', decision: view.decision.id })}
              >
                {inbox.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
