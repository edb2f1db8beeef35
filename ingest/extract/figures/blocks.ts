// Cuts a long text into blocks that are read one after the other, so that memory does not grow with the document.

/** Blocks are about so many characters; figures are far shorter. */
const BLOCK = 32_768;

/** Start and end of each block: at a line break where there is one, else at a space. Only a word of 32 kB is cut. */
export function* blocksOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < text.length; ) {
    const block = text.slice(start, start + BLOCK);
    const whole = start + block.length === text.length;
    const cut = whole ? -1 : Math.max(block.lastIndexOf('\n'), 0) || block.lastIndexOf(' ');
    const end = cut > 0 ? start + cut : start + block.length;
    yield { start, end };
    start = end;
  }
}
