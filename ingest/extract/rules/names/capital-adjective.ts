// German adjectives with a capital, which they have inside names only: "Innovationspark Künstliche Intelligenz", "für
// Photonische Mikrosysteme".
import { isListed } from '../../lexicon';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';

export const isCapitalAdjective = (token: Token | undefined, vocabulary: Vocabulary): boolean =>
  token !== undefined &&
  /(?:e|en|er|es)$/u.test(token.text) &&
  !vocabulary.isNoun(token.text) &&
  isListed(token.lower, vocabulary.language);
