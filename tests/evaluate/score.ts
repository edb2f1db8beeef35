// The scorer of the corpora (tests/corpus/score.mjs), which knows nothing of the product, run over some articles.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { GoldFact } from './corpus';

export interface Share {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Score {
  readonly micro: Share;
  readonly lang: Readonly<Record<string, Share>>;
  readonly relation: Readonly<Record<string, Share>>;
  readonly grounding: { readonly facts: number; readonly exact: number };
  readonly qualifiers: Readonly<
    Record<string, { readonly gold: number; readonly given: number; readonly ok: number }>
  >;
  readonly traps: { readonly all: number; readonly taken: number };
}

const SCORER = join(__dirname, '../corpus/score.mjs');

/** @param predictions folder of `NN.json` files; `ids` the articles that count */
export function score(corpus: string, predictions: string, ids: readonly string[]): Score {
  const options = {
    pred: predictions,
    gold: join(corpus, 'gold'),
    articles: join(corpus, 'articles'),
    only: ids.join(','),
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCORER, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Whether two facts are the same one, by the scorer's rules; above 0 they are. */
export async function sameFact(): Promise<(gold: GoldFact, said: object) => boolean> {
  const { factSim } = await import('../corpus/score.mjs' as string);
  return (gold, said) => factSim(gold, said) > 0;
}
