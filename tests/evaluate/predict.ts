// Writes what the rules read out of a corpus in the shape its scorer reads. `ts-node tests/evaluate/predict.ts CORPUS OUT`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesExtractor } from '../../ingest/extract/rules';
import { flatFacts } from '../../ingest/flat-fact';
import { ground } from '../../ingest/ground';
import { readCorpus } from './corpus';

/** Extracts and grounds each article; one JSON file an article in `out`. */
export async function predict(corpus: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const { id, source } of readCorpus(corpus)) {
    const { entities, statements } = ground(source, await rulesExtractor.extract(source), rulesExtractor);
    writeFileSync(
      join(out, `${id}.json`),
      JSON.stringify({ id, facts: flatFacts(statements, entities) }, null, 1),
    );
  }
}

if (require.main === module) {
  const [corpus = join(__dirname, '../corpus'), out = 'predictions'] = process.argv.slice(2);
  predict(corpus, out);
}
