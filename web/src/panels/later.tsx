// Panels whose code is loaded when they are opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../context';

function later(load: () => Promise<ComponentType>): ComponentType {
  return function Later() {
    const { states } = usePage().words.strings;
    const [Panel, setPanel] = useState<ComponentType | null>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      load().then(
        (component) => setPanel(() => component),
        () => setFailed(true),
      );
    }, []);
    if (Panel) return <Panel />;
    return (
      <p class="waiting" role={failed ? 'alert' : 'status'}>
        {failed ? states.offline : states.loadingPanel}
      </p>
    );
  };
}

export const AskPanel = later(() => import('./ask/ask-panel').then((module) => module.AskPanel));
export const InboxPanel = later(() => import('./inbox/inbox-panel').then((module) => module.InboxPanel));
