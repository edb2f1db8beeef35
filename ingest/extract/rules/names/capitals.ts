// Names in languages where only names are written with a capital (English, French): runs of capitalised words, cut
// where a title, an office or a nationality begins.
import type { EntityKind } from '../../../../graph/entities';
import { findPlace, isCommonWord, isFirstName, isNameParticle } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { HeadClass } from '../tables';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { grow, isAdjacent, isJoiningSign, isOwnNumber } from './grow';
import { isPluralOfLetters, type NameSpan } from './span';

export const KIND_OF_CLASS: Partial<Record<HeadClass, EntityKind>> = {
  company: 'Company',
  investor: 'Investor',
  body: 'PublicBody',
  person: 'Person',
  product: 'Product',
  facility: 'Facility',
};

/** The capitalised runs of a sentence that may be names. */
export function* capitals(
  sentence: Sentence,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): Generator<NameSpan> {
  const { tokens } = sentence;
  if (isTitleCase(sentence)) return;
  for (let at = 0; at < tokens.length; ) {
    if (!free(at) || !startsName(sentence, at, vocabulary)) {
      // "Chief Commercial Officer": all of the office is none of the name.
      at += Math.max(1, isOffice(sentence, at, vocabulary));
      continue;
    }
    const end = runEnd(sentence, at, vocabulary, free);
    const span = nameIn(sentence, at, end, vocabulary);
    if (span) yield span;
    at = Math.max(end, at + 1);
  }
}

/** A headline that capitalises everything tells nothing of names. */
export function isTitleCase({ tokens, heading }: Sentence): boolean {
  if (!heading) return false;
  // "THE BIG ONE": a shouted line is a rubric.
  if (tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase())) return true;
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 3 && words.filter(({ capital }) => capital).length > 0.7 * words.length;
}

const isShout = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);

/** Letters and digits mixed, or a capital inside: "lexando24", "DeepSeek", "eTwin". */
export const hasOddForm = (word: string): boolean =>
  !PLAIN.test(word) && /\p{L}\p{N}|\p{Ll}\p{Lu}/u.test(word) && !/^\p{N}/u.test(word);

/** Small letters alone, as most words have, tested without the classes of Unicode. */
const PLAIN = /^[A-Z]?[a-zß-öø-ÿ'-]+$/;

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (token.capital || hasOddForm(token.text));
}

/** How many words of an office or of a noun that is none of a name begin here. */
export function isOffice({ lowers, tokens }: Sentence, at: number, vocabulary: Vocabulary): number {
  const match = vocabulary.noun(lowers, at);
  if (!match) return 0;
  // "Board Partners" may be a firm; "the Board" is none.
  if (
    vocabulary.inNames.has(lowers[at] as string) &&
    goesOn({ lowers, tokens }, at + match.length, vocabulary)
  )
    return 0;
  const { head, relational } = match.value;
  const person =
    head?.classes.has('person') ||
    relational.some(
      ({ relation }) => relation === 'HOLDS_ROLE' || relation === 'FOUNDED' || relation === 'BOARD_SEAT',
    );
  const other =
    head &&
    !head.classes.has('body') &&
    (head.generic || head.classes.has('round') || head.classes.has('board'));
  return person || other ? match.length : 0;
}

// "Board Partners", "Mutuelle des Phares".
const goesOn = (
  { lowers, tokens }: Pick<Sentence, 'lowers' | 'tokens'>,
  at: number,
  vocabulary: Vocabulary,
): boolean =>
  isNameWord(tokens[at]) ||
  (vocabulary.prepositions.get(lowers[at] ?? '')?.name === 'de' &&
    (isNameWord(tokens[at + 1]) ||
      (vocabulary.determiners.get(lowers[at + 1] ?? '') === 'definite' && isNameWord(tokens[at + 2]))));

