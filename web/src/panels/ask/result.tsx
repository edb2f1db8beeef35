// The answer to a question: as a table, as JSON, and what of it is on the map.
import { useState } from 'preact/hooks';
import { type CypherAnswer, cypherAddress } from '../../ask-api';
import { usePage } from '../../context';
import { Value } from './value';

interface Props {
  readonly answer: CypherAnswer;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const FORMS = ['table', 'json'] as const;
// More would make an address that servers refuse.
const MOST_IN_ADDRESS = 150;

export function Result({ answer, cypher, parameters }: Props) {
  const { words, whole, navigate } = usePage();
  const { ask, counts } = words.strings;
  const [form, setForm] = useState<(typeof FORMS)[number]>('table');
  const { columns, rows, graph, notice, truncated, elapsedMs } = answer;
  const ids = [
    ...new Set([
      ...graph.nodes.map(({ id, properties }) => String(properties.id ?? id)),
      ...graph.relationships.flatMap(({ from, to }) => [from, to]),
      ...rows.flat().filter((value): value is string => typeof value === 'string'),
    ]),
  ].filter((id) => whole.nodes.has(id));
  const onMap = ids.slice(0, MOST_IN_ADDRESS).sort();
  return (
    <section class="result" aria-label={ask.result}>
      <div class="result-tools">
        <p role="status">
          {words.count(rows.length, ask.rows)} · {words.fill(ask.took, { ms: String(Math.round(elapsedMs)) })}
        </p>
        <fieldset class="depths" aria-label={ask.form}>
          {FORMS.map((name) => (
            <button key={name} type="button" aria-pressed={form === name} onClick={() => setForm(name)}>
              {ask.forms[name]}
            </button>
          ))}
        </fieldset>
        {onMap.length > 0 && (
          <>
            <button
              type="button"
              class="pill"
              onClick={() => navigate({ view: 'map', selection: { type: 'set', id: onMap.join('.') } })}
            >
              {ask.onMap}
            </button>
            <button
              type="button"
              class="pill"
              onClick={() =>
                navigate({ view: 'map', only: onMap, ego: null, opened: [], selection: null, camera: null })
              }
            >
              {ask.alone}
            </button>
            {ids.length > onMap.length && (
              <span class="quiet">{words.count(onMap.length, counts.entities)}</span>
            )}
          </>
        )}
        <a class="link" href={cypherAddress(cypher, parameters)}>
          {ask.address}
        </a>
        <a class="link" href={cypherAddress(cypher, parameters, 'csv')}>
          CSV
        </a>
      </div>
      {(notice || truncated) && (
        <p class="note" role="note">
          {notice ?? ask.cut}
        </p>
      )}
      {form === 'json' ? (
        <pre class="json">{JSON.stringify({ columns, rows }, null, 2)}</pre>
      ) : rows.length === 0 ? (
        <p>{ask.empty}</p>
      ) : (
        <div class="result-table">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={i}>
                  {row.map((value, k) => (
                    <td key={columns[k]}>
                      <Value value={value} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
