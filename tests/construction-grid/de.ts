// The German construction grid: usual verbs in all orders of words and kinds of clauses, usual nouns with light verbs.

import type { Cell, Names } from './cell';
import { CLAUSE_CONSTRUCTIONS } from './de/clauses';
import { type Kind, nameOf } from './de/names';
import { nounCells } from './de/nouns';
import { VERBS } from './de/verbs';

export function cells(names: Names): Cell[] {
  return [...verbCells(names), ...nounCells(names)];
}

function verbCells(names: Names): Cell[] {
  const made: Cell[] = [];
  VERBS.forEach((verb, row) => {
    CLAUSE_CONSTRUCTIONS.forEach(([construction, make], column) => {
      // Each cell has other names, and no two of one cell are the same.
      const next = row * 5 + column * 3;
      const of = (kind: Kind, index: number) => nameOf(names, kind, next + index);
      const cell = make({
        verb,
        a: of(verb.subject, 0),
        a2: of(verb.subject, 1),
        b: of(verb.object, 2),
        b2: of(verb.object, 3),
        b3: of(verb.object, 4),
      });
      if (cell) made.push({ construction, word: verb.word, text: cell[0], facts: cell[1] });
    });
  });
  return made;
}
