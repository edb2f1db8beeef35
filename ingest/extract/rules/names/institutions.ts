// Names of public bodies that go on with a complement: "Bundesministerium für Forschung und Raumfahrt", "Ministry of
// Justice", "ministère de l'Économie et des Finances", "Land Brandenburg". The joints are data of the language.
import type { EntityKind } from '../../../../graph/entities';
import { findPlace, isCommonWord, isListed, knownName, lookup } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { atStart } from './capitals';
import { isSubsequence, type NameSpan } from './span';

const LONGEST = 14;

/** The bodies with a complement in a sentence, in order. */
export function* institutions(sentence: Sentence, vocabulary: Vocabulary): Generator<NameSpan> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const joints = jointsOf(sentence, at, vocabulary);
    if (!joints) continue;
    const bracket = bracketed(sentence, at, joints.length, vocabulary);
    const known = bracket === undefined ? undefined : knownName(tokens[bracket + 1]?.text ?? '');
    const end = bracket ?? chainEnd(sentence, at + joints.length, joints.words, vocabulary);
    if (end === at + joints.length) continue;
    const from = vocabulary.grammar.capitalNouns
      ? adjectiveBefore(sentence, at)
      : opening(sentence, at, vocabulary);
    const text = (first: number) => spelled(sentence, first, end);
    // "nahe der Stadt Narvik": a place and nobody.
    if (isWhere(sentence, at, end, vocabulary)) continue;
    // "die Datenschutzbehörde CNIL": the letters are the name, the word says what they are.
    if (end === at + 2 && bracket === undefined && isOnlyLetters(tokens[at + 1]?.text ?? '', vocabulary))
      continue;
    const first = from === at ? baseOf(sentence, at, vocabulary) : undefined;
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

const isOnlyLetters = (word: string, { grammar, language }: Vocabulary): boolean =>
  grammar.capitalNouns && /^\p{Lu}{3,6}$/u.test(word) && !findPlace(word, language);

function isWhere({ tokens, lowers }: Sentence, at: number, end: number, vocabulary: Vocabulary): boolean {
  const { capitalNouns } = vocabulary.grammar;
  if (!capitalNouns || end !== at + 2 || !vocabulary.determiners.has(lowers[at - 1] ?? '')) return false;
  const before = vocabulary.prepositions.get(lowers[at - 2] ?? '')?.name ?? '';
  return (
    vocabulary.noun(lowers, at)?.value.head?.classes.has('place') === true &&
    vocabulary.placePrepositions.has(before) &&
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
    .replace(/' /gu, "'")
    .replace(/ ,/gu, ',');

function jointsOf({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary) {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { capitalNouns } = vocabulary.grammar;
  if (!token.capital && (capitalNouns || vocabulary.language === 'en')) return undefined;
  const match = vocabulary.bodies.match(lowers, at);
  // "la direction générale de X" is a post.
  if (match && (token.capital || !isPost(lowers, at, vocabulary)))
    return { words: match.value, length: match.length };
  if (match) return undefined;
  if (!capitalNouns || findPlace(token.text, vocabulary.language)) return undefined;
  const words = vocabulary.compoundBody(token.lower);
  return words && { words, length: 1 };
}

function isPost(lowers: readonly string[], at: number, vocabulary: Vocabulary): boolean {
  const classes = vocabulary.noun(lowers, at)?.value.head?.classes;
  return classes !== undefined && (classes.has('post') || classes.has('chair'));
}

// "Institut national de recherche en sciences et technologies du numérique (Inria)": small words up to the letters in
// brackets belong to the name.
function bracketed(
  sentence: Sentence,
  at: number,
  length: number,
  vocabulary: Vocabulary,
): number | undefined {
  const { tokens, lowers } = sentence;
  if (!tokens[at]?.capital) return undefined;
  const from = vocabulary.grammar.capitalNouns ? adjectiveBefore(sentence, at) : at;
  for (let k = at + length; k < at + LONGEST; k++) {
    const token = tokens[k];
    if (token?.text === '(')
      return tokens[k + 2]?.text === ')' && isAcronymOf(tokens[k + 1]?.text ?? '', tokens.slice(from, k))
        ? k
        : undefined;
    const lower = lowers[k] ?? '';
    const joins =
      vocabulary.prepositions.has(lower) ||
      vocabulary.determiners.has(lower) ||
      vocabulary.coordinators.has(lower);
    if (!token || (token.kind !== 'word' && token.text !== ',') || (!joins && isOnlyVerb(lower, vocabulary)))
      return undefined;
  }
  return undefined;
}

const isOnlyVerb = (lower: string, vocabulary: Vocabulary): boolean =>
  vocabulary.pronouns.has(lower) ||
  (vocabulary.mayBeFinite(lower) && !vocabulary.isNoun(lower) && !isAdjective(lower, vocabulary));

const isAdjective = (lower: string, { language }: Vocabulary): boolean =>
  lookup(lower, language).some(({ pos }) => pos === 'adjective');

/** Whether the letters stand in the words in this order and the first begins them; a known abbreviation needs that alone. */
function isAcronymOf(acronym: string, words: Sentence['tokens']): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}-]{1,7}$/u.test(acronym)) return false;
  const letters = words.map(({ lower }) => lower).join(' ');
  if (!letters.startsWith(acronym.charAt(0).toLowerCase())) return false;
  return knownName(acronym) !== undefined || isSubsequence(acronym.toLowerCase(), letters);
}

