// Verbs of the tables that no dictionary has, by the endings of regular ones.
import type { Analysis } from '../../lexicon';
import type { RegularEndings } from './inflection';

/** The regular verb of the tables that a word unknown to the dictionaries is a form of: "auditera" → auditer. */
export function regularForms(
  word: string,
  endings: RegularEndings,
  lemmas: { has(lemma: string): boolean },
): Analysis[] {
  return endings.flatMap(([infinitive, forms]) =>
    forms.flatMap(([ending, form, tense]) => {
      if (!word.endsWith(ending) || word.length - ending.length < 3) return [];
      const lemma = word.slice(0, word.length - ending.length) + infinitive;
      return lemmas.has(lemma) ? [{ lemma, pos: 'verb' as const, form, ...(tense && { tense }) }] : [];
    }),
  );
}
