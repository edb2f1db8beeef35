// Acronyms of goods, which stand with a capital and go on no name: "Nvidia GPUs", "AMD CPUs", "Mistral LLMs".
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';

const ACRONYM = /^\p{Lu}{2,5}s?$/u;

/** Whether a capital word is the acronym of a sort of goods, in the singular or plural. */
export const isGoods = ({ text, lower }: Token, vocabulary: Vocabulary): boolean =>
  ACRONYM.test(text) && vocabulary.noun([lower], 0)?.value.head?.classes.has('product') === true;
