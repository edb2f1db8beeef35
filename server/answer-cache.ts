// Answers of the graph reads, kept as the bytes that go out: written as JSON once, compressed once for each encoding.
// Emptied by every write (see watched-store.ts), so an answer never outlives the graph it was made from.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { Reply } from './reply';

const PACK_ABOVE_BYTES = 860; // below this the compressed form saves no packet
const LARGE_BYTES = 1e6; // above this a step more of effort takes three times as long and saves a hundredth
const pack = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: body.length > LARGE_BYTES ? 5 : 6,
        [zlib.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

/** Best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One answer in every encoding that has been asked for. */
export class Answer {
  readonly body: Buffer;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Not to be kept. */
  readonly passing: boolean;
  /** Weak, because the encodings of one answer share it. */
  readonly etag: string;
  readonly #packed = new Map<Encoding, Buffer | Promise<Buffer>>();

  /** @param value sent as JSON, unless it is a `Reply` that says otherwise */
  constructor(value: unknown) {
    const reply = value instanceof Reply ? value : new Reply(value);
    this.body = reply.body;
    this.type = reply.type;
    this.headers = reply.options.headers ?? {};
    this.passing = reply.options.passing ?? false;
    this.etag = `W/"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`;
  }

  /** The encoding that is used where the client's best is `encoding`: small answers go out as they are. */
  encodingFor(encoding: Encoding): Encoding {
    return this.body.length < PACK_ABOVE_BYTES ? 'identity' : encoding;
  }

  /** The bytes in this encoding; a promise while they are packed for the first time. */
  packed(encoding: Encoding): Buffer | Promise<Buffer> {
    if (encoding === 'identity') return this.body;
    const known = this.#packed.get(encoding);
    if (known) return known;
    const packing = pack[encoding](this.body).then((bytes) => {
      this.#packed.set(encoding, bytes);
      return bytes;
    });
    this.#packed.set(encoding, packing);
    return packing;
  }

  async bytes(encoding: Encoding): Promise<Buffer> {
    return this.packed(encoding);
  }
}

export interface AnswerCacheOptions {
  /** Bound on the sum of the uncompressed bodies; the least recently used answers leave first. */
  readonly maxBytes: number;
  /** After this an answer is made anew; `Infinity` where no other process can write to the store. */
  readonly maxAgeMs: number;
}

interface Entry {
  readonly answer: Promise<Answer>;
  readonly madeAt: number;
  /** Who made it, for who finds it by its key alone. */
  readonly maker: unknown;
  size: number;
}

export class AnswerCache {
  readonly #entries = new Map<string, Entry>();
  readonly #values = new Map<string, { readonly value: Promise<unknown>; readonly madeAt: number }>();
  readonly #options: AnswerCacheOptions;
  #size = 0;

  constructor(options: AnswerCacheOptions) {
    this.#options = options;
  }

  /** The kept answer for `key`, or the one that `make` gives; what throws is not kept. */
  get(key: string, make: () => Promise<unknown>, maker?: unknown): Promise<Answer> {
    const kept = this.#entries.get(key);
    if (kept) {
      this.#entries.delete(key);
      if (Date.now() - kept.madeAt < this.#options.maxAgeMs) {
        this.#entries.set(key, kept);
        return kept.answer;
      }
      this.#size -= kept.size;
    }
    const answer = make().then((value) => new Answer(value));
    const entry: Entry = { answer, madeAt: Date.now(), maker, size: 0 };
    this.#entries.set(key, entry);
    answer.then(
      ({ body, passing }) => (passing ? this.#drop(key, entry) : this.#weigh(key, entry, body.length)),
      () => this.#drop(key, entry),
    );
    return answer;
  }

  /** The answer that is kept under `key` and made by somebody, if it is not too old. */
  peek(key: string): { readonly answer: Promise<Answer>; readonly maker: unknown } | undefined {
    const kept = this.#entries.get(key);
    if (!kept?.maker || Date.now() - kept.madeAt >= this.#options.maxAgeMs) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, kept);
    return kept;
  }

  /** The same for a value that answers are made of; it lives as long as they do. */
  value<T>(key: string, make: () => Promise<T>): Promise<T> {
    const kept = this.#values.get(key);
    if (kept && Date.now() - kept.madeAt < this.#options.maxAgeMs) return kept.value as Promise<T>;
    const value = make();
    const entry = { value, madeAt: Date.now() };
    this.#values.set(key, entry);
    value.catch(() => {
      if (this.#values.get(key) === entry) this.#values.delete(key);
    });
    return value;
  }

  /** Of the uncompressed bodies. */
  get bytes(): number {
    return this.#size;
  }

  clear(): void {
    this.#values.clear();
    this.#entries.clear();
    this.#size = 0;
  }

  #weigh(key: string, entry: Entry, size: number): void {
    if (this.#entries.get(key) !== entry) return;
    entry.size = size;
    this.#size += size;
    for (const [oldKey, old] of this.#entries) {
      if (this.#size <= this.#options.maxBytes) break;
      this.#drop(oldKey, old);
    }
  }

  #drop(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#size -= entry.size;
  }
}
