// Line ends that only a margin has made: mails, agency copy and old text files are wrapped at some seventy characters. A
// sentence goes on behind such an end; behind any other a line is a paragraph, a heading or an entry of its own.

/** No text is wrapped wider; longer lines are paragraphs. */
const WIDEST = 120;
const NARROWEST = 30;

/** What opens a line of its own: the sign of an entry, a quoted mail, a table. */
const ENTRY = /^(?:[-–—•*·>|#]|\d{1,2}[.)]\s)/u;
const OPENS_SMALL = /^["'„“”«»(]?\p{Ll}/u;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Of the line ends of a wrapped block at least so many are forced, and of those so many stand inside a sentence. */
const FORCED = 0.5;
const INSIDE = 0.25;

/** The text with a space for each line end that a margin forced; every character keeps its place. */
export function withoutSoftBreaks(text: string): string {
  const blocks = blocksOf(text).filter((block) => block.length > 1 && widthOf(block) <= WIDEST);
  const wrapped = new Set(blocks.filter(isWrapped));
  if (wrapped.size === 0) return text;
  // The others have the margin of those that are surely wrapped.
  const margin = largest(wrapped, widthOf);
  const ends = blocks.flatMap((block) => forced(block, wrapped.has(block) ? widthOf(block) : margin));
  const letters = text.split('');
  for (const { start } of ends) letters[start - 1] = ' ';
  return letters.join('');
}

/** Lines that follow one another without a blank one. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trimEnd();
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push({ start, text: line });
    start = end + 1;
  }
  return blocks;
}

const widthOf = (block: readonly Line[]): number => largest(block, ({ text }) => text.length);

// A file may have more lines than a call takes arguments.
function largest<T>(of: Iterable<T>, size: (one: T) => number): number {
  let most = 0;
  for (const one of of) most = Math.max(most, size(one));
  return most;
}

function isWrapped(block: readonly Line[]): boolean {
  const width = widthOf(block);
  const lines = forced(block, width);
  const inside = lines.filter(({ text }) => OPENS_SMALL.test(text.trimStart())).length;
  if (block.length < 3 || width < NARROWEST) return false;
  return lines.length >= FORCED * (block.length - 1) && inside >= INSIDE * lines.length;
}

/** The lines whose first word had no room in the line before. */
const forced = (block: readonly Line[], width: number): Line[] =>
  block.filter(({ text }, at) => {
    const before = block[at - 1];
    const opening = text.trimStart();
    const [word = ''] = opening.split(/\s/u, 1);
    return before && !ENTRY.test(opening) && before.text.length + 1 + word.length > width;
  });
