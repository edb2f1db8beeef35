// From the placed words of a PDF page to lines, and from the lines of all pages to paragraphs: running heads and page
// numbers dropped, words mended that were hyphenated at a line's end. Knows nothing of pdf.js.

/** A piece of text as it is placed on a page; units are points, the origin is at the bottom left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces on one baseline, from left to right, in the order in which the page draws them, are one line. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let current: Piece[] = [];
  const close = () => {
    const line = joinPieces(current);
    if (line) lines.push(line);
    current = [];
  };
  for (const piece of pieces) {
    const last = current.at(-1);
    if (last) {
      const sameBaseline = Math.abs(piece.y - last.y) < Math.max(piece.size, last.size) * 0.5;
      const gap = piece.x - (last.x + last.width);
      // A step back or a gap as wide as a gutter starts another line or column.
      if (!sameBaseline || gap < -last.size || gap > last.size * 3) close();
    }
    current.push(piece);
  }
  close();
  return lines;
}

function joinPieces(pieces: readonly Piece[]): Line | undefined {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  let text = '';
  let end = first.x;
  for (const piece of pieces) {
    const apart = piece.x - end > piece.size * 0.15;
    text +=
      apart && text && !text.endsWith(' ') && !piece.text.startsWith(' ') ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  text = text.replace(/\s+/g, ' ').trim();
  if (!text) return undefined;
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { text, left: first.x, right: end, y: first.y, size };
}

/** Letters larger than the page's usual ones by this factor are a headline's. */
const HEADLINE_SIZE = 1.2;
const HEADLINE_LINES = 4;

/** The line or lines in the largest letters of a page; undefined where none stand out. */
export function headlineOf(lines: readonly Line[]): string | undefined {
  const sizes = lines
    .flatMap(({ text, size }) => Array<number>(text.length).fill(size))
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  if (largest < usual * HEADLINE_SIZE) return undefined;
  const first = lines.findIndex(({ size }) => size > largest * 0.95);
  const headline: string[] = [];
  for (const { text, size } of lines.slice(first, first + HEADLINE_LINES))
    if (size > largest * 0.95) headline.push(text);
    else break;
  return headline.join(' ');
}

/** How many lines at the top and at the bottom of a page may be running heads. */
const EDGE_LINES = 3;

const masked = (line: Line) => line.text.replace(/\d+/g, '#').toLowerCase();
const isPageNumber = (line: Line) =>
  /^\D{0,12}\d{1,4}(\s?(\/|of|von|sur|de)\s?\d{1,4})?\W{0,3}$/i.test(line.text);

function edges(lines: readonly Line[]): Line[] {
  const down = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...down.slice(0, EDGE_LINES), ...down.slice(-EDGE_LINES)])];
}

/** Pages without the lines that return on most pages at the same height, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>();
  const keyOf = (line: Line) => `${Math.round(line.y / 6)} ${masked(line)}`;
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.map((lines) => {
    const ordered = [...lines].sort((a, b) => b.y - a.y);
    const outermost = new Set([ordered[0], ordered.at(-1)]);
    const dropped = new Set(
      edges(lines).filter(
        (line) =>
          (pages.length > 1 && (seen.get(keyOf(line)) ?? 0) >= often) ||
          (outermost.has(line) && isPageNumber(line)),
      ),
    );
    return lines.filter((line) => !dropped.has(line));
  });
}

const ENDS_SENTENCE = /[.!?:…]["'”“»›)\]]*$/;
const STARTS_ITEM = /^([•▪–—*➜]|\d{1,2}[.)])\s/;

/** The middle of the distances between neighbouring lines of a page: its line spacing. */
function lineSpacing(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function startsParagraph(previous: Line, line: Line, spacing: number, width: number): boolean {
  if (Math.abs(previous.size - line.size) > Math.max(previous.size, line.size) * 0.08) return true;
  const gap = previous.y - line.y;
  // The next column or page: the sentence runs on unless it has ended.
  if (gap < 0) return ENDS_SENTENCE.test(previous.text);
  if (spacing > 0 && gap > spacing * 1.35) return true;
  if (STARTS_ITEM.test(line.text)) return true;
  const indented = line.left - previous.left > line.size * 0.8 && line.left - previous.left < line.size * 6;
  const short = previous.right - previous.left < width * 0.8;
  return ENDS_SENTENCE.test(previous.text) && (indented || short);
}

// "Chip- und Softwarefirmen": the hyphen stands for a word part, not for a line end.
const SUSPENDED = /^(und|oder|sowie|bzw|bis|and|or|to|et|ou)\b/;

/**
 * Puts a line behind a text. A hyphen at the end is dropped when a small letter follows, unless the document writes
 * the word with its hyphen elsewhere; before a capital or a digit it belongs to the word ("KI-Modell").
 */
export function appendLine(text: string, line: string, vocabulary: ReadonlySet<string>): string {
  const tail = /([\p{L}\d]+)[-\u00ad\u2010]$/u.exec(text)?.[1];
  if (tail === undefined) return `${text} ${line}`;
  if (SUSPENDED.test(line)) return `${text} ${line}`;
  const next = /^[\p{L}\d]+/u.exec(line)?.[0] ?? '';
  const keeps = !/^\p{Ll}/u.test(next) || vocabulary.has(`${tail}-${next}`.toLowerCase());
  return (keeps && !text.endsWith('\u00ad') ? text : text.slice(0, -1)) + line;
}

/** The text of a document from the lines of its pages, paragraphs apart by a blank line. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const vocabulary = new Set(
    pages.flatMap((lines) => lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? [])),
  );
  const paragraphs: string[] = [];
  let previous: Line | undefined;
  for (const lines of pages) {
    const spacing = lineSpacing(lines);
    const width = Math.max(0, ...lines.map((line) => line.right - line.left));
    for (const line of lines) {
      if (!previous || startsParagraph(previous, line, spacing, width)) paragraphs.push(line.text);
      else paragraphs.push(appendLine(paragraphs.pop() ?? '', line.text, vocabulary));
      previous = line;
    }
  }
  return paragraphs.join('\n\n');
}
