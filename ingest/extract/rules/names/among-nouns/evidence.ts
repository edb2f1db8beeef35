// How much the place of a German noun shows it to be a name: nouns stand with an article or in the plural, names alone.
// "Windharfe baut …", "die Gründerin von Windharfe", "Windharfe aus Bremen", "Windharfe-Chef Trautwein". Two points make
// a name of it; a compound that no dictionary has needs one such place, a listed one two.

import type { RelationName } from '../../../../../graph/relations';
import { findPlace, isCommonWord, isListed, lookup, splitCompound } from '../../../lexicon';
import type { Relational } from '../../frames';
import { isOfLeader } from '../../offices/office';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import type { Noun } from '../../vocabulary/word-kinds';
import { isAdjacent } from '../grow';
import { atStart } from '../written';
import { isActor, standing } from './standing';

/** What makes a word a name. */
export const ENOUGH = 2;

/** The points of one place in a sentence; 0 where a common noun may stand so too. */
export function strengthAt(sentence: Sentence, at: number, vocabulary: Vocabulary): number {
  const token = sentence.tokens[at];
  if (!token || !mayBeName(token.text, vocabulary)) return 0;
  const own =
    splitCompound(token.text) !== undefined &&
    (isActor(sentence, at, vocabulary) || isAddedName(sentence, at, vocabulary));
  return strengthOf(sentence, at, at + 1, vocabulary, isCommonWord(token.text, 'de') ? 1 : ENOUGH, own);
}

/**
 * The points of the place of the words `[at, to)`: `beside` are those of a place that firms have beside a noun, where
 * they also count for words that stand well by themselves (`own`).
 */
export function strengthOf(
  sentence: Sentence,
  at: number,
  to: number,
  vocabulary: Vocabulary,
  beside: number,
  own = false,
): number {
  // "die Gründer von Windharfe": nothing else is founded by name.
  if (isBearer(sentence, at, to, vocabulary, ({ relation }) => relation === 'FOUNDED')) return ENOUGH;
  if (isLabelled(sentence, at, to, vocabulary)) return ENOUGH;
  if (isBehindNoun(sentence, at, to, vocabulary, isOf(vocabulary), isOfFirms)) return ENOUGH;
  const fromTown = isFromTown(sentence, at, to, vocabulary);
  // "80 Millionen für Dreiklang aus Wien": what comes from a town is somebody; "Tüftler aus Wien" may be several.
  if (fromTown && !/e[rln]$/u.test(sentence.tokens[at]?.text ?? '')) return ENOUGH;
  const stands =
    own ||
    fromTown ||
    isBearer(
      sentence,
      at,
      to,
      vocabulary,
      (frame) => isOfLeader(frame) || BETWEEN_FIRMS.has(frame.relation),
    ) ||
    isHeld(sentence, at, to, vocabulary);
  return Math.max(stands ? beside : 0, standing(sentence, at, vocabulary, to));
}

/** "Weitsicht-Chefin Öztürk", "Windharfe-Gründer", "die Flunder-Drohne": the first part of a word, and its points. */
export function* openedCompounds(
  { tokens }: Sentence,
  vocabulary: Vocabulary,
): Generator<{ readonly name: string; readonly strength: number }> {
  for (const { text, capital } of tokens) {
    const hyphen = text.indexOf('-');
    if (!capital || hyphen < 4 || hyphen !== text.lastIndexOf('-')) continue;
    const name = text.slice(0, hyphen);
    const noun = vocabulary.noun([text.slice(hyphen + 1).toLowerCase()], 0)?.value;
    if (!noun || !mayBeName(name, vocabulary)) continue;
    const isOfOffice = noun.relational.some(isOfLeader) && splitCompound(name) !== undefined;
    if (isOfOffice) yield { name, strength: isCommonWord(name, 'de') ? 1 : ENOUGH };
    // "Bank-Chef" and "Staats-Tochter" are said of nobody by name: it takes more than such a word.
    else if (noun.relational.some(isOfFirm)) yield { name, strength: OPENED };
    else if (isThing(noun) && !isCommonWord(name, 'de') && !splitCompound(name)) yield { name, strength: 1 };
  }
}

/** What a word tells that opens one for who leads a firm or is another's unit. */
const OPENED = 0.5;

const isOfFirm = (frame: Relational): boolean => isOfLeader(frame) || BETWEEN_FIRMS.has(frame.relation);

const isThing = ({ head }: Noun): boolean =>
  head !== undefined && [...head.classes].some((one) => one === 'product' || one === 'machine');

