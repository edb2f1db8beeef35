// Names of the registry where the text means them; one that is also a word needs to be written as a name.

import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import type { Source } from '../../../../graph/source';
import { findKnownNames, findPlace, isCommonWord, type KnownMention, type KnownName } from '../../lexicon';
import { flatMapped } from '../flat-mapped';
import type { HeadClass } from '../frames';
import { bodySeatedIn } from '../reference/seats-of-power';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { opensKnown } from '../words/written-words';
import { bare } from './among-nouns/bare';
import { isActor } from './among-nouns/standing';
import { standsWithoutArticle } from './by-capital/ordinary-names';
import { hintsOf } from './hints';
import type { NameSpan } from './span';
import { atStart, isTitleCase } from './written';

// Registry names that fill whole tokens; one that is also a word needs to be written as a name.
export function knownBySentence(
  source: Source,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): NameSpan[][] {
  const places = flatMapped(sentences, ({ tokens }) => tokens.filter(({ word }) => opensKnown(word)));
  const found = findKnownNames(source.text, places);
  const sure = new Set(found.filter(({ ambiguous }) => !ambiguous).map(({ entry }) => entry.id));
  let at = 0;
  return sentences.map((sentence) => {
    const spans: NameSpan[] = [];
    while (at < found.length && (found[at] as KnownMention).start < sentence.start) at++;
    let token = 0;
    while (at < found.length && (found[at] as KnownMention).end <= sentence.end) {
      const { start, end, entry, ambiguous } = found[at++] as KnownMention;
      while (token < sentence.tokens.length && (sentence.tokens[token]?.start ?? 0) < start) token++;
      let to = token;
      while (to < sentence.tokens.length && (sentence.tokens[to]?.end ?? 0) < end) to++;
      if (sentence.tokens[token]?.start !== start || sentence.tokens[to]?.end !== end) continue;
      const isThing = ENTITY_KINDS[entry.kind].family === 'thing';
      const thing = ambiguous && !isThing ? thingBeside(sentence, token, to + 1, vocabulary) : undefined;
      if (thing) {
        spans.push({ from: token, to: to + 1, hints: [[thing, THING]] });
        continue;
      }
      if (isBodyBefore(entry, sentence, token, to, vocabulary)) continue;
      if (isOfNation(entry, sentence.tokens[to + 1], vocabulary)) {
        spans.push({ from: token, to: to + 2, hints: [['PublicBody', 3]] });
        continue;
      }
      if (ambiguous && isOfAnotherCountry(entry, sentence.tokens[token - 1]?.text, vocabulary)) continue;
      if (ambiguous && !sure.has(entry.id) && !writtenAsName(sentence, token, vocabulary)) continue;
      const hints = entry.kind === 'Company' ? hintsOf(sentence.tokens.slice(token, to + 1), vocabulary) : [];
      spans.push({ from: token, to: to + 1, hints, known: entry });
    }
    return spans;
  });
}

const THING = 3;

// "auf dem Supercomputer Leonardo", "the Leonardo supercomputer": what a noun beside it calls a thing is not the firm
// of that name; behind a firm stands what it makes, but for the machines that have names of their own.
function thingBeside(
  sentence: Sentence,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): EntityKind | undefined {
  const classesAt = (at: number) => vocabulary.nounAt(sentence, at)?.value.head?.classes ?? NONE;
  const [before, behind] = [classesAt(from - 1), classesAt(to)];
  if (before.has('company')) return undefined;
  if (before.has('machine') || before.has('facility') || behind.has('machine')) return 'Facility';
  return before.has('product') ? 'Product' : undefined;
}

const NONE: ReadonlySet<HeadClass> = new Set();

