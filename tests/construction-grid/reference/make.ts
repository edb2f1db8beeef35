// Makes the cells of the reference grid from the tables of a language: what a first sentence tells of, the ways in which the
// next one refers to it, and the clauses of usual verbs in which the reference is subject, object or possessor.

import type { Cell } from '../cell';
import { type Cast, castOf, filled, lineOf } from '../en/fill';

export interface Tables {
  /**
   * name | sentence | what it tells | key=letters …: whom each reference means: `=?AB` is debatable, `=` nobody, in which
   * case the clause tells nothing of any side of the opening.
   */
  readonly openings: string;
  /** key | kind, "many" | form=words …: the forms that the clauses ask for by {form}. */
  readonly references: string;
  /** word | kind | clause | fact; what may be told besides, with r for whom the reference means. */
  readonly clauses: string;
  /** construction | words | text, with {w} for the word | facts …: what no clause and opening make. */
  readonly frames: string;
  /** What the language joins: "de Orvanta" is "d'Orvanta". */
  readonly joined?: (text: string) => string;
}

interface Reference {
  readonly kind: string;
  readonly many: boolean;
  readonly forms: ReadonlyMap<string, string>;
}

/** How many cells of an opening and a reference one is taken of; the next pair begins with another clause. */
const STEP = 3;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('|').map((cell) => cell.trim()));

function referencesOf(table: string): ReadonlyMap<string, Reference> {
  return new Map(
    rows(table).map(([key = '', kind = '', ...forms]) => {
      const [first = '', ...marks] = kind.split(' ');
      const pairs = forms.map((form) => form.split('=') as [string, string]);
      return [key, { kind: first, many: marks.includes('many'), forms: new Map(pairs) }];
    }),
  );
}

/** The clause with the forms of the reference, or nothing where it lacks one. */
function worded(clause: string, { many, forms }: Reference): string | undefined {
  let lacks = false;
  const text = clause
    .replace(/\[([^\]/]*)\/([^\]]*)\]/gu, (_, one: string, several: string) => (many ? several : one))
    .replace(/\{([a-z]+)\}/gu, (_, form: string) => {
      lacks ||= !forms.has(form);
      return forms.get(form) ?? '';
    });
  return lacks ? undefined : text.charAt(0).toUpperCase() + text.slice(1);
}

const factsOf = (fact: string, whom: string, sides: string): string[] => {
  // A sum that several have raised may be one of them all.
  const isDebatable = whom.startsWith('?') || (whom.length > 1 && fact.startsWith('RAISED'));
  const sign = whom === '' ? '-' : isDebatable ? '?' : '+';
  const letters = whom === '' ? sides : whom.replace('?', '');
  const [told = '', ...debatable] = fact.split(';').map((one) => one.trim());
  return [...letters].flatMap((letter) => [
    `${sign} ${told.replace(/\br\b/u, letter)}`,
    ...(sign === '-' ? [] : debatable.map((one) => `? ${one.replace(/\br\b/u, letter)}`)),
  ]);
};

/** With an even turn the first person of the cast is a woman and the second a man, with an odd turn it is the other way round. */
const fits = (turn: number, key: string, clause: string): boolean =>
  /^(?:she|sie-f|elle-p)$/u.test(key)
    ? turn % 2 === 1
    : /^(?:he|er-p|il-p)$/u.test(key) || /Geschäftsführerin|directrice/u.test(clause)
      ? turn % 2 === 0
      : true;

export function makeCells({
  openings,
  references,
  clauses,
  frames,
  joined = (text) => text,
}: Tables): Cell[] {
  const known = referencesOf(references);
  const all = rows(clauses);
  const cells: Cell[] = [];
  let turn = 0;
  const add = (
    construction: string,
    word: string,
    template: string,
    facts: readonly string[],
    cast: Cast,
  ): void => {
    cells.push({
      construction,
      word,
      text: joined(filled(template, cast)),
      facts: facts.map((fact) => lineOf(fact, cast)),
    });
  };
  let begin = 0;
  for (const [name = '', sentence = '', told = '', meant = ''] of rows(openings)) {
    const besides = told === '' ? [] : told.split(';').map((fact) => `? ${fact.trim()}`);
    const sides = [...new Set([...sentence.matchAll(/\{([A-Z])\}/gu)].map(([, letter]) => letter))].join('');
    for (const pair of meant.split(/\s+/u)) {
      const [key = '', whom = ''] = pair.split('=');
      const reference = known.get(key);
      if (!reference) throw new Error(`The opening "${name}" asks for "${key}", which is no reference.`);
      const apt = all.filter(
        ([, kind, clause = '']) => kind === reference.kind && worded(clause, reference) !== undefined,
      );
      begin++;
      apt.forEach(([word = '', , clause = '', fact = ''], at) => {
        if ((at + begin) % STEP !== 0) return;
        while (!fits(turn, key, clause)) turn++;
        const text = `${sentence} ${worded(clause, reference)}`;
        const facts = [...besides, ...factsOf(fact, whom, sides)];
        add(`${name}, ${key}`, word, text, facts, castOf('invented', turn++));
      });
    }
  }
  for (const [construction = '', words = '', text = '', ...facts] of rows(frames))
    for (const word of words.split(',').map((one) => one.trim())) {
      turn += 2 - (turn % 2);
      add(construction, word, text.replaceAll('{w}', word), facts, castOf('invented', turn));
    }
  return cells;
}
