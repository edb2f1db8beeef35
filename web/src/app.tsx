// The page from the top: asks for the graph, then shows header, map or table, and the card of what is selected.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EdgeView } from '../../graph/views';
import { useAddress } from './address';
import { api } from './api';
import { PageContext } from './context';
import { useLoaded } from './loading';
import { indexGraph } from './model/graph-index';
import { EntityTable } from './panels/entity-table';
import { Header } from './panels/header';
import { MapView } from './panels/map-view';
import { Notice } from './panels/notice';
import { Panel } from './panels/panel';
import { RelationTable } from './panels/relation-table';
import { Spoken } from './panels/spoken';
import { stepBack } from './state';
import { chooseLanguage } from './strings';
import { createVocabulary } from './vocabulary';

type AppState = 'loading' | 'ready' | 'empty' | 'error';

function useRootState(state: AppState, language: string): void {
  useEffect(() => {
    const root = document.getElementById('app');
    if (root) root.dataset.state = state;
    document.documentElement.lang = language;
  }, [state, language]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

export function App() {
  const [state, navigate] = useAddress();
  const fly = useRef(false);
  const [attempt, setAttempt] = useState(0);
  const answer = useLoaded(`graph ${attempt}`, () => Promise.all([api.graph(), api.registry()]));
  const language = chooseLanguage([state.language, ...navigator.languages]);
  const [graph, registry] = answer.state === 'ready' ? answer.value : [null, null];
  const index = useMemo(() => graph && indexGraph(graph), [graph]);
  const words = useMemo(
    () => createVocabulary(language, registry ?? { kinds: [], relations: [], lenses: [] }),
    [language, registry],
  );
  const appState: AppState =
    answer.state === 'failed'
      ? 'error'
      : answer.state === 'loading'
        ? 'loading'
        : index?.nodes.size
          ? 'ready'
          : 'empty';
  useRootState(appState, language);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') navigate(stepBack);
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      document.getElementById('search')?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [navigate]);

  const page = useMemo(
    () =>
      index && {
        words,
        index,
        state,
        navigate,
        fly,
        select: (selection: typeof state.selection) => navigate({ selection }),
        sentence: ({ source, relation, target }: EdgeView) =>
          `${index.nodes.get(source)?.name} ${words.phrase(relation)} ${index.nodes.get(target)?.name}`,
      },
    [index, words, state, navigate],
  );

  if (!page || appState !== 'ready') {
    const error = answer.state === 'failed' ? answer.error : null;
    return <Notice words={words} state={appState} error={error} onRetry={() => setAttempt((n) => n + 1)} />;
  }
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#content">
        {words.strings.skip}
      </a>
      <Header language={language} />
      <main id="content" class="stage" tabIndex={-1}>
        {state.view === 'map' && <MapView />}
        {state.view === 'relations' && <RelationTable />}
        {state.view === 'entities' && <EntityTable />}
        <Panel />
      </main>
      <Spoken />
    </PageContext.Provider>
  );
}
