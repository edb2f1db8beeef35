// Cuts a passage of a source into plain and marked pieces: the quote and the passages it refers to.

export interface Span {
  readonly start: number;
  readonly end: number;
  /** The span's rank: where spans overlap, the lower number is shown. */
  readonly rank: number;
}

export interface Piece {
  readonly text: string;
  /** Rank of the span it belongs to, null for plain text. */
  readonly rank: number | null;
}

/** `start` says where in the source `text` begins; spans count in the source and may reach beyond the text. */
export function cutMarks(text: string, start: number, spans: readonly Span[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const span of spans) {
    for (const at of [span.start - start, span.end - start]) if (at > 0 && at < text.length) cuts.add(at);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i] as number, sorted[i + 1] as number];
    const ranks = spans.filter((s) => s.start - start <= from && s.end - start >= to).map((s) => s.rank);
    const rank = ranks.length > 0 ? Math.min(...ranks) : null;
    const last = pieces.at(-1);
    if (last && last.rank === rank)
      pieces[pieces.length - 1] = { text: last.text + text.slice(from, to), rank };
    else pieces.push({ text: text.slice(from, to), rank });
  }
  return pieces;
}
