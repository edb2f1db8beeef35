// A sentence as units: a name, a figure, a preposition of three words is one. Each unit has one tag; what depends on
// its neighbours is decided in tags.ts.
import type { Source } from '../../../graph/source';
import type { Figure } from '../figures';
import { type Analysis, findPlace, lookup, mayOpenLongPlace, type PlaceMatch } from '../lexicon';
import type { Mention } from './names/mention';
import { figuresOfSentence } from './sentence-figures';
import { datelineEnd, type Sentence } from './sentences';
import type { Determiner, Noun, Preposition, Referent, Relative, Vocabulary } from './vocabulary';

export type Tag =
  | 'name'
  | 'figure'
  | 'determiner'
  | 'preposition'
  | 'pronoun'
  | 'relative'
  | 'subordinator'
  | 'coordinator'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'reflexive'
  | 'to'
  | 'example'
  | 'as'
  | 'possessive'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'quote'
  | 'other';

export interface Unit {
  tag: Tag;
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly mention?: Mention;
  /** A name that is the first part of the word. */
  readonly inner?: Mention;
  readonly figure?: Figure;
  readonly determiner?: Determiner;
  readonly preposition?: Preposition;
  readonly referent?: Referent;
  readonly relative?: Relative;
  /** What else the word may be. */
  readonly maybe: ReadonlySet<Tag>;
  readonly noun?: Noun;
  /** The verb readings; the first is the one taken. */
  verbs: readonly Analysis[];
  /** A place by adjective or compound: "Münchner", "US-", "parisienne". */
  readonly place?: PlaceMatch;
  readonly title: boolean;
}

const NONE: ReadonlySet<Tag> = new Set();

/** What a unit that is neither a name nor a figure carries beside its place and tag. */
type Fields = Pick<
  Unit,
  'determiner' | 'preposition' | 'referent' | 'relative' | 'maybe' | 'noun' | 'verbs' | 'place' | 'title'
>;
type MutableFields = { -readonly [name in keyof Fields]: Fields[name] };

// All units have the same properties in the same order, also those that stay undefined: the engine reads objects of
// one shape several times faster than objects of many, and a spread makes another shape in each place it stands in.
const plainFields = (): MutableFields => ({
  determiner: undefined,
  preposition: undefined,
  referent: undefined,
  relative: undefined,
  maybe: NONE,
  noun: undefined,
  verbs: NO_VERBS,
  place: undefined,
  title: false,
});
const NO_VERBS: readonly Analysis[] = [];
const PLAIN: Fields = plainFields();

/** "kauft die Altair Inc. für zehn Millionen": the full stop of a legal form ends nothing inside a sentence. */
const isAbbreviated = ({ tokens }: Sentence, to: number, vocabulary: Vocabulary): boolean =>
  tokens[to]?.text === '.' &&
  to + 1 < tokens.length &&
  vocabulary.isLegalForm(`${tokens[to - 1]?.text ?? ''}.`);

interface Found {
  readonly tag: Tag;
  readonly length: number;
  readonly fields: Fields;
}

/** The units of a sentence with their first tags. */
export function unitsOf(
  source: Source,
  sentence: Sentence,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Unit[] {
  const { tokens, lowers } = sentence;
  // By the token they begin with.
  const names: (Mention | undefined)[] = tokens.map(() => undefined);
  const inners: (Mention | undefined)[] = tokens.map(() => undefined);
  for (const mention of mentions) (mention.inner ? inners : names)[mention.from] = mention;
  const figures = figuresOf(source, sentence, mentions);
  const units: Unit[] = [];
  const push = (
    from: number,
    to: number,
    tag: Tag,
    fields: Fields,
    mention?: Mention,
    inner?: Mention,
    figure?: Figure,
  ) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) return;
    const single = to - from === 1;
    units.push({
      tag,
      from,
      to,
      start: first.start,
      end: last.end,
      text: single ? first.text : source.text.slice(first.start, last.end),
      lower: single ? (lowers[from] as string) : lowers.slice(from, to).join(' '),
      capital: first.capital,
      mention,
      inner,
      figure,
      determiner: fields.determiner,
      preposition: fields.preposition,
      referent: fields.referent,
      relative: fields.relative,
      maybe: fields.maybe,
      noun: fields.noun,
      verbs: fields.verbs,
      place: fields.place,
      title: fields.title,
    });
  };
  for (let at = datelineEnd(tokens); at < tokens.length; ) {
    const mention = names[at];
    if (mention) {
      push(at, mention.to, 'name', PLAIN, mention);
      at = isAbbreviated(sentence, mention.to, vocabulary) ? mention.to + 1 : mention.to;
      continue;
    }
    const placed = figures[at];
    if (placed) {
      push(at, placed.to, 'figure', PLAIN, undefined, undefined, placed.figure);
      at = placed.to;
      continue;
    }
    const blocked = (to: number) => {
      for (let k = at + 1; k < to; k++) if (names[k] || figures[k]) return true;
      return false;
    };
    // "Deutsche Bank-Chef": one word that has the name of several before its hyphen.
    const inner = inners[at];
    const last = inner ? inner.to - 1 : at;
    const { tag, length, fields } = classify(sentence, last, vocabulary, blocked);
    push(at, last + length, tag, fields, undefined, inner);
    at = last + length;
  }
  return units;
}

