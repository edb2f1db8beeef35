// Offices and common nouns written with a capital: "Chief Commercial Officer", "the Board".
import { isFirstName, isNameParticle } from '../../lexicon';
import { isOf } from '../names/between';
import { isNameWord } from '../names/written';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import type { Noun } from '../vocabulary/word-kinds';

/** How many words of an office or of a noun that is none of a name begin here. */
export function wordsOfOffice({ lowers, tokens }: Sentence, at: number, vocabulary: Vocabulary): number {
  const match = vocabulary.nounAt({ tokens, lowers }, at);
  if (!match || (!isOfPerson(match.value) && !isCommon(match.value))) return 0;
  if (isGiven({ lowers, tokens }, at)) return 0;
  // "Universal Robots", "Kestrel Drones": what a firm makes, in the plural, ends its name.
  if (
    match.length === 1 &&
    match.value.head?.classes.has('product') &&
    isPlural(lowers[at] as string, match.value)
  )
    return 0;
  // "Board Partners" may be a firm; "the Board" is none.
  return vocabulary.inNames.has(lowers[at] as string) &&
    goesOn({ lowers, tokens }, at + match.length, vocabulary)
    ? 0
    : match.length;
}

const isOfPerson = ({ head, relational }: Noun): boolean =>
  head?.classes.has('person') === true ||
  relational.some(
    ({ relation }) => relation === 'HOLDS_ROLE' || relation === 'FOUNDED' || relation === 'BOARD_SEAT',
  );

const isCommon = ({ head }: Noun): boolean =>
  head !== undefined &&
  !head.classes.has('body') &&
  (head.generic || head.classes.has('round') || head.classes.has('board'));

const isPlural = (lower: string, { lemma }: Noun): boolean => lower !== lemma && lower.endsWith('s');

// "Marie Roux", "Marie van den Roux" is nobody's husband ("mari"), "Hermann Kast" no man: a given name with a capital
// behind it.
function isGiven({ tokens }: Pick<Sentence, 'lowers' | 'tokens'>, at: number): boolean {
  if (!isNameWord(tokens[at]) || !isFirstName(tokens[at]?.text ?? '')) return false;
  let k = at + 1;
  while (k < at + 3 && isNameParticle(tokens[k]?.text ?? '')) k++;
  return isNameWord(tokens[k]);
}

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
