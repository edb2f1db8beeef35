// What the page shows, as a value, and its form in the address bar. Pure: the same address opens the same view
// anywhere, back and forward work, and tests need no browser. A part of the state is one entry of `PARTS`.

export const VIEWS = ['map', 'relations', 'entities', 'ask', 'inbox'] as const;
export type View = (typeof VIEWS)[number];

/** A `path` is named by its two ends, a `set` by its nodes, both joined by dots. */
export const SELECTABLE = ['node', 'edge', 'source', 'path', 'set'] as const;
export interface Selection {
  readonly type: (typeof SELECTABLE)[number];
  readonly id: string;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export const COLOURINGS = ['lens', 'jurisdiction'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What can stand open over the map. */
export const OVERLAYS = ['none', 'filters', 'time', 'views'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Everything within `depth` steps of a node. */
export interface Ego {
  readonly centre: string;
  readonly depth: number;
}

/** A node that was dragged, in thousandths of the paper's width and height. */
export interface Moved {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The camera in the map's own units: (0.5, 0.5) and 1 is the whole map. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface ViewState {
  readonly view: View;
  readonly selection: Selection | null;
  /** What is switched off. Kept as what is hidden, so that an old address also shows a lens that was added since. */
  readonly hiddenLenses: readonly string[];
  readonly hiddenKinds: readonly string[];
  readonly hiddenRelations: readonly string[];
  /** Country codes; `none` is where no source states one. */
  readonly hiddenCountries: readonly string[];
  readonly hiddenSources: readonly string[];
  /** See `STANDINGS` in model/filters.ts. */
  readonly hiddenStandings: readonly string[];
  /** Whether what nobody has accepted yet is drawn too. */
  readonly withProposed: boolean;
  /** In percent; lines below it are hidden. */
  readonly minConfidence: number;
  readonly colouring: Colouring;
  readonly overlay: Overlay;
  readonly ego: Ego | null;
  /** Nodes whose neighbours were added to the ego view. */
  readonly opened: readonly string[];
  /** Nodes whose leaves are put away. */
  readonly folded: readonly string[];
  /** Where not empty, nothing but these nodes and the lines between them is drawn. */
  readonly only: readonly string[];
  readonly moved: readonly Moved[];
  readonly camera: Camera | null;
  /** What held at this date (ISO 8601 of any precision), and what the sources had said by then. */
  readonly valid: string | null;
  readonly known: string | null;
  /** The earlier date of a comparison. */
  readonly since: string | null;
  /** What stands in the console: the id of a named query, or Cypher, and the parameters' texts. */
  readonly query: string | null;
  readonly cypher: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  /** The document that the inbox reviews. */
  readonly document: string | null;
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
  hiddenRelations: [],
  hiddenCountries: [],
  hiddenSources: [],
  hiddenStandings: [],
  withProposed: false,
  minConfidence: 0,
  colouring: 'lens',
  overlay: 'none',
  ego: null,
  opened: [],
  folded: [],
  only: [],
  moved: [],
  camera: null,
  valid: null,
  known: null,
  since: null,
  query: null,
  cypher: null,
  parameters: {},
  document: null,
  filter: '',
  sort: null,
  language: null,
};

/** How one part of the state stands in the address: under which word, written and read how. */
interface Part<T> {
  readonly word: string;
  /** `null` or `''` leaves the word out. */
  write(value: T): string | null;
  /** `null` for what it does not understand: the initial value holds. */
  read(text: string): T | null;
}

const text = (word: string): Part<string | null> => ({ word, write: (value) => value, read: (t) => t });

const list = (word: string): Part<readonly string[]> => ({
  word,
  write: (value) => [...value].sort().join('.'),
  read: (t) => [...new Set(t.split('.').filter(Boolean))].sort(),
});

const oneOf = <T extends string>(word: string, all: readonly [T, ...T[]]): Part<T> => ({
  word,
  write: (value) => (value === all[0] ? null : value),
  read: (t) => all.find((name) => name === t) ?? null,
});

const DATE = /^\d{4}(-\d{2}){0,2}$/;
const date = (word: string): Part<string | null> => ({
  word,
  write: (value) => value,
  read: (t) => (DATE.test(t) ? t : null),
});

const numbers = (t: string, mark: string): number[] | null => {
  const found = t.split(mark).map(Number);
  return found.every(Number.isFinite) ? found : null;
};

type Written = Omit<ViewState, 'selection' | 'parameters'>;

const PARTS: { readonly [K in keyof Written]: Part<Written[K]> } = {
  view: oneOf('view', VIEWS),
  hiddenLenses: list('without'),
  hiddenKinds: list('without-kinds'),
  hiddenRelations: list('without-relations'),
  hiddenCountries: list('without-countries'),
  hiddenSources: list('without-sources'),
  hiddenStandings: list('without-standing'),
  withProposed: {
    word: 'proposed',
    write: (value) => (value ? 'shown' : null),
    read: (t) => t === 'shown',
  },
  minConfidence: {
    word: 'confidence',
    write: (value) => (value > 0 ? String(value) : null),
    read: (t) => (/^\d{1,3}$/.test(t) && Number(t) <= 100 ? Number(t) : null),
  },
  colouring: oneOf('colour', COLOURINGS),
  overlay: oneOf('panel', OVERLAYS),
  ego: {
    word: 'around',
    write: (value) => value && `${value.centre}.${value.depth}`,
    read(t) {
      const [, centre, depth] = /^(.+)\.([1-9])$/s.exec(t) ?? [];
      return centre && depth ? { centre, depth: Number(depth) } : null;
    },
  },
  opened: list('opened'),
  folded: list('folded'),
  only: list('only'),
  moved: {
    word: 'moved',
    write: (value) => value.map(({ id, x, y }) => `${id}.${x}.${y}`).join('_'),
    read: (t) =>
      t.split('_').flatMap((one) => {
        const [, id, x, y] = /^([^.]+)\.(-?\d+)\.(-?\d+)$/.exec(one) ?? [];
        return id ? [{ id, x: Number(x), y: Number(y) }] : [];
      }),
  },
  camera: {
    word: 'at',
    write: (value) => value && [value.x, value.y, value.ratio].join('_'),
    read(t) {
      const [x, y, ratio] = numbers(t, '_') ?? [];
      return x !== undefined && y !== undefined && ratio !== undefined && ratio > 0 ? { x, y, ratio } : null;
    },
  },
  valid: date('valid'),
  known: date('known'),
  since: date('since'),
  query: text('query'),
  cypher: text('cypher'),
  document: text('document'),
  filter: {
    word: 'filter',
    write: (value) => value,
    read: (t) => t,
  },
  sort: {
    word: 'sort',
    write: (value) => value && `${value.column}${value.descending ? '.down' : ''}`,
    read(t) {
      const [column, direction] = t.split('.');
      return column ? { column, descending: direction === 'down' } : null;
    },
  },
  language: text('lang'),
};

const PARAMETER = 'p.';

/** The query part of the address, with its `?`, or `''` for the initial state. */
export function encodeState(state: ViewState): string {
  const query = new URLSearchParams();
  if (state.selection) query.set(state.selection.type, state.selection.id);
  for (const key of Object.keys(PARTS) as (keyof Written)[]) {
    const part = PARTS[key] as Part<unknown>;
    const written = part.write(state[key]);
    if (written) query.set(part.word, written);
  }
  for (const [name, value] of Object.entries(state.parameters)) query.set(PARAMETER + name, value);
  const words = query.toString();
  return words && `?${words}`;
}

/** The state an address asks for. What it does not understand it leaves at its initial value. */
export function decodeState(search: string): ViewState {
  const query = new URLSearchParams(search);
  const state: Record<string, unknown> = { ...INITIAL_STATE };
  for (const [key, part] of Object.entries(PARTS)) {
    const found = query.get(part.word);
    state[key] = (found ? part.read(found) : null) ?? INITIAL_STATE[key as keyof ViewState];
  }
  const type = SELECTABLE.find((name) => query.get(name));
  state.selection = type ? { type, id: query.get(type) as string } : null;
  state.parameters = Object.fromEntries(
    [...query].flatMap(([name, value]) =>
      name.startsWith(PARAMETER) ? [[name.slice(PARAMETER.length), value]] : [],
    ),
  );
  return state as unknown as ViewState;
}

/** The list with `item` taken out if it was in, put in if it was not. */
export function toggled(all: readonly string[], item: string): string[] {
  return all.includes(item) ? all.filter((other) => other !== item) : [...all, item].sort();
}

/** The parts that narrow what is drawn, as they are when nothing is. */
export const UNFILTERED = {
  hiddenLenses: [],
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenCountries: [],
  hiddenSources: [],
  hiddenStandings: [],
  minConfidence: 0,
  ego: null,
  opened: [],
  folded: [],
  only: [],
} as const satisfies Partial<ViewState>;

/** How many of them narrow the map now. */
export function countFilters(state: ViewState): number {
  return Object.keys(UNFILTERED).filter((key) => {
    const value = state[key as keyof typeof UNFILTERED];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  }).length;
}

/** One step back from where the reader is: out of the card, out of what lies over the map, then back to everything. */
export function stepBack(state: ViewState): ViewState {
  if (state.selection) return { ...state, selection: null };
  if (state.overlay !== 'none') return { ...state, overlay: 'none' };
  if (countFilters(state) > 0) return { ...state, ...UNFILTERED };
  return state;
}
