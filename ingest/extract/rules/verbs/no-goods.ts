// What is no goods, though a verb of trade has it for its object: "hired A from B", "bought a stake from B".
import type { Clause, Predicate } from '../clauses/clause';
import type { HeadClass, VerbFrame } from '../frames';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { candidates } from '../slots/candidates';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import type { Vocabulary } from '../vocabulary';

/** People, money, and what is only said. */
export const takesNoGoods = (
  { fills, lemma }: VerbFrame,
  { clause, voice }: Predicate,
  { units, vocabulary }: View,
): boolean =>
  fills.some(([name, slot]) => name === 'product' && slot.includes('obj')) &&
  (voice === 'passive'
    ? clause.subject !== undefined && isNoGoods(clause.subject)
    : isMoneyAlone(clause) ||
      objectsOf(clause).some(
        (phrase) =>
          (isNoGoods(phrase) || (isUnit(phrase, units) && isOfSale(lemma, vocabulary))) &&
          !isSubject(phrase, clause.subject) &&
          !isWhole(phrase, units),
      ));

// "erhält 15 Millionen Euro aus dem Programm von A": a sum, and nothing that it is the price of.
function isMoneyAlone({ phrases, antecedent, subject }: Clause): boolean {
  const bare = phrases.filter((phrase) => phrase.prep === '' && phrase !== subject);
  const isSum = ({ headAt, name, figures }: Phrase) =>
    headAt < 0 && !name && figures.some(({ type }) => type === 'money');
  return (
    !antecedent && bare.some(isSum) && bare.every((phrase) => isSum(phrase) || phrase.name !== undefined)
  );
}

// "the unit that A sold to B": what a relative clause is about, if somebody else does something in it.
function objectsOf({ phrases, antecedent, subject }: Clause): readonly Phrase[] {
  const own = phrases.filter(({ prep }) => prep === '');
  return antecedent && subject && subject !== antecedent ? [...own, antecedent] : own;
}

// "Corvell sold to Norda for $30m": a headline leaves out that it was.
export const isSoldItself = ({ lemma }: VerbFrame, predicate: Predicate, view: View): boolean =>
  view.sentence.heading &&
  predicate.past &&
  predicate.helpers.length === 0 &&
  isOfSale(lemma, view.vocabulary) &&
  candidates('obj', predicate, view).length === 0;

// "Spécialiste des robots, A a fourni …": who acts, or what he is said to be.
const isSubject = (phrase: Phrase, subject: Phrase | undefined): boolean =>
  subject !== undefined && (phrase === subject || phrase.explains === subject);

// ", une opération saluée par tous": what the clause as a whole is called.
const isWhole = ({ from, determiner, list }: Phrase, units: readonly Unit[]): boolean =>
  determiner === 'indefinite' && list.length === 1 && units[from - 1]?.tag === 'comma';

const isNoGoods = ({ name, noun, figures }: Phrase): boolean => {
  if (name?.entity.kind === 'Person') return true;
  const classes = name ? undefined : noun?.head?.classes;
  // "gets 80 percent of its power from A"; but "bought the 18 % stake from A"
  if (!classes?.has('share') && figures.some(({ type }) => type === 'share')) return false;
  return classes !== undefined && !classes.has('product') && NO_GOODS.some((one) => classes.has(one));
};

/** Whether firms change hands by the verb, too. */
export const isOfSale = (lemma: string, { verbs }: Vocabulary): boolean =>
  verbs.get(lemma)?.some(({ relation, to }) => relation === 'ACQUIRED' && to[0] === 'obj') === true;

// "sold its chip business to A", "the unit that A sold"; its arms may be robots'.
const isUnit = (phrase: Phrase, units: readonly Unit[]): boolean =>
  (phrase.determiner === 'possessive' || phrase.determiner === 'definite') &&
  phrase.noun?.head?.classes.has('unit') === true &&
  !isMany(phrase, units);

const NO_GOODS: readonly HeadClass[] = [
  'permit',
  'fine',
  'probe',
  'money',
  'share',
  'round',
  'post',
  'chair',
  'board',
  'deal',
  'person',
  'event',
];
