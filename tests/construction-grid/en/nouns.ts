// Families of nouns that take the same light verbs, prepositions and places in a sentence.

import { NOUN_CONSTRUCTIONS } from './noun-constructions';
import { OFFICE_CONSTRUCTIONS } from './office-constructions';

interface Family {
  readonly family: string;
  /** Singular, and the plural behind a slash where it is not in -s. */
  readonly nouns: readonly string[];
  readonly constructions: readonly { readonly text: string; readonly facts: readonly string[] }[];
}

/**
 * A block is a line `# family | fact | nouns` and a line a construction: its sign, the text, and after `|` facts beside
 * that of the family. {n}, {an n} and {ns} are the noun, the noun with its article and its plural.
 */
function familyOf(block: string): Family {
  const [head, ...rows] = block.trim().split('\n') as [string, ...string[]];
  const [family, fact, nouns] = head.split('|').map((cell) => cell.trim()) as [string, string, string];
  return {
    family,
    nouns: nouns.split(',').map((noun) => noun.trim()),
    constructions: rows.map((row) => {
      const [text, ...others] = row.slice(2).split(' | ');
      return {
        text: (text as string).trim(),
        facts: [`${row[0]} ${fact}`, ...others.map((other) => other.trim())],
      };
    }),
  };
}

/** All families of the grid. */
export const FAMILIES: readonly Family[] = `${NOUN_CONSTRUCTIONS}\n${OFFICE_CONSTRUCTIONS}`
  .split(/^# /m)
  .filter((block) => block.trim())
  .map(familyOf);
