// "A et B : une alliance stratégique": what a heading says behind its colon, without a verb, of those it names before it.
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { nounModality } from '../modality/modality';
import type { Phrase } from '../phrases/phrase';
import { type End, spanOf } from '../reference/end';
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
    parties.slice(at + 1).map((other) => ({
      relation: frame.relation,
      from: one,
      to: other,
      qualifiers: {},
      modality,
      trigger: spanOf(view.units[headAt] as Unit),
      confidence: BASE * 0.92 * frame.weight,
      rule: 'noun:headlined',
      sentence: view.sentence,
    })),
  );
}

// "A et B : une alliance avec C"
const isWithOther = ({ index }: Phrase, { phrases, vocabulary: { senses } }: View): boolean =>
  phrases.slice(index + 1).some(({ prep }) => senses.together.has(prep));

// "A et B : une alliance avortée", "A et B : la coopération prend fin"
const isOver = ({ from }: Phrase, { units, vocabulary: { cues } }: View): boolean =>
  units.slice(from).some(({ lower }) => cues.failing.has(lower) || cues.ending.has(lower));

// Nothing but their names: "A, B et C :"; "A achète B et C :" tells of something else.
function partiesBefore({ index, from }: Phrase, view: View): readonly End[] {
  const { list, to } = view.phrases[index - 1] as Phrase;
  const areAll = to === from - 1 && list[0]?.index === 0 && list.length === index;
  if (!areAll || view.units.slice(0, to).some(({ tag }) => tag === 'verb')) return [];
  const ends = flatMapped(list, (one) => (one.name && one.prep === '' ? one.ends.slice(0, 1) : []));
  const areFirms = ends.every(({ entity }) => entity.family === 'organization' && !entity.medium);
  return ends.length === list.length && areFirms ? ends : [];
}
