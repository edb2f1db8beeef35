// Where a German noun stands as names stand: "hat Fernblick 2014 gegründet", "bei Fernblick", "Fernblick wächst". One such
// place says little of a listed word; several in one text, and no article before it anywhere, say that it is a name.

import { isCommonWord, isFirstName, isSpelled, knownName } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isDeclinedAdjective } from '../../vocabulary/adjectives';
import { isAdjacent } from '../grow';
import { atStart } from '../written';

const ACTS = 2;

const HEADS = 1;

const BEHIND = 0.7;

const INVERTED = 0.6;

const FOUNDED = 2;

const LISTED = 2;

const BY_PERSON = 2;

const PAIRED = 1;

/** The points of a noun without an article, or of the words `[at, to)`; the surest reading counts. */
export function standing(sentence: Sentence, at: number, vocabulary: Vocabulary, to = at + 1): number {
  const token = sentence.tokens[at];
  if (!token || isDetermined(sentence, at, vocabulary)) return 0;
  const next = sentence.tokens[to];
  if (next?.capital && next.kind === 'word' && isAdjacent(sentence, to)) return 0;
  return Math.max(
    // A headline leaves articles out.
    acts(sentence, at, to, vocabulary) ? (sentence.heading ? HEADS : ACTS) : 0,
    isFounded(sentence, at, to, vocabulary) ? FOUNDED : 0,
    governed(sentence, at, to, vocabulary),
    isInverted(sentence, at, vocabulary) ? INVERTED : 0,
    coordinated(sentence, at, to, vocabulary),
  );
}

/** Words with an article, an adjective or a number before them: as common nouns stand, and names do not. */
export function* determinedNouns(sentence: Sentence, vocabulary: Vocabulary): Generator<string> {
  const { tokens } = sentence;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || token.kind !== 'word') continue;
    const next = tokens[at + 1];
    if (next?.capital && next.kind === 'word' && isAdjacent(sentence, at + 1)) continue;
    if (isDetermined(sentence, at, vocabulary) && isCommonWord(token.text, 'de')) yield token.text;
  }
}

/** "hat 2019 Grundton gegründet": a year counts nothing. */
const YEAR = /^(?:19|20)\d\d$/u;

