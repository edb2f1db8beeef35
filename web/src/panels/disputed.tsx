// Figures on which the sources disagree, side by side, each with who says so.
import type { StatementView } from '../../../graph/views';
import { usePage } from '../context';
import { disagreements } from '../model/figures';

export function Disputed({ statements }: { readonly statements: readonly StatementView[] }) {
  const { words } = usePage();
  const { card, qualifiers } = words.strings;
  const found = disagreements(statements);
  return (
    <section class="disputed" aria-label={card.disputed}>
      <h3>{card.disputed}</h3>
      {found.map(({ name, tellings }) => (
        <div key={name} class="tellings">
          {tellings.map(({ text, statement }) => (
            <dl key={statement.id}>
              <dt>{qualifiers[name]}</dt>
              <dd>
                <bdi class="figure">{text}</bdi>
                <bdi class="quiet">{statement.source.publisher ?? statement.source.title}</bdi>
                {statement.source.published && (
                  <span class="quiet">{words.date(statement.source.published)}</span>
                )}
              </dd>
            </dl>
          ))}
        </div>
      ))}
      <p class="quiet">{card.disputedNote}</p>
    </section>
  );
}
