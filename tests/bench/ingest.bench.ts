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
  const { first, settled } = pipeline;
  const whole = settled.own + settled.engine;
  return [
    {
      what: 'the rules alone, settled, on one core',
      value: perSecond(1, steps.settled.rules),
      how: `articles of 500 words a second of processor once a process has read two thousand; over its first two thousand ${perSecond(1, steps.whole.rules)}, over its first ${ARTICLES} ${perSecond(1, steps.first.rules)}`,
    },
    {
      what: 'the four checks alone',
      value: milliseconds(steps.settled.checks * 1000),
      how: `of processor an article, likewise; over the first two thousand ${milliseconds(steps.whole.checks * 1000)}`,
    },
    {
      what: 'file to store, settled, on one core',
      value: perSecond(1, whole),
      how: `${milliseconds(whole * 1000)} of processor an article: the rules ${milliseconds(settled.rules * 1000)}, reading, checks and sending ${milliseconds((settled.own - settled.rules) * 1000)}, the engine ${milliseconds(settled.engine * 1000)}; by the clock of this machine ${perSecond(1, settled.seconds)}; the first ${ARTICLES} of a process ${perSecond(1, first.own + first.engine)}`,
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
      how: `heap in use after a collection; after each fifth of them ${memory.heaps.map((heap) => heap.toFixed(0)).join(', ')}; the engine's process ${mebibytes(memory.engine)}`,
    },
  ];
}

export const ingestBench: Bench = { name: 'ingest', title: 'Ingest', run: measure };
