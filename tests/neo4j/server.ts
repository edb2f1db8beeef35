// A real Neo4j Community server for the tests: own data folder, free port, random password, gone when stopped.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '../../graph/config';
import { neo4jClasspath } from './classpath';

const START_TIMEOUT_MS = 120_000;
// A short life on few cores: the fast compiler alone and the collector without helpers start soonest.
const JAVA_OPTIONS = [
  '-Xms512m',
  '-Xmx768m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Dfile.encoding=UTF-8',
];

/**
 * A port that nobody listens on, below those that systems hand out by themselves (from 32768 on Linux): one of these
 * may go to another lane of the tests before the server has started.
 */
async function freePort(): Promise<number> {
  const port = randomInt(20_000, 30_000);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether every thread of a process stands still (proc(5): state T); true where the system does not tell. */
function isStopped(pid: number): boolean {
  const threads = `/proc/${pid}/task`;
  if (!existsSync(threads)) return true;
  return readdirSync(threads).every((id) =>
    / T /.test(readFileSync(join(threads, id, 'stat'), 'utf8').replace(/^.*\)/s, '')),
  );
}

/** Whether somebody takes connections on this port. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** For benchmarks: memory as a small server has it, and the compiler that pays on long runs. */
const LARGE_JAVA_OPTIONS = ['-Xms2g', '-Xmx4g', '-XX:+UseParallelGC', '-Dfile.encoding=UTF-8'];

export interface ServerOptions {
  readonly large?: boolean;
}

export class Neo4jServer {
  readonly #home = mkdtempSync(join(tmpdir(), 'neo4j-for-tests-'));
  readonly #password = randomBytes(12).toString('hex');
  readonly #options: ServerOptions;
  /** Whether it takes encrypted connections, beside plain ones. */
  encrypts = false;
  #port = 0;
  #process: ChildProcess | undefined;

  private constructor(options: ServerOptions) {
    this.#options = options;
  }

  /** @throws NoNeo4j where there is no Java or Maven */
  static async start(options: ServerOptions = {}): Promise<Neo4jServer> {
    const classpath = await neo4jClasspath();
    const server = new Neo4jServer(options);
    // Whatever way this process ends, the server does not stay behind.
    process.once('exit', () => server.#remove());
    try {
      server.#port = await freePort();
      server.#configure();
      await server.#launch(classpath);
      await server.#setPassword();
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  get config(): Neo4jConfig {
    return {
      uri: `bolt://127.0.0.1:${this.#port}`,
      user: 'neo4j',
      password: this.#password,
      database: 'neo4j',
    };
  }

  /** Ends the server as a crash would. */
  async interrupt(): Promise<void> {
    await this.#kill('SIGKILL');
  }

  /** Lets it stand still with its connections open, as a machine does that is cut off. */
  async freeze(): Promise<void> {
    this.#process?.kill('SIGSTOP');
    // One of its threads may still answer until the last one stands.
    while (this.#process?.pid && !isStopped(this.#process.pid)) await pause(1);
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  /** Starts it again on the same data and port. */
  async resume(): Promise<void> {
    await this.#launch(await neo4jClasspath());
  }

  async stop(): Promise<void> {
    await this.#kill('SIGKILL');
    this.#remove();
  }

  /** A certificate that nobody signed, where there is OpenSSL to make one: then encrypted addresses work, too. */
  #certify(): boolean {
    const folder = join(this.#home, 'certificates', 'bolt');
    mkdirSync(folder, { recursive: true });
    const files = ['-keyout', join(folder, 'private.key'), '-out', join(folder, 'public.crt')];
    const { status } = spawnSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', ...files],
      { stdio: 'ignore' },
    );
    return status === 0;
  }

  #configure(): void {
    mkdirSync(join(this.#home, 'conf'));
    this.encrypts = this.#certify();
    const settings = {
      'server.default_listen_address': '127.0.0.1',
      'server.bolt.listen_address': `:${this.#port}`,
      'server.http.enabled': false,
      'server.https.enabled': false,
      'server.memory.pagecache.size': this.#options.large ? '3g' : '256m',
      'dbms.usage_report.enabled': false,
      'dbms.security.auth_enabled': true,
      ...(this.encrypts && {
        'dbms.ssl.policy.bolt.enabled': true,
        'dbms.ssl.policy.bolt.base_directory': 'certificates/bolt',
        'server.bolt.tls_level': 'OPTIONAL',
      }),
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(this.#home, 'conf', 'neo4j.conf'), lines.join(''));
  }

  async #launch(classpath: string): Promise<void> {
    const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${this.#home}`];
    const child = spawn(
      'java',
      [
        ...(this.#options.large ? LARGE_JAVA_OPTIONS : JAVA_OPTIONS),
        '-cp',
        classpath,
        ...main,
        `--config-dir=${join(this.#home, 'conf')}`,
      ],
      { stdio: 'ignore' },
    );
    this.#process = child;
    const patience = AbortSignal.timeout(START_TIMEOUT_MS);
    while (!(await answers(this.#port))) {
      if (child.exitCode !== null || patience.aborted)
        throw new Error(`Neo4j did not start: ${this.#lastWords()}`);
      await pause(50);
    }
  }

  /** A server that takes connections may still refuse a command for a while: its databases come up after its port. */
  async #setPassword(): Promise<void> {
    const driver = neo4j.driver(this.config.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    const patience = AbortSignal.timeout(START_TIMEOUT_MS);
    try {
      for (;;) {
        const session = driver.session({ database: 'system' });
        try {
          await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', {
            old: 'neo4j',
            new: this.#password,
          });
          return;
        } catch (error) {
          if (patience.aborted) throw error;
          await pause(200);
        } finally {
          await session.close();
        }
      }
    } finally {
      await driver.close();
    }
  }

  async #kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  #remove(): void {
    this.#process?.kill('SIGKILL');
    rmSync(this.#home, { recursive: true, force: true });
  }

  #lastWords(): string {
    try {
      return readFileSync(join(this.#home, 'logs', 'neo4j.log'), 'utf8')
        .trim()
        .split('\n')
        .slice(-3)
        .join(' ');
    } catch {
      return 'it left no log.';
    }
  }
}
