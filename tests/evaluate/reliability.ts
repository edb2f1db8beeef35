// Whether confidence means what it says: of the statements at 0.9, about nine in ten should be right.

export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface ReliabilityRow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001];

/** One row for each band of confidence that has statements (a reliability diagram in words; DeGroot and Fienberg, 1983). */
export function reliability(judged: readonly Judged[]): ReliabilityRow[] {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1] as number;
    const band = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (band.length === 0) return [];
    return {
      from,
      to: Math.min(to, 1),
      count: band.length,
      meanConfidence: mean(band.map(({ confidence }) => confidence)),
      shareRight: mean(band.map(({ right }) => (right ? 1 : 0))),
    };
  });
}
