// What the rules of English verbs ask of more than the next word.
import type { HeadClass } from '../../frames';
import type { Tag, Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { hasFinite, isBoundary, isNominal, pluralNoun } from '../neighbours';

const among = (tags: readonly Tag[]): ((unit: Unit | undefined) => boolean) => {
  const set = new Set(tags);
  return (unit) => unit !== undefined && set.has(unit.tag);
};

export const opensPhrase = among(['determiner', 'name', 'pronoun', 'figure', 'reflexive', 'adverb', 'to']);

/** Whether what a verb says of its subject may begin here. */
export const opensPredicate = among([
  'determiner',
  'name',
  'pronoun',
  'figure',
  'preposition',
  'adverb',
  'to',
  'as',
  'adjective',
  'reflexive',
  'subordinator',
]);

/** Whether an expression of the tables has this verb. */
export const isKnown = ({ verbs }: Unit, vocabulary: Vocabulary): boolean =>
  verbs.some(({ lemma }) => vocabulary.verbs.has(lemma));

/** Whether the reading of the word that comes first is a verb of the tables. */
export const isKnownFirst = ({ verbs }: Unit, vocabulary: Vocabulary): boolean =>
  vocabulary.verbs.has(verbs[0]?.lemma ?? '');

/** Whether an expression of the verb asks for the preposition. */
export const takes = ({ verbs }: Unit, { lower }: Unit, vocabulary: Vocabulary): boolean =>
  verbs.some(({ lemma }) =>
    (vocabulary.verbs.get(lemma) ?? []).some(({ behind, from, to, fills }) =>
      [behind, from, to, ...fills.map(([, slot]) => slot)].some((words) => words.includes(lower)),
    ),
  );

/** Whether it asks for one that stands there, or behind what tells when and how: "works after months of talks with B". */
export function takesBehind(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  for (let k = at + 1; k < units.length && !isBoundary(units[k]); k++)
    if (units[k]?.tag === 'preposition' && takes(units[at] as Unit, units[k] as Unit, vocabulary))
      return true;
  return false;
}

/** Whether the word is a "that" or "which" behind its noun. */
export const isBehindRelative = (units: readonly Unit[], at: number): boolean =>
  units[at]?.maybe.has('relative') === true && isNominal(units[at - 1]);

const ACTORS: readonly HeadClass[] = ['company', 'investor', 'body', 'person', 'group'];

/** Whether the noun is one for somebody who acts: "provider", "head". */
export const isActor = ({ noun }: Unit): boolean =>
  noun !== undefined &&
  (noun.relational.length > 0 || ACTORS.some((one) => noun.head?.classes.has(one) === true));

/** Whether a verb of the tables has a plural before it that has no verb yet. */
export function isPredicated(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const known = units[at]?.verbs.some(
    ({ lemma }) => vocabulary.verbs.has(lemma) || vocabulary.copulas.has(lemma),
  );
  const before = units.slice(0, at);
  return (
    known === true &&
    before.some((unit) => unit.tag === 'noun' && pluralNoun(unit)) &&
    !before.some(
      (unit, k) => unit.tag === 'verb' && hasFinite(unit) && !isDone(unit, units[k + 1], vocabulary),
    )
  );
}

/** "companies backed by A": what somebody does to them is no verb of theirs. */
const isDone = ({ verbs }: Unit, next: Unit | undefined, { senses }: Vocabulary): boolean =>
  next !== undefined && senses.agent.has(next.lower) && verbs.some(({ form }) => form === 'past-participle');

/** "The penalty amounts to £9m", "The order runs to 40 vehicles": a verb of measure behind its noun and before how much it is. */
export const isMeasuring = (units: readonly Unit[], at: number, { cues }: Vocabulary): boolean =>
  (units[at - 1]?.tag === 'noun' || units[at - 1]?.tag === 'pronoun') &&
  (units[at + 1]?.tag === 'preposition' || units[at + 1]?.tag === 'to') &&
  units[at + 2]?.tag === 'figure' &&
  units[at]?.verbs.some(({ lemma, form }) => form === 'finite' && cues.measure.has(lemma)) === true;
