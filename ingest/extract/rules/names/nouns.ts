// Names in languages that write all nouns with a capital (German): what no dictionary has, what a legal form or a first
// name marks, and what stands beside a noun that says what it is ("das Start-up Sonderling").
import type { EntityKind } from '../../../../graph/entities';
import {
  findPlace,
  isCommonWord,
  isFirstName,
  isListed,
  isNameParticle,
  isSpelled,
  knownName,
  lookup,
  splitCompound,
} from '../../lexicon';
import { genderOf } from '../case';
import type { Sentence } from '../sentences';
import type { HeadClass } from '../tables';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { atStart, hasOddForm, hintsOf, KIND_OF_CLASS } from './capitals';
import { strengthAt } from './evidence';
import { grow, isAdjacent, isJoiningSign, isOwnNumber } from './grow';
import { isPluralOfLetters, type NameSpan } from './span';

/** How much a word looks like a name by itself; a compound that no dictionary has may be one. */
type Look = 'name' | 'compound' | 'word' | 'none';

export function look(token: Token | undefined, vocabulary: Vocabulary): Look {
  if (token?.kind !== 'word' || token.text.endsWith('-')) return 'none';
  const known = looks.get(vocabulary) ?? new Map<string, Look>();
  let found = known.get(token.text);
  if (!found) {
    found = lookOf(token, vocabulary);
    if (known.size >= REMEMBERED) known.clear();
    known.set(token.text, found);
    looks.set(vocabulary, known);
  }
  return found;
}

/** What words look like, by vocabulary and as they are written: texts use the same words again and again. */
const looks = new WeakMap<Vocabulary, Map<string, Look>>();
const REMEMBERED = 50_000;

function lookOf(token: Token, vocabulary: Vocabulary): Look {
  const { text, lower } = token;
  if (!token.capital)
    return hasOddForm(text) ? (text.includes('-') ? hyphened(text, vocabulary) : 'name') : 'none';
  if (isNever(token, vocabulary) || vocabulary.isLegalForm(text) || isPluralOfLetters(text)) return 'none';
  const language = vocabulary.language;
  if (
    text.length > 1 &&
    text === text.toUpperCase() &&
    /\p{Lu}{2}/u.test(text) &&
    !vocabulary.inNames.has(lower)
  )
    return isSpelled(text, language) && text.length < 4 ? 'none' : 'name';
  if (/\p{L}\p{N}/u.test(text) || (/\p{Ll}\p{Lu}/u.test(text) && !text.includes('-')))
    return text.includes('-') ? hyphened(text, vocabulary) : 'name';
  const place = findPlace(text, language);
  if (place?.via === 'demonym' || (place && !place.ambiguous)) return 'none';
  if (/[^s]s$/u.test(text) && findPlace(text.slice(0, -1), language)?.ambiguous === false) return 'none';
  if (vocabulary.groups.has(text.slice(text.lastIndexOf('-') + 1)) && text.includes('-'))
    return hyphened(text, vocabulary);
  if (isCommonWord(text, language)) return 'word';
  // "Photonik" stands in names and is none.
  if (vocabulary.inNames.has(lower)) return 'word';
  if (text.includes('-')) return hyphened(text, vocabulary);
  if (/^\p{Lu}\p{Ll}+s$/u.test(text) && isCommonWord(text.slice(0, -1), language)) return 'word';
  const noun = vocabulary.noun([lower], 0)?.value;
  const head = noun?.head;
  if (DERIVED.test(text)) return 'word';
  if (hasListedTail(lower, true)) return 'word';
  if (splitCompound(text))
    return head && (!countable(head.classes) || !lower.endsWith(noun.lemma)) ? 'word' : 'compound';
  return head && (noun.lemma === lower || lower.length > 9) ? 'word' : 'name';
}

const LEAST_TAIL = 5;

// "Stickstoffausstoß", "Einspeisetarife": a compound whose first part no list has, here in its base form or in another.
function hasListedTail(lower: string, inflected: boolean): boolean {
  for (let at = 3; at <= lower.length - LEAST_TAIL; at++) {
    const tail = lower.charAt(at).toUpperCase() + lower.slice(at + 1);
    const nouns = lookup(tail, 'de').filter(({ pos }) => pos === 'noun');
    if (nouns.length === 0 || findPlace(tail, 'de') || isFirstName(tail)) continue;
    return nouns.every(({ lemma }) => lemma !== tail) === inflected;
  }
  return false;
}

