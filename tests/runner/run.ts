// Runs the whole suite in three lanes side by side (.mocharc.cjs), as most tests wait for a browser, a database or a
// process more than they compute. The closing counts of all are added and, where TEST_SUMMARY names a file, written
// there for .ci/run. Options are handed on to Mocha: npm test -- --grep "the inbox".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from './reporter';

function read(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

/** Runs one lane; what it prints goes through at once, or is kept and printed when it has ended. */
async function runLane(
  lane: 'page' | 'neo4j' | 'rest',
  folder: string,
  prints: 'at once' | 'after',
): Promise<Counts> {
  const file = join(folder, lane);
  const out = prints === 'at once' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [require.resolve('mocha/bin/mocha.js'), ...process.argv.slice(2)], {
    stdio: ['ignore', out, out],
    env: { ...process.env, TEST_LANE: lane, TEST_COUNTS: file },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  process.stdout.write(Buffer.concat(printed));
  const counts = read(file);
  if (!counts) {
    console.error(`The lane "${lane}" ended before its tests did: ${signal ?? `exit code ${code}`}.`);
    return { passed: 0, failed: 1, skipped: 0, failures: [`the lane "${lane}" ended before its tests did`] };
  }
  // What fails outside of a test is in no count of Mocha's.
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, failures: [`the lane "${lane}" failed outside of its tests`] };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lanes-'));
  try {
    const lanes = await Promise.all([
      runLane('page', folder, 'at once'),
      runLane('neo4j', folder, 'after'),
      runLane('rest', folder, 'after'),
    ]);
    const failures = lanes.flatMap((counts) => counts.failures);
    if (failures.length > 0) console.log(`Failed:\n${failures.map((line) => `  ${line}\n`).join('')}`);
    const sum = (key: 'passed' | 'failed' | 'skipped') => lanes.reduce((all, counts) => all + counts[key], 0);
    const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
    const line = `${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`;
    if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, line);
    else process.stdout.write(line);
    process.exitCode = sum('failed') > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
