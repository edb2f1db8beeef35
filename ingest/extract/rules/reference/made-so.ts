// What somebody is made: "zum Nachfolger wählte die Versammlung A", "machte ihn zum Chef". It points back at nobody.
import type { Phrase } from '../phrases/phrase';
import type { Scene } from './scene';

/** Whether the verb of the clause gives somebody the title that the phrase tells. */
export function isMadeSo(phrase: Phrase, { clauses, vocabulary: { verbs } }: Scene): boolean {
  if (
    phrase.prep === '' ||
    phrase.name ||
    !phrase.noun?.relational.some(({ relation }) => relation === 'HOLDS_ROLE')
  )
    return false;
  const clause = clauses.find(({ phrases }) => phrases.includes(phrase));
  return (
    clause?.predicates.some(({ lemma }) =>
      verbs
        .get(lemma)
        ?.some(
          ({ relation, from, fills }) =>
            relation === 'HOLDS_ROLE' &&
            from[0] === 'obj' &&
            fills.some(([name, slot]) => name === 'role' && slot.includes(phrase.prep)),
        ),
    ) === true
  );
}
