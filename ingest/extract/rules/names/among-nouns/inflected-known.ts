// Names of the registry in another case: "der Deutschen Telekom", "Aleph Alphas Forschung".

import { knownName } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { NameSpan } from '../span';

/** Names of the registry of several words, in another case: "der Deutschen Telekom", "Aleph Alphas Forschung". */
export function* inflectedKnown({ tokens }: Sentence): Generator<NameSpan> {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!first.capital) continue;
    const stem = /^(\p{Lu}\p{L}+e)[nrms]$/u.exec(first.text)?.[1];
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
