// Names behind nouns that tell when, why or how a thing is done, in a language with free order of words: "übernimmt in einem
// ersten Schritt A", "kauft nach Angaben eines Sprechers A". Such a noun is not called so, and the name begins a phrase.

import { splitCompound } from '../../lexicon';
import type { HeadClass } from '../frames';
import type { Mention } from '../names/mention';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Noun } from '../vocabulary/word-kinds';
import type { Draft } from './draft';
import { isGenitiveName } from './names-in-phrases';
import { showsPlural } from './number';
import type { Phrase } from './phrase';

/** Whether the name at `at` belongs to no noun of the phrase that is being read. */
export function isBehindAdjunct(
  draft: Draft,
  mention: Mention,
  at: number,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  if (vocabulary.grammar.order !== 'case' || draft.headAt < 0) return false;
  return (
    (draft.prep === ''
      ? isComplement(draft, phrases, units) &&
        (isNoBearer(draft) || isBehindMany(draft, mention, at, units, vocabulary))
      : isNameless(draft, units, vocabulary) || isBehindMany(draft, mention, at, units, vocabulary)) &&
    !isGenitiveName(mention, units[at] as Unit, vocabulary)
  );
}

// A noun that stands for nobody; behind "dem" and "der" it may be a sort of thing that no list has, "nach dem
// Rechnungsscanner A", but for circumstances, qualities and deeds: "trotz der Krise A", "auf dem Weg zur Einigung A".
function isNameless(
  { noun, prep, determiner, headAt }: Draft,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  if (vocabulary.senses.circumstance.has(prep)) return isHappening(noun);
  if (determiner !== 'definite') return isOfNobody(noun);
  return isHappening(noun) && isAbstract(units[headAt] as Unit, vocabulary);
}

// "nach Angaben eines Sprechers", "zur Stärkung des Geschäfts": the complement of a noun behind its preposition.
function isComplement(
  { from, adjectives, determinerAt }: Draft,
  phrases: readonly Phrase[],
  units: readonly Unit[],
): boolean {
  const before = phrases.at(-1);
  if (before?.to !== from || before.prep === '' || before.name || before.headAt < 0) return false;
  const declined = determinerAt >= 0 ? units[determinerAt] : adjectives[0];
  return declined !== undefined && GENITIVE.test(declined.lower);
}

// "eines Sprechers", "dieser Zeitung", "des Geschäfts": whoever has a name is told of by "der" and "des".
const isNoBearer = ({ noun, determiner }: Draft): boolean =>
  determiner === 'demonstrative' ||
  isHappening(noun) ||
  (determiner === 'indefinite' && noun?.head?.classes.has('person') === true);

/** "des", "eines", "der", "steigender" */
const GENITIVE = /[sr]$/u;

// "mit Hilfe von Banken A kaufen": several are not called by one name; of a list they are the members.
function isBehindMany(
  draft: Draft,
  { entity }: Mention,
  at: number,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  // "zum Giganten A", "mit Chipgiganten A" are one: there the article tells, or no ending does.
  const isTold =
    draft.prep === '' || (draft.determinerAt < 0 && !WEAK.test(units[draft.headAt]?.lower ?? ''));
  return (
    isTold &&
    entity.family !== 'place' &&
    GOES_ON.has(units[at + 1]?.tag ?? 'stop') &&
    showsPlural(draft, units, vocabulary)
  );
}

/** Masculines that end in -en in all cases but one. */
const WEAK = /(?:ant|ent|ist|iv|oge|log)en$/u;

/** What goes on with the clause, and with no list. */
const GOES_ON: ReadonlySet<Unit['tag']> = new Set([
  'verb',
  'preposition',
  'determiner',
  'figure',
  'adverb',
  'stop',
]);

const isOfNobody = (noun: Noun | undefined): boolean =>
  noun === undefined || (noun.head === undefined && noun.relational.length === 0 && noun.events.length === 0);

/** "im Zuge der Übernahme", "im Rahmen der Finanzierungsrunde" */
const isHappening = (noun: Noun | undefined): boolean =>
  noun === undefined ||
  (noun.relational.length === 0 && [...(noun.head?.classes ?? [])].every((one) => NAMELESS.has(one)));

/** What happens or is given, and has no name. */
const NAMELESS: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'round',
  'deal',
  'share',
  'money',
  'contract',
  'probe',
  'fine',
  'permit',
]);

/** "Stärkung", "Börsengang": a deed, a quality, or matter. */
const isAbstract = ({ text, lower }: Unit, { uncounted }: Vocabulary): boolean =>
  DERIVED.test(text) || uncounted.has(lower) || uncounted.has(splitCompound(text)?.at(-1) ?? '');

const DERIVED = /\p{Ll}{3}(?:ung|heit|keit|schaft|ismus|ität|ion)(?:s|en)?$/u;
