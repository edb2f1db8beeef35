// What a capital tells where it stands: a name, the beginning of a sentence, or a headline written in capitals.
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** A headline that capitalises everything tells nothing of names. */
export function isTitleCase({ tokens, heading }: Sentence): boolean {
  if (!heading) return false;
  // "THE BIG ONE": a shouted line is a rubric.
  if (tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase())) return true;
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 3 && words.filter(({ capital }) => capital).length > 0.8 * words.length;
}

export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.word.asName;

/** At the head of a sentence, a quotation or behind a colon, where any word has a capital. */
export function atStart({ tokens }: Sentence, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && isMark(tokens[k] as Token, OPENING)) k--;
  return k < 0 || isMark(tokens[k] as Token, ENDING) || endsMarker(tokens, k);
}

// "(a) First users are", "2) Erste Kunden sind": the letter or number of a point at the head of its sentence.
function endsMarker(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ')' || (tokens[at - 1]?.text.length ?? 3) > 2) return false;
  const first = tokens[at - 2]?.text === '(' ? at - 2 : at - 1;
  return first === 0;
}

const OPENING = /^["“”„»«'‘(]$/u;
const ENDING = /^[:.!?–—-]$/u;

const isMark = ({ kind, text }: Token, marks: RegExp): boolean => kind === 'mark' && marks.test(text);