interface PlacedFigure {
  readonly figure: Figure;
  readonly to: number;
}

/** The figures that no name has a part of, by the token they begin with. */
function figuresOf(
  source: Source,
  sentence: Sentence,
  mentions: readonly Mention[],
): (PlacedFigure | undefined)[] {
  const { tokens } = sentence;
  const found: (PlacedFigure | undefined)[] = tokens.map(() => undefined);
  if (tokens.length < 4 && !/[\p{N}%€$£]/u.test(source.text.slice(sentence.start, sentence.end)))
    return found;
  let at = 0;
  for (const figure of figuresOfSentence(source, sentence)) {
    const end = figure.type === 'quantity' ? figure.noun.start : figure.end;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= figure.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    if (to === at || mentions.some((mention) => mention.from < to && mention.to > at)) continue;
    found[at] = { figure, to };
    at = to;
  }
  return found;
}

const MARKS: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ';': 'stop',
  ':': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '–': 'stop',
  '—': 'stop',
  '-': 'stop',
  '•': 'stop',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  "'s": 'possessive',
  '’s': 'possessive',
  '&': 'coordinator',
};

const TITLE: Fields = { ...PLAIN, title: true };
const ADJECTIVE: ReadonlySet<Tag> = new Set(['adjective']);
const NOUN: ReadonlySet<Tag> = new Set(['noun']);

