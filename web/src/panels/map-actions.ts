// What can be done with a node or with the map: the same actions in the menu and on the cards.
import type { Page } from '../context';
import { countFilters, toggled, UNFILTERED } from '../state';

export interface Action {
  readonly label: string;
  run(): void;
}

/** Everything a node offers. */
export function nodeActions(page: Page, id: string, onPathFrom?: (node: string) => void): Action[] {
  const { words, state, navigate, select } = page;
  const { actions } = words.strings.map;
  const { ego, selection } = state;
  const narrowed = ego !== null || state.only.length > 0;
  const chosen = selection?.type === 'set' ? selection.id.split('.') : [];
  const list: (Action | false)[] = [
    { label: actions.card, run: () => select({ type: 'node', id }) },
    {
      label: actions.around,
      run: () => navigate({ ego: { centre: id, depth: 1 }, opened: [], only: [], camera: null }),
    },
    narrowed && {
      label: state.opened.includes(id) ? actions.close : actions.open,
      run: () => navigate((old) => ({ ...old, opened: toggled(old.opened, id) })),
    },
    {
      label: state.folded.includes(id) ? actions.unfold : actions.fold,
      run: () => navigate((old) => ({ ...old, folded: toggled(old.folded, id) })),
    },
    onPathFrom !== undefined && { label: actions.pathFrom, run: () => onPathFrom(id) },
    {
      label: chosen.includes(id) ? actions.leave : actions.choose,
      run() {
        const set = toggled(chosen.length > 0 || selection?.type !== 'node' ? chosen : [selection.id], id);
        select(set.length > 0 ? { type: 'set', id: set.join('.') } : null);
      },
    },
    state.moved.some((moved) => moved.id === id) && {
      label: actions.unpin,
      run: () => navigate((old) => ({ ...old, moved: old.moved.filter((moved) => moved.id !== id) })),
    },
  ];
  return list.filter((action) => action !== false);
}

/** What the map as a whole offers. */
export function stageActions({ words, state, navigate, steps }: Page, onFit: () => void): Action[] {
  const { map, legend } = words.strings;
  const list: (Action | false)[] = [
    { label: map.fit, run: onFit },
    countFilters(state) > 0 && { label: legend.all, run: () => navigate({ ...UNFILTERED, camera: null }) },
    state.moved.length > 0 && { label: map.actions.unpinAll, run: () => navigate({ moved: [] }) },
    steps.canUndo && { label: map.undo, run: steps.undo },
    steps.canRedo && { label: map.redo, run: steps.redo },
  ];
  return list.filter((action) => action !== false);
}
