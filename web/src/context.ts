// What every panel needs and none should pass on: the words of the page, the graph, and how to move about.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EdgeView, SourceSummary } from '../../graph/views';
import type { Navigate, Steps } from './address';
import type { GraphIndex, Shown } from './model/graph-index';
import type { Timing } from './model/time';
import type { Selection, ViewState } from './state';
import type { Vocabulary } from './vocabulary';

export interface Page {
  readonly words: Vocabulary;
  /** All of the graph. */
  readonly whole: GraphIndex;
  /** The part that the map is about: all of it, or what lies around a node, or a chosen few. */
  readonly index: GraphIndex;
  /** What the filters leave of that part. */
  readonly shown: Shown;
  readonly sources: readonly SourceSummary[];
  readonly timing: Timing;
  readonly state: ViewState;
  readonly navigate: Navigate;
  readonly steps: Steps;
  select(selection: Selection | null): void;
  /** Set before a selection that the map should fly to; the map resets it. */
  readonly fly: { current: boolean };
  /** "ASML invested in Mistral AI" */
  sentence(edge: EdgeView): string;
  name(node: string): string;
  /** Asks for the graph again: after a decision, when a document was read. */
  renew(): void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A panel was drawn outside of the page.');
  return page;
}
