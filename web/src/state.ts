// What the page shows, as a value, and its form in the address bar. Pure: the same address opens the same view
// anywhere, back and forward work, and tests need no browser.

export const VIEWS = ['map', 'relations', 'entities'] as const;
export type View = (typeof VIEWS)[number];

export const SELECTABLE = ['node', 'edge', 'source'] as const;
export interface Selection {
  readonly type: (typeof SELECTABLE)[number];
  readonly id: string;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export interface ViewState {
  readonly view: View;
  readonly selection: Selection | null;
  /** What is switched off. Kept as what is hidden, so that an old address also shows a lens that was added since. */
  readonly hiddenLenses: readonly string[];
  readonly hiddenKinds: readonly string[];
  /** The words that the tables are narrowed to. */
  readonly filter: string;
  readonly sort: Sort | null;
  /** The page's language, where the reader has chosen one. */
  readonly language: string | null;
}

export const INITIAL_STATE: ViewState = {
  view: 'map',
  selection: null,
  hiddenLenses: [],
  hiddenKinds: [],
  filter: '',
  sort: null,
  language: null,
};

/** The query part of the address, with its `?`, or `''` for the initial state. */
export function encodeState(state: ViewState): string {
  const query = new URLSearchParams();
  if (state.view !== 'map') query.set('view', state.view);
  if (state.selection) query.set(state.selection.type, state.selection.id);
  if (state.hiddenLenses.length > 0) query.set('without', [...state.hiddenLenses].sort().join('.'));
  if (state.hiddenKinds.length > 0) query.set('without-kinds', [...state.hiddenKinds].sort().join('.'));
  if (state.filter) query.set('filter', state.filter);
  if (state.sort) query.set('sort', `${state.sort.column}${state.sort.descending ? '.down' : ''}`);
  if (state.language) query.set('lang', state.language);
  const text = query.toString();
  return text && `?${text}`;
}

function listOf(text: string | null): string[] {
  return text ? [...new Set(text.split('.').filter(Boolean))].sort() : [];
}

/** The state an address asks for. What it does not understand it leaves at its initial value. */
export function decodeState(search: string): ViewState {
  const query = new URLSearchParams(search);
  const view = VIEWS.find((name) => name === query.get('view')) ?? INITIAL_STATE.view;
  const type = SELECTABLE.find((name) => query.get(name));
  const [column, direction] = (query.get('sort') ?? '').split('.');
  return {
    view,
    selection: type ? { type, id: query.get(type) as string } : null,
    hiddenLenses: listOf(query.get('without')),
    hiddenKinds: listOf(query.get('without-kinds')),
    filter: query.get('filter') ?? '',
    sort: column ? { column, descending: direction === 'down' } : null,
    language: query.get('lang') || null,
  };
}

/** The list with `item` taken out if it was in, put in if it was not. */
export function toggled(list: readonly string[], item: string): string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item].sort();
}

/** One step back from where the reader is: out of the card, then back to everything. */
export function stepBack(state: ViewState): ViewState {
  if (state.selection) return { ...state, selection: null };
  if (state.hiddenLenses.length + state.hiddenKinds.length > 0)
    return { ...state, hiddenLenses: [], hiddenKinds: [] };
  return state;
}
