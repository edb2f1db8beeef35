// Names that a legal form or a word of names makes: "Gruben & Netz AG", "Grauwacke Ventures".

import { findPlace, isListed } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isDeclined, isDeclinedAdjective } from '../../vocabulary/adjectives';
import type { Noun } from '../../vocabulary/word-kinds';
import { isAdjacent, isJoiningSign } from '../grow';
import { hintsOf } from '../hints';
import type { NameSpan } from '../span';
import { atStart } from '../written';
import { described, heads, isFirm, isPlural } from './described';
import { isNever, look } from './look';
import { isObjectBehind } from './object-behind';

// "Gruben & Netz AG", "Grauwacke Ventures": a word of names or a legal form makes one of what stands before it.
export function formedAt(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens, lowers } = sentence;
  const isPart = (k: number) => {
    const token = tokens[k];
    return (
      token !== undefined &&
      free(k) &&
      (token.capital || token.word.odd) &&
      token.kind === 'word' &&
      vocabulary.inNames.get(token.lower) !== 'round' &&
      !isNever(token, vocabulary) &&
      !(token.text.includes('-') && HYPHENED.test(token.text) && isDeclined(token.text, vocabulary))
    );
  };
  if (!isPart(at) || opensDescription(sentence, at, vocabulary) || isField(sentence, at, vocabulary))
    return undefined;
  // "Geschlossene Fonds": the capital is the sentence's.
  if (
    atStart(sentence, at) &&
    isDeclinedAdjective((tokens[at] as Token).lower, vocabulary) &&
    !isOwnForm(sentence, at, vocabulary)
  )
    return undefined;
  let formed = false;
  let to = at;
  for (let k = at; k < at + 7; ) {
    if (k > at && !isAdjacent(sentence, k)) break;
    const lower = lowers[k] ?? '';
    // "die Kanzlei Gruben, Netz & Partner": behind what it is, the comma belongs to the name.
    if (k === at + 1 && isPart(k + 1) && isPartnership(sentence, at, vocabulary)) {
      k += 4;
      to = k;
      formed = true;
      continue;
    }
    if (k > at && isJoiningSign(sentence, k, vocabulary) && isPart(k + 1)) {
      k += 2;
      to = k;
      formed ||= k - at >= 3;
      continue;
    }
    if (k > at && vocabulary.isLegalForm(tokens[k]?.text ?? '') && free(k)) {
      formed = true;
      to = k + 1;
      k++;
      continue;
    }
    // "der Axonis GmbH Chips": a legal form ends the name.
    if (!isPart(k) || vocabulary.isLegalForm(tokens[k - 1]?.text ?? '')) break;
    if (k > at && isObjectBehind(sentence, at, k, vocabulary)) break;
    if (
      (vocabulary.inNames.has(lower) ||
        (k > at &&
          (vocabulary.groups.has(tokens[k]?.text ?? '') ||
            vocabulary.branches.has(tokens[k]?.text ?? '')))) &&
      (k > at || isPart(k + 1) || findPlace(tokens[k + 1]?.text ?? '', 'de')?.via === 'name')
    )
      formed = true;
    else if (k > at && !isNameish(sentence, k, vocabulary)) break;
    k++;
    to = k;
  }
  // "das KI Startup": a word of names alone is none.
  if (to === at + 1 && vocabulary.inNames.has(lowers[at] ?? '')) return undefined;
  if (!formed || to === at || vocabulary.noun(lowers, at)?.length === to - at) return undefined;
  const words = tokens.slice(at, to);
  const first = tokens[at] as Token;
  // "Wiener Donaukredit AG", "das Wiener KI Startup A": where it comes from is not part of what it is called.
  const rest = vocabulary.noun(lowers, at + 1)?.value;
  if (
    ((words.length > 2 && !isOfCommonWords(words, vocabulary)) ||
      rest?.head?.generic ||
      // "der Berliner VC Earlybird": what the name behind it is.
      (rest?.head && tokens[to]?.capital && isAdjacent(sentence, to) && !free(to)) ||
      isFirm(heads(sentence, to, vocabulary))) &&
    findPlace(first.text, 'de')?.via === 'demonym' &&
    /er$/u.test(first.text)
  )
    return undefined;
  return { from: at, to, hints: hintsOf(words, vocabulary) };
}

