// Tells for every word of a sentence what it is there: name, noun, verb, preposition … Languages of fixed word order show
// that by neighbours, so each decision looks at the words beside it and at the dictionary, once, from left to right.
import type { Language } from '../../../../graph/source';
import type { Figure } from '../../figures';
import { lookup } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { WordClass } from '../word-class';
import type { Mention } from './entities';
import type { PositionWords } from './words';

export type Tag =
  | 'name'
  | 'noun'
  | 'verb'
  | 'aux'
  | 'preposition'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'number'
  | 'owner'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'infinitive'
  | 'time'
  | 'quote'
  | 'mark';

export type VerbShape = 'past' | 'participle' | 'gerund' | 'third' | 'base';

interface Reading {
  readonly lemma: string;
  readonly shapes: ReadonlySet<VerbShape>;
  /** In the grammar's list: read as a verb where the dictionary also knows a noun. */
  readonly listed: boolean;
}

const remembered = new WeakMap<WordClass, Map<string, Reading | undefined>>();

/** What a word may be as a verb; undefined where it is none. */
export function verbReading(lower: string, words: WordClass): Reading | undefined {
  let cache = remembered.get(words);
  if (!cache) {
    cache = new Map();
    remembered.set(words, cache);
  }
  if (cache.has(lower)) return cache.get(lower);
  if (cache.size > 20_000) cache.clear();
  const reading = listedReading(lower, words) ?? knownReading(lower, words.grammar.language);
  cache.set(lower, reading);
  return reading;
}

function listedReading(lower: string, words: WordClass): Reading | undefined {
  const forms = words.verbs.get(lower);
  if (!forms) return undefined;
  const shapes = new Set<VerbShape>();
  const base = (forms[0]?.lemma ?? '').split(' ')[0] as string;
  for (const { form } of forms) {
    if (form === 'participle') shapes.add('participle');
    else if (form === 'gerund') shapes.add('gerund');
    else if (lower === base) shapes.add('base');
    else if (lower.endsWith('s') && !base.endsWith('s')) shapes.add('third');
    else if (lower.endsWith('es')) shapes.add('third');
    else shapes.add('past');
  }
  return { lemma: base, shapes, listed: true };
}

function knownReading(lower: string, language: Language): Reading | undefined {
  const verbs = lookup(lower, language).filter(({ pos }) => pos === 'verb');
  if (verbs.length === 0) return undefined;
  const shapes = new Set<VerbShape>();
  for (const { form, tense } of verbs) {
    if (form === 'past-participle') shapes.add('participle');
    else if (form === 'present-participle') shapes.add('gerund');
    else if (form === 'infinitive') shapes.add('base');
    else if (tense === 'past') shapes.add('past');
    else if (lower.endsWith('s')) shapes.add('third');
    else shapes.add('base');
  }
  return { lemma: verbs[0]?.lemma ?? lower, shapes, listed: false };
}

const YEAR = /^(?:19|20)\d\d$/;
const CURRENCY = /^[€$£¥%~+]$/u;
const QUOTE = /^[“”"„«»]$/u;

/** The tags of a sentence, one a token. */
export function tagSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  figures: readonly Figure[],
  words: WordClass,
  position: PositionWords,
): Tag[] {
  const { tokens } = sentence;
  const tags: Tag[] = [];
  const named = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) named.fill(1, from, to);
  const counted = figureTags(tokens, figures);
  for (let i = 0; i < tokens.length; i++)
    tags.push(named[i] ? 'name' : (counted[i] ?? tagOf(tokens, i, tags, named, words, position)));
  return tags;
}

// "more than 8 per cent", "by the end of March": one figure, whatever its words are elsewhere.
function figureTags(tokens: readonly Token[], figures: readonly Figure[]): readonly (Tag | undefined)[] {
  const tags: (Tag | undefined)[] = [];
  for (const figure of figures) {
    const { type, start } = figure;
    const end = figure.type === 'quantity' ? figure.noun.start : figure.end;
    tokens.forEach((token, i) => {
      if (token.start >= start && token.end <= end) tags[i] = type === 'date' ? 'time' : 'number';
    });
  }
  return tags;
}

