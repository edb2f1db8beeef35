// Names of the registry in another case: "der Deutschen Telekom", "Aleph Alphas Forschung".

import { isCommonWord, type KnownName, knownName, mayOpenKnownName } from '../../../lexicon';
import { Remembered } from '../../../remembered';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { NameSpan } from '../span';

/** Names of the registry in another case: "der Deutschen Telekom", "Aleph Alphas Forschung", "des Bundestages". */
export function* inflectedKnown({ tokens, lowers }: Sentence): Generator<NameSpan> {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!first.capital) continue;
    const base = ofArticle(first, lowers[at - 1] ?? '');
    const owner = base ? undefined : ownerOf(first, tokens[at + 1]);
    if (owner) yield { from: at, to: at + 1, hints: [], known: owner, genitive: true };
    if (base) yield { from: at, to: at + 1, hints: [], known: knownName(base) as KnownName, first: base };
    for (const opening of openings.of(first.text)) {
      const found = inflectedAt(tokens, at, opening);
      if (found) {
        yield found;
        break;
      }
    }
  }
}

// "Nvidias Beteiligung": one word with the -s of a genitive; of a name that is also a word only before what it owns.
function ownerOf({ text, kind }: Token, next: Token | undefined): KnownName | undefined {
  if (kind !== 'word' || !text.endsWith('s') || text.endsWith('ss') || knownName(text)) return undefined;
  const base = text.slice(0, -1);
  const known = knownName(base);
  if (!known || (known.ambiguous.includes(base) && isCommonWord(text, 'de') && !next?.capital))
    return undefined;
  return known;
}

/** How the first word may be written in the registry: "Europäischen" of "Europäischer Rat", "Deutsche Bahn", "Hohes Haus". */
const openings = new Remembered((text) => {
  const stem = /^(\p{Lu}\p{L}+e)[nrms]$/u.exec(text)?.[1];
  return (stem ? [stem, `${stem}r`, `${stem}s`] : [text]).filter(mayOpenKnownName);
});

/** Words of "Deutsches Forschungszentrum für Künstliche Intelligenz" and the like. */
const LONGEST = 7;
const LONGEST_OWNER = 4;

// "Aleph Alphas Forschung": the last word in the genitive; "der Deutschen Telekom": the first in another case; "des Europäischen
// Parlaments": both.
function inflectedAt(tokens: readonly Token[], at: number, opening: string): NameSpan | undefined {
  const changed = opening !== tokens[at]?.text;
  for (let to = Math.min(tokens.length, at + (changed ? LONGEST : LONGEST_OWNER)); to > at + 1; to--) {
    const rest = tokens.slice(at + 1, to).map(({ text }) => text);
    const words = [opening, ...rest].join(' ');
    // "der Eidgenössischen Technischen Hochschule"
    const second =
      changed && rest[0]?.endsWith('en') ? [opening, rest[0].slice(0, -1), ...rest.slice(1)] : [];
    const known = changed ? (knownName(words) ?? knownName(second.join(' '))) : undefined;
    if (known) return { from: at, to, hints: [], known };
    const owner = words.endsWith('s') ? knownName(words.slice(0, -1)) : undefined;
    if (owner) return { from: at, to, hints: [], known: owner, genitive: true };
  }
  return undefined;
}

// "des Bundesfinanzministeriums", "dieses Bundesamtes": one word in the genitive that its article asks for.
function ofArticle({ text }: Token, article: string): string | undefined {
  if (!article.endsWith('es') || !text.endsWith('s') || knownName(text)) return undefined;
  return [text.slice(0, -1), text.slice(0, -2)].find(
    (base) => text.startsWith(base) && knownName(base)?.ambiguous.includes(base) === false,
  );
}
