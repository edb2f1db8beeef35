// Parts as lines of JSON and back. A file opens with what it is, closes with a manifest: counts and the SHA-256 of
// every byte before it, so that a file that was cut off or changed is known before anything of it is used.
import { createHash } from 'node:crypto';
import type { Part } from './parts';

export const FORMAT = { type: 'sovereignty-graph', version: 1 } as const;

export const COUNTED = ['decision', 'source', 'entity', 'statement', 'position', 'view', 'setting'] as const;
export type Counted = (typeof COUNTED)[number];

export interface Manifest {
  readonly counts: Readonly<Record<Counted, number>>;
  /** Hexadecimal, of all lines before the manifest with their line ends. */
  readonly sha256: string;
}

interface Item {
  readonly type: Counted;
  readonly [field: string]: unknown;
}

function* itemsOf(part: Part): Generator<Item> {
  switch (part.type) {
    case 'decisions':
      for (const decision of part.decisions) yield { type: 'decision', ...decision };
      return;
    case 'documents':
      for (const { source, entities, statements } of part.documents) {
        yield { type: 'source', ...source };
        for (const entity of entities) yield { type: 'entity', source: source.id, ...entity };
        for (const statement of statements) yield { type: 'statement', ...statement };
      }
      return;
    case 'positions':
      for (const position of part.positions) yield { type: 'position', layout: part.layout, ...position };
      return;
    case 'view':
      yield { type: 'view', ...part.view };
      return;
    case 'setting':
      yield { type: 'setting', name: part.name, value: part.value };
  }
}

/** Counts and hashes lines as they pass. */
export class Tally {
  readonly #counts = Object.fromEntries(COUNTED.map((type) => [type, 0])) as Record<Counted, number>;
  readonly #hash = createHash('sha256');

  add(type: string, text: string): void {
    if (type in this.#counts) this.#counts[type as Counted]++;
    this.#hash.update(text);
  }

  /** Once, at the end. */
  manifest(): Manifest {
    return { counts: { ...this.#counts }, sha256: this.#hash.digest('hex') };
  }
}

/** The text of a file, some lines at a time; returns the manifest that closes it. */
export async function* textOf(parts: AsyncIterable<Part>): AsyncGenerator<string, Manifest> {
  const tally = new Tally();
  const lineOf = (item: { readonly type: string }): string => {
    const line = `${JSON.stringify(item)}\n`;
    tally.add(item.type, line);
    return line;
  };
  yield lineOf(FORMAT);
  for await (const part of parts) yield [...itemsOf(part)].map(lineOf).join('');
  const manifest = tally.manifest();
  yield `${JSON.stringify({ type: 'manifest', ...manifest })}\n`;
  return manifest;
}

/** What the file of these parts would have for a manifest. */
export async function manifestOf(parts: AsyncIterable<Part>): Promise<Manifest> {
  const text = textOf(parts);
  for (;;) {
    const { done, value } = await text.next();
    if (done) return value;
  }
}
