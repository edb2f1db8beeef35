// The English grid: usual verbs and nouns of each relation in the constructions of the language.

import type { Cell, Names } from './cell';
import { nounCells } from './en/noun-cells';
import { verbCells } from './en/verb-cells';

/** All cells, with invented names or with those of known firms. */
export const cells = (names: Names): Cell[] => [...verbCells(names), ...nounCells(names)];
