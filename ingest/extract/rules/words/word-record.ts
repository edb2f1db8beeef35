// What the vocabulary knows of a word in lower case, looked up once and hung on the word as it is written
// (written-words.ts): most questions about a word are asked of every token, and a field is read many times quicker
// than a table.
import type { Analysis } from '../../lexicon';
import type { Found } from '../units/found';
import type { PhraseTable } from '../vocabulary/phrase-table';
import type { NounForms } from '../vocabulary/word-kinds';

export interface WordRecord {
  /** The numbered tables that have a phrase which begins with it, a bit each. */
  readonly opens: number;
  /** A function word or phrase begins with it. */
  readonly isFunctional: boolean;
  readonly isTitle: boolean;
  /** Stands before a noun as an adjective does: "former". */
  readonly isPrenominal: boolean;
  /** Found when first asked for, as names need not be looked for among nouns and verbs. */
  noun: NounForms | undefined;
  verbs: readonly Analysis[] | undefined;
  /** The function word that it is where no phrase of several words begins, null for none; likewise. */
  alone: Found | null | undefined;
}

/** Of a whole number that the engine keeps without an object. */
const BITS = 31;

/** Gives each table its bit. */
export function numberTables(tables: readonly PhraseTable<unknown>[]): void {
  if (tables.length > BITS)
    throw new Error(`${tables.length} tables of phrases, and a number has ${BITS} bits.`);
  for (const [index, table] of tables.entries()) table.bit = 1 << index;
}

/** The bits of the tables that have a phrase which begins with the word. */
export const openedBy = (word: string, tables: readonly PhraseTable<unknown>[]): number =>
  tables.reduce((bits, table) => (table.opens(word) ? bits | table.bit : bits), 0);
