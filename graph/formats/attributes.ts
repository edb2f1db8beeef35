// What nodes and lines carry into a table or a graph file, by name and type.
import { RELATIONS } from '../relations';
import type { EdgeView, NodeView } from '../views';

export interface Attribute<T> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  /** null where nothing is known: then nothing is written. */
  of(item: T): string | number | boolean | null;
}

export const NODE_ATTRIBUTES: readonly Attribute<NodeView>[] = [
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'country', type: 'string', of: ({ country }) => country },
];

/** Figures are in the words of the sources, separated by semicolons; ids by spaces. */
export const EDGE_ATTRIBUTES: readonly Attribute<EdgeView>[] = [
  { name: 'relation', type: 'string', of: ({ relation }) => relation },
  { name: 'lens', type: 'string', of: ({ lens }) => lens },
  { name: 'modality', type: 'string', of: ({ modality }) => modality },
  { name: 'confidence', type: 'double', of: ({ confidence }) => confidence },
  { name: 'disputed', type: 'boolean', of: ({ disputed }) => disputed },
  { name: 'event', type: 'string', of: ({ event }) => event || null },
  { name: 'from', type: 'string', of: ({ from }) => from },
  { name: 'until', type: 'string', of: ({ until }) => until },
  { name: 'figures', type: 'string', of: ({ figures }) => figures.join('; ') || null },
  { name: 'statements', type: 'string', of: ({ statements }) => statements.join(' ') },
  { name: 'sources', type: 'string', of: ({ sources }) => sources.join(' ') },
];

export const isSymmetric = ({ relation }: EdgeView): boolean => RELATIONS[relation].symmetric === true;
