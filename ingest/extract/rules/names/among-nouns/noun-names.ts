// Names in languages that write all nouns with a capital (German): what no dictionary has, what a legal form or a first
// name marks, and what stands beside a noun that says what it is ("das Start-up Sonderling").

import { isFirstName, isListed, isSpelled, lookup } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import type { Noun } from '../../vocabulary/word-kinds';
import { isShout } from '../../words/shape';
import { isFunctionWord } from '../function-words';
import { isAdjacent } from '../grow';
import { hintsOf } from '../hints';
import type { NameSpan } from '../span';
import { atStart } from '../written';
import { describedTogether, isApposed } from './apposed';
import { bare } from './bare';
import { calledAfterPlace } from './called-after-place';
import { isCounted, isObject, isRubric, isTradeOf } from './common-use';
import { described, explanation, heads, isFirm } from './described';
import { englishRunAt } from './english-run';
import { mayBeName, strengthAt } from './evidence';
import { extended } from './extended';
import { formedAt } from './formed';
import { countable, hasListedTail, isHouseOf, isNever, look } from './look';
import { personAt } from './people';

/** The spans of a sentence that may be names; `weak` ones stand only if the text uses them as names. */
export function* nounNames(
  sentence: Sentence,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): Generator<NameSpan> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    // "Chief Revenue Officer": an office of several words is no name.
    const office = tokens[at]?.capital ? (vocabulary.nounAt(sentence, at)?.length ?? 1) : 1;
    const span = free(at) && office < 2 ? nameAt(sentence, at, vocabulary, free) : undefined;
    if (span && !isEvent(sentence, span, vocabulary)) yield span;
    at = span ? Math.max(span.to, at + 1) : at + office;
  }
}

// "AI Safety Summit": what takes place is nobody.
const isEvent = ({ lowers }: Sentence, { from, to }: NameSpan, { inNames }: Vocabulary): boolean =>
  to - from > 1 && inNames.get(lowers[to - 1] ?? '') === 'event';

function nameAt(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return undefined;
  if (!token.capital && !token.word.odd)
    return isSmallName(sentence, at, vocabulary)
      ? {
          from: at,
          to: at + 1,
          hints: [['Company', SMALL]],
          also: [token.text.replace(/^./u, (first) => first.toUpperCase())],
        }
      : undefined;
  if (opensSentence(sentence, at, vocabulary)) return undefined;
  if (isRubric(sentence, token, vocabulary)) return undefined;
  // "im Quartier Neuhegi": a part of a town, and no firm.
  if (vocabulary.districts.has(sentence.lowers[at - 1] ?? '') && isAdjacent(sentence, at)) return undefined;
  const person = personAt(sentence, at, vocabulary, free);
  if (person) return person;
  const company = formedAt(sentence, at, vocabulary, free);
  if (company) return company;
  const english = englishRunAt(sentence, at, vocabulary, free);
  if (english) return english;
  const own = look(token, vocabulary);
  if (own === 'none')
    return lettersOf(sentence, at, vocabulary) ?? calledAfterPlace(sentence, at, vocabulary, free);
  // "der Serie C"
  if (vocabulary.inNames.get(sentence.lowers[at - 1] ?? '') === 'round') return undefined;
  if (own === 'name' && isCounted(sentence, at, vocabulary)) return undefined;
  const beside = isCaptioned(sentence, at)
    ? 'Company'
    : (described(sentence, at, vocabulary) ?? describedTogether(sentence, at, vocabulary));
  const articled = vocabulary.determiners.has(sentence.lowers[at - 1] ?? '') && own === 'name';
  const to = extended(sentence, at, beside !== undefined || articled, vocabulary, free);
  // "Der Münchner Roboterbauer Velmora, ein Anbieter …": a word for what the name behind it is opens no name.
  const opensName = own === 'name' || to === at + 1 || heads(sentence, at, vocabulary) === undefined;
  const explained = opensName ? explanation(sentence, at, to, vocabulary) : undefined;
  // "die Christ-Gruppe" is a name though "Gruppe" is none.
  if (
    articled &&
    !beside &&
    !explained &&
    to === at + 1 &&
    !token.text.includes('-') &&
    hasListedTail(token.lower, false)
  )
    return undefined;
  if (own === 'name' && to === at + 1 && isTradeOf(sentence, at, vocabulary)) return undefined;
  // "der Hersteller Maschinen": a word that is listed as a trade or a thing is none's name.
  const noun = vocabulary.noun([token.lower], 0)?.value;
  const usable =
    own !== 'word' ||
    !noun ||
    // "das Kölner Unternehmen Klangraum": a compound in its base form behind a word for firms.
    (isFirm(beside) &&
      isFirmWord(sentence, at - 1, vocabulary) &&
      mayBeName(token.text, vocabulary) &&
      !(tokens[at + 1]?.capital && isAdjacent(sentence, at + 1))) ||
    (!isListed(token.text, 'de') && !isGoods(noun, token.lower)) ||
    (isFirm(beside) && to - at < 3 && isApposed(sentence, at, vocabulary)) ||
    (countable(noun.head?.classes ?? new Set()) &&
      noun.lemma !== token.lower &&
      token.lower.endsWith(noun.lemma));
  if (own === 'name' || explained || (beside && usable)) {
    const hints = [...hintsOf(tokens.slice(at, to), vocabulary)];
    if (beside) hints.push([beside, 2]);
    if (explained) hints.push([explained, 1.5]);
    const weak = own === 'word' && !explained && isObject(sentence, at, vocabulary);
    const genitive = to === at + 1 && isHouseOf(token, vocabulary);
    return { from: at, to, hints, ...(weak && { weak }), ...(genitive && { genitive }) };
  }
  const strength = strengthAt(sentence, at, vocabulary);
  if (strength > 0 || (own === 'compound' && bare(sentence, at, vocabulary)))
    return { from: at, to: at + 1, hints: [], weak: true, strength: strength > 0 ? strength : 1 };
  // "Eibe 2 läuft auf …": a word with a number behind it and no article before, said more than once.
  if (
    to - at === 2 &&
    !noun &&
    /^\d{1,2}$/u.test((tokens[at + 1] as Token).text) &&
    bare(sentence, at, vocabulary)
  )
    return { from: at, to, hints: [['Product', 1.5]], weak: true };
  return undefined;
}

