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
  const texts = new Set<string>();
  for (const figures of [edge.amounts, edge.stakes, edge.valuations, edge.quantities]) {
    for (const { text } of figures) texts.add(text.trim());
  }
  for (const name of WORDS_SHOWN) {
    const word = edge.words[name];
    if (word !== undefined) texts.add(word.trim());
  }
  return [...texts];
}
