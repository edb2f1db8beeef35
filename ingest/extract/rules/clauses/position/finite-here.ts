// Whether an English or French form that may be finite or a participle is finite where it stands.
import { flatMapped } from '../../flat-mapped';
import type { HeadClass } from '../../frames';
import { lastIndexOf } from '../../last-of';
import { isBoundary } from '../../tags/neighbours';
import type { Tag, Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { hasLemma, isAuxiliary, reading } from '../clause';

/** "founded" is finite in "She founded it" and a participle in "a firm founded by her": the agent or a missing subject tells. */
export function isFiniteHere(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  const finite = reading(unit, 'finite');
  if (!finite) return false;
  // "chose to wait rather than join A"
  if (isBehindInstead(units, at, vocabulary)) return false;
  if (hasLemma(unit, vocabulary.saying)) return !isSaidOf(units, at);
  const participle = reading(unit, 'past-participle');
  if (!participle)
    return !(
      reading(unit, 'present-participle') !== undefined && unit.verbs[0]?.form === 'present-participle'
    );
  if (followsVerb(units, at, vocabulary) || isCalled(units, at, vocabulary)) return false;
  let k = at - 1;
  while (units[k]?.tag === 'adverb') k--;
  const before = units[k];
  let behind = at + 1;
  while (units[behind]?.tag === 'adverb') behind++;
  const next = units[behind];
  if (!before || ['comma', 'open', 'stop', 'preposition', 'quote'].includes(before.tag))
    return (
      before?.tag === 'comma' &&
      (hasSubjectBefore(units, k) || isSecondOfThree(units, k, at, vocabulary)) &&
      // ", founded in 2016 by two engineers, had": when is no object.
      ((startsObject(next) && next?.figure?.type !== 'date') ||
        ((next?.tag === 'preposition' || next?.tag === 'to') && isOnly(units, at, vocabulary)))
    );
  // "A and B, both based in London,"
  if (before.referent === 'group' && units[k - 1]?.tag === 'comma' && !startsObject(next)) return false;
  if (before.tag === 'pronoun' || before.tag === 'relative' || before.tag === 'coordinator') return true;
  if (next && vocabulary.senses.agent.has(next.lower)) return false;
  if (next?.figure?.type === 'date' && isDatedAttribute(units, k, behind, vocabulary)) return false;
  for (let k = behind; k < units.length && !isBoundary(units[k]); k++)
    if (units[k]?.tag === 'preposition' && isIntransitive(unit, units[k] as Unit, vocabulary)) return true;
  if (before.tag === 'noun' && isDoneBy(units, behind, vocabulary)) return false;
  if (
    before.tag === 'noun' &&
    (next === undefined || next.tag === 'preposition' || next.tag === 'to') &&
    !startsObject(next)
  ) {
    // "a company based in", "a round led by": without an object behind it a participle, unless a name acts.
    return (
      !units.slice(0, at).some((one) => one.tag === 'verb') &&
      !units.slice(at + 1).some((one) => one.tag === 'verb' && reading(one, 'finite'))
    );
  }
  return true;
}

// "under a deal announced on Wednesday": behind a verb that is told already, what nobody can say is said of it.
const isSaidOf = (units: readonly Unit[], at: number): boolean => {
  const head = units[at - 1];
  const classes = head?.tag === 'noun' ? head.noun?.head?.classes : undefined;
  return (
    classes !== undefined &&
    reading(units[at] as Unit, 'past-participle') !== undefined &&
    !SAYING.some((one) => classes.has(one)) &&
    (!startsObject(units[at + 1]) || units[at + 1]?.figure?.type === 'date') &&
    units.slice(0, at).some((one) => one.tag === 'verb' && reading(one, 'finite') !== undefined)
  );
};

const SAYING: readonly HeadClass[] = [
  'company',
  'investor',
  'body',
  'person',
  'group',
  'board',
  'office',
  'unit',
];

/** "rather than join A": behind what denies the verb, its plain form. */
export const isBehindInstead = (units: readonly Unit[], at: number, { cues }: Vocabulary): boolean =>
  units[at - 1]?.tag === 'preposition' &&
  cues.instead.match(units[at - 1]?.lower.split(' ') ?? [], 0) !== undefined &&
  reading(units[at] as Unit, 'infinitive') !== undefined;

// "is a customer of a start-up called A"
function isCalled(units: readonly Unit[], at: number, { naming }: Vocabulary): boolean {
  if (
    units[at - 1]?.tag !== 'noun' ||
    units[at + 1]?.tag !== 'name' ||
    !naming.has((units[at] as Unit).lower)
  )
    return false;
  let begin = at - 1;
  while (units[begin]?.tag === 'noun' || units[begin]?.tag === 'adjective') begin--;
  return units[begin]?.determiner === 'indefinite';
}

// "a firm founded in 2022 by A", ", a firm founded in 2022, grew": what is told of a noun with when and by whom.
function isDatedAttribute(
  units: readonly Unit[],
  noun: number,
  date: number,
  { senses }: Vocabulary,
): boolean {
  if (units[noun]?.tag !== 'noun') return false;
  const [next, agent] = [units[date + 1], units[date + 2]];
  if (next && senses.agent.has(next.lower)) return agent?.tag !== 'verb' && agent?.figure?.type !== 'share';
  const closes = next !== undefined && ['comma', 'close', 'coordinator'].includes(next.tag);
  let begin = noun;
  while (units[begin]?.tag === 'noun' || units[begin]?.tag === 'adjective' || units[begin]?.tag === 'name')
    begin--;
  return closes && units[begin]?.determiner === 'indefinite' && units[begin - 1]?.tag === 'comma';
}

/** "was built by A and installed at B": behind a passive and a conjunction a participle without an object goes on with it. */
export function isPassiveBehind(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  const participle = reading(unit, 'past-participle');
  if (!participle || hasLemma(unit, vocabulary.saying)) return false;
  if (!reading(unit, 'finite')) return true;
  let behind = at + 1;
  while (units[behind]?.tag === 'adverb') behind++;
  const next = units[behind];
  if (next && vocabulary.senses.agent.has(next.lower)) return true;
  return (
    !startsObject(next) &&
    !vocabulary.motion.has(participle.lemma) &&
    next?.tag === 'preposition' &&
    !isIntransitive(unit, next, vocabulary)
  );
}

// "a start-up backed in a first step by A, has": who does it stands further back.
function isDoneBy(units: readonly Unit[], from: number, { senses }: Vocabulary): boolean {
  for (let k = from; k < units.length && !isBoundary(units[k]) && units[k]?.tag !== 'verb'; k++)
    if (senses.agent.has(units[k]?.lower ?? '')) return k > from && units[k + 1]?.tag === 'name';
  return false;
}

// "The company partnered with X …, a move Y called vital": what has no object has no passive.
const isIntransitive = ({ verbs }: Unit, { lower }: Unit, vocabulary: Vocabulary): boolean => {
  const frames = flatMapped(verbs, ({ lemma }) => vocabulary.verbs.get(lemma) ?? []);
  return (
    frames.some(({ from, to }) => [...from, ...to].includes(lower)) &&
    !frames.some(({ from, to }) => [...from, ...to].includes('obj'))
  );
};

// "has developed a model called X": behind a verb with its object and no mark between stands a participle; behind a verb
// of saying ("said X bought Y") a clause.
function followsVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const before = units[at - 1];
  if (before?.tag !== 'noun' && before?.tag !== 'name') return false;
  for (let k = at - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (
      ['comma', 'stop', 'open', 'close', 'coordinator', 'subordinator', 'relative', 'quote'].includes(
        unit.tag,
      )
    )
      return false;
    if (unit.tag === 'verb')
      return (
        !hasLemma(unit, vocabulary.saying) &&
        !isAuxiliary(unit, vocabulary) &&
        !isBehindAgent(units, k, at, vocabulary)
      );
  }
  return false;
}

