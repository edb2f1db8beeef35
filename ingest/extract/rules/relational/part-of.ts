// Whose part a firm is, told by the name before a noun: "A's Waymo unit", "B, a Google company".
import { BASE, type Draft } from '../draft';
import type { Entity } from '../names/entity';
import type { Mention } from '../names/mention';
import type { Phrase } from '../phrases/phrase';
import { type End, namedBy, spanOf } from '../reference/end';
import { complementsSaying } from '../slots/complements-of';
import type { View } from '../view';

const isFirm = ({ kind }: Entity): boolean => kind === 'Company';

/** "A's Waymo unit", "the Waymo unit of A": the name before a noun for a part of a firm. */
export function readUnit(phrase: Phrase, view: View): Draft[] {
  const { name, noun, owner } = phrase;
  const unit = firmBefore(phrase);
  if (!unit || name || !noun?.head?.classes.has('unit')) return [];
  const wholes = owner
    ? owner.ends
    : complementsSaying(phrase, ['of'], view)
        .slice(0, 1)
        .flatMap(({ ends }) => ends);
  const whole = wholes.find(({ entity }) => isFirm(entity) && entity !== unit.entity);
  return whole ? belongs(phrase, endOf(unit), whole, view) : [];
}

/** "A, a Google company": the name before "company" is whose firm that is. */
export function readHouse(phrase: Phrase, view: View): Draft[] {
  const { explains, name, noun, determiner, counted } = phrase;
  const house = firmBefore(phrase);
  if (!house || !explains?.name || name || counted || determiner !== 'indefinite') return [];
  if (!noun?.head?.generic || !noun.head.classes.has('firm') || house.entity.medium) return [];
  const own = endOf(explains.name);
  // "a Shropshire firm": what the text names here alone may be a place that no list has.
  if (house.entity.id === undefined && house.entity.said < 2) return [];
  return isFirm(own.entity) && own.entity !== house.entity ? belongs(phrase, own, endOf(house), view) : [];
}

/** The one firm named before the noun; a name inside the noun itself is only what it is made of. */
function firmBefore({ modifiers: [firm, more] }: Phrase): Mention | undefined {
  return firm && !more && !firm.inner && isFirm(firm.entity) ? firm : undefined;
}

const endOf = (mention: Mention): End => namedBy(mention, 0.97);

function belongs({ headAt }: Phrase, from: End, to: End, view: View): Draft[] {
  const head = view.units[headAt];
  if (!head) return [];
  return [
    {
      relation: 'SUBSIDIARY_OF',
      from,
      to,
      qualifiers: {},
      modality: 'asserted',
      trigger: spanOf(head),
      confidence: BASE * 0.9,
      rule: 'noun:unit:beside',
      sentence: view.sentence,
    },
  ];
}
