// Whether words of a table stand in a clause, or belong to a verb.

import { type Clause, type Predicate, wordsOf } from '../clauses/clause';
import { unitWords } from '../units/unit-words';
import type { View } from '../view';
import type { PhraseTable } from '../vocabulary/phrase-table';

/** Whether a clause has a word of the table. */
export function anyCue(table: PhraseTable<true>, clause: Clause, view: View): boolean {
  if ((view.opened & table.bit) === 0) return false;
  const lowers = wordsOf(clause, view.units);
  return lowers.some((_, k) => table.match(lowers, k) !== undefined);
}

/** Whether the verb, with the words behind it, is in a table of lemmas. */
export function lemmaCue(
  table: PhraseTable<true>,
  { lemma, at, clause }: Predicate,
  { units, vocabulary }: View,
): boolean {
  // Most verbs open no phrase of the table.
  if (!table.opens(firstWord(lemma))) return false;
  const own = lemma.split(' ');
  if (table.match([...own, ...unitWords(units, at + 1, at + 4)], 0) !== undefined) return true;
  if (vocabulary.grammar.order !== 'case') return false;
  // "legt den Kauf von A auf Eis": the other words stand anywhere in the clause.
  const lowers = wordsOf(clause, units);
  return lowers.some(
    (_, k) => (table.match([...own, ...lowers.slice(k, k + 3)], 0)?.length ?? 0) > own.length,
  );
}

const firstWord = (words: string): string => {
  const space = words.indexOf(' ');
  return space < 0 ? words : words.slice(0, space);
};
