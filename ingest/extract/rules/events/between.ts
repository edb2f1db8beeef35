// Relations that two have to each other: "le partenariat entre A et B".

import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { EventFrame } from '../frames';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy } from '../reference/end';
import { isSymmetric } from '../relation-groups';
import { candidates } from '../slots/candidates';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';
import { factsOf } from './facts';
import type { Found } from './found';

// "eine Alternative zu A und B": they are on one side.
export const isMutual = (relation: RelationName, { ends, phrase }: Found, { vocabulary }: View): boolean =>
  isSymmetric(relation) &&
  ends.length > 1 &&
  phrase !== undefined &&
  !vocabulary.senses.otherParty.has(phrase.prep);

export function betweenThem(
  both: Found,
  phrase: Phrase,
  frame: EventFrame,
  view: View,
  given = false,
): Draft[] {
  const side = (ends: readonly End[]): Found => ({ ends, fit: both.fit, phrase: both.phrase });
  return flatMapped(groupsOf(both, phrase, view), ([first, ...rest]) =>
    factsOf(side(first ? [first] : []), side(rest), phrase, frame, view, given),
  );
}

// "the partnerships between A and B as well as C and D": each two have one, where three conjunctions join four names.
function groupsOf(
  { ends, phrase: told }: Found,
  phrase: Phrase,
  { units }: View,
): readonly (readonly End[])[] {
  const [, ...joined] = told?.list ?? [];
  const areTwo =
    joined.length === 3 &&
    ends.length === 4 &&
    isMany(phrase, units) &&
    joined.every(({ from }) => units[from - 1]?.tag === 'coordinator');
  return areTwo ? [ends.slice(0, 2), ends.slice(2)] : [ends];
}

/** "Leur partenariat date de mai": the two that the sentence before has told of together. */
export function theirs(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { units, vocabulary, discourse, sentence } = view;
  const determiner = units[phrase.determinerAt];
  if (!determiner || phrase.owner || !vocabulary.theirs.has(determiner.lower)) return undefined;
  const subject = clauseOf(view, phrase)?.subject;
  if (subject && subject !== phrase && subject.ends.length > 0) return undefined;
  const ends = discourse
    .pronoun('group', sentence.index, new Set())
    .filter(({ entity }) => kinds.includes(entity.kind))
    .map((answer) => meantBy(determiner, answer));
  return ends.length === 2 ? { ends, fit: 0.97 } : undefined;
}

// "A and B announced a partnership": the second of two subjects.
export function fellow(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const predicate = clauseOf(view, phrase)?.predicates[0];
  if (!predicate || predicate.voice === 'passive') return undefined;
  for (const { phrase: subject, fit } of candidates('subj', predicate, view)) {
    const ends = endsOf(subject.explains ?? subject, kinds).slice(1);
    if (subject !== phrase && ends.length > 0) return { ends, fit: 0.95 * fit };
  }
  return undefined;
}