// "der Verkehrsbetrieb BVG": letters that the dictionary has, too, right behind what they stand for.
function lettersOf(sentence: Sentence, at: number, vocabulary: Vocabulary): NameSpan | undefined {
  const { text, lower } = sentence.tokens[at] as Token;
  if (!/^\p{Lu}{3,4}$/u.test(text) || isNever(sentence.tokens[at] as Token, vocabulary)) return undefined;
  if (vocabulary.uncounted.has(lower) || vocabulary.inNames.has(lower) || vocabulary.isLegalForm(text))
    return undefined;
  const kind = described(sentence, at, vocabulary);
  return kind && isFirm(kind) ? { from: at, to: at + 1, hints: [[kind, 2]] } : undefined;
}

// "…, sagt Anna Holm, Chefin Orvanta.": behind a person, a comma and an office one word alone is where.
function isCaptioned({ tokens }: Sentence, at: number): boolean {
  let k = at - 1;
  while (k > at - LONGEST_OFFICE && tokens[k]?.capital) k--;
  const isNamed = tokens[k - 1]?.capital === true && isFirstName(tokens[k - 2]?.text ?? '');
  return k < at - 1 && tokens[k]?.text === ',' && isNamed && /^[.“”"»]?$/u.test(tokens[at + 1]?.text ?? '');
}

const LONGEST_OFFICE = 4;

/** "die Partner Robotaxis": goods that the tables list as such. */
const isGoods = ({ head, lemma }: Noun, lower: string): boolean =>
  lemma === lower && head?.classes.has('product') === true && head.classes.size === 1;

/** A word of the small classes, with a capital because a sentence begins. */
function opensSentence(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { text, lower } = sentence.tokens[at] as Token;
  return atStart(sentence, at) && !isShout(text) && isFunctionWord(lower, vocabulary);
}

function isFirmWord({ lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const classes = vocabulary.noun(lowers, at)?.value.head?.classes;
  return classes?.has('company') === true || classes?.has('investor') === true;
}

const SMALL = 3;

/** Endings of adjectives and of verbs, which may follow a noun. */
const INFLECTED = /(?:e|en|er|es|em|t|st|end|ig|isch|lich|bar|sam|los|weise)$/u;

// "das Start-up noxtua": a word that no list has, in small letters right behind a noun for firms.
function isSmallName(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const { text, lower, kind } = tokens[at] as Token;
  if (kind !== 'word' || lower.length < 4 || !/^[\p{Ll}-]+$/u.test(text)) return false;
  if (!tokens[at - 1]?.capital || !isAdjacent(sentence, at)) return false;
  const noun = vocabulary.noun(lowers, at - 1)?.value;
  if (!noun?.head?.classes.has('company') || INFLECTED.test(lower)) return false;
  return (
    !isFunctionWord(lower, vocabulary) &&
    !vocabulary.adverbs.has(lower) &&
    vocabulary.verbForms(lower).length === 0 &&
    !isSpelled(text, 'de') &&
    lookup(text, 'de').length === 0
  );
}
