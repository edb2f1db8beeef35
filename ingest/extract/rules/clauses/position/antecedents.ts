// The phrase that a relative clause or a participle tells of.

import { lastOf } from '../../last-of';
import type { Phrase } from '../../phrases/phrase';
import { familiesOf } from '../../reference/families';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { isAside } from '../aside';
import { type Clause, newClause } from '../clause';

/** The nearest phrase that ends before this unit; a complement of place is passed over, unless a place is looked for. */
export function phraseBefore(
  at: number,
  units: readonly Unit[],
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
  ofPlace = false,
): Phrase | undefined {
  const end = (unit: Unit | undefined) =>
    unit !== undefined &&
    ['comma', 'open', 'stop', 'preposition', 'close', 'adverb', 'quote'].includes(unit.tag);
  let k = at;
  while (k > 0 && end(units[k - 1])) k--;
  let phrase = behindBrackets(
    lastOf(phrases, ({ to }) => to <= k),
    units,
    phrases,
  );
  // "après dix ans passés chez X": what such years were is told of them.
  // "avec 20 millions d'euros apportés par X": so is what a sum of money was.
  const isMoney = phrase?.figures.some(({ type }) => type === 'money');
  const isEvent = phrase?.to === at && (phrase.noun?.events.length || isMoney);
  while (phrase && !isEvent && !ofPlace && phrase.prep !== '' && isAside(phrase)) {
    const earlier = phrases[phrase.index - 1];
    if (!earlier || !(earlier.to === phrase.from || isPutBetween(units, earlier.to, phrase))) break;
    phrase = earlier;
  }
  phrase = headOfBare(phrase, phrases, vocabulary);
  if (k === at) phrase = headOfNamed(phrase, phrases, vocabulary);
  // ", tous deux issus de X": the list before the comma.
  if (phrase?.pronoun?.referent === 'group' && units[phrase.from - 1]?.tag === 'comma')
    phrase = phrases[phrase.index - 1]?.list[0] ?? phrase;
  return ['comma', 'open'].includes(units[k]?.tag ?? '') ? whoIsExplained(phrase, phrases) : phrase;
}

// "la société basée à Helsinki, qui …", "Graphcore, founded in Bristol, which …": the participle is between.
const isPutBetween = (units: readonly Unit[], from: number, { from: to }: Phrase): boolean =>
  units[to - 1]?.verbs.some(({ form }) => form === 'past-participle') === true &&
  units.slice(from, to - 1).every(({ tag }) => tag === 'comma' || tag === 'adverb');

// "a round of $32m (£25m), led by": what stands in brackets is told of nothing further on.
function behindBrackets(
  phrase: Phrase | undefined,
  units: readonly Unit[],
  phrases: readonly Phrase[],
): Phrase | undefined {
  const opener = phrase && units[phrase.from - 1];
  if (opener?.tag !== 'open' || units[phrase?.to ?? 0]?.tag !== 'close') return phrase;
  return phrases[(phrase as Phrase).index - 1] ?? phrase;
}

// "une société de synthèse vocale installée à X": a complement without an article says what sort its noun is of.
function headOfBare(
  phrase: Phrase | undefined,
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  if (!vocabulary.grammar.articles) return phrase;
  let head = phrase;
  while (
    head &&
    vocabulary.senses.of.has(head.prep) &&
    head.determinerAt < 0 &&
    !head.name &&
    head.ends.length === 0
  ) {
    const earlier: Phrase | undefined = phrases[head.index - 1];
    if (!earlier || earlier.to !== head.from) break;
    head = earlier;
  }
  // ", jeune société d'IA fondée par X": what explains a name needs no article.
  const isOne = head !== undefined && (head.determinerAt >= 0 || head.explains !== undefined);
  return head && head !== phrase && isOne && !head.counted ? head : phrase;
}

// "a spin-off of A founded by B", "une filiale de A créée par B": without a comma nothing is told of a name alone, but of the
// firm that it says more of.
function headOfNamed(
  phrase: Phrase | undefined,
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  if (!phrase?.name || !vocabulary.senses.of.has(phrase.prep) || phrase.list.length > 1) return phrase;
  if (phrase.headAt >= 0 || phrase.determinerAt >= 0 || phrase.owner) return phrase;
  const before = phrases[phrase.index - 1];
  // "la branche de capital-risque de X qui"
  const head =
    before?.to === phrase.from && !before.name ? headOfBare(before, phrases, vocabulary) : undefined;
  const classes = head?.name ? undefined : head?.noun?.head?.classes;
  const isFirm = classes?.has('company') || classes?.has('investor') || classes?.has('unit');
  return head && isFirm && (head.determinerAt >= 0 || head.explains) ? head : phrase;
}

// "X, directeur technique de Y, qui …": behind the comma the one who is explained goes on.
export function whoIsExplained(phrase: Phrase | undefined, phrases: readonly Phrase[]): Phrase | undefined {
  let head = phrase;
  while (head && !head.explains && head.prep !== '') {
    const earlier: Phrase | undefined = phrases[head.index - 1];
    if (!earlier || earlier.to !== head.from) return phrase;
    head = earlier;
  }
  return head?.explains && head.explains.from < head.from ? head.explains : phrase;
}

// "appealed to consumers who …", "users who": some people, and nobody named before.
const areSome = ({ name, noun, headAt, determinerAt }: Phrase, { grammar }: Vocabulary): boolean =>
  !grammar.articles &&
  !name &&
  headAt >= 0 &&
  determinerAt < 0 &&
  noun?.relational.some(({ relation }) => relation === 'SUPPLIES') === true;

/** The nearest phrase that the pronoun can stand for: "an officer at X, who" is the officer. */
export function antecedentOf(
  at: number,
  { relative }: Unit,
  units: readonly Unit[],
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  const nearest = phraseBefore(at, units, phrases, vocabulary, relative === 'place');
  if (!nearest || (relative !== 'person' && relative !== 'thing')) return nearest;
  if (relative === 'person' && nearest.to === at && areSome(nearest, vocabulary)) return nearest;
  for (let k = nearest.index; k >= Math.max(0, nearest.index - 4); k--) {
    const phrase = phrases[k] as Phrase;
    const named = (phrase.name ?? phrase.explains?.name)?.entity;
    const person = named ? named.family === 'person' : familiesOf(phrase).includes('person');
    if (person === (relative === 'person') && (named || phrase.headAt >= 0)) return phrase;
  }
  return nearest;
}

// "the start-up she founded", "the €40m it raised": a relative clause without its pronoun.
export function contactClause(
  subject: Phrase | undefined,
  at: number,
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Clause | undefined {
  if (!subject || !vocabulary.grammar.contactClauses || subject.to !== at) return undefined;
  const first = subject.owner?.from ?? subject.from;
  const antecedent = phrases.find(
    ({ to, headAt, name, figures }) =>
      to === first && (headAt >= 0 || name || figures.some(({ type }) => type === 'money')),
  );
  return antecedent && newClause('relative', { antecedent });
}
