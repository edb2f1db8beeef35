// Goods that somebody works with: "plans its shifts with software from A", "checks invoices with A's tool". Whatever the
// verb is, whoever made them supplies the one who acts.
import { RELATIONS } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { lastOf } from '../last-of';
import { modalityOf } from '../modality/modality';
import type { Phrase } from '../phrases/phrase';
import { type End, spanOf } from '../reference/end';
import { familiesOf } from '../reference/families';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';

/** Less sure than a verb that says so. */
const WEIGHT = 0.86;

/** The supply that a phrase of means tells of. */
export function readInstrument(phrase: Phrase, view: View): Draft[] {
  if (phrase.headAt < 0 || phrase.name || !view.vocabulary.senses.together.has(phrase.prep)) return [];
  const head = view.units[phrase.headAt];
  if (!head || !isGoods(phrase)) return [];
  const clause = clauseOf(view, phrase);
  if (!clause?.subject) return [];
  const predicate = lastOf(clause.predicates, ({ at }) => at < phrase.from);
  if (!predicate || !isWork(predicate, phrase, view)) return [];
  const makers = makersOf(phrase, view);
  if (makers.length === 0) return [];
  const users = endsOf(clause.subject, RELATIONS.SUPPLIES.to).filter(
    ({ entity }) => entity.family === 'organization' && makers.every((maker) => maker.entity !== entity),
  );
  const modality = modalityOf(predicate, view);
  return flatMapped(makers, (from) =>
    users.map((to) => ({
      relation: 'SUPPLIES' as const,
      from,
      to,
      qualifiers: {},
      modality,
      trigger: spanOf(head),
      confidence: BASE * WEIGHT * from.certainty * to.certainty,
      rule: 'noun:instrument',
      sentence: view.sentence,
    })),
  );
}

const isGoods = (phrase: Phrase): boolean =>
  phrase.noun?.head?.classes.has('product') === true &&
  familiesOf(phrase).every((family) => family === 'thing');

/** Something is done to an object, and the verb asks for no "with" itself ("equips A with", "competes with"). */
function isWork({ lemma, at, voice, clause }: Predicate, phrase: Phrase, { vocabulary }: View): boolean {
  if (voice !== 'active' || vocabulary.copulas.has(lemma) || vocabulary.have.has(lemma)) return false;
  const hasObject = clause.phrases.some(
    ({ from, to, prep, counted, headAt }) =>
      from > at && to <= phrase.from && prep === '' && (headAt >= 0 || !counted),
  );
  const asked = (vocabulary.verbs.get(lemma) ?? []).filter(
    ({ classes }) =>
      classes.length === 0 ||
      clause.phrases.some(
        (one) => one !== phrase && classes.some((name) => one.noun?.head?.classes.has(name)),
      ),
  );
  return (
    hasObject &&
    !asked.some(({ from, to, fills }) =>
      [from, to, ...fills.map(([, slot]) => slot)].some((slot) =>
        slot.some((name) => vocabulary.senses.together.has(name)),
      ),
    )
  );
}

/** "A's tool", "software from A", "a tool by A". */
function makersOf(phrase: Phrase, view: View): readonly End[] {
  const isFirm = ({ entity }: End) => entity.kind === 'Company';
  if (phrase.owner) return endsOf(phrase.owner, RELATIONS.SUPPLIES.from).filter(isFirm);
  const [behind] = complementsSaying(phrase, ['origin', 'agent'], view);
  return behind?.name && (behind.owner ?? behind).from === phrase.to
    ? endsOf(behind, RELATIONS.SUPPLIES.from).filter(isFirm)
    : [];
}
