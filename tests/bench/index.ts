// `npm run bench`: all benchmarks that are short, or those named on the command line (`npm run bench -- --api --page`), as Markdown.
import { cpus, totalmem } from 'node:os';
import { apiBench } from './api.bench';
import { type Bench, megabytes, table } from './bench';
import { ingestBench } from './ingest.bench';
import { loadBench } from './load.bench';
import { pageBench } from './page.bench';
import { startBench } from './start.bench';
import { storeBench } from './store.bench';

const BENCHES: readonly Bench[] = [startBench, loadBench, ingestBench, apiBench, pageBench, storeBench];

function chosen(names: readonly string[]): readonly Bench[] {
  const wrong = names.find((name) => !BENCHES.some((bench) => `--${bench.name}` === name));
  if (wrong) {
    throw new Error(
      `There is no benchmark ${wrong}; there are ${BENCHES.map(({ name }) => `--${name}`).join(', ')}.`,
    );
  }
  return names.length === 0
    ? BENCHES.filter(({ long }) => !long)
    : BENCHES.filter(({ name }) => names.includes(`--${name}`));
}

function machine(): string {
  const [first] = cpus();
  const processor = `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`;
  return `${processor}, ${megabytes(totalmem())}, ${process.platform} ${process.arch}, Node ${process.version}`;
}

async function main(): Promise<void> {
  const benches = chosen(process.argv.slice(2));
  console.log(`${machine()}\n`);
  for (const { title, run } of benches) console.log(table(title, await run()));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
