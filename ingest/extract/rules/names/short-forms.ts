// Which spellings are short for which: a surname for somebody, the first word for a firm.

import { findPlace, isCommonWord, isFirstName, knownName } from '../../lexicon';
import type { Vocabulary } from '../vocabulary';
import type { Entity } from './entity';
import { withoutGenitive } from './genitive';
import { type Spelled, spelled } from './spelled';

/**
 * Whom a short spelling stands for.
 * @param isOlder whether the text had the short one before the long one
 */
export function longFormOf(
  short: Spelled,
  all: readonly Spelled[],
  vocabulary: Vocabulary,
  isOlder: (short: Spelled, long: Spelled) => boolean,
): Entity | undefined {
  const own = short.text;
  // "Velmira Group" is Velmira, and not short for "Velmira Group Robotics".
  const last = short.words.at(-1) as string;
  if (short.words.length > 1 && vocabulary.wholes.has(last.toLowerCase())) {
    const firm = own.slice(0, -last.length - 1);
    const whole = all.find(({ text, entity }) => text === firm && entity.family === 'organization');
    if (whole) return whole.entity === short.entity ? undefined : whole.entity;
  }
  const found = new Set<Entity>();
  for (const long of all) {
    if (long.entity === short.entity) continue;
    if (long.text.startsWith(own) && stemOf(long.words) === own && !isOlder(short, long))
      found.add(long.entity);
    if (long.words.length <= short.words.length) continue;
    const person = long.entity.kind === 'Person';
    if (
      person
        ? isPartOfPerson(short, long)
        : isBehindWhole(short, long, vocabulary) ||
          (long.text.startsWith(`${own} `) && mayShorten(short, long, vocabulary) && !isOlder(short, long))
    )
      found.add(long.entity);
  }
  const [one, two] = [...found];
  if (two) return [...found].find(({ kind }) => kind !== 'Person' && kind !== 'Product');
  return one;
}

/** "Rumbles Angebot", "Mensas Idee": the genitive of a name of the document or of its short form, and no spelling of it. */
export function ownerOf(
  short: Spelled,
  all: readonly Spelled[],
  vocabulary: Vocabulary,
  isOlder: (short: Spelled, long: Spelled) => boolean,
): Entity | undefined {
  const own = withoutGenitive(short.text, vocabulary);
  if (own === undefined) return undefined;
  const name = spelled(own.split(' '), short.entity);
  const owner =
    all.find(({ text, entity }) => text === own && entity !== short.entity)?.entity ??
    longFormOf(name, all, vocabulary, isOlder);
  if (owner) short.entity.spellings.delete(short.text);
  return owner;
}

// The surname alone, the first name alone where it is one, or both without the initial between them.
function isPartOfPerson(short: Spelled, long: Spelled): boolean {
  const own = short.text;
  return (
    long.text.endsWith(` ${own}`) ||
    (short.words.length === 1 && long.words[0] === own && isFirstName(own)) ||
    (short.words.length === 2 && long.text.replace(MIDDLE_INITIAL, ' ') === own)
  );
}

/** "Dirk K. Martin" */
const MIDDLE_INITIAL = / \p{Lu}\.? (?=\p{Lu}[^ ]+$)/u;

// "Velmira", where the text has "Grupo Velmira".
const isBehindWhole = (short: Spelled, long: Spelled, { wholes }: Vocabulary): boolean =>
  short.entity.family !== 'place' &&
  wholes.has(long.words[0]?.toLowerCase() ?? '') &&
  long.text === `${long.words[0]} ${short.text}`;

// "Bank" does not stand for "Bank of Ireland", nor a place for the firm that is called after it.
function mayShorten(short: Spelled, long: Spelled, vocabulary: Vocabulary): boolean {
  if (short.entity.family === 'place') return false;
  const [first = ''] = short.words;
  if (long.entity.kind === 'Product' && short.words.length === 1) return false;
  // "Velmora France" is what Velmora has there.
  const rest = long.words.slice(short.words.length);
  if (rest.length === 1 && findPlace(rest[0] as string, vocabulary.language)?.place.kind === 'Country')
    return false;
  return !vocabulary.bodies.has(first.toLowerCase()) && !vocabulary.inNames.has(first.toLowerCase());
}

