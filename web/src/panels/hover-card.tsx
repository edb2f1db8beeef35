// What is pointed at, in a few words beside the pointer.
import { usePage } from '../context';
import { KindSign, LensSign } from './signs';
import type { Hovered } from './use-map';

export function HoverCard({ hovered: { type, id, at } }: { readonly hovered: Hovered }) {
  const { words, index, sentence } = usePage();
  const { counts } = words.strings;
  const node = type === 'node' ? index.nodes.get(id) : undefined;
  const edge = type === 'edge' ? index.edges.get(id) : undefined;
  if (!node && !edge) return null;
  const left = at.x > window.innerWidth - 320;
  return (
    <div
      class={left ? 'tip hover left' : 'tip hover'}
      aria-hidden="true"
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
    >
      {node && (
        <>
          <strong>
            <KindSign kind={node.kind} /> <bdi>{node.name}</bdi>
          </strong>
          <small>
            {words.kind(node.kind)}, {words.country(node.country)} ·{' '}
            {words.count(index.degree(id), counts.relations)}
          </small>
        </>
      )}
      {edge && (
        <>
          <strong>
            <LensSign lens={edge.lens} />
            <bdi>{sentence(edge)}</bdi>
          </strong>
          {edge.figures.length > 0 && <bdi class="figure">{words.figures(edge.figures)}</bdi>}
          <small>
            {index.proposed.has(edge.id) && `${words.strings.status.proposed} · `}
            {words.confidence(edge.confidence)} · {words.count(edge.statements.length, counts.statements)} ·{' '}
            {words.count(edge.sources.length, counts.sources)}
          </small>
        </>
      )}
    </div>
  );
}
