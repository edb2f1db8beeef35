// From a document to the graph: read by an extractor, told apart from its reprints, checked by grounding, corrected by
// its decisions, loaded whole.

import { AppError } from '../graph/errors';
import type { Source } from '../graph/source';
import type { Statement } from '../graph/statement';
import type { GraphStore, LoadBatch } from '../graph/store';
import { replayDecisions } from './decisions';
import type { Extractor, Reading } from './extract/reading';
import { DEFAULT_GROUNDING, type Dropped, type GroundingSettings, ground } from './ground';
import { fingerprintOf, type Likeness, type ReprintIndex } from './reprint';
import { identify } from './resolve/identify';

const NOTHING_LIKE_IT: Likeness = { similar: [] };

/** What became of one document. */
export interface LoadReport {
  /** As it was stored: with its fingerprint and the ids of similar ones. */
  readonly source: Source;
  /** The original that it reprints, as far as it is known by now. */
  readonly reprintOf?: string;
  /** Facts that the extractor read. */
  readonly found: number;
  /** Those that pass all four checks. */
  readonly grounded: number;
  /** Those whose quote is in the text; the same said twice in one place is one. */
  readonly statements: readonly Statement[];
  readonly dropped: readonly Dropped[];
  readonly decisions: number;
  /** Entries of the decisions file that found no statement, in words. */
  readonly idle: readonly string[];
  readonly elapsedMs: number;
}

export interface LoadTask {
  readonly source: Source;
  readonly extractor: Extractor;
  /** Only `load` is asked of it, so a dry run may give one that keeps nothing. */
  readonly store: Pick<GraphStore, 'load'>;
  /** Path of the document's decisions file; it need not exist. */
  readonly decisionsFile?: string;
  readonly grounding?: GroundingSettings;
  /** The sources that are known, to recognise a reprint; the document is added to it. */
  readonly reprints?: Pick<ReprintIndex, 'find' | 'add'>;
}

/** An extractor that breaks on a document costs this document and no other. */
export async function readBy(extractor: Extractor, source: Source): Promise<Reading> {
  try {
    return await extractor.extract(source);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      'extractor',
      500,
      `"${source.title}" could not be read: the extractor "${extractor.name}" broke on it (${(cause as Error).message}). Please report it with the text.`,
      { cause },
    );
  }
}

/** A document that has been read and checked, and what there is to store of it. */
export interface Prepared {
  readonly batch: LoadBatch;
  readonly report: LoadReport;
}

/**
 * Reads and checks a document without storing it. `reprints` knows it from now on, so that the next one may be its
 * reprint. @throws AppError
 */
export async function prepareDocument({
  source: given,
  extractor,
  decisionsFile,
  grounding = DEFAULT_GROUNDING,
  reprints,
}: Omit<LoadTask, 'store'>): Promise<Prepared> {
  const began = performance.now();
  const print = fingerprintOf(given.text);
  const likeness = (await reprints?.find(given, print)) ?? NOTHING_LIKE_IT;
  const { similar, reprintOf } = likeness;
  const source: Source = { ...given, fingerprint: print.keys, ...(similar.length > 0 && { similar }) };
  const reading = identify(await readBy(extractor, source), source.language);
  const { entities, statements, dropped } = ground(source, reading, extractor, grounding);
  const replay = decisionsFile
    ? await replayDecisions(decisionsFile, { source, entities, statements })
    : { decisions: [], idle: [] };
  reprints?.add(source, print, likeness);
  const { decisions, idle } = replay;
  return {
    batch: { source, entities, statements, decisions },
    report: {
      source,
      reprintOf,
      found: reading.facts.length,
      grounded: statements.filter(({ failed }) => failed.length === 0).length,
      statements,
      dropped,
      decisions: decisions.length,
      idle,
      elapsedMs: performance.now() - began,
    },
  };
}

/** Loads a document; doing it again changes nothing. @throws AppError before anything is written */
export async function loadDocument({ store, ...task }: LoadTask): Promise<LoadReport> {
  const began = performance.now();
  const { batch, report } = await prepareDocument(task);
  await store.load(batch);
  return { ...report, elapsedMs: performance.now() - began };
}
