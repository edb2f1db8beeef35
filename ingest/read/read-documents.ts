// Paths, folders and addresses in, documents out, one at a time: an input that cannot be read is handed on as such and
// the others go on. Memory holds one document, however many there are.
import { AppError, InvalidInput } from '../../graph/errors';
import { READERS } from '.';
import { refuseKnownBinary } from './decode/signatures';
import { type Document, documentOf } from './document';
import { inputsOf } from './from';
import { fetchAddress } from './from/address';
import type { OriginOptions } from './from/origin';
import { firstKnown } from './metadata/fields';
import type { Metadata, Part, RawInput } from './reader';

export interface ReadOptions extends OriginOptions {
  /** What a person says about every document of the run; wins over what documents say of themselves. */
  readonly given?: Metadata;
}

/** A document, or why there is none. */
export type Outcome =
  | { readonly name: string; readonly document: Document }
  | { readonly name: string; readonly error: AppError };

function asAppError(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error;
  // A parser that gave up on hostile input; the cause is kept for the log.
  return new InvalidInput(
    'unreadable',
    `"${name}" could not be read. It may be damaged; give its text in a file.`,
    {
      cause: error,
    },
  );
}

/**
 * What the reader for these bytes finds in them.
 * @throws InvalidInput `empty`, `not-a-document`, what the readers throw, `unreadable` where a library gave up
 */
export async function readInput(input: RawInput): Promise<{ format: string; parts: Part[] }> {
  if (input.bytes.length === 0)
    throw new InvalidInput('empty', `"${input.name}" is empty: there is nothing to read.`);
  const reader = READERS.find((candidate) => candidate.recognises(input));
  if (!reader || reader.format === 'text') refuseKnownBinary(input);
  if (!reader) throw new InvalidInput('not-a-document', `"${input.name}" is in no format that is known.`);
  try {
    return { format: reader.format, parts: await reader.read(input) };
  } catch (error) {
    throw asAppError(error, input.name);
  }
}

/** The documents of one input. A link is followed once: what it leads to may not point on. */
async function* documentsOf(
  input: RawInput,
  options: ReadOptions,
  context: { given: Metadata; item?: Metadata },
): AsyncGenerator<Outcome> {
  const { format, parts } = await readInput(input);
  const about = { given: context.given, around: firstKnown({ url: input.url }, context.item ?? {}) };
  for (const [at, part] of parts.entries()) {
    const name = parts.length > 1 ? `${input.name} (${at + 1} of ${parts.length})` : input.name;
    if (part.kind === 'unreadable') yield { name: part.name, error: asAppError(part.error, part.name) };
    else if (part.kind === 'text')
      yield await outcome(name, () => documentOf(part, { name, format, ...about }));
    else if (context.item)
      yield {
        name,
        error: new InvalidInput(
          'feed-in-feed',
          `"${name}" is a feed that a feed points at; give it by itself.`,
        ),
      };
    else yield* following(part.url, options, { given: context.given, item: part.metadata });
  }
}

async function* following(
  url: string,
  options: ReadOptions,
  context: { given: Metadata; item: Metadata },
): AsyncGenerator<Outcome> {
  try {
    yield* documentsOf(await fetchAddress(url, options), options, context);
  } catch (error) {
    yield { name: url, error: asAppError(error, url) };
  }
}

async function outcome(name: string, read: () => Promise<Document>): Promise<Outcome> {
  try {
    return { name, document: await read() };
  } catch (error) {
    return { name, error: asAppError(error, name) };
  }
}

/** Every document in bytes that somebody handed in; a feed has several. */
export async function* readBytes(input: RawInput, options: ReadOptions = {}): AsyncGenerator<Outcome> {
  try {
    yield* documentsOf(input, options, { given: options.given ?? {} });
  } catch (error) {
    yield { name: input.name, error: asAppError(error, input.name) };
  }
}

/** Every document that the paths, folders, addresses and `-` (standard input) lead to, in a stable order. */
export async function* readDocuments(
  places: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Outcome> {
  for (const place of places) {
    for await (const { name, open } of inputsOf(place, options)) {
      try {
        const { input, metadata } = await open();
        yield* documentsOf(input, options, { given: firstKnown(options.given ?? {}, metadata) });
      } catch (error) {
        yield { name, error: asAppError(error, name) };
      }
    }
  }
}
