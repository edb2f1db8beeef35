// Somebody told by what she is, who is named as the one with whom she comes: "Mit A zieht eine frühere Managerin ein".

import type { Phrase } from '../phrases/phrase';
import { doubted, type End } from './end';
import { familiesOf } from './families';
import type { Scene } from './scene';

/** "Mit A zieht eine frühere Managerin in den Aufsichtsrat ein": the one with whom somebody comes is she herself. */
export function comingWith(phrase: Phrase, scene: Scene): End[] {
  if (phrase.prep !== '' || phrase.genitive || scene.vocabulary.grammar.order !== 'case') return [];
  if (!familiesOf(phrase).includes('person') || phrase.several) return [];
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const [first] = clause?.phrases ?? [];
  const isNamed = first?.name?.entity.kind === 'Person' && scene.vocabulary.senses.together.has(first.prep);
  if (!first || !isNamed || first.list.length > 1 || first.noun || clause?.kind !== 'main') return [];
  const head = scene.units[phrase.headAt];
  return head ? first.ends.map((end) => doubted(end, 0.95)) : [];
}
