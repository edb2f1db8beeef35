// The real server as a process of its own, as `npm start` runs it: for the tests of start and stop, and for the benchmark.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface Outcome {
  /** Exit code, or null when a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class ServerProcess {
  readonly child: ChildProcess;
  readonly #outcome: Promise<Outcome>;
  #stdout = '';
  #stderr = '';

  /**
   * Starts it at once; `env` is laid over an environment in which nothing of the product is set.
   * `folder` is the checkout that is started.
   */
  constructor(env: Readonly<Record<string, string>>, folder: string = ROOT) {
    const { PATH = '', HOME = '' } = process.env;
    this.child = spawn(process.execPath, ['-r', 'ts-node/register', 'server/main.ts'], {
      cwd: folder,
      env: { PATH, HOME, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    this.#outcome = once(this.child, 'close').then(([code]) => ({
      code: code as number | null,
      stdout: this.#stdout,
      stderr: this.#stderr,
    }));
  }

  get stdout(): string {
    return this.#stdout;
  }

  /** Resolves when the process has ended and all it wrote is here. */
  ended(): Promise<Outcome> {
    return this.#outcome;
  }

  /** The address that it prints once it is up; rejects with what it wrote when it ends before. */
  async address(): Promise<string> {
    const printed = /The map is at (http:\S+)/;
    while (this.child.exitCode === null) {
      const address = printed.exec(this.#stdout)?.[1];
      if (address) return address;
      await Promise.race([
        once(this.child.stdout as NonNullable<ChildProcess['stdout']>, 'data'),
        this.#outcome,
      ]);
    }
    const { code, stderr } = await this.#outcome;
    throw new Error(`The server ended with code ${code} before it was up: ${stderr}`);
  }

  /** Asks it to stop, as Ctrl+C does. */
  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Outcome> {
    this.child.kill(signal);
    return this.#outcome;
  }
}