// "the Dutch privacy authority AP": letters behind a noun for a body are no firm's.
const isBodyBefore = (
  { kind }: KnownName,
  { tokens, lowers }: Sentence,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): boolean => {
  if (kind !== 'Company' || from !== to || !LETTERS.test(tokens[from]?.text ?? '')) return false;
  const classes = vocabulary.nounAt({ tokens, lowers }, from - 1)?.value.head?.classes;
  return classes?.has('body') === true && !classes.has('company');
};

const LETTERS = /^\p{Lu}{2,4}$/u;

/** The ids of towns where bodies of the state sit beside its capital. */
const SEATS: ReadonlySet<string> = new Set(['bonn-city', 'vienna-city', 'bern-city']);

// "das bayerische Wirtschaftsministerium", "das Schweriner Wirtschaftsministerium" is not the one in Berlin.
function isOfAnotherCountry({ kind, country }: KnownName, before = '', { language }: Vocabulary): boolean {
  if (kind !== 'PublicBody') return false;
  const place = findPlace(before, language);
  return (
    place?.via === 'demonym' &&
    (place.region !== undefined ||
      (country !== undefined && place.place.iso !== country) ||
      (place.place.kind === 'City' && !SEATS.has(place.place.id) && bodySeatedIn(place.place) === undefined))
  );
}

// "la Marine nationale grecque": where adjectives follow, the nation behind makes another body of it.
function isOfNation(
  { kind, country }: KnownName,
  next: Token | undefined,
  { grammar, language }: Vocabulary,
): boolean {
  if (kind !== 'PublicBody' || !grammar.articles || !next || next.capital) return false;
  const place = findPlace(next.text, language);
  return place?.via === 'demonym' && place.place.kind === 'Country' && place.place.iso !== country;
}

function writtenAsName(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const word = sentence.tokens[at]?.text ?? '';
  if (word.length === 1) return isLoneLetter(sentence, at, vocabulary);
  if (!isCommonWord(word, vocabulary.language)) return true;
  // "Amazon pumpt …"
  if (vocabulary.grammar.capitalNouns && isActor(sentence, at, vocabulary)) return true;
  // "bei Apple": a common noun would have an article.
  if (vocabulary.grammar.capitalNouns && !atStart(sentence, at)) return bare(sentence, at, vocabulary);
  // "Lovable, a Stockholm start-up", "Poolside has": what stands at the head of a sentence and is described or acts.
  if (
    !vocabulary.grammar.capitalNouns &&
    atStart(sentence, at) &&
    (actsOrIsDescribed(sentence, at, vocabulary) || standsWithoutArticle(sentence, at, vocabulary))
  )
    return true;
  return (
    !vocabulary.grammar.capitalNouns &&
    sentence.tokens[at]?.capital === true &&
    !atStart(sentence, at) &&
    !isTitleCase(sentence)
  );
}

// "X has", "users of X": no "Model X", "à l'X", "X.", "X-ray" or "Gustave X".
function isLoneLetter({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isPart = (one: Token | undefined) => one?.capital === true || one?.kind === 'number';
  const counts = vocabulary.noun(lowers, at - 1)?.value.head?.classes.has('company') === false;
  const opens = next?.kind === 'mark' && !/^(?:['’]s|[,)”"])$/u.test(next.text);
  const hasArticle = before?.text === '(' || vocabulary.determiners.has(lowers[at - 1] ?? '');
  return !isPart(before) && !isPart(next) && !opens && !counts && !hasArticle;
}

function actsOrIsDescribed({ lowers, tokens }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const next = lowers[at + 1] ?? '';
  if (next === ',')
    return vocabulary.determiners.has(lowers[at + 2] ?? '') || vocabulary.relatives.has(lowers[at + 2] ?? '');
  if (tokens[at + 1]?.text === "'s") return true;
  return vocabulary.mayBeFinite(
    next,
    (lemma) =>
      vocabulary.have.has(lemma) ||
      vocabulary.be.has(lemma) ||
      (vocabulary.verbs.has(lemma) && !vocabulary.noun(lowers, at + 1)),
  );
}
