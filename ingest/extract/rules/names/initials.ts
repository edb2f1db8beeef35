// People by their initials: "J. Norling", "C.C. Wei", "J.-P. Norling".

import { isCommonWord, isFirstName, isNameParticle } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import type { NameSpan } from './span';

/** Surer than what a single place says for a firm. */
const INITIALED = 6;

const LETTER = /^\p{Lu}$/u;
const LETTERS = /^(?:\p{Lu}\.){2,3}$/u;
const SURNAME = /^\p{Lu}[’']?\p{L}*\p{Ll}{2}/u;

/** Letters with their dots and the surname behind them, where no given name stands before. */
export function* initialed(sentence: Sentence, vocabulary: Vocabulary): Generator<NameSpan> {
  const { tokens, lowers } = sentence;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!isInitial(tokens, at) || isInside(tokens, at, vocabulary) || isTitle(tokens, at, vocabulary))
      continue;
    let to = at;
    while (isInitial(tokens, to)) to += widthAt(tokens, to);
    while (isNameParticle(lowers[to] ?? '')) to++;
    const surname = tokens[to];
    if (!surname || !SURNAME.test(surname.text) || vocabulary.never.has(surname.lower)) continue;
    // "Plan B. Companies …": one letter before a word of the language tells too little.
    if (to - at === 2 && isCommonWord(surname.lower, vocabulary.language)) continue;
    yield { from: at, to: to + 1, hints: [['Person', INITIALED]] };
    at = to;
  }
}

const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  // Most words are told from initials by their second letter.
  if (text.length > 1) return text[1] === '.' && LETTERS.test(text);
  return tokens[at + 1]?.text === '.' && LETTER.test(text);
};

// "M. Norling" is whoever has that surname, in a language in which the letter is a title.
const isTitle = (tokens: readonly Token[], at: number, { titles }: Vocabulary): boolean =>
  titles.has(`${(tokens[at] as Token).lower}.`) && !isInitial(tokens, at + 2);

/** How many tokens the initial at `at` takes with its dot and the hyphen behind it. */
function widthAt(tokens: readonly Token[], at: number): number {
  if (LETTERS.test((tokens[at] as Token).text)) return 1;
  return tokens[at + 2]?.text === '-' && isInitial(tokens, at + 3) ? 3 : 2;
}

// "John P. Norling" and "z. B. Norvanta": a letter behind a name or another abbreviation opens nothing.
function isInside(tokens: readonly Token[], at: number, { grammar }: Vocabulary): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.text === '.' || /^\p{Ll}\.$/u.test(before.text)) return true;
  return (
    before.capital && (isFirstName(before.text) || !grammar.capitalNouns) && !/\p{Lu}$/u.test(before.text)
  );
}
