// Whose a noun of relation with "its" is: who acts in the clause, or who was told of before.

import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import type { Span } from '../../reading';
import type { Clause } from '../clauses/clause';
import type { Entity } from '../names/entity';
import { alone, relisted } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { doubted, type End, meantAgain, meantBy, newEnd, spanOf } from '../reference/end';
import { familiesOf } from '../reference/families';
import { isOddName } from '../reference/odd-names';
import { introducesFirm } from '../reference/scene';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import { clauseOf, type View } from '../view';
import type { Found } from './found';

/** "seine Tochter", "its chief": whose it is stands before it. */
export function owning(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  bearers: readonly End[],
  view: View,
): Found | undefined {
  const owner = ownerOf(phrase, kinds, bearers, view);
  return owner && { ends: [owner], fit: 0.97, rule: 'possessive' };
}

/** Whose the phrase with "its" is. */
export function ownerOf(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  bearers: readonly End[],
  view: View,
): End | undefined {
  const taken = new Set(bearers.map(({ entity }) => entity));
  const determiner = view.units[phrase.determinerAt];
  if (!determiner) return undefined;
  // "gegen A wegen dessen Programm B": what is named last, and not who acts.
  const last = determiner.maybe.has('relative') ? lastNamed(phrase, kinds, taken, view) : undefined;
  if (last) return meantAgain(determiner, last);
  const clause = clauseOf(view, phrase);
  const subject = clause?.subject ?? clause?.phrases.find((one) => one.prep === '' && one.to <= phrase.from);
  if (isUnnamed(subject, phrase, clause, kinds) || isLent(clause, view)) return undefined;
  if (isOddName(subject, phrase, view)) return undefined;
  const lastOfMany = lastBefore(phrase, view);
  if (lastOfMany) {
    const [end] = endsOf(alone(lastOfMany), kinds);
    return end && meantAgain(determiner, end);
  }
  const joined = joinedTo(phrase, kinds, view) ?? neighbourOf(phrase, kinds, view);
  if (joined) return meantAgain(determiner, joined);
  // "Moscow is testing its drone": what a place has is no firm's.
  const opener = clause?.phrases.find(({ prep, to }) => prep === '' && to <= phrase.from);
  if (
    opener?.name?.entity.place &&
    opener.headAt < 0 &&
    (!subject || subject === opener || subject === phrase)
  )
    return undefined;
  const own =
    subject && subject !== phrase && !view.discourse.conversation.spoken(determiner.lower)
      ? endsOf(oneOf(subject, phrase, view), kinds).find(({ entity }) => !taken.has(entity))
      : undefined;
  if (own) return newEnd(own.entity, spanOf(determiner), own.certainty * 0.97, own.antecedent ?? own.mention);
  // "A meldete für seine Tochter A GmbH": where the part is called as the whole, no other firm is meant.
  if (subject?.name && subject !== phrase && phrase.name && taken.has(subject.name.entity)) return undefined;
  const answer = view.discourse.possessor(
    determiner.lower,
    view.sentence.index,
    (entity) => kinds.includes(entity.kind) && !taken.has(entity),
    undefined,
    false,
    introducesFirm(phrase),
  );
  const isSpoken = view.discourse.conversation.spoken(determiner.lower) !== undefined;
  if (answer && !isSpoken && isComplementBehind(answer.span, determiner, view)) return undefined;
  return answer && meantBy(determiner, answer);
}

// "permet à A d'utiliser ses plateformes": those of whoever lets A use them, or of A; nothing tells.
const isLent = (clause: Clause | undefined, { vocabulary: { objectControl, verbs } }: View): boolean =>
  clause?.kind === 'infinitive' &&
  clause.predicates.some(
    ({ lemma, governor }) =>
      governor !== undefined &&
      objectControl.has(governor.lemma) &&
      verbs
        .get(lemma)
        ?.some(
          ({ relation, from, to }) => relation === 'SUPPLIES' && from.includes('obj') && to[0] === 'subj',
        ) === true,
  );

// "la vente de sa filiale avec A a échoué": who is named behind it and does not act has nothing.
const isComplementBehind = ({ start }: Span, determiner: Unit, { phrases }: View): boolean =>
  start > determiner.start && phrases.some((one) => one.start <= start && start < one.end && one.prep !== '');

