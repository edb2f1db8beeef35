// Names of people: given names, particles, surnames; behind a title or an office the surname alone.

import { isListed, isNameParticle, lookup } from '../../../lexicon';
import { OF_PEOPLE } from '../../relation-groups';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isGivenName } from '../../words/written-words';
import { isAdjacent } from '../grow';
import type { NameSpan } from '../span';
import { introducesPerson } from './introduced';
import { DERIVED, isTitle, look } from './look';

// Given name(s), particles, surname(s); behind a title the surname alone.
export function personAt(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens, lowers } = sentence;
  const first = tokens[at] as Token;
  const nextIs = (k: number, test: (token: Token) => boolean) => {
    const token = tokens[k];
    return token !== undefined && free(k) && token.start - (tokens[k - 1] as Token).end <= 1 && test(token);
  };
  const isSurname = ({ text, lower, kind, capital }: Token) =>
    kind === 'word' &&
    capital &&
    !vocabulary.inNames.has(lower) &&
    !vocabulary.isLegalForm(text) &&
    (!vocabulary.never.has(lower) || vocabulary.surnames.has(text)) &&
    !isTitle(lower, vocabulary) &&
    text !== text.toUpperCase();
  // "das Robert Koch-Institut"
  if (isGivenName(first.word) && nextIs(at + 1, ({ text }) => isNamedBody(text, vocabulary)))
    return { from: at, to: at + 2, hints: [['PublicBody', 3]] };
  const kin = surnameShared(sentence, at, vocabulary);
  if (kin && free(at) && isSurname(kin))
    return { from: at, to: at + 1, hints: [['Person', 3]], also: [`${first.text} ${kin.text}`] };
  // "das Unternehmen Cyrus One"
  const before = lowers[at - 1] !== undefined && isAdjacent(sentence, at) && tokens[at - 1]?.capital;
  if (before && vocabulary.noun(lowers, at - 1)?.value.head?.classes.has('firm')) return undefined;
  const titled = behindTitle(sentence, at, vocabulary) && isSurname(first);
  const given =
    (isGivenName(first.word) && !endsInNoun(first.lower, vocabulary)) ||
    (isSurname(first) && hasForeignParticles(sentence, at + 1, vocabulary));
  const introduced = () =>
    isSurname(first) && !isGivenName(tokens[at + 1]?.word) && introducesPerson(sentence, at, vocabulary);
  if (!given && !titled && !introduced()) return undefined;
  let to = at + 1;
  while (
    nextIs(to, ({ text, kind, word }) => kind === 'word' && (isGivenName(word) || /^\p{Lu}\.?$/u.test(text)))
  ) {
    to++;
    if (tokens[to]?.text === '.' && tokens[to - 1]?.text.length === 1) to++;
  }
  let surname = to;
  while (isNameParticle(lowers[surname] ?? '') && surname < to + 3) surname++;
  // "als Augustus das Reich gründete", "Anna Holm zur Chefin": an article belongs to a name only before what is no noun.
  if (
    surname > to &&
    (vocabulary.determiners.has(lowers[to] as string) ||
      vocabulary.prepositions.get(lowers[to] as string)?.article) &&
    look(tokens[surname], vocabulary) !== 'name'
  )
    surname = to;
  // "Jan Peter von der Kelvane GmbH": whose he is, and not what he is called.
  const isFirm = () =>
    isOfFirm(sentence, surname + 1, vocabulary) || nextIs(surname + 1, ({ capital }) => capital);
  if (surname > to && to > at + 1 && isFirm()) surname = to;
  const behind = tokens[surname]?.text ?? '';
  // "Ruth Amelung" is somebody, "Rose Entwicklung" is nobody.
  const derived = DERIVED.test(behind) && isListed(behind, 'de');
  // "Vorstandschefin Ruth Hartung": behind an office it is somebody all the same.
  const known = (given || titled) && (!derived || introducesPerson(sentence, at, vocabulary));
  const mayBeSurname = (token: Token) =>
    known || look(token, vocabulary) !== 'word' || isOddSurname(token, vocabulary);
  if (nextIs(surname, (token) => isSurname(token) && mayBeSurname(token))) {
    to = surname + 1;
    const hasMore = nextIs(to, (token) => isSurname(token) && look(token, vocabulary) === 'name');
    if (hasMore && !(given && isInverted(sentence, at, vocabulary))) to++;
  } else if (to === at + 1 && !titled) return undefined;
  if (vocabulary.inNames.has(lowers[to] ?? '') || vocabulary.isLegalForm(tokens[to]?.text ?? ''))
    return undefined;
  // "Yuri Milners DST Global": a genitive, with what it owns directly behind it.
  const last = tokens[to - 1] as Token;
  const next = tokens[to];
  const genitive =
    /[^s]s$/u.test(last.text) &&
    last.text.length > 4 &&
    next?.capital === true &&
    next.start - last.end === 1 &&
    look(next, vocabulary) === 'name';
  return { from: at, to, hints: [['Person', 3]], ...(genitive && { genitive }) };
}

