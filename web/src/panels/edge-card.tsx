// Everything one line of the map stands on: its figures, and every statement with its words in the source.
import type { EdgeCard, EdgeView, NodeView } from '../../../graph/views';
import { api } from '../api';
import { usePage } from '../context';
import { useLoaded } from '../loading';
import type { GraphIndex } from '../model/graph-index';
import { Confidence } from './confidence';
import { Disputed } from './disputed';
import { EntityName } from './entity-name';
import { FigureChips } from './figure-chips';
import { KindSign, LensSign } from './signs';
import { Statement } from './statement';
import { Waiting } from './waiting';

/** The card of a line that nobody has accepted: the server knows only its statements. */
async function proposedCard(edge: EdgeView, { nodes }: GraphIndex): Promise<EdgeCard> {
  const statements = await Promise.all(edge.statements.map(api.statement));
  const [source, target] = [nodes.get(edge.source) as NodeView, nodes.get(edge.target) as NodeView];
  return { edge, source, target, statements };
}

export function EdgePanel({ id }: { readonly id: string }) {
  const { whole } = usePage();
  const proposed = whole.proposed.has(id) ? whole.edges.get(id) : undefined;
  const answer = useLoaded(`edge ${id} ${proposed !== undefined}`, () =>
    proposed ? proposedCard(proposed, whole) : api.edge(id),
  );
  return <Waiting answer={answer}>{(card) => <Content card={card} />}</Waiting>;
}

function Content({ card: { edge, source, target, statements } }: { readonly card: EdgeCard }) {
  const { words, whole, navigate } = usePage();
  const { strings } = words;
  const isProposed = whole.proposed.has(edge.id);
  return (
    <>
      <p class="overline">
        <LensSign lens={edge.lens} />
        {strings.lenses[edge.lens]}
        {edge.modality === 'planned' && <span class="tag">{strings.card.planned}</span>}
        {edge.disputed && <span class="tag warn">{strings.card.disputed}</span>}
        {isProposed && <span class="tag warn">{strings.status.proposed}</span>}
      </p>
      <h2 class="sentence">
        <EntityName node={source} /> <span class="phrase">{words.phrase(edge.relation)}</span>{' '}
        <EntityName node={target} />
      </h2>
      {isProposed && (
        <p class="note" role="note">
          {strings.card.proposedNote}{' '}
          <button
            type="button"
            class="link"
            onClick={() =>
              navigate({ view: 'inbox', selection: null, document: statements[0]?.source.id ?? null })
            }
          >
            {strings.inbox.open}
          </button>
        </p>
      )}
      <FigureChips figures={edge.figures} />
      <ul class="ends">
        {[source, target].map((node) => (
          <li key={node.id}>
            <KindSign kind={node.kind} />
            <span>
              <bdi>{node.name}</bdi>: {words.kind(node.kind)}, {words.country(node.country)}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">
        <Confidence value={edge.confidence} />
        {' · '}
        {words.count(statements.length, strings.counts.statements)}
        {' · '}
        {words.count(edge.sources.length, strings.counts.sources)}
      </p>
      {edge.disputed && <Disputed statements={statements} />}
      <h3>{strings.card.evidence}</h3>
      <ol class="statements">
        {statements.map((statement) => (
          <li key={statement.id}>
            <Statement statement={statement} />
          </li>
        ))}
      </ol>
    </>
  );
}
