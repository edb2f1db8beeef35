// Names of people: given names, particles, surnames; behind a title or an office the surname alone.

import { findPlace, isFirstName, isListed, isNameParticle } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isAdjacent } from '../grow';
import type { NameSpan } from '../span';
import { heads } from './described';
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
    !vocabulary.never.has(lower) &&
    !isTitle(lower, vocabulary) &&
    text !== text.toUpperCase();
  // "das Robert Koch-Institut"
  if (isFirstName(first.text) && nextIs(at + 1, ({ text }) => isNamedBody(text, vocabulary)))
    return { from: at, to: at + 2, hints: [['PublicBody', 3]] };
  const kin = surnameShared(sentence, at, vocabulary);
  if (kin && free(at) && isSurname(kin))
    return { from: at, to: at + 1, hints: [['Person', 3]], also: [`${first.text} ${kin.text}`] };
  // "das Unternehmen Cyrus One"
  const before = lowers[at - 1] !== undefined && isAdjacent(sentence, at) && tokens[at - 1]?.capital;
  if (before && vocabulary.noun(lowers, at - 1)?.value.head?.classes.has('firm')) return undefined;
  const titled = behindTitle(sentence, at, vocabulary) && isSurname(first);
  const given = isFirstName(first.text);
  const introduced = () =>
    isSurname(first) &&
    !isFirstName(tokens[at + 1]?.text ?? '') &&
    introducesPerson(sentence, at, vocabulary);
  if (!given && !titled && !introduced()) return undefined;
  let to = at + 1;
  while (
    nextIs(to, ({ text, kind }) => kind === 'word' && (isFirstName(text) || /^\p{Lu}\.?$/u.test(text)))
  ) {
    to++;
    if (tokens[to]?.text === '.' && tokens[to - 1]?.text.length === 1) to++;
  }
  let surname = to;
  while (isNameParticle(lowers[surname] ?? '') && surname < to + 3) surname++;
  // "als Augustus das Reich gründete": an article belongs to a name only behind "von" or "zu".
  if (
    surname > to &&
    vocabulary.determiners.has(lowers[to] as string) &&
    look(tokens[surname], vocabulary) !== 'name'
  )
    surname = to;
  const behind = tokens[surname]?.text ?? '';
  // "Ruth Amelung" is somebody, "Rose Entwicklung" is nobody.
  const known = (given || titled) && !(DERIVED.test(behind) && isListed(behind, 'de'));
  if (nextIs(surname, (token) => isSurname(token) && (known || look(token, vocabulary) !== 'word'))) {
    to = surname + 1;
    if (nextIs(to, (token) => isSurname(token) && look(token, vocabulary) === 'name')) to++;
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

// "die Brüder Malte und Ruben Eckhoff": one surname behind two given names.
function surnameShared({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): Token | undefined {
  const isShared =
    isFirstName(tokens[at]?.text ?? '') &&
    vocabulary.coordinators.has(lowers[at + 1] ?? '') &&
    isFirstName(tokens[at + 2]?.text ?? '') &&
    !isFirstName(tokens[at - 1]?.text ?? '');
  return isShared ? tokens[at + 3] : undefined;
}

const isNamedBody = (text: string, { bodies }: Vocabulary): boolean =>
  /^\p{Lu}\p{L}+-\p{Lu}/u.test(text) && bodies.has(text.slice(text.lastIndexOf('-') + 1).toLowerCase());

function behindTitle({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const before = tokens[at - 1]?.text === '.' ? lowers[at - 2] : lowers[at - 1];
  return before !== undefined && isTitle(before, vocabulary);
}

// "sagt Momme Clausnitzer", "die Linguistin Thekla Wendorff", "Bertrada von Elmsloh, Direktorin des Instituts".
function introducesPerson(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers, tokens } = sentence;
  if (vocabulary.noun(lowers, at) || findPlace((tokens[at] as Token).text, 'de')) return false;
  if (isAdjacent(sentence, at) && heads(sentence, at - 1, vocabulary) === 'Person') return true;
  // "CTO: Vinzenz Schorn"
  if (lowers[at - 1] === ':' && heads(sentence, at - 2, vocabulary) === 'Person') return true;
  const saying = (k: number) =>
    vocabulary.verbForms(lowers[k] ?? '').some(({ lemma }) => vocabulary.saying.has(lemma));
  if (saying(at - 1) || (saying(at - 2) && !tokens[at - 1]?.capital)) return true;
  let end = at + 1;
  while (end < at + 4 && (tokens[end]?.capital || isNameParticle(lowers[end] ?? ''))) end++;
  return tokens[end]?.text === ',' && heads(sentence, end + 1, vocabulary) === 'Person';
}
