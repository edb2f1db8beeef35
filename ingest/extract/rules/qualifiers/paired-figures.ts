// Figures told in the order of whom they belong to: "A and B hold 20% and 15% respectively", "100 et 35 millions à A et B".

import type { Figure } from '../../figures';
import type { End } from '../reference/end';
import type { Unit } from '../units/unit';
import type { View } from '../view';

const TYPES: ReadonlySet<Figure['type']> = new Set(['money', 'share']);

/** The figure of each of several ends, where just as many of one sort stand in one list. */
export function pairedFigures(ends: readonly End[], { units }: View): ReadonlyMap<End, Figure> | undefined {
  if (ends.length < 2) return undefined;
  for (let at = 0; at < units.length; at++) {
    const type = units[at]?.figure?.type;
    if (!type || !TYPES.has(type)) continue;
    const figures = listAt(at, type, units);
    if (figures.length === ends.length && figures.length > 1) {
      const inOrder = ends.toSorted((a, b) => a.mention.start - b.mention.start);
      return new Map(inOrder.map((end, k) => [end, figures[k] as Figure]));
    }
    at += Math.max(0, figures.length - 1);
  }
  return undefined;
}

/** The figures of one sort that commas and "and" join. */
function listAt(from: number, type: Figure['type'], units: readonly Unit[]): Figure[] {
  const found: Figure[] = [];
  for (let at = from; at < units.length; at++) {
    const { figure, tag } = units[at] as Unit;
    if (figure?.type === type) found.push(figure);
    else if (tag !== 'comma' && tag !== 'coordinator' && tag !== 'adverb') break;
  }
  return found;
}
