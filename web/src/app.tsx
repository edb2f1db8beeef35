// The page from the top: asks for the graph, then shows header, map or table, and the card of what is selected.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { EdgeView } from '../../graph/views';
import { useAddress } from './address';
import { type Page, PageContext } from './context';
import { digestOf } from './model/digest';
import { shownBy } from './model/filters';
import { withProposed } from './model/proposed';
import { scoped } from './model/scope';
import { timingOf } from './model/time';
import { EntityTable } from './panels/entity-table';
import { Header } from './panels/header';
import { AskPanel, InboxPanel } from './panels/later';
import { MapView } from './panels/map-view';
import { Notice } from './panels/notice';
import { Panel } from './panels/panel';
import { RelationTable } from './panels/relation-table';
import { Spoken } from './panels/spoken';
import { useShortcuts } from './shortcuts';
import { chooseLanguage } from './strings';
import { useGraph, useProposed } from './use-graph';
import { createVocabulary } from './vocabulary';

type AppState = 'loading' | 'ready' | 'empty' | 'error';

function useRootState(state: AppState, language: string): void {
  useEffect(() => {
    const root = document.getElementById('app');
    if (root) root.dataset.state = state;
    document.documentElement.lang = language;
  }, [state, language]);
}

const VIEW_PANELS = {
  map: MapView,
  relations: RelationTable,
  entities: EntityTable,
  ask: AskPanel,
  inbox: InboxPanel,
};

export function App() {
  const [state, navigate, steps] = useAddress();
  const fly = useRef(false);
  const { answer, renew, retry } = useGraph();
  const language = chooseLanguage([state.language, ...navigator.languages]);
  const data = answer.state === 'ready' ? answer.data : null;
  const proposed = useProposed(state.withProposed, data);
  const accepted = data?.index ?? null;
  const whole = useMemo(
    () => (accepted && proposed ? withProposed(accepted, proposed) : accepted),
    [accepted, proposed],
  );
  const digest = useMemo(() => (whole ? digestOf(whole) : []), [whole]);
  const only = state.only.length === 0 && !state.ego ? digest : state.only;
  const index = useMemo(
    () => whole && scoped(whole, { ego: state.ego, opened: state.opened, only }),
    [whole, state.ego?.centre, state.ego?.depth, state.opened.join('.'), only.join('.')],
  );
  const timing = useMemo(() => timingOf(data?.sources ?? []), [data]);
  const shown = useMemo(
    () => index && shownBy(index, state, timing),
    [
      index,
      timing,
      state.hiddenLenses,
      state.hiddenKinds,
      state.hiddenRelations,
      state.hiddenCountries,
      state.hiddenSources,
      state.hiddenStandings,
      state.minConfidence,
      state.folded,
      state.valid,
      state.known,
      state.since,
    ],
  );
  const words = useMemo(
    () => createVocabulary(language, data?.registry ?? { kinds: [], relations: [], lenses: [] }),
    [language, data],
  );
  const appState: AppState =
    answer.state === 'failed'
      ? 'error'
      : answer.state === 'loading'
        ? 'loading'
        : whole?.nodes.size || state.view === 'inbox'
          ? 'ready'
          : 'empty';
  useRootState(appState, language);
  useShortcuts(navigate, steps);

  const page = useMemo((): Page | null => {
    if (!whole || !index || !shown) return null;
    const name = (id: string): string => whole.nodes.get(id)?.name ?? id;
    return {
      words,
      whole,
      index,
      shown,
      sources: data?.sources ?? [],
      timing,
      state,
      navigate,
      steps,
      fly,
      renew,
      name,
      select: (selection) => navigate({ selection }),
      sentence: ({ source, relation, target }: EdgeView) =>
        `${name(source)} ${words.phrase(relation)} ${name(target)}`,
    };
  }, [whole, index, shown, words, state, navigate, steps.canUndo, steps.canRedo]);

  if (!page || appState !== 'ready') {
    return (
      <Notice
        words={words}
        state={appState}
        error={answer.state === 'failed' ? answer.error : null}
        received={answer.state === 'loading' ? answer.received : 0}
        onRetry={retry}
        onInbox={() => navigate({ view: 'inbox' })}
      />
    );
  }
  const View = VIEW_PANELS[state.view];
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#content">
        {words.strings.skip}
      </a>
      <Header language={language} />
      <main id="content" class="stage" tabIndex={-1}>
        <View />
        <Panel />
      </main>
      <Spoken />
    </PageContext.Provider>
  );
}
