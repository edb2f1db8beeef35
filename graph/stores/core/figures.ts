// The figures of an edge in the words of its sources, ready to show: "mehr als 1,5 Mrd. USD", "11 %", "lead".
import type { Edge } from '../../edges';

const WORDS_SHOWN = [
  'role',
  'round',
  'product',
  'form',
  'body',
  'instrument',
  'purpose',
  'place',
  'since',
  'until',
  'year',
  'date',
];

/** Without repetition, money first. */
export function figuresOf(
  edge: Pick<Edge, 'amounts' | 'stakes' | 'valuations' | 'quantities' | 'words'>,
): string[] {
  const texts = [
    ...edge.amounts.map((amount) => amount.text),
    ...edge.stakes.map((stake) => stake.text),
    ...edge.valuations.map((valuation) => valuation.text),
    ...edge.quantities.map((quantity) => quantity.text),
    ...WORDS_SHOWN.flatMap((word) => edge.words[word] ?? []),
  ];
  return [...new Set(texts.map((text) => text.trim()))];
}