const QUOTES = /^["“”„«»‚‘’']$/u;

function classify(
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
      /^['’]$/u.test(text) &&
      tokens[at - 1]?.end === token.start &&
      vocabulary.language === 'en' &&
      /s$/u.test(lowers[at - 1] ?? '')
    )
      return { tag: 'possessive', length: 1, fields: PLAIN };
    return { tag: MARKS[text] ?? (QUOTES.test(text) ? 'quote' : 'other'), length: 1, fields: PLAIN };
  }
  if (token.kind === 'number') return { tag: 'figure', length: 1, fields: PLAIN };
  // "Dr. Brückmann": the title and its dot stand before the name and end nothing.
  if (tokens[at + 1]?.text === '.' && vocabulary.titles.has(`${lower}.`) && !blocked(at + 2))
    return { tag: 'other', length: 2, fields: TITLE };
  const open = functionWord(lowers, at, vocabulary, blocked);
  if (
    open &&
    (open.length > 1 ||
      !contentInstead(token.capital && tokens[at - 1]?.kind !== 'mark', at, vocabulary, lower))
  )
    return open;
  const seated = seatedIn(sentence, at, vocabulary);
  if (seated && !blocked(at + seated.length)) return seated;
  const verbs = vocabulary.verbForms(lower);
  const noun = vocabulary.noun(lowers, at);
  const usable = noun && !blocked(at + noun.length) ? noun : undefined;
  const place = findPlace(text, vocabulary.language) ?? compoundPlace(text, vocabulary);
  const fields = plainFields();
  fields.verbs = verbs;
  fields.noun = usable?.value;
  fields.place = place;
  fields.title = vocabulary.titles.has(lower);
  const length = usable?.length ?? 1;
  if (vocabulary.grammar.capitalNouns) {
    if (token.capital) {
      const first = at === 0 || sentence.tokens[at - 1]?.kind === 'mark';
      const asVerb = first && verbs.length > 0 && !usable && !vocabulary.isNoun(text);
      const asAdjective =
        (place?.via === 'demonym' && /(?:er|s)$/u.test(text)) ||
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
  if ((vocabulary.cues.former.has(lower) || vocabulary.prenominal.has(lower)) && !usable && !copula) {
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

// "Neuer Finanzvorstand wird …": the capital of an adjective is the sentence's.
function opensPhrase({ tokens }: Sentence, vocabulary: Vocabulary): boolean {
  const [first, next] = tokens;
  if (!first || !next?.capital || !/(?:e|er|es|en)$/u.test(first.text) || vocabulary.isNoun(first.text))
    return false;
  return lookup(first.lower, vocabulary.language).some(({ pos }) => pos === 'adjective');
}

/** "St. Gallen-based": so many words a place has at most. */
const LONGEST_PLACE = 4;

// "San Francisco-based", "Palo Alto-headquartered": an adjective of several words.
function seatedIn({ tokens }: Sentence, at: number, { language }: Vocabulary): Found | undefined {
  const { text, capital } = tokens[at] as Sentence['tokens'][number];
  if (!capital || !mayOpenLongPlace(text)) return undefined;
  for (let to = at + 2; to <= Math.min(at + LONGEST_PLACE, tokens.length); to++) {
    if (!/-\p{Ll}+$/u.test(tokens[to - 1]?.text ?? '')) continue;
    const words = tokens.slice(at, to).map((token) => token.text);
    const place = findPlace(words.join(' ').replace(/ \./gu, '.'), language);
    if (place) return { tag: 'adjective', length: to - at, fields: { ...plainFields(), place } };
  }
  return undefined;
}

// "US-Konzern", "EU-Staaten": the first part of a compound.
function compoundPlace(text: string, vocabulary: Vocabulary): PlaceMatch | undefined {
  const hyphen = text.indexOf('-');
  if (hyphen < 2) return undefined;
  const found = findPlace(text.slice(0, hyphen), vocabulary.language);
  return found && !found.ambiguous ? found : undefined;
}

// German "Sein" and "Die" begin sentences; "Wir"; but "Macht" inside one is a noun.
const contentInstead = (capital: boolean, at: number, { grammar }: Vocabulary, lower: string): boolean =>
  grammar.capitalNouns && capital && at > 0 && lower.length > 3;

/** What each function word is where no phrase of several words begins; by vocabulary, as many as its tables have. */
const alone = new WeakMap<Vocabulary, Map<string, Found | null>>();

function functionWord(
  lowers: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  blocked: (to: number) => boolean,
): Found | undefined {
  const word = lowers[at] as string;
  if (!vocabulary.functional.has(word)) return undefined;
  if (vocabulary.functionalPhrases.match(lowers, at)) return functionPhrase(lowers, at, vocabulary, blocked);
  let words = alone.get(vocabulary);
  if (!words) {
    words = new Map();
    alone.set(vocabulary, words);
  }
  let found = words.get(word);
  if (found === undefined) {
    found = functionPhrase([word], 0, vocabulary, () => false) ?? null;
    words.set(word, found);
  }
  return found ?? undefined;
}

function functionPhrase(
  lowers: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  blocked: (to: number) => boolean,
): Found | undefined {
  const found: Found[] = [];
  const look = <T>(
    table: { match(words: readonly string[], at: number): { value: T; length: number } | undefined },
    tag: Tag,
    fields: (value: T) => Fields = () => PLAIN,
  ) => {
    let match = table.match(lowers, at);
    // "les deux fondateurs": where a figure takes the second word, the first stands alone.
    if (match && match.length > 1 && blocked(at + match.length))
      match = table.match(lowers.slice(at, at + 1), 0);
    if (match && !blocked(at + match.length))
      found.push({ tag, length: match.length, fields: fields(match.value) });
  };
  look(vocabulary.determiners, 'determiner', (determiner) => ({ ...PLAIN, determiner }));
  look(vocabulary.examples, 'example');
  look(vocabulary.prepositions, 'preposition', (preposition) => ({ ...PLAIN, preposition }));
  look(vocabulary.relatives, 'relative', (relative) => ({ ...PLAIN, relative }));
  look(vocabulary.pronouns, 'pronoun', (referent) => ({ ...PLAIN, referent }));
  look(vocabulary.reflexives, 'reflexive');
  look(vocabulary.postpositions, 'adverb');
  look(vocabulary.as, 'as');
  look(vocabulary.subordinators, 'subordinator');
  look(vocabulary.coordinators, 'coordinator');
  look(vocabulary.adverbs, 'adverb');
  if (found.length === 0 && vocabulary.cues.negation.has(lowers[at] as string))
    found.push({ tag: 'adverb', length: 1, fields: PLAIN });
  if (found.length === 0) return undefined;
  const length = Math.max(...found.map((one) => one.length));
  const longest = found.filter((one) => one.length === length);
  const [first] = longest as [Found];
  const of = <N extends keyof Fields>(name: N): Fields[N] =>
    longest.find(({ fields }) => fields[name] !== undefined)?.fields[name] as Fields[N];
  return {
    tag: first.tag,
    length,
    fields: {
      ...PLAIN,
      determiner: of('determiner'),
      preposition: of('preposition'),
      relative: of('relative'),
      referent: of('referent'),
      maybe: new Set(longest.map(({ tag }) => tag)),
      verbs: vocabulary.verbForms(lowers[at] as string),
    },
  };
}
