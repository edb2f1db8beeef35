// The lines that proposed (or rejected) statements would draw if they were accepted: what waits, seen on the map.
import { deriveEdges } from '../../edges';
import type { Engine } from '../../engine';
import type { Status } from '../../statement';
import type { GraphView } from '../../views';
import type { Batches } from './batches';
import { readNodes } from './nodes';
import { toStatement } from './records';
import { viewOfEdge } from './views';

export async function graphOfStatus(engine: Engine, rows: Batches, status: Status): Promise<GraphView> {
  const found = await engine.read(
    `MATCH (s:Statement) WHERE s.status = $status AND s.modality IN ['asserted', 'planned'] AND s.dangling IS NULL
     RETURN properties(s) AS statement`,
    { status },
  );
  const statements = found.map(({ statement }) => toStatement(statement as never));
  const edges = deriveEdges(
    statements.map(({ statement, standing: { subject, object } }) => ({
      ...statement,
      subject,
      object,
      status: 'accepted',
    })),
  );
  const ends = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const nodes = await readNodes(rows, ends);
  return { nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)), edges: edges.map(viewOfEdge) };
}
