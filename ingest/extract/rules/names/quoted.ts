// Names in quotation marks: „Spreebogen“, "Estuaire", « Grand Large ». A short quotation of capitalised words is a name.
import type { Sentence } from '../sentences';
import type { NameSpan } from './span';

const OPENING = /^[„“"«»‚‘]$/u;
const CLOSING = /^[“”"»«’‘]$/u;
const LONGEST = 4;

/** `small`: whether a name written small may stand behind the word at a place; `spoken`: whether somebody who speaks is its subject. */
export function* quoted(
  { tokens }: Sentence,
  small: (before: number) => boolean = () => false,
  spoken: (at: number) => boolean = () => false,
): Generator<NameSpan> {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.kind !== 'mark' || !OPENING.test(tokens[at]?.text ?? '')) continue;
    // « Nous avons racheté A »
    if (spoken(at + 1)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at - 1 < LONGEST && isPart(tokens[end], end === at + 1)) end++;
    // "das Start-up „wandelwerk“"
    if (
      end === at + 1 &&
      tokens[end]?.kind === 'word' &&
      CLOSING.test(tokens[end + 1]?.text ?? '') &&
      small(at - 1)
    )
      end++;
    if (end === at + 1 || !CLOSING.test(tokens[end]?.text ?? '')) continue;
    yield { from: at + 1, to: end, hints: [['Product', 0.9]] };
    at = end;
  }
}

function isPart(token: Sentence['tokens'][number] | undefined, first: boolean): boolean {
  if (!token || token.kind === 'mark') return false;
  return token.capital || (!first && (token.kind === 'number' || token.text.length > 3));
}