/** "Windharfe-Chef", "FDP-Vize": a word that opens with what may be a name, or with the letters of one. */
export function opensWithName(text: string, vocabulary: Vocabulary): boolean {
  const hyphen = text.indexOf('-');
  const name = text.slice(0, Math.max(0, hyphen));
  const lower = name.toLowerCase();
  if (/^\p{Lu}{3,}$/u.test(name)) return !vocabulary.never.has(lower) && !vocabulary.inNames.has(lower);
  return mayBeName(name, vocabulary) && (splitCompound(name) !== undefined || !isCommonWord(name, 'de'));
}

const DERIVED = /\p{Ll}{3}(?:ung|heit|keit|schaft|ismus|ität|ion|tum|wesen|ment|anz|enz|logie)$/u;

/** What compounds of these end in is a kind of firm or of goods, and stands without an article as such. */
const SORTS = ['company', 'investor', 'product', 'money', 'person', 'share'] as const;

// A noun in its base form that no table has.
export function mayBeName(text: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text) || DERIVED.test(text) || findPlace(text, 'de')) return false;
  const lower = text.toLowerCase();
  if (vocabulary.never.has(lower) || vocabulary.inNames.has(lower) || vocabulary.titles.has(lower))
    return false;
  if (vocabulary.uncounted.has(lower)) return false;
  const last = splitCompound(text)?.at(-1);
  if (last && vocabulary.uncountedEnds.has(last)) return false;
  const noun = vocabulary.noun([lower], 0)?.value;
  // "Werkbank" is a word of its own; "Großbanken" and "Industrieroboter" are sorts of firms and goods.
  const isSort =
    SORTS.some((name) => noun?.head?.classes.has(name)) &&
    (!isListed(text, 'de') || /(?:e[lnr]|s)$/u.test(lower) || noun?.relational.length !== 0);
  if (noun && (noun.lemma === lower || isSort)) return false;
  if (lower.endsWith('en') && vocabulary.verbForms(lower).length > 0) return false;
  const readings = lookup(text, 'de').filter(({ pos }) => pos === 'noun');
  return readings.every(({ lemma }) => lemma === text);
}

const isWord = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.capital === true && tokens[at]?.kind === 'word';

// "Gründerin von Windharfe", "Partner von Windharfe": behind a noun of relation, and nothing it could describe behind it.
const isBearer = (
  sentence: Sentence,
  at: number,
  to: number,
  vocabulary: Vocabulary,
  asked: (frame: Relational) => boolean,
): boolean =>
  isBehindNoun(
    sentence,
    at,
    to,
    vocabulary,
    isOf(vocabulary),
    ({ relational, events }) =>
      relational.some(asked) || events.some(({ relation }) => HAPPENING.has(relation)),
  );

// Behind a noun and a preposition without an article, and nothing it could describe behind it.
function isBehindNoun(
  sentence: Sentence,
  at: number,
  to: number,
  vocabulary: Vocabulary,
  joins: (preposition: string) => boolean,
  asked: (noun: Noun) => boolean,
): boolean {
  const { lowers } = sentence;
  const of = vocabulary.prepositions.get(lowers[at - 1] ?? '');
  if (!of || !joins(of.name) || of.article || (isWord(sentence, to) && isAdjacent(sentence, to)))
    return false;
  if (
    vocabulary.coordinators.has(lowers[to] ?? '') &&
    lowers[to + 1] !== undefined &&
    !isWord(sentence, to + 1)
  )
    return false;
  const noun = isWord(sentence, at - 2) ? vocabulary.noun(lowers, at - 2)?.value : undefined;
  return noun !== undefined && asked(noun);
}

/** "im Aufsichtsrat von Windharfe", "die Finanzierungsrunde von Windharfe": only firms and bodies have these. */
const isOfFirms = ({ head }: Noun): boolean =>
  head?.classes.has('board') === true || head?.classes.has('round') === true;

const isOf =
  ({ senses }: Vocabulary) =>
  (preposition: string): boolean =>
    senses.of.has(preposition);

/** "die Anteile an Windharfe", "ein Einstieg bei Windharfe", "steigt bei Windharfe ein": what is held or joined. */
function isHeld(sentence: Sentence, at: number, to: number, vocabulary: Vocabulary): boolean {
  const { workplace, recipient } = vocabulary.senses;
  const joins = (name: string) => workplace.has(name) || recipient.has(name);
  const preposition = vocabulary.prepositions.get(sentence.lowers[at - 1] ?? '');
  if (!preposition || preposition.article || !joins(preposition.name)) return false;
  return (
    isBehindNoun(
      sentence,
      at,
      to,
      vocabulary,
      joins,
      ({ head, events }) =>
        head?.classes.has('share') === true || events.some(({ relation }) => relation === 'INVESTED_IN'),
    ) || isJoined(sentence, at, to, preposition.name, vocabulary)
  );
}

