// Everything one line of the map stands on: its figures, and every statement with its words in the source.
import type { EdgeCard } from '../../../graph/views';
import { api } from '../api';
import { usePage } from '../context';
import { useLoaded } from '../loading';
import { Confidence } from './confidence';
import { Disputed } from './disputed';
import { EntityName } from './entity-name';
import { FigureChips } from './figure-chips';
import { KindSign, LensSign } from './signs';
import { Statement } from './statement';
import { Waiting } from './waiting';

export function EdgePanel({ id }: { readonly id: string }) {
  const answer = useLoaded(`edge ${id}`, () => api.edge(id));
  return <Waiting answer={answer}>{(card) => <Content card={card} />}</Waiting>;
}

function Content({ card: { edge, source, target, statements } }: { readonly card: EdgeCard }) {
  const { words } = usePage();
  const { strings } = words;
  return (
    <>
      <p class="overline">
        <LensSign lens={edge.lens} />
        {strings.lenses[edge.lens]}
        {edge.modality === 'planned' && <span class="tag">{strings.card.planned}</span>}
        {edge.disputed && <span class="tag warn">{strings.card.disputed}</span>}
      </p>
      <h2 class="sentence">
        <EntityName node={source} /> <span class="phrase">{words.phrase(edge.relation)}</span>{' '}
        <EntityName node={target} />
      </h2>
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
