// Whose plan it is to do something: "welcomed A's plan to buy B", "kritisiert die Entscheidung von A, B zu kaufen". Who
// speaks of a plan does not carry it out.
import { complements } from '../links/complements';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { BEFORE_INFINITIVE, type Clause } from './clause';

/** @returns whoever the noun before an infinitive clause belongs to; undefined where it is nobody's or a pronoun's */
export function whosePlan(
  { kind, parent, units: [begin = 0] }: Clause,
  units: readonly Unit[],
  phrases: readonly Phrase[],
  { resolves, senses, theirs }: Vocabulary,
): Phrase | undefined {
  if (kind !== 'infinitive') return undefined;
  const isPlan = ({ headAt }: Phrase) => headAt >= 0 && resolves.has(units[headAt]?.lower ?? '');
  let end = begin;
  while (BEFORE_INFINITIVE.has(units[end - 1]?.tag ?? 'stop')) end--;
  const last = phrases.find(({ to }) => to === end);
  if (!last) return undefined;
  // "affirming their ability to lead it": whose it is are several, and no one who acts around.
  if (isPlan(last) && theirs.has(units[last.determinerAt]?.lower ?? '') && isOnePerson(parent?.subject))
    return last;
  if (isPlan(last)) return last.owner && mayAct(last.owner) ? last.owner : undefined;
  // "the plan of A to buy B", "die Pläne der A und der B, …"
  const whose = last.list[0] ?? last;
  const plan = phrases[whose.index - 1];
  // "signed a deal with B to sell chips": one of the two who agreed, and nothing tells which.
  if (senses.together.has(whose.prep) && !senses.of.has(whose.prep)) return undefined;
  return plan && isPlan(plan) && mayAct(whose) && complements(plan, phrases).includes(whose)
    ? whose
    : undefined;
}

const isOnePerson = (subject: Phrase | undefined): boolean =>
  subject?.name?.entity.family === 'person' && subject.list.length < 2;

const ACTORS = ['company', 'investor', 'body', 'person'] as const;

const mayAct = ({ name, noun }: Phrase): boolean =>
  name ? name.entity.family !== 'place' : ACTORS.some((one) => noun?.head?.classes.has(one) === true);
