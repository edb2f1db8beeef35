// How far the complement of a body goes on: "für Forschung, Technologie und Raumfahrt".

import { findPlace, isCommonWord, isFirstName, knownName } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isCapitalAdjective } from '../../vocabulary/adjectives';
import { isOf } from '../between';
import { goesOn } from './adjectives';

export const LONGEST = 14;

export const isOrdinary = (word: string, { language }: Vocabulary): boolean =>
  isCommonWord(word.toLowerCase(), language) && !findPlace(word, language);

export function chainEnd(
  sentence: Sentence,
  from: number,
  joints: ReadonlySet<string>,
  vocabulary: Vocabulary,
  opensWithCapital: boolean,
): number {
  const { tokens, lowers } = sentence;
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
      joints.has(lower) && (!capitalNouns || end === from || comma || !isArticle(lower, vocabulary));
    while (mayJoin(lowers[k] ?? '') || (k > end && vocabulary.coordinators.has(lowers[k] ?? ''))) k++;
    const joined = k > end;
    // "der Stadt Garching, A und B": behind its own name no list of fields goes on.
    if (
      capitalNouns &&
      (end === from || end === named) &&
      (vocabulary.coordinators.has(lowers[end] ?? '') || (comma && !joints.has(lowers[k] ?? '')))
    )
      break;
    const coordinated = vocabulary.coordinators.has(lowers[end] ?? '') || comma;
    if (!joined && !coordinated) break;
    if (coordinated && !comma) while (joints.has(lowers[k] ?? '') || k === end) k++;
    // "Ministerium für Bildung und Forschung und der Stadt": an article goes on with articles alone ("für den Datenschutz
    // und die Informationsfreiheit").
    if (
      coordinated &&
      capitalNouns &&
      isArticle(lowers[k - 1] ?? '', vocabulary) &&
      !isArticle(lowers[from + 1] ?? '', vocabulary)
    )
      break;
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
      const of = vocabulary.grammar.smallTitles && isOf(lowers[end] ?? '', vocabulary);
      if (
        end === from &&
        of &&
        opensWithCapital &&
        small?.kind === 'word' &&
        !vocabulary.determiners.has(lowers[k] ?? '') &&
        !isInfinitive(small.lower, vocabulary)
      )
        return k - end > 1
          ? behindField(sentence, k, vocabulary)
          : behindTask(sentence, k + 1, joints, vocabulary);
      break;
    }
    if (coordinated && end === from) break;
    // "the Port of Rotterdam and the British …": only ordinary words are listed inside a name.
    if (coordinated && !capitalNouns && !isOrdinary(tokens[end - 1]?.text ?? '', vocabulary)) break;
    // "le ministère des Armées, Orange et Thales": behind a comma without "of" a name is another's.
    if (
      comma &&
      !capitalNouns &&
      !joints.has(lowers[k - 1] ?? '') &&
      isNamed(tokens[k]?.text ?? '', vocabulary)
    )
      break;
    // "le ministère de la Défense à Orvanta": without an article stands who gets something.
    const toWhom = vocabulary.prepositions.get(lowers[k - 1] ?? '');
    const isGiven = toWhom && !toWhom.article && vocabulary.senses.recipient.has(toWhom.name);
    if (!capitalNouns && end > from && isGiven && !findPlace(tokens[k]?.text ?? '', vocabulary.language))
      break;
    // "das Landesamt für Umwelt und die Technische Universität": another body begins.
    if (coordinated && vocabulary.inNames.get(lowers[k] ?? '') === 'body') break;
    if (coordinated && vocabulary.inNames.get(lowers[k + 1] ?? '') === 'body' && isContent(k + 1)) break;
    // "der Beirat des Start-ups" names nobody.
    if (capitalNouns && isArticle(lowers[k - 1] ?? '', vocabulary) && isFirm(lowers, k, vocabulary)) break;
    if (comma && !closesList(lowers, k, vocabulary)) break;
    while (
      isContent(k) &&
      (!capitalNouns ||
        k === end ||
        !isContent(k - 1) ||
        isCapitalAdjective(tokens[k - 1], vocabulary) ||
        isOwnName(tokens[k]?.text ?? '', vocabulary))
    )
      k++;
    if (goesOn(sentence, k, vocabulary)) k++;
    end = k;
  }
  return end;
}

