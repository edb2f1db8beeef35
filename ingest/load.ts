// From a document to the graph: read by an extractor, checked by grounding, corrected by its decisions, loaded whole.

import type { Source } from '../graph/source';
import type { Statement } from '../graph/statement';
import type { GraphStore } from '../graph/store';
import { replayDecisions } from './decisions';
import type { Extractor } from './extract/reading';
import { ground } from './ground';

/** What became of one document. */
export interface LoadReport {
  readonly source: Source;
  /** Facts that the extractor read. */
  readonly found: number;
  /** Those whose quote is in the text; the others were dropped. */
  readonly grounded: number;
  readonly statements: readonly Statement[];
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
  readonly decisionsFile: string;
}

/** Loads a document; doing it again changes nothing. @throws AppError before anything is written */
export async function loadDocument({
  source,
  extractor,
  store,
  decisionsFile,
}: LoadTask): Promise<LoadReport> {
  const began = performance.now();
  const reading = await extractor.extract(source);
  const { entities, statements } = ground(source, reading, extractor);
  const replay = await replayDecisions(decisionsFile, { source, entities, statements });
  await store.load({
    source,
    entities: [...entities, ...replay.entities],
    statements,
    decisions: replay.decisions,
  });
  return {
    source,
    found: reading.facts.length,
    grounded: statements.length,
    statements,
    decisions: replay.decisions.length,
    idle: replay.idle,
    elapsedMs: performance.now() - began,
  };
}
