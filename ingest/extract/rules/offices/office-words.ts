// Offices and common nouns written with a capital: "Chief Commercial Officer", "the Board".
import { isFirstName } from '../../lexicon';
import { isOf } from '../names/between';
import { isNameWord } from '../names/written';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import type { Noun } from '../vocabulary/word-kinds';

/** How many words of an office or of a noun that is none of a name begin here. */
export function wordsOfOffice({ lowers, tokens }: Sentence, at: number, vocabulary: Vocabulary): number {
  const match = vocabulary.nounAt({ tokens, lowers }, at);
  if (!match || isGiven({ lowers, tokens }, at)) return 0;
  // "Board Partners" may be a firm; "the Board" is none.
  if (
    vocabulary.inNames.has(lowers[at] as string) &&
    goesOn({ lowers, tokens }, at + match.length, vocabulary)
  )
    return 0;
  const { head, relational } = match.value;
  // "Universal Robots", "Kestrel Drones": what a firm makes, in the plural, ends its name.
  if (match.length === 1 && head?.classes.has('product') && isPlural(lowers[at] as string, match.value))
    return 0;
  const person =
    head?.classes.has('person') ||
    relational.some(
      ({ relation }) => relation === 'HOLDS_ROLE' || relation === 'FOUNDED' || relation === 'BOARD_SEAT',
    );
  const other =
    head &&
    !head.classes.has('body') &&
    (head.generic || head.classes.has('round') || head.classes.has('board'));
  return person || other ? match.length : 0;
}

const isPlural = (lower: string, { lemma }: Noun): boolean => lower !== lemma && lower.endsWith('s');

// "Marie Roux" is nobody's husband ("mari"), "Hermann Kast" no man: a given name with a capital behind it.
const isGiven = ({ tokens }: Pick<Sentence, 'lowers' | 'tokens'>, at: number): boolean =>
  isNameWord(tokens[at]) && isNameWord(tokens[at + 1]) && isFirstName(tokens[at]?.text ?? '');

// "Board Partners", "Mutuelle des Phares".
const goesOn = (
  { lowers, tokens }: Pick<Sentence, 'lowers' | 'tokens'>,
  at: number,
  vocabulary: Vocabulary,
): boolean =>
  isNameWord(tokens[at]) ||
  (vocabulary.grammar.smallTitles === true &&
    isOf(lowers[at] ?? '', vocabulary) &&
    (isNameWord(tokens[at + 1]) ||
      (vocabulary.determiners.get(lowers[at + 1] ?? '') === 'definite' && isNameWord(tokens[at + 2]))));