// "das Deutsche Forschungszentrum für …": inside a sentence a German adjective has a capital only in a name.
function adjectiveBefore(sentence: Sentence, at: number): number {
  const before = sentence.tokens[at - 1];
  const belongs =
    before?.capital === true &&
    before.kind === 'word' &&
    /(?:e|en|er|es)$/u.test(before.lower) &&
    !atStart(sentence, at - 1) &&
    lookup(before.lower, 'de').some(({ pos }) => pos === 'adjective');
  return belongs ? at - 1 : at;
}

// "Estonian Ministry of Justice", "Polytechnic University of Turin": capitals before the head belong to the name.
function opening({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (!before?.capital || before.kind !== 'word' || !token || token.start - before.end > 1) break;
    const lower = lowers[from - 1] as string;
    if (
      vocabulary.determiners.has(lower) ||
      vocabulary.prepositions.has(lower) ||
      vocabulary.titles.has(lower) ||
      vocabulary.noun(lowers, from - 1)?.value.head?.classes.has('person')
    )
      break;
    from--;
  }
  return from;
}

/** "Competition and Markets Authority", "Business and Innovation Agency": the head stands at the end. */
export function* headedAtEnd({ tokens, lowers }: Sentence, vocabulary: Vocabulary): Generator<NameSpan> {
  if (vocabulary.grammar.capitalNouns) return;
  const isCapital = (k: number) => tokens[k]?.capital === true && tokens[k]?.kind === 'word';
  const adjacent = (k: number) => (tokens[k]?.start ?? 0) - (tokens[k - 1]?.end ?? 0) <= 1;
  for (let at = 0; at < tokens.length; at++) {
    if (
      !isCapital(at) ||
      tokens[at - 1]?.text === '&' ||
      vocabulary.determiners.has(lowers[at] as string) ||
      vocabulary.prepositions.has(lowers[at] as string)
    )
      continue;
    let last = -1;
    let joined = false;
    let k = at + 1;
    for (; k < at + 8 && adjacent(k); k++) {
      if (isCapital(k)) {
        if (
          joined &&
          (vocabulary.bodies.has(lowers[k] as string) ||
            vocabulary.inNames.get(lowers[k] as string) === 'body')
        )
          last = k;
      } else if (
        vocabulary.coordinators.has(lowers[k] ?? '') &&
        tokens[k]?.text !== '&' &&
        isCapital(k + 1) &&
        isOrdinary(tokens[k - 1]?.text ?? '', vocabulary) &&
        vocabulary.inNames.get(lowers[k - 1] ?? '') !== 'body'
      )
        joined = true;
      else break;
    }
    if (last < 0) {
      at = k - 1;
      continue;
    }
    const demonym = findPlace(tokens[at]?.text ?? '', vocabulary.language)?.via === 'demonym';
    const also = tokens
      .slice(at + 1, last + 1)
      .map(({ text }) => text)
      .join(' ');
    yield { from: at, to: last + 1, hints: [['PublicBody', 3]], ...(demonym && { also: [also] }) };
    at = last;
  }
}

const isOrdinary = (word: string, { language }: Vocabulary): boolean =>
  isCommonWord(word.toLowerCase(), language) && !findPlace(word, language);

