// Builds the page when it is missing or older than its sources, so that one command is enough after a clone or a pull.
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../graph/errors';

const BUILT = new Set(['dist', 'node_modules']);

/** Time of the latest change below `folder`; a folder's own time tells of files that were removed. */
async function lastChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const times = entries
    .filter(({ name }) => !BUILT.has(name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? lastChange(path) : stat(path).then(({ mtimeMs }) => mtimeMs);
    });
  return Math.max((await stat(folder)).mtimeMs, ...(await Promise.all(times)));
}

async function isCurrent(webFolder: string): Promise<boolean> {
  const built = await stat(join(webFolder, 'dist', 'index.html')).catch(() => undefined);
  return built !== undefined && built.mtimeMs >= (await lastChange(webFolder));
}

// In a process of its own: the bundler would stay in the server's memory otherwise.
function runVite(webFolder: string): Promise<void> {
  const vite = join(require.resolve('vite/package.json'), '..', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', webFolder, '--logLevel', 'error'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(complaint.trim() || `it ended with code ${code}`));
    });
  });
}

/**
 * True when the page had to be built, false when it was current.
 * @throws AppError (`page-build`)
 */
export async function buildPage(webFolder: string): Promise<boolean> {
  if (await isCurrent(webFolder)) return false;
  try {
    await runVite(webFolder);
    return true;
  } catch (cause) {
    const why = (cause as Error).message.split('\n')[0];
    throw new AppError('page-build', 500, `The page in ${webFolder} could not be built: ${why}`, { cause });
  }
}