// "A firm backed by A bought B": behind a participle with who does it, and before an object, acts what the participle tells of.
function isBehindAgent(
  units: readonly Unit[],
  participle: number,
  at: number,
  { senses, naming }: Vocabulary,
): boolean {
  const [unit, own, next] = [units[participle] as Unit, units[at] as Unit, units[at + 1]];
  if (!reading(unit, 'past-participle') || !senses.agent.has(units[participle + 1]?.lower ?? ''))
    return false;
  if (next?.tag !== 'name' && next?.tag !== 'determiner') return false;
  return !naming.has(own.lower) && !units.slice(0, participle).some(({ tag }) => tag === 'verb');
}

const startsObject = (unit: Unit | undefined): boolean =>
  unit !== undefined && ['determiner', 'name', 'figure', 'noun', 'adjective', 'pronoun'].includes(unit.tag);

// "X, a Y, acquired Z": the comma closes an insertion behind the subject of its clause.
const hasSubjectBefore = (units: readonly Unit[], comma: number): boolean => {
  const earlier = units.slice(clauseBefore(units, comma), comma);
  if (!earlier.some(({ tag }) => tag === 'comma' || tag === 'open')) return false;
  return !outsideRelatives(earlier).some(isToldAt);
};

const isToldAt = (unit: Unit, k: number, told: readonly Unit[]): boolean =>
  unit.tag === 'verb' &&
  told[k - 1]?.tag !== 'to' &&
  reading(unit, 'finite') !== undefined &&
  !reading(unit, 'past-participle');

