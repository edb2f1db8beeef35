// Where a statement's ends, figures and the words of its relation stand in its passages, so that a reviewer sees at a glance what was read from
// what. Names are looked for as the graph knows them; the longest that stands there wins.
import type { StatementView } from '../../../graph/views';
import type { Passage } from '../review-api';

export type MarkKind = 'quote' | 'linked' | 'subject' | 'object' | 'figure' | 'trigger';

export interface Mark extends Passage {
  readonly kind: MarkKind;
}

/** The first place of any of `names` in `text`, the longest name first; null where none stands there. */
export function placeOf(text: string, names: readonly string[]): Passage | null {
  const lower = text.toLowerCase();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const start = name ? lower.indexOf(name.toLowerCase()) : -1;
    if (start >= 0) return { start, end: start + name.length };
  }
  return null;
}

/** Also the parts of a name: "Mensch" for Arthur Mensch, but no word of two letters. */
function withParts(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => name.split(/\s+/).filter((part) => part.length > 3));
  return [...names, ...parts];
}

/** The marks of one statement in its source's text. `namesOf` gives the names of an entity. */
export function marksOf(
  { evidence, trigger, subject, object, qualifiers }: StatementView,
  namesOf: (id: string) => readonly string[],
): Mark[] {
  const marks: Mark[] = evidence.map(({ start, end }, i) => ({
    start,
    end,
    kind: i === 0 ? 'quote' : 'linked',
  }));
  const put = (kind: MarkKind, names: readonly string[]): void => {
    for (const { start, quote } of evidence) {
      const place = placeOf(quote, names);
      if (!place) continue;
      marks.push({ kind, start: start + place.start, end: start + place.end });
      return;
    }
  };
  put('subject', withParts([subject.name, ...namesOf(subject.id)]));
  put('object', withParts([object.name, ...namesOf(object.id)]));
  for (const value of Object.values(qualifiers)) if (value) put('figure', [value.text]);
  if (trigger) marks.push({ ...trigger, kind: 'trigger' });
  return marks;
}

export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly kinds: readonly MarkKind[];
}

/** Cuts a text at the borders of the marks. */
export function cutAtMarks(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const sorted = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number;
    const kinds = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    return { start, text: text.slice(start, end), kinds: [...new Set(kinds)] };
  });
}
