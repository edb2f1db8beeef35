// Sentences of a text as spans that follow one another without a gap, and passages made of whole sentences.
// Used to cut long documents and to widen a model's quote, so that a "not" beside it cannot be left out.
import type { Span } from '../reading';

// Where a sentence may end: behind its mark and closing quotes, or at the end of a line.
const POSSIBLE_END = /[.!?…](?:\s?["'’”“»)\]])*\s+|\n\s*/gu;
const BLANK_LINE = /\n[^\S\n]*\n/;
// A full stop after these does not end a sentence; neither does one after a number or a single letter,
// unless it is that of a funding round.
const ABBREVIATION =
  /(?:^|[\s(])(?:(?<![Ss][eé]ries?[\s-])\p{L}|\d{1,3}|Mr|Mrs|Ms|Mme|MM|Dr|Prof|St|Nr|No|Mio|Mrd|Mia|mio|mrd|ca|bzw|vgl|z\. ?B|u\. ?a|d\. ?h|U\.S|e\.g|i\.e|Inc|Corp|Ltd|Co|vs|env|approx|Jan|Feb|Sept|Okt|Oct|Nov|Dez|Dec|janv|févr|juil|déc)\.\s*$/u;
// A short line before a capital is a heading or a list entry; a longer one was wrapped by an editor.
const LONG_LINE = 50;
// An earlier end of a line, the cells of a table, or a colon that leads to a list.
const NOT_WRAPPED = /[\n\t|]|[:;]$/;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{N}]/u;
const LONGEST_ABBREVIATION = 10;
// Longer than any sentence people write: text without punctuation is cut here at white space.
const MAX_SENTENCE = 1500;

/** The sentences of a text in order, the white space after each included. Linear in the text. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(POSSIBLE_END)) {
    const end = match.index + match[0].length;
    if (end < text.length && goesOn(text, match.index, match[0])) continue;
    spans.push(...pieces(text, { start, end }, MAX_SENTENCE));
    start = end;
  }
  spans.push(...pieces(text, { start, end: text.length }, MAX_SENTENCE));
  return spans;
}

// `mark` stands at `at`: the punctuation and white space that might end a sentence.
function goesOn(text: string, at: number, mark: string): boolean {
  const next = text.charAt(at + mark.length);
  const line = text.slice(Math.max(0, at - LONG_LINE), at);
  if (mark.includes('\n')) {
    const wrapped = line.length === LONG_LINE && !NOT_WRAPPED.test(line) && WORD.test(next);
    if (BLANK_LINE.test(mark) || !(wrapped || LOWER.test(next))) return false;
    if (mark.startsWith('\n')) return true;
  }
  return LOWER.test(next) || ABBREVIATION.test(`${line.slice(-LONGEST_ABBREVIATION)}.`);
}

function* pieces(text: string, { start, end }: Span, size: number): Generator<Span> {
  let from = start;
  while (end - from > size) {
    const window = text.slice(from, from + size);
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'));
    const cut = stop > size / 2 ? stop + 1 : window.lastIndexOf(' ') + 1;
    const to = from + (cut > 0 ? cut : wholeLetters(window));
    yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}

// Never between the two halves of a surrogate pair.
function wholeLetters(window: string): number {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}

/**
 * Passages of at most `size` characters (a longer sentence stands alone), each beginning with the last sentences
 * of the one before, up to `overlap` characters, so that a fact told over two sentences is seen whole.
 */
export function passagesOf(sentences: readonly Span[], size: number, overlap: number): Span[] {
  const passages: Span[] = [];
  let first = 0;
  while (first < sentences.length) {
    const { start } = sentences[first] as Span;
    let next = first + 1;
    while (next < sentences.length && (sentences[next] as Span).end - start <= size) next++;
    const { end } = sentences[next - 1] as Span;
    passages.push({ start, end });
    if (next === sentences.length) break;
    let back = next;
    // No further back than leaves room for the sentence that comes next.
    const furthest = Math.max(end - overlap, (sentences[next] as Span).end - size);
    while (back - 1 > first && (sentences[back - 1] as Span).start >= furthest) back--;
    first = back;
  }
  return passages;
}

/** The whole sentences that `span` lies in. */
export function widen(span: Span, sentences: readonly Span[]): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low] as Span;
  let last = first;
  for (let i = low; i < sentences.length && (sentences[i] as Span).start < span.end; i++) {
    last = sentences[i] as Span;
  }
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}
