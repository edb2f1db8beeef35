// How a word is written: with a capital because it is a name, because it opens a sentence, or because all is shouted.
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

export const isShout = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);

/** Letters and digits mixed, a capital inside or the address of a site: "lexando24", "DeepSeek", "eTwin", "brisk.ai". */
export const hasOddForm = (word: string): boolean =>
  !PLAIN.test(word) && (/\p{L}\p{N}|\p{Ll}\p{Lu}/u.test(word) || SITE.test(word)) && !/^\p{N}/u.test(word);

const SITE = /^[a-z][a-z-]+\.(?:ai|io|app|tech)$/;

/** Small letters alone, as most words have, tested without the classes of Unicode. */
const PLAIN = /^[A-Z]?[a-zß-öø-ÿ'-]+$/;

export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.word.asName;

/** At the head of a sentence, a quotation or behind a colon, where any word has a capital. */
export function atStart({ tokens }: Sentence, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && isMark(tokens[k] as Token, OPENING)) k--;
  return k < 0 || isMark(tokens[k] as Token, ENDING);
}

const OPENING = /^["“”„»«'‘(]$/u;
const ENDING = /^[:.!?–—-]$/u;

const isMark = ({ kind, text }: Token, marks: RegExp): boolean => kind === 'mark' && marks.test(text);
