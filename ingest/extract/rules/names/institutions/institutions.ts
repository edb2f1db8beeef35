// Names of public bodies that go on with a complement: "Bundesministerium für Forschung und Raumfahrt", "Ministry of
// Justice", "ministère de l'Économie et des Finances", "Land Brandenburg". The joints are data of the language.

import type { EntityKind } from '../../../../../graph/entities';
import { findPlace, knownName } from '../../../lexicon';
import { isOfficer } from '../../offices/office';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import type { NameSpan } from '../span';
import { adjectivesBehind, isNational } from './adjectives';
import { bracketed } from './bracketed';
import { chainEnd } from './chain';
import { jointsOf } from './joints';
import { adjectiveBefore, opening } from './name-start';
import { townOrState } from './town-or-state';

/** The bodies with a complement in a sentence, in order. */
export function* institutions(sentence: Sentence, vocabulary: Vocabulary): Generator<NameSpan> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const joints = jointsOf(sentence, at, vocabulary) ?? townOrState(sentence, at, vocabulary);
    if (!joints) continue;
    const bracket = bracketed(sentence, at, joints.length, vocabulary);
    const known = bracket === undefined ? undefined : knownName(tokens[bracket + 1]?.text ?? '');
    const adjectives = adjectivesBehind(sentence, at, at + joints.length, joints.words, vocabulary);
    const length = joints.length + adjectives;
    const isHead = adjectives > 0 || tokens[at]?.capital === true;
    const end = bracket ?? chainEnd(sentence, at + length, joints.words, vocabulary, isHead);
    if (end === at + length && !(adjectives > 0 && isNational(sentence, at, end, vocabulary))) continue;
    const from = vocabulary.grammar.capitalNouns
      ? adjectiveBefore(sentence, at, vocabulary)
      : opening(sentence, at, vocabulary);
    const text = (first: number) => spelled(sentence, first, end);
    // "nahe der Stadt Narvik": a place and nobody.
    if (isWhere(sentence, at, end, vocabulary)) continue;
    if (isPostOf(sentence, at, at + joints.length, vocabulary)) continue;
    // "die Datenschutzbehörde CNIL": the letters are the name, the word says what they are.
    if (end === at + 2 && bracket === undefined && isOnlyLetters(tokens[at + 1]?.text ?? '', vocabulary))
      continue;
    const first = from === at ? baseOf(sentence, at, vocabulary) : adjectiveOf(sentence, from, vocabulary);
    yield {
      from,
      to: end,
      hints: [[kindOf(sentence, at, vocabulary), 3]],
      ...(known && { known }),
      ...(first && { first }),
      ...(from < at && { also: [text(at)] }),
    };
    at = end - 1;
  }
}

// "das Amt des Technikvorstands": what somebody takes over, and no authority.
function isPostOf({ lowers }: Sentence, at: number, of: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.grammar.capitalNouns || !vocabulary.noun(lowers, at)?.value.head?.classes.has('post'))
    return false;
  const office = vocabulary.noun(lowers, of + 1)?.value;
  return isOfficer(office);
}

const isOnlyLetters = (word: string, { grammar, language }: Vocabulary): boolean =>
  grammar.capitalNouns && /^\p{Lu}{3,6}$/u.test(word) && !findPlace(word, language);

function isWhere({ tokens, lowers }: Sentence, at: number, end: number, vocabulary: Vocabulary): boolean {
  const { capitalNouns } = vocabulary.grammar;
  if (!capitalNouns || end !== at + 2 || !vocabulary.determiners.has(lowers[at - 1] ?? '')) return false;
  const before = vocabulary.prepositions.get(lowers[at - 2] ?? '')?.name ?? '';
  return (
    vocabulary.noun(lowers, at)?.value.head?.classes.has('place') === true &&
    vocabulary.senses.place.has(before) &&
    findPlace(tokens[at + 1]?.text ?? '', vocabulary.language)?.place.kind === 'City'
  );
}

// "des Instituts für …", "dem Umweltministerium": the word without the ending of a genitive.
function baseOf({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): string | undefined {
  const { text, lower } = tokens[at] as Sentence['tokens'][number];
  if (!vocabulary.grammar.capitalNouns || !isGenitiveArticle(lowers[at - 1] ?? '', vocabulary))
    return undefined;
  for (const ending of ['es', 's']) {
    if (!lower.endsWith(ending)) continue;
    const base = lower.slice(0, -ending.length);
    if (vocabulary.bodies.has(base) || vocabulary.isNoun(text.slice(0, -ending.length)))
      return text.slice(0, -ending.length);
  }
  return undefined;
}

// "der Bergischen Universität Wuppertal": behind "der" it is the dative or genitive of "Bergische".
function adjectiveOf(
  { tokens, lowers }: Sentence,
  from: number,
  { grammar }: Vocabulary,
): string | undefined {
  const text = tokens[from]?.text ?? '';
  if (!grammar.capitalNouns || !/(?:er|zur)$/u.test(lowers[from - 1] ?? '')) return undefined;
  return /\p{Ll}{2}en$/u.test(text) ? text.slice(0, -1) : undefined;
}

/** "Stadtwerke Augsburg" are a firm, all others public bodies. */
const kindOf = ({ lowers }: Sentence, at: number, vocabulary: Vocabulary): EntityKind => {
  if (vocabulary.inNames.get(lowers[at] ?? '') === 'company') return 'Company';
  const classes = vocabulary.noun(lowers, at)?.value.head?.classes;
  return classes?.has('investor') && !classes.has('body') ? 'Investor' : 'PublicBody';
};

const spelled = ({ tokens }: Sentence, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/(['’]) /gu, '$1')
    .replace(/ ,/gu, ',');

/** "des", "eines", "dieses" */
const isGenitiveArticle = (word: string, { determiners }: Vocabulary): boolean =>
  determiners.has(word) && /es$/u.test(word);
