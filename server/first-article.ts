// Fills an empty store with the article that the product starts from, and says in numbers what came of it.
// start.ts loads this file only when there is something to read: the extractor's vocabularies take time.
import { basename } from 'node:path';
import type { GraphStore } from '../graph/store';
import { besideArticle, readArticle } from '../ingest/article';
import { rulesExtractor } from '../ingest/extract/rules';
import type { GroundingSettings } from '../ingest/ground';
import { loadDocument } from '../ingest/load';

/**
 * Reads the article at `path` into the store; `say` gets the lines for the person who started it.
 * @throws AppError when the article or its decisions cannot be used; nothing is written then.
 */
export async function readFirstArticle(
  store: GraphStore,
  path: string,
  say: (line: string) => void,
  grounding?: GroundingSettings,
): Promise<void> {
  const source = await readArticle(path);
  say(`Reading "${source.title}" (${basename(path)}).`);
  const decisionsFile = besideArticle(path, 'decisions');
  const report = await loadDocument({ source, extractor: rulesExtractor, store, decisionsFile, grounding });
  const { accepted, proposed, entities, edges } = await store.counts();
  const { found, grounded, decisions, idle, elapsedMs } = report;
  say(`Statements: ${found} found, ${grounded} grounded, ${accepted} accepted, ${proposed} proposed.`);
  say(`Decisions replayed: ${decisions}.`);
  for (const line of idle) say(`A decision has nothing to decide: ${basename(decisionsFile)}, ${line}.`);
  say(`Entities: ${entities}. Edges: ${edges}. Seconds: ${(elapsedMs / 1000).toFixed(1)}.`);
}