/** So many words may stand between a name and the verb that governs it. */
const REACH = 9;

// "steigt bei Windharfe ein", "hat sich an Windharfe beteiligt", "bei Windharfe mischt X mit"
function isJoined(
  { lowers }: Sentence,
  at: number,
  to: number,
  preposition: string,
  vocabulary: Vocabulary,
): boolean {
  const invests = (lemma: string): boolean =>
    vocabulary.verbs
      .get(lemma)
      ?.some(
        ({ relation, to, classes, figures }) =>
          relation === 'INVESTED_IN' &&
          classes.length + figures.length === 0 &&
          to.some((slot) => slot.split('/').includes(preposition)),
      ) === true;
  const behind = lowers.slice(to, to + REACH);
  for (let k = Math.max(0, at - REACH); k < to - 1 + REACH; k++) {
    if ((k >= at && k < to) || lowers[k] === undefined) continue;
    for (const { lemma } of vocabulary.verbForms(lowers[k] as string))
      if (invests(lemma) || behind.some((particle) => invests(particle + lemma))) return true;
  }
  return false;
}

/** What happens to firms: "die Übernahme von Windharfe". */
const HAPPENING: ReadonlySet<RelationName> = new Set(['ACQUIRED', 'INVESTED_IN']);

const BETWEEN_FIRMS: ReadonlySet<RelationName> = new Set([
  'BOARD_SEAT',
  'PARTNERED_WITH',
  'COMPETES_WITH',
  'INVESTED_IN',
  'SUBSIDIARY_OF',
]);

// "Lead: Dreiklang", "Kunden: Siemens, Dreiklang": in the list behind a label.
function isLabelled({ lowers, tokens }: Sentence, at: number, to: number, vocabulary: Vocabulary): boolean {
  if (!/^[,.;()]?$/u.test(lowers[to] ?? '') && !vocabulary.coordinators.has(lowers[to] ?? '')) return false;
  if (lowers[at - 1] !== ':' && lowers[at - 1] !== ',' && !vocabulary.coordinators.has(lowers[at - 1] ?? ''))
    return false;
  const colon = lowers.indexOf(':');
  if (colon < 1 || colon >= at || colon > LONGEST_LABEL) return false;
  if (
    tokens
      .slice(colon + 1, at)
      .some(({ kind, lower, capital }) => kind === 'word' && !capital && !vocabulary.coordinators.has(lower))
  )
    return false;
  return (vocabulary.noun(lowers, colon - 1)?.value.relational.length ?? 0) > 0;
}

const LONGEST_LABEL = 4;

// "Seewolke aus Kiel hat …"
function isFromTown(sentence: Sentence, at: number, to: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  if (!vocabulary.senses.origin.has(lowers[to] ?? '') || !isAlone(sentence, at, vocabulary)) return false;
  return findPlace(tokens[to + 1]?.text ?? '', 'de')?.place.kind === 'City';
}

/** So many words before the comma the description may begin. */
const FAR = 6;

// "der Essener Anbieter von Sprachmodellen, Zechenwort, …": alone between two commas behind what describes it.
function isAddedName(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers } = sentence;
  if (lowers[at - 1] !== ',' || !/^[,.]$/u.test(lowers[at + 1] ?? '.')) return false;
  for (let k = at - 2; k > Math.max(0, at - 2 - FAR); k--) {
    if (lowers[k] === ',') return false;
    const classes = isWord(sentence, k) ? vocabulary.noun(lowers, k)?.value.head?.classes : undefined;
    if (!classes?.has('company') && !classes?.has('investor')) continue;
    let before = k - 1;
    while (before > k - 4 && !vocabulary.determiners.has(lowers[before] ?? '')) before--;
    return vocabulary.determiners.get(lowers[before] ?? '') === 'definite';
  }
  return false;
}

// No article, adjective or number before it.
function isAlone(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const before = sentence.tokens[at - 1];
  const lower = sentence.lowers[at - 1] ?? '';
  if (!before || atStart(sentence, at)) return true;
  const preposition = vocabulary.prepositions.get(lower);
  return preposition
    ? !preposition.article
    : vocabulary.verbForms(lower).length > 0 || vocabulary.coordinators.has(lower);
}
