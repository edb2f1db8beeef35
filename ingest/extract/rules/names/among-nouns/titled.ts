// Bodies and banks that German names by an adjective and what they are: "Sächsische Aufbaubank", "Bremer Aufbaubank",
// "Nordische Investitionsbank", "Deutscher Wetterdienst". Alone the noun is no name.

import { findPlace, isFirstName, lookup } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isDeclinedAdjective } from '../../vocabulary/adjectives';
import { isAdjacent } from '../grow';
import { hintsOf } from '../hints';
import type { NameSpan } from '../span';
import { atStart } from '../written';
import { look } from './look';

/** The bodies and banks of a sentence that an adjective names. */
export function* titled(sentence: Sentence, vocabulary: Vocabulary): Generator<NameSpan> {
  const { tokens } = sentence;
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (!token.capital || !before.capital || before.kind !== 'word' || !isAdjacent(sentence, at)) continue;
    const kind = kindOf(token.lower, vocabulary);
    if (!(kind && isTitle(sentence, at - 1, vocabulary)) && !isOfNation(sentence, at, vocabulary)) continue;
    // "der Sächsischen Aufbaubank", "vom Deutschen Wetterdienst"
    const base = /^(\p{Lu}\p{L}+e)[nrms]$/u.exec(before.text)?.[1];
    // "Bremer Aufbaubank", but "der Schweizerischen Nationalbank"
    const isTown = findPlace(before.text, 'de')?.via === 'demonym' && !before.lower.endsWith('schen');
    const first = base && !isTown ? base : before.text;
    const genitive = /[^s]s$/u.test(token.text) && !vocabulary.titledBodies.has(token.lower);
    yield {
      from: at - 1,
      to: at + 1,
      hints: kind ? [[kind, 3]] : hintsOf([before, token], vocabulary),
      first,
      ...(genitive && { genitive }),
    };
  }
}

// "Landesbank", "Thüringer Aufbaubank": the end of the word, in the nominative or the genitive.
function kindOf(lower: string, { titledBodies }: Vocabulary) {
  return titledBodies.get(lower) ?? titledBodies.get(lower.replace(/e?s$/u, ''));
}

/** "Deutsche", "Europäischen", and no "Schweizer", which has its capital anywhere. */
const OF_NATION = /^\p{Lu}\p{Ll}+sch(?:e|en|er|es)$/u;

// "gegen die Deutsche Messtechnik", and neither "die Deutsche Anna Holm" nor "den Deutschen Anteile".
function isOfNation(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const [adjective, noun] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (atStart(sentence, at - 1) || !OF_NATION.test(adjective.text) || look(noun, vocabulary) === 'name')
    return false;
  if (findPlace(adjective.text, 'de')?.via !== 'demonym' || isFirstName(noun.text)) return false;
  return (
    !vocabulary.never.has(noun.lower) &&
    vocabulary.determiners.get(lowers[at - 2] ?? '') === 'definite' &&
    lookup(noun.text, 'de').every(({ lemma }) => lemma === noun.text)
  );
}

// Inside a sentence an adjective has a capital only in a name; at its head that of a town or a country says as much.
function isTitle(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { text, lower } = sentence.tokens[at] as Token;
  if (findPlace(text, 'de')?.via === 'demonym') return true;
  return isDeclinedAdjective(lower, vocabulary) && !atStart(sentence, at);
}
