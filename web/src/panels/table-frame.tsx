// A table whose rows open cards: a filter above, headers that sort, one button a row, arrow keys from row to row. Of a
// long one only what is on the screen is in the document.
import type { ComponentChildren } from 'preact';
import { usePage } from '../context';
import { arrange, type Column, nextSort } from '../model/table';
import type { Selection } from '../state';
import type { Plural } from '../strings';
import { useRowsInView } from './use-rows-in-view';

export interface ShownColumn<Row> extends Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Left out where the screen is narrow; the card has it too. */
  readonly spare?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ShownColumn<Row>[];
  /** What the rows are, for their count. */
  readonly counted: Plural;
  readonly selectionOf: (row: Row) => Selection;
}

function Free({ px, columns }: { readonly px: number; readonly columns: number }) {
  if (px === 0) return null;
  return (
    <tr class="free-rows">
      <td colSpan={columns} style={{ height: `${px}px` }} />
    </tr>
  );
}

function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  const direction = step[event.key as keyof typeof step];
  const row = (event.target as Element).closest('tbody tr');
  const next = direction && row?.[direction]?.querySelector('button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function TableFrame<Row>({ caption, rows, columns, counted, selectionOf }: Props<Row>) {
  const { words, state, navigate, select } = usePage();
  const labels = words.strings.table;
  const arranged = arrange(rows, columns, state.filter, state.sort, words.locale);
  const { body, first, end, above, below } = useRowsInView(arranged.length);
  const ariaSort = (id: string) =>
    state.sort?.column === id ? (state.sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <section class="table-view">
      <div class="table-tools">
        <label>
          {labels.filter}
          <input
            type="text"
            value={state.filter}
            onInput={(event) => navigate({ filter: event.currentTarget.value }, 'replace')}
          />
        </label>
        <p class="quiet" aria-live="polite">
          {arranged.length === 0 ? labels.none : words.count(arranged.length, counted)}
        </p>
      </div>
      <table onKeyDown={walk} aria-rowcount={arranged.length + 1}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, spare }) => (
              <th key={id} scope="col" aria-sort={ariaSort(id)} class={spare ? 'spare' : undefined}>
                <button type="button" onClick={() => navigate({ sort: nextSort(state.sort, id) }, 'replace')}>
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Free px={above} columns={columns.length} />
          {arranged.slice(first, end).map((row, i) => {
            const target = selectionOf(row);
            return (
              // The row takes clicks for the mouse; its button is there for the keyboard.
              <tr
                key={target.id}
                aria-rowindex={first + i + 2}
                aria-current={state.selection?.id === target.id ? 'true' : undefined}
                onClick={() => select(target)}
              >
                {columns.map(({ id, cell, spare }) => (
                  <td key={id} class={spare ? 'spare' : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Free px={below} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}
