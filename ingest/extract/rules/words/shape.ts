// The shape of a word by itself, as its letters tell it.

/** "THE", "VINCI": in capitals alone. */
export const isShout = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);

/** Letters and digits mixed, a capital inside or the address of a site: "lexando24", "DeepSeek", "eTwin", "brisk.ai". */
export const hasOddForm = (word: string): boolean =>
  !PLAIN.test(word) && (/\p{L}\p{Nd}|\p{Ll}\p{Lu}/u.test(word) || SITE.test(word)) && !/^\p{N}/u.test(word);

const SITE = /^[a-z][a-z-]+\.(?:ai|io|app|tech)$/;

/** Small letters alone, as most words have, tested without the classes of Unicode. */
const PLAIN = /^[A-Z]?[a-zß-öø-ÿ'-]+$/;

/** "EVUs", "GIFs": several of what the letters stand for, and nobody's name. */
export const isPluralOfLetters = (word: string): boolean => /^\p{Lu}{2,}s$/u.test(word);