function startsName(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const token = sentence.tokens[at];
  if (!token || !isNameWord(token)) return false;
  const { lower, text } = token;
  if (vocabulary.never.has(lower) || vocabulary.titles.has(lower)) return false;
  if (isPluralOfLetters(text)) return false;
  // "I've", "We'll": a pronoun with its verb.
  const contracted = lower.indexOf("'");
  if (contracted > 0 && vocabulary.never.has(lower.slice(0, contracted))) return false;
  if (isOffice(sentence, at, vocabulary) > 0) return false;
  // "Does Brussels help?"
  if (vocabulary.modals.has(lower) && !isFirstName(text)) return false;
  if (isFunctionWord(lower, vocabulary) && !(isShout(text) && text.length > 2 && !atStart(sentence, at)))
    return false;
  const place = findPlace(text, vocabulary.language);
  if (place?.via === 'demonym' && !startsInstitution(sentence, at, vocabulary) && !isFirstName(text))
    return false;
  if (isShoutedHeading(sentence, at, vocabulary)) return false;
  return !isAdjectival(lower, vocabulary);
}

// "DEAL", "HEALTHTECH." above a paragraph: a rubric of one ordinary word.
function isShoutedHeading({ tokens }: Sentence, at: number, { language }: Vocabulary): boolean {
  const { text, lower } = tokens[at] as Token;
  const alone = at === 0 && (tokens[1] === undefined || /^[.:|–—]$/u.test(tokens[1].text));
  return alone && isShout(text) && text.length > 3 && (isCommonWord(lower, language) || /tech$/u.test(lower));
}

// "Munich-based": an adjective, and what stands before it ("Bay Area-based") belongs to it.
const isAdjectival = (lower: string, { adjectival }: Vocabulary): boolean =>
  adjectival.has(lower.slice(lower.lastIndexOf('-') + 1)) && lower.includes('-');

const isFunctionWord = (lower: string, vocabulary: Vocabulary): boolean =>
  vocabulary.functional.has(lower) &&
  (vocabulary.determiners.has(lower) ||
    vocabulary.prepositions.has(lower) ||
    vocabulary.pronouns.has(lower) ||
    vocabulary.relatives.has(lower) ||
    vocabulary.subordinators.has(lower) ||
    vocabulary.coordinators.has(lower) ||
    vocabulary.adverbs.has(lower) ||
    vocabulary.examples.has(lower) ||
    vocabulary.reflexives.has(lower) ||
    vocabulary.as.has(lower));

