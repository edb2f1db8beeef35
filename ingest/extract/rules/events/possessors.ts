// Whose event it is: "its round", "Mistrals Übernahme".

import type { EntityKind } from '../../../../graph/entities';
import type { Clause } from '../clauses/clause';
import { answerFrom } from '../discourse/answer';
import { lastOf } from '../last-of';
import { complements } from '../links/complements';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { type End, isAuthority, meantBy } from '../reference/end';
import { isOddName } from '../reference/odd-names';
import { introducesFirm } from '../reference/scene';
import { isUnnamed } from '../relational/possessor';
import { complementsSaying } from '../slots/complements-of';
import { endsOf, insideEnds } from '../slots/ends-of';
import { clauseOf, type View } from '../view';
import type { Found } from './found';

// "A led its round": the round is none of A's.
const isInvesting = ({ noun }: Phrase, { predicates }: Clause, { vocabulary }: View): boolean =>
  noun?.head?.classes.has('round') === true &&
  predicates.some(({ lemma }) =>
    vocabulary.verbs
      .get(lemma)
      ?.some(
        ({ relation, from, classes }) =>
          relation === 'INVESTED_IN' && from[0] === 'subj' && classes.includes('round'),
      ),
  );

// "its Orvanta Park site in A": what stands before the noun is what the site is called.
const isNamedHouse = ({ determiner, owner, noun }: Phrase): boolean =>
  determiner === 'possessive' && !owner && noun?.head?.classes.has('facility') === true;

// "A probes B and C over their deals with D": of several that stand nearer than one who acts.
function severalBefore(
  { index }: Phrase,
  subject: Phrase | undefined,
  { phrases }: View,
): Phrase | undefined {
  if (!subject || subject.list.length > 1 || subject.ends.length !== 1) return undefined;
  const before = phrases[index - 1];
  const named = before?.list.every(({ name }) => name?.entity.family === 'organization');
  return before && before.list.length > 1 && named ? before.list[0] : undefined;
}

// "The CMA is investigating A over its purchase of B": the firm that an authority looks into.
function judgedBefore(
  { index }: Phrase,
  { predicates, phrases }: Clause,
  subject: Phrase | undefined,
  { vocabulary }: View,
): Phrase | undefined {
  if (!subject?.ends.length || !subject.ends.every(isAuthority)) return undefined;
  if (!predicates.some(({ lemma }) => vocabulary.tells(lemma, 'REGULATES'))) return undefined;
  return lastOf(
    phrases,
    (one) =>
      one.index > subject.index &&
      one.index < index &&
      one.name?.entity.family === 'organization' &&
      !one.ends.every(isAuthority),
  );
}

export function possessors(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  free: (ends: readonly End[]) => End[],
): Found | undefined {
  // "A's purchase of B and C's of D": each of several has its own.
  const own = phrase.owner ? alone(phrase) : phrase;
  const inside = isNamedHouse(phrase) ? [] : free(insideEnds(own, kinds));
  if (inside.length > 0) return { ends: inside, fit: 1 };
  // "Mistrals Deal zum Kauf von Chips": whose deal it is buys.
  const chain = view.phrases.find(
    (one) => one.owner && one.index < phrase.index && complements(one, view.phrases).includes(phrase),
  );
  const owned = chain ? free(insideEnds(chain, kinds)) : [];
  if (owned.length > 0) return { ends: owned, fit: 0.96 };
  if (phrase.determiner !== 'possessive' || phrase.owner) return undefined;
  const determiner = view.units[phrase.determinerAt];
  const clause = clauseOf(view, phrase);
  const subject = clause?.subject ?? clause?.phrases.find(({ prep, to }) => prep === '' && to <= phrase.from);
  if (!determiner) return undefined;
  const several = view.vocabulary.theirs.has(determiner.lower)
    ? severalBefore(phrase, subject, view)
    : undefined;
  const theirs = several ? free(endsOf(several, kinds)) : [];
  if (theirs.length > 1) return { ends: theirs, fit: 0.95 };
  // "Mehr als die Hälfte dieser Start-ups hat ihren Sitz in A"
  if (clause?.kind !== 'participle' && isUnnamed(subject, phrase, clause, kinds)) return undefined;
  if (isOddName(subject, phrase, view)) return undefined;
  const gives = clause !== undefined && isInvesting(phrase, clause, view);
  const judged = clause && judgedBefore(phrase, clause, subject, view);
  const judgedEnds = judged ? free(endsOf(judged, kinds)) : [];
  if (judgedEnds.length > 0) return { ends: judgedEnds, fit: 0.95 };
  const acting =
    subject && subject !== phrase && !gives && !view.discourse.conversation.spoken(determiner.lower)
      ? free(endsOf(subject, kinds))[0]
      : undefined;
  const party = acting ?? (subject ? free(partyOf(subject, kinds, view))[0] : undefined);
  const others = new Set(gives && subject ? subject.ends.map(({ entity }) => entity) : []);
  const answer = party
    ? answerFrom(party)
    : view.discourse.possessor(
        determiner.lower,
        view.sentence.index,
        ({ kind }) => kinds.includes(kind),
        others,
        false,
        introducesFirm(phrase),
      );
  if (!answer) return undefined;
  const ends = free([meantBy(determiner, answer)]);
  return ends.length > 0 ? { ends, fit: 0.95 } : undefined;
}

// "A's partnership with B adds to its stake in C", "Le partenariat de A avec B s'ajoute à son investissement": of what a deal is
// told is whose deal it is.
function partyOf(subject: Phrase, kinds: readonly EntityKind[], view: View): readonly End[] {
  if (subject.name || !subject.noun?.events.length) return [];
  const [of] = complementsSaying(subject, ['of'], view);
  const inside = insideEnds(subject, kinds);
  return inside.length > 0 ? inside : of && of.list.length === 1 ? endsOf(of, kinds) : [];
}
