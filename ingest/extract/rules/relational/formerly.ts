// Former employers told beside a name by a word of the past alone: "A, formerly of B".

import { RELATIONS } from '../../../../graph/relations';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { spanOf } from '../reference/end';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';

/**
 * "A, formerly of B", "A, früher bei B": a word of the past before the firm, behind the person; in brackets the firm alone,
 * "A (früher B)".
 */
export function readFormerly(phrase: Phrase, view: View): Draft[] {
  const isAlone = phrase.prep === '' && phrase.name !== undefined && view.units[phrase.to]?.tag !== 'name';
  if (!isAlone && !view.vocabulary.senses.workplace.has(phrase.prep)) return [];
  const { units, vocabulary, phrases } = view;
  // "zuvor tätig bei B"
  const before = units[phrase.from - 1]?.tag === 'adjective' ? phrase.from - 1 : phrase.from;
  const cue = units[before - 1];
  const opener = units[before - 2];
  const person = personBefore(phrases[phrase.index - 1], view);
  // "A and B, both formerly of C"
  const both = opener?.referent === 'group' && units[before - 3]?.tag === 'comma';
  if (!cue || !vocabulary.cues.former.has(cue.lower)) return [];
  if (!person || phrases[phrase.index - 1]?.to !== before - (both ? 3 : 2)) return [];
  if (!both && opener?.tag !== 'open' && (isAlone || opener?.tag !== 'comma')) return [];
  // "A, formerly of C, and B": he alone before whom the list goes on behind it.
  const own = both || person.list.at(-1) === person ? person : alone(person);
  return flatMapped(endsOf(own, RELATIONS.FORMERLY_AT.from), (from) =>
    endsOf(phrase, RELATIONS.FORMERLY_AT.to).map((to) => ({
      relation: 'FORMERLY_AT' as const,
      from,
      to,
      qualifiers: {},
      modality: 'asserted' as const,
      trigger: spanOf(cue),
      confidence: BASE * 0.95,
      rule: 'noun:formerly:beside',
      sentence: view.sentence,
    })),
  );
}

/** "A, head of research at C, formerly with B", "A is head of research at C, formerly with B": who holds the office told before. */
function personBefore(before: Phrase | undefined, view: View): Phrase | undefined {
  let office = before;
  while (office && office.prep !== '' && view.phrases[office.index - 1]?.to === office.from)
    office = view.phrases[office.index - 1];
  if (!office?.noun?.relational.some(({ role }) => role)) return before;
  if (office.name) return office;
  const clause = clauseOf(view, office);
  const isSaid = clause?.predicates.some(({ lemma }) => view.vocabulary.be.has(lemma));
  return office.explains ?? (isSaid ? clause?.subject : undefined);
}
