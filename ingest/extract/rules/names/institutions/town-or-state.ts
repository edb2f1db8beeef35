// Towns and states written small: "the city of Ghent has ordered sensors", "funded by the state of Bavaria".

import { findPlace } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isOf } from '../between';

/**
 * What joins the complement of such a body to it. Only where it acts: it opens the sentence or stands behind "by", and is
 * not told to be something ("the city of Leeds is home to A").
 */
export function townOrState({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary) {
  const { grammar, bodies, determiners, senses, be } = vocabulary;
  if (grammar.order !== 'position' || grammar.smallTitles || tokens[at]?.capital) return undefined;
  if (determiners.get(lowers[at - 1] ?? '') !== 'definite') return undefined;
  if (at > 1 && !senses.agent.has(lowers[at - 2] ?? '')) return undefined;
  const match = bodies.match(lowers, at);
  const end = at + (match?.length ?? 0);
  if (!match || !isOf(lowers[end] ?? '', vocabulary)) return undefined;
  // "by the administration of US President A"
  const classes = vocabulary.noun(lowers, at)?.value.head?.classes;
  const isPlace = match.length > 1 || !classes || classes.has('place') || classes.has('facility');
  if (!isPlace || tokens[end + 2]?.capital) return undefined;
  const place = tokens[end + 1];
  if (!place?.capital || findPlace(place.text, vocabulary.language)?.via !== 'name') return undefined;
  const isBe = vocabulary.verbForms(lowers[end + 2] ?? '').some(({ lemma }) => be.has(lemma));
  const acts = vocabulary.verbForms(lowers[end + 3] ?? '').some(({ form }) => form === 'present-participle');
  return isBe && !acts ? undefined : { words: match.value, length: match.length };
}
