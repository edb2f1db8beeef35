// The heading row of a table of facts: which registered column each heading means, and in which language.
import { LANGUAGES, type Language } from '../../../graph/source';
import { meaningOf } from './words';

/** The registered name of a column, or the heading itself where it means none. */
export const columnName = (heading: string): string => meaningOf('columns', heading)?.name ?? heading.trim();

/** Whether a first row means to be the heading of a table of facts, even a faulty one. */
export function isFactHeading(headings: readonly string[]): boolean {
  const names = new Set(headings.map(columnName));
  return ['relation', 'subject', 'object'].filter((name) => names.has(name)).length >= 2;
}

/** The language of most headings that are of one language only; English where none is. */
export function headingLanguage(headings: readonly string[]): Language {
  const counts = new Map<Language, number>();
  for (const heading of headings) {
    const language = meaningOf('columns', heading)?.language;
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return LANGUAGES.find((language) => most > 0 && counts.get(language) === most) ?? 'en';
}
