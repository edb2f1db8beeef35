// Forms that are verb and noun alike ("la levée", "une commande", "le siège", "sans contrôle"), told by the word before.
import type { Token } from './tokens';
import type { WordClass } from './word-class';

/** Whether the form at `at` stands as a noun: behind an article, a possessive or a preposition, unless that is a clitic. */
export function isNounForm(tokens: readonly Token[], at: number, words: WordClass): boolean {
  const { grammar } = words;
  if (grammar.order !== 'position') return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const forms = words.verbs.get((tokens[at] as Token).lower) ?? [];
  if (forms.some(({ form }) => form === 'infinitive' || form === 'gerund')) return false;
  if (grammar.pronouns[before.lower]?.possessive || grammar.prepositions[before.lower] !== undefined)
    return true;
  if (grammar.determiners[before.lower] === undefined) return false;
  const finite = forms.some(({ form }) => form === 'finite');
  return !(finite && grammar.clitics?.has(before.lower) && followsSubject(tokens, at - 1, words));
}

// "il la dirige", "qui le contrôle", "Iliad la détient": an article behind a subject is a pronoun.
function followsSubject(tokens: readonly Token[], at: number, { grammar }: WordClass): boolean {
  const subject = tokens[at - 1];
  return (
    subject?.kind === 'word' &&
    (grammar.relatives.has(subject.lower) ||
      grammar.pronouns[subject.lower]?.cases === 'n' ||
      subject.capital)
  );
}