// "Renationalisierung", "Beidhändigkeit": endings that make nouns, also such as no dictionary has.
const DERIVED = /\p{Ll}{3}(?:ung|heit|keit|schaft|ismus|ität)(?:s|en)?$/u;

const isNever = ({ lower }: Token, vocabulary: Vocabulary): boolean =>
  (vocabulary.never.has(lower) && !vocabulary.inNames.has(lower)) || isTitle(lower, vocabulary);

// "KI-Firma" and "Mistral-Chef" are nouns; "Brandt-Ohlsen", "Maasdal-Invest" and "Unruh-Gruppe" are names.
function hyphened(text: string, vocabulary: Vocabulary): Look {
  const hyphen = text.lastIndexOf('-');
  const last = text.slice(hyphen + 1);
  if (vocabulary.isLegalForm(last)) return 'name';
  const own =
    !isCommonWord(text.slice(0, hyphen), vocabulary.language) && !findPlace(text.slice(0, hyphen), 'de');
  const first = text.slice(0, hyphen);
  if (
    vocabulary.groups.has(last) &&
    !knownName(first) &&
    !vocabulary.noun([first.toLowerCase()], 0) &&
    /\p{Ll}/u.test(first)
  )
    return 'name';
  const noun = vocabulary.noun([last.toLowerCase()], 0);
  if (!noun && own && vocabulary.inNames.has(last.toLowerCase())) return 'name';
  return noun || isListed(last, vocabulary.language) || splitCompound(last) ? 'word' : 'name';
}

// "Zettelwerk" without an article is a name; "Risikokapital" and "Rechenleistung" need none.
const countable = (classes: ReadonlySet<HeadClass>): boolean =>
  ['company', 'investor', 'body', 'facility'].some((name) => classes.has(name as HeadClass)) &&
  !classes.has('money');

/** Names of the registry of several words, in another case: "der Deutschen Telekom", "Aleph Alphas Forschung". */
export function* inflectedKnown({ tokens }: Sentence): Generator<NameSpan> {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!first.capital) continue;
    const stem = /^(\p{Lu}\p{L}+e)[nrms]$/u.exec(first.text)?.[1];
    for (let to = Math.min(tokens.length, at + 4); to > at + 1; to--) {
      const genitive = stem === undefined && (tokens[to - 1] as Token).text.endsWith('s');
      if (stem === undefined && !genitive) continue;
      const rest = tokens.slice(at + 1, to).map(({ text }) => text);
      const words = [stem ?? first.text, ...rest].join(' ');
      const known = knownName(genitive ? words.slice(0, -1) : words);
      if (!known) continue;
      yield { from: at, to, hints: [], known, ...(genitive && { genitive }) };
      break;
    }
  }
}

/** The spans of a sentence that may be names; `weak` ones stand only if the text uses them as names. */
export function* nounNames(
  sentence: Sentence,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): Generator<NameSpan> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    // "Chief Revenue Officer": an office of several words is no name.
    const office = tokens[at]?.capital ? (vocabulary.noun(sentence.lowers, at)?.length ?? 1) : 1;
    const span = free(at) && office < 3 ? nameAt(sentence, at, vocabulary, free) : undefined;
    if (span) yield span;
    at = span ? Math.max(span.to, at + 1) : at + (office < 3 ? 1 : office);
  }
}

