// Finds Java and, through Maven, everything a Neo4j server is made of. Asked once; the answer is kept under target/.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const POM = join(__dirname, 'pom.xml');
const KEPT = join(__dirname, 'target', 'classpath.json');
const KEPT_TEXT = join(__dirname, 'target', 'classpath.txt');
const OLDEST_JAVA = 17;

/** There is no Java or no Maven here, so no server can be started; the message says which and what to do. */
export class NoNeo4j extends Error {}

async function checkJava(): Promise<void> {
  const { stderr } = await run('java', ['-version']).catch(() => {
    throw new NoNeo4j('there is no Java; install Java 17 or 21 and Maven, or set NEO4J_TEST_URI');
  });
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= OLDEST_JAVA)) throw new NoNeo4j(`Java is ${version || 'unknown'}, Neo4j needs 17 or 21`);
}

/** Kept for this very pom.xml, with all its files still there. */
function kept(pom: string): string | undefined {
  if (!existsSync(KEPT) || !existsSync(KEPT_TEXT)) return undefined;
  const classpath = readFileSync(KEPT_TEXT, 'utf8').trim();
  const current = JSON.parse(readFileSync(KEPT, 'utf8')).pom === pom;
  return current && classpath.split(':').every((file) => existsSync(file)) ? classpath : undefined;
}

/** @throws NoNeo4j */
export async function neo4jClasspath(): Promise<string> {
  await checkJava();
  const pom = readFileSync(POM, 'utf8');
  const known = kept(pom);
  if (known) return known;
  mkdirSync(join(__dirname, 'target'), { recursive: true });
  const goal = ['-q', '-B', '-f', POM, 'dependency:build-classpath', `-Dmdep.outputFile=${KEPT_TEXT}`];
  await run('mvn', [...goal, '-DincludeScope=runtime'], { maxBuffer: 16 * 1024 * 1024 }).catch((error) => {
    const why =
      error.code === 'ENOENT' ? 'there is no Maven' : `Maven failed: ${String(error.stdout).slice(0, 500)}`;
    throw new NoNeo4j(`${why}; install Maven with access to Maven Central, or set NEO4J_TEST_URI`);
  });
  writeFileSync(KEPT, JSON.stringify({ pom }));
  return readFileSync(KEPT_TEXT, 'utf8').trim();
}
