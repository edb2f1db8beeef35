// The cells of nouns: every noun of a family with every light verb and phrase of that family.

import type { Cell, Names } from '../cell';
import { castOf, filled, lineOf } from './fill';
import { FAMILIES } from './nouns';

const article = (noun: string): string =>
  /^[aeiou]|^MD|^h?onest/i.test(noun) && !/^(uni|use|eu)/i.test(noun) ? 'an' : 'a';

/** Every noun in every construction of its family. */
export function nounCells(names: Names): Cell[] {
  return FAMILIES.flatMap(({ family, nouns, constructions }) =>
    nouns.flatMap((noun, turn) => {
      const cast = castOf(names, turn);
      const [singular, plural = `${singular}s`] = noun.split('/') as [string, string?];
      const withNoun = (text: string): string =>
        text
          .replace(/\{An\}/g, `${article(singular) === 'an' ? 'An' : 'A'} ${singular}`)
          .replace(/\{an n\}/g, `${article(singular)} ${singular}`)
          .replace(/\{ns\}/g, plural)
          .replace(/\{n\}/g, singular)
          .replace(/\\n/g, '\n');
      return constructions.map(({ text, facts }) => ({
        construction: `${family}: ${text}`,
        word: `${family} ${singular}`,
        text: filled(withNoun(text), cast),
        facts: facts.map((fact) => lineOf(fact, cast)),
      }));
    }),
  );
}
