// How far a name goes on behind its first word.

import { splitCompound } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isCapitalAdjective } from '../../vocabulary/adjectives';
import { grow, isJoiningSign, isOwnNumber } from '../grow';
import { look } from './look';
import { isObjectBehind } from './object-behind';
import { isBeforeVerb } from './one-phrase';

const LONGEST = 6;

export function extended(
  sentence: Sentence,
  from: number,
  described: boolean,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): number {
  const { tokens } = sentence;
  return grow(sentence, from + 1, free, (at) => {
    const token = tokens[at] as Token;
    if (at - from >= LONGEST || isObjectBehind(sentence, from, at, vocabulary)) return 0;
    if (look(token, vocabulary) === 'name' || (token.capital && endsNames(token, vocabulary))) return 1;
    if (described && token.capital && isCapitalAdjective(tokens[at - 1], vocabulary)) return 1;
    if (described && isOddNeighbour(sentence, at, vocabulary)) return 1;
    if (isBeforeVerb(sentence, from, at, vocabulary)) return 1;
    if (isOwnNumber(sentence, at, vocabulary)) return 1;
    return isJoiningSign(sentence, at, vocabulary) && tokens[at + 1]?.capital ? 2 : 0;
  });
}

const endsNames = ({ text, lower }: Token, vocabulary: Vocabulary): boolean =>
  vocabulary.inNames.has(lower) ||
  vocabulary.isLegalForm(text) ||
  vocabulary.isLegalForm(text.slice(text.lastIndexOf('-') + 1)) ||
  vocabulary.branches.has(text) ||
  /^\p{Lu}\p{Ll}{3,}ing$/u.test(text);

// "der Werkzeugkonzern Degerloch Präzision": two nouns beside each other are a name, unless the second is one that
// the sentence may say something of ("der Konzern Degerloch Anteile").
function isOddNeighbour({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at] as Token;
  const noun = vocabulary.noun([token.lower], 0)?.value;
  if (!/^(?:word|compound)$/u.test(look(token, vocabulary)) || (noun && !splitCompound(token.text)))
    return false;
  if (/(?:en|er|e|s)$/u.test(token.text)) return false;
  const next = lowers[at + 1] ?? '.';
  const verbs = tokens[at + 1]?.capital ? [] : vocabulary.verbForms(next);
  return (
    /^[,.;)“"»«]$/u.test(next) ||
    vocabulary.coordinators.has(next) ||
    vocabulary.prepositions.has(next) ||
    (verbs.length > 0 && verbs.every(({ form }) => form !== 'finite'))
  );
}
