// A text that has to be of one moment of the graph, and breaks off when somebody writes meanwhile. What is small is read
// whole before the first byte goes out, and again with writes held back; what is large is sent as it is read.
import { AppError } from '../graph/errors';
import type { WritePause } from './watched-store';

const SMALL_CHARACTERS = 16 * 1024 * 1024;
const TRIES = 3;

interface Begun {
  readonly held: string[];
  readonly whole: boolean;
  readonly rest: AsyncGenerator<string>;
}

/** Reads until it ends, or is more than small. */
async function begin(make: () => AsyncGenerator<string>): Promise<Begun> {
  const rest = make();
  const held: string[] = [];
  for (let size = 0; size <= SMALL_CHARACTERS; ) {
    const { done, value } = await rest.next();
    if (done) return { held, whole: true, rest };
    held.push(value);
    size += value.length;
  }
  return { held, whole: false, rest };
}

async function tryToBegin(make: () => AsyncGenerator<string>, tries: number): Promise<Begun> {
  try {
    return await begin(make);
  } catch (error) {
    if (tries > 1 && error instanceof AppError && error.code === 'store-changed') {
      return tryToBegin(make, tries - 1);
    }
    throw error;
  }
}

/** @throws StoreUnavailable `store-changed` when another process writes to the store all the time */
export async function* ofOneMoment(
  make: () => AsyncGenerator<string>,
  pause: WritePause,
): AsyncGenerator<string> {
  const { held, whole, rest } = await pause.during(() => tryToBegin(make, TRIES));
  yield* held;
  if (!whole) yield* rest;
}
