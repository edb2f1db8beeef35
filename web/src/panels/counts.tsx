// How much there is, and honestly how much is not known or not drawn. Each source opens from here.
import { useMemo } from 'preact/hooks';
import { usePage } from '../context';

export function Counts() {
  const { words, whole: index, sources, select } = usePage();
  const { counts, source: labels } = words.strings;
  const drawn = useMemo(
    () => index.graph.edges.reduce((sum, edge) => sum + edge.statements.length, 0),
    [index],
  );
  const read = sources.reduce((sum, { statements }) => sum + statements, 0);
  const unknown = index.graph.nodes.filter(({ country }) => country === null).length;
  return (
    <div class="counts">
      <p>
        {words.count(index.nodes.size, counts.entities)} · {words.count(index.edges.size, counts.relations)} ·{' '}
        {words.count(drawn, counts.statements)}
        {' · '}
        {words.count(sources.length, counts.sources)}
      </p>
      <p>
        {unknown > 0 && words.count(unknown, counts.unknownCountries)}{' '}
        {read > drawn && words.count(read - drawn, counts.notShown)}
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
