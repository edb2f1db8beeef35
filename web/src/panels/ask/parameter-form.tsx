// The parameters of a query as form fields: entities and sources by name, numbers as numbers.
import type { QueryParameter } from '../../ask-api';
import { usePage } from '../../context';

interface Props {
  readonly parameters: readonly QueryParameter[];
  /** Those of a saved question, with what they are in the reader's language. */
  readonly known: readonly QueryParameter[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

const MOST_NAMES = 500;

export function ParameterForm({ parameters, known, values, onChange }: Props) {
  const { words, whole, sources } = usePage();
  if (parameters.length === 0) return null;
  const choices: Readonly<Record<string, readonly { id: string; name: string }[]>> = {
    entity: whole.graph.nodes.slice(0, MOST_NAMES),
    source: sources.map(({ id, title }) => ({ id, name: title })),
  };
  return (
    <fieldset class="parameters">
      <legend>{words.strings.ask.parameters}</legend>
      {parameters.map(({ name, type, what: declared, default: standard }) => {
        const what = known.find((one) => one.name === name)?.what ?? declared;
        const list = choices[type];
        const shown = Array.isArray(standard) ? standard.join(', ') : String(standard ?? '');
        return (
          <label key={name}>
            <code>${name}</code> {what && <span class="quiet">{what}</span>}
            <input
              type="text"
              inputMode={type === 'integer' || type === 'number' ? 'decimal' : 'text'}
              value={values[name] ?? ''}
              placeholder={shown}
              list={list ? `choices-${name}` : undefined}
              onInput={(event) => onChange(name, event.currentTarget.value)}
            />
            {list && (
              <datalist id={`choices-${name}`}>
                {list.map(({ id, name: text }) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
              </datalist>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
