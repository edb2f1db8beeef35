// The languages that tables of facts may be written in besides English, and how a cell's words lead to registered names.
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from '../../../../graph/entities';
import { RELATION_NAMES, RELATIONS } from '../../../../graph/relations';
import type { Language } from '../../../../graph/source';
import { MODALITIES } from '../../../../graph/statement';
import { COLUMN_NAMES } from '../columns';
import { de } from './de';
import { fr } from './fr';
import type { TableWords } from './words';

const TABLE_WORDS: readonly TableWords[] = [de, fr];

/** Letters in lower case; spaces, hyphens and underscores count as one space. */
const plain = (words: string) =>
  words
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s_-]+/g, ' ');

type Part = 'columns' | 'relations' | 'kinds' | 'modalities';

interface Meaning {
  readonly name: string;
  /** Undefined for the registered name and its English title. */
  readonly language?: Language;
}

const ENGLISH: Readonly<Record<Part, readonly (readonly [name: string, words: readonly string[]])[]>> = {
  columns: COLUMN_NAMES.map((name) => [name, [name]]),
  relations: RELATION_NAMES.map((name) => [name, [name, RELATIONS[name].title, RELATIONS[name].phrase]]),
  kinds: ENTITY_KIND_NAMES.map((name) => [name, [name, ENTITY_KINDS[name].title]]),
  modalities: MODALITIES.map((name) => [name, [name]]),
};

function meaningsOf(part: Part): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const put = (name: string, words: readonly string[], language?: Language) => {
    for (const word of words) if (!meanings.has(plain(word))) meanings.set(plain(word), { name, language });
  };
  for (const [name, words] of ENGLISH[part]) put(name, words);
  for (const table of TABLE_WORDS)
    for (const [name, words] of Object.entries(table[part])) put(name, words, table.language);
  return meanings;
}

const cache = new Map<Part, Map<string, Meaning>>();

/** What the words of a heading or cell mean, in any of the languages; undefined where they mean nothing here. */
export function meaningOf(part: Part, words: string): Meaning | undefined {
  const meanings = cache.get(part) ?? meaningsOf(part);
  cache.set(part, meanings);
  return meanings.get(plain(words));
}
