// The day of publication as a text prints it: in a line of its own at its head ("10. März 2026", "Paris, March 10,
// 2026", "Von Petra Oswald | 10.03.2026"), or before the dash or stop that opens the first paragraph ("Berlin, 10.03.2026 –").
import type { Language } from '../../../graph/source';
import { type DateFigure, findFigures } from '../../extract/figures';
import { withoutSoftBreaks } from '../../extract/soft-breaks';
import { isDay, isOfChange } from './written-date';

const HEAD_CHARACTERS = 1_500;
const HEAD_LINES = 10;

/** A longer line is a sentence. */
const LINE_CHARACTERS = 90;
/** How far into a paragraph its dateline may reach. */
const OPENING_CHARACTERS = 70;
/** Words beside the date: a place, an author, "Published". */
const WORDS_BESIDE = 8;
/** In the headline a date is part of what is told, unless it is nearly all of it. */
const WORDS_BESIDE_IN_HEADLINE = 2;

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function isLineOfItsOwn(line: string, date: DateFigure, isFirst: boolean): boolean {
  if (line.length > LINE_CHARACTERS || /[.!?]["”“»]?$/.test(line.slice(date.end))) return false;
  const beside =
    words(line.slice(0, date.start)) + words(line.slice(date.end).replace(/\d{1,2}[:.h]\d{2}/g, ''));
  return beside <= (isFirst ? WORDS_BESIDE_IN_HEADLINE : WORDS_BESIDE);
}

const opensParagraph = (line: string, date: DateFigure) =>
  date.end <= OPENING_CHARACTERS &&
  (/^\s*[)\]]?\s*[–—-]/.test(line.slice(date.end)) ||
    // "München, 12. März 2025. Das …", "Paris, le 9 avril 2025 : la …"
    (/^\p{Lu}[^,.]*,\s*(?:den|le)?\s*$/u.test(line.slice(0, date.start)) &&
      /^\s*[.:]\s+\p{L}/u.test(line.slice(date.end))));

/** The ISO 8601 day, or undefined where the head of the text prints none, or not the whole of it. */
export function dateline(text: string, language: Language): string | undefined {
  const lines = withoutSoftBreaks(text.slice(0, HEAD_CHARACTERS))
    .split('\n')
    .map((line) => line.trim());
  for (const [at, line] of lines.filter(Boolean).slice(0, HEAD_LINES).entries()) {
    const opening = line.slice(0, LINE_CHARACTERS + OPENING_CHARACTERS);
    for (const figure of findFigures(opening, language)) {
      if (figure.type !== 'date' || !isDay(figure) || isOfChange(opening, figure.start)) continue;
      if (isLineOfItsOwn(line, figure, at === 0) || opensParagraph(line, figure)) return figure.value.date;
    }
  }
  return undefined;
}
