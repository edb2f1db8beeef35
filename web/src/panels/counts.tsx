// How much there is, and honestly how much is not known or not drawn. Each source opens from here.
import { api } from '../api';
import { usePage } from '../context';
import { useLoaded } from '../loading';

export function Counts() {
  const { words, index, select } = usePage();
  const { counts, source: labels } = words.strings;
  const sources = useLoaded('sources', api.sources);
  const drawn = new Set(index.graph.edges.flatMap((edge) => edge.statements)).size;
  const read =
    sources.state === 'ready' ? sources.value.reduce((sum, { statements }) => sum + statements, 0) : drawn;
  const unknown = index.graph.nodes.filter(({ country }) => country === null).length;
  return (
    <div class="counts">
      <p>
        {words.count(index.nodes.size, counts.entities)} · {words.count(index.edges.size, counts.relations)} ·{' '}
        {words.count(drawn, counts.statements)}
        {sources.state === 'ready' && ` · ${words.count(sources.value.length, counts.sources)}`}
      </p>
      <p>
        {unknown > 0 && words.count(unknown, counts.unknownCountries)}{' '}
        {read > drawn && words.count(read - drawn, counts.notShown)}
      </p>
      {sources.state === 'ready' && sources.value.length > 0 && (
        <p class="sources">
          {labels.all}:{' '}
          {sources.value.slice(0, 4).map(({ id, title, language }) => (
            <button key={id} type="button" class="link" onClick={() => select({ type: 'source', id })}>
              <bdi lang={language}>{title}</bdi>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