// "US-Präsident Barack Obama": a word in its base form that no table has is no thing of which something is told.
const isOddSurname = ({ text, lower }: Token, vocabulary: Vocabulary): boolean =>
  !vocabulary.noun([lower], 0) &&
  !vocabulary.uncounted.has(lower) &&
  !DERIVED.test(text) &&
  lookup(text, 'de').every(({ pos, lemma }) => pos === 'noun' && lemma === text);

/** A legal form, or a word that names of firms go on with. */
const isOfFirm = ({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  vocabulary.inNames.has(lowers[at] ?? '') || vocabulary.isLegalForm(tokens[at]?.text ?? '');

/** So many words may stand between the verb and a name: "gründete der 39-jährige Informatiker". */
const INVERTED = 3;

// "2023 gründete Ralf Elsner Orvanta": behind a verb of what people do to firms comes who, and then what.
function isInverted({ lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 1 - INVERTED && lowers[k] !== ','; k--)
    if (vocabulary.mayBeFinite(lowers[k] ?? '', (lemma) => isOfPeople(lemma, vocabulary))) return true;
  return false;
}

const isOfPeople = (lemma: string, { verbs }: Vocabulary): boolean =>
  verbs.get(lemma)?.some(({ relation, from }) => OF_PEOPLE.has(relation) && from[0] === 'subj') === true;

// "die Brüder Malte und Ruben Eckhoff": one surname behind two given names.
function surnameShared({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): Token | undefined {
  const isShared =
    isGivenName(tokens[at]?.word) &&
    vocabulary.coordinators.has(lowers[at + 1] ?? '') &&
    isGivenName(tokens[at + 2]?.word) &&
    !isGivenName(tokens[at - 1]?.word);
  return isShared ? tokens[at + 3] : undefined;
}

// "Wil van der Aalst": a particle that is no word of the language, before an article in lower case, stands in a name.
const hasForeignParticles = (
  { tokens, lowers }: Sentence,
  at: number,
  { determiners, prepositions }: Vocabulary,
): boolean => {
  const [first = '', second = ''] = lowers.slice(at, at + 2);
  return (
    tokens[at]?.text === first &&
    isNameParticle(first) &&
    !determiners.has(first) &&
    !prepositions.has(first) &&
    tokens[at + 1]?.text === second &&
    isNameParticle(second) &&
    determiners.has(second) &&
    tokens[at + 2]?.capital === true
  );
};

// "Gema-Chef" is an office, "Karl-Heinz" a given name.
const endsInNoun = (lower: string, vocabulary: Vocabulary): boolean =>
  lower.includes('-') && vocabulary.noun([lower.slice(lower.lastIndexOf('-') + 1)], 0) !== undefined;

const isNamedBody = (text: string, { bodies }: Vocabulary): boolean =>
  /^\p{Lu}\p{L}+-\p{Lu}/u.test(text) && bodies.has(text.slice(text.lastIndexOf('-') + 1).toLowerCase());

function behindTitle({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const before = tokens[at - 1]?.text === '.' ? lowers[at - 2] : lowers[at - 1];
  return before !== undefined && isTitle(before, vocabulary);
}
