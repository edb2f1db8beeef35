// Whom or what a verb is about: the direct object, in a passive clause the subject.
import { type Clause, type Predicate, readAs } from '../clauses/clause';
import { relisted } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { type Candidate, lessFit, type View } from '../view';
import { argumentsOf, isBare, isFigure, isSpokenClitic } from './arguments';
import { stranded } from './stranded';
import { actives, agreeing, isFounded, namedBehindRelative } from './subjects';

export function objects(predicate: Predicate, view: View): Candidate[] {
  const { voice, clause } = predicate;
  if (voice === 'active') return patients(predicate, view);
  if (clause.kind === 'attribute' || (clause.kind === 'participle' && clause.antecedent))
    return clause.antecedent
      ? [{ phrase: agreeing(onlyBefore(clause.antecedent, predicate.at, view), predicate, view), fit: 1 }]
      : [];
  const raised = actives(readAs(predicate, { voice: 'active' }), view);
  return voice === 'either'
    ? [...raised, ...patients(predicate, view).map((one) => lessFit(one, 0.8))]
    : raised;
}

const NO_OBJECT: ReadonlySet<string> = new Set(['whose', 'complement', 'place']);

/** "the firm that A bought": what a relative clause with a subject of its own is about; not "the firm for which A built B". */
const soughtBy = ({ kind, antecedent, subject, opener, phrases }: Clause): Phrase | undefined =>
  kind === 'relative' &&
  antecedent &&
  subject !== antecedent &&
  !NO_OBJECT.has(opener?.relative ?? '') &&
  !phrases.some(({ relative, prep }) => relative !== undefined && relative === opener && prep !== '')
    ? antecedent
    : undefined;

// "A, basé à K, et B", "A (bought by X) and B (bought by Y)": what stands inside a list, or in a bracket behind one of its
// members, is said of the member before it.
const onlyBefore = (phrase: Phrase, at: number, { units }: View): Phrase =>
  ((phrase.list.at(-1) as Phrase).from > at && (phrase.list[0] as Phrase).from < at) ||
  units[at - 1]?.tag === 'open'
    ? relisted(phrase, [phrase])
    : phrase;

// "annonce la création d'une Direction Quantique (DQ)": what opens a bracket behind the verb is told of the words before.
const isInBracket = ({ from }: Phrase, at: number, { units }: View): boolean =>
  from - 1 > at && units[from - 1]?.tag === 'open';

// "lance une enquête sur le robot de X, Y": whom a complement is told of is not what the verb is about.
const isToldOfBeside = (phrase: Phrase, { phrases }: Clause): boolean =>
  phrases.some(({ explains, prep, to }) => explains === phrase && prep !== '' && to < phrase.from);

/** The direct object, likeliest first. */
function patients(predicate: Predicate, view: View): Candidate[] {
  const { clause, at } = predicate;
  const all = argumentsOf(predicate).filter(isBare);
  if (view.vocabulary.grammar.order === 'position') {
    const after = all.filter(
      (phrase) =>
        phrase.from > at &&
        phrase !== clause.subject &&
        !isInBracket(phrase, at, view) &&
        !isToldOfBeside(phrase, clause),
    );
    const antecedent = stranded(predicate, view).length > 0 ? undefined : soughtBy(clause);
    const relative = antecedent ? [{ phrase: antecedent, fit: 1 }] : [];
    const pronouns = all.filter(
      (phrase) =>
        phrase.to <= at &&
        phrase.pronoun &&
        phrase !== clause.subject &&
        (after.length === 0 || !isSpokenClitic(phrase, at, view)),
    );
    return [
      ...relative,
      ...after.map((phrase, index) => ({ phrase, fit: index === 0 ? 1 : 0.85 })),
      ...pronouns.map((phrase) => ({ phrase, fit: 0.9 })),
    ];
  }
  const own = all.filter((phrase) => phrase.cases.has('a') && !isFigure(phrase));
  // "der X gründete und heute leitet": what he leads is what he founded.
  const before = view.clauses.find(({ opener }) => opener && opener === clause.opener);
  const shared =
    own.length === 0 && before && before !== clause
      ? before.phrases.filter((phrase) => isBare(phrase) && phrase.cases.has('a') && !phrase.relative)
      : [];
  const accusative = own.length > 0 ? own : shared;
  return accusative
    .map((phrase, index) => ({
      phrase,
      score:
        (phrase.cases.has('n') ? 0 : 2) +
        index * 0.5 +
        (phrase.pronoun ? -0.3 : 0) +
        (phrase.relative && isSubjectBehind(predicate, view) ? 2 : 0),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ phrase }, index) => {
      const isOther = index > 0 || all.some(isFigure);
      // "hat A zwei Millionen Euro bewilligt": what is given is the sum behind.
      if (isOnlyName(phrase) && isBeforeSum(phrase, predicate, view)) return { phrase, fit: 0.7 };
      return { phrase, fit: !isOther ? 1 : opens(phrase, clause) ? 0.8 : index === 0 ? 1 : 0.9 };
    });
}

/** "A hat seine Tochter B verkauft": a name that opens the clause is hardly what somebody does something with. */
const opens = (phrase: Phrase, { kind, units: [first] }: Clause): boolean =>
  kind === 'main' && first === phrase.from && isOnlyName(phrase);

const isOnlyName = ({ name, headAt, determiner }: Phrase): boolean =>
  name !== undefined && headAt < 0 && determiner === undefined;

// Of a verb by which something is given to somebody; "lässt sich A zwölf Millionen kosten": to himself.
const isBeforeSum = ({ to }: Phrase, predicate: Predicate, { vocabulary }: View): boolean =>
  !predicate.reflexive &&
  vocabulary.verbs.get(predicate.lemma)?.some((frame) => frame.to.includes('dat')) === true &&
  argumentsOf(predicate).some(
    (one) =>
      one.from === to && one.prep === '' && isFigure(one) && one.figures.some(({ type }) => type === 'money'),
  );

/** ", die Halm7 vor zwei Jahren übernommen hat": the relative pronoun is the object. */
function isSubjectBehind(predicate: Predicate, view: View): boolean {
  const named = namedBehindRelative(predicate, view.units);
  return named !== undefined && !isFounded(named, predicate, view);
}
