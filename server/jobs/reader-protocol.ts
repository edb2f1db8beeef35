// What the server and the process that reads documents say to each other; values cross by structured clone.
import type { Source } from '../../graph/source';
import type { LoadBatch } from '../../graph/store';
import type { GroundingSettings } from '../../ingest/ground';
import type { Metadata } from '../../ingest/read/reader';
import type { Fingerprint } from '../../ingest/reprint';

export const EXTRACTORS = ['rules', 'llm', 'both'] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

/** What a person hands in. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly address: string };

export interface ReadTask {
  readonly input: Input;
  /** What the person says about it. */
  readonly given: Metadata;
  readonly extractor: ExtractorName;
  readonly grounding: GroundingSettings;
  /** Where answers of a language model are kept. */
  readonly cacheDir: string;
}

export interface PlainProblem {
  readonly code: string;
  readonly detail: string;
}

/** What became of one document; a feed has several. */
export interface ReadDocument {
  readonly name: string;
  readonly state: 'loaded' | 'known' | 'failed';
  readonly source: string | null;
  readonly title: string | null;
  /** Facts that the extractor read, and those of them that pass every check. */
  readonly found: number;
  readonly grounded: number;
  readonly accepted: number;
  readonly proposed: number;
  /** The document that it repeats with small changes. */
  readonly reprintOf: string | null;
  readonly problem: PlainProblem | null;
}

export const PHASES = ['reading', 'extracting', 'storing'] as const;
export type Phase = (typeof PHASES)[number];

/** Questions of the reading process; each gets one answer. */
export type Question =
  | { readonly ask: 'known'; readonly source: string }
  | {
      readonly ask: 'similar';
      readonly source: Pick<Source, 'id' | 'published'>;
      readonly print: Fingerprint;
    }
  | { readonly ask: 'load'; readonly batch: LoadBatch; readonly print: Fingerprint | undefined };

export type FromReader =
  | { readonly event: 'phase'; readonly phase: Phase; readonly name: string }
  | { readonly event: 'document'; readonly document: ReadDocument }
  | { readonly event: 'done' }
  | { readonly event: 'failed'; readonly problem: PlainProblem }
  | ({ readonly event: 'question'; readonly id: number } & Question);

export type ToReader =
  | { readonly task: ReadTask }
  | { readonly answer: number; readonly value?: unknown; readonly problem?: PlainProblem };
