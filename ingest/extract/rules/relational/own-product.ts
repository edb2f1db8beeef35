// Products named before the noun that says what they are, with whose they are: "its Selkie buoys", "Tjeld's Orin chips".
import { RELATIONS } from '../../../../graph/relations';
import { BASE, type Draft } from '../draft';
import type { Phrase } from '../phrases/phrase';
import { type End, namedBy, spanOf } from '../reference/end';
import { familiesOf } from '../reference/families';
import { endsOf } from '../slots/ends-of';
import type { View } from '../view';
import { ownerOf } from './possessor';

/** Whether the noun of the phrase is a kind of product that the name before it may be one of. */
export const namesProduct = (phrase: Phrase): boolean => {
  const { noun, headAt, name, modifiers } = phrase;
  if (headAt < 0 || name || modifiers.length === 0) return false;
  if (noun?.relational.some(({ relation }) => relation !== 'BUILDS' && relation !== 'SUPPLIES')) return false;
  const classes = noun?.head?.classes;
  return (
    classes?.has('product') === true && !classes.has('company') && !familiesOf(phrase).includes('person')
  );
};

/** "its Selkie listening buoys": whoever has a product by name has made it. */
export function readOwnProduct(phrase: Phrase, view: View): Draft[] {
  const product = phrase.modifiers.at(-1);
  if (!product || !namesProduct(phrase) || product.entity.kind !== 'Product') return [];
  const head = view.units[phrase.headAt];
  if (!head) return [];
  const kinds = RELATIONS.BUILDS.from;
  const owners = phrase.owner ? endsOf(phrase.owner, kinds) : possessor(phrase, view);
  const to: End = namedBy(product, 0.97);
  return owners
    .filter(({ entity }) => entity.kind === 'Company' && entity !== product.entity)
    .map((from) => ({
      relation: 'BUILDS' as const,
      from,
      to,
      qualifiers: {},
      modality: 'asserted' as const,
      trigger: spanOf(head),
      confidence: BASE * 0.93,
      rule: 'noun:product:beside',
      sentence: view.sentence,
    }));
}

const possessor = (phrase: Phrase, view: View): End[] => {
  if (phrase.determiner !== 'possessive') return [];
  const owner = ownerOf(phrase, ['Company'], [], view);
  return owner ? [owner] : [];
};
