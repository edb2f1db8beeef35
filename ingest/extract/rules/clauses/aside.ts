// Phrases that stand beside what a clause says: time, money, places.

import type { Phrase } from '../phrases/phrase';
import type { Vocabulary } from '../vocabulary';

/** Time, money and places do not act. */
export const isAside = (phrase: Phrase): boolean =>
  (phrase.headAt < 0 && !phrase.name && !phrase.pronoun && phrase.counted) ||
  (phrase.noun?.head?.classes.has('time') ?? false) ||
  phrase.name?.entity.family === 'place';

/** "Two customers of A, the vendor, are …": beside a complement stands nobody who acts. */
export const explainsComplement = ({ explains, from }: Phrase): boolean =>
  explains !== undefined && explains.from < from && explains.prep !== '';

/** "Bavaria backs A", "Polen bestellt Drohnen": where the verb tells what states do, a country or region acts. */
export function isActingState({ prep, name }: Phrase, lemma: string, { verbs }: Vocabulary): boolean {
  if (prep !== '' || name?.entity.kind !== 'Country') return false;
  return (verbs.get(lemma) ?? []).some(
    ({ relation, from, to }) =>
      (relation === 'SUPPORTS' && from[0] === 'subj') || (relation === 'SUPPLIES' && to[0] === 'subj'),
  );
}
