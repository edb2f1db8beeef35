// How much there is, and honestly how much is not known or not drawn. What nobody has accepted is counted by itself, also
// while it is shown. Each source opens from here.
import { useMemo } from 'preact/hooks';
import type { EdgeView } from '../../../graph/views';
import { usePage } from '../context';
import type { GraphIndex } from '../model/graph-index';

const statementsOf = (edges: GraphIndex['graph']['edges']): number =>
  edges.reduce((sum, { statements }) => sum + statements.length, 0);

/** What is accepted of the graph, and how many statements what else is shown stands on. */
function tally({ graph, proposed, degree, edgesOf }: GraphIndex) {
  const { nodes, edges } = graph;
  // Ids of edges are worked out when they are asked for: where nothing is proposed, nobody asks.
  if (proposed.size === 0) return { nodes, edges, statements: statementsOf(edges), alsoShown: 0 };
  const isAccepted = ({ id }: EdgeView): boolean => !proposed.has(id);
  const accepted = edges.filter(isAccepted);
  const statements = statementsOf(accepted);
  return {
    nodes: nodes.filter(({ id }) => degree(id) === 0 || edgesOf(id)?.some(isAccepted)),
    edges: accepted,
    statements,
    alsoShown: statementsOf(edges) - statements,
  };
}

export function Counts() {
  const { words, whole: index, sources, select } = usePage();
  const { counts, source: labels } = words.strings;
  const { nodes, edges, statements, alsoShown } = useMemo(() => tally(index), [index]);
  const read = sources.reduce((sum, source) => sum + source.statements, 0);
  const unknown = nodes.filter(({ country }) => country === null).length;
  const notShown = read - statements - alsoShown;
  return (
    <div class="counts">
      <p>
        {words.count(nodes.length, counts.entities)} · {words.count(edges.length, counts.relations)} ·{' '}
        {words.count(statements, counts.statements)}
        {' · '}
        {words.count(sources.length, counts.sources)}
      </p>
      <p>
        {index.proposed.size > 0 && words.count(index.proposed.size, counts.alsoShown)}{' '}
        {unknown > 0 && words.count(unknown, counts.unknownCountries)}{' '}
        {notShown > 0 && words.count(notShown, counts.notShown)}
      </p>
      {sources.length > 0 && (
        <p class="sources">
          {labels.all}:{' '}
          {sources.slice(0, 4).map(({ id, title, language }) => (
            <button key={id} type="button" class="link" onClick={() => select({ type: 'source', id })}>
              <bdi lang={language}>{title}</bdi>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
