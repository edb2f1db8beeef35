// "has hired a new chief, A", "un nouveau patron : A", "l'arrivée d'une directrice, A": an office that a firm fills, and no
// officer in general.

import type { Clause, Predicate } from '../clauses/clause';
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { clauseOf, type View } from '../view';

/** How the bearer of such an office stands beside it. */
const BESIDE: ReadonlySet<string> = new Set(['apposition', 'label']);

export function isGained(phrase: Phrase, rule: string, view: View): boolean {
  // "has two suppliers: A and B"
  const isCounted = phrase.determiner === undefined && phrase.figures.some(({ type }) => type === 'quantity');
  if (!BESIDE.has(rule) || (phrase.determiner !== 'indefinite' && !isCounted)) return false;
  const clause = clauseOf(view, phrase);
  if (!clause?.subject?.ends.some(({ entity }) => entity.family === 'organization')) return false;
  const before = view.phrases[phrase.index - 1];
  const isOfEvent =
    before?.to === phrase.from && before.noun?.events.some(({ relation }) => relation === 'HOLDS_ROLE');
  return isOfEvent === true || gains(clause, view) || isFoundIn(phrase, clause, view);
}

/** "A annonce la nomination de B comme président": at the firm that announces it, whatever else B is told to be. */
export function isOfAppointment(phrase: Phrase, view: View): boolean {
  const clause = clauseOf(view, phrase);
  return (
    clause?.subject?.ends.some(({ entity }) => entity.kind === 'Company' || entity.kind === 'Investor') ===
      true &&
    clause.phrases.some(
      ({ noun, to }) => to <= phrase.from && noun?.events.some(({ relation }) => relation === 'HOLDS_ROLE'),
    )
  );
}

/** Whether the verb says that its subject gets or has somebody. */
export const gains = ({ predicates }: Clause, { vocabulary: { have, verbs } }: View): boolean =>
  predicates.some(
    ({ lemma, voice }) =>
      voice === 'active' &&
      (have.has(lemma) ||
        verbs
          .get(lemma)
          ?.some(
            ({ relation, to, classes }) =>
              (relation === 'HOLDS_ROLE' && to.includes('subj')) ||
              GAINED.some((one) => classes.includes(one)),
          )),
  );

// "has found a partner in A"
const isFoundIn = ({ index, to }: Phrase, { predicates }: Clause, view: View): boolean => {
  const next = view.phrases[index + 1];
  const isIn = next?.from === to && next.name !== undefined && view.vocabulary.senses.location.has(next.prep);
  return isIn && predicates.some((one) => finds(one, view));
};

/** "find": a verb that tells of finding a customer or an investor in somebody. */
export const finds = ({ lemma }: Predicate, { vocabulary: { verbs, senses } }: View): boolean =>
  verbs
    .get(lemma)
    ?.some(
      ({ behind, from: [from = ''], to: [to = ''] }) =>
        behind.length > 0 &&
        ((from === 'subj' && senses.location.has(to)) || (to === 'subj' && senses.location.has(from))),
    ) === true;

/** "has won a customer", "brings an investor on board" */
const GAINED: readonly HeadClass[] = ['group', 'investor'];
