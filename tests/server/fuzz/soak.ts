// `npm run soak:api`: the whole fuzz, 12,000 generated requests, with the seed it prints (or FUZZ_SEED).
import { serveArticle } from '../served-article';
import { dictionaryOf } from './dictionary';
import { fuzzApi } from './fuzz';

const REQUESTS = 12_000;

async function main(): Promise<void> {
  const served = await serveArticle('/nowhere');
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1e9);
  console.log(`Seed ${seed}.`);
  const dictionary = await dictionaryOf(served.store);
  const { faults, ...report } = await fuzzApi(served.app, { requests: REQUESTS, seed, dictionary });
  console.log(JSON.stringify(report));
  for (const fault of faults) console.log(fault);
  await served.close();
  process.exit(faults.length === 0 ? 0 : 1);
}

void main();
