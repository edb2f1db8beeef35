// The construction grid of French: usual verbs and nouns of each relation in the constructions of the language. Every cell is
// generated, none is taken from a text.
import type { Cell, Names } from '../cell';
import { bearerCells } from './bearers';
import { bare, called, capital, type Kind } from './cast';
import { eventCells } from './events';
import { CONSTRUCTIONS, type Sides } from './verb-constructions';
import { VERBS, type Verb } from './verbs';

const sidesOf = (from: Kind, to: Kind, turn: number, names: Names): Sides => ({
  S: called(from, 0, turn, names),
  T: called(from, 1, turn, names),
  O: called(to, from === to ? 2 : 0, turn, names),
  X: called(to, from === to ? 3 : 1, turn, names),
  Y: called(to, from === to ? 4 : 2, turn, names),
});

function factsOf(verb: Verb, tells: readonly string[], sides: Sides): string[] {
  return tells.flatMap((told) => {
    const [sign, from, to] = [...told];
    const ends: Readonly<Record<string, string>> = {
      S: bare(sides[from as keyof Sides]),
      O: bare(sides[to as keyof Sides]),
    };
    return verb.tells.map((line) => {
      const [relation, one = '', other = ''] = line.split(' ');
      return `${sign} ${relation} | ${ends[one]} | ${ends[other]}`;
    });
  });
}

function verbCells(names: Names): Cell[] {
  return VERBS.flatMap((verb, turn) => {
    const sides = sidesOf(verb.from, verb.to, turn, names);
    return CONSTRUCTIONS.filter(({ fits }) => fits?.(verb) ?? true).map((construction) => ({
      construction: construction.name,
      word: verb.word,
      text: capital(construction.text(verb, sides)),
      facts: [...factsOf(verb, construction.tells, sides), ...(construction.besides?.(verb, sides) ?? [])],
    }));
  });
}

export const cells = (names: Names): Cell[] => [
  ...verbCells(names),
  ...bearerCells(names),
  ...eventCells(names),
];