/** At the head of a sentence, a quotation or behind a colon, where any word has a capital. */
export function atStart({ tokens }: Sentence, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && /^["“”„»«'‘(]$/u.test((tokens[k] as Token).text)) k--;
  return k < 0 || /^[:.!?–—-]$/u.test((tokens[k] as Token).text);
}

// "French Competition Authority", "British Antarctic Survey": a nationality that opens the name of a body, or of what
// is called by ordinary words alone.
function startsInstitution(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  let k = at + 1;
  while (isNameWord(tokens[k]) && k < at + 7 && isOffice(sentence, k, vocabulary) === 0) k++;
  if (k === at + 1) return false;
  const last = lowers[k - 1] as string;
  if (vocabulary.bodies.has(last) || vocabulary.inNames.get(last) === 'body') return true;
  const words = lowers.slice(at + 1, k);
  return (
    words.length > 1 &&
    words.every((word) => isCommonWord(word, vocabulary.language) && !vocabulary.never.has(word))
  );
}

function runEnd(
  sentence: Sentence,
  from: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): number {
  const end = grow(sentence, from + 1, free, (at) => goingOn(sentence, from, at, vocabulary, free));
  // "Bay Area-based"
  return isAdjacent(sentence, end) && isAdjectival(sentence.lowers[end] as string, vocabulary) ? from : end;
}

function goingOn(
  sentence: Sentence,
  from: number,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): number {
  const { tokens, lowers } = sentence;
  const token = tokens[at] as Token;
  if (isAdjectival(token.lower, vocabulary)) return 0;
  // "Oakhollow Ventures", "Azulejo AI": words of names go on with any name.
  if (token.capital && vocabulary.inNames.has(token.lower)) return 1;
  if (isNameWord(token)) return isPartOfName(sentence, from, at, vocabulary) ? 1 : 0;
  // "Harbourline plc"
  if (vocabulary.isLegalForm(token.text)) return 1;
  if (isOwnNumber(sentence, at, vocabulary)) return 1;
  if (isJoiningSign(sentence, at) || isJoint(sentence, from, at, vocabulary)) {
    // "Kestrel & Daughters": no office is joined so.
    const behindSign =
      isJoiningSign(sentence, at) && vocabulary.noun(lowers, at + 1)?.value.relational.length === 0;
    if (
      isNameWord(tokens[at + 1]) &&
      free(at + 1) &&
      (behindSign || isOffice(sentence, at + 1, vocabulary) === 0)
    )
      return 2;
    // "Domaine de la Vieille-Borderie": an article between.
    const article = vocabulary.determiners.get(lowers[at + 1] ?? '') === 'definite';
    if (article && isNameWord(tokens[at + 2]) && free(at + 2)) return 3;
  }
  return particles(sentence, from, at, vocabulary);
}

function isPartOfName(sentence: Sentence, from: number, at: number, vocabulary: Vocabulary): boolean {
  const { text, lower } = sentence.tokens[at] as Token;
  const place = findPlace(text, vocabulary.language);
  if (place?.via === 'demonym' && place.place.kind === 'Country') return false;
  if (vocabulary.never.has(lower)) return false;
  return isOffice(sentence, at, vocabulary) === 0 || isSurname(sentence, from, at, vocabulary);
}

// "Ludovic de Vries": particles inside the name of a person, and the surname behind them.
function particles({ tokens, lowers }: Sentence, from: number, at: number, vocabulary: Vocabulary): number {
  const mayBe =
    isFirstName((tokens[from] as Token).text) || !isFunctionWord(lowers[at] as string, vocabulary);
  if (!mayBe) return 0;
  let k = at;
  while (isNameParticle(lowers[k] ?? '') && k < at + 3) k++;
  return k > at && isNameWord(tokens[k]) ? k + 1 - at : 0;
}

// "François Provost": behind a given name alone even an office is a surname.
function isSurname({ tokens }: Sentence, from: number, at: number, { language }: Vocabulary): boolean {
  const [first, word] = [tokens[from] as Token, tokens[at] as Token];
  return (
    at === from + 1 &&
    language === 'fr' &&
    isFirstName(first.text) &&
    !findPlace(first.text, language) &&
    !isShout(word.text)
  );
}

// "Bank of Ireland", "Competition and Markets Authority", "Caisse des Dépôts".
function isJoint(sentence: Sentence, from: number, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const lower = lowers[at] as string;
  const { language } = vocabulary;
  if (vocabulary.coordinators.has(lower)) {
    // Both sides are ordinary words and a body ends the name.
    const before = tokens[at - 1] as Token;
    if (!isCommonWord(before.lower, language) || findPlace(before.text, language)) return false;
    let k = at + 1;
    while (isNameWord(tokens[k])) k++;
    const last = lowers[k - 1] as string;
    return (
      k > at + 1 &&
      !vocabulary.inNames.has(before.lower) &&
      (vocabulary.bodies.has(last) || vocabulary.inNames.get(last) === 'body')
    );
  }
  for (let k = from; k < at; k++) {
    const joints = vocabulary.bodies.get(lowers[k] as string);
    if (joints?.has(lower)) return true;
  }
  // "Mutuelle des Phares", "Banque de Savoie": a common noun with a capital that goes on.
  return (
    vocabulary.inNames.has(lowers[from] as string) &&
    vocabulary.prepositions.get(lower)?.name === 'de' &&
    at === from + 1
  );
}

function nameIn(sentence: Sentence, at: number, to: number, vocabulary: Vocabulary): NameSpan | undefined {
  const { tokens, lowers } = sentence;
  const { language } = vocabulary;
  let from = at;
  // "Former Mistral engineer", "Separately": the capital of a sentence's first word is not the name's.
  const initial = atStart(sentence, from);
  if (initial && to - from > 1 && isCommonWord(lowers[from] as string, language)) {
    const rest = tokens[from + 1] as Token;
    const odd = !isCommonWord(rest.lower, language) && !isFirstName((tokens[from] as Token).text);
    const verbal =
      vocabulary.verbForms(lowers[from] as string).length > 0 && !vocabulary.isNoun(lowers[from] as string);
    const legal = vocabulary.isLegalForm((tokens[to - 1] as Token).text);
    if (!legal && ((odd && to - from === 2 && !vocabulary.inNames.has(rest.lower)) || verbal)) from++;
  }
  const first = tokens[from] as Token;
  const words = tokens.slice(from, to);
  const single = words.length === 1;
  // "a Norway AI facility"
  const last = words.at(-1) as Token;
  if (
    words.length === 2 &&
    vocabulary.never.has(last.lower) &&
    findPlace(first.text, language)?.place.kind === 'Country'
  )
    return undefined;
  // "Series C" is a round, no name.
  if (vocabulary.inNames.get(first.lower) === 'round') return undefined;
  if (isPortfolio(sentence, from, words, vocabulary)) return undefined;
  if (single && vocabulary.neverAlone.has(first.lower)) return undefined;
  if (single && isPeople(sentence, from, vocabulary)) return undefined;
  if (single && (isPlainNumber(first.text) || CENTURY.test(first.text))) return undefined;
  if (single && first.text.length < 2 && !isCalledFirm(sentence, from, vocabulary)) return undefined;
  if (single && !isDefiniteBody(sentence, from, vocabulary)) return undefined;
  const weak =
    single &&
    initial &&
    from === at &&
    isCommonWord(first.lower, language) &&
    !hasOddForm(first.text) &&
    !isShout(first.text) &&
    !actsWithoutArticle(sentence, from, vocabulary) &&
    !isIntroduced(sentence, from, vocabulary);
  if (single && isShout(first.text) && first.text.length < 3) return undefined;
  const also: string[] = [];
  if (!single && findPlace(first.text, language)?.via === 'demonym')
    also.push(
      words
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    );
  return {
    from,
    to,
    hints: [...hintsOf(words, vocabulary), ...personHints(sentence, from, to, vocabulary)],
    ...(weak && { weak }),
    ...(also.length > 0 && { also }),
  };
}

// "la start-up H": one letter is a name only behind what it names.
const isCalledFirm = ({ lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  at > 0 && vocabulary.noun(lowers, at - 1)?.value.head?.classes.has('company') === true;

// "les Ottomans", "des Floridiens", "un Belfortain": one word with an article of the plural or of one among many is a
// people, or a kind of thing.
function isPeople({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  if (!vocabulary.grammar.articles) return false;
  const before = lowers[at - 1] ?? '';
  const determiner = vocabulary.determiners.get(before);
  if (determiner === 'indefinite' || determiner === 'demonstrative') return true;
  const plural = before.endsWith('s') && (determiner || vocabulary.prepositions.get(before)?.article);
  return Boolean(plural) && /\p{Ll}[sx]$/u.test((tokens[at] as Token).text);
}

/** So many words before its preposition an office may begin. */
const LONGEST_OFFICE = 4;

// "Minister Delegate for Artificial Intelligence", "ministre chargée du Numérique": what an office of state is for.
function isPortfolio(
  { lowers }: Sentence,
  at: number,
  words: readonly Token[],
  vocabulary: Vocabulary,
): boolean {
  if (!words.every(({ lower }) => isCommonWord(lower, vocabulary.language))) return false;
  let k = at - 1;
  while (vocabulary.determiners.has(lowers[k] ?? '')) k--;
  if (!vocabulary.prepositions.has(lowers[k] ?? '') && !vocabulary.coordinators.has(lowers[k] ?? ''))
    return false;
  for (let from = k - 1; from >= Math.max(0, k - LONGEST_OFFICE); from--) {
    if (vocabulary.noun(lowers, from)?.value.relational.some((frame) => frame.public)) return true;
  }
  return false;
}

// "l'État", "la Commission": an ordinary word for a body is its name only behind "the".
function isDefiniteBody({ lowers, tokens }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const lower = lowers[at] as string;
  if (
    !vocabulary.grammar.articles ||
    vocabulary.inNames.get(lower) !== 'body' ||
    isShout((tokens[at] as Token).text)
  )
    return true;
  const before = lowers[at - 1] ?? '';
  const definite =
    vocabulary.determiners.get(before) === 'definite' || vocabulary.prepositions.get(before)?.article;
  const goes =
    vocabulary.prepositions.get(lowers[at + 1] ?? '')?.name === 'de' || lowers[at + 1] === 'membre';
  return definite === true && !goes;
}

// "Pigment lève …": where nouns need an article, one that acts without it is a name.
function actsWithoutArticle(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers, heading } = sentence;
  const [word = '', next = '', after = ''] = [lowers[at], lowers[at + 1], lowers[at + 2]];
  return (
    vocabulary.grammar.articles &&
    !heading &&
    vocabulary.isNoun(word) &&
    vocabulary.verbForms(word).length === 0 &&
    vocabulary.mayBeFinite(next) &&
    (!vocabulary.isNoun(next) || vocabulary.prepositions.has(after) || vocabulary.determiners.has(after))
  );
}

/** So many words behind the comma a description may have before its noun. */
const LONGEST_DESCRIPTION = 7;

// "Hive, the Zurich start-up …", "Fennec (Lyon), …": an ordinary word that a town or a noun for firms introduces.
function isIntroduced({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const mark = tokens[at + 1]?.text;
  if (mark === '(') return findPlace(tokens[at + 2]?.text ?? '', vocabulary.language)?.via === 'name';
  if (mark !== ',' || /ly$/u.test(lowers[at] ?? '') || !vocabulary.determiners.has(lowers[at + 2] ?? ''))
    return false;
  for (let k = at + 3; k < at + 3 + LONGEST_DESCRIPTION && tokens[k]?.kind === 'word'; k++) {
    const classes = vocabulary.noun(lowers, k)?.value.head?.classes;
    if (classes?.has('company') || classes?.has('investor')) return goesOnBehind(tokens, k);
  }
  return false;
}

/** Whether a second comma closes the description. */
const goesOnBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2 * LONGEST_DESCRIPTION).some(({ text }) => text === ',');

/** "XIXe siècle" */
const CENTURY = /^[IVX]+(?:e|er|ème|th)$/u;
const isPlainNumber = (word: string): boolean => /^[\p{N}.,]+$/u.test(word);

/** The ages that texts give between commas behind a name. */
const AGE = /^(?:1[89]|[2-9]\d)$/u;

/** What stands around a name and only around those of people: "Dr X", "X, who", "X, 44,". */
function personHints(
  { tokens, lowers }: Sentence,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): (readonly [EntityKind, number])[] {
  const titled =
    vocabulary.titleWords.has(lowers[from - 1] ?? '') ||
    (lowers[from - 1] === '.' && vocabulary.titleWords.has(`${lowers[from - 2]}.`));
  if (titled) return [['Person', 3]];
  if (to - from < 2 || to - from > 4) return [];
  const comma = lowers[to] === ',';
  const isAged = comma && AGE.test(tokens[to + 1]?.text ?? '') && lowers[to + 2] === ',';
  const relative = vocabulary.relatives.get(lowers[to + (comma ? 1 : 0)] ?? '');
  if (isAged || relative === 'person') return [['Person', 2]];
  // "Nokuthula Barr-Lindqvist": a double surname.
  const [first, last] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? ''];
  const isDouble =
    to - from === 2 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(last) && /^\p{Lu}\p{Ll}+$/u.test(first);
  return isDouble && !isCommonWord(first.toLowerCase(), vocabulary.language) ? [['Person', 1.2]] : [];
}

/** What the words of a name say of its kind. */
export function hintsOf(words: readonly Token[], vocabulary: Vocabulary): (readonly [EntityKind, number])[] {
  const hints: (readonly [EntityKind, number])[] = [];
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return hints;
  let organization = false;
  for (const { lower, text } of words) {
    const kind = KIND_OF_CLASS[vocabulary.inNames.get(lower) ?? 'time'];
    if (kind) hints.push([kind, text === first.text && words.length > 1 ? 1.5 : 2.5]);
    if (kind && kind !== 'Person') organization = true;
  }
  if (words.length > 1 && vocabulary.isLegalForm(last.text)) {
    hints.push(['Company', 3]);
    organization = true;
  }
  if (vocabulary.bodies.has(first.lower) || vocabulary.bodies.has(last.lower)) {
    hints.push(['PublicBody', 2.5]);
    organization = true;
  }
  if (organization) return hints;
  const digits = words.some(({ text }) => /\p{N}/u.test(text));
  const particles = words.filter(({ lower }) => !isNameParticle(lower));
  if (words.length > 1 && words.length <= 5 && isFirstName(first.text) && !digits && particles.length <= 4)
    hints.push(['Person', 3]);
  else if (words.length === 1 && isFirstName(first.text)) hints.push(['Person', 0.8]);
  else if (
    words.length === 2 &&
    !digits &&
    words.every(({ text }) => /^\p{Lu}[\p{Ll}'’-]+/u.test(text)) &&
    words.every(({ lower }) => !isCommonWord(lower, vocabulary.language))
  )
    hints.push(['Person', 0.55]);
  if (digits && words.length > 1) hints.push(['Product', 0.8]);
  return hints;
}
