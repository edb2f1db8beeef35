// The questions that are ready to be asked, in plain words, and what was asked before.
import type { SavedQuery } from '../../ask-api';
import { usePage } from '../../context';
import type { Asked } from './past';

interface Props {
  readonly saved: readonly SavedQuery[];
  readonly chosen: string | null;
  readonly history: readonly Asked[];
  readonly onSaved: (id: string) => void;
  readonly onPast: (asked: Asked) => void;
}

/** The first line that says something. */
function firstLine(cypher: string): string {
  return cypher.split('\n').find((line) => line.trim() && !line.startsWith('//')) ?? cypher;
}

export function Questions({ saved, chosen, history, onSaved, onPast }: Props) {
  const { words } = usePage();
  const { ask } = words.strings;
  // Where the list would push the editor off the screen it opens at a touch.
  const roomy = matchMedia('(min-width: 821px)').matches;
  return (
    <nav class="questions" aria-label={ask.saved}>
      <details open={roomy}>
        <summary>{ask.saved}</summary>
        <ul>
          {saved.map(({ id, title, question }) => (
            <li key={id}>
              <button
                type="button"
                class="question-link"
                aria-current={chosen === id ? 'true' : undefined}
                onClick={() => onSaved(id)}
              >
                <strong>{title}</strong>
                <span>{question}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      {history.length > 0 && (
        <details open={roomy}>
          <summary>{ask.history}</summary>
          <ul>
            {history.map((asked) => (
              <li key={asked.at}>
                <button type="button" class="question-link" onClick={() => onPast(asked)}>
                  <code>{firstLine(asked.cypher)}</code>
                  <span>
                    {words.time(asked.at)}
                    {Object.values(asked.parameters).length > 0 &&
                      ` · ${Object.values(asked.parameters).join(', ')}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