// "un regroupement créé par son actionnaire X": the group that the participle tells of has no name here; no more has
// "Ek's investment company" in "announced its first deal".
export const isUnnamed = (
  subject: Phrase | undefined,
  phrase: Phrase,
  clause: Clause | undefined,
  kinds: readonly EntityKind[],
): boolean =>
  subject !== undefined &&
  subject !== phrase &&
  (subject.headAt >= 0 || subject.figures.length > 0) &&
  subject.ends.length === 0 &&
  subject.to <= phrase.from &&
  (clause?.kind === 'participle'
    ? clause.antecedent === subject
    : isActor(subject, kinds) || isPartOfMany(subject, kinds, clause));

// Whoever it is has a name that is not told: "A German firm sells its unit".
const isActor = (subject: Phrase, kinds: readonly EntityKind[]): boolean =>
  subject.list.length === 1 &&
  subject.noun?.head !== undefined &&
  familiesOf(subject).some((family) => kinds.some((kind) => ENTITY_KINDS[kind].family === family));

// "Die Hälfte dieser Start-ups hat ihren Sitz in A": none of them is named.
const isPartOfMany = (subject: Phrase, kinds: readonly EntityKind[], clause: Clause | undefined): boolean => {
  const whole = clause?.phrases.find(({ from, prep }) => prep === '' && from === subject.to);
  return whole !== undefined && whole.ends.length === 0 && isActor(whole, kinds);
};

// "les employés de A et ses trois fondateurs": what is joined to something of A's is A's.
function joinedTo(phrase: Phrase, kinds: readonly EntityKind[], view: View): End | undefined {
  const before = phrase.list[phrase.list.indexOf(phrase) - 1];
  if (!before || view.units[phrase.from - 1]?.tag !== 'coordinator') return undefined;
  const owners = [...(before.owner ? [before.owner] : []), ...complementsSaying(before, ['of'], view)];
  return owners.flatMap((owner) => endsOf(owner, kinds))[0];
}

// "A, B und das Land C über seine Tochter D": right behind a list the last of it has what it does something through.
function lastBefore({ prep, from, index }: Phrase, { phrases, vocabulary }: View): Phrase | undefined {
  const before = phrases[index - 1];
  const isLast =
    before !== undefined && before.to === from && before.list.length > 1 && before.list.at(-1) === before;
  return isLast && vocabulary.senses.through.has(prep) ? before : undefined;
}

// "der größte Kauf von A oder seinem Mutterkonzern B", "a deal with A and its unit B": the one it is joined to.
function neighbourOf(
  { list, prep, index, explains }: Phrase,
  kinds: readonly EntityKind[],
  { phrases, units }: View,
): End | undefined {
  // "from A and its rival, B": in the list stands the name.
  const members = list.length > 1 ? list : (explains?.list ?? []);
  const at = members.findIndex((one) => one.index === index || one === explains);
  const before = members[at - 1];
  // "von A (A Holding AG) und seinen Partnern B": what stands in brackets is between none of them.
  const isNext =
    before !== undefined &&
    phrases
      .slice(before.index + 1, index)
      .every(({ from, to }) => units[from - 1]?.tag === 'open' && units[to]?.tag === 'close');
  if (!before?.name || prep === '' || before.index >= index || !isNext || phrases[before.index] !== before)
    return undefined;
  const [end, ...others] = endsOf(alone(before), kinds);
  return others.length === 0 ? end : undefined;
}

// "A et B, à travers C, son accélérateur, signent": of two that act, the one named last has it.
const oneOf = (subject: Phrase, phrase: Phrase, { vocabulary }: View): Phrase =>
  vocabulary.grammar.articles && subject.list.length > 1 && phrase.from > (subject.list.at(-1)?.to ?? 0)
    ? relisted(subject, subject.list.slice(-1), subject.list.at(-1)?.ends ?? [])
    : subject;

function lastNamed(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  taken: ReadonlySet<Entity>,
  { phrases }: View,
): End | undefined {
  for (const one of phrases.slice(0, phrase.index).toReversed()) {
    const end = endsOf(alone(one), kinds).find(({ entity }) => !taken.has(entity));
    if (end) return doubted(end, 0.97);
  }
  return undefined;
}
