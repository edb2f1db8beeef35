// Who acts through somebody that has no name: "an affiliate of X", "funds advised by X", "a consortium led by X".

import type { Clause } from '../clauses/clause';
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { type End, newEnd, spanOf } from './end';
import { isPartOfFirm } from './parts';
import type { Scene } from './scene';

/** How sure what somebody's vehicle does is told of him. */
const THROUGH_VEHICLE = 0.95;

/** The firm behind a vehicle that acts or gets something; what is bought is the vehicle itself. */
export function actingFor(phrase: Phrase, scene: Scene): End[] | undefined {
  const { name, owner, determiner, determinerAt, to, index } = phrase;
  const isNobody = !name && !owner && (determiner === 'indefinite' || determinerAt < 0);
  const next = scene.phrases[index + 1];
  const firm = next?.name;
  if (!isNobody || !firm || firm.entity.family !== 'organization' || !isSide(phrase, scene)) return undefined;
  const { of, agent } = scene.vocabulary.senses;
  // "by a subsidiary of X led by Y": what is told of it is not told of X.
  const isToldOf = scene.clauses.some(({ antecedent }) => antecedent === phrase);
  const isOf = next.from === to && of.has(next.prep) && isVehicle(phrase) && !isToldOf;
  const isSteered = next.from === to + 1 && agent.has(next.prep) && isSteeredBehind(phrase, scene);
  return isOf || isSteered
    ? [newEnd(firm.entity, spanOf(firm), THROUGH_VEHICLE, undefined, isOf || undefined)]
    : undefined;
}

// "by an affiliate of X", "to funds of X", "An affiliate of X has bought Y".
function isSide(phrase: Phrase, { clauses, vocabulary: { senses } }: Scene): boolean {
  if (senses.agent.has(phrase.prep) || senses.recipient.has(phrase.prep)) return true;
  const acts = ({ subject, predicates }: Clause) =>
    subject === phrase && predicates.some(({ voice }) => voice === 'active');
  return phrase.prep === '' && clauses.some(acts);
}

const isVehicle = ({ noun }: Phrase): boolean => isPartOfFirm(noun) || isFund(noun);

/** A fund, and nobody's backer. */
const isFund = (noun: Phrase['noun']): boolean =>
  noun?.head?.classes.has('investor') === true &&
  !noun.relational.some(({ relation }) => relation === 'INVESTED_IN');

// "funds" may be money, too.
const STEERED: readonly HeadClass[] = ['investor', 'group', 'money', 'unit'];

const isSteeredBehind = ({ noun, to }: Phrase, { units, vocabulary: { steering } }: Scene): boolean =>
  STEERED.some((one) => noun?.head?.classes.has(one)) &&
  units[to]?.verbs.some(({ lemma, form }) => form === 'past-participle' && steering.has(lemma)) === true;
