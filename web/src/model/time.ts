// Two clocks over one graph. Valid time: when the world was so, from the dates that statements carry. Known time: when
// a source first said so, from its date of publication. Dates have the precision of the text: "2023" is the whole year,
// and what carries no date is told apart, never guessed.
import type { EdgeView, SourceSummary } from '../../../graph/views';

/** When a line holds: from and until, each a date of any precision or open. Both open: no source dates it. */
export interface Validity {
  readonly from: string | null;
  readonly until: string | null;
}

export interface Timing {
  validity(edge: EdgeView): Validity;
  /** The date of the earliest source that states it; null where none of its sources is dated. */
  firstTold(edge: EdgeView): string | null;
}

/** First day that a date may mean: "2023" → 2023-01-01. */
export function earliest(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a date may mean: "2023" → 2023-12-31. Day 31 of every month: it is only compared with. */
export function latest(date: string): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`.slice(0, 10);
}

export function isDated({ from, until }: Validity): boolean {
  return from !== null || until !== null;
}

/** Whether it may have held at some day that `date` can mean. What no source dates always stays. */
export function holdsAt({ from, until }: Validity, date: string): boolean {
  if (from !== null && earliest(from) > latest(date)) return false;
  return until === null || latest(until) >= earliest(date);
}

/** Whether a source had said it by the end of `date`. What comes from an undated source always stays. */
export function knownBy(told: string | null, date: string): boolean {
  return told === null || earliest(told) <= latest(date);
}

/** The clocks of a graph, given its sources. */
export function timingOf(sources: readonly Pick<SourceSummary, 'id' | 'published'>[]): Timing {
  const published = new Map(sources.map(({ id, published: date }) => [id, date]));
  return {
    validity: ({ from = null, until = null, event }) => ({ from: from ?? (event || null), until }),
    firstTold(edge) {
      const dates = edge.sources.flatMap((id) => published.get(id) ?? []);
      return dates.sort()[0] ?? null;
    },
  };
}

/** The dates at which something begins, ends or is told, sorted, each once: where a slider has to stop. */
export function momentsOf(
  edges: readonly EdgeView[],
  timing: Timing,
  clock: 'valid' | 'known',
): readonly string[] {
  const dates = edges.flatMap((edge) => {
    if (clock === 'known') return timing.firstTold(edge) ?? [];
    const { from, until } = timing.validity(edge);
    return [from ?? [], until ?? []].flat();
  });
  return [...new Set(dates)].sort();
}

export interface Clocks {
  readonly valid: string | null;
  readonly known: string | null;
  readonly since: string | null;
}

/** The lines that came and that went from `since` to the date the slider stands at; null where nothing is compared. */
export function changesOf(
  edges: readonly EdgeView[],
  timing: Timing,
  { valid, known, since }: Clocks,
): { readonly came: ReadonlySet<string>; readonly went: ReadonlySet<string> } | null {
  if (since === null) return null;
  const now = known ?? valid ?? '9999';
  const at = (edge: EdgeView, date: string): boolean =>
    known !== null ? knownBy(timing.firstTold(edge), date) : holdsAt(timing.validity(edge), date);
  const came = edges.filter((edge) => at(edge, now) && !at(edge, since));
  const went = edges.filter((edge) => !at(edge, now) && at(edge, since));
  const ids = (some: readonly EdgeView[]): Set<string> => new Set(some.map(({ id }) => id));
  return { came: ids(came), went: ids(went) };
}
