// The filters that have no place in the legend: relation, country, source, how it stands in its sources, confidence.
import { usePage } from '../context';
import { NO_COUNTRY, STANDINGS, standingOf } from '../model/filters';
import { toggled, type ViewState } from '../state';
import { Icon } from './icon';

type ListKey = 'hiddenRelations' | 'hiddenCountries' | 'hiddenSources' | 'hiddenStandings';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly lang?: string;
}

function Choice({ title, list, entries }: { title: string; list: ListKey; entries: readonly Entry[] }) {
  const { words, state, navigate } = usePage();
  const { all, nothing } = words.strings.legend;
  if (entries.length === 0) return null;
  const hidden = state[list];
  const set = (value: readonly string[]): void => navigate({ [list]: value } as Partial<ViewState>);
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      <p class="choice-tools">
        <button type="button" class="link" disabled={hidden.length === 0} onClick={() => set([])}>
          {all}
        </button>
        <button type="button" class="link" onClick={() => set(entries.map(({ id }) => id).sort())}>
          {nothing}
        </button>
      </p>
      {entries.map(({ id, label, count, lang }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!hidden.includes(id)}
            onChange={() => set(toggled(state[list], id))}
          />
          <bdi lang={lang}>{label}</bdi>
          <span class="tally">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

function counted(ids: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export function FilterPanel({ onClose }: { readonly onClose: () => void }) {
  const { words, index, sources, state, navigate } = usePage();
  const { strings } = words;
  const { nodes, edges } = index.graph;
  const titles = new Map(sources.map((source) => [source.id, source]));
  const relations = counted(edges.map(({ relation }) => relation)).map(([id, count]) => ({
    id,
    count,
    label: words.title(id as (typeof edges)[number]['relation']),
  }));
  const countries = counted(nodes.map(({ country }) => country ?? NO_COUNTRY)).map(([id, count]) => ({
    id,
    count,
    label: words.country(id === NO_COUNTRY ? null : id),
  }));
  const documents = counted(edges.flatMap((edge) => edge.sources)).map(([id, count]) => ({
    id,
    count,
    label: titles.get(id)?.title ?? id,
    lang: titles.get(id)?.language,
  }));
  const waiting = sources.reduce((sum, { proposed }) => sum + proposed, 0);
  // What nobody has accepted has a line of its own.
  const standings = new Map(counted(edges.filter(({ id }) => !index.proposed.has(id)).map(standingOf)));
  return (
    <div
      class="filters"
      role="dialog"
      aria-label={strings.legend.filters}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="filters-head">
        <h2>{strings.legend.filters}</h2>
        <button type="button" class="icon" aria-label={strings.card.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="filters-body">
        <Choice title={strings.table.relation} list="hiddenRelations" entries={relations} />
        <Choice title={strings.card.country} list="hiddenCountries" entries={countries} />
        <div>
          <Choice
            title={strings.legend.standing}
            list="hiddenStandings"
            entries={STANDINGS.filter((id) => standings.has(id)).map((id) => ({
              id,
              label: strings.standings[id],
              count: standings.get(id) ?? 0,
            }))}
          />
          {(waiting > 0 || state.withProposed) && (
            <div class="choice">
              <label class="single">
                <input
                  type="checkbox"
                  checked={state.withProposed}
                  onChange={() => navigate({ withProposed: !state.withProposed })}
                />
                <span>{strings.legend.withProposed}</span>
                <span class="tally">{waiting}</span>
              </label>
            </div>
          )}
          <label class="choice range">
            {words.fill(strings.legend.atLeast, { percent: words.percent(state.minConfidence / 100) })}
            <input
              type="range"
              min={0}
              max={95}
              step={5}
              value={state.minConfidence}
              onInput={(event) => navigate({ minConfidence: Number(event.currentTarget.value) }, 'replace')}
            />
          </label>
        </div>
        <Choice title={strings.source.all} list="hiddenSources" entries={documents} />
      </div>
    </div>
  );
}
