// Texts made to break extractors, for tests and the soak: of a size, in every shape that has made a parser run away.
import { randomFrom } from '../../bench/articles';

/** By what they are made of; each about as long as asked for, in UTF-16 code units. */
export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'one line of words': (length) => 'Das Wort '.repeat(length / 9),
  'one line of names': (length) => 'Orbita Veltrop '.repeat(length / 15),
  'one word': (length) => 'a'.repeat(length),
  'one name': (length) => `A${'b'.repeat(length)}`,
  capitals: (length) => 'AB '.repeat(length / 3),
  'one sentence of clauses': (length) => 'die Firma, die Orbita, die Veltrop kauft, '.repeat(length / 43),
  'sentences of one word': (length) => 'Orbita. '.repeat(length / 8),
  'round brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'brackets with names': (length) => 'Orbita (Veltrop '.repeat(length / 16),
  'square brackets': (length) => '[a]('.repeat(length / 4),
  'quotation marks': (length) => '„“«»"\''.repeat(length / 6),
  'quotations in quotations': (length) => '„Orbita sagt „'.repeat(length / 14),
  blanks: (length) => ' '.repeat(length),
  'line ends': (length) => '\n'.repeat(length),
  dots: (length) => '.'.repeat(length),
  abbreviations: (length) => 'z. B. d. h. Mr. St. '.repeat(length / 20),
  hyphens: (length) => 'a-'.repeat(length / 2),
  'hyphenated names': (length) => `${'Orbita-'.repeat(length / 7)}Chef`,
  commas: (length) => 'Orbita, '.repeat(length / 8),
  'conjunctions of names': (length) => 'Orbita und Veltrop and Kestrix et Palmyra, '.repeat(length / 43),
  digits: (length) => '1'.repeat(length),
  'numbers and marks': (length) => '1.000,00.'.repeat(length / 9),
  amounts: (length) => 'mehr als 12 Millionen Euro '.repeat(length / 27),
  'ranges of amounts': (length) => '12 bis 13 bis '.repeat(length / 14),
  dates: (length) => '9. September 2025, '.repeat(length / 19),
  'percent signs': (length) => '11 % '.repeat(length / 5),
  'verbs without names': (length) => 'kauft übernimmt invests acquiert '.repeat(length / 33),
  negations: (length) => 'nicht kein not never ne pas '.repeat(length / 28),
  titles: (length) => 'Chef CEO Gründer founder PDG '.repeat(length / 29),
  apostrophes: (length) => "l'd'qu'Orbita's ".repeat(length / 16),
  'combining marks': (length) => `a${'\u0301'.repeat(length)}`,
  'joined emoji': (length) => '👩\u200d'.repeat(length / 3),
  'right to left': (length) => '\u202eOrbita\u202c '.repeat(length / 9),
  'halves of surrogates': (length) => '\ud83dA'.repeat(length / 2),
  'control characters': (length) => '\u0000\u0007\u001b'.repeat(length / 3),
  'zero-width characters': (length) => 'Or\u200bbi\u2060ta '.repeat(length / 9),
};

const CATEGORIES =
  'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Co Cs Cn'.split(' ');

/** Characters of every general category of Unicode: some of each, beside names and verbs. */
export function everyCategory(seed: number): readonly { readonly category: string; readonly text: string }[] {
  const random = randomFrom(seed);
  return CATEGORIES.map((category) => {
    const isOne = new RegExp(`\\p{${category}}`, 'u');
    const found: string[] = [];
    for (let tries = 0; found.length < 200 && tries < 400_000; tries++) {
      const point = Math.floor(random() * (tries % 2 === 0 ? 0x3000 : 0x110000));
      const character = String.fromCodePoint(point);
      if (isOne.test(character)) found.push(character);
    }
    const text = found
      .map((character, at) =>
        at % 3 === 0
          ? `Orbita${character}kauft ${character} Veltrop`
          : `${character}12${character} Millionen Euro`,
      )
      .join(' ');
    return { category, text: `${text}. ${found.join('')}` };
  });
}
