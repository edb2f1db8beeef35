// Names without the marks that English prints leave out: "Łukasz" is "Lukasz", "Håvard" "Havard", "Özlem" "Ozlem".

/** Letters with a stroke, which no marks can be taken from. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', ı: 'i' };

/** The word with plain letters. */
export const withoutMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđı]/gu, (letter) => STROKED[letter] as string);
