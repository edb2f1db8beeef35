// Compounds of the dictionary right behind a noun for a firm, where nothing but its name can stand: "des Konzerns Zeilensprung",
// "Der Konzern Zeilensprung hat …". Elsewhere they may be objects ("dass der Konzern Wechselgeld braucht").

import type { EntityKind } from '../../../../../graph/entities';
import { splitCompound } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isAdjacent } from '../grow';
import { atStart } from '../written';
import { heads, isAdjective, isFirm, isPlural } from './described';

/** Whether the word at `at` is a compound, or numbered, and can only be what the noun before it is called. */
export function isApposed(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers, heading } = sentence;
  const [noun, token, next] = tokens.slice(at - 1, at + 2);
  if (!noun || !token || vocabulary.never.has(token.lower) || vocabulary.titleWords.has(token.lower))
    return false;
  const isNumbered = next?.kind === 'number' && isAdjacent(sentence, at + 1) && /^\d{1,2}$/u.test(next.text);
  if (!isNumbered && (splitCompound(token.text) === undefined || isPlural(token))) return false;
  if (next?.capital && isAdjacent(sentence, at + 1)) return false;
  let first = at - 1;
  while (first > 0 && (isAdjective(tokens[first - 1], vocabulary) || isOfPlace(tokens[first - 1]))) {
    if (vocabulary.determiners.has(lowers[first - 1] as string)) break;
    first--;
  }
  const article = tokens[first - 1];
  if (!article || !vocabulary.determiners.has(article.lower)) return false;
  const cases = vocabulary.declension?.casesOf(article, noun, undefined, []);
  if (cases?.size === 1 && cases.has('g')) return true;
  const behind = isNumbered ? at + 2 : at + 1;
  return (
    !heading &&
    atStart(sentence, first - 1) &&
    !tokens[behind]?.capital &&
    vocabulary.mayBeFinite(lowers[behind] ?? '')
  );
}

/** "des Münchner Unternehmens" */
const isOfPlace = (token: Token | undefined): boolean => token?.capital === true && /er$/u.test(token.text);

/** "die Kartendienste Straßenbild und Geomosaik": the second of two names behind a noun for several firms. */
export function describedTogether(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
): EntityKind | undefined {
  const { tokens, lowers } = sentence;
  if (!vocabulary.coordinators.has(lowers[at - 1] ?? '') || !tokens[at - 2]?.capital) return undefined;
  if (tokens[at + 1]?.capital || !isAdjacent(sentence, at - 2)) return undefined;
  const noun = vocabulary.noun(lowers, at - 3)?.value;
  const head = tokens[at - 3] as Token;
  // "die Hersteller": the article is that of many.
  const isMany =
    noun !== undefined &&
    (noun.lemma === head.lower
      ? vocabulary.declension?.isOfOther(lowers[at - 4], head) === true
      : /(?:e|en|n|s)$/u.test(head.lower));
  const kind = isMany ? heads(sentence, at - 3, vocabulary) : undefined;
  return isFirm(kind) && !isPlural(tokens[at] as Token) ? kind : undefined;
}
