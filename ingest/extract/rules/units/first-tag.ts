// The first tag of what begins at a token; what depends on its neighbours is decided in the room of tags.
import { findPlace, lookup, type PlaceMatch } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { isDeclined } from '../vocabulary/adjectives';
import { opensPlace, placeOfWord } from '../words/written-words';
import { type Fields, type Found, NO_VERBS, PLAIN, plainFields } from './found';
import { functionWord } from './function-words';
import type { Tag } from './unit';

const MARKS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  [',', 'comma'],
  [';', 'stop'],
  [':', 'stop'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['–', 'stop'],
  ['—', 'stop'],
  ['-', 'stop'],
  ['•', 'stop'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ["'s", 'possessive'],
  ['’s', 'possessive'],
  ['&', 'coordinator'],
]);

const TITLE: Fields = { ...PLAIN, title: true };
const ADJECTIVE: ReadonlySet<Tag> = new Set(['adjective']);
const NOUN: ReadonlySet<Tag> = new Set(['noun']);

const QUOTES = /^["“”„«»‚‘’']$/u;

/** What begins at `at`; `blocked` says whether a name or figure stands before a token. */
export function firstTag(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  blocked: (to: number) => boolean,
): Found {
  const { tokens, lowers } = sentence;
  const token = tokens[at] as Sentence['tokens'][number];
  const { text, lower } = token;
  if (token.kind === 'mark') {
    // "the companies' data": an apostrophe behind a plural.
    if (
      vocabulary.grammar.pluralPossessive &&
      tokens[at - 1]?.end === token.start &&
      (text === "'" || text === '’') &&
      lowers[at - 1]?.endsWith('s')
    )
      return { tag: 'possessive', length: 1, fields: PLAIN };
    return { tag: MARKS.get(text) ?? (QUOTES.test(text) ? 'quote' : 'other'), length: 1, fields: PLAIN };
  }
  if (token.kind === 'number')
    return counted(text, vocabulary) ?? { tag: 'figure', length: 1, fields: PLAIN };
  // "Dr. Brückmann": the title and its dot stand before the name and end nothing.
  if (tokens[at + 1]?.text === '.' && vocabulary.titles.has(`${lower}.`) && !blocked(at + 2))
    return { tag: 'other', length: 2, fields: TITLE };
  const record = vocabulary.recordOf(token);
  const open = record.isFunctional ? functionWord(sentence, at, vocabulary, blocked) : undefined;
  if (
    open &&
    (open.length > 1 ||
      !contentInstead(token.capital && tokens[at - 1]?.kind !== 'mark', at, vocabulary, lower))
  )
    return open;
  const seated = seatedIn(sentence, at, vocabulary);
  if (seated && !blocked(at + seated.length)) return seated;
  const verbs = vocabulary.verbsOf(token);
  const noun = vocabulary.nounAt(sentence, at);
  const usable = noun && !blocked(at + noun.length) ? noun : undefined;
  const place = placeOfWord(token.word, vocabulary.language) ?? compoundPlace(text, vocabulary);
  const fields = plainFields();
  fields.verbs = verbs;
  fields.noun = usable?.value;
  fields.place = place && isOfOthers(text, vocabulary) ? undefined : place;
  fields.title = record.isTitle;
  const length = usable?.length ?? 1;
  if (vocabulary.grammar.capitalNouns) {
    // "deepset-Chefin": a noun that opens with a name in small letters.
    if (token.capital || SMALL_NAME.test(text)) {
      const first = at === 0 || sentence.tokens[at - 1]?.kind === 'mark';
      const asVerb = first && verbs.length > 0 && !usable && !vocabulary.isNoun(text);
      const asAdjective =
        (place?.via === 'demonym' && /(?:er|s)$/u.test(text)) ||
        vocabulary.continents.has(lower) ||
        (!usable && isCompoundAdjective(text, vocabulary)) ||
        (at === 0 && length === 1 && opensPhrase(sentence, vocabulary));
      return { tag: asVerb ? 'verb' : asAdjective ? 'adjective' : 'noun', length, fields };
    }
    if (verbs.length === 0) return { tag: 'adjective', length: 1, fields };
    fields.maybe = ADJECTIVE;
    return { tag: 'verb', length: 1, fields };
  }
  if (length > 1) {
    fields.verbs = NO_VERBS;
    return { tag: 'noun', length, fields };
  }
  const copula = verbs.some(({ lemma }) => vocabulary.be.has(lemma));
  // "a one-time A manager": no sort of time.
  const isOver = /-\p{L}/u.test(lower) && vocabulary.cues.former.has(lower);
  // "was ousted from A", "has retired", "A ousted B" against "the ousted chief of A".
  const isTold =
    at > 0 &&
    vocabulary.cues.former.has(lower) &&
    verbs.some(({ form, tense }) => form === 'past-participle' || tense === 'past');
  if (record.isPrenominal && (!usable || isOver) && !copula && !isTold) {
    fields.verbs = NO_VERBS;
    return { tag: 'adjective', length: 1, fields };
  }
  if (verbs.length > 0) {
    fields.maybe = NOUN;
    return { tag: 'verb', length: 1, fields };
  }
  return {
    tag: place && (place.via === 'demonym' || /-\p{Ll}/u.test(text)) ? 'adjective' : 'noun',
    length: 1,
    fields,
  };
}

const SMALL_NAME = /^\p{Ll}[\p{L}\p{N}]+-\p{Lu}\p{Ll}{2}/u;

// "Der 63-Jährige", "die 40-jährige Chefin": a word that begins with its number.
function counted(text: string, vocabulary: Vocabulary): Found | undefined {
  const word = vocabulary.grammar.capitalNouns
    ? /^\p{N}+-(?<word>\p{L}+)$/u.exec(text)?.groups?.word
    : undefined;
  const noun = word === undefined ? undefined : vocabulary.noun([word.toLowerCase()], 0)?.value;
  if (!word || !noun) return undefined;
  const fields = plainFields();
  const capital = word[0] !== word[0]?.toLowerCase();
  if (capital) fields.noun = noun;
  return { tag: capital ? 'noun' : 'adjective', length: 1, fields };
}

// "US-amerikanische", "KI-basierten": the capital is that of the first part.
function isCompoundAdjective(text: string, vocabulary: Vocabulary): boolean {
  const last = text.slice(text.lastIndexOf('-') + 1);
  return /^\p{Ll}/u.test(last) && last !== text && isDeclined(last, vocabulary) && !vocabulary.isNoun(last);
}

// "Neuer Finanzvorstand wird …": the capital of an adjective is the sentence's.
function opensPhrase({ tokens }: Sentence, vocabulary: Vocabulary): boolean {
  const [first, next] = tokens;
  if (!first || !next?.capital || !/(?:e|er|es|en)$/u.test(first.text) || vocabulary.isNoun(first.text))
    return false;
  return lookup(first.lower, vocabulary.language).some(({ pos }) => pos === 'adjective');
}

/** "St. Gallen-based": so many words a place has at most. */
const LONGEST_PLACE = 4;

// "San Francisco-based", "Palo Alto-headquartered", "New Yorker": an adjective of several words.
function seatedIn({ tokens }: Sentence, at: number, { language, grammar }: Vocabulary): Found | undefined {
  const { word, capital } = tokens[at] as Sentence['tokens'][number];
  if (!capital || !opensPlace(word)) return undefined;
  for (let to = at + 2; to <= Math.min(at + LONGEST_PLACE, tokens.length); to++) {
    const last = tokens[to - 1]?.text ?? '';
    if (!(/-\p{Ll}+$/u.test(last) || (grammar.capitalNouns && /\p{Ll}er$/u.test(last)))) continue;
    const words = tokens.slice(at, to).map((token) => token.text);
    const place = findPlace(words.join(' ').replace(/ \./gu, '.'), language);
    if (place?.via === 'demonym' || (place && !grammar.capitalNouns))
      return { tag: 'adjective', length: to - at, fields: { ...plainFields(), place } };
  }
  return undefined;
}

// "US-Konzern", "EU-Staaten": the first part of a compound.
function compoundPlace(text: string, vocabulary: Vocabulary): PlaceMatch | undefined {
  const hyphen = text.indexOf('-');
  if (hyphen < 2) return undefined;
  // "deutsch-finnisch" is of both.
  if (findPlace(text.slice(hyphen + 1), vocabulary.language)?.via === 'demonym') return undefined;
  const found = findPlace(text.slice(0, hyphen), vocabulary.language);
  return found && !found.ambiguous ? found : undefined;
}

// "Beijing-backed", "US-listed": who gives the money or where the shares are, and not where the firm is.
function isOfOthers(text: string, { adjectival, seated }: Vocabulary): boolean {
  const rest = text.slice(text.lastIndexOf('-') + 1);
  return rest !== text && seated.size > 0 && adjectival.has(rest) && !seated.has(rest);
}

// German "Sein" and "Die" begin sentences; "Wir", "Ihre Firma"; but "Macht" inside one is a noun.
const contentInstead = (capital: boolean, at: number, vocabulary: Vocabulary, lower: string): boolean =>
  vocabulary.grammar.capitalNouns &&
  capital &&
  at > 0 &&
  lower.length > 3 &&
  vocabulary.voices.get(lower) !== 'polite';
