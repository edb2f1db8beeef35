// Which spellings are short for which: a surname for somebody, the first word for a firm.

import { isFirstName } from '../../lexicon';
import type { Vocabulary } from '../vocabulary';
import type { Spelled } from './spelled';

// The surname alone, or the first name alone where it is one.
export function isPartOfPerson(short: Spelled, long: Spelled): boolean {
  const own = short.text;
  return (
    long.text.endsWith(` ${own}`) || (short.words.length === 1 && long.words[0] === own && isFirstName(own))
  );
}

// "Bank" does not stand for "Bank of Ireland", nor a place for the firm that is called after it.
export function mayShorten(short: Spelled, long: Spelled, vocabulary: Vocabulary): boolean {
  if (short.entity.family === 'place') return false;
  const [first = ''] = short.words;
  if (long.entity.kind === 'Product' && short.words.length === 1) return false;
  return !vocabulary.bodies.has(first.toLowerCase()) && !vocabulary.inNames.has(first.toLowerCase());
}
