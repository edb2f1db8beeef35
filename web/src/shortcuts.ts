// The keys that work anywhere on the page.
import { useEffect } from 'preact/hooks';
import type { Navigate, Steps } from './address';
import { stepBack } from './state';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** `/` searches, Escape goes a step back, Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo changes of the view. */
export function useShortcuts(navigate: Navigate, { undo, redo, canUndo, canRedo }: Steps): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        const back = key === 'z' && !event.shiftKey;
        const forth = (key === 'z' && event.shiftKey) || key === 'y';
        if (back && canUndo) undo();
        else if (forth && canRedo) redo();
        else return;
        event.preventDefault();
      } else if (key === 'escape') navigate(stepBack);
      else if (key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [navigate, canUndo, canRedo]);
}
