// A source in full: every passage that a line of the map stands on is marked and opens that line.
import type { SourceView } from '../../../graph/views';
import { api } from '../api';
import { usePage } from '../context';
import { useLoaded } from '../loading';
import { cutMarks } from '../model/marks';
import { webAddress } from '../model/web-address';
import { encodeState } from '../state';
import { Citation } from './citation';
import { Waiting } from './waiting';

export function SourcePanel({ id }: { readonly id: string }) {
  const answer = useLoaded(`source ${id}`, () => api.source(id));
  return <Waiting answer={answer}>{(view) => <Content view={view} />}</Waiting>;
}

function Content({ view: { source, text, statements } }: { readonly view: SourceView }) {
  const { words, whole: index, state, select, sentence } = usePage();
  const { source: labels, counts } = words.strings;
  // By what a statement says: the ids of an edge's statements are not at hand for a large graph.
  const key = (relation: string, ends: readonly string[]): string =>
    [relation, ...[...ends].sort()].join(' ');
  const here = index.graph.edges.filter((edge) => edge.sources.includes(source.id));
  const edges = new Map(here.map((edge) => [key(edge.relation, [edge.source, edge.target]), edge]));
  const edgeOf = new Map(
    statements.flatMap(({ id, relation, subject, object, status, modality }) => {
      const edge = edges.get(key(relation, [subject.id, object.id]));
      const drawn = status === 'accepted' && (modality === 'asserted' || modality === 'planned');
      return edge && drawn ? [[id, edge] as const] : [];
    }),
  );
  const drawn = statements.filter(({ id }) => edgeOf.has(id));
  // The shortest passage on top: it says most exactly what it stands for.
  const spans = drawn
    .flatMap(({ id, evidence }) => evidence.slice(0, 1).map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map((span, rank) => ({ ...span, rank }));
  const address = webAddress(source.url);
  return (
    <>
      <p class="overline">{labels.one}</p>
      <h2 lang={source.language}>
        <bdi>{source.title}</bdi>
      </h2>
      <p class="quiet">
        <bdi>{source.publisher ?? labels.noPublisher}</bdi> ·{' '}
        {source.published ? words.date(source.published) : labels.noDate} ·{' '}
        {words.count(drawn.length, counts.statements)}
      </p>
      {address && (
        <a class="link" href={address} target="_blank" rel="noreferrer noopener">
          {labels.open} ↗
        </a>
      )}
      <Citation source={source} quote={null} />
      <h3>{labels.text}</h3>
      <div class="full-text" lang={source.language} dir="auto">
        {cutMarks(text, 0, spans).map(({ text: piece, rank }, k) => {
          const edge = rank === null ? undefined : edgeOf.get(spans[rank]?.id ?? '');
          if (!edge) return piece;
          return (
            <mark key={k}>
              {/* A link and not a button: it must break across lines with the text around it. */}
              <a
                class="passage"
                href={encodeState({ ...state, selection: { type: 'edge', id: edge.id } })}
                title={sentence(edge)}
                onClick={(event) => {
                  event.preventDefault();
                  select({ type: 'edge', id: edge.id });
                }}
              >
                {piece}
              </a>
            </mark>
          );
        })}
      </div>
    </>
  );
}