function nameAt(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || (!token.capital && !hasOddForm(token.text)) || isFunctionWord(sentence, at, vocabulary))
    return undefined;
  if (isRubric(sentence, token, vocabulary)) return undefined;
  const person = personAt(sentence, at, vocabulary, free);
  if (person) return person;
  const company = formedAt(sentence, at, vocabulary, free);
  if (company) return company;
  const own = look(token, vocabulary);
  if (own === 'none') return calledAfterPlace(sentence, at, vocabulary, free);
  // "der Serie C"
  if (vocabulary.inNames.get(sentence.lowers[at - 1] ?? '') === 'round') return undefined;
  if (own === 'name' && isCounted(sentence, at, vocabulary)) return undefined;
  const beside = described(sentence, at, vocabulary);
  const articled = vocabulary.determiners.has(sentence.lowers[at - 1] ?? '') && own === 'name';
  const to = extended(sentence, at, beside !== undefined || articled, vocabulary, free);
  const explained = explanation(sentence, at, to, vocabulary);
  if (articled && !beside && !explained && to === at + 1 && hasListedTail(token.lower, false))
    return undefined;
  // "der Hersteller Maschinen": a word that is listed as a trade or a thing is none's name.
  const noun = vocabulary.noun([token.lower], 0)?.value;
  const usable =
    own !== 'word' ||
    !isListed(token.text, 'de') ||
    !noun ||
    (countable(noun.head?.classes ?? new Set()) &&
      noun.lemma !== token.lower &&
      token.lower.endsWith(noun.lemma));
  if (own === 'name' || explained || (beside && usable)) {
    const hints = [...hintsOf(tokens.slice(at, to), vocabulary)];
    if (beside) hints.push([beside, 2]);
    if (explained) hints.push([explained, 1.5]);
    const weak = own === 'word' && !explained && isObject(sentence, at, vocabulary);
    return { from: at, to, hints, ...(weak && { weak }) };
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

// "GELD", "DIE DETAILS": a heading that shouts an ordinary word.
const isRubric = ({ heading }: Sentence, { text }: Token, { language }: Vocabulary): boolean =>
  heading && text.length > 1 && text === text.toUpperCase() && isListed(text, language);

// "der Konzern Formosa Wafer": behind what it is a firm may be called after a place, with more than the place.
function calledAfterPlace(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens } = sentence;
  const kind = isAdjacent(sentence, at) ? heads(sentence, at - 1, vocabulary) : undefined;
  const place = findPlace((tokens[at] as Token).text, 'de');
  if (!isFirm(kind) || place?.via !== 'name') return undefined;
  const next = tokens[at + 1];
  const hints: NameSpan['hints'] = [[kind as EntityKind, 2]];
  if (!next?.capital || !isAdjacent(sentence, at + 1))
    // "der Cloudanbieter Nordheim": of a trade a firm, no town, is told.
    return place.place.kind === 'City' && isTrade(sentence, at - 1, vocabulary)
      ? { from: at, to: at + 1, hints: [...hints, [kind as EntityKind, 1]] }
      : undefined;
  return !free(at + 1) || /(?:en|e|s)$/u.test(next.text) ? undefined : { from: at, to: at + 2, hints };
}

