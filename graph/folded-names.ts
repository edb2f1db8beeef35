// Names as search compares them: without case, accents and punctuation, so that "muller" and "Mueller" both find
// "Müller". The store keeps the folded names of an entity beside it; a search folds what is looked for.

// Letters that Unicode does not decompose into a base letter and a mark.
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

// What German, Danish and Swedish write where a keyboard lacks the letter.
const TRANSCRIBED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const lowered = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    // Behind the marks: "ǽ" is the letter æ and an accent.
    .replace(/[ßøæœłđðþı]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lower case, no accents, words of letters and digits with one space between: "Électricité d’Île" → `electricite dile`. */
export function foldName(text: string): string {
  return plain(lowered(text));
}

/**
 * All names in one text that is searched: `| muller sohne | mueller soehne |`. Every word follows a space and every
 * name follows a bar, so "a name begins with" and "a word begins with" are plain text searches.
 */
export function searchText(name: string, aliases: readonly string[]): string {
  const forms = [name, ...aliases].flatMap((one) => {
    const transcribed = lowered(one).replace(/[äöüøå]/g, (letter) => TRANSCRIBED[letter] ?? letter);
    return [foldName(one), plain(transcribed)];
  });
  const distinct = [...new Set(forms)].filter((form) => form !== '');
  return distinct.length === 0 ? '' : `| ${distinct.join(' | ')} |`;
}
