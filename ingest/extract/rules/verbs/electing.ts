// "Le conseil de A a nommé B directrice financière": a board that appoints somebody to an office gives no seat.
import type { Predicate } from '../clauses/clause';
import type { VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** Whether the only board of the clause is who appoints, and the office that somebody gets is told beside. */
export function isElecting({ relation, from }: VerbFrame, predicate: Predicate, view: View): boolean {
  if (relation !== 'BOARD_SEAT' || from[0] !== 'obj') return false;
  // "The board includes Siemens chief A": it lists who sits on it.
  if (view.vocabulary.copulas.has(predicate.lemma)) return false;
  const { phrases } = predicate.clause;
  const boards = phrases.filter(isBoard);
  return (
    boards.length > 0 &&
    boards.every((board) => acts(board, predicate, view)) &&
    phrases.some((phrase) => isOffice(phrase, view))
  );
}

const isBoard = ({ noun }: Phrase): boolean => noun?.head?.classes.has('board') === true;

const acts = (
  board: Phrase,
  { clause, voice }: Predicate,
  { vocabulary: { senses, grammar } }: View,
): boolean =>
  voice === 'passive'
    ? senses.agent.has(board.prep)
    : grammar.order === 'case'
      ? board.prep === '' && !board.genitive && board.cases.has('n')
      : board === clause.subject;

/** Boards have "members", too: the word tells of no other office. */
const MEMBER = 0.7;

// "B, directrice financière de C": between commas stands what somebody is already.
const isOffice = ({ noun, from }: Phrase, { units }: View): boolean =>
  units[from - 1]?.tag !== 'comma' &&
  noun?.head?.classes.has('board') !== true &&
  noun?.relational.some(
    ({ relation, role, weight }) => role && relation === 'HOLDS_ROLE' && weight > MEMBER,
  ) === true &&
  !noun.relational.some(({ relation }) => relation === 'BOARD_SEAT');
