// The legend under the map, which is the filter too: lines by lens, nodes by kind. Pressing an entry hides or shows it.
import { usePage } from '../context';
import { toggled } from '../state';
import { Counts } from './counts';
import { KindSign, LensSign } from './signs';

function tally<K>(keys: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export function Legend() {
  const { words, index, state, navigate } = usePage();
  const { strings, registry } = words;
  const lenses = tally(index.graph.edges.map(({ lens }) => lens));
  const kinds = tally(index.graph.nodes.map(({ kind }) => kind));
  const anyHidden = state.hiddenLenses.length + state.hiddenKinds.length > 0;
  return (
    <section class="legend" aria-label={strings.legend.title} title={strings.legend.hint}>
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
              <LensSign lens={lens} />
              {strings.lenses[lens]}
              <span class="tally">{lenses.get(lens)}</span>
            </button>
          ))}
      </fieldset>
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
              <KindSign kind={kind} />
              {words.kind(kind)}
              <span class="tally">{kinds.get(kind)}</span>
            </button>
          ))}
        {anyHidden && (
          <button
            type="button"
            class="entry all"
            onClick={() => navigate({ hiddenLenses: [], hiddenKinds: [] })}
          >
            {strings.legend.all}
          </button>
        )}
      </fieldset>
      <Counts />
    </section>
  );
}
