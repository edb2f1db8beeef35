// The time slider: one map, two clocks. It stops at every date that the sources give, plays them in turn, and compares
// two of them. What no source dates stays on the map, and is counted.
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../context';
import { changesOf, isDated, momentsOf } from '../model/time';
import type { ViewState } from '../state';
import { ChangeList } from './change-list';
import { Icon } from './icon';

const CLOCKS = ['valid', 'known'] as const;
const PLAY_MS = 1400;

export function TimeBar({ onClose }: { readonly onClose: () => void }) {
  const { words, index, timing, state, navigate } = usePage();
  const { time, card, counts } = words.strings;
  const [clock, setClock] = useState<(typeof CLOCKS)[number]>(state.known ? 'known' : 'valid');
  const [playing, setPlaying] = useState(false);
  const { edges } = index.graph;
  const moments = momentsOf(edges, timing, clock);
  const last = moments.length - 1;
  const date = state[clock];
  const at =
    date === null
      ? last
      : Math.max(
          0,
          moments.findLastIndex((moment) => moment <= date),
        );
  const undated = edges.filter((edge) =>
    clock === 'known' ? timing.firstTold(edge) === null : !isDated(timing.validity(edge)),
  ).length;

  const go = (step: number, how: 'push' | 'replace' = 'replace'): void => {
    const other = clock === 'valid' ? 'known' : 'valid';
    navigate({ [clock]: moments[step] ?? null, [other]: null } as Partial<ViewState>, how);
  };
  useEffect(() => {
    if (!playing) return;
    if (at >= last && date !== null) return setPlaying(false);
    const timer = setTimeout(() => go(date === null ? 0 : at + 1), PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, at, date]);

  const off = () => navigate({ valid: null, known: null, since: null });
  const changes = changesOf(edges, timing, state);
  return (
    <section class="time" aria-label={time.title}>
      <div class="time-row">
        <fieldset class="depths" aria-label={time.clock}>
          {CLOCKS.map((name) => (
            <button
              key={name}
              type="button"
              title={time.notes[name]}
              aria-pressed={clock === name}
              onClick={() => {
                setClock(name);
                if (date !== null) navigate({ valid: null, known: null, since: null });
              }}
            >
              {time.clocks[name]}
            </button>
          ))}
        </fieldset>
        {moments.length === 0 ? (
          <p class="quiet">{time.none}</p>
        ) : (
          <>
            <button
              type="button"
              class="icon"
              aria-label={playing ? time.pause : time.play}
              onClick={() => {
                if (!playing && at >= last) go(0);
                setPlaying(!playing);
              }}
            >
              <Icon name={playing ? 'pause' : 'play'} />
            </button>
            <input
              type="range"
              class="slider"
              aria-label={time.notes[clock]}
              aria-valuetext={date === null ? time.now : words.date(moments[at] as string)}
              min={0}
              max={Math.max(1, last)}
              value={at}
              onInput={(event) => go(Number(event.currentTarget.value))}
            />
            <output class="moment">{date === null ? time.now : words.date(moments[at] ?? date)}</output>
            <button type="button" class="pill" onClick={off} disabled={!date && !state.since}>
              {time.all}
            </button>
          </>
        )}
        <button type="button" class="icon" aria-label={card.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {moments.length > 0 && (
        <div class="time-row quiet">
          <span>{time.notes[clock]}</span>
          {undated > 0 && (
            <span>
              {words.count(undated, counts.relations)} {time.undated}
            </span>
          )}
          {moments.length > 1 && (
            <label>
              {time.since}{' '}
              <select
                value={state.since ?? ''}
                onChange={(event) => {
                  const since = event.currentTarget.value || null;
                  navigate({ since, [clock]: date ?? moments[last] } as Partial<ViewState>);
                }}
              >
                <option value="">–</option>
                {moments.slice(0, -1).map((moment) => (
                  <option key={moment} value={moment}>
                    {words.date(moment)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      {changes && <ChangeList changes={changes} />}
    </section>
  );
}