// "Schweizer Electronic AG": what any firm may be called tells none from another without the word before it.
const isOfCommonWords = (words: readonly Token[], vocabulary: Vocabulary): boolean =>
  words.slice(1).every(({ text, lower }) => vocabulary.inNames.has(lower) || vocabulary.isLegalForm(text));

/** "US-amerikanische", "KI-gestützter". */
const HYPHENED = /\p{Lu}-\p{Ll}+$/u;

/** What a field or a part of a firm is told by: nobody's name opens with it. */
const FIELDS = ['unit', 'project', 'post', 'money', 'contract', 'deal', 'event', 'round'] as const;

// "im Bereich Cloud", "das Projekt Cloud"; "Direktor Technik & Produktion", "Bereichsleiter KI": the field of an office.
function isField(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const noun = vocabulary.noun([lowers[at] as string], 0)?.value;
  const isPart = noun?.lemma === lowers[at] && FIELDS.some((name) => noun?.head?.classes.has(name));
  const before = lowers[at - 1] ?? '';
  if (isPart && (vocabulary.determiners.has(before) || vocabulary.prepositions.has(before))) return true;
  if (isOffice(noun)) return !isOwnForm(sentence, at, vocabulary);
  return (
    lowers[at + 1] === '&' &&
    [tokens[at], tokens[at + 2]].every((token) => isListed(token?.text ?? '', 'de')) &&
    isOffice(vocabulary.noun([before], 0)?.value)
  );
}

const isOffice = (noun: Noun | undefined): boolean =>
  noun?.relational.some(({ relation }) => relation === 'HOLDS_ROLE') === true;

// "Gruben, Netz & Partner" behind a noun for one firm.
function isPartnership(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  if (lowers[at + 1] !== ',' || tokens[at + 3]?.text !== '&') return false;
  const last = tokens[at + 4];
  const endsNames = vocabulary.inNames.has(last?.lower ?? '') || vocabulary.isLegalForm(last?.text ?? '');
  return endsNames && isFirm(described(sentence, at, vocabulary)) && !isPlural(tokens[at - 1] as Token);
}

// "Softwarehaus Federlein AG" describes what follows; "Querstrom GmbH" does not.
function opensDescription(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const kind = heads(sentence, at, vocabulary);
  const { text } = sentence.tokens[at] as Token;
  if (!kind) return text.length < 2;
  // "Schweizer Electronic AG": here the word tells whence, and not who somebody is.
  if (kind === 'Person' && findPlace(text, 'de')?.via === 'demonym') return false;
  // "der Betreiber Polarkreis Data": what stands before has said what it is; "Polarkreis" says nothing.
  if (kind === 'PublicBody' || isFirm(described(sentence, at, vocabulary))) return false;
  const [next, behind] = sentence.tokens.slice(at + 1, at + 3);
  if (!next) return true;
  // "Querwerk Österreich GmbH": the legal form is of all that stands before it.
  if (vocabulary.isLegalForm(behind?.text ?? '') && findPlace(next.text, 'de')?.via === 'name') return false;
  // "Stimmwerk Analytics GmbH", "Tagebau Ost AG": no firm is told of by the word for a house.
  if (kind === 'Facility' && vocabulary.isLegalForm(behind?.text ?? '')) return false;
  // "Werkbank AI", "Uhrwerk Holding": a compound that a word of names follows.
  const compound = vocabulary.noun([(sentence.tokens[at] as Token).lower], 0)?.value.lemma;
  const isOwn = compound !== (sentence.tokens[at] as Token).lower && isListed(text, 'de');
  const lengthens =
    vocabulary.inNames.has(next.lower) ||
    vocabulary.branches.has(next.text) ||
    vocabulary.groups.has(next.text);
  return !(vocabulary.isLegalForm(next.text) || next.text === '&' || (isOwn && lengthens));
}

function isNameish(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const token = sentence.tokens[at] as Token;
  const { lowers } = sentence;
  if (vocabulary.inNames.has(token.lower)) return true;
  const ahead = lowers[at + 1] ?? '';
  if (
    vocabulary.isLegalForm(sentence.tokens[at + 1]?.text ?? '') ||
    vocabulary.inNames.has(ahead) ||
    ahead === '&'
  )
    return true;
  return look(token, vocabulary) === 'name' || findPlace(token.text, 'de')?.via === 'name';
}

// "Schnelle Netze GmbH"
const isOwnForm = ({ tokens }: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  tokens.slice(at + 1, at + 5).some(({ text }) => vocabulary.isLegalForm(text));
