// Articles a second through the whole pipeline, memory over many, a long document, and likely duplicates among many.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Bench, type Figure, milliseconds } from './bench';
import type { RunName, RunResult } from './ingest-run';

const ARTICLES = 200;
const MANY = Number(process.env.BENCH_ARTICLES ?? 10_000);
const LONG_MEGABYTES = 5;
const ENTITIES = 100_000;

async function run<N extends RunName>(name: N, number: number): Promise<RunResult<N>> {
  const child = fork(join(__dirname, 'ingest-run.ts'), [name, String(number)], {
    execArgv: ['--expose-gc', '--max-semi-space-size=64', '-r', 'ts-node/register'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The run "${name}" ended with code ${code}.`);
  });
  const [result] = (await Promise.race([once(child, 'message'), ended])) as [RunResult<N>];
  return result;
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
const mebibytes = (value: number) => `${value.toFixed(0)} MiB`;
const perSecond = (count: number, elapsed: number) => `${(count / elapsed).toFixed(1)} /s`;

async function measure(): Promise<Figure[]> {
  const steps = await run('steps', ARTICLES);
  const pipeline = await run('pipeline', ARTICLES);
  const long = await run('long', LONG_MEGABYTES);
  const identity = await run('identity', ENTITIES);
  const memory = await run('memory', MANY);
  const { fresh, settled } = pipeline;
  return [
    {
      what: 'articles of 500 words, file to store, on one core',
      value: perSecond(1, settled.own + settled.engine),
      how: `${milliseconds(settled.own * 1000)} of processor each and ${milliseconds(settled.engine * 1000)} in the engine, once the process has read a thousand; its first ${ARTICLES} ${perSecond(1, fresh.own + fresh.engine)}; by the clock of this machine ${perSecond(1, settled.seconds)}`,
    },
    {
      what: 'the rules alone',
      value: perSecond(1000, steps.settled.extractMs),
      how: `${milliseconds(steps.settled.extractMs)} of processor an article, likewise; the first ${ARTICLES} ${perSecond(1000, steps.fresh.extractMs)}`,
    },
    {
      what: 'the four checks alone',
      value: milliseconds(steps.settled.groundMs),
      how: `of processor an article, likewise; the first ${ARTICLES} ${milliseconds(steps.fresh.groundMs)}`,
    },
    {
      what: `a document of ${LONG_MEGABYTES} MB, file to store`,
      value: seconds(long.whole),
      how: `of processor; a tenth of it ${seconds(long.tenth)}, ratio ${(long.whole / long.tenth).toFixed(1)}; at most ${mebibytes(long.peak)} resident`,
    },
    {
      what: `likely duplicates among ${ENTITIES} entities`,
      value: seconds(identity.whole.seconds),
      how: `of processor; ${identity.whole.found} found; among a tenth ${seconds(identity.tenth.seconds)}, ratio ${(identity.whole.seconds / identity.tenth.seconds).toFixed(1)} where all pairs would be 100`,
    },
    {
      what: `memory after ${MANY} articles`,
      value: mebibytes(memory.heaps.at(-1) ?? 0),
      how: `heap in use after a collection; after each tenth of them ${memory.heaps.map((heap) => heap.toFixed(0)).join(', ')}; the engine's process ${mebibytes(memory.engine)}`,
    },
  ];
}

export const ingestBench: Bench = { name: 'ingest', title: 'Ingest', run: measure };
