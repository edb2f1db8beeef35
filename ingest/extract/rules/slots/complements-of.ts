// The complements of a phrase: those that a slot asks for by its name, and those whose prepositions say something.
import type { Senses } from '../../../languages/grammar/prepositions';
import type { Slot } from '../frames';
import { complements } from '../links/complements';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** The complements of a phrase with one of these prepositions, or its genitive for `gen`. */
export function complementsOf(phrase: Phrase, names: readonly string[], view: View): Phrase[] {
  return chainOf(phrase, view).filter(
    (one, at, chain) =>
      (names.includes(one.prep) || (names.includes('gen') && isGenitive(one, view))) &&
      !(isGenitive(one, view) && isOfAnother(chain[at - 1], view)),
  );
}

// "an inquiry into A over its use of B", "die Übernahme durch die Sparte des B": whose or of what the noun right before
// is. In a language without cases "l'entrée au capital de B" is one expression.
const isOfAnother = (before: Phrase | undefined, { vocabulary }: View): boolean =>
  before !== undefined &&
  before.headAt >= 0 &&
  !before.name &&
  before.ends.length === 0 &&
  (before.determiner === 'possessive' || vocabulary.grammar.order === 'case');

/** The complements of a phrase whose prepositions say one of these things; a genitive says what `of` does. */
export function complementsSaying(phrase: Phrase, senses: readonly (keyof Senses)[], view: View): Phrase[] {
  return chainOf(phrase, view).filter((one) =>
    senses.some((sense) =>
      sense === 'of' ? isGenitive(one, view) : view.vocabulary.senses[sense].has(one.prep),
    ),
  );
}

/** All that hangs on a phrase, one on the other; looked for once. */
export function chainOf(phrase: Phrase, view: View): readonly Phrase[] {
  phrase.chain ??= overAgent(phrase, complements(phrase, view.phrases), view);
  return phrase.chain;
}

// "le rachat, par A, de B": between commas stands who does it, and the complements go on.
function overAgent(phrase: Phrase, chain: readonly Phrase[], view: View): readonly Phrase[] {
  const { phrases, units, vocabulary } = view;
  if (!phrase.noun?.events.length) return chain;
  const last = chain.at(-1) ?? phrase;
  const agent = phrases[last.index + 1];
  if (!agent || units[last.to]?.tag !== 'comma' || agent.from !== last.to + 1) return chain;
  if (!vocabulary.senses.agent.has(agent.prep) || units[agent.to]?.tag !== 'comma') return chain;
  const next = phrases[agent.index + 1];
  if (next?.from !== agent.to + 1 || !vocabulary.senses.of.has(next.prep)) return chain;
  return [...chain, agent, next, ...complements(next, phrases)];
}

/** "der Firma", "of the firm": whose or of what the noun before is. */
const isGenitive = ({ genitive, prep }: Phrase, { vocabulary }: View): boolean =>
  genitive || vocabulary.senses.of.has(prep);

const OTHERS: ReadonlySet<Slot[number]> = new Set([
  'subj',
  'obj',
  'dat',
  'gen',
  'poss',
  'mod',
  'topic',
  'round',
]);

/** All other names of slots are prepositions. */
export const isPreposition = (name: Slot[number]): boolean => !OTHERS.has(name);
