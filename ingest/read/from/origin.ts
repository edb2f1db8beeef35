// Where documents come from: a file, a folder, an address, standard input. An origin names its inputs first and opens
// each only when its turn comes, so that a run holds one document at a time.
import type { Readable } from 'node:stream';
import type { Metadata, RawInput } from '../reader';
import type { Network } from './public-address';

export interface OriginOptions {
  /** Addresses in private and local networks may be fetched; off unless a person asks for it. */
  readonly allowPrivate?: boolean;
  /** What to do about one that is refused, in a sentence for whoever asked; that of the command line if not given. */
  readonly privateAdvice?: string;
  /** The public one unless a test gives another. */
  readonly network?: Network;
  /** What `-` reads; the process's standard input unless a test gives another. */
  readonly stdin?: Readable;
  /** Limits of one fetch; see address.ts. */
  readonly limits?: Partial<FetchLimits>;
}

export interface FetchLimits {
  /** Bytes of a body, as sent and as unpacked. */
  readonly bytes: number;
  /** Until the headers of one answer are there. */
  readonly headersMs: number;
  /** For the whole of it, redirects and a trickling body included. */
  readonly totalMs: number;
  readonly redirects: number;
}

export interface OriginInput {
  readonly name: string;
  /** @throws InvalidInput when it is not there, too large or not allowed */
  open(): Promise<{ readonly input: RawInput; readonly metadata: Metadata }>;
}

export interface Origin {
  /** Whether a place given by a person is one of this kind. */
  takes(place: string): boolean;
  inputs(place: string, options: OriginOptions): AsyncIterable<OriginInput>;
}