// "demande à l'Autorité de récupérer …": what is asked of it, and no task in its name.
const isInfinitive = (lower: string, vocabulary: Vocabulary): boolean =>
  !vocabulary.isNoun(lower) && vocabulary.verbForms(lower).some(({ form }) => form === 'infinitive');

const isArticle = (lower: string, { determiners }: Vocabulary): boolean =>
  determiners.get(lower) === 'definite';

// "Comité de l'intelligence artificielle générative": all words of the field, and what kind of it.
function behindField(sentence: Sentence, at: number, vocabulary: Vocabulary): number {
  const end = at + (vocabulary.noun(sentence.lowers, at)?.length ?? 1);
  return goesOn(sentence, end, vocabulary) ? end + 1 : end;
}

// "Autorité de protection des données", "Université de technologie d'Eindhoven": a task without its article names what it
// is of, or where.
const behindTask = (
  sentence: Sentence,
  from: number,
  joints: ReadonlySet<string>,
  vocabulary: Vocabulary,
): number => {
  const { lowers, tokens } = sentence;
  const lower = lowers[from] ?? '';
  // "Agence fédérale de contrôle nucléaire"
  if (!joints.has(lower) && goesOn(sentence, from, vocabulary)) return from + 1;
  if (!joints.has(lower) || !isOf(lower, vocabulary)) return from;
  const isOfMany = vocabulary.prepositions.get(lower)?.article && /s$/u.test(lower);
  const isOfPlace = findPlace(tokens[from + 1]?.text ?? '', vocabulary.language)?.via === 'name';
  return isOfMany || isOfPlace ? from + 2 : from;
};

const isNamed = (word: string, vocabulary: Vocabulary): boolean =>
  !isOrdinary(word, vocabulary) || knownName(word) !== undefined;

const isFirm = (lowers: readonly string[], at: number, vocabulary: Vocabulary): boolean => {
  const classes = vocabulary.noun(lowers, at)?.value.head?.classes;
  return (
    classes !== undefined &&
    ['company', 'investor', 'person', 'facility', 'product'].some((name) => classes.has(name as 'company'))
  );
};

const LONGEST_PLACE = 4;

/** Behind a place more capitals go on with the name: "université Grenoble Alpes", "région Pays de la Loire". */
function ownNameEnd(tokens: Sentence['tokens'], from: number, vocabulary: Vocabulary): number {
  const follows = (at: number) =>
    tokens[at]?.capital === true && (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;
  if (!follows(from)) return from;
  if (vocabulary.grammar.capitalNouns) {
    // "im Umweltministerium Gundula Brandt": somebody, and none of the name.
    const isSomebody = follows(from + 1) && isFirstName(tokens[from]?.text ?? '');
    return !isSomebody && isOwnName(tokens[from]?.text ?? '', vocabulary) ? from + 1 : from;
  }
  for (let length = LONGEST_PLACE; length > 0; length--) {
    const words = tokens.slice(from, from + length).map(({ text }) => text);
    if (findPlace(words.join(' '), vocabulary.language)?.via !== 'name') continue;
    let end = from + length;
    // "University of Bristol Velmira-7B": what has a form of its own is another's.
    while (follows(end) && tokens[end]?.kind === 'word' && PLAIN.test(tokens[end]?.text ?? '')) end++;
    return end;
  }
  return from;
}

const PLAIN = /^\p{Lu}\p{Ll}+$/u;

const isOwnName = (word: string, vocabulary: Vocabulary): boolean =>
  findPlace(word, vocabulary.language)?.via === 'name' ||
  (vocabulary.grammar.capitalNouns && !vocabulary.isNoun(word));

// ", Technologie und Raumfahrt": the comma belongs to the name only if an "and" ends the list soon.
function closesList(lowers: readonly string[], from: number, vocabulary: Vocabulary): boolean {
  for (let k = from + 1; k < from + 4; k++) if (vocabulary.coordinators.has(lowers[k] ?? '')) return true;
  return false;
}