const HYPHEN = /[-‑]/u;
const STEM = /^(\p{Lu}[\p{L}]{3,})[-‑](?:AI|KI|IA|X|\p{N}[\p{L}\p{N}.]*)$/u;

/** "Velmira-7B", "Velmira-AI": without what the hyphen adds. */
const stemOf = ([word, more]: readonly string[]): string | undefined =>
  word !== undefined && more === undefined && HYPHEN.test(word) ? STEM.exec(word)?.[1] : undefined;

/** Spellings that the text may use later: the surname, the name without its legal form, the first word of a firm's. */
export function* shortFormsOf(
  { words, entity }: Spelled,
  vocabulary: Vocabulary,
): Generator<readonly string[]> {
  if (entity.family === 'place') return;
  const legal = words.findIndex((word, index) => index > 0 && vocabulary.isLegalForm(word));
  if (legal > 0) yield words.slice(0, legal);
  const stem = stemOf(words);
  if (stem && isDistinct(stem, vocabulary) && !knownName(stem) && !findPlace(stem, vocabulary.language))
    yield [stem];
  if (words.length < 2) return;
  const last = words.at(-1) as string;
  const [first = ''] = words;
  if (entity.kind === 'Person') {
    if (last.length > 2) yield [last];
    return;
  }
  if (vocabulary.wholes.has(first.toLowerCase())) {
    if (words.length > 2 || isDistinct(last, vocabulary)) yield words.slice(1);
    return;
  }
  if (
    entity.family === 'organization' &&
    isDistinct(first, vocabulary) &&
    !isNoName(first, vocabulary) &&
    !knownName(first) &&
    !findPlace(first, vocabulary.language)
  )
    yield [first];
}

// A word of the language is a German short name where it stands without an article (see name-matches.ts).
function isDistinct(word: string, vocabulary: Vocabulary): boolean {
  const { grammar, language } = vocabulary;
  if (word.length <= 3 || isFirstName(word)) return false;
  return (
    !isCommonWord(word, language) ||
    (grammar.capitalNouns &&
      !vocabulary.noun([word.toLowerCase()], 0) &&
      !vocabulary.prepositions.has(word.toLowerCase()) &&
      !vocabulary.determiners.has(word.toLowerCase()))
  );
}

// "European Commission": what opens many names is none by itself.
const isNoName = (word: string, { never, neverAlone }: Vocabulary): boolean =>
  never.has(word.toLowerCase()) || neverAlone.has(word.toLowerCase());

/** "Dravena SE" is no short form of "Dravena Optik". */
export const isFull = ({ spellings }: Entity, vocabulary: Vocabulary): boolean =>
  [...spellings.keys()].some((spelling) => {
    const words = spelling.split(' ');
    return words.length > 1 && vocabulary.isLegalForm(words.at(-1) as string);
  });

/** People are called by their last name, firms by their first: how a text shortens a name tells which it is. */
export function tellByShortening(all: readonly Spelled[], { inNames }: Vocabulary): void {
  const single = new Set(
    all.filter(({ words }) => words.length === 1).map(({ words }) => words[0] as string),
  );
  for (const { words, entity } of all) {
    if (words.length < 2 || words.length > 4 || entity.fixed) continue;
    const [first = ''] = words;
    const last = words.at(-1) as string;
    if (/\p{N}/u.test(last) || inNames.has(last.toLowerCase())) continue;
    if (single.has(last) && !single.has(first)) entity.speaksFor('Person', 1.5);
    else if (single.has(first) && !single.has(last) && !isFirstName(first)) entity.speaksFor('Company', 1);
  }
}
