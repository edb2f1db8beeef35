// Ties the view state to the address bar: what is chosen makes a step in the history, what is typed replaces it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { decodeState, encodeState, type ViewState } from './state';

export type Change = Partial<ViewState> | ((state: ViewState) => ViewState);
export type Navigate = (change: Change, how?: 'push' | 'replace') => void;

/** The state in the address, and how to change it. */
export function useAddress(): readonly [ViewState, Navigate] {
  const [state, setState] = useState(() => decodeState(location.search));
  useEffect(() => {
    const follow = (): void => setState(decodeState(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const navigate = useCallback<Navigate>((change, how = 'push') => {
    setState((old) => {
      const next = typeof change === 'function' ? change(old) : { ...old, ...change };
      const address = location.pathname + encodeState(next);
      if (address !== location.pathname + location.search) {
        if (how === 'push') history.pushState(null, '', address);
        else history.replaceState(null, '', address);
      }
      return next;
    });
  }, []);
  return [state, navigate];
}
