// What every panel needs and none should pass on: the words of the page, the graph, and how to move about.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EdgeView } from '../../graph/views';
import type { Navigate } from './address';
import type { GraphIndex } from './model/graph-index';
import type { Selection, ViewState } from './state';
import type { Vocabulary } from './vocabulary';

export interface Page {
  readonly words: Vocabulary;
  readonly index: GraphIndex;
  readonly state: ViewState;
  readonly navigate: Navigate;
  select(selection: Selection | null): void;
  /** Set before a selection that the map should fly to; the map resets it. */
  readonly fly: { current: boolean };
  /** "ASML invested in Mistral AI" */
  sentence(edge: EdgeView): string;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A panel was drawn outside of the page.');
  return page;
}
