// Ties the view state to the address bar: what is chosen makes a step in the history, what is typed replaces it.
// The browser's history is also undo and redo: every step is numbered, so that the page knows where it stands.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { decodeState, encodeState, type ViewState } from './state';

export type Change = Partial<ViewState> | ((state: ViewState) => ViewState);
export type Navigate = (change: Change, how?: 'push' | 'replace') => void;

export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

// The last step of this page; forward steps that another page laid over are gone.
let last = stepNow();

function stepNow(): number {
  return (history.state as { step?: number } | null)?.step ?? 0;
}

/** The state in the address, how to change it, and how to take changes back. */
export function useAddress(): readonly [ViewState, Navigate, Steps] {
  const [state, setState] = useState(() => decodeState(location.search));
  const [step, setStep] = useState(stepNow);
  useEffect(() => {
    const follow = (): void => {
      setState(decodeState(location.search));
      setStep(stepNow());
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const navigate = useCallback<Navigate>((change, how = 'push') => {
    setState((old) => {
      const next = typeof change === 'function' ? change(old) : { ...old, ...change };
      const address = location.pathname + encodeState(next);
      if (address !== location.pathname + location.search) {
        if (how === 'push') {
          last = stepNow() + 1;
          history.pushState({ step: last }, '', address);
          setStep(last);
        } else history.replaceState({ step: stepNow() }, '', address);
      }
      return next;
    });
  }, []);
  const steps = {
    canUndo: step > 0,
    canRedo: step < last,
    undo: () => history.back(),
    redo: () => history.forward(),
  };
  return [state, navigate, steps];
}
