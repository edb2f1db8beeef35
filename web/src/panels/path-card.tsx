// The ways between two nodes: each step a sentence with the words it stands on, in order.
import { useState } from 'preact/hooks';
import type { EdgeView } from '../../../graph/views';
import { api } from '../api';
import { usePage } from '../context';
import { useLoaded } from '../loading';
import { waysBetween } from '../model/paths';
import { EntityName } from './entity-name';
import { LensSign } from './signs';

function Step({ edge }: { readonly edge: EdgeView }) {
  const { words, sentence, select } = usePage();
  const card = useLoaded(`edge ${edge.id}`, () => api.edge(edge.id));
  const first = card.state === 'ready' ? card.value.statements[0] : undefined;
  return (
    <div class="step">
      <button type="button" class="edge-link" onClick={() => select({ type: 'edge', id: edge.id })}>
        <LensSign lens={edge.lens} />
        {sentence(edge)}
        {edge.figures.length > 0 && <bdi class="figure">{words.figures(edge.figures)}</bdi>}
      </button>
      {first && (
        <blockquote lang={first.source.language} dir="auto">
          <mark class="quote">{first.evidence[0]?.quote}</mark>
          <cite class="quiet">
            {first.source.title}
            {first.source.published && `, ${words.date(first.source.published)}`}
          </cite>
        </blockquote>
      )}
    </div>
  );
}

export function PathPanel({ id }: { readonly id: string }) {
  const { words, whole, index, shown, navigate } = usePage();
  const { path, counts } = words.strings;
  const [chosen, setChosen] = useState(0);
  const [from, to] = id.split('.').map((end) => whole.nodes.get(end));
  const ways = from && to ? waysBetween(index, shown, from.id, to.id) : [];
  const way = ways[Math.min(chosen, ways.length - 1)];
  if (!from || !to) return <p class="card">{words.strings.card.missing}</p>;
  return (
    <article class="card" data-state="ready">
      <p class="overline">{path.title}</p>
      <h2>
        <EntityName node={from} /> <span class="phrase">→</span> <EntityName node={to} />
      </h2>
      {!way && <p>{path.none}</p>}
      {ways.length > 1 && (
        <fieldset class="depths" aria-label={path.ways}>
          {ways.map((one, i) => (
            <button
              key={one.nodes.join('.')}
              type="button"
              aria-pressed={one === way}
              aria-label={words.fill(path.way, { n: String(i + 1) })}
              onClick={() => setChosen(i)}
            >
              {i + 1}
            </button>
          ))}
        </fieldset>
      )}
      {way && (
        <>
          <p class="quiet">
            {words.count(way.steps.length, path.steps)} · {words.count(way.nodes.length, counts.entities)}
          </p>
          <ol class="way">
            {way.steps.map((edges, i) => (
              <li key={way.nodes[i]} class="way-step">
                {edges.map((edge) => (
                  <Step key={edge.id} edge={edge} />
                ))}
              </li>
            ))}
          </ol>
          <button
            type="button"
            class="pill"
            onClick={() => navigate({ only: [...way.nodes].sort(), ego: null, opened: [], camera: null })}
          >
            {path.alone}
          </button>
        </>
      )}
    </article>
  );
}
