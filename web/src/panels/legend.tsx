// The legend under the map, which is the filter too: lines by lens (or by where they lead), nodes by kind. Pressing an
// entry hides or shows it. Below it stand the buttons of the map and how much there is.
import type { ComponentChildren } from 'preact';
import { usePage } from '../context';
import { JURISDICTIONS, jurisdictionOf } from '../model/jurisdiction';
import { countFilters, type Overlay, toggled, UNFILTERED } from '../state';
import { Counts } from './counts';
import { FilterPanel } from './filter-panel';
import { Icon } from './icon';
import { SavedViews } from './saved-views';
import { KindSign, LensSign } from './signs';
import { TimeBar } from './time-bar';

function tally<K>(keys: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function Lenses() {
  const { words, index, state, navigate } = usePage();
  const { strings, registry } = words;
  const lenses = tally(index.graph.edges.map(({ lens }) => lens));
  return (
    <fieldset class="entries" aria-label={strings.legend.lines}>
      {registry.lenses
        .filter((lens) => lenses.has(lens))
        .map((lens) => (
          <button
            key={lens}
            type="button"
            class="entry"
            aria-pressed={!state.hiddenLenses.includes(lens)}
            onClick={() => navigate((old) => ({ ...old, hiddenLenses: toggled(old.hiddenLenses, lens) }))}
          >
            {state.colouring === 'lens' && <LensSign lens={lens} />}
            {strings.lenses[lens]}
            <span class="tally">{lenses.get(lens)}</span>
          </button>
        ))}
    </fieldset>
  );
}

// What the colours mean when they show whose law holds.
function Jurisdictions() {
  const { words, index, state } = usePage();
  const { jurisdictions } = words.strings;
  const counts = tally(index.graph.nodes.map(jurisdictionOf));
  if (state.colouring !== 'jurisdiction') return null;
  return (
    <ul class="entries keys">
      {JURISDICTIONS.map((name) => (
        <li key={name} class="entry">
          <span class="bloc-sign" style={{ backgroundColor: `var(--bloc-${name})` }} aria-hidden="true" />
          <span class="lens-sign" style={{ backgroundColor: `var(--reach-${name})` }} aria-hidden="true" />
          {jurisdictions[name]}
          <span class="tally">{counts.get(name) ?? 0}</span>
        </li>
      ))}
    </ul>
  );
}

function Kinds() {
  const { words, index, state, navigate } = usePage();
  const { strings, registry } = words;
  const kinds = tally(index.graph.nodes.map(({ kind }) => kind));
  return (
    <fieldset class="entries" aria-label={strings.legend.nodes}>
      {registry.kinds
        .filter(({ kind }) => kinds.has(kind))
        .map(({ kind }) => (
          <button
            key={kind}
            type="button"
            class="entry"
            aria-pressed={!state.hiddenKinds.includes(kind)}
            onClick={() => navigate((old) => ({ ...old, hiddenKinds: toggled(old.hiddenKinds, kind) }))}
          >
            <KindSign kind={kind} plain={state.colouring !== 'lens'} />
            {words.kind(kind)}
            <span class="tally">{kinds.get(kind)}</span>
          </button>
        ))}
    </fieldset>
  );
}

export function Legend({ children }: { readonly children?: ComponentChildren }) {
  const { words, state, navigate } = usePage();
  const { legend, map, time, saved } = words.strings;
  const open = state.overlay;
  const show = (overlay: Overlay): void => navigate({ overlay }, 'replace');
  const close = (): void => show('none');
  const filters = countFilters(state);
  const date = state.valid ?? state.known;
  const toggle = (what: Overlay) => () => show(open === what ? 'none' : what);
  return (
    <section class="legend" aria-label={legend.title}>
      {open === 'filters' && <FilterPanel onClose={close} />}
      {open === 'views' && <SavedViews onClose={close} />}
      {open === 'time' && <TimeBar onClose={close} />}
      <Jurisdictions />
      <Lenses />
      <Kinds />
      <div class="map-bar">
        <button type="button" class="pill" aria-expanded={open === 'filters'} onClick={toggle('filters')}>
          <Icon name="filter" />
          <span class="text">{legend.filters}</span>
          {filters > 0 && <b class="badge">{filters}</b>}
        </button>
        <button
          type="button"
          class="pill"
          aria-pressed={state.colouring === 'jurisdiction'}
          onClick={() => navigate({ colouring: state.colouring === 'lens' ? 'jurisdiction' : 'lens' })}
        >
          <Icon name="colour" />
          <span class="text">{map.byJurisdiction}</span>
        </button>
        <button type="button" class="pill" aria-expanded={open === 'time'} onClick={toggle('time')}>
          <Icon name="clock" />
          <span class="text">{time.title}</span>
          {date && open !== 'time' && <b class="badge">{words.date(date)}</b>}
        </button>
        <button type="button" class="pill" aria-expanded={open === 'views'} onClick={toggle('views')}>
          <Icon name="save" />
          <span class="text">{saved.title}</span>
        </button>
        {filters > 0 && (
          <button type="button" class="pill" onClick={() => navigate({ ...UNFILTERED, camera: null })}>
            {legend.all}
          </button>
        )}
        <span class="spring" />
        {children}
      </div>
      <Counts />
    </section>
  );
}