function isDetermined({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const lower = lowers[at - 1] as string;
  if (before.kind === 'number') return !YEAR.test(before.text);
  if (vocabulary.determiners.has(lower)) return true;
  if (vocabulary.prepositions.get(lower)?.article) return true;
  return (
    !before.capital &&
    isDeclinedAdjective(lower, vocabulary) &&
    vocabulary.verbForms(lower).every(({ form }) => form !== 'finite' && form !== 'infinitive')
  );
}

// "Windharfe baut Steuerungen": a sentence opens with it, and a verb of what firms do follows in the singular.
export function isActor(sentence: Sentence, at: number, vocabulary: Vocabulary, to = at + 1): boolean {
  const { tokens, lowers } = sentence;
  const next = lowers[to] ?? '';
  if (!atStart(sentence, at) || tokens[to]?.capital || next.endsWith('en')) return false;
  return vocabulary.mayBeFinite(
    next,
    (lemma) =>
      vocabulary.have.has(lemma) ||
      vocabulary.modals.has(next) ||
      vocabulary.verbs.get(lemma)?.some(({ from }) => from[0] === 'subj') === true,
  );
}

// "Fernblick baut …"; "Gebaut hat …" opens with a participle, and "Herzstück ist …" with what somebody else is.
function acts(sentence: Sentence, at: number, to: number, vocabulary: Vocabulary): boolean {
  const { text, lower } = sentence.tokens[at] as Sentence['tokens'][number];
  if (!isActor(sentence, at, vocabulary, to) || isSpelled(lower, 'de')) return false;
  return (
    !vocabulary.mayBeFinite(sentence.lowers[to] ?? '', (lemma) => vocabulary.copulas.has(lemma)) &&
    !isFirstName(text)
  );
}

const NEAR = 6;

// "bei Fernblick arbeiten": a common noun of something countable would have an article.
function governed({ lowers, tokens }: Sentence, at: number, to: number, vocabulary: Vocabulary): number {
  const of = vocabulary.prepositions.get(lowers[at - 1] ?? '');
  if (!of || of.article) return 0;
  // "von Haus zu Haus", "von Tür zu Tür", "mit Rat und Tat".
  if (vocabulary.coordinators.has(lowers[to] ?? '')) return 0;
  const { together, workplace, dative, accusative } = vocabulary.senses;
  // "Henrike Solms hat mit Fernblick eine Software entwickelt"
  const isOfPeople = together.has(of.name) || workplace.has(of.name);
  if (isOfPeople && at < NEAR && isFirstName(tokens[0]?.text ?? '')) return BY_PERSON;
  // A plural behind a dative would end in -n.
  if (dative.has(of.name)) return BEHIND;
  return accusative.has(of.name) && !/(?:er|el|en)$/u.test(tokens[to - 1]?.text ?? '') ? BEHIND : 0;
}

// "gründete sie Winterschlaf", "um Winterschlaf zu gründen", "hat Fernblick 2014 gegründet"
function isFounded({ lowers, tokens }: Sentence, at: number, to: number, vocabulary: Vocabulary): boolean {
  const founds = (word: string | undefined): boolean =>
    word !== undefined &&
    vocabulary
      .verbForms(word)
      .some(({ lemma }) =>
        (vocabulary.verbs.get(lemma) ?? []).some(
          ({ relation, kinds, from, weight }) =>
            relation === 'FOUNDED' && kinds.length === 0 && from[0] === 'subj' && weight === 1,
        ),
      );
  let before = at - 1;
  while (before > at - 3 && !tokens[before]?.capital && !founds(lowers[before])) before--;
  if (vocabulary.prepositions.has(lowers[at - 1] ?? '')) return false;
  let behind = to;
  while (
    behind < to + 2 &&
    (tokens[behind]?.kind === 'number' || vocabulary.infinitiveMarkers.has(lowers[behind] ?? ''))
  )
    behind++;
  return founds(lowers[before]) || founds(lowers[behind]);
}

// "Seit 2014 baut Fernblick …", "hat Fernblick": behind the finite verb at the head of its clause.
function isInverted(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers, tokens } = sentence;
  const verb = lowers[at - 1] ?? '';
  if (at < 1 || (tokens[at - 1]?.capital && !atStart(sentence, at - 1)) || verb.endsWith('en')) return false;
  return vocabulary.mayBeFinite(
    verb,
    (lemma) => vocabulary.have.has(lemma) || vocabulary.modals.has(verb) || vocabulary.verbs.has(lemma),
  );
}

// "für Siemens, Fernblick und Airbus": between names a name; beside one of them perhaps.
function coordinated(sentence: Sentence, at: number, to: number, vocabulary: Vocabulary): number {
  const { lowers, tokens } = sentence;
  const joins = (k: number) => lowers[k] === ',' || vocabulary.coordinators.has(lowers[k] ?? '');
  const isName = (k: number) => {
    const token = tokens[k];
    return (
      token?.kind === 'word' &&
      token.capital &&
      (knownName(token.text) !== undefined || !isCommonWord(token.text, 'de')) &&
      !vocabulary.noun([token.lower], 0)
    );
  };
  const left = joins(at - 1) && isName(at - 2);
  const right = joins(to) && isName(to + 1) && !atStart(sentence, at);
  if (left && right) return LISTED;
  // "Siemens, Marktführer bei …" describes; "Siemens und Fernblick" lists.
  if (left) return vocabulary.coordinators.has(lowers[at - 1] ?? '') ? PAIRED : 0;
  return right && vocabulary.coordinators.has(lowers[to] ?? '') ? PAIRED : 0;
}
