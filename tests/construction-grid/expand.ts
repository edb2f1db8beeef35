// `node -r ts-node/register tests/construction-grid/expand.ts FOLDER`: writes the construction grid as a corpus, one article
// a cell, for `npm run evaluate -- FOLDER`.
import { makeCorpus, writeItem } from '../phrase-bank/expand';
import type { Cell, Names } from './cell';
import { cells as german } from './de';
import { cells as english } from './en';
import { cells as french } from './fr';
import { cells as germanReferences } from './reference/de';
import { cells as englishReferences } from './reference/en';
import { cells as frenchReferences } from './reference/fr';

/** The cells of a language, those of its reference grid, and what it calls a round, which has no name of its own. */
const LANGUAGES: readonly (readonly [
  string,
  (names: Names) => readonly Cell[],
  () => readonly Cell[],
  string,
])[] = [
  ['de', german, germanReferences, 'Finanzierungsrunde'],
  ['en', english, englishReferences, 'funding round'],
  ['fr', french, frenchReferences, 'tour de table'],
];

const withRound = (fact: string, round: string): string =>
  fact.replace(/^(. RAISED \| [^|]+)\|.*$/u, (_, told: string) => `${told}| ${round}`);

/** Every second word of a language is built on, in all its constructions; the others are held back. */
export function expand(folder: string, names: Names = 'invented'): void {
  makeCorpus(folder);
  let number = 0;
  for (const [lang, cells, references, round] of LANGUAGES)
    for (const [file, grid] of [
      ['cell', cells(names)],
      ['reference', references()],
    ] as const) {
      const words: string[] = [];
      for (const { word, text, facts } of grid) {
        if (!words.includes(word)) words.push(word);
        const part = words.indexOf(word) % 2 === 0 ? 'built-on' : 'held-back';
        const block = [text, ...facts.map((fact) => withRound(fact, round))].join('\n');
        writeItem(folder, { number: ++number, lang, file, part, block });
      }
    }
}

if (require.main === module) {
  const [folder] = process.argv.slice(2);
  if (folder) expand(folder);
  else {
    console.error(
      'Name the folder to write: node -r ts-node/register tests/construction-grid/expand.ts FOLDER',
    );
    process.exitCode = 2;
  }
}
