// What money is raised, lent or given for is to come: "raised €40m to open an office in A", "ein Darlehen für den Bau eines
// Werks", "un prêt pour construire une usine".
import type { RelationName } from '../../../../graph/relations';
import type { Clause, Predicate } from '../clauses/clause';
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** Whether an infinitive is what the verb above it pays for; "paid €40m to acquire 10%" tells what was bought. */
export function isPaidFor(
  { form, clause, lemma }: Predicate,
  payer: Predicate,
  { vocabulary }: View,
): boolean {
  if (form !== 'infinitive' && clause.kind !== 'infinitive') return false;
  if (!tellsOfMoney(payer.clause)) return false;
  if (vocabulary.tells(payer.lemma, 'RAISED')) return true;
  return (
    vocabulary.tells(payer.lemma, 'SUPPORTS') &&
    !vocabulary.tells(payer.lemma, 'ACQUIRED') &&
    MADE.some((relation) => vocabulary.tells(lemma, relation))
  );
}

/** Whether a noun of building or settling stands behind money that somebody gets: "für den Bau eines Werks". */
export const isPaidForNoun = (
  { prep, noun }: Phrase,
  clause: Clause | undefined,
  { vocabulary }: View,
): boolean =>
  clause !== undefined &&
  vocabulary.senses.price.has(prep) &&
  noun?.events.some(({ relation }) => MADE.includes(relation)) === true &&
  tellsOfMoney(clause) &&
  clause.predicates.some(({ lemma }) => vocabulary.tells(lemma, 'RAISED'));

const MADE: readonly RelationName[] = ['BUILDS', 'OPERATES_IN'];

// "won a €250m contract to build satellites": work that is ordered is told of as such.
const tellsOfMoney = ({ phrases }: Clause): boolean =>
  !phrases.some(({ noun }) => noun?.head?.classes.has('contract')) &&
  phrases.some(
    ({ noun, figures }) =>
      MONEY.some((name) => noun?.head?.classes.has(name)) || figures.some(({ type }) => type === 'money'),
  );

const MONEY: readonly HeadClass[] = ['money', 'round'];
