// All names of a document: found by registry, form and context, grouped into entities, then looked for once more so that
// a name known from one place is seen in all.
import type { Source } from '../../../../graph/source';
import {
  findKnownNames,
  findPlace,
  isCommonWord,
  isFirstName,
  type KnownMention,
  knownName,
  mayOpenLongPlace,
  type Place,
} from '../../lexicon';
import { figuresOfSentence } from '../sentence-figures';
import { datelineEnd, type Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { atStart, capitals, hintsOf, isOffice, isTitleCase, KIND_OF_CLASS } from './capitals';
import { Entity } from './entity';
import { officeCompounds } from './evidence';
import { grow, isOwnNumber } from './grow';
import { headedAtEnd, institutions } from './institutions';
import { bare, inflectedKnown, look, nounNames } from './nouns';
import { quoted } from './quoted';
import { type NameSpan, Taken } from './span';
import { Spellings } from './spellings';
import { determinedNouns, isActor } from './standing';
import { titled } from './titled';

export interface Mention {
  readonly entity: Entity;
  readonly sentence: number;
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The first part of a compound: "Siemens" in "Siemens-Entwickler". */
  readonly inner?: boolean;
}

/** The mentions of each sentence, in order of place. */
export function findMentions(
  source: Source,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): Mention[][] {
  const known = knownBySentence(source, sentences, vocabulary);
  const heads = sentences.map(headEnd);
  const spellings = new Spellings(vocabulary);
  const taken = sentences.map((sentence, index) => {
    const spans = new Taken(sentence.tokens.length);
    spans.block(0, heads[index] as number);
    for (const { from, to } of datesIn(source, sentence)) spans.block(from, to);
    for (const { from, to } of neverIn(sentence, vocabulary)) spans.block(from, to);
    for (const span of firstLook(sentence, known[index] ?? [], vocabulary, spans)) spans.take(span);
    for (const span of placesIn(sentence, vocabulary, spans)) spans.take(span);
    for (const span of spans.spans) if (!span.weak) spellings.add(sentence, span);
    return spans;
  });
  sentences.forEach((sentence, index) => {
    for (const span of taken[index]?.spans ?? []) if (span.weak) spellings.addWeak(sentence, span);
    if (!vocabulary.grammar.capitalNouns) return;
    for (const { name, strength } of officeCompounds(sentence, vocabulary))
      spellings.addInner(name, strength);
    for (const word of determinedNouns(sentence, vocabulary)) spellings.speaksAgainst(word);
  });
  spellings.settle();
  return sentences.map((sentence, index) => {
    const spans = taken[index] as Taken;
    const mentions = spans.spans
      .map((span) => mentionOf(sentence, span, spellings.entityOf(sentence, span)))
      .filter((mention): mention is Mention => mention !== undefined);
    const again = new Taken(sentence.tokens.length);
    again.block(0, heads[index] as number);
    for (const { from, to } of mentions) again.take({ from, to, hints: [] });
    for (const { from, to, entity } of spellings.matches(sentence, again)) {
      const mention = mentionOf(sentence, { from, to, hints: [] }, entity);
      if (mention) mentions.push(mention);
    }
    if (vocabulary.grammar.compounds) mentions.push(...compounds(sentence, again, spellings, vocabulary));
    return mentions.sort((a, b) => a.from - b.from);
  });
}

function mentionOf(
  sentence: Sentence,
  { from, to }: NameSpan,
  entity: Entity | undefined,
): Mention | undefined {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  if (!entity || !first || !last) return undefined;
  return { entity, sentence: sentence.index, from, to, start: first.start, end: last.end };
}

/** "Silicon Valley": what is no name though it is written as one. */
function* neverIn({ lowers }: Sentence, { never }: Vocabulary): Generator<{ from: number; to: number }> {
  for (let from = 0; from < lowers.length; from++) {
    const match = never.match(lowers, from);
    if (match && match.length > 1) yield { from, to: from + match.length };
  }
}

/** Tokens of dates, money and shares: no names. */
function datesIn(source: Source, sentence: Sentence): { from: number; to: number }[] {
  const { tokens } = sentence;
  return figuresOfSentence(source, sentence)
    .filter(({ type }) => type !== 'quantity')
    .map((figure) => ({
      from: tokens.findIndex((token) => token.end > figure.start),
      to: tokens.findLastIndex((token) => token.start < figure.end) + 1,
    }));
}

// "Dravena-Strategiechef", "Ex-Zalando-Managerin", "Nvidia-Chips": a name before the last hyphen.
function* compounds(
  sentence: Sentence,
  taken: Taken,
  spellings: Spellings,
  vocabulary: Vocabulary,
): Generator<Mention> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const { text, start } = tokens[at] as Sentence['tokens'][number];
    const last = text.lastIndexOf('-');
    if (last < 2) continue;
    const opening = text.slice(0, text.indexOf('-'));
    const ex = vocabulary.prefixes.has(opening.toLowerCase()) ? opening.length + 1 : 0;
    if (last < ex + 1 || !taken.free(at, at + 1)) continue;
    const known = knownInCompound(text, ex, spellings);
    const end = known?.end ?? last;
    const entity = known?.entity ?? unknownInCompound(text.slice(ex, last), text.slice(last + 1), vocabulary);
    if (entity)
      yield {
        entity,
        sentence: sentence.index,
        from: at,
        to: at + 1,
        start: start + ex,
        end: start + end,
        inner: true,
      };
  }
}

