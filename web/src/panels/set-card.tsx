// Several chosen nodes: who they are, what joins them, and what can be done with all of them at once.
import { usePage } from '../context';
import { among, namedNodes } from '../model/graph-index';
import { KindSign, LensSign } from './signs';

export function SetPanel({ id }: { readonly id: string }) {
  const { words, whole, shown, select, navigate, sentence, name } = usePage();
  const { set, counts, path } = words.strings;
  const nodes = namedNodes(whole, { type: 'set', id });
  const inside = [...among(whole, nodes).edges].filter((edge) => shown.edges.has(edge));
  const without = (node: string): void => {
    const rest = nodes.filter((other) => other !== node);
    select(rest.length > 0 ? { type: 'set', id: rest.join('.') } : null);
  };
  return (
    <article class="card" data-state="ready">
      <p class="overline">{set.title}</p>
      <h2>{words.count(nodes.length, counts.entities)}</h2>
      <p class="actions">
        <button
          type="button"
          class="pill"
          onClick={() => navigate({ only: [...nodes].sort(), ego: null, opened: [], camera: null })}
        >
          {set.alone}
        </button>
        {nodes.length === 2 && (
          <button type="button" class="pill" onClick={() => select({ type: 'path', id: nodes.join('.') })}>
            {path.title}
          </button>
        )}
      </p>
      <ul>
        {nodes.map((node) => {
          const view = whole.nodes.get(node);
          return (
            <li key={node} class="member">
              {view && <KindSign kind={view.kind} />}
              <button type="button" class="name" onClick={() => select({ type: 'node', id: node })}>
                <bdi>{name(node)}</bdi>
              </button>
              <button type="button" class="link leave" onClick={() => without(node)}>
                {set.leave}
                <span class="unseen"> {name(node)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <h3>{words.fill(set.between, { relations: words.count(inside.length, counts.relations) })}</h3>
      <ul class="lens-group">
        {inside.map((edgeId) => {
          const edge = whole.edges.get(edgeId);
          return (
            edge && (
              <li key={edgeId}>
                <button type="button" class="edge-link" onClick={() => select({ type: 'edge', id: edgeId })}>
                  <LensSign lens={edge.lens} />
                  {sentence(edge)}
                  {edge.figures.length > 0 && <bdi class="figure">{words.figures(edge.figures)}</bdi>}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </article>
  );
}
