// What a heading says without a verb: "A et B : une alliance stratégique", "A dans le viseur de B", "A at the helm of B".
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Modality } from '../../../../graph/statement';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { EventFrame, VerbFrame } from '../frames';
import { nounModality } from '../modality/modality';
import { sentenceModality } from '../modality/rumours';
import type { Phrase } from '../phrases/phrase';
import { type End, spanOf } from '../reference/end';
import { endsOf } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import { clauseOf, type View } from '../view';

/** The parties that stand before the colon, and what they have made with each other. */
export function readHeadlined(phrase: Phrase, view: View): Draft[] {
  const { noun, headAt, name, owner, prep, from } = phrase;
  if (view.units[from - 1]?.lower !== ':' || headAt < 0 || name || owner || prep !== '') return [];
  const frame = noun?.events.find(({ relation }) => relation === 'PARTNERED_WITH');
  const clause = clauseOf(view, phrase);
  if (!frame || frame.modality || !clause || clause.predicates.length > 0) return [];
  if (isWithOther(phrase, view) || isOver(phrase, view)) return [];
  const parties = partiesBefore(phrase, view);
  const modality = nounModality(phrase, clause, view);
  return flatMapped(parties, (one, at) =>
    parties
      .slice(at + 1)
      .map((other) => draftOf(one, other, frame, modality, headAt, 'noun:headlined', view)),
  );
}

const draftOf = (
  from: End,
  to: End,
  { relation, weight }: EventFrame | VerbFrame,
  modality: Modality,
  trigger: number,
  rule: string,
  view: View,
): Draft => ({
  relation,
  from,
  to,
  qualifiers: {},
  modality,
  trigger: spanOf(view.units[trigger] as Unit),
  confidence: BASE * 0.92 * weight,
  rule,
  sentence: view.sentence,
});

// "A et B : une alliance avec C"
const isWithOther = ({ index }: Phrase, { phrases, vocabulary: { senses } }: View): boolean =>
  phrases.slice(index + 1).some(({ prep }) => senses.together.has(prep));

// "A et B : une alliance avortée", "A et B : la coopération prend fin"
const isOver = ({ from }: Phrase, { units, vocabulary: { cues } }: View): boolean =>
  units.slice(from).some(({ lower }) => cues.failing.has(lower) || cues.ending.has(lower));

// Nothing but their names: "A, B et C :"; "A achète B et C :" tells of something else.
function partiesBefore({ index, from }: Phrase, view: View): readonly End[] {
  // "Désormais : une alliance": nobody stands before it.
  const before = view.phrases[index - 1];
  if (!before) return [];
  const { list, to } = before;
  const areAll = to === from - 1 && list[0]?.index === 0 && list.length === index;
  if (!areAll || view.units.slice(0, to).some(({ tag }) => tag === 'verb')) return [];
  const ends = flatMapped(list, (one) => (one.name && one.prep === '' ? one.ends.slice(0, 1) : []));
  const areFirms = ends.every(({ entity }) => entity.family === 'organization' && !entity.medium);
  return ends.length === list.length && areFirms ? ends : [];
}

/** Told by "to be" and a preposition of several words. */
const ELIDED: ReadonlySet<RelationName> = new Set<RelationName>([
  'HOLDS_ROLE',
  'REGULATES',
  'SUBSIDIARY_OF',
  'SUPPORTS',
]);

/** "A à la tête de B": as if the verb stood there. */
export function readElided(phrase: Phrase, view: View): Draft[] {
  const { prep, index, from, list } = phrase;
  const before = view.phrases[index - 1];
  if (!prep.includes(' ') || list[0] !== phrase || before?.to !== from || !before.name || before.prep !== '')
    return [];
  const clause = clauseOf(view, phrase);
  if (!clause || clause.predicates.length > 0 || clauseOf(view, before) !== clause) return [];
  const modality = sentenceModality(view, from);
  return flatMapped([...view.vocabulary.be], (lemma) =>
    flatMapped(view.vocabulary.verbs.get(lemma) ?? [], (frame) => {
      const sides = sidesOf(frame, before, phrase);
      if (!sides) return [];
      const { from: subjects, to: objects } = RELATIONS[frame.relation];
      return flatMapped(endsOf(sides[0], subjects), (one) =>
        endsOf(
          sides[1],
          objects.filter((kind) => frame.kinds.length === 0 || frame.kinds.includes(kind)),
        ).map((other) => draftOf(one, other, frame, modality, from, 'noun:elided', view)),
      );
    }),
  );
}

// Who is told of, and in whose hands, sight or service.
function sidesOf(
  { relation, behind, classes, from, to, former }: VerbFrame,
  subject: Phrase,
  other: Phrase,
): readonly [Phrase, Phrase] | undefined {
  if (!ELIDED.has(relation) || behind.length > 0 || classes.length > 0 || former) return undefined;
  if (from[0] === 'subj' && to.includes(other.prep)) return [subject, other];
  return to[0] === 'subj' && from.includes(other.prep) ? [other, subject] : undefined;
}
