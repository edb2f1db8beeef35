// What waits for a decision, document by document, the fullest first.
import { usePage } from '../../context';

export function Waiting() {
  const { words, state, sources, navigate } = usePage();
  const { inbox, counts, source: labels } = words.strings;
  const sorted = [...sources].sort((a, b) => b.proposed - a.proposed || (a.title < b.title ? -1 : 1));
  const all = sources.reduce((sum, { proposed }) => sum + proposed, 0);
  return (
    <section aria-label={inbox.documents}>
      <h2>{inbox.documents}</h2>
      <p class="quiet">{words.count(all, inbox.waiting)}</p>
      <ul class="documents">
        {sorted.map(({ id, title, publisher, published, language, proposed, statements }) => (
          <li key={id}>
            <button
              type="button"
              class="question-link"
              aria-current={state.document === id ? 'true' : undefined}
              onClick={() => navigate({ document: id, selection: null })}
            >
              <strong>
                <bdi lang={language}>{title}</bdi>
                {proposed > 0 && <b class="badge">{proposed}</b>}
              </strong>
              <span>
                {publisher ?? labels.noPublisher} · {published ? words.date(published) : labels.noDate} ·{' '}
                {words.count(statements, counts.statements)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
