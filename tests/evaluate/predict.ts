// What an extractor reads out of annotated articles: its grounded statements, and facts in the shape the scorer reads.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../graph/entities';
import type { Statement } from '../../graph/statement';
import type { Extractor } from '../../ingest/extract/reading';
import { type FlatFact, flatFacts } from '../../ingest/flat-fact';
import { ground } from '../../ingest/ground';
import { identify } from '../../ingest/resolve/identify';
import type { AnnotatedArticle } from './corpus';

export interface Prediction {
  readonly article: AnnotatedArticle;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

/** Extracts and grounds each article as a load would. */
export async function predict(
  articles: readonly AnnotatedArticle[],
  extractor: Extractor,
): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (const article of articles) {
    const reading = identify(await extractor.extract(article.source), article.source.language);
    predictions.push({ article, ...ground(article.source, reading, extractor) });
  }
  return predictions;
}

/** The facts of some of a prediction's statements. */
export function factsOf(
  { entities, statements }: Prediction,
  chosen: (statement: Statement) => boolean,
): FlatFact[] {
  return flatFacts(statements.filter(chosen), entities, true);
}

/** One JSON file an article, as `npm run extract` writes it. */
export function writePredictions(predictions: readonly Prediction[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { article, entities, statements } of predictions) {
    const facts = flatFacts(statements, entities);
    writeFileSync(join(folder, `${article.id}.json`), JSON.stringify({ id: article.id, facts }));
  }
}
