// Names of the registry in another case: "der Deutschen Telekom", "Aleph Alphas Forschung".

import { isCommonWord, type KnownName, knownName, mayOpenKnownName } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { NameSpan } from '../span';

/** Names of the registry in another case: "der Deutschen Telekom", "Aleph Alphas Forschung", "des Bundestages". */
export function* inflectedKnown({ tokens, lowers }: Sentence): Generator<NameSpan> {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!first.capital) continue;
    const base = ofArticle(first, lowers[at - 1] ?? '');
    if (base) yield { from: at, to: at + 1, hints: [], known: knownName(base) as KnownName, first: base };
    const owner = ownerOf(first, tokens[at + 1]);
    if (owner) yield { from: at, to: at + 1, hints: [], known: owner, genitive: true };
    const stem = /^(\p{Lu}\p{L}+e)[nrms]$/u.exec(first.text)?.[1];
    if (!mayOpenKnownName(stem ?? first.text)) continue;
    for (let to = Math.min(tokens.length, at + 4); to > at + 1; to--) {
      const genitive = stem === undefined && (tokens[to - 1] as Token).text.endsWith('s');
      if (stem === undefined && !genitive) continue;
      const rest = tokens.slice(at + 1, to).map(({ text }) => text);
      const words = [stem ?? first.text, ...rest].join(' ');
      const known = knownName(genitive ? words.slice(0, -1) : words);
      if (!known) continue;
      yield { from: at, to, hints: [], known, ...(genitive && { genitive }) };
      break;
    }
  }
}

// "Nvidias Beteiligung": one word with the -s of a genitive; of a name that is also a word only before what it owns.
function ownerOf({ text, kind }: Token, next: Token | undefined): KnownName | undefined {
  if (kind !== 'word' || !/[^s]s$/u.test(text) || knownName(text)) return undefined;
  const base = text.slice(0, -1);
  const known = knownName(base);
  if (!known || (known.ambiguous.includes(base) && isCommonWord(text, 'de') && !next?.capital))
    return undefined;
  return known;
}

// "des Bundesfinanzministeriums", "dieses Bundesamtes": one word in the genitive that its article asks for.
function ofArticle({ text }: Token, article: string): string | undefined {
  if (!/es$/u.test(article) || !text.endsWith('s') || knownName(text)) return undefined;
  return [text.slice(0, -1), text.slice(0, -2)].find(
    (base) => text.startsWith(base) && knownName(base)?.ambiguous.includes(base) === false,
  );
}
