// Cuts long work into pieces, so that a large graph does not keep the reader waiting: between two pieces the browser
// draws and answers.

/** From this many nodes or lines on. */
const LARGE = 5_000;

/** What is awaited between two pieces of work on so many nodes or lines; with few of them there is no pause. */
export function pausesFor(size: number): () => Promise<void> | undefined {
  return size < LARGE ? () => undefined : () => new Promise((done) => setTimeout(done));
}