/** No word that somebody wrote is longer; one that is would be looked up once for every hyphen. */
const LONGEST_COMPOUND = 80;

// "Siemens-Entwickler", "Schwarz-Digits-Co-Chef": the longest part before a hyphen that is a name of the document. In
// compounds hyphens join the words of a name too.
function knownInCompound(
  text: string,
  from: number,
  spellings: Spellings,
): { readonly entity: Entity; readonly end: number } | undefined {
  if (text.length > LONGEST_COMPOUND) return undefined;
  for (let end = text.lastIndexOf('-'); end > from + 1; end = text.lastIndexOf('-', end - 1)) {
    const name = text.slice(from, end);
    const entity = spellings.named(name) ?? spellings.named(name.replaceAll('-', ' '));
    if (entity) return { entity, end };
  }
  return undefined;
}

// A new name is believed only before an office or a trade: "Brawnly-Chefin".
function unknownInCompound(name: string, rest: string, vocabulary: Vocabulary): Entity | undefined {
  const noun = vocabulary.noun([rest.toLowerCase()], 0)?.value;
  const office = noun?.relational.some(({ relation }) => relation === 'HOLDS_ROLE' || relation === 'FOUNDED');
  if (!office || name.length < 4 || !/^\p{Lu}\p{Ll}/u.test(name)) return undefined;
  if (
    isCommonWord(name, vocabulary.language) ||
    vocabulary.noun([name.toLowerCase()], 0) ||
    findPlace(name, vocabulary.language) ||
    vocabulary.never.has(name.toLowerCase())
  )
    return undefined;
  return new Entity().named(name);
}

// Registry names that fill whole tokens; one that is also a word needs to be written as a name.
function knownBySentence(
  source: Source,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): NameSpan[][] {
  const found = findKnownNames(source.text);
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
      if (ambiguous && !sure.has(entry.id) && !writtenAsName(sentence, token, vocabulary)) continue;
      const hints = entry.kind === 'Company' ? hintsOf(sentence.tokens.slice(token, to + 1), vocabulary) : [];
      spans.push({ from: token, to: to + 1, hints, known: entry });
    }
    return spans;
  });
}

const HEAD_MARKS = /^[-–—:|]$/u;
const LONGEST_MEDIUM = 3;

/** Where the text of a line begins behind a dateline, or behind the medium that writes it: "FT - …", "Reuters: …". */
function headEnd({ tokens }: Sentence): number {
  for (let to = 1; to <= LONGEST_MEDIUM; to++)
    if (
      HEAD_MARKS.test(tokens[to]?.text ?? '') &&
      knownName(
        tokens
          .slice(0, to)
          .map(({ text }) => text)
          .join(' '),
      )?.medium
    )
      return to + 1;
  return datelineEnd(tokens);
}