// "Cloudanbieter", "Start-up": no bank, fair or airport, which towns have.
const isTrade = ({ lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean => {
  const noun = vocabulary.noun(lowers, at)?.value;
  return (
    noun?.head?.generic === true || (noun?.relational ?? []).some(({ relation }) => TRADES.has(relation))
  );
};

const TRADES: ReadonlySet<string> = new Set(['SUPPLIES', 'BUILDS']);

const isFirm = (kind: EntityKind | undefined): boolean => kind === 'Company' || kind === 'Investor';

// "ein Jahrzent", "zwei EVUs", "keine Impairments": what is counted is a kind of thing and no name.
function isCounted({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  let before = at - 1;
  while (before >= 0 && isAdjective(tokens[before]) && !vocabulary.determiners.has(lowers[before] as string))
    before--;
  const kind = vocabulary.determiners.get(lowers[before] ?? '');
  return kind === 'indefinite' || kind === 'none';
}

// "dass das Unternehmen Verluste schreibt": a plural beside a noun may be an object of its own.
const isObject = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean => {
  const { text } = sentence.tokens[at] as Token;
  const many =
    DERIVED.test(text) ||
    (/(?:e|en|ern|s)$/u.test(text) &&
      lookup(text, 'de').some(({ lemma, pos }) => pos === 'noun' && lemma !== text));
  const governed = vocabulary.verbForms(sentence.lowers[at + 1] ?? '').length > 0;
  return many && governed && isListed(text, 'de') && !isOpening(sentence, at, vocabulary);
};

// "Das Start-up Sonderling", "bei der Firma Nebelhorn": nothing that could make the noun a subject with an object.
function isOpening(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  let head = at - 1;
  while (head > 0 && !tokens[head]?.capital) head--;
  let before = head - 1;
  while (isAdjective(tokens[before]) && !vocabulary.determiners.has(lowers[before] as string)) before--;
  if (vocabulary.prepositions.get(lowers[before] ?? '')?.article) return true;
  if (vocabulary.determiners.has(lowers[before] ?? '')) before--;
  return before < 0 || atStart(sentence, before + 1) || vocabulary.prepositions.has(lowers[before] as string);
}

/** A word of the small classes, with a capital because a sentence begins. */
function isFunctionWord(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  if (!atStart(sentence, at)) return false;
  const { text, lower } = sentence.tokens[at] as Token;
  if (text.length > 1 && text === text.toUpperCase()) return false;
  return (
    vocabulary.determiners.has(lower) ||
    vocabulary.prepositions.has(lower) ||
    vocabulary.pronouns.has(lower) ||
    vocabulary.subordinators.has(lower) ||
    vocabulary.coordinators.has(lower) ||
    vocabulary.adverbs.has(lower) ||
    vocabulary.as.has(lower)
  );
}

// Given name(s), particles, surname(s); behind a title the surname alone.
function personAt(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens, lowers } = sentence;
  const first = tokens[at] as Token;
  const nextIs = (k: number, test: (token: Token) => boolean) => {
    const token = tokens[k];
    return token !== undefined && free(k) && token.start - (tokens[k - 1] as Token).end <= 1 && test(token);
  };
  const isSurname = ({ text, lower, kind, capital }: Token) =>
    kind === 'word' &&
    capital &&
    !vocabulary.inNames.has(lower) &&
    !vocabulary.isLegalForm(text) &&
    !vocabulary.never.has(lower) &&
    !isTitle(lower, vocabulary) &&
    text !== text.toUpperCase();
  // "das Robert Koch-Institut"
  if (isFirstName(first.text) && nextIs(at + 1, ({ text }) => isNamedBody(text, vocabulary)))
    return { from: at, to: at + 2, hints: [['PublicBody', 3]] };
  const titled = behindTitle(sentence, at, vocabulary) && isSurname(first);
  const given = isFirstName(first.text);
  const introduced = () =>
    isSurname(first) &&
    !isFirstName(tokens[at + 1]?.text ?? '') &&
    introducesPerson(sentence, at, vocabulary);
  if (!given && !titled && !introduced()) return undefined;
  let to = at + 1;
  while (
    nextIs(to, ({ text, kind }) => kind === 'word' && (isFirstName(text) || /^\p{Lu}\.?$/u.test(text)))
  ) {
    to++;
    if (tokens[to]?.text === '.' && tokens[to - 1]?.text.length === 1) to++;
  }
  let surname = to;
  while (isNameParticle(lowers[surname] ?? '') && surname < to + 3) surname++;
  // "als Augustus das Reich gründete": an article belongs to a name only behind "von" or "zu".
  if (
    surname > to &&
    vocabulary.determiners.has(lowers[to] as string) &&
    look(tokens[surname], vocabulary) !== 'name'
  )
    surname = to;
  const behind = tokens[surname]?.text ?? '';
  // "Ruth Amelung" is somebody, "Rose Entwicklung" is nobody.
  const known = (given || titled) && !(DERIVED.test(behind) && isListed(behind, 'de'));
  if (nextIs(surname, (token) => isSurname(token) && (known || look(token, vocabulary) !== 'word'))) {
    to = surname + 1;
    if (nextIs(to, (token) => isSurname(token) && look(token, vocabulary) === 'name')) to++;
  } else if (to === at + 1 && !titled) return undefined;
  if (vocabulary.inNames.has(lowers[to] ?? '') || vocabulary.isLegalForm(tokens[to]?.text ?? ''))
    return undefined;
  // "Yuri Milners DST Global": a genitive, with what it owns directly behind it.
  const last = tokens[to - 1] as Token;
  const next = tokens[to];
  const genitive =
    /[^s]s$/u.test(last.text) &&
    last.text.length > 4 &&
    next?.capital === true &&
    next.start - last.end === 1 &&
    look(next, vocabulary) === 'name';
  return { from: at, to, hints: [['Person', 3]], ...(genitive && { genitive }) };
}

const isNamedBody = (text: string, { bodies }: Vocabulary): boolean =>
  /^\p{Lu}\p{L}+-\p{Lu}/u.test(text) && bodies.has(text.slice(text.lastIndexOf('-') + 1).toLowerCase());

const isTitle = (lower: string, { titleWords }: Vocabulary): boolean => titleWords.has(lower);

function behindTitle({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const before = tokens[at - 1]?.text === '.' ? lowers[at - 2] : lowers[at - 1];
  return before !== undefined && isTitle(before, vocabulary);
}

// "sagt Momme Clausnitzer", "die Linguistin Thekla Wendorff", "Bertrada von Elmsloh, Direktorin des Instituts".
function introducesPerson(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers, tokens } = sentence;
  if (vocabulary.noun(lowers, at) || findPlace((tokens[at] as Token).text, 'de')) return false;
  if (isAdjacent(sentence, at) && heads(sentence, at - 1, vocabulary) === 'Person') return true;
  // "CTO: Vinzenz Schorn"
  if (lowers[at - 1] === ':' && heads(sentence, at - 2, vocabulary) === 'Person') return true;
  const saying = (k: number) =>
    vocabulary.verbForms(lowers[k] ?? '').some(({ lemma }) => vocabulary.saying.has(lemma));
  if (saying(at - 1) || (saying(at - 2) && !tokens[at - 1]?.capital)) return true;
  let end = at + 1;
  while (end < at + 4 && (tokens[end]?.capital || isNameParticle(lowers[end] ?? ''))) end++;
  return tokens[end]?.text === ',' && heads(sentence, end + 1, vocabulary) === 'Person';
}

// "Gruben & Netz AG", "Grauwacke Ventures": a word of names or a legal form makes one of what stands before it.
function formedAt(
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
      (token.capital || hasOddForm(token.text)) &&
      token.kind === 'word' &&
      vocabulary.inNames.get(token.lower) !== 'round' &&
      !isNever(token, vocabulary)
    );
  };
  if (!isPart(at) || opensDescription(sentence, at, vocabulary)) return undefined;
  // "Geschlossene Fonds": the capital is the sentence's.
  if (atStart(sentence, at) && isInflected(tokens[at] as Token) && !isOwnForm(sentence, at, vocabulary))
    return undefined;
  let formed = false;
  let to = at;
  for (let k = at; k < at + 7; ) {
    if (k > at && !isAdjacent(sentence, k)) break;
    const lower = lowers[k] ?? '';
    if ((lower === '&' || lower === '+') && k > at && isPart(k + 1)) {
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
    if (!isPart(k)) break;
    if (
      (vocabulary.inNames.has(lower) ||
        (k > at &&
          (vocabulary.groups.has(tokens[k]?.text ?? '') ||
            vocabulary.branches.has(tokens[k]?.text ?? '')))) &&
      (k > at || isPart(k + 1) || findPlace(tokens[k + 1]?.text ?? '', 'de') !== undefined)
    )
      formed = true;
    else if (k > at && !isNameish(sentence, k, vocabulary)) break;
    k++;
    to = k;
  }
  if (!formed || to === at || vocabulary.noun(lowers, at)?.length === to - at) return undefined;
  const words = tokens.slice(at, to);
  const first = tokens[at] as Token;
  // "Wiener Donaukredit AG": where it comes from is not part of what it is called.
  const rest = vocabulary.noun(lowers, at + 1)?.value;
  if (
    (words.length > 2 || rest?.head?.generic) &&
    findPlace(first.text, 'de')?.via === 'demonym' &&
    /er$/u.test(first.text)
  )
    return undefined;
  return { from: at, to, hints: hintsOf(words, vocabulary) };
}

// "Softwarehaus Federlein AG" describes what follows; "Querstrom GmbH" does not.
function opensDescription(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const kind = heads(sentence, at, vocabulary);
  if (!kind) return (sentence.tokens[at] as Token).text.length < 2;
  // "der Betreiber Polarkreis Data": what stands before has said what it is; "Polarkreis" says nothing.
  if (kind === 'PublicBody' || isFirm(described(sentence, at, vocabulary))) return false;
  const next = sentence.tokens[at + 1];
  if (!next) return true;
  // "Werkbank AI", "Uhrwerk Holding": a compound that a word of names follows.
  const compound = vocabulary.noun([(sentence.tokens[at] as Token).lower], 0)?.value.lemma;
  const isOwn =
    compound !== (sentence.tokens[at] as Token).lower && isListed((sentence.tokens[at] as Token).text, 'de');
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

const isInflected = ({ lower }: Token): boolean =>
  /(?:e|en|er|es)$/u.test(lower) && lookup(lower, 'de').some(({ pos }) => pos === 'adjective');

// "Schnelle Netze GmbH"
const isOwnForm = ({ tokens }: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  tokens.slice(at + 1, at + 5).some(({ text }) => vocabulary.isLegalForm(text));

/** A noun that says what the name after it is. */
function heads({ lowers, tokens }: Sentence, at: number, vocabulary: Vocabulary): EntityKind | undefined {
  const token = tokens[at];
  if (!token?.capital) return undefined;
  const noun = vocabulary.noun(lowers, at)?.value;
  if (!noun || isPlace(token.text) || knownName(token.text)) return undefined;
  for (const name of noun.head?.classes ?? []) {
    const kind = KIND_OF_CLASS[name];
    if (kind) return kind;
  }
  const [relational] = noun.relational;
  if (!relational) return undefined;
  return ['HOLDS_ROLE', 'BOARD_SEAT', 'FOUNDED'].includes(relational.relation) ? 'Person' : 'Company';
}

const isPlace = (word: string): boolean =>
  findPlace(word, 'de') !== undefined ||
  (word.endsWith('s') && findPlace(word.slice(0, -1), 'de')?.via === 'name');

/** So many words may stand between a noun and "Namen". */
const FAR = 4;

// The noun before, in the singular: "Drohnenbauer Pflugbit"; also behind an opening quotation mark or "namens".
function described(sentence: Sentence, at: number, vocabulary: Vocabulary): EntityKind | undefined {
  const { tokens } = sentence;
  let k = at - 1;
  while (
    k >= 0 &&
    (/^[„"“«»‚']$/u.test((tokens[k] as Token).text) || vocabulary.naming.has((tokens[k] as Token).lower))
  )
    k--;
  if (k < 0 || (k === at - 1 && !isAdjacent(sentence, at))) return undefined;
  // "ein Unternehmen unter dem vorläufigen Namen Holistic", "das Modell trägt den Namen Kauz 2"
  if (k + 1 < at && tokens[k + 1]?.capital) {
    const bearer = k;
    while (k > bearer - FAR && k > 0 && !tokens[k]?.capital) k--;
    return heads(sentence, k, vocabulary) ?? 'Product';
  }
  const kind = heads(sentence, k, vocabulary);
  const token = tokens[k] as Token;
  if (!kind || (kind === 'Person' && k !== at - 1)) return undefined;
  const next = tokens[at + 1];
  // "die Tochter Anteile hält": a plural or a noun with its own complement is no name.
  if (kind === 'Person' && look(tokens[at], vocabulary) !== 'name' && look(next, vocabulary) !== 'name')
    return undefined;
  if (token.end === (tokens[at] as Token).start) return undefined;
  return kind;
}

// What follows says it: "Nordkimm, ein Windparkbetreiber aus Husum", "Isobare (Köln)". A word that takes an article
// as common nouns do is none, except in the wrong gender ("die Havelkapital, ein Ableger").
function explanation(
  sentence: Sentence,
  at: number,
  to: number,
  vocabulary: Vocabulary,
): EntityKind | undefined {
  const { tokens, lowers } = sentence;
  const mark = tokens[to]?.text;
  if (!bare(sentence, at, vocabulary) && !wrongGender(sentence, at)) return undefined;
  if (mark === '(')
    return tokens[to + 2]?.text === ')' && findPlace(tokens[to + 1]?.text ?? '', 'de')?.via === 'name'
      ? 'Company'
      : undefined;
  if (mark !== ',' || vocabulary.determiners.get(lowers[to + 1] ?? '') === undefined) return undefined;
  const definite = vocabulary.determiners.get(lowers[to + 1] ?? '') === 'definite';
  let head = to + 2;
  while (head < to + 5 && (isAdjective(tokens[head]) || isDemonym(tokens[head]))) head++;
  const kind = heads(sentence, head, vocabulary);
  if (!kind || kind === 'Product' || (kind === 'Person' && to - at < 2)) return undefined;
  // ", die Firmen …" may begin a clause of its own.
  return definite && !/^(?:aus|von|hinter|in|,|\.)$/u.test(lowers[head + 1] ?? '.') ? undefined : kind;
}

const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && /(?:e|en|er|es|em)$/u.test(token.lower);

const isDemonym = (token: Token | undefined): boolean =>
  token !== undefined && findPlace(token.text, 'de')?.via === 'demonym';

function wrongGender({ tokens, lowers }: Sentence, at: number): boolean {
  const article = lowers[at - 1];
  const gender = genderOf(tokens[at] as Token);
  return article === 'die' && (gender === 'm' || gender === 'n');
}

const LONGEST = 6;

function extended(
  sentence: Sentence,
  from: number,
  described: boolean,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): number {
  const { tokens } = sentence;
  return grow(sentence, from + 1, free, (at) => {
    const token = tokens[at] as Token;
    if (at - from >= LONGEST) return 0;
    if (look(token, vocabulary) === 'name' || (token.capital && endsNames(token, vocabulary))) return 1;
    if (described && token.capital && isCapitalAdjective(tokens[at - 1] as Token, vocabulary)) return 1;
    if (described && isOddNeighbour(sentence, at, vocabulary)) return 1;
    if (isOwnNumber(sentence, at, vocabulary)) return 1;
    return isJoiningSign(sentence, at) && tokens[at + 1]?.capital ? 2 : 0;
  });
}

// "der Innovationspark Künstliche Intelligenz"
const isCapitalAdjective = ({ text, lower }: Token, vocabulary: Vocabulary): boolean =>
  /(?:e|en|er|es)$/u.test(text) && !vocabulary.isNoun(text) && isListed(lower, vocabulary.language);

const endsNames = ({ text, lower }: Token, vocabulary: Vocabulary): boolean =>
  vocabulary.inNames.has(lower) ||
  vocabulary.isLegalForm(text) ||
  vocabulary.isLegalForm(text.slice(text.lastIndexOf('-') + 1)) ||
  vocabulary.branches.has(text) ||
  /^\p{Lu}\p{Ll}{3,}ing$/u.test(text);

// "der Werkzeugkonzern Degerloch Präzision": two nouns beside each other are a name, unless the second is one that
// the sentence may say something of ("der Konzern Degerloch Anteile").
function isOddNeighbour({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at] as Token;
  const noun = vocabulary.noun([token.lower], 0)?.value;
  if (!/^(?:word|compound)$/u.test(look(token, vocabulary)) || (noun && !splitCompound(token.text)))
    return false;
  if (/(?:en|er|e|s)$/u.test(token.text)) return false;
  const next = lowers[at + 1] ?? '.';
  const verbs = tokens[at + 1]?.capital ? [] : vocabulary.verbForms(next);
  return (
    /^[,.;)“"»«]$/u.test(next) ||
    vocabulary.coordinators.has(next) ||
    vocabulary.prepositions.has(next) ||
    (verbs.length > 0 && verbs.every(({ form }) => form !== 'finite'))
  );
}

// Nothing before it that goes with a common noun: an article, an adjective, a number.
export function bare({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  const lower = lowers[at - 1] as string;
  if (vocabulary.determiners.has(lower) || before.kind === 'number') return false;
  if (vocabulary.prepositions.get(lower)?.article) return false;
  return (
    before.kind === 'mark' ||
    before.capital ||
    vocabulary.prepositions.has(lower) ||
    vocabulary.verbForms(lower).length > 0 ||
    vocabulary.coordinators.has(lower) ||
    vocabulary.adverbs.has(lower) ||
    vocabulary.subordinators.has(lower)
  );
}
