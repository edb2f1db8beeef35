// Somebody told by what she is, who is named as the one with whom she comes: "Mit A zieht eine frühere Managerin ein".

import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import { OF_PEOPLE } from '../relation-groups';
import { doubted, type End } from './end';
import { familiesOf } from './families';
import type { Scene } from './scene';

/**
 * "Mit A zieht eine frühere Managerin in den Aufsichtsrat ein", "Mit A und B gehen zwei Vorstände": the one with whom
 * somebody comes is she herself, and so are as many as are counted.
 */
export function comingWith(phrase: Phrase, scene: Scene): End[] {
  if (phrase.prep !== '' || phrase.genitive || scene.vocabulary.grammar.order !== 'case') return [];
  const count = numberOf(phrase);
  if (count === 0 || !(familiesOf(phrase).includes('person') || (count > 1 && areMembers(phrase)))) return [];
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const [first] = clause?.phrases ?? [];
  const isNamed = first?.list.every(({ name, noun }) => name?.entity.kind === 'Person' && !noun);
  if (!first || !isNamed || !scene.vocabulary.senses.together.has(first.prep)) return [];
  if (first.list.length !== count || clause?.kind !== 'main') return [];
  return flatMapped(first.list, ({ ends }) => ends.map((end) => doubted(end, 0.95)));
}

/** "zwei Vorstände": people, and no two boards. */
const areMembers = ({ noun }: Phrase): boolean =>
  noun?.relational.some(({ relation }) => OF_PEOPLE.has(relation)) === true;

/** How many the phrase tells of: one, or as many as its figure says. */
export const numberOf = ({ determiner, several, figures }: Phrase): number => {
  if (determiner === 'indefinite' && !several) return 1;
  const [figure] = figures;
  return figure?.type === 'quantity' ? figure.value.value : 0;
};