function writtenAsName(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const word = sentence.tokens[at]?.text ?? '';
  if (!isCommonWord(word, vocabulary.language)) return true;
  // "Amazon pumpt …"
  if (vocabulary.grammar.capitalNouns && isActor(sentence, at, vocabulary)) return true;
  // "bei Apple": a common noun would have an article.
  if (vocabulary.grammar.capitalNouns && !atStart(sentence, at)) return bare(sentence, at, vocabulary);
  // "Lovable, a Stockholm start-up", "Poolside has": what stands at the head of a sentence and is described or acts.
  if (
    !vocabulary.grammar.capitalNouns &&
    atStart(sentence, at) &&
    actsOrIsDescribed(sentence, at, vocabulary)
  )
    return true;
  return (
    !vocabulary.grammar.capitalNouns &&
    sentence.tokens[at]?.capital === true &&
    !atStart(sentence, at) &&
    !isTitleCase(sentence)
  );
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

function* firstLook(
  sentence: Sentence,
  known: readonly NameSpan[],
  vocabulary: Vocabulary,
  taken: Taken,
): Generator<NameSpan> {
  for (const span of [...institutions(sentence, vocabulary), ...headedAtEnd(sentence, vocabulary)]) {
    const whole = known.find(({ from, to }) => from <= span.from && to >= span.to);
    if (!whole) yield span;
  }
  if (vocabulary.grammar.capitalNouns) {
    yield* inflectedKnown(sentence);
    for (const span of titled(sentence, vocabulary))
      if (!known.some(({ from, to }) => from <= span.from && to >= span.to)) yield span;
  }
  for (const span of known) {
    if (isSurname(sentence, span)) continue;
    const longer = lengthened(sentence, span, vocabulary);
    yield longer ?? span;
  }
  for (const span of quoted(sentence)) {
    const kind = described(sentence, span.from - 2, vocabulary);
    if (kind) yield { ...span, hints: [[kind, 2.5]] };
    // "unter dem Namen „Grecale“"
    else
      yield {
        ...span,
        weak: !vocabulary.naming.has(sentence.lowers[span.from - 2] ?? ''),
      };
  }
  // "Palo Alto", "St. Gallen": a place of several words before its words are taken for names.
  yield* placesIn(sentence, vocabulary, taken, 2);
  const free = (at: number) => taken.free(at, at + 1);
  const named = vocabulary.grammar.capitalNouns ? nounNames : capitals;
  for (const span of named(sentence, vocabulary, free)) {
    const place = vocabulary.grammar.capitalNouns ? undefined : placeOf(sentence, span, vocabulary);
    yield place ? { ...span, place, hints: [], weak: false } : span;
  }
}

function described({ lowers }: Sentence, at: number, vocabulary: Vocabulary) {
  for (let length = 3; length > 0; length--) {
    const match = at - length + 1 >= 0 ? vocabulary.noun(lowers, at - length + 1) : undefined;
    if (match?.length !== length) continue;
    for (const name of match.value.head?.classes ?? []) {
      if (name === 'project' || name === 'unit') return 'Product' as const;
      const kind = KIND_OF_CLASS[name];
      if (kind) return kind;
    }
  }
  return undefined;
}

// "James Wise": a registry name behind a given name is somebody's.
function isSurname({ tokens }: Sentence, { from, to, known }: NameSpan): boolean {
  const before = tokens[from - 1];
  if (
    !before?.capital ||
    to - from > 1 ||
    known?.kind === 'Person' ||
    (tokens[from]?.start ?? 0) - before.end !== 1
  )
    return false;
  return isFirstName(before.text) && !knownName(before.text);
}

// "Bosch Ventures", "SNCF Réseau": what more capitals lengthen is another firm than the one in the registry.
function lengthened(sentence: Sentence, span: NameSpan, vocabulary: Vocabulary): NameSpan | undefined {
  const { tokens } = sentence;
  if (span.known?.kind === 'Person' || isTitleCase(sentence)) return undefined;
  const continues = (at: number) => {
    const token = tokens[at];
    if (!token?.capital || token.kind !== 'word' || token.start - (tokens[at - 1]?.end ?? 0) !== 1)
      return false;
    if (vocabulary.inNames.has(token.lower)) return true;
    const place = findPlace(token.text, vocabulary.language);
    // "Stargate Norway": where a product stands makes another of it; "Claude Opus 4": so does a number.
    if (
      span.known?.kind === 'Product' &&
      (place?.via === 'name' || isOwnNumber(sentence, at + 1, vocabulary))
    )
      return true;
    // "Google Translate", "Siemens Healthineers": no German word follows a name directly.
    if (vocabulary.grammar.capitalNouns && look(token, vocabulary) !== 'name') return false;
    if (vocabulary.never.has(token.lower) || vocabulary.titles.has(token.lower)) return false;
    return (
      !isFirstName(token.text) && !place && !knownName(token.text) && isOffice(sentence, at, vocabulary) === 0
    );
  };
  const end = grow(
    sentence,
    span.to,
    () => true,
    (at) => (continues(at) || (at > span.to && isOwnNumber(sentence, at, vocabulary)) ? 1 : 0),
  );
  // "Aleph Alpha Research GmbH"
  const to = vocabulary.isLegalForm(tokens[end]?.text ?? '') ? end + 1 : end;
  if (to === span.to) return undefined;
  if (end === span.to) return { ...span, to };
  // "der Sprachassistent DeepL Voice"
  const kind = vocabulary.grammar.capitalNouns ? described(sentence, span.from - 1, vocabulary) : undefined;
  if (kind === 'Product' || kind === 'Facility') return { from: span.from, to, hints: [[kind, 3]] };
  const hints = hintsOf(tokens.slice(span.from, to), vocabulary);
  // "Llama Guard": a longer name of a product is a product's.
  return { from: span.from, to, hints: span.known?.kind === 'Product' ? [...hints, ['Product', 3]] : hints };
}

const LONGEST_PLACE = 3;

function* placesIn(
  sentence: Sentence,
  vocabulary: Vocabulary,
  taken: Taken,
  shortest = 1,
): Generator<NameSpan> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || !taken.free(at, at + 1)) continue;
    const longest = mayOpenLongPlace(token.text) ? Math.min(LONGEST_PLACE, tokens.length - at) : 1;
    for (let length = longest; length >= shortest; length--) {
      const span: NameSpan = { from: at, to: at + length, hints: [] };
      const place = taken.free(span.from, span.to) ? placeOf(sentence, span, vocabulary) : undefined;
      if (!place) continue;
      yield { ...span, place };
      break;
    }
  }
}

