// Evidence spans: a passage of a source's text with a little text before and after it.
import type { Evidence } from '../graph/statement';

const CONTEXT_CHARACTERS = 32;

/** The passage `[start, end)` of `text`, in UTF-16 code units. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
    suffix: text.slice(end, end + CONTEXT_CHARACTERS),
  };
}

/** Where `quote` begins in `text`, each time it stands there. */
export function occurrencesOf(quote: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}
