// Recognising people by their given names. The caller looks at what stands around: a given name alone is weak evidence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_NAMES, NAME_PARTICLES } from './tables/first-names';

const listOf = (names: string): string[] => names.split(/\s+/).filter(Boolean);

let firstNames: ReadonlySet<string> | undefined;
const particles: ReadonlySet<string> = new Set(listOf(NAME_PARTICLES));

const givenNames = (): string[] =>
  readFileSync(join(__dirname, 'tables', 'given-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

/** Whether the word, as printed, is a given name; of a double name ("Anna-Maria") the first part decides. */
export function isFirstName(word: string): boolean {
  firstNames ??= new Set([...listOf(FIRST_NAMES), ...givenNames()]);
  if (firstNames.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && firstNames.has(word.slice(0, hyphen)) && /^\p{Lu}/u.test(word.slice(hyphen + 1));
}

/** Whether the word may stand inside a person's name in lower case ("von", "de", "al"). */
export function isNameParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}