function chainEnd(
  { tokens, lowers }: Sentence,
  from: number,
  joints: ReadonlySet<string>,
  vocabulary: Vocabulary,
): number {
  let end = from;
  const isContent = (k: number) => tokens[k]?.capital === true && tokens[k]?.kind === 'word';
  // "Land Brandenburg", "Universität Stuttgart": a name directly behind the head.
  end = ownNameEnd(tokens, end, vocabulary);
  const named = end;
  const { capitalNouns } = vocabulary.grammar;
  while (end < tokens.length && end - from < LONGEST) {
    let k = end;
    const comma = lowers[k] === ',';
    if (comma) k++;
    // "das Landesamt für Umwelt der Firma": a German genitive behind the complement is another phrase.
    const mayJoin = (lower: string) =>
      joints.has(lower) && (!capitalNouns || end === from || comma || !GENITIVES.has(lower));
    while (mayJoin(lowers[k] ?? '') || (k > end && vocabulary.coordinators.has(lowers[k] ?? ''))) k++;
    const joined = k > end;
    if (capitalNouns && (end === from || end === named) && vocabulary.coordinators.has(lowers[end] ?? ''))
      break;
    const coordinated = vocabulary.coordinators.has(lowers[end] ?? '') || comma;
    if (!joined && !coordinated) break;
    if (coordinated && !comma) while (joints.has(lowers[k] ?? '') || k === end) k++;
    // "für digitale Infrastruktur": one adjective before the noun.
    if (
      capitalNouns &&
      !isContent(k) &&
      isContent(k + 1) &&
      tokens[k]?.kind === 'word' &&
      !vocabulary.determiners.has(lowers[k] ?? '') &&
      !vocabulary.prepositions.has(lowers[k] ?? '')
    )
      k++;
    if (!isContent(k)) {
      // "Autorité de la concurrence": French complements may be written small behind a capital head.
      const small = tokens[k];
      const of = vocabulary.prepositions.get(lowers[end] ?? '')?.name === 'de';
      if (end === from && of && tokens[from - 1]?.capital && small?.kind === 'word') return k + 1;
      break;
    }
    if (coordinated && end === from) break;
    // "the Port of Rotterdam and the British …": only ordinary words are listed inside a name.
    if (coordinated && !capitalNouns && !isOrdinary(tokens[end - 1]?.text ?? '', vocabulary)) break;
    // "das Landesamt für Umwelt und die Technische Universität": another body begins.
    if (coordinated && vocabulary.inNames.get(lowers[k] ?? '') === 'body') break;
    if (coordinated && vocabulary.inNames.get(lowers[k + 1] ?? '') === 'body' && isContent(k + 1)) break;
    // "der Beirat des Start-ups" names nobody.
    if (capitalNouns && GENITIVES.has(lowers[k - 1] ?? '') && isFirm(lowers, k, vocabulary)) break;
    if (comma && !closesList(lowers, k, vocabulary)) break;
    while (
      isContent(k) &&
      (!capitalNouns ||
        k === end ||
        !isContent(k - 1) ||
        isCapitalAdjective(tokens[k - 1]?.text ?? '', vocabulary) ||
        isOwnName(tokens[k]?.text ?? '', vocabulary))
    )
      k++;
    end = k;
  }
  return end;
}

const GENITIVES: ReadonlySet<string> = new Set(['der', 'des', 'die']);

const isFirm = (lowers: readonly string[], at: number, vocabulary: Vocabulary): boolean => {
  const classes = vocabulary.noun(lowers, at)?.value.head?.classes;
  return (
    classes !== undefined &&
    ['company', 'investor', 'person', 'facility', 'product'].some((name) => classes.has(name as 'company'))
  );
};

// "für Photonische Mikrosysteme"
const isCapitalAdjective = (word: string, vocabulary: Vocabulary): boolean =>
  /(?:e|en|er|es)$/u.test(word) &&
  !vocabulary.isNoun(word) &&
  isListed(word.toLowerCase(), vocabulary.language);

const LONGEST_PLACE = 4;

/** Behind a place more capitals go on with the name: "université Grenoble Alpes", "région Pays de la Loire". */
function ownNameEnd(tokens: Sentence['tokens'], from: number, vocabulary: Vocabulary): number {
  const follows = (at: number) =>
    tokens[at]?.capital === true && (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;
  if (!follows(from)) return from;
  if (vocabulary.grammar.capitalNouns)
    return isOwnName(tokens[from]?.text ?? '', vocabulary) ? from + 1 : from;
  for (let length = LONGEST_PLACE; length > 0; length--) {
    const words = tokens.slice(from, from + length).map(({ text }) => text);
    if (findPlace(words.join(' '), vocabulary.language)?.via !== 'name') continue;
    let end = from + length;
    while (follows(end) && tokens[end]?.kind === 'word') end++;
    return end;
  }
  return from;
}

const isOwnName = (word: string, vocabulary: Vocabulary): boolean =>
  findPlace(word, vocabulary.language)?.via === 'name' ||
  (vocabulary.grammar.capitalNouns && !vocabulary.isNoun(word));

// ", Technologie und Raumfahrt": the comma belongs to the name only if an "and" ends the list soon.
function closesList(lowers: readonly string[], from: number, vocabulary: Vocabulary): boolean {
  for (let k = from + 1; k < from + 4; k++) if (vocabulary.coordinators.has(lowers[k] ?? '')) return true;
  return false;
}

/** "des", "eines", "dieses" */
const isGenitiveArticle = (word: string, { determiners }: Vocabulary): boolean =>
  determiners.has(word) && /es$/u.test(word);
