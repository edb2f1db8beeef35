// The console: a question in plain words from the list, or one's own in Cypher; its parameters as fields; its answer.
// What was asked stands in the address, so an answer can be passed on, and asking again is opening it.
import '../../style/ask.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../api';
import { askApi, type CypherAnswer } from '../../ask-api';
import { usePage } from '../../context';
import { useLoaded } from '../../loading';
import { inWords } from '../../strings/questions';
import Editor, { type Mistake } from './editor';
import { ParameterForm } from './parameter-form';
import { parametersOf, withoutHeader } from './parameters';
import { past, remember } from './past';
import { Questions } from './questions';
import { Result } from './result';

const EXAMPLE = 'MATCH (a:Organization)-[r:INVESTED_IN]->(b:Company)\nRETURN a, r, b\nLIMIT 25';

type Outcome =
  | { readonly state: 'none' | 'asking' }
  | { readonly state: 'answered'; readonly answer: CypherAnswer }
  | { readonly state: 'failed'; readonly mistake: Mistake };

function mistakeOf(error: unknown, offline: string): Mistake {
  if (!(error instanceof ApiError)) return { message: String(error), line: null, column: null };
  const { line, column } = error.details as { line?: number; column?: number };
  return { message: error.message || offline, line: line ?? null, column: column ?? null };
}

export function AskPanel() {
  const { words, state, navigate } = usePage();
  const { ask, states } = words.strings;
  const queries = useLoaded('queries', askApi.queries);
  const schema = useLoaded('schema', askApi.schema);
  const saved = queries.state === 'ready' ? queries.value.map((query) => inWords(query, words.language)) : [];
  const chosen = saved.find(({ id }) => id === state.query);
  const asked = state.cypher ?? (chosen ? withoutHeader(chosen.cypher) : null);
  const [draft, setDraft] = useState(asked ?? EXAMPLE);
  const [values, setValues] = useState(state.parameters);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const [history, setHistory] = useState(past);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);
  const parameters = parametersOf(draft);
  const named = saved.find(({ cypher }) => withoutHeader(cypher) === draft);

  // What the address asks is asked: on opening it, on going back to it, on running something new.
  const question = asked === null ? null : JSON.stringify([asked, state.parameters]);
  useEffect(() => {
    if (asked === null) return setOutcome({ state: 'none' });
    setDraft(asked);
    setValues(state.parameters);
    const missing = parametersOf(asked).some(
      ({ name, default: standard }) => standard === undefined && !state.parameters[name],
    );
    if (missing) return setOutcome({ state: 'none' });
    running.current?.abort();
    const turn = new AbortController();
    running.current = turn;
    setOutcome({ state: 'asking' });
    askApi.run(asked, state.parameters, turn.signal).then(
      (answer) => {
        if (turn.signal.aborted) return;
        setOutcome({ state: 'answered', answer });
        setHistory(remember(asked, state.parameters));
      },
      (error: unknown) => {
        if (!turn.signal.aborted) setOutcome({ state: 'failed', mistake: mistakeOf(error, states.offline) });
      },
    );
    return () => turn.abort();
  }, [question, attempt]);

  const run = (): void => {
    const given = Object.fromEntries(
      parameters.flatMap(({ name }) => (values[name] ? [[name, values[name] as string]] : [])),
    );
    navigate({ query: named?.id ?? null, cypher: named ? null : draft, parameters: given });
    setAttempt((n) => n + 1);
  };
  const mistake = outcome.state === 'failed' ? outcome.mistake : null;
  return (
    <div class="ask">
      <Questions
        saved={saved}
        chosen={state.query}
        history={history}
        onSaved={(id) => navigate({ query: id, cypher: null, parameters: {} })}
        onPast={({ cypher, parameters: some }) => navigate({ query: null, cypher, parameters: some })}
      />
      <div class="ask-main">
        {chosen && draft === asked && <h2 class="question">{chosen.question}</h2>}
        <Editor
          given={asked ?? EXAMPLE}
          label={ask.editor}
          hint={ask.hint}
          schema={schema.state === 'ready' ? schema.value : null}
          mistake={mistake}
          onChange={setDraft}
          onRun={run}
        />
        <ParameterForm
          parameters={parameters}
          known={named?.params ?? []}
          values={values}
          onChange={(name, value) => setValues((old) => ({ ...old, [name]: value }))}
        />
        <p class="run">
          <button type="button" class="primary" onClick={run} disabled={draft.trim() === ''}>
            {ask.run}
          </button>
          <span class="quiet keyboard">{ask.keys}</span>
        </p>
        {outcome.state === 'asking' && <p role="status">{ask.asking}</p>}
        {mistake && (
          <p class="note" role="alert">
            {mistake.line !== null &&
              `${words.fill(ask.place, { line: String(mistake.line), column: String(mistake.column ?? 1) })} `}
            {mistake.message}
          </p>
        )}
        {outcome.state === 'answered' && asked !== null && (
          <Result answer={outcome.answer} cypher={asked} parameters={state.parameters} />
        )}
      </div>
    </div>
  );
}