function tagOf(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  named: Uint8Array,
  words: WordClass,
  position: PositionWords,
): Tag {
  const { grammar } = words;
  const token = tokens[i] as Token;
  const { lower } = token;
  const before = tags[i - 1];
  if (token.kind === 'mark') {
    if (/^['’]s$/u.test(token.text)) return before === 'pronoun' ? 'aux' : 'owner';
    if (
      /^['’]$/u.test(token.text) &&
      /s$/u.test(tokens[i - 1]?.text ?? '') &&
      tokens[i - 1]?.end === token.start
    )
      return 'owner';
    if (CURRENCY.test(token.text)) return 'number';
    return QUOTE.test(token.text) ? 'quote' : 'mark';
  }
  if (token.kind === 'number') {
    const dated = before === 'preposition' || before === 'time' || before === 'mark' || before === undefined;
    return YEAR.test(token.text) && dated ? 'time' : 'number';
  }
  if (
    position.times.has(lower) &&
    (token.capital ? i > 0 || position.modals[lower] === undefined : position.modals[lower] === undefined)
  )
    return 'time';
  const next = tokens[i + 1]?.lower ?? '';
  if (position.timeModifiers.has(lower) && (position.timeNouns.has(next) || position.times.has(next)))
    return 'time';
  if (position.timeNouns.has(lower) && position.timeModifiers.has(tokens[i - 1]?.lower ?? '')) return 'time';
  if (
    position.be.has(lower) ||
    position.have.has(lower) ||
    position.doing.has(lower) ||
    (position.modals[lower] !== undefined && before !== 'determiner' && before !== 'possessive')
  )
    return 'aux';
  if (position.negations.has(lower)) return 'adverb';
  if (lower === position.infinitive)
    return opensInfinitive(tokens, i, named, words, position) ? 'infinitive' : 'preposition';
  if (grammar.relatives.has(lower)) return relativeTag(tokens, i, tags, named, words, position);
  if (position.possessives[lower] !== undefined) return 'possessive';
  if (grammar.pronouns[lower] && !/^\p{Lu}{2,}$/u.test(token.text)) return 'pronoun';
  if (grammar.determiners[lower] !== undefined) return 'determiner';
  if (grammar.coordinators.has(lower)) return 'coordinator';
  // "has since raised"
  if (before === 'aux' && position.clausePrepositions.has(lower)) return 'adverb';
  if (position.clausePrepositions.has(lower)) {
    const opens = verbReading(tokens[i + 1]?.lower ?? '', words)?.shapes;
    return !named[i + 1] && opens?.has('gerund') ? 'subordinator' : 'preposition';
  }
  if (grammar.subordinators.has(lower)) return 'subordinator';
  if (grammar.prepositions[lower] !== undefined) return 'preposition';
  if (position.people.titleParts.has(lower) && titleAhead(tokens, i, words, position)) return 'noun';
  if (isVerb(tokens, i, tags, named, words, position)) return 'verb';
  if (position.adverbs.has(lower) || (/[^aio]ly$/u.test(lower) && !token.capital)) return 'adverb';
  return 'noun';
}

// "Managing director": a part of a title is no verb.
function titleAhead(tokens: readonly Token[], i: number, words: WordClass, position: PositionWords): boolean {
  let k = i + 1;
  while (position.people.titleParts.has(tokens[k]?.lower ?? '')) k++;
  return words.isRole(tokens[k]?.lower ?? '');
}

function opensInfinitive(
  tokens: readonly Token[],
  i: number,
  named: Uint8Array,
  words: WordClass,
  position: PositionWords,
): boolean {
  let k = i + 1;
  while (k < tokens.length && isAdverb((tokens[k] as Token).lower, position)) k++;
  const next = tokens[k];
  if (!next || named[k] || next.kind !== 'word') return false;
  // "head to head"
  if (next.lower === tokens[i - 1]?.lower) return false;
  if (position.be.has(next.lower) || position.have.has(next.lower)) return true;
  if (words.grammar.determiners[next.lower] !== undefined || position.possessives[next.lower] !== undefined)
    return false;
  return verbReading(next.lower, words)?.shapes.has('base') ?? false;
}

// "that" after a noun and before a verb opens a relative clause, after a verb a reported one, before a noun it points.
function relativeTag(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  named: Uint8Array,
  words: WordClass,
  position: PositionWords,
): Tag {
  const { grammar } = words;
  const { lower } = tokens[i] as Token;
  if (grammar.determiners[lower] === undefined && !grammar.subordinators.has(lower)) return 'relative';
  const next = tokens[i + 1];
  const before = tags[i - 1];
  const verbNext =
    next !== undefined &&
    !named[i + 1] &&
    (position.be.has(next.lower) ||
      position.have.has(next.lower) ||
      position.modals[next.lower] !== undefined ||
      position.doing.has(next.lower) ||
      (verbReading(next.lower, words)?.listed ?? false) ||
      position.adverbs.has(next.lower));
  if (verbNext && (before === 'noun' || before === 'name' || before === 'time' || before === 'number'))
    return 'relative';
  if (
    before === 'verb' ||
    before === 'noun' ||
    before === 'name' ||
    before === 'time' ||
    before === 'mark' ||
    before === 'quote'
  )
    return 'subordinator';
  return 'determiner';
}

const isAdverb = (lower: string, position: PositionWords): boolean =>
  position.adverbs.has(lower) || position.negations.has(lower) || /[^aio]ly$/u.test(lower);

function isVerb(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  named: Uint8Array,
  words: WordClass,
  position: PositionWords,
): boolean {
  const token = tokens[i] as Token;
  const { grammar } = words;
  const reading = verbReading(token.lower, words);
  if (!reading) return false;
  const { shapes, listed } = reading;
  if (token.capital && i > 0 && !listed) return false;
  let p = i - 1;
  while (p >= 0 && tags[p] === 'adverb') p--;
  const before = tags[p];
  const next = tokens[i + 1];
  if (before === 'infinitive') return shapes.has('base');
  if (before === 'aux') {
    const aux = (tokens[p] as Token).lower;
    if (position.have.has(aux)) return shapes.has('participle') || (shapes.has('past') && listed);
    if (position.be.has(aux) || (tags[p - 1] === 'pronoun' && /^['’]s$/u.test(aux)))
      return (
        shapes.has('participle') ||
        (shapes.has('gerund') && (listed || opensPhrase(next, i + 1, named, words, position)))
      );
    return shapes.has('base');
  }
  if (before === 'determiner' || before === 'possessive' || before === 'owner') return false;
  if (shapes.has('gerund')) {
    const strict =
      next !== undefined &&
      (named[i + 1] === 1 ||
        next.capital ||
        next.kind === 'number' ||
        CURRENCY.test(next.text) ||
        opensStrictly(next, words, position));
    if (
      before === 'verb' ||
      before === 'noun' ||
      before === 'name' ||
      before === 'preposition' ||
      before === 'number'
    )
      return listed && strict;
    return listed || strict;
  }
  if (before === 'preposition') return false;
  if (shapes.has('past') || shapes.has('participle')) {
    // "newly formed unit": between an article and a noun it describes.
    if (tags[i - 1] === 'adverb' && (tags[p] === 'determiner' || tags[p] === 'possessive')) return false;
    if (shapes.has('base'))
      return (
        before === 'name' ||
        before === 'relative' ||
        before === 'pronoun' ||
        (before === 'mark' && p > 0 && listed && opensPhrase(next, i + 1, named, words, position)) ||
        (before === 'noun' &&
          isPlural(tokens[p] as Token, position) &&
          opensPhrase(next, i + 1, named, words, position))
      );
    return (
      listed ||
      before === 'name' ||
      before === 'pronoun' ||
      before === 'relative' ||
      before === 'noun' ||
      before === 'time'
    );
  }
  if (shapes.has('third')) {
    if (before === 'number') return false;
    if (!listed)
      return (
        (before === 'name' ||
          before === 'relative' ||
          before === 'pronoun' ||
          (before === 'mark' && p > 0)) &&
        next !== undefined &&
        !words.headKind(token.lower) &&
        !words.isRole(token.lower) &&
        grammar.prepositions[next.lower] === undefined &&
        (named[i + 1] === 1 || opensStrictly(next, words, position))
      );
    if (before === 'name' || before === 'pronoun' || before === 'relative')
      return !(next && (position.be.has(next.lower) || position.have.has(next.lower)));
    if (before === 'subordinator') return false;
    return opensPhrase(next, i + 1, named, words, position) && before !== undefined;
  }
  if (!listed) return false;
  if (before === 'relative') return true;
  if (before === 'pronoun') return position.pluralPronouns.has((tokens[p] as Token).lower);
  if (before === 'name') return inList(tokens, p, named, words) || ofPlural(tokens, p, named, words);
  if (before === 'noun')
    return (
      /[^s]s$|people|staff/u.test((tokens[p] as Token).lower) &&
      opensPhrase(next, i + 1, named, words, position)
    );
  return false;
}

const isPlural = ({ lower }: Token, { plurals }: PositionWords): boolean =>
  /[^s]s$/u.test(lower) || plurals.has(lower);

/** An article, a preposition or a pronoun: behind a gerund it shows a verb. */
function opensStrictly({ lower }: Token, { grammar }: WordClass, position: PositionWords): boolean {
  return (
    grammar.determiners[lower] !== undefined ||
    grammar.prepositions[lower] !== undefined ||
    grammar.pronouns[lower] !== undefined ||
    position.possessives[lower] !== undefined
  );
}

/** Whether a complement may begin at this word: an article, a name, a number, a preposition, a listed adverb. */
function opensPhrase(
  next: Token | undefined,
  at: number,
  named: Uint8Array,
  words: WordClass,
  position: PositionWords,
): boolean {
  if (!next) return false;
  if (named[at] || next.kind === 'number' || CURRENCY.test(next.text)) return true;
  const { grammar } = words;
  if (
    grammar.determiners[next.lower] !== undefined ||
    position.possessives[next.lower] !== undefined ||
    grammar.prepositions[next.lower] !== undefined ||
    grammar.pronouns[next.lower] !== undefined ||
    next.lower === position.infinitive ||
    grammar.subordinators.has(next.lower)
  )
    return true;
  return next.kind === 'word' && (next.capital || !position.be.has(next.lower));
}

function inList(tokens: readonly Token[], p: number, named: Uint8Array, words: WordClass): boolean {
  let k = p;
  while (k >= 0 && named[k]) k--;
  while (
    k >= 0 &&
    p - k < 8 &&
    tokens[k]?.kind === 'word' &&
    !words.grammar.coordinators.has(tokens[k]?.lower ?? '')
  )
    k--;
  return words.grammar.coordinators.has(tokens[k]?.lower ?? '');
}

// "Analysts at X see": a plural before the preposition of the name.
function ofPlural(tokens: readonly Token[], p: number, named: Uint8Array, words: WordClass): boolean {
  let k = p;
  while (k >= 0 && named[k]) k--;
  const noun = tokens[k - 1];
  return (
    words.grammar.prepositions[tokens[k]?.lower ?? ''] !== undefined &&
    noun?.kind === 'word' &&
    /[^s]s$/u.test(noun.lower)
  );
}
