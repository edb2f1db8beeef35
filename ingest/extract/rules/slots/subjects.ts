// Who does what the verb says: the grammatical subject, in a passive clause the agent.
import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import { isActingState } from '../clauses/aside';
import type { Predicate } from '../clauses/clause';
import type { HeadClass } from '../frames';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { type Candidate, lessFit, type View } from '../view';
import { agents } from './agents';
import { argumentsOf, isBare, isFigure } from './arguments';

export function subjects(predicate: Predicate, view: View): Candidate[] {
  const { voice } = predicate;
  if (voice === 'passive') return agents(predicate, view);
  const active = actives(predicate, view);
  return voice === 'either'
    ? [...agents(predicate, view), ...active.map((one) => lessFit(one, 0.9))]
    : active;
}

/** The grammatical subject, likeliest first. */
export function actives(predicate: Predicate, view: View): Candidate[] {
  const { clause } = predicate;
  if (clause.kind === 'attribute')
    return predicate.voice === 'active' && clause.antecedent ? [{ phrase: clause.antecedent, fit: 1 }] : [];
  if (clause.kind === 'participle' && clause.antecedent && view.vocabulary.grammar.order === 'case')
    return [{ phrase: clause.antecedent, fit: 1 }];
  if (view.vocabulary.grammar.order === 'position') {
    return clause.subject ? [{ phrase: agreeing(clause.subject, predicate, view), fit: 1 }] : [];
  }
  const shared = inherited(predicate);
  // "um A zu kaufen" has no subject of its own, either.
  if (
    clause.kind === 'infinitive' ||
    (clause.kind === 'subordinate' && predicate.form === 'infinitive' && !clause.finite)
  )
    return shared ? [{ phrase: shared, fit: 0.95 }] : [];
  const bare = argumentsOf(predicate).filter(
    (phrase) =>
      (isBare(phrase) || isStateBefore(phrase, predicate, view)) &&
      phrase.cases.has('n') &&
      !isFigure(phrase),
  );
  const named = bare.some(({ name }) => name) && !bare.some(({ pronoun }) => pronoun);
  const scored = bare.map((phrase, index) => {
    // "Eine Beteiligung an A hat B erworben": a thing that opens the sentence is rather what somebody does something with.
    const opens = index === 0 && !(named && isThing(phrase));
    return { phrase, score: caseScore(phrase, opens, predicate, view) };
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const found = scored.map(({ phrase, score }) => ({ phrase, fit: score === best ? 1 : 0.9 }));
  if (shared && isElliptic(predicate, view))
    return [{ phrase: shared, fit: 0.97 }, ...found.map((one) => lessFit(one, 0.9))];
  if (found.length > 0) return found;
  return shared ? [{ phrase: shared, fit: 0.92 }] : [];
}

// "Mit Sitz in Veldhoven, Niederlande, liefert A": behind a comma a country says where a town is.
const isStateBefore = (phrase: Phrase, { clause, lemma }: Predicate, { units, vocabulary }: View): boolean =>
  (units[phrase.from - 1]?.tag !== 'comma' || clause.units[0] === phrase.from) &&
  isActingState(phrase, lemma, vocabulary);

// "… und unterhält Niederlassungen": nothing between the conjunction and the verb, so the subject is the one before.
function isElliptic({ clause, at, helpers }: Predicate, { units }: View): boolean {
  const [first = -1, second = -1] = clause.units;
  if ((units[first] as Unit | undefined)?.tag !== 'coordinator') return false;
  if (clause.subject && clause.opener && !clause.units.includes(units.indexOf(clause.opener))) return true;
  const verb = units[second];
  return clause.kind === 'main' && verb !== undefined && (second === at || helpers.includes(verb));
}

// "A and B, which is piloting", "A et B, passé par C": a singular verb means the last alone.
export function agreeing(subject: Phrase, { clause, at, helpers, form }: Predicate, view: View): Phrase {
  const { units } = view;
  if (subject === clause.antecedent && subject.list.length > 1 && form === 'participle' && !clause.finite)
    return view.vocabulary.grammar.articles && !/s$/u.test(units[at]?.lower ?? '') ? alone(subject) : subject;
  // "A and B, who left to run C"
  const [governing] = clause.kind === 'infinitive' ? (clause.parent?.predicates ?? []) : [];
  if (governing?.clause.kind === 'relative') return agreeing(subject, governing, view);
  if (clause.kind !== 'relative' || subject !== clause.antecedent || subject.list.length < 2) return subject;
  const finite = (helpers[0] ?? units[at])?.lower ?? '';
  const { verbOfMany, verbOfOne } = view.vocabulary.grammar;
  if (verbOfMany.test(finite)) return subject;
  return verbOfOne && !verbOfOne.test(finite) && areToldTogether(subject) ? subject : alone(subject);
}

/** "founded by A and B, who left C": bare people in a list, where the form of the verb tells no number. */
const areToldTogether = ({ list, to, noun }: Phrase): boolean =>
  list.every(
    (one, k) =>
      one.name?.entity.kind === 'Person' &&
      one.determiner === undefined &&
      (one.noun === undefined) === (noun === undefined) &&
      one.from - (list[k - 1]?.to ?? one.from) <= MARK_AND_JOINT,
  ) && list.at(-1)?.to === to;

/** ", and" */
const MARK_AND_JOINT = 2;

function caseScore(phrase: Phrase, opens: boolean, predicate: Predicate, view: View): number {
  const { units } = view;
  const { cases, pronoun, relative, ends, name, list, headAt, noun } = phrase;
  let score = cases.size === 1 ? 2 : cases.has('a') ? 0 : 1;
  // Subject and verb agree: "unterhält Niederlassungen" has its object there.
  const head = units[headAt];
  const isPlural =
    list.length > 1 ||
    (head !== undefined && noun !== undefined && !name && isPluralForm(head.lower, noun.lemma));
  if (isPlural !== predicate.plural && (isPlural || (name && !pronoun))) score -= 1.2;
  if (opens) score += 1;
  if (pronoun || relative) score += 0.7;
  if (ends.length > 0) score += 0.4;
  if (name) score += 0.2;
  if (phrase === namedBehindRelative(predicate, units) && !isFounded(phrase, predicate, view)) score += 2;
  return score;
}

const isThing = ({ name, noun, ends }: Phrase): boolean =>
  !name &&
  ends.length === 0 &&
  noun?.head !== undefined &&
  !ACTING.some((one) => noun.head?.classes.has(one));

const ACTING: readonly HeadClass[] = ['company', 'investor', 'body', 'person', 'group', 'board', 'unit'];

// "A, die Kelvane 2019 gegründet hat": of a person and a firm the person founds; of a body and a firm the body supports.
export const isFounded = (
  { name }: Phrase,
  { clause: { antecedent }, lemma }: Predicate,
  { vocabulary }: View,
): boolean => {
  const kind = antecedent?.name?.entity.kind;
  if (name?.entity.family !== 'organization' || !kind || name.entity.kind === kind) return false;
  return (
    vocabulary.verbs
      .get(lemma)
      ?.some(
        ({ relation, from, to, weight, kinds }) =>
          OF_KIND[kind]?.has(relation) === true &&
          from[0] === 'subj' &&
          to[0] === 'obj' &&
          (relation !== 'FOUNDED' || (weight === 1 && kinds.length === 0)),
      ) === true
  );
};

/** What people and bodies do to firms, and firms to neither. */
const OF_KIND: Partial<Record<EntityKind, ReadonlySet<RelationName>>> = {
  Person: new Set(['FOUNDED']),
  PublicBody: new Set(['SUPPORTS', 'REGULATES']),
};

/** ", die Halm7 vor zwei Jahren übernommen hat": behind the relative and before the adverbials stands the subject. */
export function namedBehindRelative(
  { clause, at, plural }: Predicate,
  units: readonly Unit[],
): Phrase | undefined {
  const [opening, next] = clause.phrases;
  // "die Chefs, die Halm7 übernommen haben": several do what the verb tells of.
  const isSubject =
    clause.kind === 'relative' &&
    next?.name !== undefined &&
    (!plural || next.list.length > 1) &&
    opening?.relative !== undefined &&
    opening.cases.has('a') &&
    opening.to === next.from &&
    units[next.to] !== units[at];
  return isSubject ? next : undefined;
}

const isPluralForm = (word: string, lemma: string): boolean =>
  /(?:en|n|s|er|e)$/u.test(word) && !word.endsWith(lemma) && !word.endsWith(`${lemma}in`);

// The subject of the clause that this one is coordinated with, governed by, or an infinitive of.
function inherited({ clause, governor }: Predicate): Phrase | undefined {
  if (clause.subject) return clause.subject;
  for (let parent = clause.parent, depth = 0; parent && depth < 3; parent = parent.parent, depth++) {
    const subject = parent.phrases.find(
      (phrase) => isBare(phrase) && phrase.cases.has('n') && phrase.ends.length > 0,
    );
    if (subject) return subject;
  }
  return governor?.clause.phrases.find((phrase) => isBare(phrase) && phrase.cases.has('n'));
}
