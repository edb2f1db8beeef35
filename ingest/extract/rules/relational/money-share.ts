// What each of several put into a round or a fund: "300 millions d'euros, dont 100 millions d'Iliad et 50 millions de B".
import { type Answer, answerOf } from '../discourse/answer';
import { BASE, type Draft } from '../draft';
import type { Phrase } from '../phrases/phrase';
import { byType } from '../qualifiers/qualify';
import { meantBy, spanOf } from '../reference/end';
import type { Rounds } from '../rounds';
import { endsOf } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import type { View } from '../view';

const GIVERS = ['Company', 'Investor', 'PublicBody'] as const;

/** A sum that is part of one told before, with who gave it. */
export function readMoneyShare(phrase: Phrase, view: View, rounds: Rounds): Draft[] {
  if (!isSum(phrase) || !isPart(phrase, view) || !isRaised(view)) return [];
  const giver = giverOf(phrase, view);
  const round = rounds.current(view.sentence.index);
  const topic: Answer | undefined = round
    ? answerOf(round, 0.95)
    : view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company', { raises: true });
  if (!giver || !topic) return [];
  const mention = spanOf(view.units[phrase.from] as Unit);
  const values = byType('INVESTED_IN', indices(phrase), view);
  return endsOf(giver, GIVERS)
    .filter(({ entity }) => entity !== topic.entity)
    .map((from) => ({
      relation: 'INVESTED_IN' as const,
      from,
      to: meantBy(mention, topic),
      qualifiers: values,
      modality: 'asserted' as const,
      trigger: mention,
      confidence: BASE * 0.9,
      rule: 'noun:sum:beside',
      sentence: view.sentence,
    }));
}

const indices = ({ from, to }: Phrase): number[] => Array.from({ length: to - from }, (_, k) => from + k);

const isSum = ({ figures, headAt, name }: Phrase): boolean =>
  headAt < 0 && !name && figures.some(({ type }) => type === 'money' || type === 'quantity');

/** Behind "dont", or in the list of such sums; the whole stands before it. */
function isPart(phrase: Phrase, { phrases }: View): boolean {
  const first = phrases.find((one) => isSum(one) && one.prep === 'example');
  return (
    first !== undefined &&
    first.from <= phrase.from &&
    phrases.some((one) => isSum(one) && one.to < first.from)
  );
}

/** "100 millions de A", "100 millions apportés par A" */
function giverOf({ to, index }: Phrase, { phrases, units, vocabulary }: View): Phrase | undefined {
  const next = phrases[index + 1];
  if (!next) return undefined;
  if (next.from === to) return vocabulary.senses.of.has(next.prep) ? next : undefined;
  const isGiven = units.slice(to, next.from).every(({ tag }) => tag === 'verb');
  return isGiven && vocabulary.senses.agent.has(next.prep) ? next : undefined;
}

/** The sentence tells of a round, of a fund's money or of raising. */
const isRaised = ({ phrases, clauses, vocabulary }: View): boolean =>
  phrases.some(({ noun }) => noun?.head?.classes.has('round') || noun?.head?.classes.has('money')) ||
  clauses.some(({ predicates }) => predicates.some(({ lemma }) => vocabulary.raising.has(lemma)));
