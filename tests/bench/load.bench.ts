// From the article's file to accepted statements in the store.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Bench, type Figure, milliseconds, quantile } from './bench';

const PROCESSES = 3;
const LOADS_PER_PROCESS = 6;

async function loadTimes(): Promise<number[]> {
  const script = join(__dirname, 'load-run.ts');
  const child = fork(script, [String(LOADS_PER_PROCESS)], { execArgv: ['-r', 'ts-node/register'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The load ended with code ${code}.`);
  });
  const [times] = (await Promise.race([once(child, 'message'), ended])) as [number[]];
  return times;
}

async function measure(): Promise<Figure[]> {
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let run = 0; run < PROCESSES; run++) {
    const [first, ...others] = await loadTimes();
    if (first !== undefined) cold.push(first);
    warm.push(...others);
  }
  return [
    {
      what: 'article → accepted statements, cold',
      value: milliseconds(quantile(cold, 0.5)),
      how: `median of ${cold.length} new processes, extractor loaded within`,
    },
    {
      what: 'article → accepted statements, warm',
      value: milliseconds(quantile(warm, 0.5)),
      how: `median of ${warm.length}, each into an empty store`,
    },
  ];
}

export const loadBench: Bench = { name: 'load', title: 'Load', run: measure };
