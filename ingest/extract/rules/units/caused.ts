// "A s'est fait racheter par B", "se voit sanctionner par C": who has something done to him by somebody. Read as the passive
// that says the same: "A est racheté par B".
import type { Analysis } from '../../lexicon';
import type { Vocabulary } from '../vocabulary';
import type { Unit } from './unit';

/** The units with such verbs in the passive; expressions that the tables know stay as they are. */
export function withPassives(units: Unit[], vocabulary: Vocabulary): Unit[] {
  const { caused, reflexives } = vocabulary;
  if (caused.size === 0) return units;
  const at = units.findIndex(
    ({ lower }, k) => reflexives.has(lower) && causeBehind(units, k, vocabulary) !== undefined,
  );
  const cause = at < 0 ? undefined : causeBehind(units, at, vocabulary);
  const done = cause === undefined ? undefined : units[cause + 1];
  const [lemma] = [...vocabulary.be];
  if (cause === undefined || !done || !lemma || !isDoneBy(units, cause + 1, vocabulary)) return units;
  const verb = units[cause] as Unit;
  const [own] = done.verbs;
  if (!own || isExpression(verb, done, vocabulary)) return units;
  const participle: Analysis = { lemma: own.lemma, pos: 'verb', form: 'past-participle' };
  const passive = { ...done, verbs: [participle] };
  // "s'est fait": the helper is there; "se fait": the verb itself becomes it.
  const helper = { ...verb, verbs: verb.verbs.map((one) => ({ ...one, lemma })) };
  const helpers = cause > at + 1 ? units.slice(at + 1, cause) : [helper];
  return [...units.slice(0, at), ...helpers, passive, ...units.slice(cause + 2)];
}

/** Where "fait" stands behind its pronoun, at once or behind one helper. */
function causeBehind(units: readonly Unit[], at: number, { caused, be }: Vocabulary): number | undefined {
  const [next, second] = [units[at + 1], units[at + 2]];
  if (next?.verbs.some(({ lemma, form }) => caused.has(lemma) && form === 'finite')) return at + 1;
  const isPerfect = next?.verbs.some(({ lemma, form }) => be.has(lemma) && form === 'finite');
  return isPerfect && second?.verbs.some(({ lemma }) => caused.has(lemma)) ? at + 2 : undefined;
}

const isDoneBy = (units: readonly Unit[], at: number, { senses }: Vocabulary): boolean =>
  units[at]?.verbs.some(({ form }) => form === 'infinitive') === true &&
  senses.agent.has(units[at + 1]?.preposition?.name ?? units[at + 1]?.lower ?? '');

/** "se faire racheter", "se voir attribuer" have rows of their own. */
const isExpression = ({ verbs }: Unit, done: Unit, vocabulary: Vocabulary): boolean =>
  verbs.some(({ lemma }) =>
    vocabulary.verbs.get(lemma)?.some(({ behind, reflexive }) => reflexive && behind[0] === done.lower),
  );
