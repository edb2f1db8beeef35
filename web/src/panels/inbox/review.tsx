// Reviews one document: its statements in the order of reading beside its text. Everything works by keyboard: J and K
// go on and back, A accepts, R rejects, E corrects, U undoes, N adds what is selected in the text.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SourceSummary, SourceView } from '../../../../graph/views';
import { api } from '../../api';
import { usePage } from '../../context';
import { useLoaded } from '../../loading';
import type { Passage } from '../../review-api';
import { Article, selectedPassage } from './article';
import { FactForm } from './fact-form';
import { StatementItem } from './statement-item';
import { useDecide } from './use-decide';

type Form = { readonly what: 'edit' } | { readonly what: 'add'; readonly passage: Passage } | null;

export function Review({ source }: { readonly source: SourceSummary }) {
  const [turn, setTurn] = useState(0);
  const known = useRef<SourceView | null>(null);
  const answer = useLoaded(`review ${source.id} ${turn}`, () => api.source(source.id));
  if (answer.state === 'ready') known.current = answer.value;
  const { states } = usePage().words.strings;
  const again = useCallback(() => setTurn((n) => n + 1), []);
  if (answer.state === 'failed') return <p role="alert">{answer.error.message || states.offline}</p>;
  if (!known.current) return <p role="status">{states.loadingPanel}</p>;
  return <Reviewed view={known.current} again={again} />;
}

/** Scrolls the column, never the page, so that the element stands in its upper half. */
function reveal(element: Element | null | undefined, column: string): void {
  const box = element?.closest(column);
  if (!element || !box) return;
  const [here, room] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (here.top >= room.top && here.bottom <= room.bottom) return;
  box.scrollTop += here.top - room.top - room.height / 4;
}

function Reviewed({ view, again }: { readonly view: SourceView; readonly again: () => void }) {
  const { words } = usePage();
  const { inbox } = words.strings;
  const { source, text, statements } = view;
  const waiting = statements.filter(({ status }) => status === 'proposed');
  const [onlyWaiting, setOnlyWaiting] = useState(waiting.length > 0);
  const listed = onlyWaiting ? statements.filter(({ status }) => status === 'proposed') : statements;
  const [chosen, setChosen] = useState<string | null>(listed[0]?.id ?? null);
  const [form, setForm] = useState<Form>(null);
  const [selected, setSelected] = useState<Passage | null>(null);
  const article = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const deciding = useDecide(again);
  const current = listed.find(({ id }) => id === chosen) ?? listed[0];
  const at = current ? listed.indexOf(current) : -1;

  const go = (step: number): void => setChosen(listed[at + step]?.id ?? current?.id ?? null);
  const judge = async (action: 'accept' | 'reject'): Promise<void> => {
    if (!current) return;
    const next = listed[at + 1] ?? listed[at - 1];
    const answer = await deciding.decide({ action, statement: current.id });
    if (answer && next) setChosen(next.id);
  };
  const add = (): void => {
    const passage = selectedPassage(article.current) ?? selected;
    if (passage) setForm({ what: 'add', passage });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const typing = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && form) {
      event.preventDefault();
      setForm(null);
    }
    if (typing || form) return;
    const actions: Readonly<Record<string, () => void>> = {
      j: () => go(1),
      ArrowDown: () => go(1),
      k: () => go(-1),
      ArrowUp: () => go(-1),
      a: () => void judge('accept'),
      r: () => void judge('reject'),
      e: () => current && setForm({ what: 'edit' }),
      u: () => void deciding.undo(),
      n: add,
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  useEffect(() => {
    reveal(list.current?.querySelector('[aria-current]'), '.review-list');
    reveal(article.current?.querySelector('[data-mark="quote"]'), '.article');
  }, [current?.id]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the whole review; each has its button too.
    <div class="review" onKeyDown={onKeyDown}>
      <header class="review-head">
        <h2 lang={source.language}>{source.title}</h2>
        <p class="quiet">{words.count(waiting.length, inbox.waiting)}</p>
        <label class="quiet">
          <input
            type="checkbox"
            checked={onlyWaiting}
            onChange={(event) => setOnlyWaiting(event.currentTarget.checked)}
          />{' '}
          {inbox.onlyWaiting}
        </label>
        <button
          type="button"
          class="pill"
          disabled={!deciding.canUndo || deciding.busy}
          onClick={deciding.undo}
        >
          {inbox.undo} <kbd>U</kbd>
        </button>
        <button
          type="button"
          class="pill"
          disabled={!selected}
          title={inbox.addHint}
          onMouseDown={(event) => event.preventDefault()}
          onClick={add}
        >
          {inbox.add} <kbd>N</kbd>
        </button>
      </header>
      {deciding.error && (
        <p class="note" role="alert">
          {deciding.error}
        </p>
      )}
      <div class="review-body">
        <Article
          host={article}
          text={text}
          language={source.language}
          current={current ?? null}
          onSelect={setSelected}
        />
        <div class="review-list">
          {form && (
            <FactForm
              key={form.what === 'edit' ? current?.id : `${form.passage.start}`}
              source={source.id}
              text={text}
              statement={form.what === 'edit' ? (current ?? null) : null}
              passage={form.what === 'add' ? form.passage : null}
              deciding={deciding}
              onDone={(statement) => {
                setForm(null);
                if (statement) setChosen(statement);
              }}
            />
          )}
          {listed.length === 0 && <p>{inbox.nothing}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list takes the keys of the review. */}
          <ol ref={list} class="review-statements" tabIndex={0} aria-label={inbox.statements}>
            {listed.map((statement) => (
              <StatementItem
                key={statement.id}
                statement={statement}
                current={statement === current}
                busy={deciding.busy}
                onChoose={() => setChosen(statement.id)}
                onJudge={judge}
                onEdit={() => setForm({ what: 'edit' })}
              />
            ))}
          </ol>
          <p class="quiet">{inbox.keys}</p>
          <p class="unseen" role="status">
            {current && `${current.subject.name} ${words.phrase(current.relation)} ${current.object.name}`}
          </p>
        </div>
      </div>
    </div>
  );
}
