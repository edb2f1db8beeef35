// Sends decisions one after the other, keeps what can be undone, and has the graph renewed after each.
import { useCallback, useRef, useState } from 'preact/hooks';
import { ApiError, forget } from '../../api';
import { usePage } from '../../context';
import { type Decided, type DecisionRequest, reviewApi } from '../../review-api';

export interface Deciding {
  readonly busy: boolean;
  readonly error: string | null;
  readonly canUndo: boolean;
  /** Undefined where the server said no; the reason is in `error`. */
  decide(request: DecisionRequest): Promise<Decided | undefined>;
  undo(): Promise<void>;
}

export function useDecide(decided: () => void): Deciding {
  const { words, renew } = usePage();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  const turn = useRef(false);

  const decide = useCallback(
    async (request: DecisionRequest): Promise<Decided | undefined> => {
      if (turn.current) return undefined;
      turn.current = true;
      setBusy(true);
      setError(null);
      try {
        const answer = await reviewApi.decide(request);
        const { id } = answer.decision.decision;
        setDone((old) => (request.action === 'undo' ? old.slice(0, -1) : [...old, id]));
        forget();
        renew();
        decided();
        return answer;
      } catch (reason) {
        const said = reason instanceof ApiError ? reason.message : String(reason);
        setError(said || words.strings.states.offline);
        return undefined;
      } finally {
        turn.current = false;
        setBusy(false);
      }
    },
    [renew, decided, words],
  );
  const undo = async (): Promise<void> => {
    const last = done.at(-1);
    if (last) await decide({ action: 'undo', decision: last });
  };
  return { busy, error, canUndo: done.length > 0, decide, undo };
}
