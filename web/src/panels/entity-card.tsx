// Everything about one entity: what it is, its relations by lens, each a step to the next card, and beside them the
// statements that are no line on the map.
import type { EdgeView, EntityCard } from '../../../graph/views';
import { api } from '../api';
import { usePage } from '../context';
import { useLoaded } from '../loading';
import { nodeActions } from './map-actions';
import { PathTo } from './path-to';
import { KindSign, LensSign } from './signs';
import { Statement } from './statement';
import { Waiting } from './waiting';

export function EntityPanel({ id }: { readonly id: string }) {
  const answer = useLoaded(`entity ${id}`, () => api.entity(id));
  return <Waiting answer={answer}>{(card) => <Content card={card} />}</Waiting>;
}

function Content({ card: { entity, edges, beside } }: { readonly card: EntityCard }) {
  const page = usePage();
  const { words } = page;
  const { card, lenses } = words.strings;
  const present = words.registry.lenses.filter((lens) => edges.some((edge) => edge.lens === lens));
  return (
    <>
      <p class="overline">
        <KindSign kind={entity.kind} />
        {words.kind(entity.kind)} ·
        <span class={entity.country ? '' : 'unknown'}>{words.country(entity.country)}</span>
      </p>
      <h2>
        <bdi>{entity.name}</bdi>
      </h2>
      {entity.aliases.length > 0 && (
        <p class="quiet">
          {card.aliases}: <bdi>{entity.aliases.join(', ')}</bdi>
        </p>
      )}
      {entity.wikidata && (
        <p>
          <a
            class="link"
            href={`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`}
            rel="noreferrer"
          >
            Wikidata {entity.wikidata}
          </a>
        </p>
      )}
      {entity.lei && <p class="quiet">LEI {entity.lei}</p>}
      <div class="actions">
        {nodeActions(page, entity.id)
          .slice(1)
          .map(({ label, run }) => (
            <button key={label} type="button" class="pill" onClick={run}>
              {label}
            </button>
          ))}
        <PathTo from={entity.id} />
      </div>
      {edges.length === 0 && <p class="quiet">{card.noRelations}</p>}
      {present.map((lens) => (
        <section key={lens} class="lens-group">
          <h3>
            <LensSign lens={lens} />
            {lenses[lens]}
          </h3>
          <ul>
            {edges
              .filter((edge) => edge.lens === lens)
              .map((edge) => (
                <li key={edge.id}>
                  <EdgeLink edge={edge} here={entity.id} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {beside.length > 0 && (
        <section class="beside">
          <h3>{card.beside}</h3>
          <p class="quiet">{card.besideNote}</p>
          <ol class="statements">
            {beside.map((statement) => (
              <li key={statement.id}>
                <Statement statement={statement} told />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

// The sentence keeps its direction; the other end is set off, because it is where the link leads on.
function EdgeLink({ edge, here }: { readonly edge: EdgeView; readonly here: string }) {
  const { words, whole: index, select } = usePage();
  const name = (id: string) => {
    const text = <bdi>{index.nodes.get(id)?.name ?? id}</bdi>;
    return id === here ? <span class="here">{text}</span> : <strong>{text}</strong>;
  };
  return (
    <button type="button" class="edge-link" onClick={() => select({ type: 'edge', id: edge.id })}>
      <span>
        {name(edge.source)} {words.phrase(edge.relation)} {name(edge.target)}
        {edge.disputed && <span class="tag warn">{words.strings.card.disputed}</span>}
      </span>
      {edge.figures.length > 0 && <bdi class="figure">{words.figures(edge.figures)}</bdi>}
    </button>
  );
}
