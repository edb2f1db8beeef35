// Who leads a firm, told as the one around whom its board or management stands: "der Vorstand um A", "the board around A".

import type { RelationName } from '../../../../graph/relations';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy, spanOf } from '../reference/end';
import type { Unit } from '../units/unit';
import type { View } from '../view';

const WEIGHT = 0.9;

/** The people around whom a board stands, at the firm named behind it or the one that the passage is about. */
export function readAround(phrase: Phrase, view: View): Draft[] {
  const { noun, name, index, headAt } = phrase;
  const board = noun?.head?.classes.has('board') === true;
  if (!board || name || headAt < 0) return [];
  const [next, after] = view.phrases.slice(index + 1, index + 3);
  if (next?.from !== phrase.to) return [];
  const { around } = view.vocabulary.senses;
  const isNamed = !around.has(next.prep);
  const circle = isNamed ? after : next;
  if (!circle || (isNamed && after?.from !== next.to) || !around.has(circle.prep)) return [];
  const people = flatMapped(circle.list, ({ ends }) => ends).filter(({ entity }) => entity.kind === 'Person');
  const firm = people.length === 0 ? undefined : isNamed ? firmOf(next) : topicOf(phrase, view);
  if (!firm) return [];
  const relation: RelationName = noun?.relational.some((frame) => frame.relation === 'BOARD_SEAT')
    ? 'BOARD_SEAT'
    : 'HOLDS_ROLE';
  return people.map((from) => ({
    relation,
    from,
    to: firm,
    qualifiers: {},
    modality: 'asserted' as const,
    trigger: spanOf(view.units[headAt] as Unit),
    confidence: BASE * WEIGHT * firm.certainty,
    rule: 'noun:board:around',
    sentence: view.sentence,
  }));
}

const isFirm = ({ entity }: Pick<End, 'entity'>): boolean =>
  entity.kind === 'Company' || entity.kind === 'Investor';

const firmOf = ({ ends }: Phrase): End | undefined => ends.find(isFirm);

function topicOf({ headAt }: Phrase, { discourse, sentence, units }: View): End | undefined {
  const topic = discourse.topic(sentence.index, (entity) => isFirm({ entity }));
  return topic && meantBy(units[headAt] as Unit, topic);
}