/** The place that exactly these words name; one that is also a word only behind a preposition of place. */
function placeOf(sentence: Sentence, { from, to }: NameSpan, vocabulary: Vocabulary): Place | undefined {
  const { tokens, lowers } = sentence;
  if (to - from > LONGEST_PLACE) return undefined;
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ \./gu, '.');
  // "Eindhoven-based" is an adjective.
  if (/-\p{Ll}+$/u.test(words)) return undefined;
  const found = findPlace(words, vocabulary.language);
  if (found?.via !== 'name') return undefined;
  // "im Norden"
  if (vocabulary.never.has(lowers[from] as string) && to === from + 1) return undefined;
  if (!found.ambiguous) return found.place;
  // "the Bristol designer": inside a sentence only names have a capital, and a large town is meant before anything else.
  const { capitalNouns } = vocabulary.grammar;
  if (
    !capitalNouns &&
    found.large &&
    !isFirstName(words) &&
    !atStart(sentence, from) &&
    !isTitleCase(sentence)
  )
    return found.place;
  // "the city of Milan"
  const inCity =
    !capitalNouns &&
    lowers[from - 1] === 'of' &&
    vocabulary.noun(lowers, from - 2)?.value.head?.classes.has('place') === true;
  if (inCity) return found.place;
  const before = vocabulary.prepositions.get(lowers[from - 1] ?? '')?.name;
  const inBrackets = lowers[from - 1] === '(' && (lowers[to] === ')' || lowers[to] === ',');
  return inBrackets || (before !== undefined && vocabulary.placePrepositions.has(before))
    ? found.place
    : undefined;
}
