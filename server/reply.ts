// Answers that are more than a JSON value with status 200: another status, further headers, another type, or a stream.

export interface ReplyOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The media type of a text that is sent as it is. */
  readonly type?: string;
  /** The media type of a value that is sent as JSON, where it is not `application/json`. */
  readonly mediaType?: string;
  /** For kept answers: this one will soon be another, and is not kept. */
  readonly passing?: boolean;
}

/** A value to be sent as JSON, or with `type` a text to be sent as it is. */
export class Reply {
  constructor(
    readonly value: unknown,
    readonly options: ReplyOptions = {},
  ) {}

  get type(): string {
    return this.options.type ?? this.options.mediaType ?? 'application/json; charset=utf-8';
  }

  get body(): Buffer {
    return Buffer.from(this.options.type ? (this.value as string) : JSON.stringify(this.value));
  }
}

/** Text that is sent piece by piece; the iterator is told when the client goes away. */
export class StreamedReply {
  constructor(
    readonly pieces: (signal: AbortSignal) => AsyncIterable<string>,
    readonly options: ReplyOptions & {
      readonly type: string;
      /** Sent now and then, so that nobody between takes the silence for an end. */
      readonly keepAlive?: { readonly everyMs: number; readonly piece: string };
    },
  ) {}
}

/** A file to save under this name. */
export function asFile(name: string): Record<string, string> {
  return { 'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '_')}"` };
}

/**
 * A page of a list, with the address of the next one in the `Link` header (RFC 8288).
 * @param query the request's own parameters, which the next page repeats
 */
export function listReply(
  path: string,
  query: Readonly<Record<string, unknown>>,
  page: { readonly items: readonly unknown[]; readonly next: string | null },
): Reply {
  if (page.next === null) return new Reply(page.items);
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && name !== 'cursor') address.set(name, String(value ?? 'none'));
  }
  address.set('cursor', page.next);
  return new Reply(page.items, { headers: { Link: `<${path}?${address}>; rel="next"` } });
}
