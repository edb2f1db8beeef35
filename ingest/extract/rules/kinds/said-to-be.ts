// What a sentence says that somebody or something is: "Heron is an open model", "Albert est un assistant".
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { describe } from './describe';

/** So many adverbs may stand between the verb and what it says. */
const FAR = 2;

/** Puts what names are said to be on their entities. */
export function describeSubjects(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  for (const phrase of phrases) {
    const { name, headAt, prep, list, to, index } = phrase;
    if (!name || name.entity.fixed || headAt >= 0 || prep !== '' || list.length > 1) continue;
    const said = phrases[index + 1];
    if (!said?.noun || said.name || said.prep !== '' || !isDescription(said)) continue;
    if (isCopula(units[to], vocabulary) && isNear(units, to + 1, said.from))
      describe(name.entity, said, said.noun);
  }
}

const isDescription = ({ determiner, pronoun, headAt }: Phrase): boolean =>
  headAt >= 0 && !pronoun && (determiner === 'indefinite' || determiner === 'definite');

const isCopula = (unit: Unit | undefined, { be }: Vocabulary): boolean =>
  unit?.tag === 'verb' && unit.verbs.some(({ lemma, form }) => form === 'finite' && be.has(lemma));

const isNear = (units: readonly Unit[], from: number, to: number): boolean =>
  to - from <= FAR && units.slice(from, to).every(({ tag }) => tag === 'adverb');
