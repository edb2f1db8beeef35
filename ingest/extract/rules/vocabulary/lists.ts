// The lists of a grammar made ready for looking up: sets, tables of phrases, and pairs of a form and what it stands for.
import { listed, PhraseTable } from './phrase-table';
import { rowsOf, wordsOf } from './tables';
import type { Preposition, Relative } from './word-kinds';

const itemsOf = (list: string): string[] => wordsOf(list.replace(/\n/gu, ','));

export const setOf = (list = ''): ReadonlySet<string> => new Set(itemsOf(list));

export const tableOf = (list = ''): PhraseTable<true> => listed(list, true);

/** Of lines `kind | phrases` each phrase with its kind. */
export function kindsOf<Kind extends string>(lines = ''): PhraseTable<Kind> {
  const table = new PhraseTable<Kind>();
  for (const [kind = '', list = ''] of rowsOf(lines, [2, 2])) listed(list, kind as Kind, table);
  return table;
}

/** Of `form=value` each; the value is empty where none is told. */
const pairsOf = (list: string): (readonly [form: string, value: string])[] =>
  itemsOf(list).map((entry) => {
    const [form = '', value = ''] = entry.split('=');
    return [form.trim(), value.trim()];
  });

/** What each form stands for. */
export const meaningsOf = (list = ''): ReadonlyMap<string, string> => new Map(pairsOf(list));

/** All that is told of each form. */
export function valuesOf(list = ''): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const [form, value] of pairsOf(list)) values.set(form, [...(values.get(form) ?? []), value]);
  return values;
}

/** How surely each form tells something. */
export const trustsOf = (list: string): ReadonlyMap<string, number> =>
  new Map(pairsOf(list).map(([form, trust]) => [form, Number(trust)]));

/** "am=an", "d'": each form by the name of its preposition. */
export function prepositionsOf(list: string): PhraseTable<Preposition> {
  const table = new PhraseTable<Preposition>();
  for (const [form, value] of pairsOf(list)) {
    const name = value || form;
    if (form) table.add(form, { name: name.replace(/\bd'$/u, 'de'), article: name !== form });
  }
  return table;
}

const RELATIVES: Readonly<Record<string, Relative>> = {
  of: 'whose',
  complement: 'complement',
  place: 'place',
  person: 'person',
  thing: 'thing',
  obj: 'object',
  to: 'recipient',
};

/** "of=dessen", "der": each pronoun by what it stands for in its clause. */
export function relativesOf(list: string): PhraseTable<Relative> {
  const table = new PhraseTable<Relative>();
  for (const entry of itemsOf(list)) {
    const [, part = '', form = ''] = /^(?:([a-z]+)=)?(.*)$/u.exec(entry) ?? [];
    table.add(form, RELATIVES[part] ?? 'that');
  }
  return table;
}
