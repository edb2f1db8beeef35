// Names inside compounds: "Dravena-Strategiechef", "Ex-Zalando-Managerin", "Nvidia-Chips".

import type { RelationName } from '../../../../graph/relations';
import { findPlace, isCommonWord, isFirstName, lookup, splitCompound } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { englishBefore } from './among-nouns/english-run';
import { Entity } from './entity';
import type { Mention } from './mention';
import { pairOf } from './pairs';
import type { Taken } from './span';
import type { Spellings } from './spellings';

// "Dravena-Strategiechef", "Ex-Zalando-Managerin", "Nvidia-Chips": a name before the last hyphen.
export function* compounds(
  sentence: Sentence,
  taken: Taken,
  spellings: Spellings,
  vocabulary: Vocabulary,
): Generator<Mention> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const { text, start, word } = tokens[at] as Sentence['tokens'][number];
    const last = text.lastIndexOf('-');
    if (last < 2) continue;
    const opening = text.slice(0, text.indexOf('-'));
    const ex = vocabulary.prefixes.has(opening.toLowerCase()) ? opening.length + 1 : 0;
    if (last < ex + 1 || !taken.free(at, at + 1)) continue;
    const long = ex === 0 ? openedBefore(sentence, at, text.slice(0, last), spellings) : undefined;
    if (long) {
      const { entity, from } = long;
      const begin = tokens[from]?.start ?? start;
      yield {
        entity,
        sentence: sentence.index,
        from,
        to: at + 1,
        start: begin,
        end: start + last,
        inner: true,
        pair: undefined,
      };
      continue;
    }
    const known = knownInCompound(text, ex, spellings);
    const end = known?.end ?? last;
    // "Smart Eye-Chefin": English words before it belong to the name.
    const from = known || ex > 0 ? at : englishBefore(sentence, at, vocabulary);
    const entity =
      known?.entity ??
      unknownInCompound(
        tokens.slice(from, at).map((token) => token.text),
        text.slice(ex, last),
        word.form.slice(word.form.lastIndexOf('-') + 1),
        vocabulary,
        at > 0,
        !tokens[at - 1]?.capital,
      );
    if (entity)
      yield {
        entity,
        sentence: sentence.index,
        from,
        to: at + 1,
        start: from < at ? (tokens[from]?.start ?? start) : start + ex,
        end: start + end,
        inner: true,
        pair: ex === 0 ? pairOf(text.slice(0, last), sentence, at, spellings) : undefined,
      };
  }
}

/** No name that stands before a hyphen has more words. */
const MOST_WORDS = 4;

// "Deutsche Bank-Chef", "Blue Harbor Labs-Gründer": a name of several words whose last one a hyphen follows.
function openedBefore(
  { tokens }: Sentence,
  at: number,
  last: string,
  spellings: Spellings,
): { readonly entity: Entity; readonly from: number } | undefined {
  let name = last;
  let found: { readonly entity: Entity; readonly from: number } | undefined;
  for (let from = at - 1; from >= 0 && from > at - MOST_WORDS; from--) {
    const token = tokens[from];
    if (token?.kind !== 'word' || !token.capital || token.text.length > LONGEST_COMPOUND) break;
    name = `${token.text} ${name}`;
    const entity = spellings.named(name);
    if (entity) found = { entity, from };
  }
  return found;
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

/** Offices and trades that are trusted no more than this in the tables tell of a field. */
const FIELD = 0.85;

/** What one firm is to another: "die Orvanta-Tochter A", "der Orvanta-Partner B". */
const KIN: ReadonlySet<RelationName> = new Set([
  'SUBSIDIARY_OF',
  'COMPETES_WITH',
  'PARTNERED_WITH',
  'INVESTED_IN',
  'SUPPLIES',
]);

// "Leasing-Tochter", "Wasserstoff-Partner", "Bezahl-Tochter": what it does, and not whose it is. A given name ("die
// Ewald-Tochter") is in the dictionary as well.
const isSort = (name: string, { language, inNames }: Vocabulary): boolean =>
  inNames.has(name.toLowerCase()) ||
  isCommonWord(name, 'en') ||
  (!isFirstName(name) &&
    (isCommonWord(name, language) ||
      // "Automatisierungs-Sparte"
      (name.endsWith('s') && isCommonWord(name.slice(0, -1), language)) ||
      splitCompound(name) !== undefined ||
      lookup(`${name.toLowerCase()}en`, language).some(({ pos }) => pos === 'verb')));

// A new name is believed only before an office or a trade ("Brawnly-Chefin"), before what a firm is to another, and before
// what an owner or backer does.
function unknownInCompound(
  before: readonly string[],
  name: string,
  rest: string,
  vocabulary: Vocabulary,
  inside: boolean,
  alone: boolean,
): Entity | undefined {
  const noun = vocabulary.noun([rest.toLowerCase()], 0)?.value;
  // "Corporate-Governance-Experte": before a trade that anybody may have stands its field.
  const office = noun?.relational.some(
    ({ relation, weight }) => relation === 'FOUNDED' || (relation === 'HOLDS_ROLE' && weight > FIELD),
  );
  const kin =
    noun?.relational.some(({ relation }) => KIN.has(relation)) === true && !isSort(name, vocabulary);
  const owner = vocabulary.backing.has(rest);
  // "Abu Dhabi-backed": of a longer name only the end stands in the word.
  if (!(office || kin || (owner && alone)) || name.length < 4 || !/^\p{Lu}\p{Ll}/u.test(name))
    return undefined;
  // "Tether-backed" inside a sentence: the capital is the name's.
  const ordinary = !(owner && inside) && !kin && isCommonWord(name, vocabulary.language);
  if (
    ordinary ||
    (!owner && vocabulary.noun([name.toLowerCase()], 0)) ||
    findPlace(name, vocabulary.language) ||
    vocabulary.never.has(name.toLowerCase().replaceAll('-', ' '))
  )
    return undefined;
  return new Entity().named([...before, name].join(' '));
}
