// Stands in for an end that the clause does not name: the firm that is raising, or the one the passage is about.

import type { EntityKind } from '../../../../graph/entities';
import { ASIDES, type Predicate } from '../clauses/clause';
import { answerOf } from '../discourse/answer';
import { flatMapped } from '../flat-mapped';
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { doubted, type End, meantBy } from '../reference/end';
import type { Rounds } from '../rounds';
import type { View } from '../view';

/** What an aside says of nobody it says of its own antecedent rather than of what the passage is about. */
const IN_ASIDE = 0.85;

/** The firm that is meant where the clause names none. */
export function topicEnd(
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  used: ReadonlySet<Phrase>,
  raises = false,
): End | undefined {
  const taken = new Set(
    flatMapped([...used], ({ list }) => flatMapped(list, ({ ends }) => ends.map(({ entity }) => entity))),
  );
  // "Zu den Geldgebern zählen A, B und C": none of them is whose they are.
  const clause = new Set(
    view.vocabulary.grammar.order === 'case'
      ? flatMapped(predicate.clause.phrases, ({ name, prep }) => (name && prep === '' ? [name.entity] : []))
      : [],
  );
  // "The round was led by A's B": whose B is, is not who raises.
  for (const { name, owner } of predicate.clause.phrases)
    if (name?.entity.family === 'organization' && owner?.name) clause.add(owner.name.entity);
  const verb = view.units[predicate.at] as { start: number; end: number };
  const at = view.sentence.index;
  const round = raises && tellsRound(predicate) ? rounds.meant(at) : rounds.current(at);
  if (round && !taken.has(round.entity) && kinds.includes(round.entity.kind))
    return meantBy(verb, answerOf(round, 0.97));
  // "A holds 22% of Y. B has 8%."
  const shared = raises && tellsShare(predicate, view) ? rounds.shared(view.sentence.index) : undefined;
  if (shared && !taken.has(shared.entity) && kinds.includes(shared.entity.kind))
    return meantBy(verb, answerOf(shared, 0.97));
  // "The rest belongs to A": of the capital that has just been told of, and of nothing else.
  if (predicate.clause.phrases.some(({ noun }) => isRemainder(noun)) || isOfRest(predicate)) return undefined;
  // "president of A in Spain. He will take office in May": a country is no firm that is left out.
  // "mit dabei ist auch A": in what the passage is about, and not in who has invested.
  const wantsFirm = kinds.includes('Company');
  const answer = view.discourse.topic(
    view.sentence.index,
    (entity) =>
      !taken.has(entity) &&
      !clause.has(entity) &&
      kinds.includes(entity.kind) &&
      entity.family !== 'place' &&
      !(wantsFirm && entity.kind === 'Investor'),
    { raises },
  );
  return answer && doubted(meantBy(verb, answer), isToldElsewhere(predicate) ? IN_ASIDE : 1);
}

const tellsRound = ({ clause: { phrases, subject } }: Predicate): boolean =>
  [...phrases, subject].some((phrase) => phrase?.noun?.head?.classes.has('round'));

const tellsShare = ({ clause }: Predicate, { units }: View): boolean =>
  clause.units.some((at) => units[at]?.figure?.type === 'share') ||
  // "Ziel ist es, den Wert der Anteile zu erhalten": whose, the sentence says.
  (clause.kind !== 'infinitive' && clause.phrases.some(isOfCapital)) ||
  isOfRest({ clause });

// "with the rest owned by A", "le reste étant détenu par A"
const isOfRest = ({ clause: { subject } }: Pick<Predicate, 'clause'>): boolean => isRemainder(subject?.noun);

// "the value of their shares" tells of the value.
const isOfCapital = ({ noun, prep, genitive }: Phrase): boolean =>
  prep === '' && !genitive && (noun?.head?.classes.has('share') === true || isRemainder(noun));

const isRemainder = (noun: Phrase['noun']): boolean => noun?.head?.classes.has('remainder') === true;

// "a raise led by A", "8 millions apportés par B": money is nobody, and whose it is may be left out.
function isToldElsewhere({ clause: { kind, antecedent } }: Predicate): boolean {
  if (!ASIDES.has(kind)) return false;
  const isMoney =
    antecedent?.figures.some(({ type }) => type === 'money') ||
    MONEY.some((one) => antecedent?.noun?.head?.classes.has(one));
  return !isMoney || antecedent?.owner !== undefined || antecedent?.modifiers.length !== 0;
}

const MONEY: readonly HeadClass[] = ['round', 'money'];
