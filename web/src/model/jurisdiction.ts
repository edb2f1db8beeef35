// Whose law an entity stands under, seen from the European Union: the own bloc, another country, or not stated.
import type { EdgeView, NodeView } from '../../../graph/views';

export const JURISDICTIONS = ['own', 'other', 'unknown'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

// Member states of the European Union, ISO 3166-1 alpha-2.
const OWN_BLOC = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK EU'.split(' '),
);

export function jurisdictionOf({ country }: Pick<NodeView, 'country'>): Jurisdiction {
  if (!country) return 'unknown';
  return OWN_BLOC.has(country) ? 'own' : 'other';
}

/** A line stays in the own bloc when both ends do, leads out of it when either does, and is unknown otherwise. */
export function jurisdictionOfLine(
  { source, target }: Pick<EdgeView, 'source' | 'target'>,
  nodes: ReadonlyMap<string, NodeView>,
): Jurisdiction {
  const ends = [source, target].map((id) => jurisdictionOf(nodes.get(id) ?? { country: null }));
  if (ends.includes('other')) return 'other';
  return ends.includes('unknown') ? 'unknown' : 'own';
}