// "It grew after X, a Y, acquired Z", "While it grows, X, a Y, acquired Z": where the clause of the comma begins.
function clauseBefore(units: readonly Unit[], comma: number): number {
  const opener = lastIndexOf(
    units,
    ({ tag }, k) => tag === 'subordinator' || (tag === 'coordinator' && units[k - 1]?.tag === 'comma'),
    comma,
  );
  if (opener < 0) return 0;
  if (units[opener]?.tag === 'coordinator') return opener + 1;
  const own = units.slice(opener + 1, comma);
  const verb = outsideRelatives(own).find(isToldAt);
  const end = verb ? units.findIndex(({ tag }, k) => tag === 'comma' && k > units.indexOf(verb)) : -1;
  return end >= 0 && end < comma ? end + 1 : opener + 1;
}

// "A renamed itself, bought B and hired C": between two verbs of its subject, the last behind a conjunction.
function isSecondOfThree(units: readonly Unit[], comma: number, at: number, vocabulary: Vocabulary): boolean {
  const earlier = units.slice(lastIndexOf(units, ({ tag }) => BREAKS.has(tag), comma) + 1, comma);
  if (!earlier.some((unit) => unit.tag === 'verb' && reading(unit, 'finite')) || !startsObject(units[at + 1]))
    return false;
  const mark = units.findIndex(({ tag }, k) => k > at && (BREAKS.has(tag) || tag === 'verb'));
  const joint = units[mark]?.tag === 'comma' ? mark + 1 : mark;
  if (units[joint]?.tag !== 'coordinator') return false;
  const last = units.findIndex(({ tag }, k) => k > joint && tag !== 'adverb' && tag !== 'coordinator');
  return (
    units[last]?.verbs.some(({ form, tense }) => form === 'finite' && tense === 'past') === true &&
    units[last]?.tag === 'verb' &&
    startsObject(units[last + 1]) &&
    !hasLemma(units[at] as Unit, vocabulary.saying)
  );
}

const BREAKS: ReadonlySet<Tag> = new Set([
  'comma',
  'stop',
  'open',
  'close',
  'quote',
  'relative',
  'subordinator',
  'coordinator',
]);

// What a relative clause tells between is not told of the subject.
function outsideRelatives(units: readonly Unit[]): Unit[] {
  let inside = false;
  return units.filter(({ tag }) => {
    if (tag === 'relative') inside = true;
    else if (tag === 'comma') inside = false;
    return !inside;
  });
}

// "Its founder, X, worked for Y", "X, whose owner is Y, agreed to buy Z": no agent behind it, and no other verb that could be the sentence's.
const isOnly = (units: readonly Unit[], at: number, { senses, saying }: Vocabulary): boolean => {
  if (senses.agent.has(units[at + 1]?.lower ?? '')) return false;
  const hasFinite = (unit: Unit) => unit.tag === 'verb' && reading(unit, 'finite') !== undefined;
  // "A, led by X, expanded to B": a participle behind a comma, with who does it, is none.
  const isInserted = (k: number, told: readonly Unit[]) =>
    told[k - 1]?.tag === 'comma' && senses.agent.has(told[k + 1]?.lower ?? '');
  if (outsideRelatives(units.slice(0, at)).some((unit, k, told) => hasFinite(unit) && !isInserted(k, told)))
    return false;
  const rest = outsideRelatives(units.slice(at + 1));
  // ", the two firms said": of whom somebody else tells.
  const other = rest.findIndex(
    (unit, k) => hasFinite(unit) && rest[k - 1]?.tag !== 'to' && !(k > 0 && hasLemma(unit, saying)),
  );
  return other < 0 || rest[other - 1]?.tag === 'coordinator';
};
