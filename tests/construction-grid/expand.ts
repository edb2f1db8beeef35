// `node -r ts-node/register tests/construction-grid/expand.ts FOLDER`: writes the construction grid as a corpus, one article
// a cell, for `npm run evaluate -- FOLDER`.
import { makeCorpus, writeItem } from '../phrase-bank/expand';
import type { Cell, Names } from './cell';
import { cells as german } from './de';
import { cells as english } from './en';
import { cells as french } from './fr';

const LANGUAGES: readonly (readonly [string, (names: Names) => readonly Cell[]])[] = [
  ['de', german],
  ['en', english],
  ['fr', french],
];

/** Every second word of a language is built on, in all its constructions; the others are held back. */
export function expand(folder: string, names: Names = 'invented'): void {
  makeCorpus(folder);
  let number = 0;
  for (const [lang, cells] of LANGUAGES) {
    const words: string[] = [];
    for (const { word, text, facts } of cells(names)) {
      if (!words.includes(word)) words.push(word);
      const part = words.indexOf(word) % 2 === 0 ? 'built-on' : 'held-back';
      writeItem(folder, { number: ++number, lang, file: 'cell', part, block: [text, ...facts].join('\n') });
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
