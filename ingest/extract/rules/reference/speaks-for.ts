// For whom somebody speaks who tells of a purchase: "Gestern gab Lund den Kauf von B bekannt" is told of the firm he leads.
import type { View } from '../view';
import { type End, newEnd } from './end';

/** The one firm that the text has told the person to lead, or the end itself. */
export function asItsFirm(end: End, { discourse: { salience } }: View): End {
  const [firm, ...others] = end.entity.firms;
  if (end.entity.kind !== 'Person' || firm?.kind !== 'Company' || others.length > 0) return end;
  const named = salience.last((entity) => entity === firm);
  return named ? newEnd(firm, end.mention, end.certainty * 0.95, named.span) : end;
}
